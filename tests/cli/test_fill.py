"""`gevinst fill` asks, holds each answer against the plan, and has it in the file before it asks on."""

from __future__ import annotations

import os
import signal
import sys
from typing import TYPE_CHECKING

import pexpect
import pytest

from gevinst.errors import CannotWrite
from gevinst.filled.queue import every
from gevinst.words import Phrase
from tests.edit.filling import lost
from tests.filled.talks import session_on
from tests.plans import loaded

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tests.running import Gevinst

    Talk = Callable[..., pexpect.spawn[str]]

CTRL_C, CTRL_D = "\x03", "\x04"
FULL = "import os\ndef full(_): raise OSError(28, os.strerror(28))\nos.fsync = full"
REFUSED = """
import gevinst.filled.draft
from gevinst.edit.refusals import CANNOT, UNSURE
from gevinst.errors import CannotEdit
def refused(*_): raise CannotEdit(CANNOT, name="planen", why=UNSURE, snippet="verdi: 12")
gevinst.filled.draft.written = refused
"""
BROKEN_OFF = """
import gevinst.filled.session
def broken_off(*_): raise KeyboardInterrupt
gevinst.filled.session.held = broken_off
"""
TEXT = """\
gevinst: 1   # planen vår
språk: nb

prosjekt: {navn: Digitalt tilsyn, fase: planlegging, prosjekteier: rita}

personer:
  - id: rita   # kommunalsjef
    navn: "Rita Solberg"
    rolle: kommunalsjef
    nivå: toppledelse

enheter:
  - {id: natt, navn: Nattjenesten}

gevinster:
  - id: reisetid
    hva: Mindre kjøring om natten   # det viktigste
    enheter: [natt]
    gevinstansvarlig: rita

# slutt
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    file = tmp_path / "plan.gevinst.yaml"
    file.write_text(TEXT, encoding="utf-8")
    return file


@pytest.fixture
def talk(path: Path) -> Iterator[Talk]:
    """Starts `gevinst fill` at a terminal of 80 columns, after a line of Python; it is ended with the test."""
    started: list[pexpect.spawn[str]] = []

    def start(*argv: str, first: str = "") -> pexpect.spawn[str]:
        script = f"import sys\n{first}\nfrom gevinst.__main__ import main\nsys.exit(main())"
        words = [*argv, "--as-of", "2026-11-02"]
        child = pexpect.spawn(
            sys.executable,
            ["-X", "utf8", "-c", script, "fill", path.name, *words],
            cwd=str(path.parent),
            env={"PATH": os.environ["PATH"], "TERM": "dumb", "LC_ALL": "nb_NO.UTF-8"},
            encoding="utf-8",
            timeout=30,
            dimensions=(24, 80),
        )
        child.delaybeforesend = None
        started.append(child)
        return child

    yield start
    for child in started:
        child.close(force=True)


def answer(child: pexpect.spawn[str], *answers: str) -> str:
    """Answer one question after the other; all that was shown before the last answer."""
    shown = ""
    for each in answers:
        child.expect("> $")
        shown += child.before or ""
        child.sendline(each)
    return shown


def ended(child: pexpect.spawn[str]) -> int | None:
    child.expect(pexpect.EOF)
    child.wait()
    return child.exitstatus


def said(path: Path) -> str:
    return path.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("language", "asks", "closed", "end", "quits"),
    [
        ("nb", "Er nullpunktet målt", "Mangler ikke lenger", "Mangler som er lukket: 1", ":slutt"),
        ("nn", "Er nullpunktet målt", "Manglar ikkje lenger", "Manglar som er lukka: 1", ":slutt"),
        ("en", "Has the baseline", "No longer missing", "Gaps closed: 1", ":quit"),
    ],
)
def test_an_answer_closes_its_gap_and_only_the_lines_with_it_are_new(  # noqa: PLR0913, PLR0917
    talk: Talk, path: Path, language: str, asks: str, closed: str, end: str, quits: str
) -> None:
    child = talk("--lang", language, "--select", "GEV504,GEV505")
    child.expect(asks)
    shown = answer(child, "42,5", "1.9.2026")
    child.expect(closed)
    shown += answer(child, quits)
    child.expect(end)
    child.expect("gevinst check plan.gevinst.yaml")

    assert ended(child) == 0
    assert lost(TEXT, said(path)) == []
    new = [line for line in said(path).splitlines() if line not in TEXT.splitlines()]
    assert new == ["    nullpunkt:", "      verdi: 42.5", "      dato: 2026-09-01"]
    assert max(map(len, shown.splitlines())) <= 80


def test_an_answer_that_does_not_hold_is_told_why_and_asked_for_again(
    talk: Talk, path: Path
) -> None:
    child = talk("--select", "GEV504")
    answer(child, "mange")
    child.expect("Her skal det stå et tall")
    answer(child, ":foo")
    child.expect("begynner med kolon")
    answer(child, "TBD")
    child.expect("sier ingenting ennå")
    assert said(path) == TEXT
    answer(child, "12", "2026-02-30")
    child.expect(r"finnes\s+ikke i kalenderen")
    answer(child, "2026-03-02")

    assert ended(child) == 0
    assert "    nullpunkt:\n      verdi: 12\n      dato: 2026-03-02\n" in said(path)


def test_someone_new_is_written_among_the_people_and_known_from_then_on(
    talk: Talk, path: Path
) -> None:
    path.write_text(TEXT.replace("    gevinstansvarlig: rita\n", ""), encoding="utf-8")
    child = talk("--select", "GEV502")
    child.expect(r"En som ikke står i\s+planen ennå")
    answer(child, "Kari Moe")
    child.expect("Er det noen ny")
    answer(child, "Kari Moe (ny)")
    child.expect("personer.rolle")
    answer(child, "leder av nattjenesten")

    assert ended(child) == 0
    plan = loaded(said(path)).plan
    assert [plan.called(owner) for owner in plan.gains[0].owner] == ["Kari Moe"]
    assert [person.role for person in plan.people] == ["kommunalsjef", "leder av nattjenesten"]


def test_a_new_thing_is_one_thing_with_an_id_made_of_its_name(talk: Talk, path: Path) -> None:
    child = talk("--select", "GEV203")
    answer(child, "Strategi 2030", "Flere bor hjemme", "", "flere bor hjemme")

    assert ended(child) == 0
    plan = loaded(said(path)).plan
    (goal,) = plan.project.goals
    assert (goal.id, goal.strategy, goal.goal) == ("flere", "Strategi 2030", "Flere bor hjemme")
    assert plan.gains[0].goal == "flere"


def test_back_takes_the_answers_out_again_one_by_one(talk: Talk, path: Path) -> None:
    child = talk("--select", "GEV504,GEV505")
    answer(child, "12", "2026-03-02", "30", ":tilbake")
    child.expect("Tatt ut igjen: «30»")
    answer(child, ":tilbake")
    child.expect("Tatt ut igjen: «2026-03-02»")
    child.expect("gevinster.nullpunkt.dato")
    child.expect("> ")
    assert "      verdi: 12\n" in said(path)
    child.sendline(":tilbake")
    child.expect("Tatt ut igjen: «12»")
    answer(child, ":tilbake")
    child.expect("ikke noe svar å ta ut")
    answer(child, ":slutt")

    assert ended(child) == 0
    assert said(path) == TEXT


def test_a_question_mark_explains_and_passing_over_changes_nothing(talk: Talk, path: Path) -> None:
    child = talk("--select", "GEV504,GEV505")
    answer(child, "?")
    child.expect("Her mangler noe")
    child.expect("gevinster.nullpunkt.verdi")
    answer(child, ":hopp")
    child.expect("GEV505")
    answer(child, ":skip")
    child.expect("Mangler som er lukket: 0")

    assert ended(child) == 0
    assert said(path) == TEXT


@pytest.mark.parametrize(("key", "code"), [(CTRL_C, 130), (CTRL_D, 0)])
def test_whoever_stops_in_the_middle_of_a_thing_has_what_was_answered(
    talk: Talk, path: Path, key: str, code: int
) -> None:
    child = talk("--select", "GEV203")
    answer(child, "Strategi 2030")
    child.expect("prosjekt.målsettinger.mål")
    child.expect("> ")
    child.send(key)
    child.expect("Mangler som er lukket")

    assert ended(child) == code
    assert loaded(said(path)).plan.project.goals[0].strategy == "Strategi 2030"


@pytest.mark.parametrize(
    ("language", "told"),
    [("nb", "Ikke lagret: «"), ("nn", "Ikkje lagra: «"), ("en", "Not saved: “")],
)
def test_what_was_half_typed_is_shown_when_it_is_broken_off(
    talk: Talk, language: str, told: str
) -> None:
    child = talk("--select", "GEV203", "--lang", language)
    answer(child, "Strategi 2030")
    child.expect("prosjekt.målsettinger.mål")
    child.expect("> ")
    child.send('Færre turer på "kjøl"')
    child.expect_exact("kjøl")  # the terminal has it
    child.send(CTRL_C)
    child.expect_exact(f'{told}Færre turer på "kjøl"')

    assert ended(child) == 130


def test_an_answer_that_is_broken_off_before_it_is_saved_is_shown(talk: Talk, path: Path) -> None:
    child = talk("--select", "GEV203", first=BROKEN_OFF)
    answer(child, "Strategi 2030")
    child.expect("Ikke lagret: «Strategi 2030»")

    assert ended(child) == 130
    assert said(path) == TEXT


@pytest.mark.parametrize("how", [signal.SIGHUP, signal.SIGKILL], ids=lambda each: each.name)
def test_a_terminal_that_is_closed_takes_nothing_with_it(
    talk: Talk, path: Path, how: signal.Signals
) -> None:
    child = talk("--select", "GEV504")
    answer(child, "12")
    child.expect("nullpunkt.dato")
    child.kill(how)
    child.expect(pexpect.EOF)

    assert "      verdi: 12\n" in said(path)
    assert os.listdir(path.parent) == [path.name]


def test_what_someone_else_writes_meanwhile_stands_and_the_answer_is_not_lost(
    talk: Talk, path: Path
) -> None:
    child = talk("--select", "GEV504")
    child.expect("> ")
    theirs = TEXT.replace("# slutt", "# en annens")
    path.write_text(theirs, encoding="utf-8")
    child.sendline("12")
    child.expect("Noen andre har endret")
    child.expect("«12»")
    assert said(path) == theirs
    child.expect(r"\[12\] > ")
    child.sendline("")
    child.expect("nullpunkt.dato")
    answer(child, "2026-03-02")

    assert ended(child) == 0
    assert lost(theirs, said(path)) == []
    assert "      verdi: 12\n      dato: 2026-03-02\n" in said(path)


def test_back_takes_nothing_out_of_what_someone_else_has_written(talk: Talk, path: Path) -> None:
    child = talk("--select", "GEV504")
    answer(child, "12")
    child.expect("nullpunkt.dato")
    child.expect("> ")
    theirs = said(path).replace("# slutt", "# en annens")
    path.write_text(theirs, encoding="utf-8")
    child.sendline(":tilbake")
    child.expect("ingenting er tatt ut")
    answer(child, ":slutt")

    assert ended(child) == 0
    assert said(path) == theirs


def test_a_file_that_someone_has_made_unreadable_ends_it_with_the_answer_shown(
    talk: Talk, path: Path
) -> None:
    child = talk("--select", "GEV504")
    child.expect("> ")
    path.write_bytes(b"\xff\xfe")
    child.sendline("12")
    child.expect("«12»")
    child.expect("kan ikke leses som en plan")

    assert ended(child) == 1
    assert path.read_bytes() == b"\xff\xfe"


def test_a_full_disk_leaves_the_file_and_keeps_the_answer_at_hand(talk: Talk, path: Path) -> None:
    child = talk("--select", "GEV504", first=FULL)
    answer(child, "12")
    child.expect("No space left")
    child.expect("Svaret ditt er ikke lagret: «12»")
    child.expect(r"\[12\] > ")
    child.sendline(":slutt")

    assert ended(child) == 0
    assert said(path) == TEXT
    assert os.listdir(path.parent) == [path.name]


def test_what_can_not_be_saved_leaves_the_session_as_it_was(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = session_on(path)
    session.at_hand()
    with monkeypatch.context() as patch:
        patch.setattr(os, "access", lambda *_: False)
        while True:
            draft = session.at_hand()
            assert draft is not None
            if draft.missing.key.rule == "GEV504":
                break
            session.skip()
        with pytest.raises(CannotWrite):
            session.answer("12")
    assert said(path) == TEXT

    assert session.at_hand() is not draft
    assert not isinstance(session.answer("12"), Phrase)
    assert "      verdi: 12\n" in said(path)


def test_a_file_that_must_not_be_written_is_told_of_before_any_question(
    talk: Talk, path: Path
) -> None:
    child = talk("--select", "GEV504", first="import os\nos.access = lambda *_: False")
    child.expect("kan ikke skrives")

    assert "Spørsmål" not in (child.before or "")
    assert ended(child) == 2
    assert said(path) == TEXT


def test_what_no_answer_can_close_is_told_of_at_the_end(talk: Talk, path: Path) -> None:
    path.write_text(
        TEXT.replace("reisetid\n", "reisetid\n    nullpunkt: &n {verdi: 12}\n    eiere: [natt]\n"),
        encoding="utf-8",
    )
    child = talk("--select", "GEV504,GEV002,GEV505")
    child.expect("GEV505")
    answer(child, ":slutt")
    child.expect("Dette må rettes i selve filen: 2")
    child.expect("gevinst fix plan.gevinst.yaml")

    assert ended(child) == 0


def test_an_answer_that_has_no_place_is_shown_as_it_may_be_written_by_hand(
    talk: Talk, path: Path
) -> None:
    child = talk("--select", "GEV504", first=REFUSED)
    answer(child, "12")
    child.expect(r"Skriv\s+svaret\s+inn\s+for\s+hånd")
    child.expect("    verdi: 12")
    child.expect("Dette må rettes i selve filen: 1")

    assert ended(child) == 0
    assert said(path) == TEXT


def test_texts_of_a_plan_are_not_obeyed_by_the_terminal(talk: Talk, path: Path) -> None:
    evil = "Mindre \\e[31mkjøring\\e]0;x\\a"
    text = TEXT.replace("Mindre kjøring om natten", f'"{evil}"').replace("Rita Solberg", evil)
    path.write_text(text.replace("    gevinstansvarlig: rita\n", ""), encoding="utf-8")
    child = talk("--select", "GEV504,GEV502")
    shown = answer(child, "rit\x1b[31m", ":hopp", ":hopp")
    child.expect(pexpect.EOF)
    shown += child.before or ""

    assert shown.count("\x1b[31m") <= 1  # the terminal's own echo of what was typed
    assert "\x1b]" not in shown
    assert "\\x1b" in shown


@pytest.mark.parametrize("plan", ["plan.gevinst.yaml", "-"])
def test_where_there_is_nobody_to_ask_a_sentence_says_what_to_do(
    gevinst: Gevinst, path: Path, monkeypatch: pytest.MonkeyPatch, plan: str
) -> None:
    monkeypatch.chdir(path.parent)
    done = gevinst("fill", plan)

    assert done.code == 2
    assert ("standard inn" if plan == "-" else "--output svar.xlsx") in done.err
    assert done.out == ""


def test_a_plan_that_lacks_nothing_is_told_so(talk: Talk) -> None:
    child = talk("--select", "GEV001")
    child.expect("Ingenting som mangler")
    assert ended(child) == 0


def test_gaps_have_keys_of_their_own(path: Path) -> None:
    keys = [each.key for each in every(session_on(path).report)]

    assert len(keys) == len(set(keys))
