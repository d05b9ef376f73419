"""Checklists on the example plans, and on one in which every text is hostile."""

from __future__ import annotations

import json
from datetime import date
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from gevinst.check.judge import judge_plan
from gevinst.checklist.content import By, Checklist, Scope, on_plan, to_ask
from gevinst.plan.load import plan_from
from gevinst.rules import all_rules
from gevinst.source.document import read, read_file
from gevinst.words import Language

if TYPE_CHECKING:
    from gevinst.check.verdict import PlanReport

EXAMPLES = Path(__file__).parents[3] / "examples"
AS_OF = date(2026, 11, 2)
HOSTILE = (
    "=HYPERLINK('http://x')",
    "+1+1",
    "-1+1",
    "@SUM(1)",
    "<script>alert(1)</script><img src=x onerror=y>",
    "{{ 7*7 }} {% raw %} &amp; ]]>",
    "[x](javascript:y) ![z](http://w) `a` **b** | ~~c~~",
    "_x000D_ @everyone #12 http://evil.example",
    "\u202eevil\u200b\x85",
    "\x1b]8;;http://x\x1b\\",
    "::error::x ##[error]y",
    '&P&N&"Arial"',
    "01010150074",
)  # fmt: skip


def on(report: PlanReport, by: By = By.BARRIER) -> Checklist:
    return on_plan(report, by, Scope())


@cache
def of_example(name: str, language: Language | None = None) -> Checklist:
    document = read_file(str(EXAMPLES / name), name)
    return on(judge_plan(plan_from(document), AS_OF, language=language))


def hostile_plan(text: str) -> bytes:
    """A plan with a text in all that a checklist tells: what is met, what is missing, what is waived."""
    said = json.dumps(text)
    return f"""
gevinst: 1
prosjekt: {{navn: {said}, organisasjon: {said}, fase: realisering, prosjekteier: a}}
personer: [{{id: a, navn: {said}, rolle: {said}, nivå: toppledelse}}]
enheter: [{{id: {said}, navn: {said}, leder: a}}]
løsning: {{valgt: {said}}}
opplæring: {{videre_læring: {said}, budsjett: {{beløp: 100, finansiert_av: {said}}}}}
gevinster: [{{id: {said}, hva: {said}, gevinstansvarlig: a, enheter: [{said}]}}]
unntak: [{{krav: GEV514, begrunnelse: {said}, godkjent_av: a, fram_til: 2026-12-31}}]
{said}: 1
""".encode()


@pytest.fixture(params=HOSTILE, ids=range(len(HOSTILE)))
def hostile(request: pytest.FixtureRequest) -> Checklist:
    return of_hostile(request.param)


@cache
def of_hostile(text: str) -> Checklist:
    plan = read(hostile_plan(text), f"{text[:20]}/plan.yaml")
    return on(judge_plan(plan_from(plan), AS_OF))


@pytest.fixture(params=list(Language))
def whole(request: pytest.FixtureRequest) -> Checklist:
    """The example with gaps of every kind, in each language."""
    return of_example("mangelfull.gevinst.yaml", request.param)


@pytest.fixture(params=list(Language))
def questions(request: pytest.FixtureRequest) -> Checklist:
    """The questions to ask, in each language."""
    return to_ask(all_rules(), request.param, By.ROLE, Scope())
