"""What a rule is: its card, what it is asked of, and the gaps it finds."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from itertools import chain, islice
from typing import TYPE_CHECKING, Any, Generic, Protocol, Self, TypeVar

from gevinst.rules.given import Setting
from gevinst.words import Choice, Phrase, Text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from gevinst.check.verdict import Outcome  # noqa: F401  (ruff misses a name within Rule["…"])
    from gevinst.choices import Phase
    from gevinst.plan.loaded import Loaded  # noqa: F401
    from gevinst.plan.model import Plan  # noqa: F401
    from gevinst.plan.node import Node, Place
    from gevinst.rules.given import Given
    from gevinst.rules.package import Package

Subject = TypeVar("Subject")

CANNOT_BE_WAIVED = frozenset(("GEV001", "GEV007"))
OUR_PREFIX = "GEV"  # what the ids of our own requirements begin with, and no others
ALWAYS_JUDGED = frozenset(("GEV001",))
CANNOT_BE_KNOWN = frozenset(("GEV001",))


class Severity(Choice):
    """How much a gap matters by default."""

    ERROR = "error", "feil"
    WARNING = "warning", "advarsel", "åtvaring"
    ADVICE = "advice", "råd"

    @property
    def weight(self) -> int:
        """3 for an error down to 1 for advice."""
        return 3 - list(type(self)).index(self)


class Role(Choice):
    """Who should act on a gap."""

    TOP_MANAGEMENT = "top management", "toppledelsen", "toppleiinga"
    PROJECT_OWNER = "project owner", "prosjekteier", "prosjekteigar"
    PROJECT_MANAGER = "whoever keeps the plan", "den som fører planen", "den som fører planen"
    UNIT_MANAGER = "unit manager", "enhetsleder", "einingsleiar"
    GAIN_OWNER = "gain owner", "gevinstansvarlig", "gevinstansvarleg"


class Representative(Choice):
    """Those who speak for the employees: law or agreement gives them a say in a requirement.

    They are informed, consulted and asked: the Basic Agreement (KS), and the Working Environment
    Act, sections 4-2, 9-1 and 9-2.
    """

    UNION = "union representatives", "tillitsvalgte", "tillitsvalde", ("union",)
    SAFETY = "the safety representative", "verneombudet", "verneombodet", ("safety", "verneombud")


@dataclass(frozen=True, slots=True)
class Gap:
    """One thing that is missing or wrong: the sentence, the facts in it, and the place.

    `node` and `name` say which field of the plan it is about; `write` names, in dotted English
    field names below `node`, what to write; `person` is the id of the one who should act.
    `stands_for` is more than 1 for a gap that only counts findings which are not told one by one.
    """

    text: Text
    facts: Mapping[str, Any]
    place: Place
    node: Node | None = None
    name: str | None = None
    write: tuple[str, ...] = ()
    person: str | None = None
    stands_for: int = 1


def gap(
    text: Text,
    node: Node,
    name: str | None = None,
    /,
    *,
    write: tuple[str, ...] | None = None,
    person: str | tuple[str, ...] | None = None,
    **facts: Any,  # noqa: ANN401  (a fact may be of any kind)
) -> Gap:
    """A gap at a field of a node; at the node itself where the field is not in the file.

    Without `write`, the field itself is what to write; nothing where it holds a value, which is to be
    changed or removed.
    """
    if write is None:
        write = (name,) if name and getattr(node, name) in (None, ()) else ()
    if isinstance(person, tuple):
        person = person[0] if person else None
    return Gap(text, facts, node.place(name), node, name, write, person)


MOST_GAPS = 200
MOST_COUNTED = 50_000
MORE = Text(
    nb="Det er {count} funn til av samme slag i filen. Rett disse først.",
    nn="Det er {count} funn til av same slag i fila. Rett desse først.",
    en="There are {count} more findings of this kind in the file. Correct these first.",
)
MANY = Text(
    nb="Det er over {count} funn til av samme slag i filen. Rett disse først.",
    nn="Det er over {count} funn til av same slag i fila. Rett desse først.",
    en="There are more than {count} further findings of this kind in the file. Correct these first.",
)


def capped(gaps: Iterable[Gap], most: int = MOST_GAPS) -> Iterator[Gap]:
    """The first gaps, and one that tells how many more there are: memory is bounded on any plan."""
    waiting = iter(gaps)
    yield from islice(waiting, most)
    if (further := next(waiting, None)) is None:
        return
    if (last := next(waiting, None)) is None:
        yield further
        return
    count = further.stands_for + last.stands_for
    count += sum(cut.stands_for for cut in islice(waiting, MOST_COUNTED))
    many = count > MOST_COUNTED
    facts = {"count": MOST_COUNTED if many else count}
    yield Gap(MANY if many else MORE, facts, further.place, stands_for=count)


LONGEST_FACT = 200
MOST_IN_A_FACT = 50
AND_MORE = Text(nb="{count} til", nn="{count} til", en="{count} more")


def in_brief(gap: Gap) -> Gap:
    """The gap with long texts and long lists among its facts cut: it may be told very many times."""
    facts = {name: _brief(fact) for name, fact in gap.facts.items()}
    return gap if facts == gap.facts else replace(gap, facts=facts)


def _brief(fact: Any) -> Any:  # noqa: ANN401  (a fact may be of any kind)
    if type(fact) is str and len(fact) > LONGEST_FACT:
        # A cut must not leave most of an identity number, which nobody would know and mask.
        return fact[: LONGEST_FACT - 1].rstrip("0123456789 -\N{NO-BREAK SPACE}") + "…"
    if type(fact) is tuple and len(fact) > MOST_IN_A_FACT:
        more = Phrase(AND_MORE, {"count": len(fact) - MOST_IN_A_FACT})
        return (*map(_brief, fact[:MOST_IN_A_FACT]), more)
    if type(fact) is tuple:
        return tuple(map(_brief, fact))
    if type(fact) is Phrase:
        return Phrase(fact.text, {name: _brief(inner) for name, inner in fact.facts.items()})
    return fact


@dataclass(kw_only=True, eq=False)
class Rule(Generic[Subject]):
    """A requirement: the card that people read, and the check that holds a plan against it.

    `ask` is the question that the plan must answer; `reads` names the fields that the check looks
    at; `practice` names the source of a requirement that rests on practice or is a house's own, and
    `note` is what else is worth knowing. `bad` and `good` are whole little plans, and each line of
    `bad` that a gap stands on ends in `# <- GEVnnn`. `concerns` names those who do not act on it,
    but have a say. `package` is the one that brought the rule, None where it is ours.
    """

    id: str
    severity: Severity
    due: Phase
    sources: tuple[str, ...]
    who: Role
    title: Text
    why: Text
    ask: Text
    reads: tuple[str, ...]
    bad: str
    good: str
    practice: Text | None = None
    note: Text | None = None
    concerns: tuple[Representative, ...] = ()
    as_of: str = "2026-11-02"
    settings: list[Setting] = field(default_factory=list)
    package: Package | None = None
    _check: Callable[[Subject, Given], Iterator[Gap]] | None = None
    _unless: Callable[[Subject], Text | None] | None = None
    _unless_given: Callable[[Subject, Given], Text | None] | None = None

    @property
    def family(self) -> int:
        """0 for the form of the file, 1–5 for the report's barriers, 6 for the portfolio."""
        return int(self.id[-3])

    @property
    def prefix(self) -> str:
        """How the ids of those who made it begin: `GEV` is ours."""
        return self.id[:-3]

    @property
    def order(self) -> tuple[bool, str]:
        """What rules are sorted by: ours first, then by id."""
        return self.package is not None, self.id

    def brought_by(self, package: Package, fence: Fence) -> Self:
        """The same rule as a package's, each of its functions within a fence."""
        return replace(
            self,
            package=package,
            _check=self._check and fence.check(self._check),
            _unless=self._unless and fence.reason(self._unless),
            _unless_given=self._unless_given and fence.reason(self._unless_given),
        )

    def is_for(self, reader: Role | Representative) -> bool:
        """Whether someone is to act on the requirement, or has a say in it."""
        return reader in (self.who, *self.concerns)

    def check(
        self, function: Callable[[Subject, Given], Iterator[Gap]]
    ) -> Callable[[Subject, Given], Iterator[Gap]]:
        """Decorates the generator that yields the rule's gaps."""
        self._check = function
        return function

    def unless(
        self, function: Callable[[Subject], Text | None]
    ) -> Callable[[Subject], Text | None]:
        """Decorates the function that says why the requirement does not apply, or None."""
        self._unless = function
        return function

    def unless_given(
        self, function: Callable[[Subject, Given], Text | None]
    ) -> Callable[[Subject, Given], Text | None]:
        """As `unless`, where a setting decides whether the requirement applies."""
        self._unless_given = function
        return function

    def setting(self, name: str, default: int, about: Text) -> Setting:
        """A number that decides, with our default; read as `given[SETTING]`."""
        setting = Setting(self.id, name, default, about)
        self.settings.append(setting)
        return setting

    @property
    def module(self) -> str:
        """The name of the file it is written in, where its check stands too."""
        return str(getattr(self._check, "__module__", ""))

    @property
    def is_checked(self) -> bool:
        """Whether it has a check."""
        return callable(self._check)

    def exempts(self, subject: Subject, given: Given) -> Text | None:
        """Why the requirement does not apply to this plan, or None."""
        if self._unless and (reason := self._unless(subject)):
            return reason
        return self._unless_given(subject, given) if self._unless_given else None

    def gaps(self, subject: Subject, given: Given) -> tuple[Gap, ...]:
        """The gaps in this plan; of very many, the first and how many more there are."""
        if self._check is None:
            message = f"{self.id} has no check"
            raise TypeError(message)
        found = self._check(subject, given)
        if (first := next(found, None)) is None:
            return ()
        return tuple(map(in_brief, capped(chain((first,), found))))


class Fence(Protocol):
    """What a package's functions are called within, so that a faulty one does no harm."""

    def check(
        self, function: Callable[[Any, Given], Iterable[Gap]]
    ) -> Callable[[Any, Given], Iterator[Gap]]:
        """The same check, fenced in."""

    def reason(self, function: Callable[..., Text | None]) -> Callable[..., Text | None]:
        """The same function that says why a requirement does not apply, fenced in."""


class FileRule(Rule["Loaded"]):
    """A requirement on the file: its check reads what the reader found, and the plan."""


class PlanRule(Rule["Plan"]):
    """A requirement on the plan."""


class OutcomeRule(Rule["Outcome"]):
    """A requirement on what the other rules found; judged last."""
