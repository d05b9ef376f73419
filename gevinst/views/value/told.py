"""The numbers of a plan → sentences, a table and lists in one language, the same for every format.

What stands in a plan is text here: each format makes it inert in its own way.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any, NamedTuple

from gevinst.value.case import Case
from gevinst.value.valued import Bound
from gevinst.views import labels
from gevinst.views.value import texts
from gevinst.views.value.parts import Part, parts
from gevinst.views.value.rounded import kroner, tenths, whole
from gevinst.words import written

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.plan.model import Plan
    from gevinst.value.valued import Result, Valued
    from gevinst.words import Language, Text


class Read(NamedTuple):
    """A plan with its numbers: its file, the language to tell them in, and whether only a part was read."""

    plan: Plan
    valued: Valued
    language: Language
    path: str
    partly: bool = False


class Told(NamedTuple):
    """All that is told of a plan's numbers; `table` is empty where there are no years."""

    title: str
    subject: str
    verdict: tuple[str, ...]
    terms: tuple[str, ...]
    heads: tuple[str, ...]
    table: tuple[tuple[str, ...], ...]
    below: tuple[str, ...]
    cases: tuple[str, ...]
    turning: tuple[str, ...]
    parts: tuple[Part, ...]


def told(read: Read) -> Told:
    """The numbers of a plan in words."""
    return _Teller(read).all()


class _Teller:
    """Tells the numbers of one plan."""

    def __init__(self, read: Read) -> None:
        self.read = read
        self.valued = read.valued

    def say(self, text: Text, **facts: Any) -> str:  # noqa: ANN401  (facts are of any kind)
        return text.to(self.read.language, facts or None)

    def all(self) -> Told:
        result, project = self.valued.result, self.read.plan.project
        return Told(
            self.say(texts.TITLE),
            project.name or project.organisation or self.say(labels.UNNAMED),
            tuple(self.verdict()),
            tuple(self.terms()),
            tuple(map(self.say, texts.HEADS)),
            tuple(self.rows(result)) if result else (),
            tuple(self.payback(result)) if result else (),
            tuple(self.cases(result)) if result else (),
            tuple(self.turning(result)) if result else (),
            parts(self.valued, self.read.language),
        )

    def verdict(self) -> Iterator[str]:
        if self.read.partly:
            yield self.say(texts.PARTLY_READ)
        result, bound = self.valued.result, self.valued.bound
        if result is None:
            yield self.say(texts.NO_START if self.valued.starts is None else texts.NO_FIGURES)
            return
        net = result.net_present_value
        yield self.say(texts.NET[bound], kroner=kroner(net))
        if bound is Bound.AT_MOST and net < 0:
            yield self.say(texts.SURELY_BELOW)
        if bound is Bound.AT_LEAST and net > 0:
            yield self.say(texts.SURELY_ABOVE)

    def terms(self) -> Iterator[str]:
        terms = self.valued.terms
        yield self.say(texts.RATE[terms.rate_from], rate=terms.rate)
        yield self.say(texts.YEARS[terms.years_from], years=terms.years)
        if terms.delay:
            yield self.say(texts.DELAYED, months=terms.delay)
        if terms.reduce:
            yield self.say(texts.REDUCED, percent=terms.reduce * 100)
        yield self.say(texts.REAL)

    def rows(self, result: Result) -> Iterator[tuple[str, ...]]:
        for row in result.rows:
            amounts = (row.costs, row.gains, row.net, row.present, row.accumulated)
            yield (str(row.year), *(written(whole(each), self.read.language) for each in amounts))

    def payback(self, result: Result) -> Iterator[str]:
        if not any(row.costs for row in result.rows):
            return  # where no cost is known there is nothing to earn back
        if result.payback is None:
            yield self.say(texts.NOT_PAID_BACK, year=str(result.rows[-1].year))
        else:
            lacks_costs = self.valued.bound in (Bound.AT_MOST, Bound.OPEN)
            text = texts.PAID_BACK_OF_GIVEN if lacks_costs else texts.PAID_BACK
            yield self.say(text, year=str(result.payback))

    def cases(self, result: Result) -> Iterator[str]:
        if result.cases:
            yield self.say(texts.CASES_ABOUT)
            yield self.say(texts.CASE_LOW, kroner=kroner(result.cases[Case.LOW]))
            yield self.say(texts.CASE_LIKELY, kroner=kroner(result.net_present_value))
            yield self.say(texts.CASE_HIGH, kroner=kroner(result.cases[Case.HIGH]))

    def turning(self, result: Result) -> Iterator[str]:
        turns = result.turning
        if turns.reduce is None or turns.overrun is None:
            return  # without gains, or without costs, no assumption turns anything
        text = texts.REDUCE_BY if turns.reduce >= 0 else texts.RAISE_BY
        yield self.say(text, percent=tenths(abs(turns.reduce) * 100))
        text = texts.OVERRUN if turns.overrun >= 0 else texts.UNDERRUN
        yield self.say(text, percent=tenths(abs(turns.overrun) * 100))
        if turns.delay is not None:
            yield self.say(texts.DELAY_BY, months=tenths(turns.delay))
        text = texts.NO_RATE if turns.rate is None else texts.RATE_UP_TO
        yield self.say(text, rate=tenths(turns.rate or Decimal(0)))
