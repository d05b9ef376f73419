"""The example portfolio shows what it says, by the command that it names."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING

from gevinst import cli

if TYPE_CHECKING:
    import pytest

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "examples" / "portfolio"
LINE = ("portfolio", "examples/portfolio", "--as-of", "2026-11-02", "--isolated")


def test_the_findings_are_those_that_are_written_beside_the_plans_and_no_others(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(ROOT)
    code = cli.run([*LINE, "--format", "json"])
    [portfolio] = json.loads(capfd.readouterr().out)["portfolios"]
    found = [
        (
            each["id"],
            gap["unit"] or "",
            sorted({Path(spot["plan"]).name.partition(".")[0] for spot in gap["spots"]}),
        )
        for each in portfolio["requirements"]
        for gap in each["gaps"]
    ]
    expected = tomllib.loads((FOLDER / "expected.toml").read_text(encoding="utf-8"))["finding"]

    assert code == 1  # a gain claimed twice is an error
    assert sorted(found) == sorted(
        (each["rule"], each.get("unit", ""), sorted(each["plans"])) for each in expected
    )


def test_the_plans_are_in_the_three_vocabularies_and_in_form(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(ROOT)
    texts = [path.read_text(encoding="utf-8") for path in sorted(FOLDER.glob("*.yaml"))]

    code = cli.run(
        ["check", "examples/portfolio", "--isolated", "--select", "GEV0", "--as-of", "2026-11-02"]
    )

    assert code == 0, capfd.readouterr().out
    assert len(texts) == 8
    for word in ("\nunits:", "\nenheter:", "\neiningar:", "\neiningar:"):
        assert any(word in text for text in texts)


def test_units_that_may_be_one_are_suggested_and_not_merged(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(ROOT)
    cli.run([*LINE, "--format", "json"])
    [portfolio] = json.loads(capfd.readouterr().out)["portfolios"]

    [pair] = portfolio["twins"]
    assert (pair["id"], pair["other_id"]) == ("natt", "nattenesta")
    assert portfolio["counts"]["units"] == 8


def test_what_is_suggested_makes_them_one_where_it_is_written_in_the_mapping(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(ROOT)
    cli.run([*LINE, "--format", "json"])
    [portfolio] = json.loads(capfd.readouterr().out)["portfolios"]
    written = portfolio["twins"][0]["mapping"]
    mapping = tmp_path / "units.toml"
    mapping.write_text(
        written.replace("[[unit]] ", "[[unit]]\n")
        .replace(" id =", "\nid =")
        .replace(" also =", "\nalso ="),
        encoding="utf-8",
    )

    cli.run([*LINE, "--format", "json", "--units", str(mapping)])
    [mapped] = json.loads(capfd.readouterr().out)["portfolios"]

    assert mapped["twins"] == []
    assert mapped["counts"]["units"] == 7
