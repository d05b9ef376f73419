"""Plan reports → a Markdown page for the summary of a pipeline's step: the verdicts first, then each plan.

GitHub throws away a summary of more than 1 MiB, so the page is cut at a whole requirement before that,
and says so. No more is kept in memory than there is room for.
"""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from gevinst.check.verdict import Status
from gevinst.rules.rule import Severity
from gevinst.views import labels
from gevinst.views.markdown_plan import blocks
from gevinst.views.markup import escaped, heads, row
from gevinst.views.repository import path_of, shown
from gevinst.views.visible import visible
from gevinst.words import Language, Text, cut

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from gevinst.check.tally import Tally
    from gevinst.check.verdict import PlanReport
    from gevinst.views.writer import Run

LIMIT = 1_000_000
ROOM_FOR_ROWS = 100_000
ROOM_FOR_PLANS = LIMIT - 2 * ROOM_FOR_ROWS - 20_000  # the rest is for what is told of the run
MOST_LOST = 5
TITLE = Text(nb="Rapport fra gevinst", nn="Rapport frå gevinst", en="Report from gevinst")
PLAN = Text(nb="Plan", nn="Plan", en="Plan")
MORE_ROWS = Text(
    nb="Planer som ikke står i tabellen: {count}.",
    nn="Planar som ikkje står i tabellen: {count}.",
    en="Plans that are not in the table: {count}.",
)
CUT = Text(
    nb="Rapporten er kortet ned her, siden GitHub ikke viser mer enn 1 MiB. Alt står i rapporten som "
    "«gevinst check» skriver med «--output json=FIL».",
    nn="Rapporten er korta ned her, sidan GitHub ikkje viser meir enn 1 MiB. Alt står i rapporten som "
    "«gevinst check» skriv med «--output json=FIL».",
    en="The report is cut here, since GitHub shows no more than 1 MiB. All of it is in the report that "
    "“gevinst check” writes with “--output json=FILE”.",
)
NOT_CHECKED = Text(
    nb="Finnes ikke, eller kan ikke leses, og er ikke sjekket ({count}): {paths}",
    nn="Finst ikkje, eller kan ikkje lesast, og er ikkje sjekka ({count}): {paths}",
    en="Does not exist, or can't be read, and was not checked ({count}): {paths}",
)
FAULTY = Text(
    nb="Krav som ikke kunne vurderes på grunn av en feil i gevinst: {count}",
    nn="Krav som ikkje kunne vurderast på grunn av ein feil i gevinst: {count}",
    en="Requirements that could not be judged because of a fault in gevinst: {count}",
)
_SHOWN = (Status.MET, Status.UPCOMING, Status.WAIVED, Status.KNOWN)


class Kept(NamedTuple):
    """Texts for which there was room, their size in bytes, and whether there were more."""

    texts: list[str]
    size: int
    is_cut: bool


NONE = Kept([], 0, is_cut=False)


class Piece(NamedTuple):
    """What the page needs of a plan: its row in the table, and its part of the page."""

    row: str
    has_gaps: bool
    part: Kept
    language: Language


class Writer:
    """The page. It is all written last, for what comes first is what the run came to.

    Plans with gaps come before those without.
    """

    def __init__(self, run: Run) -> None:
        """A page on this run, in the language of its first plan."""
        self.run = run
        self.language: Language | None = None
        self.rows = {True: NONE, False: NONE}
        self.parts = {True: NONE, False: NONE}

    def begin(self) -> str:
        """Nothing."""
        return ""

    def piece(self, report: PlanReport) -> Piece:
        """The plan's row, and as much of its part as there may be room for."""
        part = _kept(NONE, blocks(report, self.run), ROOM_FOR_PLANS)
        return Piece(_row(report), report.count(Status.GAP) > 0, part, report.language)

    def add(self, piece: Piece) -> str:
        """Nothing yet."""
        self.language = self.language or piece.language
        of = piece.has_gaps
        self.rows[of] = _kept(self.rows[of], [piece.row], ROOM_FOR_ROWS)
        self.parts[of] = _joined(self.parts[of], piece.part)
        return ""

    def end(self, tally: Tally) -> str:
        """The whole page."""
        spoken = self.language or self.run.language
        parts = [f"# {escaped(TITLE.to(spoken))}", *_lost(tally, spoken)]
        if tally.plans > 1:
            facts = {"plans": tally.plans}
            facts |= {status.value: count for status, count in tally.verdicts.items()}
            parts += [f"**{escaped(labels.TOTAL.to(spoken, facts))}**", *self._table(tally, spoken)]
        told = _joined(self.parts[True], self.parts[False])
        parts += told.texts
        if told.is_cut:
            parts.append(f"**{escaped(CUT.to(spoken))}**")
        return "\n\n".join(parts) + "\n"

    def _table(self, tally: Tally, spoken: Language) -> Iterator[str]:
        """A row a plan."""
        rows = [*self.rows[True].texts, *self.rows[False].texts]
        named = [severity.word(spoken) for severity in Severity]
        named += [labels.STATUSES[status].to(spoken) for status in _SHOWN]
        yield "\n".join([*heads([PLAN.to(spoken), *named]), *rows])
        if left := tally.plans - len(rows):
            yield escaped(MORE_ROWS.to(spoken, {"count": left}))


def _kept(before: Kept, texts: Iterable[str], room: int) -> Kept:
    """What there is room for, from the first on; after the first that there is no room for, no more."""
    kept, size, is_cut = list(before.texts), before.size, before.is_cut
    for text in texts:
        more = len(text.encode("utf-8", "replace")) + 2
        if is_cut or size + more > room:
            return Kept(kept, size, is_cut=True)
        kept.append(text)
        size += more
    return Kept(kept, size, is_cut)


def _joined(before: Kept, after: Kept) -> Kept:
    both = _kept(before, after.texts, ROOM_FOR_PLANS)
    return both._replace(is_cut=both.is_cut or after.is_cut)


def _row(report: PlanReport) -> str:
    weighed = [rule.severity for rule, _ in groupby(rule for rule, _ in report.gaps())]
    counts = [weighed.count(severity) for severity in Severity]
    counts += [report.count(status) for status in _SHOWN]
    return row([escaped(shown(path_of(report.name))), *map(str, counts)])


def _lost(tally: Tally, spoken: Language) -> Iterator[str]:
    """What was not checked, or not all of it."""
    lost = [*tally.missing, *tally.closed]
    if lost:
        paths = ", ".join(visible(cut(path)) for path in lost[:MOST_LOST])
        more = ", …" if len(lost) > MOST_LOST else ""
        yield escaped(NOT_CHECKED.to(spoken, {"count": len(lost), "paths": f"{paths}{more}"}))
    if tally.faults:
        yield escaped(FAULTY.to(spoken, {"count": len(tally.faults)}))
