"""GEV508: it is known what must change for the gain to come, by whom and by when."""

from __future__ import annotations

import pytest

from gevinst.check.verdict import Gaps, NotApplicable
from gevinst.rules.phrases import NO_GAINS
from tests.plans import gaps_of, verdict_of

WHOLE = {"hva": "Listene tas bort", "slag": "oppgaver", "ansvarlig": "siv", "innen": "2026-06-01"}
START = "gevinst: 1\ngevinster:\n  - id: a\n    hva: Mer tid til barna\n    gevinstansvarlig: gro\n"


def plan(*changes: dict[str, str], target: str = "") -> str:
    listed = "".join(
        f"      - {{{', '.join(f'{name}: {value}' for name, value in change.items())}}}\n"
        for change in changes
    )
    aim = f"    måltall: {{verdi: 4, dato: {target}}}\n" if target else ""
    return f"{START}{aim}    endringer:\n{listed}"


def without(*names: str, **more: str) -> dict[str, str]:
    return {name: value for name, value in WHOLE.items() if name not in names} | more


def of(text: str, language: str = "nb") -> list[str]:
    return [sentence for _, sentence in gaps_of("GEV508", text, language=language)]


@pytest.mark.parametrize("kind", ["oppgaver", "roller", "prosesser", "bemanning"])
def test_a_change_of_any_kind_with_someone_responsible_and_a_deadline_meets_it(kind: str) -> None:
    assert verdict_of("GEV508", plan(WHOLE, without("slag", slag=kind))).status == "met"


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("nb", "Det står ikke hva som må endres for å hente «Mer tid til barna»."),
        ("nn", "Det står ikkje kva som må endrast for å hente «Mer tid til barna»."),
        ("en", "It is not said what must change to reap “Mer tid til barna”."),
    ],
)
@pytest.mark.parametrize("changes", ["", "    endringer: []\n", "    endringer: avklares\n"])
def test_no_change_at_all_is_one_gap(changes: str, language: str, sentence: str) -> None:
    assert of(START + changes, language) == [sentence]


KIND = "om den gjelder oppgaver, roller, prosesser eller bemanning"


@pytest.mark.parametrize(
    ("change", "missing"),
    [
        (without("hva"), "hva som endres"),
        (without("hva", hva="avklares"), "hva som endres"),
        (without("slag"), KIND),
        (without("ansvarlig"), "hvem som er ansvarlig"),
        (without("ansvarlig", ansvarlig="TBD"), "hvem som er ansvarlig"),
        (without("innen"), "når den skal være gjort"),
        (without("innen", innen="kommer senere"), "når den skal være gjort"),
        (without("ansvarlig", "innen"), "hvem som er ansvarlig og når den skal være gjort"),
    ],
)
def test_what_a_change_leaves_out_is_named_at_its_line(
    change: dict[str, str], missing: str
) -> None:
    assert gaps_of("GEV508", plan(WHOLE, change)) == [
        (8, f"For en endring som skal gi «Mer tid til barna», står det ikke {missing}.")
    ]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        (
            "nb",
            f"For en endring som skal gi «Mer tid til barna», står det ikke hva som endres, {KIND}, hvem som er ansvarlig og når den skal være gjort.",
        ),
        (
            "nn",
            "For ei endring som skal gje «Mer tid til barna», står det ikkje kva som blir endra, om ho gjeld oppgåver, roller, prosessar eller bemanning, kven som er ansvarleg og når ho skal vere gjord.",
        ),
        (
            "en",
            "For a change that is to bring “Mer tid til barna”, it is not said what changes, whether it concerns tasks, roles, processes or staffing, who is responsible and by when it is to be done.",
        ),
    ],
)
def test_all_that_it_leaves_out_is_one_gap(language: str, sentence: str) -> None:
    assert of(plan({"hva": "avklares"}), language) == [sentence]


@pytest.mark.parametrize(("by", "gaps"), [("2026-12-30", 0), ("2026-12-31", 0), ("2027-01-01", 1)])
def test_a_change_comes_no_later_than_the_gain(by: str, gaps: int) -> None:
    assert len(of(plan(without("innen", innen=by), target="2026-12-31"))) == gaps


@pytest.mark.parametrize("target", ["", "avklares"])
def test_without_a_date_for_the_target_no_deadline_is_late(target: str) -> None:
    assert verdict_of("GEV508", plan(WHOLE, target=target)).status == "met"


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        (
            "nb",
            "En endring som skal gi «Mer tid til barna», har frist 2026-06-01, men måltallet skal nås 2026-05-01. Endringen må komme først.",
        ),
        (
            "nn",
            "Ei endring som skal gje «Mer tid til barna», har frist 2026-06-01, men måltalet skal nåast 2026-05-01. Endringa må kome først.",
        ),
        (
            "en",
            "A change that is to bring “Mer tid til barna” is due 2026-06-01, but the target is to be reached by 2026-05-01. The change must come first.",
        ),
    ],
)
def test_a_late_change_is_told_with_both_dates(language: str, sentence: str) -> None:
    text = plan(WHOLE, target="2026-05-01")

    assert gaps_of("GEV508", text, language=language) == [(8, sentence)]


def test_a_late_change_without_anyone_responsible_is_two_gaps() -> None:
    assert len(of(plan(without("ansvarlig"), target="2026-05-01"))) == 2


@pytest.mark.parametrize(
    ("text", "write", "person"),
    [
        (START, ("changes.what", "changes.kind", "changes.responsible", "changes.by"), "gro"),
        (plan(without("slag", "innen")), ("kind", "by"), "siv"),
        (plan(without("ansvarlig")), ("responsible",), "gro"),
        (plan(WHOLE, target="2026-05-01"), (), "siv"),
    ],
)
def test_who_should_act_is_whoever_is_responsible_else_the_owner(
    text: str, write: tuple[str, ...], person: str
) -> None:
    verdict = verdict_of("GEV508", text)

    assert isinstance(verdict, Gaps)
    assert [(gap.write, gap.person) for gap in verdict.gaps] == [(write, person)]


def test_a_kind_that_could_not_be_read_is_to_be_mended_and_not_added() -> None:
    [sentence] = of(plan(without("slag", "innen", slag="nye ting")))
    assert sentence.endswith("står det ikke når den skal være gjort.")

    [sentence] = of(plan(without("slag", slag="nye ting")))
    assert "(se GEV002)" in sentence


def test_it_does_not_apply_without_gains() -> None:
    assert verdict_of("GEV508", "gevinst: 1\n") == NotApplicable(NO_GAINS)
