"""Plans → what is told of them together, as the tests of every view look at it."""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path
from textwrap import dedent
from typing import TYPE_CHECKING

from gevinst.check.judge import judge_plan
from gevinst.check.terms import Terms, terms_together
from gevinst.plan.load import plan_from
from gevinst.portfolio.briefing import brief
from gevinst.portfolio.mapping import Mapping
from gevinst.portfolio.tables import Scope
from gevinst.settings.settings import OURS
from gevinst.source.document import read
from gevinst.views.portfolio.all_told import all_told

if TYPE_CHECKING:
    from gevinst.portfolio.brief import Brief
    from gevinst.views.portfolio.told import Told

EXAMPLE = Path(__file__).parents[2] / "examples" / "portfolio"
AS_OF = date(2026, 11, 2)
SCOPE = Scope(AS_OF, terms_together(OURS))


def brief_of(text: str | bytes, name: str) -> Brief:
    """A plan in brief, held against nothing but what plans together are held against."""
    data = text if isinstance(text, bytes) else dedent(text).lstrip("\n").encode()
    return brief(judge_plan(plan_from(read(data, name)), AS_OF, terms=Terms(())))


def told_of(*texts: str | bytes, what_if: tuple[str, ...] = ()) -> list[Told]:
    """The portfolios of some plans, each with its number as the name of its file."""
    briefs = [brief_of(text, f"plans/{number}.yaml") for number, text in enumerate(texts, 1)]
    return list(all_told(briefs, Mapping(), SCOPE, what_if, "--what-if"))


@cache
def example(*what_if: str) -> tuple[Told, ...]:
    """The portfolio in `examples/`."""
    briefs = [brief_of(path.read_bytes(), path.name) for path in sorted(EXAMPLE.glob("*.yaml"))]
    return tuple(all_told(briefs, Mapping(), SCOPE, what_if, "--what-if"))


def quoted(text: str) -> str:
    """A text as YAML that means it, whatever is in it."""
    return '"' + "".join(sign if sign.isalnum() else f"\\U{ord(sign):08x}" for sign in text) + '"'


def hostile(text: str) -> list[Told]:
    """Two plans and a file that is none, with a text in every name and sentence that is told of them."""
    if any("\ud800" <= sign <= "\udfff" for sign in text):
        text = text.encode("utf-8", "replace").decode()  # no file of UTF-8 holds half a character
    said, other = quoted(text), quoted(f"{text} too")
    plan = f"""\
gevinst: 1
project: {{name: {said}, organisation: {said}, goals: [{{id: g, goal: {said}}}]}}
people: [{{id: p, name: {said}, role: {said}}}, {{id: q, name: Q}}]
units:
  - {{id: {said}, name: {said}, manager: p, employees: 9, other_changes: [{{name: {other}, from: 2027-01-01, to: 2027-09-01}}]}}
  - {{id: night, name: Night, manager: q, employees: 4, other_changes: [{{name: {other}, from: 2027-01-01, to: 2027-09-01}}]}}
solution: {{go_live: 2027-02-01}}
change: {{champions: [{{person: p, unit: {said}, hours_per_week: 9}}]}}
training: {{sessions: [{{id: {said}, units: [night], hours: 40, participants: 4, from: 2027-02-01, to: 2027-02-05}}]}}
gains:
  - {{id: g1, what: {said}, kind: time, units: [night], owner: p, goal: g, indicator: {{what: {said}, measured_in: {said}}},
     baseline: {{value: 9, date: 2026-01-01}}, target: {{value: 4, date: 2027-12-31}},
     effects_elsewhere: [{{unit: {said}, what: {said}, amount: -3}}]}}
waivers: [{{rule: GEV605, reason: {said}, approved_by: p}}]
"""
    briefs = [brief_of(plan, f"{text}/{number}.yaml") for number in (1, 2)]
    briefs.append(brief_of("[", f"{text}.yaml"))
    return list(all_told(briefs, Mapping(), SCOPE, (), "--what-if"))
