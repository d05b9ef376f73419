"""Settings from the command line: flags, variables, `gevinst settings`, and what reports tell."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from jsonschema import Draft7Validator

from gevinst.cli import environment, options
from gevinst.cli.speech import language_of
from gevinst.settings.keys import KEYS
from tests.benchmarks.plans import EXAMPLE

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.running import Gevinst

    Write = Callable[[str, str], Path]

GOOD = EXAMPLE.read_text(encoding="utf-8")
DAY = ("--as-of", "2026-11-02")


@pytest.fixture
def write(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Write:
    """Writes a file in the current folder, a repository."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / ".git").mkdir()

    def written(name: str, text: str) -> Path:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return path

    return written


def off(gevinst: Gevinst, *line: str) -> set[str]:
    """The requirements of barrier 5 that are not judged."""
    plan = json.loads(gevinst("check", "plan.yaml", "--format", "json", *DAY, *line).out)["plans"][
        0
    ]
    judged = {each["id"] for each in plan["requirements"]}
    assert judged.isdisjoint(plan["off"])
    assert "GEV001" in judged
    return {rule_id for rule_id in plan["off"] if rule_id.startswith("GEV5")}


def test_ids_are_selected_and_ignored_by_comma_lists_and_repeated_flags(
    gevinst: Gevinst, write: Write
) -> None:
    write("plan.yaml", GOOD)
    five = off(gevinst, "--ignore", "gev5")

    assert off(gevinst) == set()
    assert off(gevinst, "--ignore", "GEV501, GEV502", "--ignore", "GEV503") == {
        "GEV501", "GEV502", "GEV503",
    }  # fmt: skip
    assert off(gevinst, "--select", "GEV1,GEV501", "--select=GEV502") == five - {"GEV501", "GEV502"}
    assert off(gevinst, "--select", "GEV5", "--ignore", "GEV502") == {"GEV502"}


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("--select GEV999", "--select: «GEV999» finnes ikke. Mente du «GEV"),
        ("--ignore GEV001", "--ignore: GEV001 vurderes alltid"),
        ("--select=", "--select: listen er tom."),
        ("--settings gone.toml", "gone.toml: filen finnes ikke."),
        ("--settings plan.yaml", "plan.yaml, linje "),
        ("--settings . ", ".: dette er ikke en fil med innstillinger."),
        ("--settings=", "--settings: dette er ikke en fil"),
        ("--settings a.toml --isolated", "--settings og --isolated kan ikke stå sammen"),
    ],
)
def test_what_can_not_be_is_answered_before_any_report(
    gevinst: Gevinst, write: Write, line: str, said: str
) -> None:
    write("plan.yaml", GOOD)

    for command in ("check", "settings"):
        ended = gevinst(command, "plan.yaml", *line.split())

        assert (ended.code, ended.out) == (2, "")
        assert said in ended.err
        assert ended.err.count("\n") == 1


def test_a_mistake_in_any_plans_settings_stops_the_run_before_the_first_report(
    gevinst: Gevinst, write: Write
) -> None:
    write("a/plan.gevinst.yaml", GOOD)
    write("b/plan.gevinst.yaml", GOOD)
    write("b/gevinst.toml", "fail-on = '\x1b[31m::error::x'")

    ended = gevinst("check", ".")

    assert (ended.code, ended.out) == (2, "")
    assert "b/gevinst.toml" in ended.err
    assert "\x1b" not in ended.err


def test_flags_win_over_variables_and_these_over_files(
    gevinst: Gevinst, write: Write, monkeypatch: pytest.MonkeyPatch, plan: Path
) -> None:
    poor = plan.name
    line = ("check", poor, "--format", "concise")
    assert gevinst(*line).code == 1
    write("gevinst.toml", "fail-on = 'aldri'")
    assert gevinst(*line).code == 0
    monkeypatch.setenv("GEVINST_FAIL_ON", "Feil")
    assert gevinst(*line).code == 1
    assert gevinst(*line, "--fail-on", "never").code == 0
    assert gevinst(*line, "--fail-on", "never", "--isolated").code == 0
    monkeypatch.setenv("GEVINST_FAIL_ON", "aldri")
    assert gevinst(*line, "--isolated").code == 1


def test_an_option_may_be_given_by_a_variable(
    gevinst: Gevinst, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    write("plan.yaml", GOOD)
    monkeypatch.setenv("GEVINST_FORMAT", "json")
    monkeypatch.setenv("GEVINST_AS_OF", " 2026-11-02 ")
    monkeypatch.setenv("GEVINST_PHASE", "BP3")
    monkeypatch.setenv("GEVINST_SELECT", "GEV5, gev1")
    monkeypatch.setenv("GEVINST_IGNORE", "")

    document = json.loads(gevinst("check", "plan.yaml").out)

    assert document["as_of"] == "2026-11-02"
    assert document["plans"][0]["phase"] == "rollout"
    assert "GEV201" in document["plans"][0]["off"]
    assert gevinst("check", "plan.yaml", "--format=concise").out[:1] != "{"
    assert gevinst("check", "plan.yaml", "--isolated").out[:1] != "{"


@pytest.mark.parametrize(
    ("variable", "said"),
    [
        (
            "GEVINST_FAILON=feil",
            "Miljøvariabelen GEVINST_FAILON finnes ikke. Mente du GEVINST_FAIL_ON?",
        ),
        ("GEVINST_0123456789=", "Miljøvariabelen GEVINST_0123456789 finnes ikke."),
        ("GEVINST_FAIL_ON=x", "GEVINST_FAIL_ON: her kan det ikke stå «x»."),
        ("GEVINST_SELECT=GEV999", "GEVINST_SELECT: «GEV999» finnes ikke."),
        ("GEVINST_MAX_SIZE=2 MB", "GEVINST_MAX_SIZE: her må det stå et helt tall"),
        ("GEVINST_AS_OF=i dag", "kan ikke stå etter GEVINST_AS_OF"),
        ("GEVINST_FORMAT=xml", "GEVINST_FORMAT kan ikke være «xml»"),
        ("GEVINST_LANG=de", "GEVINST_LANG kan ikke være «de»"),
        ("GEVINST_JOBS=0", "GEVINST_JOBS kan ikke være «0»"),
        ("GEVINST_SETTINGS=gone.toml", "gone.toml: filen finnes ikke."),
    ],
)
def test_a_variable_that_can_not_be_is_answered(
    gevinst: Gevinst, plan: Path, monkeypatch: pytest.MonkeyPatch, variable: str, said: str
) -> None:
    monkeypatch.setenv(*variable.split("=", 1))

    ended = gevinst("check", str(plan))

    assert (ended.code, ended.out) == (2, "")
    assert said in ended.err
    assert gevinst("check", str(plan), "--isolated").code == 1


def test_a_variable_stands_for_each_option_with_a_value_that_writes_no_file() -> None:
    by_option = {
        f"GEVINST_{option.name.upper()}" for option in options.CHECK if not option.is_switch
    }
    by_key = {key.variable for key in KEYS if key.parse}

    assert set(environment.VARIABLES) == (by_option | by_key) - {
        "GEVINST_OUTPUT",
        "GEVINST_WRITE_BASELINE",
    }
    assert by_key.isdisjoint({"GEVINST_RULES", "GEVINST_OVERRIDES", "GEVINST_EXTENDS"})


def test_the_plans_own_language_counts_before_the_files_and_after_the_flags(
    gevinst: Gevinst, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    def spoken(*line: str) -> str:
        found: str = json.loads(gevinst("check", "p.yaml", "--format=json", *line).out)["plans"][0][
            "language"
        ]
        return found

    write("p.yaml", "gevinst: 1\nprosjekt: {navn: Tilsyn}\n")
    write("gevinst.toml", "language = 'english'")
    assert spoken() == "en"
    write("p.yaml", "gevinst: 1\nspråk: nb\nprosjekt: {navn: Tilsyn}\n")
    assert spoken() == "nb"
    monkeypatch.setenv("GEVINST_LANGUAGE", "nynorsk")
    assert spoken() == "nn"
    assert spoken("--lang", "en") == "en"
    assert spoken("--isolated") == "nb"


def test_our_own_variable_is_the_language_of_every_command() -> None:
    assert language_of((), {"LANG": "nb_NO", "GEVINST_LANG": "en"}) == "en"
    assert language_of(["--isolated"], {"LANG": "nn_NO", "GEVINST_LANG": "en"}) == "nn"


HOUSE = (
    "ignore = ['GEV514', 'GEV2']\nfail-on = 'råd'\n[rules.GEV511]\nmonths = 6\nseverity = 'feil'\n"
)


def test_the_command_tells_what_holds_and_where_each_value_comes_from(
    gevinst: Gevinst, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    write("house.toml", HOUSE)
    write("a/gevinst.toml", "extends = '../house.toml'")
    write("a/one.gevinst.yaml", GOOD)
    write("a/two.gevinst.yaml", GOOD)
    write("three.gevinst.yaml", GOOD)
    monkeypatch.setenv("GEVINST_MAX_SIZE", "1000000")

    groups = json.loads(gevinst("settings", ".", "--format", "json", "--select", "GEV5,GEV1").out)[
        "groups"
    ]

    assert [len(group["plans"]) for group in groups] == [1, 2]
    assert groups[1]["files"] == ["a/gevinst.toml", "house.toml"]
    by_key = {each["key"]: each for each in groups[1]["settings"]}
    assert by_key["fail-on"] == {
        "key": "fail-on",
        "value": "advice",
        "default": "error",
        "from": {"by": "file", "name": "house.toml", "key": "fail-on"},
    }
    assert by_key["max-size"]["from"] == {"by": "environment", "name": "GEVINST_MAX_SIZE"}
    assert by_key["language"] == {"key": "language", "value": None, "default": None, "from": None}
    assert {
        (each["rule"], each["key"], each["value"], each["default"]) for each in groups[1]["rules"]
    } == {
        ("GEV511", "months", 6, 3),
        ("GEV511", "severity", "error", "warning"),
    }
    by_rule = {each["rule"]: each["from"] for each in groups[1]["off"]}
    assert by_rule["GEV514"] == {"by": "file", "name": "house.toml", "key": "ignore"}
    assert by_rule["GEV301"] == {"by": "flag", "name": "--select"}


def test_the_command_reads_well_at_a_terminal(
    gevinst: Gevinst, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    write("gevinst.toml", HOUSE)

    nb, nn, en = (gevinst("settings", "--lang", language).out for language in ("nb", "nn", "en"))

    assert "months = 6 (satt i gevinst.toml, «rules.GEV511.months»; vår standard er 3)" in nb
    assert "GEV2 og GEV514 (gevinst.toml, «ignore»)" in nb
    assert "Ingen av dem står\ni KS-rapporten." in nb
    assert "max-size = 5 242 880 (vår standard)" in nn.replace("\N{NO-BREAK SPACE}", " ")
    assert "severity = error (set in gevinst.toml" in en
    assert max(len(line) for text in (nb, nn, en) for line in text.splitlines()) <= 80


def test_the_command_shows_the_current_folder_and_a_mistake_in_its_settings(
    gevinst: Gevinst, write: Write
) -> None:
    write("pyproject.toml", "[tool.gevinst]\nfail-on = 'never'")
    assert "aldri (satt i pyproject.toml, «tool.gevinst.fail-on»" in gevinst("settings").out

    write("gevinst.toml", "fail-no = 'never'")
    ended = gevinst("settings")
    assert (ended.code, ended.out) == (2, "")
    assert "Mente du «fail-on»?" in ended.err


def test_the_command_ends_as_check_does_where_there_is_no_plan(
    gevinst: Gevinst, write: Write
) -> None:
    write("empty/readme.txt", "")

    assert gevinst("settings", "gone.yaml").code == 2
    assert gevinst("settings", "empty").code == 3
    assert gevinst("settings", "-").code == 0


def test_the_report_says_what_is_off_in_a_line(
    gevinst: Gevinst, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("COLUMNS", raising=False)
    write("plan.yaml", GOOD)
    line = ("check", "plan.yaml", *DAY, "--lang")

    assert "vurdert" not in gevinst(*line, "nb").out.partition("\n")[2].partition("Fase")[0]
    few = gevinst(*line, "nb", "--ignore", "GEV514,GEV2").out
    assert "Slått av, og ikke vurdert: GEV2 og GEV514.\n" in few
    assert (
        "102 of 104 requirements are turned off" in gevinst(*line, "en", "--select", "GEV511").out
    )


def test_the_verbose_report_names_the_files_and_the_numbers_that_are_not_ours(
    gevinst: Gevinst, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("COLUMNS", raising=False)
    write("plan.yaml", GOOD)
    write("gevinst.toml", HOUSE)

    told = gevinst("check", "plan.yaml", *DAY, "--verbose").out

    assert "\nInnstillinger: gevinst.toml.\n" in told
    assert (
        "Grense: months = 6 (ellers 3; satt i gevinst.toml). Så mange måneder skal det minst"
        in told
    )
    assert "Grense: weeks = 4. Så mange uker må" in told
    assert told.count("Grensen er vår.") == 13


def test_names_of_settings_files_are_data(gevinst: Gevinst, write: Write) -> None:
    write("a\x1b[31m/plan.yaml", GOOD)
    write("a\x1b[31m/gevinst.toml", HOUSE)
    write("b/gevinst.toml", "'\x1b[31m::error' = 1\n")
    write("b/plan.yaml", GOOD)
    named = "a\x1b[31m/plan.yaml"
    lines = [("check", named, "--verbose"), ("check", named, "--format=json"), ("settings", named)]
    lines += [("settings", named, "--format=json"), ("check", "b"), ("settings", "b")]

    for line in lines:
        ended = gevinst(*line)
        assert ended.out or ended.err
        assert "\x1b" not in ended.out + ended.err


def test_json_tells_the_files_as_seen_from_the_current_folder(
    gevinst: Gevinst, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    write("sub/plan.yaml", GOOD)
    house = write("gevinst.toml", HOUSE)
    monkeypatch.chdir(house.parent / "sub")

    out = gevinst("check", "plan.yaml", "--format", "json").out

    assert json.loads(out)["plans"][0]["settings"] == ["../gevinst.toml"]
    assert str(house.parent) not in out


@pytest.mark.parametrize("most", [0, 10_000])
def test_no_number_within_bounds_is_a_fault(gevinst: Gevinst, write: Write, most: int) -> None:
    from gevinst.rules import all_rules  # noqa: PLC0415

    rules = [rule for rule in all_rules() if rule.settings]
    write(
        "gevinst.toml",
        "".join(
            f"[rules.{rule.id}]\n" + "".join(f"{each.name} = {most}\n" for each in rule.settings)
            for rule in rules
        ),
    )

    for plan in sorted(EXAMPLE.parent.rglob("*.yaml")):
        ended = gevinst("check", str(plan), "--settings", "gevinst.toml", "--format", "json")
        assert ended.code in (0, 1), ended.err


def test_the_schema_is_written_in_the_language_asked_for(gevinst: Gevinst) -> None:
    schemas = [
        json.loads(gevinst("schema", "--settings", "--lang", each).out) for each in ("nn", "en")
    ]

    Draft7Validator.check_schema(schemas[0])
    assert schemas[0] != schemas[1]
    assert gevinst("schema", "--settings", "--report").code == 2
