"""Which settings hold for a plan: the nearest file, those it extends, overrides, and what wins."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING
from unittest.mock import Mock

import pytest

from gevinst.rules.rule import Severity
from gevinst.settings import files, lookup
from gevinst.settings.lookup import Lookup
from gevinst.settings.settings import OURS, By, Origin
from gevinst.words import Language

if TYPE_CHECKING:
    from collections.abc import Callable

    Write = Callable[[str, str], Path]


@pytest.fixture
def write(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Write:
    """Writes a file below the current folder, which is the root of a repository."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / ".git").mkdir()

    def written(name: str, text: str) -> Path:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return path

    return written


def test_the_nearest_file_holds_and_nothing_of_those_further_up(write: Write) -> None:
    write("gevinst.toml", "language = 'nn'\nfail-on = 'advarsel'")
    write("a/gevinst.toml", "fail-on = 'RÅD'")

    held = Lookup().of("a/b/plan.yaml")

    assert (held.fail_on, held.language) == (Severity.ADVICE, None)
    assert held.files == (str(Path("a/gevinst.toml")),)
    assert Lookup().of("plan.yaml").language is Language.NN
    assert Lookup().of("-").language is Language.NN


def test_our_own_file_wins_over_a_shared_one_in_the_same_folder(write: Write) -> None:
    write("gevinst.toml", "fail-on = 'never'")
    write("pyproject.toml", "[tool.gevinst]\nfail-on = 'advice'")

    assert Lookup().of("plan.yaml").fail_on is None


def test_a_shared_file_that_says_nothing_to_us_is_passed_by_without_being_parsed(
    write: Write,
) -> None:
    write("pyproject.toml", "[tool.gevinst]\nfail-on = 'advice'")
    write("a/pyproject.toml", "this is no TOML")
    write("b/pyproject.toml", "dependencies = ['gevinst']")
    (Path.cwd() / "c/pyproject.toml").mkdir(parents=True)

    for folder in "abc":
        assert Lookup().of(f"{folder}/plan.yaml").fail_on is Severity.ADVICE


def test_nothing_above_the_repository_is_looked_at(write: Write) -> None:
    write("gevinst.toml", "fail-on = 'never'")
    write("sub/.git", "gitdir: elsewhere")

    assert Lookup().of("sub/x/plan.yaml") is OURS


def test_a_file_builds_on_those_it_extends_and_wins_over_them(write: Write) -> None:
    write("base.toml", "language = 'en'\nmax-size = 7\nignore = ['GEV1']")
    write("felles/profil.toml", "extends = '../base.toml'\nfail-on = 'never'\nlanguage = 'nn'")
    write("other.toml", "extends = ['base.toml']\nmax-size = 9")
    write("a/gevinst.toml", "extends = ['../felles/profil.toml', '../other.toml']\nmax-size = 8")

    held = Lookup().of("a/plan.yaml")

    assert (held.language, held.fail_on, held.max_bytes) == (Language.NN, None, 8)
    names = ("a/gevinst.toml", "felles/profil.toml", "base.toml", "other.toml")
    assert held.files == tuple(str(Path(name)) for name in names)
    assert held.origin("max-size") == Origin(By.FILE, str(Path("a/gevinst.toml")), "max-size")
    assert held.origin("GEV101") == Origin(By.FILE, "base.toml", "ignore")


def test_numbers_and_severities_are_laid_one_above_the_other(write: Write) -> None:
    write("base.toml", "[rules.gev511]\nmonths = 6\nseverity = 'råd'")
    write("gevinst.toml", "extends = 'base.toml'\n[rules.GEV511]\nseverity = 'feil'")

    held = Lookup().of("plan.yaml")

    assert held.numbers == ((("GEV511", "months"), 6),)
    assert held.severities == (("GEV511", Severity.ERROR),)
    assert held.origin("rules.GEV511.months") == Origin(By.FILE, "base.toml", "rules.GEV511.months")


def test_overrides_hold_for_the_plans_on_their_paths_and_later_ones_win(write: Write) -> None:
    write(
        "a/gevinst.toml",
        "fail-on = 'feil'\n"
        "[[overrides]]\npaths = ['arkiv/**', 'gammel.yaml']\nfail-on = 'never'\nignore = ['GEV5']\n"
        "[[overrides]]\npaths = ['arkiv/ny.yaml']\nfail-on = 'råd'\n",
    )
    held = Lookup()

    assert held.of("a/plan.yaml").fail_on is Severity.ERROR
    assert held.of("a/gammel.yaml").fail_on is None
    assert held.of("a/arkiv/x/plan.yaml").fail_on is None
    assert held.of("a/arkiv/ny.yaml").fail_on is Severity.ADVICE
    assert "GEV501" in held.of("a/arkiv/ny.yaml").ignore
    at = held.of("a/arkiv/ny.yaml").origin("fail-on")
    assert at is not None
    assert at.key == "overrides[#2].fail-on"


def test_a_file_that_is_given_holds_for_all_and_may_lie_anywhere(
    write: Write, tmp_path_factory: pytest.TempPathFactory
) -> None:
    write("gevinst.toml", "fail-on = 'never'")
    house = tmp_path_factory.mktemp("house")
    (house / "base.toml").write_text("language = 'en'", encoding="utf-8")
    (house / "ours.toml").write_text("extends = 'base.toml'", encoding="utf-8")

    held = Lookup(given=str(house / "ours.toml")).of("plan.yaml")

    assert (held.fail_on, held.language) == (Severity.ERROR, Language.EN)
    assert held.files[0] == str(house / "ours.toml")


def test_alone_means_that_nothing_is_read(write: Write) -> None:
    write("gevinst.toml", "this is no TOML")

    assert Lookup(alone=True).of("plan.yaml") is OURS


def test_plans_in_one_folder_cost_one_look(write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    write("gevinst.toml", "fail-on = 'never'\n[[overrides]]\npaths = ['x']\nfail-on = 'råd'")
    looked, read = Mock(wraps=lookup._settings_in), Mock(wraps=files._parsed)
    monkeypatch.setattr(lookup, "_settings_in", looked)
    monkeypatch.setattr(files, "_parsed", read)
    held = Lookup()

    every = [held.of(f"a/b/{number}.yaml") for number in range(50)]
    every += [held.of(f"a/{number}.yaml") for number in range(50)]

    assert len({id(one) for one in every}) == 1
    places = [os.path.relpath(call.args[0]) for call in looked.call_args_list]
    assert places == [str(Path("a/b")), "a", "."]
    assert read.call_count == 1


def test_without_other_packages_their_ids_may_still_be_named(write: Write) -> None:
    write(
        "gevinst.toml",
        "ignore = ['HUS1', 'GEV502']\n[rules.HUS101]\nseverity = 'råd'\nwhatever = 1",
    )

    held = Lookup(plugins=False).of("plan.yaml")

    assert (held.ignore, held.severities) == (("GEV502",), ())
