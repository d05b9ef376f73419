"""`gevinst init` asks, checks as it is answered, and writes a plan that holds where none was."""

from __future__ import annotations

import os
import re
import signal
import sys
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

import pexpect
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft7Validator

from gevinst.check.judge import judge_plan
from gevinst.choices import Phase, ServiceArea
from gevinst.edit.new import Known, new_plan
from gevinst.edit.templates import TEMPLATES
from gevinst.edit.values import value_of
from gevinst.errors import CannotWrite
from gevinst.plan.people import Person
from gevinst.plan.shape import shape
from gevinst.replaced import Replaced
from gevinst.views.modeline import FILE, modelines
from gevinst.views.plan_schema import schema
from gevinst.words import Language, Phrase
from tests import yaml12
from tests.plans import loaded

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from gevinst.check.verdict import PlanReport
    from tests.running import Gevinst

TODAY = date(2026, 11, 24)
PLAN = "plan.gevinst.yaml"
CTRL_C, CTRL_D = "\x03", "\x04"


class Said(NamedTuple):
    """What is answered in a language, in the order of the questions, and how it ends."""

    language: Language
    answers: tuple[str, ...]
    end: str


TALKS = [
    Said(
        Language.NB,
        ("Nordvik kommune", "Digitalt tilsyn", "Helse og omsorg", "", "Rita Solberg", "", "Nattjenesten", "Kari Hansen", "Responssenteret", "Rita Solberg", "", "Strategi 2030", "Flere bor hjemme", "Færre tilsyn: om natten #1", "", ""),
        "Planen står i",
    ),
    Said(
        Language.NN,
        ("Fjellsund kommune", "Digital byggjesak", "teknisk", "ja", "Marit Eide", "kommunalsjef teknisk", "Byggjesak", "Tor Nes", "", "Plan 2030", "Raskare svar", "Kortare tid til vedtak", "no", ""),
        "Planen står i",
    ),
    Said(
        Language.EN,
        ("Nordvik", "Night supervision", "health care", "yes", "Rita Solberg", "", "The night service", "Kari Hansen", "", "Strategy 2030", "People live at home", "Fewer visits", ""),
        "The plan is in",
    ),
]  # fmt: skip


@pytest.fixture
def terminal(tmp_path: Path) -> Iterator[Callable[..., pexpect.spawn[str]]]:
    """Starts `gevinst init` at a terminal of 80 columns; it is ended when the test is."""
    started: list[pexpect.spawn[str]] = []

    def start(*argv: str) -> pexpect.spawn[str]:
        words = ["-m", "gevinst", "init", "--as-of", TODAY.isoformat(), *argv]
        environment = {"PATH": os.environ["PATH"], "TERM": "dumb", "LC_ALL": "nb_NO.UTF-8"}
        child = pexpect.spawn(
            sys.executable,
            ["-X", "utf8", *words],
            cwd=str(tmp_path),
            env=environment,
            encoding="utf-8",
            timeout=20,
            dimensions=(24, 80),
        )
        child.delaybeforesend = None
        started.append(child)
        return child

    yield start
    for child in started:
        child.close(force=True)


def answer(child: pexpect.spawn[str], *answers: str) -> None:
    for each in answers:
        child.expect("> ")
        child.sendline(each)


def ended(child: pexpect.spawn[str]) -> int | None:
    child.expect(pexpect.EOF)
    child.wait()
    return child.exitstatus


def judged(text: str) -> PlanReport:
    return judge_plan(loaded(text), TODAY)


def lacking(report: PlanReport) -> set[str]:
    return {rule.id for rule, _ in report.gaps()}


@pytest.mark.parametrize("said", TALKS, ids=lambda said: said.language.value)
def test_the_questions_make_a_plan_that_lacks_only_what_was_not_asked(
    terminal: Callable[..., pexpect.spawn[str]], tmp_path: Path, said: Said
) -> None:
    child = terminal()
    child.expect("Hvilket språk")
    answer(child, said.language.value, *said.answers)
    child.expect(said.end)

    assert ended(child) == 0
    text = (tmp_path / PLAN).read_text(encoding="utf-8")
    assert text.startswith("\n".join(modelines()))
    report = judged(text)
    assert report.language is report.loaded.language is said.language
    assert lacking(report) == {"GEV401", "GEV406"}
    assert Draft7Validator(schema(said.language)).is_valid(yaml12.read(text))
    assert (tmp_path / FILE).exists()


def test_what_is_typed_is_what_the_plan_says_and_a_leader_of_two_units_is_one_person(
    terminal: Callable[..., pexpect.spawn[str]], tmp_path: Path
) -> None:
    child = terminal("--lang", "nb")
    answer(child, *TALKS[0].answers)

    assert ended(child) == 0
    plan = loaded((tmp_path / PLAN).read_bytes()).plan
    assert plan.project.phase is Phase.CONCEPT
    assert plan.project.service_area is ServiceArea.HEALTH_CARE
    assert plan.project.updated == TODAY
    assert [person.name for person in plan.people] == ["Rita Solberg", "Kari Hansen"]
    assert [(unit.name, plan.called(unit.manager)) for unit in plan.units] == [
        ("Nattjenesten", "Kari Hansen"),
        ("Responssenteret", "Rita Solberg"),
    ]
    (gain,) = plan.gains
    assert (gain.what, gain.units) == (
        "Færre tilsyn: om natten #1",
        ("nattjenesten", "responssenteret"),
    )


def test_an_answer_that_does_not_hold_is_told_why_and_asked_for_again(
    terminal: Callable[..., pexpect.spawn[str]], tmp_path: Path
) -> None:
    child = terminal("--lang", "nb")
    answer(child, "TBD")
    child.expect("sier ingenting ennå")
    answer(child, "Kari 01819012446")
    child.expect("fødselsnummer")
    answer(child, "Nordvik", "Tilsyn", "helse")
    child.expect("helse_og_omsorg, teknisk")
    answer(child, "teknisk", "kanskje")
    child.expect("Her skal det stå ja eller nei")
    answer(child, "nei", *[""] * 4)

    assert ended(child) == 0
    project = loaded((tmp_path / PLAN).read_bytes()).plan.project
    assert (project.organisation, project.citizen_facing) == ("Nordvik", False)


@pytest.mark.parametrize("language", Language)
def test_enter_alone_goes_all_the_way_and_leaves_hints(
    terminal: Callable[..., pexpect.spawn[str]], tmp_path: Path, language: Language
) -> None:
    child = terminal("--lang", language.value)
    answer(child, *[""] * 8)

    assert ended(child) == 0
    report = judged((tmp_path / PLAN).read_text(encoding="utf-8"))
    assert not {rule_id for rule_id in lacking(report) if rule_id.startswith("GEV0")}
    assert {"GEV201", "GEV203", "GEV501"} <= lacking(report)


@pytest.mark.parametrize(("key", "number"), [(CTRL_C, 0), (CTRL_C, 5), (CTRL_D, 0), (CTRL_D, 3)])
def test_whoever_stops_on_the_way_leaves_nothing_behind(
    terminal: Callable[..., pexpect.spawn[str]], tmp_path: Path, key: str, number: int
) -> None:
    child = terminal("--lang", "nb")
    answer(child, *TALKS[0].answers[:number])
    child.expect("> ")
    child.send(key)
    child.expect("Ingenting er skrevet")

    assert ended(child) == 130
    assert os.listdir(tmp_path) == []


def test_a_process_that_is_ended_leaves_no_plan(
    terminal: Callable[..., pexpect.spawn[str]], tmp_path: Path
) -> None:
    child = terminal("--lang", "nb")
    child.expect("> ")
    child.kill(signal.SIGKILL)
    child.expect(pexpect.EOF)

    assert PLAN not in os.listdir(tmp_path)


def test_where_a_file_came_meanwhile_the_answers_are_shown_and_not_lost(
    terminal: Callable[..., pexpect.spawn[str]], tmp_path: Path
) -> None:
    child = terminal("--lang", "nb")
    child.expect("> ")
    (tmp_path / PLAN).write_text("en annens", encoding="utf-8")
    child.sendline("Nordvik kommune")
    answer(child, *[""] * 7)
    child.expect("organisasjon: Nordvik kommune")
    child.expect("finnes fra før")

    assert ended(child) == 2
    assert (tmp_path / PLAN).read_text(encoding="utf-8") == "en annens"


@pytest.mark.parametrize("said", TALKS, ids=lambda said: said.language.value)
def test_lines_fit_a_terminal_of_80_columns(
    terminal: Callable[..., pexpect.spawn[str]], said: Said
) -> None:
    child = terminal("--lang", said.language.value)
    shown = ""
    for each in said.answers:
        child.expect("> ")
        shown += child.before or ""
        child.sendline(each)

    assert max(map(len, shown.splitlines())) <= 80


def test_a_file_that_is_there_is_told_of_before_any_question(
    gevinst: Gevinst, tmp_path: Path
) -> None:
    path = tmp_path / PLAN
    path.write_text("gevinst: 1\n", encoding="utf-8")

    done = gevinst("init", str(tmp_path), "--no-input")

    assert done.code == 2
    assert "finnes fra før" in done.err
    assert path.read_text(encoding="utf-8") == "gevinst: 1\n"
    assert os.listdir(tmp_path) == [PLAN]


@pytest.mark.parametrize("links", [True, False])
def test_a_file_that_comes_meanwhile_is_not_replaced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, links: bool
) -> None:
    def refused(*_: object) -> None:
        raise OSError(95, "Operation not supported")

    if not links:
        monkeypatch.setattr(os, "link", refused)
    path = tmp_path / PLAN
    sink = Replaced(str(path), only_new=True)
    sink.write("gevinst: 1\n")
    path.write_text("en annens", encoding="utf-8")
    with pytest.raises(CannotWrite, match="is there already"):
        sink.keep()
    sink.drop()

    assert path.read_text(encoding="utf-8") == "en annens"
    assert os.listdir(tmp_path) == [PLAN]

    path.unlink()
    fresh = Replaced(str(path), only_new=True)
    fresh.write("gevinst: 1\n")
    fresh.keep()
    assert os.listdir(tmp_path) == [PLAN]


def test_a_schema_that_is_there_is_left_as_it_is(gevinst: Gevinst, tmp_path: Path) -> None:
    (tmp_path / FILE).write_text("{}", encoding="utf-8")

    assert gevinst("init", str(tmp_path), "--no-input").code == 0
    assert (tmp_path / FILE).read_text(encoding="utf-8") == "{}"


def test_without_a_terminal_and_without_no_input_a_sentence_says_what_to_do(
    gevinst: Gevinst, tmp_path: Path
) -> None:
    done = gevinst("init", str(tmp_path / "a.yaml"))

    assert done.code == 2
    assert "--no-input" in done.err
    assert os.listdir(tmp_path) == []


@pytest.mark.parametrize("name", ["-", "plan.txt", "plan"])
def test_a_file_that_would_be_no_plan_is_refused(gevinst: Gevinst, name: str) -> None:
    done = gevinst("init", name, "--no-input")

    assert done.code == 2
    assert ".yaml" in done.err


def test_the_next_command_is_told_as_a_shell_takes_it(gevinst: Gevinst, tmp_path: Path) -> None:
    path = tmp_path / "min plan.yaml"

    done = gevinst("init", str(path), "--no-input")

    assert f"gevinst check '{path}'" in done.out


def test_the_phase_is_the_one_asked_for(gevinst: Gevinst, tmp_path: Path) -> None:
    assert gevinst("init", str(tmp_path), "--no-input", "--phase", "BP2").code == 0
    assert loaded((tmp_path / PLAN).read_bytes()).plan.project.phase is Phase.PLANNING


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("area", ServiceArea)
def test_suggestions_meet_nothing_until_someone_takes_them(
    area: ServiceArea, language: Language
) -> None:
    known = Known(language, Phase.CONCEPT, TODAY, area)
    bare, suggested = new_plan(known), new_plan(known, suggest=True)

    without = [line for line in suggested.splitlines() if not line.startswith("  #")]
    assert without == bare.splitlines()
    taken = "\n".join(re.sub(r"^  # (?=- |  )", "  ", line) for line in suggested.splitlines())
    report = judged(taken)
    assert not {rule_id for rule_id in lacking(report) if rule_id.startswith("GEV0")}
    plan = report.loaded.plan
    assert len(plan.units) == 1 + len(TEMPLATES[area].units)
    assert [gain.kind for gain in plan.gains[1:]] == [gain.kind for gain in TEMPLATES[area].gains]
    assert all(gain.indicator and gain.indicator.measured_in for gain in plan.gains[1:])
    assert Draft7Validator(schema(language)).is_valid(yaml12.read(taken))


@settings(max_examples=200, deadline=None)
@given(
    st.lists(st.text(min_size=1, max_size=30), min_size=5, max_size=5), st.sampled_from(Language)
)
def test_whatever_is_typed_is_data(typed: list[str], language: Language) -> None:
    known = Known(language, Phase.CONCEPT, TODAY)
    empty = loaded(new_plan(known))
    name = shape(Person).fields["name"]
    said = [value_of(each, name, empty) for each in typed]
    organisation, title, owner, unit, gain = (
        "" if isinstance(each, Phrase) else str(each) for each in said
    )
    known.organisation, known.name, known.owner = organisation, title, owner
    known.units = [(unit, owner)] if unit else []
    known.gains = [(gain, ())] if gain else []

    read = loaded(new_plan(known))

    assert not read.misfits
    assert not read.misreads
    assert read.plan.project.organisation == (organisation or None)
    assert read.plan.project.name == (title or None)
    assert read.plan.person(read.plan.project.project_owner) is not None or not owner
    assert [each.name for each in read.plan.units] == [unit or None]
    assert [each.what for each in read.plan.gains] == [gain or None]
