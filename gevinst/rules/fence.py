"""A package's functions → the same ones, called so that none of them can harm a run or its report.

What they print is kept out of the report, and whatever stops them, or is nonsense in what they
give, is a `FaultyPackage`; only an interrupt of the user's passes through.
"""

from __future__ import annotations

import io
import sys
from contextlib import contextmanager, redirect_stdout
from datetime import date
from decimal import Decimal
from functools import wraps
from typing import TYPE_CHECKING, Any

from gevinst.errors import FaultyPackage
from gevinst.plan.model import Plan
from gevinst.plan.node import Node, Place
from gevinst.plan.shape import leads
from gevinst.rules.prose import are_alike, blanks, is_told, is_told_plainly
from gevinst.rules.rule import Gap, capped
from gevinst.source.place import Span
from gevinst.words import Choice, Language, Phrase, Text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from gevinst.rules.given import Given

STOPPED = Text(nb="stanset med {error}", nn="stansa med {error}", en="it stopped with {error}")
PRINTED = Text(
    nb="skriver til standard ut, der bare rapporten skal stå",
    nn="skriv til standard ut, der berre rapporten skal stå",
    en="it writes to standard output, where only the report may stand",
)
NOT_A_GAP = Text(
    nb="funnet har feil i feltet «{field}»",
    nn="funnet har feil i feltet «{field}»",
    en="a gap is wrong in the field “{field}”",
)
NOT_A_TEXT = Text(
    nb="funnet har en setning som ikke finnes på alle tre språk, eller som ikke lar seg fylle ut",
    nn="funnet har ei setning som ikkje finst på alle tre språka, eller som ikkje lèt seg fylle ut",
    en="a gap has a sentence that is not there in all three languages, or that can't be filled in",
)
NOT_A_REASON = Text(
    nb="grunnen til at kravet ikke gjelder, er ikke en tekst på alle tre språk",
    nn="grunnen til at kravet ikkje gjeld, er ikkje ein tekst på alle tre språka",
    en="the reason why it does not apply is not a text in all three languages",
)
OUTSIDE = Text(
    nb="funnet står på et sted som ikke er i filen",
    nn="funnet står på ein stad som ikkje er i fila",
    en="a gap stands in a place that is not in the file",
)
_PLAIN = (str, int, float, bool, Decimal, date, type(None))
_DEEPEST = 5


class _Kept(io.TextIOBase):
    """What stands for standard output: it forgets what is written, but not that something was."""

    said = False

    def write(self, text: str, /) -> int:
        self.said = True
        return len(text)


@contextmanager
def fenced() -> Iterator[None]:
    """Within it a package's code is run. Raises `FaultyPackage`."""
    kept = _Kept()
    try:
        with redirect_stdout(kept):
            yield
    except (KeyboardInterrupt, FaultyPackage):
        raise
    except BaseException as error:  # it may raise anything, SystemExit too
        raise FaultyPackage(STOPPED, error=type(error).__name__) from error
    if kept.said:
        raise FaultyPackage(PRINTED)


def check(
    function: Callable[[Any, Given], Iterable[Gap]],
) -> Callable[[Any, Given], Iterator[Gap]]:
    """The same check, each of its gaps held to what a gap is; of very many, the first."""

    @wraps(function)
    def found(subject: Any, given: Given) -> Iterator[Gap]:  # noqa: ANN401  (what the rule reads)
        with fenced():
            gaps = tuple(capped(function(subject, given)))
            last = _last_line(subject) if gaps else 0
            for gap in gaps:
                _hold(gap, last)
        return iter(gaps)

    return found


def reason(function: Callable[..., Text | None]) -> Callable[..., Text | None]:
    """The same function that says why a requirement does not apply, its answer held to be a text."""

    @wraps(function)
    def said(*asked: Any) -> Text | None:  # noqa: ANN401  (what the rule reads)
        with fenced():
            why = function(*asked)
            if why is not None and not is_told_plainly(why):
                raise FaultyPackage(NOT_A_REASON)
        return why

    return said


def _last_line(subject: Any) -> int:  # noqa: ANN401  (what the rule reads)
    if isinstance(subject, Plan):
        mapping = subject.origin.mapping
        return mapping.span.end_line if mapping else sys.maxsize
    return len(getattr(subject, "loaded", subject).document.lines)


def _hold(gap: Gap, last: int) -> None:
    """Hold one gap to all that reports rely on. Raises `FaultyPackage`."""
    if type(gap) is not Gap:
        raise FaultyPackage(NOT_A_GAP, field="Gap")
    node, name = gap.node, gap.name
    fields = {
        "facts": type(gap.facts) is dict and all(map(_is_fact, gap.facts.values())),
        "place": type(gap.place) is Place and type(gap.place.path) is str,
        "node": node is None or isinstance(node, Node),
        "name": name is None or (node is not None and leads(type(node), name)),
        "write": type(gap.write) is tuple
        and all(node is not None and leads(type(node), path) for path in gap.write),
        "person": gap.person is None or type(gap.person) is str,
        "stands_for": type(gap.stands_for) is int and gap.stands_for > 0,
    }
    if wrong := next((field for field, right in fields.items() if not right), None):
        raise FaultyPackage(NOT_A_GAP, field=wrong)
    if not _is_in(gap.place.span, last):
        raise FaultyPackage(OUTSIDE)
    if not _fills(gap.text, gap.facts):
        raise FaultyPackage(NOT_A_TEXT)
    for language in Language:
        gap.text.to(language, gap.facts)  # a number may be too long to be written


def _is_in(span: Any, last: int) -> bool:  # noqa: ANN401
    if span is None:
        return True
    if type(span) is not Span or not all(type(number) is int and number > 0 for number in span):
        return False
    ordered = (span.line, span.column) <= (span.end_line, span.end_column)
    return ordered and span.end_line <= last


def _fills(text: Any, facts: Any) -> bool:  # noqa: ANN401
    """Whether a sentence is there in the three languages, with no blank that no fact fills."""
    return is_told(text) and are_alike(text) and blanks(text.nb) <= set(facts)


def _is_fact(fact: Any, deep: int = 0) -> bool:  # noqa: ANN401
    if deep > _DEEPEST:
        return False
    if type(fact) is tuple:
        return all(_is_fact(inner, deep + 1) for inner in fact)
    if type(fact) is Phrase:
        of = fact.facts
        inner = type(of) is dict and all(_is_fact(value, deep + 1) for value in of.values())
        return inner and _fills(fact.text, of)
    if type(fact) is Text:
        return is_told(fact)
    return type(fact) in _PLAIN or isinstance(fact, Choice)
