"""`gevinst history` tells how what was missing in a plan went down, from version to version in git."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import html5lib
import pytest

from gevinst.views.history import html as as_html
from gevinst.views.history import json as as_json
from gevinst.views.history import markdown, terminal
from gevinst.views.stream import Canvas
from gevinst.words import Language
from tests.documents import history_of, report_of
from tests.formats import page
from tests.hostile.texts import HOSTILE, changed_plans
from tests.whole import assert_inert

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.running import Gevinst, Git

    Commit = Callable[..., None]

PLAN = "plan.gevinst.yaml"
FIRST = """\
gevinst: 1
prosjekt: {navn: Tilsyn, fase: planlegging}
gevinster:
- {id: ro, hva: Mer ro}
"""
SECOND = FIRST.replace(
    "hva: Mer ro", "hva: Mer ro, nullpunkt: {verdi: 4, dato: 2025-12-01, kilde: Telling}"
)
THIRD = SECOND.replace("fase: planlegging", "fase: innføring")


@pytest.fixture
def commit(tmp_path: Path, run_git: Git, monkeypatch: pytest.MonkeyPatch) -> Commit:
    """Commits a text, or that the plan is gone, on a day, in a new repository in the current folder."""
    monkeypatch.chdir(tmp_path)
    run_git("init", "--quiet", "--initial-branch=main")

    def made(text: str | None, day: str, name: str = PLAN) -> None:
        if text is None:
            (tmp_path / name).unlink()
        else:
            (tmp_path / name).write_text(text, encoding="utf-8")
        monkeypatch.setenv("GIT_COMMITTER_DATE", f"{day}T12:00:00Z")
        run_git("add", "--all")
        run_git("commit", "--quiet", "--allow-empty", "--message", "a change")

    return made


def history(gevinst: Gevinst, *argv: str) -> dict[str, Any]:
    told = gevinst("history", PLAN, "--format", "json", *argv)
    assert (told.code, told.err) == (0, "")
    found: dict[str, Any] = json.loads(told.out)
    return found


def test_each_version_is_judged_on_the_day_and_in_the_phase_that_it_had(
    gevinst: Gevinst, commit: Commit
) -> None:
    commit(FIRST, "2026-01-05")
    commit(SECOND, "2026-02-01")
    commit(THIRD, "2026-03-01")

    first, second, third = history(gevinst)["versions"]

    assert [one["day"] for one in (first, second, third)] == [
        "2026-01-05",
        "2026-02-01",
        "2026-03-01",
    ]
    assert [one["phase"] for one in (first, second, third)] == ["planning", "planning", "rollout"]
    assert first["counts"] is None
    assert second["gaps"]["error"] == first["gaps"]["error"] - 1
    assert second["counts"]["gap_closed"] == 1
    assert third["counts"]["gap_begun"] > 0
    assert "gap_opened" not in third["counts"]
    assert {change["rule"] for change in second["changes"]} >= {"GEV504"}


def test_what_is_not_committed_comes_last_judged_on_the_day_asked_for(
    gevinst: Gevinst, commit: Commit, tmp_path: Path
) -> None:
    commit(FIRST, "2026-01-05")
    assert len(history(gevinst)["versions"]) == 1

    (tmp_path / PLAN).write_text(SECOND, encoding="utf-8")
    *_, last = history(gevinst, "--as-of", "2026-11-02")["versions"]

    assert (last["commit"], last["day"]) == (None, "2026-11-02")


def test_only_the_newest_are_told_and_the_first_of_them_is_still_compared(
    gevinst: Gevinst, commit: Commit
) -> None:
    for day, text in enumerate((FIRST, SECOND, THIRD), 1):
        commit(text, f"2026-01-0{day}")

    told = history(gevinst, "--limit", "2")

    assert told["older_versions"] is True
    assert [one["day"] for one in told["versions"]] == ["2026-01-02", "2026-01-03"]
    assert told["versions"][0]["counts"]["gap_closed"] == 1


def test_versions_after_the_day_asked_for_are_left_out(gevinst: Gevinst, commit: Commit) -> None:
    commit(FIRST, "2026-01-05")
    commit(SECOND, "2026-02-01")

    told = history(gevinst, "--as-of", "2026-01-31")

    assert [one["day"] for one in told["versions"]] == ["2026-01-05"]


def test_a_plan_is_followed_to_the_name_it_had_before(
    gevinst: Gevinst, commit: Commit, run_git: Git
) -> None:
    commit(FIRST, "2026-01-05", "old.yaml")
    commit(FIRST + "# more\n", "2026-01-06", "old.yaml")
    run_git("mv", "old.yaml", PLAN)
    commit(FIRST + "# more and more\n", "2026-02-01")
    commit(SECOND, "2026-02-02")

    assert [one["day"] for one in history(gevinst)["versions"]] == [
        "2026-01-05",
        "2026-01-06",
        "2026-02-01",
        "2026-02-02",
    ]


def test_a_version_that_can_t_be_read_or_is_not_there_is_named_and_passed_over(
    gevinst: Gevinst, commit: Commit
) -> None:
    commit(FIRST, "2026-01-05")
    commit(FIRST + "a: [", "2026-01-06")
    commit(None, "2026-01-07")
    commit(SECOND, "2026-01-08")

    _, broken, gone, last = history(gevinst)["versions"]

    assert (broken["read"], broken["gaps"], broken["is_gone"]) == (False, None, False)
    assert (gone["read"], gone["is_gone"]) == (False, True)
    assert last["counts"]["gap_closed"] == 1
    shown = gevinst("history", PLAN).out
    assert re.search(r"2026-01-06 \w{10} kunne ikke leses til slutten", shown)
    assert re.search(r"2026-01-07 \w{10} filen fantes ikke", shown)


def test_names_of_those_who_committed_and_what_they_said_are_not_told(
    gevinst: Gevinst, commit: Commit
) -> None:
    commit(FIRST, "2026-01-05")

    for form in ("terminal", "markdown", "json", "html"):
        told = gevinst("history", PLAN, "--format", form).out
        assert "Kari" not in told
        assert "a change" not in told


def test_the_same_history_is_told_with_the_same_bytes(gevinst: Gevinst, commit: Commit) -> None:
    commit(FIRST, "2026-01-05")
    commit(SECOND, "2026-02-01")

    for form in ("terminal", "markdown", "json", "html"):
        told = [gevinst("history", PLAN, "--format", form).out for _ in range(2)]
        assert told[0] == told[1] != ""


def test_nothing_that_a_repository_names_is_run(
    gevinst: Gevinst, commit: Commit, tmp_path: Path, run_git: Git
) -> None:
    commit(FIRST, "2026-01-05", "old.yaml")
    run_git("mv", "old.yaml", PLAN)
    (tmp_path / ".gitattributes").write_text("* diff=x filter=x\n", encoding="utf-8")
    commit(SECOND, "2026-02-01")
    for key in (
        "diff.x.textconv",
        "diff.x.command",
        "diff.external",
        "filter.x.smudge",
        "core.fsmonitor",
    ):
        run_git("config", key, "touch ran #")
    (tmp_path / "ran").unlink(missing_ok=True)

    history(gevinst)

    assert not (tmp_path / "ran").exists()


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ((), "hvilken plan historien"),
        (("-",), "standard inn"),
        (("none.yaml",), "none.yaml finnes ikke"),
        ((PLAN, "--limit", "0"), "--limit kan ikke være «0»"),
        ((PLAN, "--limit", "1e9"), "--limit kan ikke være «1e9»"),
        ((PLAN, "--as-of", "i går"), "--as-of"),
    ],
)
def test_what_can_t_be_is_told_in_a_sentence(
    gevinst: Gevinst, commit: Commit, asked: tuple[str, ...], said: str
) -> None:
    commit(FIRST, "2026-01-05")

    told = gevinst("history", *asked)

    assert (told.code, told.out) == (2, "")
    assert said in told.err
    assert told.err.count("\n") == 1


def test_a_plan_that_is_in_no_repository_or_in_an_empty_one_is_told(
    gevinst: Gevinst, tmp_path: Path, run_git: Git
) -> None:
    (tmp_path / PLAN).write_text(FIRST, encoding="utf-8")
    told = gevinst("history", str(tmp_path))
    assert (told.code, "git-lager" in told.err) == (2, True)

    run_git("init", "--quiet")
    told = gevinst("history", str(tmp_path))
    assert (told.code, "HEAD" in told.err) == (2, True)


def test_that_no_version_can_be_read_is_told(gevinst: Gevinst, commit: Commit) -> None:
    commit("a: [", "2026-01-05")

    told = gevinst("history", PLAN)

    assert (told.code, told.out) == (1, "")
    assert "Ingen versjon av" in told.err


def heights(document: str, look: str) -> list[float]:
    parser = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
    return [
        float(one.get("height"))
        for one in parser.parse(document).iter()
        if str(one.tag).endswith("rect") and one.get("class") == look
    ]


def test_the_bars_are_as_high_as_what_was_missing() -> None:
    told = history_of(report_of(FIRST), None, report_of(SECOND))
    drawn = heights(as_html.render(told, Language.NB), "gap")
    errors = [version.gaps["error"] for version in told.versions if version.gaps]  # type: ignore[index]

    assert drawn[0] / drawn[1] == pytest.approx(errors[0] / errors[1], rel=0.01)


@pytest.mark.parametrize("encoding", ["utf-8", "ascii", "latin-1"])
def test_the_bars_are_drawn_with_signs_that_the_screen_has_and_within_its_width(
    encoding: str,
) -> None:
    many = FIRST + "".join(f"- {{id: g{number}}}\n" for number in range(300))
    told = terminal.render(
        history_of(report_of(many), report_of(SECOND)),
        Language.NB,
        Canvas(80, colour=False, encoding=encoding),
    )

    assert max(map(len, told.splitlines())) <= 80
    told.encode(encoding)
    bars = re.findall("[█#]+", told)
    assert len(bars[-2]) > len(bars[-1]) >= 1


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_text_from_a_plan_is_told_and_does_nothing(text: str) -> None:
    told = history_of(*map(report_of, changed_plans(text)))

    assert_inert(terminal.render(told, Language.NN, Canvas(80, colour=False, encoding="utf-8")))
    written = markdown.render(told, Language.NN)
    assert_inert(written)
    page(written)
    assert_inert(as_json.render(told, Language.NN))
    document = as_html.render(told, Language.NN)
    root = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False).parse(document)
    tags = {element.tag for element in root.iter()}
    assert tags.isdisjoint({"script", "img", "iframe", "details", "summary", "object", "form"})
    if text == HOSTILE["an identity number"]:
        assert text not in document + written
