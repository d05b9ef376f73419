"""The report for a person at a terminal: what it looks like, and that it is whole at any width."""

from __future__ import annotations

import re
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from rich.cells import cell_len
from rich.text import Text as Styled

from gevinst.check.judge import judge_plan
from gevinst.check.tally import Tally
from gevinst.choices import Phase
from gevinst.plan.load import plan_from
from gevinst.rules import all_rules
from gevinst.rules.form.identity import masked
from gevinst.source.document import read_file
from gevinst.views import terminal
from gevinst.views.stream import Canvas, colour, width
from gevinst.views.writer import Run, pieces
from gevinst.words import Language
from tests.plans import loaded, report_of

if TYPE_CHECKING:
    from syrupy.assertion import SnapshotAssertion

    from gevinst.check.verdict import PlanReport

EXAMPLES = Path(__file__).parents[2] / "examples"
AS_OF = date(2026, 11, 2)
PLANS = sorted([*EXAMPLES.glob("*.gevinst.yaml"), *EXAMPLES.glob("real/*.gevinst.yaml")])
ANSI = re.compile(r"\x1b\[[0-9;]*m")
PLAIN = Canvas(80, colour=False, encoding="utf-8")
POOR = EXAMPLES / "mangelfull.gevinst.yaml"

every_example = pytest.mark.parametrize("path", PLANS, ids=lambda path: path.name.split(".")[0])


def day_of(path: Path) -> date:
    """The day that the example's own comment tries it on."""
    found = re.search(r"--as-of (\S+)", path.read_text(encoding="utf-8"))
    return date.fromisoformat(found[1]) if found else AS_OF


def judged(path: Path, language: Language | None = None) -> PlanReport:
    name = path.relative_to(EXAMPLES.parent).as_posix()
    report = judge_plan(plan_from(read_file(str(path), name)), day_of(path), language=language)
    assert not report.faults
    return report


def drawn(
    *plans: PlanReport, on: Canvas = PLAIN, verbose: bool = False, as_of: date = AS_OF
) -> str:
    tally = Tally()
    writer = terminal.Writer(Run(as_of, verbose=verbose, canvas=on))
    return "".join(pieces(writer, tally.counting(plans), tally))


@every_example
def test_the_report_on_every_example_is_as_it_was(path: Path, snapshot: SnapshotAssertion) -> None:
    assert drawn(judged(path), as_of=day_of(path)) == snapshot


@pytest.mark.parametrize("language", Language)
def test_a_poor_plan_is_told_in_each_language(
    language: Language, snapshot: SnapshotAssertion
) -> None:
    assert drawn(judged(POOR, language), on=PLAIN._replace(width=120)) == snapshot


def test_the_verbose_report_shows_every_requirement_and_what_was_looked_at(
    snapshot: SnapshotAssertion,
) -> None:
    text = drawn(judged(EXAMPLES / "nattilsyn.gevinst.yaml"), verbose=True)

    for rule in all_rules():
        assert f"\n{rule.id} " in text
    assert text == snapshot


def test_a_plan_in_which_all_is_well_is_told_in_four_lines() -> None:
    lines = drawn(judged(EXAMPLES / "nattilsyn.gevinst.yaml")).splitlines()

    assert len(lines) == 4
    assert lines[3].startswith("Ingen mangler:")


def test_a_plan_without_gaps_is_told_what_comes_later_and_how_to_see_it() -> None:
    text = drawn(judged(EXAMPLES / "konsept.gevinst.yaml"))

    assert "Ingen mangler" in text
    assert re.search(r"^planlegging: \d+ krav \(GEV", text, re.MULTILINE)
    assert "«--phase planning»" in text
    assert len(text.splitlines()) < 20


def test_colour_is_all_that_colour_adds() -> None:
    for path in PLANS:
        plain = drawn(judged(path))
        coloured = drawn(judged(path), on=PLAIN._replace(colour=True))

        assert ANSI.sub("", coloured) == plain
        assert ANSI.search(coloured)


def without_code(text: str) -> str:
    """The report's own words: without lines of YAML, which keep their form, and spaces."""
    lines = [line for line in text.splitlines() if not re.match(r" {4}|  \S+:\d+:\d+$", line)]
    return "".join("".join(lines).split())


@pytest.mark.parametrize("columns", [20, 40, 60, 80, 120, 200])
@pytest.mark.parametrize("verbose", [False, True])
def test_words_are_folded_to_the_width_and_never_cut(columns: int, verbose: bool) -> None:  # noqa: FBT001
    report = judged(POOR, Language.NN)
    wide = drawn(report, on=PLAIN._replace(width=10_000), verbose=verbose)

    narrow = drawn(report, on=PLAIN._replace(width=columns), verbose=verbose)

    own = [line for line in narrow.splitlines() if not line.startswith("    ")]
    assert max(map(cell_len, own)) <= columns
    for word in set(re.findall(r"[a-zæøå]{4,}", without_code(wide))):
        assert word in "".join(narrow.split())


def test_a_report_at_80_columns_is_wider_only_where_yaml_can_not_be_folded() -> None:
    for path in PLANS:
        for line in drawn(judged(path), verbose=True).splitlines():
            yaml = line.startswith("    ") and re.search(r"<.*>", line)
            assert cell_len(line) <= 80 or yaml, line


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "latin-1", "cp865", "unknown-8"])
def test_signs_fall_back_to_those_that_the_stream_has(encoding: str) -> None:
    known = "ascii" if encoding == "unknown-8" else encoding

    text = drawn(
        judged(EXAMPLES / "byggjesak.gevinst.yaml"),
        judged(POOR),
        on=PLAIN._replace(encoding=encoding),
    )

    own = "".join(line for line in text.splitlines() if not line.startswith("    "))
    own.replace("\\u2713", "").encode(known)
    assert "#" in own or "█" in own


def caret_lines(text: str) -> list[tuple[str, str]]:
    lines = text.splitlines()
    return [
        (above.partition("│ ")[2], line.partition("│ ")[2])
        for above, line in pairwise(lines)
        if re.fullmatch(r" +│ +\^+| +│ \^+", line)
    ]


@pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.id)
def test_the_caret_stands_under_what_the_gap_is_about(rule: Any) -> None:
    report = judge_plan(
        loaded(rule.bad),
        date.fromisoformat(rule.as_of),
        phase=Phase.REALISATION,
    )
    document = report.loaded.document
    gaps = [gap for of, gap in report.gaps() if of.id == rule.id]
    wide = PLAIN._replace(width=400)

    pointed = {
        text[line.index("^") :][: line.count("^")]
        for text, line in caret_lines(drawn(report, on=wide, verbose=True))
    }

    assert gaps
    for gap in gaps:
        span = gap.place.span
        assert span is not None
        line = document.line(span.line)
        last = span.end_column - 1 if span.end_line == span.line else len(line)
        marked = line[span.column - 1 : last]
        assert masked(marked.rstrip()) in pointed or not marked.isprintable()


def test_at_most_three_things_are_to_be_done_first_and_the_worst_come_first() -> None:
    text = drawn(judged(POOR))
    first = text[text.index("Gjør dette først") :]

    assert re.findall(r"^(\d)\. .*\(GEV(\d\d)\d, linje", first, re.MULTILINE) == [
        ("1", "00"),
        ("2", "00"),
        ("3", "00"),
    ]


def test_who_should_act_is_named_where_the_plan_knows() -> None:
    text = drawn(
        report_of(
            """
            gevinst: 1
            personer: [{id: kari, navn: Kari Hansen, rolle: leder}]
            gevinster: [{id: ro, hva: Mer ro, gevinstansvarlig: kari}]
            """
        )
    )

    assert "gevinstansvarlig (Kari Hansen)" in text


def test_the_gaps_come_in_the_order_in_which_they_are_to_be_mended() -> None:
    rules = {rule.id: rule for rule in all_rules()}
    told = [
        rules[rule_id] for rule_id in re.findall(r"^(GEV\d{3}) ", drawn(judged(POOR)), re.MULTILINE)
    ]
    ranks = [(-rule.severity.weight, rule.family > 0, rule.due.order, rule.id) for rule in told]

    assert ranks == sorted(ranks)
    assert len(told) > 80


def test_a_file_that_was_read_in_part_says_so_in_the_head() -> None:
    head = drawn(report_of("gevinst: 1\nprosjekt: {navn: Ro}\nløsning: {navn: Kamera\n"))

    assert "Bare en del av filen er lest" in head
    assert "Bare en del" not in drawn(report_of("gevinst: 1\nprosjekt: {navn: Ro}\n"))


def test_nobody_is_named_twice_and_only_people_of_the_plan_are_named() -> None:
    text = drawn(
        report_of(
            """
            gevinst: 1
            prosjekt: {prosjekteier: rådmannen}
            personer: [{id: kari, navn: Kari Hansen, rolle: leder}]
            enheter: [{id: a, leder: kari}, {id: b, leder: kari}, {id: c, leder: Kari Hansen}]
            """
        )
    )

    assert "enhetsleder (Kari Hansen)\n" in text
    assert "(rådmannen)" not in text


def test_a_waiver_is_told_with_reason_approver_and_end() -> None:
    text = drawn(
        report_of(
            """
            gevinst: 1
            personer: [{id: rita, navn: Rita Solberg}]
            unntak: [{krav: GEV008, begrunnelse: Planen er ny, godkjent_av: rita, fram_til: 2026-12-31}]
            """
        )
    )

    told = "Planen er ny. Godkjent av Rita Solberg, gjelder til 2026-12-31."
    assert told in " ".join(text.split())


def test_several_plans_end_in_a_line_each_and_a_total() -> None:
    text = drawn(judged(POOR), judged(EXAMPLES / "konsept.gevinst.yaml"))
    summary = text[text.index("\nAlle planene\n") :].splitlines()

    assert summary[2].startswith("examples/mangelfull.gevinst.yaml: Krav som ikke er oppfylt")
    assert any(line.startswith("examples/konsept.gevinst.yaml: Ingen mangler") for line in summary)
    assert any(line.startswith("2 planer:") for line in summary)


def test_more_than_five_gaps_of_a_kind_are_counted_and_shown_when_asked_for() -> None:
    report = report_of("gevinst: 1\ngevinster:\n" + "".join(f"  - id: g{n}\n" for n in range(9)))

    assert "og 4 til av samme slag" in drawn(report)
    assert "til av samme slag" not in drawn(report, verbose=True)


def test_what_the_snippets_refer_to_is_told_once_where_the_plan_lacks_it() -> None:
    text = drawn(report_of("gevinst: 1\ngevinster: [{id: ro}]\n"))

    assert text.count("«personer» mangler i planen.") == 1


def test_a_stranger_s_text_is_text() -> None:
    hostile = "[/red][bold]:smile: \\e[31m ::error::x ##[warning] \\u202e\\x9b"
    plan = f'gevinst: 1\nprosjekt: {{navn: "{hostile}"}}\ngevinster: [{{id: "::x", hva: "{hostile}"}}]\n'

    text = drawn(report_of(plan), on=PLAIN._replace(width=400), verbose=True)

    assert "[/red][bold]:smile: \\x1b[31m" in text
    assert "\x1b" not in text
    assert "\u202e" not in text
    assert "##[" not in text
    assert not re.search(r"^\s*::", text, re.MULTILINE)


@pytest.mark.parametrize("columns", range(20, 60, 7))
def test_no_line_begins_with_a_command_of_a_workflow_however_it_is_folded(columns: int) -> None:
    name = "x " * 12 + "::error::y " * 12
    plan = f'gevinst: 1\nprosjekt: {{navn: "{name}"}}\ngevinster: [{{id: ro, hva: "{name}"}}]\n'

    for verbose in (False, True):
        text = drawn(report_of(plan), on=PLAIN._replace(width=columns), verbose=verbose)
        assert not re.search(r"^\s*::", text, re.MULTILINE)


@pytest.mark.parametrize(
    ("terminal_", "environment", "wanted"),
    [
        (True, {}, True),
        (False, {}, False),
        (True, {"NO_COLOR": "1"}, False),
        (True, {"NO_COLOR": ""}, True),
        (True, {"TERM": "dumb"}, False),
        (False, {"FORCE_COLOR": "1"}, True),
        (False, {"FORCE_COLOR": "0"}, False),
        (True, {"FORCE_COLOR": "0"}, False),
        (False, {"FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
        (True, {"FORCE_COLOR": "1", "TERM": "dumb"}, True),
    ],
)
def test_colour_is_what_the_environment_asks_for_else_what_the_stream_is(
    terminal_: bool,  # noqa: FBT001
    environment: dict[str, str],
    wanted: bool,  # noqa: FBT001
) -> None:
    assert colour(terminal_, environment) is wanted


@pytest.mark.parametrize(
    ("columns", "wanted"),
    [("72", 72), ("5", 20), ("0", 10_000), ("", 10_000), ("x", 10_000), ("²", 10_000)],
)
def test_off_a_terminal_the_width_is_what_columns_says_else_the_contents(
    columns: str, wanted: int
) -> None:
    import sys  # noqa: PLC0415

    assert width(sys.stdout, False, {"COLUMNS": columns}) == wanted  # noqa: FBT003


def test_a_coloured_report_is_readable_without_seeing_colour() -> None:
    styled = Styled.from_ansi(drawn(judged(POOR), on=PLAIN._replace(colour=True)))

    assert "feil: Hver gevinst har én navngitt gevinstansvarlig" in styled.plain
    assert "advarsel:" in styled.plain
