"""A document and the people in its plan → the places of personal data that a plan should not keep."""

from __future__ import annotations

from functools import lru_cache
from itertools import chain
from typing import TYPE_CHECKING

from gevinst.plan.node import Place
from gevinst.rules.form.identity import identity_numbers, may_hold_numbers, outline
from gevinst.source.place import Span
from gevinst.source.tree import Mapping, Scalar

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from gevinst.plan.loaded import Loaded
    from gevinst.plan.model import Plan
    from gevinst.source.document import Document
    from gevinst.source.tree import Value

_WORDS = frozenset(
    """sykmeldt sykmeldte sykmelding sykmeldingen sykemeldt sykemeldte sykemelding sykemeldingen
    langtidssykmeldt langtidssykemeldt langtidssjukmeld sjukmeld sjukmelde sjukmelding sjukmeldinga
    diagnose diagnosen diagnosa diagnoser diagnosar diagnosed diagnosis kreft kreften kreftsyk
    kreftsjuk kreftbehandling cancer gravid gravide graviditet graviditeten pregnant pregnancy
    depresjon depresjonen deprimert depression depressed utbrent utbrend utbrenthet burnout
    ufør uføre uføretrygd uføretrygdet uføretrygda""".split()  # noqa: SIM905  (a list of words reads best as words)
)
_PHRASES = (
    *("sick leave", "sick-leave", "burnt out", "burned out", "psykisk syk", "psykisk sjuk"),
    *("kronisk syk", "kronisk sjuk", "chronically ill", "mentally ill"),
)
_STEMS = (
    *("sykmeld", "sykemeld", "sjukmeld", "diagnos", "kreft", "cancer", "gravid", "pregnan"),
    *("depres", "deprim", "utbren", "burnout", "ufør", *_PHRASES),
)


# Each of the stems holds one of these in its outline.
_TRACES = tuple(
    trace.encode("latin-1")
    for trace in (
        *("kmeld", "ykemeld", "diagnos", "kreft", "cancer", "gravid", "pregnan", "depr", "utbren"),
        *("burn", "ufør", "sick-", "psykisk-s", "kronisk-s", "ally-ill"),
    )
)


def may_be_personal(text: str) -> tuple[bool, bool]:
    """Whether a text may hold identity numbers, and words of someone's health; hardly any does."""
    outlined = outline(text)
    return may_hold_numbers(outlined), any(trace in outlined for trace in _TRACES)


def numbers_in(document: Document) -> Iterator[Span]:
    """Where identity numbers stand in a document, comments included."""
    text = "\n".join(document.lines)
    lines = _Lines(text)
    for start, end in identity_numbers(text):
        line, column = lines.at(start)
        yield Span(line, column, line, column + end - start)


class _Lines:
    """Counts the lines of a text once, for places that are asked for from first to last."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._line = 1
        self._begins = 0
        self._at = 0

    def at(self, place: int) -> tuple[int, int]:
        """The line and column of a place that lies behind the last one."""
        passed = self._text.count("\n", self._at, place)
        if passed:
            self._line += passed
            self._begins = self._text.rfind("\n", self._at, place) + 1
        self._at = place
        return self._line, place - self._begins + 1


def health_in(loaded: Loaded) -> Iterator[tuple[Place, str]]:
    """Where the health of a named person is told, in a value or a comment, and that person's name."""
    plan, folded = loaded.plan, loaded.document.text.casefold()
    stems = tuple(stem for stem in _STEMS if stem in folded)
    if stems and (names := _names(plan)):
        told: set[int] = set()
        found = chain(_in_values(loaded, stems, names), _in_people(plan, stems))
        for place, name, last in found:
            line = place.span.line if place.span else 0
            if line not in told:
                yield place, name
            told.update(range(line, last + 1))
        for span, name in _in_comments("\n".join(loaded.document.lines), stems, names):
            if span.line not in told:
                yield Place("", span), name


def _in_values(
    loaded: Loaded, stems: tuple[str, ...], names: dict[str, str]
) -> Iterator[tuple[Place, str, int]]:
    for scalar, key in _scalars(loaded.document.root):
        if _tells_health(scalar.text, stems) and (name := _named(scalar.text, names)):
            span = scalar.span
            shown = span if span.line == span.end_line else key or span
            yield Place("", shown), name, span.end_line


def _in_people(plan: Plan, stems: tuple[str, ...]) -> Iterator[tuple[Place, str, int]]:
    seen: set[int] = set()
    for person in plan.people:
        if (mapping := person.origin.mapping) is not None:
            if id(mapping.content) in seen:
                continue
            seen.add(id(mapping.content))
        for field in ("role", "handover"):
            text = getattr(person, field)
            if person.name and text and _tells_health(text, stems):
                place = person.place(field)
                yield place, person.name, place.span.end_line if place.span else 0


def _in_comments(
    text: str, stems: tuple[str, ...], names: dict[str, str]
) -> Iterator[tuple[Span, str]]:
    lines = _Lines(text)
    for found in _patterns()[0].finditer(text):
        if not _tells_health(found[0], stems) or not (name := _named(found[0], names)):
            continue
        rows = found[0].split("\n")
        row = next((n for n, own in enumerate(rows) if _tells_health(own, stems)), 0)
        line, column = lines.at(found.start())
        line, column = line + row, 1 if row else column
        yield Span(line, column, line, column + len(rows[row].rstrip())), name


def _scalars(root: Value | None) -> Iterator[tuple[Scalar, Span | None]]:
    """Every text of the document once, also where aliases repeat it, with the span of its key."""
    waiting: list[tuple[Value, Span | None]] = [(root, None)] if root is not None else []
    seen: set[int] = set()
    while waiting:
        value, key = waiting.pop()
        if (content := id(value.content)) in seen:
            continue
        seen.add(content)
        if type(value) is Scalar:
            yield value, key
        elif type(value) is Mapping:
            waiting += [(entry.value, entry.key.span) for entry in reversed(value.entries)]
        else:
            waiting += [(item, key) for item in reversed(value.items)]


def _names(plan: Plan) -> dict[str, str]:
    """The people's names by first name; `Hansen, Kari` has hers behind the comma."""
    firsts: dict[str, str] = {}
    for person in plan.people:
        words = _patterns()[1].findall((person.name or "").rpartition(",")[2])
        if words and len(words[0]) > 1:
            firsts.setdefault(words[0], person.name or "")
    return firsts


def _named(text: str, names: dict[str, str]) -> str | None:
    for word in _patterns()[1].findall(text):
        name = names.get(word) or (names.get(word[:-1]) if word.endswith("s") else None)
        if name:
            return name
    return None


def _tells_health(text: str, stems: tuple[str, ...]) -> bool:
    folded = text.casefold()
    if not any(stem in folded for stem in stems):
        return False
    words = _patterns()[1].findall(folded)
    return not _WORDS.isdisjoint(words) or any(phrase in folded for phrase in _PHRASES)


@lru_cache(maxsize=1)
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    import re  # noqa: PLC0415  (compiled when first asked for)

    comments = re.compile(r"(?<!\S)#[^\n]*(?:\n[ \t]*#[^\n]*)*")
    return comments, re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
