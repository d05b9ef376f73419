"""A unit's sessions and the day it takes the solution into use → what lies on one side only."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from gevinst.plan.training import Session

NOT_BEFORE = Text(
    nb="{units} tar løsningen i bruk {go_live}, men den første økten er {first}. Legg inn en økt før.",
    nn="{units} tek løysinga i bruk {go_live}, men den første økta er {first}. Legg inn ei økt før.",
    en="Go-live for {units} is {go_live}, but the first session is {first}. Add a session before it.",
)
NOT_AFTER = Text(
    nb="{units} tar løsningen i bruk {go_live}, men den siste økten slutter {last}. Legg inn en økt etterpå.",
    nn="{units} tek løysinga i bruk {go_live}, men den siste økta sluttar {last}. Legg inn ei økt etterpå.",
    en="Go-live for {units} is {go_live}, but the last session ends {last}. Add a session after it.",
)
ONLY_ONE = Text(
    nb="{units} tar løsningen i bruk {go_live}, men har bare én økt, fra {first} til {last}. Legg inn en økt til, så alle får opplæring både før og etter.",
    nn="{units} tek løysinga i bruk {go_live}, men har berre éi økt, frå {first} til {last}. Legg inn ei økt til, så alle får opplæring både før og etter.",
    en="Go-live for {units} is {go_live}, but there is only one session, from {first} to {last}. Add another, so that all train both before and after.",
)


class OneSided(NamedTuple):
    """Why sessions don't lie on both sides, with the days that show it."""

    text: Text
    go_live: date
    first: date | None
    last: date | None


def one_sided(sessions: Iterable[Session], go_live: date) -> OneSided | None:
    """What keeps sessions from lying both before or at go-live and after it; None if they do.

    A series that runs across go-live is one or the other, not both: each takes part in it once.
    """
    dated = [each for each in sessions if is_dated(each)]
    starts = [day for each in dated if (day := each.starts or each.ends)]
    ends = [day for each in dated if (day := each.ends or each.starts)]
    first, last = min(starts, default=None), max(ends, default=None)
    if first is None or first > go_live:
        return OneSided(NOT_BEFORE, go_live, first, last)
    if last is None or last <= go_live:
        return OneSided(NOT_AFTER, go_live, first, last)
    return OneSided(ONLY_ONE, go_live, first, last) if len(dated) == 1 else None


def is_dated(session: Session) -> bool:
    """Whether a session has any day at all."""
    return bool(session.starts or session.ends)
