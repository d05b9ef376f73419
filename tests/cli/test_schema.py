"""`gevinst schema` writes the schema of the plan, and puts it where the editor finds it."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING

import pytest

from gevinst.views.modeline import FILE, modelines
from gevinst.views.plan_schema import schema
from gevinst.words import Language

if TYPE_CHECKING:
    from pathlib import Path

    from tests.running import Gevinst


@pytest.mark.parametrize("language", Language)
def test_the_schema_of_the_plan_is_written_in_the_language_asked_for(
    gevinst: Gevinst, language: Language
) -> None:
    ended = gevinst("schema", "--lang", language.value)

    assert (ended.code, ended.err) == (0, "")
    assert json.loads(ended.out) == schema(language)


def test_the_schema_is_put_beside_each_plan_once(gevinst: Gevinst, tmp_path: Path) -> None:
    for name in ("a.yaml", "b.yaml", "under/c.yaml"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()
    plans = [str(tmp_path / name) for name in ("a.yaml", "b.yaml", "under")]

    ended = gevinst("schema", "--write", *plans)

    assert (ended.code, ended.out) == (0, "")
    assert ended.err.count(f"{FILE}.\n") == 2
    assert all(ended.err.count(f"\n{line}\n") == 1 for line in modelines())
    for folder in (tmp_path, tmp_path / "under"):
        made = json.loads((folder / FILE).read_text(encoding="utf-8"))
        assert made == schema(Language.NB)
    assert sorted(os.listdir(tmp_path)) == ["a.yaml", "b.yaml", FILE, "under"]


def test_an_older_schema_gives_way_and_no_plan_is_touched(
    gevinst: Gevinst, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / FILE).write_text("{}", encoding="utf-8")

    ended = gevinst("schema", "--write", "--lang", "en")

    assert ended.code == 0
    assert ended.err.startswith(f"The schema is in {FILE}.\n")
    assert tuple(ended.err.splitlines()[-2:]) == modelines()
    assert json.loads((tmp_path / FILE).read_text(encoding="utf-8")) == schema(Language.EN)


def test_where_the_schema_cannot_be_written_a_sentence_says_so(
    gevinst: Gevinst, tmp_path: Path
) -> None:
    (tmp_path / FILE).mkdir()

    ended = gevinst("schema", "--write", str(tmp_path))

    assert ended.code == 2
    assert "det er en mappe" in ended.err
