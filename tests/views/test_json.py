"""The JSON report: one versioned document, valid by the schema that we publish."""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from gevinst.check.judge import judge_plan
from gevinst.check.run import check_source
from gevinst.check.verdict import Report, Status
from gevinst.choices import GainKind, Phase
from gevinst.plan.load import plan_from
from gevinst.rules import all_rules
from gevinst.rules.rule import Role, Severity
from gevinst.rules.sources import Strength
from gevinst.source.document import read
from gevinst.views import report_shape
from gevinst.views.json import raw as as_json
from gevinst.views.json import render
from gevinst.views.json_schema import schema
from gevinst.words import Language, Text
from tests.benchmarks.plans import EXAMPLE
from tests.plans import loaded

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

TEXTS = {"language", "message", "title", "reason", "warning", "write"}
EXAMPLES = sorted(EXAMPLE.parent.rglob("*.yaml"))
AS_OF = date(2026, 11, 2)


def strict(part: Any) -> Any:
    """The schema with no other keys allowed: what we publish leaves room for new ones."""
    if isinstance(part, list):
        return [strict(item) for item in part]
    if not isinstance(part, dict):
        return part
    closed = {"additionalProperties": False} if "properties" in part else {}
    return {key: strict(value) for key, value in part.items()} | closed


VALID = Draft202012Validator(strict(schema()))


def report_of(text: str | bytes, language: Language | None = None) -> dict[str, Any]:
    plan = judge_plan(loaded(text), AS_OF, language=language)
    document: dict[str, Any] = json.loads(render(Report(AS_OF, [plan])))
    VALID.validate(document)
    return document


def requirement(document: dict[str, Any], rule_id: str) -> dict[str, Any]:
    return next(one for one in document["plans"][0]["requirements"] if one["id"] == rule_id)


def without_texts(part: Any) -> Any:
    if isinstance(part, list):
        return [without_texts(item) for item in part]
    if not isinstance(part, dict):
        return part
    return {key: without_texts(value) for key, value in part.items() if key not in TEXTS}


def test_the_schema_is_valid_and_describes_every_key() -> None:
    Draft202012Validator.check_schema(schema())
    for name, shape in schema()["$defs"].items():
        assert shape["description"], name
        if not name.endswith("CountsShape"):
            assert all(held.get("description") for held in shape["properties"].values()), name


@pytest.mark.parametrize(
    ("name", "choices"),
    [
        ("VerdictName", Status),
        ("SeverityName", Severity),
        ("PhaseName", Phase),
        ("RoleName", Role),
        ("StrengthName", Strength),
        ("LanguageName", Language),
    ],
)
def test_the_schema_knows_every_choice(name: str, choices: Any) -> None:
    assert set(get_args(getattr(report_shape, name))) == {choice.value for choice in choices}


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.name)
def test_the_report_on_every_example_is_valid(path: Path) -> None:
    VALID.validate(json.loads(render(check_source(path, AS_OF, None))))


@pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.id)
def test_the_report_on_every_bad_plan_is_valid(rule: Any) -> None:
    assert requirement(report_of(rule.bad), rule.id)["verdict"] != "not_applicable"


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.name)
def test_the_report_differs_between_languages_only_in_its_texts(path: Path) -> None:
    reports = [report_of(path.read_bytes(), language) for language in Language]

    assert without_texts(reports[0]) == without_texts(reports[1]) == without_texts(reports[2])


def test_a_gap_has_its_place_its_facts_and_what_to_write() -> None:
    document = report_of(
        """
        gevinst: 1
        prosjekt: {fase: realisering}
        løsning: {tas_i_bruk: 2025-03-01}
        gevinster:
          - id: ventetid
            gevinstansvarlig: kari
            nullpunkt: {verdi: 12, dato: 2025-04-15}
        """
    )

    baseline = requirement(document, "GEV504")
    (found,) = baseline["gaps"]
    assert baseline["verdict"] == "gap"
    assert baseline["sources"][0] == {"id": "B5-D", "strength": "derived"}
    assert (found["line"], found["column"], found["end_line"]) == (7, 28, 7)
    assert found["field"] == "gains[ventetid].baseline.date"
    assert found["facts"]["measured"] == "2025-04-15"
    assert found["facts"]["go_live"] == "2025-03-01"
    assert found["role"] == "gain owner"


def test_filler_is_shown_as_it_was_written() -> None:
    document = report_of(
        "gevinst: 1\ngevinster:\n  - id: a\n    nullpunkt: {verdi: TBD, dato: 2020-01-01}\n"
    )

    assert [gap["written"] for gap in requirement(document, "GEV504")["gaps"]] == ["TBD"]


def test_an_unreadable_plan_is_a_gap_and_nothing_else() -> None:
    document = report_of(b"\xef\xbb\xbf")

    verdicts = {one["id"]: one["verdict"] for one in document["plans"][0]["requirements"]}
    assert verdicts.pop("GEV001") == "gap"
    assert set(verdicts.values()) == {"not_applicable"}


def test_a_waiver_is_told() -> None:
    document = report_of(
        """
        gevinst: 1
        unntak: [{krav: GEV008, begrunnelse: Planen er ny, fram_til: 2026-12-31}]
        """
    )

    [waiver] = requirement(document, "GEV008")["waivers"]
    assert [gap["field"] for gap in waiver.pop("gaps")] == ["project.updated"]
    assert waiver == {
        "reason": "Planen er ny",
        "approved_by": None,
        "until": "2026-12-31",
        "units": [],
        "gains": [],
        "warning": None,
    }


def test_a_file_name_that_is_not_text_does_not_spoil_the_document() -> None:
    plan = judge_plan(plan_from(read(b"gevinst: 1", "caf\udce9.yaml")), AS_OF)

    text = render(Report(AS_OF, [plan]))

    assert (
        json.loads(text.encode("utf-8"))["plans"][0]["path"] == "caf\N{REPLACEMENT CHARACTER}.yaml"
    )


def test_the_document_ends_with_a_newline_and_is_the_same_every_time() -> None:
    first, second = (render(check_source(EXAMPLE, AS_OF, None)) for _ in range(2))

    assert first == second
    assert first.endswith("}\n")


def test_the_summary_adds_the_plans_up() -> None:
    plans = [judge_plan(loaded(text), AS_OF) for text in ("gevinst: 1", EXAMPLE.read_bytes())]

    document = json.loads(render(Report(AS_OF, plans)))

    counts = [plan["counts"] for plan in document["plans"]]
    assert document["summary"]["plans"] == 2
    assert document["summary"]["counts"] == {
        name: sum(count[name] for count in counts) for name in counts[0]
    }
    assert sum(document["summary"]["gaps"].values()) == document["summary"]["counts"]["gap"]


@pytest.mark.parametrize(
    ("fact", "raw"),
    [
        (date(2026, 3, 16), "2026-03-16"),
        (Decimal(84), 84),
        (Decimal("1E+3"), 1000),
        (Decimal("0.1"), 0.1),
        (Decimal("0.12345678901234567890"), "0.12345678901234567890"),
        (2**60, str(2**60)),
        (float("nan"), "nan"),
        (True, True),
        (None, None),
        (GainKind.TIME, "time"),
        (Text(nb="a", nn="b", en="c"), {"nb": "a", "nn": "b", "en": "c"}),
        ((date(2026, 1, 1), ("x", Decimal(2))), ["2026-01-01", ["x", 2]]),
    ],
)
def test_facts_are_raw(fact: object, raw: object) -> None:
    assert as_json(fact) == raw
    assert type(as_json(fact)) is type(raw)


@given(
    st.decimals(allow_nan=False, allow_infinity=False, places=4, min_value=-1e15, max_value=1e15)
)
def test_a_number_is_never_changed_by_being_written(number: Decimal) -> None:
    assert Decimal(str(json.loads(json.dumps(as_json(number))))) == number


def shapes() -> Iterator[str]:
    yield from (name for name in vars(report_shape) if name.endswith("Shape"))


def test_every_part_of_the_report_is_in_the_schema() -> None:
    assert {*schema()["$defs"], "ReportShape"} == set(shapes())


def test_nothing_in_the_document_commands_a_terminal_or_a_workflow() -> None:
    name = "##[group]x \\e[31m \\u202e \\u2028 \\u009b2J ##vso[task]"
    document = f'gevinst: 1\nprosjekt: {{navn: "{name}"}}\n'

    text = render(Report(AS_OF, [judge_plan(loaded(document), AS_OF)]))

    assert "##[" not in text
    assert "##vso[" not in text
    assert all(char == "\n" or char.isprintable() for char in text)
    assert json.loads(text)["plans"][0]["project"] == (
        "##[group]x \x1b[31m \u202e \u2028 \x9b2J ##vso[task]"
    )


def test_an_identity_number_is_masked_wherever_it_stands() -> None:
    number = "01010750160"
    text = render(
        Report(
            AS_OF,
            [
                judge_plan(
                    loaded(
                        f"gevinst: 1\nprosjekt: {{navn: Sak {number}}}\n"
                        f"gevinster: [{{id: a, hva: For {number}, gevinstansvarlig: '{number}'}}]\n"
                    ),
                    AS_OF,
                )
            ],
        )
    )

    assert number not in text
    assert json.loads(text)["plans"][0]["project"] == "Sak •••••••••••"
