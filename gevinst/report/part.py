"""What a page for one reader is made of: parts, with what the plan says and what it does not say."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from gevinst.check.ranking import ranked
from gevinst.check.verdict import NotApplicable
from gevinst.report.barriers import Missing
from gevinst.words import Phrase, Text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from datetime import date

    from gevinst.check.verdict import PlanReport
    from gevinst.rules.rule import Gap

MOST_ITEMS = 40
PLAIN = Text(nb="{what}", nn="{what}", en="{what}")


class Item(NamedTuple):
    """Something that the plan says; with a day where it is to be done, or happens, by then."""

    what: Phrase
    by: date | None = None


class Unsaid(NamedTuple):
    """Something that the plan does not say, and the requirement that asks for it."""

    rule: str
    what: Phrase


class Part(NamedTuple):
    """A heading, and what the plan says and does not say under it."""

    heading: Text
    items: tuple[Item, ...]
    unsaid: tuple[Unsaid, ...]
    more: int = 0


class ReaderPage(NamedTuple):
    """The page for one reader: who it is for, its parts, and what else is missing that concerns them."""

    title: Phrase
    parts: tuple[Part, ...]
    missing: tuple[Missing, ...]


Said = Item | Unsaid


def item(text: Text, by: date | None = None, /, **facts: Any) -> Item:  # noqa: ANN401  (facts are of any kind)
    """Something that the plan says, in a sentence."""
    return Item(Phrase(text, facts), by)


def plain(what: str, by: date | None = None) -> Item:
    """Something that the plan says, in its own words."""
    return Item(Phrase(PLAIN, {"what": what}), by)


def unsaid(rule: str, text: Text, /, **facts: Any) -> Unsaid:  # noqa: ANN401
    """Something that the plan does not say."""
    return Unsaid(rule, Phrase(text, facts))


def part(heading: Text, said: Iterable[Said], *, by_day: bool = False) -> Part:
    """A part of what is said, in the plan's order, or those with a day first and by their days."""
    every = list(said)
    items = [one for one in every if isinstance(one, Item)]
    if by_day:
        undated = [one for one in items if one.by is None]
        dated = [(one.by, one) for one in items if one.by is not None]
        items = [one for _, one in sorted(dated, key=lambda pair: pair[0])] + undated
    lacking = tuple(one for one in every if isinstance(one, Unsaid))
    return Part(heading, tuple(items[:MOST_ITEMS]), lacking, max(len(items) - MOST_ITEMS, 0))


def or_unsaid(items: Iterable[Item], rule: str, text: Text, /, **facts: Any) -> Iterator[Said]:  # noqa: ANN401
    """What the plan says; where it says nothing, that it does not."""
    found = list(items)
    yield from found
    if not found:
        yield unsaid(rule, text, **facts)


def applies(report: PlanReport, rule: str) -> bool:
    """Whether a requirement is judged, and concerns the plan."""
    return any(
        finding.rule.id == rule and not isinstance(finding.verdict, NotApplicable)
        for finding in report.findings
    )


def still_missing(
    report: PlanReport, parts: Iterable[Part], concerns: Callable[[str, Gap], bool]
) -> tuple[Missing, ...]:
    """The gaps that concern a reader, the most urgent first, but for what the parts have told."""
    told = {one.rule for each in parts for one in each.unsaid}
    found = []
    for finding, gaps in ranked(report):
        rule = finding.rule
        if rule.id not in told and (mine := tuple(gap for gap in gaps if concerns(rule.id, gap))):
            found.append(Missing(rule, mine))
    return tuple(found)


def stands_in(gap: Gap, ids: frozenset[str]) -> bool:
    """Whether a gap stands in a unit or a gain with one of these ids."""
    section, _, below = gap.place.path.partition("[")
    return section in {"units", "gains"} and below.partition("]")[0] in ids
