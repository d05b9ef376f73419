"""The schema of the settings file and its reader agree."""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft4Validator, Draft7Validator

from gevinst.settings.keys import KEYS, read
from gevinst.settings.known import Known
from gevinst.settings.unfit import Unfit
from gevinst.views.settings_schema import schema
from gevinst.words import Language

if TYPE_CHECKING:
    from collections.abc import Iterator

KNOWN = Known.of()
SCHEMA = schema(Language.NB)
VALID = Draft7Validator(SCHEMA)

REAL = """
extends = ["../profil.toml"]
language = "nynorsk"
fail-on = "åtvaring"
select = ["GEV", "GEV5", "GEV50", "GEV511"]
ignore = []
extend-select = ["GEV2"]
extend-ignore = ["GEV514"]
max-size = 1000000

[rules.GEV511]
severity = "advarsel"
months = 6

[rules.GEV001]

[[overrides]]
paths = ["arkiv/**"]
fail-on = "aldri"
rules = {GEV008 = {months = 24}}
"""


@pytest.mark.parametrize("language", Language)
def test_the_schema_is_one_that_editors_for_toml_read(language: Language) -> None:
    Draft7Validator.check_schema(schema(language))
    Draft4Validator.check_schema({**schema(language), "$schema": Draft4Validator.META_SCHEMA["id"]})


def test_every_key_and_number_is_described_in_the_language_asked_for() -> None:
    def described(part: Any, path: str = "") -> Iterator[str]:
        for name, held in part.get("properties", {}).items():
            if "$ref" not in held and not held.get("description"):
                yield f"{path}.{name}"
            yield from described(held, f"{path}.{name}")
            yield from described(held.get("items", {}), f"{path}.{name}")

    assert not [*described(SCHEMA), *described(SCHEMA["definitions"]["rules"])]
    assert SCHEMA["properties"].keys() == {key.name for key in KEYS}
    months = [
        schema(language)["definitions"]["rules"]["properties"]["GEV511"] for language in Language
    ]
    assert len({str(each) for each in months}) == 3
    assert months[0]["properties"]["months"]["default"] == 3
    assert "Grensen er vår" in months[0]["properties"]["months"]["description"]


def test_real_settings_are_valid_and_read() -> None:
    table = tomllib.loads(REAL)

    VALID.validate(table)
    assert read(table, KNOWN)["rules"][("GEV511", "months")] == 6


def accepted(table: dict[str, Any]) -> tuple[bool, bool]:
    """Whether the schema, and whether the reader, takes a table."""
    try:
        read(table, KNOWN)
    except Unfit:
        return VALID.is_valid(table), False
    return VALID.is_valid(table), True


SOME = st.one_of(
    st.integers(-2, 3),
    st.sampled_from([10_000, 10_001, 104_857_600, 104_857_601, 0.5, True, "", "x", [], {}, ["x"]]),
)
IDS = st.sampled_from(["GEV", "GEV5", "GEV51", "GEV511", "GEV0", "GEV001", "GEV999", "G", "HUS1"])
LEVELS = st.sampled_from(["feil", "error", "advarsel", "åtvaring", "råd", "aldri", "never", "nn"])
PATHS = st.sampled_from(["arkiv/**", "x.yaml", "x" * 200, "x" * 201])  # what fits is the reader's
RULES = st.dictionaries(
    st.sampled_from(["GEV511", "GEV001", "GEV008", "GEV51", "x"]),
    SOME | st.dictionaries(st.sampled_from(["severity", "months", "x"]), SOME | LEVELS, max_size=3),
    max_size=3,
)
VALUES = {
    "language": SOME | st.sampled_from(["nb", "bokmål", "nynorsk", "no", "english", "de"]),
    "fail-on": SOME | LEVELS,
    "max-size": SOME,
    **dict.fromkeys(
        ("select", "ignore", "extend-select", "extend-ignore"), SOME | st.lists(IDS, max_size=3)
    ),
    "rules": SOME | RULES,
}
WITHIN = VALUES | {"paths": SOME | st.lists(PATHS, max_size=3)}
ALL = VALUES | {
    "extends": SOME | st.lists(st.text(max_size=3), max_size=12),
    "overrides": SOME | st.lists(st.fixed_dictionaries({}, optional=WITHIN) | SOME, max_size=3),
    "x": SOME,
}


@settings(max_examples=500)
@given(st.fixed_dictionaries({}, optional=ALL))
def test_the_schema_takes_what_the_reader_takes(table: dict[str, Any]) -> None:
    by_schema, by_reader = accepted(table)

    assert by_schema == by_reader


@pytest.mark.parametrize(
    "table",
    [
        {"fail-on": "FEIL"},
        {"select": ["gev5"]},
        {"rules": {"gev511": {"months": 4}}},
        {"language": " Nynorsk "},
    ],
)
def test_the_reader_minds_no_capitals_and_the_schema_shows_how_we_write_them(
    table: dict[str, Any],
) -> None:
    assert accepted(table) == (False, True)
