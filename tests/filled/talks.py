"""Someone who answers whatever a session asks, by a number that decides how."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from gevinst.check.run import Circumstances, held
from gevinst.check.terms import terms_of
from gevinst.choices import Phase
from gevinst.edit.known import known
from gevinst.filled.session import Session
from gevinst.plan.values import Refers
from gevinst.source.document import read_file
from gevinst.words import Language, Phrase
from tests.edit.filling import TYPED

if TYPE_CHECKING:
    from pathlib import Path

    from gevinst.edit.asked import Asked
    from gevinst.filled.session import Ended
    from gevinst.plan.loaded import Loaded

DAY = date(2026, 11, 2)


def session_on(
    path: Path, phase: Phase | None = Phase.REALISATION, language: Language | None = None
) -> Session:
    under = Circumstances(DAY, phase, language)
    return Session(str(path), held(read_file(str(path)), under, terms_of()), under)


def typed(each: Asked, plan: Loaded) -> str:
    """A good answer; empty where there is none to give."""
    field = each.field
    if field.model is not None:
        return each.hint
    if field.choice is not None:
        return next(iter(field.choice)).word(plan.language)
    if field.refers is None:
        return TYPED[field.kind] if field.kind else ""
    ids = known(field.refers, plan).each
    if not ids:
        return "Nora Berg (ny)" if field.refers is Refers.PERSON else ""
    return ids[0].id


def answered(session: Session) -> Ended | None:
    """Give a good answer to what is asked, or go on where there is none."""
    draft = session.at_hand()
    assert draft is not None
    each = draft.turns[draft.at]
    answer = draft.usual(each) or typed(each, draft.base.loaded)
    if draft.typed.get(each.path) and draft.takes_more(each):
        answer = ""
    if not answer:
        return session.go_on()
    found = session.answer(answer)
    if isinstance(found, Phrase):  # an id that is taken
        return session.go_on()
    return found
