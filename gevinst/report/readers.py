"""A kind of reader, and whom of them → the page that is made for them from the plan."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from gevinst.errors import WrongUse
from gevinst.report import council, employees, union, unit_manager
from gevinst.rules.form.nearest import nearest
from gevinst.words import Choice, Phrase, Text, cut

if TYPE_CHECKING:
    from gevinst.check.verdict import PlanReport
    from gevinst.report.part import ReaderPage

MOST_SHOWN = 10

UNKNOWN_PERSON = Text(
    nb="Planen har ingen person med id-en «{ref}». {known}",
    nn="Planen har ingen person med id-en «{ref}». {known}",
    en="The plan has no person with the id “{ref}”. {known}",
)
UNKNOWN_UNIT = Text(
    nb="Planen har ingen enhet med id-en «{ref}». {known}",
    nn="Planen har inga eining med id-en «{ref}». {known}",
    en="The plan has no unit with the id “{ref}”. {known}",
)
NEAR = Text(nb="Mente du «{near}»?", nn="Meinte du «{near}»?", en="Did you mean “{near}”?")
KNOWN = Text(nb="Velg blant: {ids}.", nn="Vel blant: {ids}.", en="Choose among: {ids}.")
NONE = Text(
    nb="Planen nevner ingen ennå.", nn="Planen nemner ingen enno.", en="The plan names none yet."
)


class Reader(Choice):
    """Who a page is made for."""

    UNIT_MANAGER = "unit-manager", "enhetsleder", "einingsleiar"
    EMPLOYEES = "employees", "ansatte", "tilsette"
    COUNCIL = "council", "kommunestyret", "kommunestyret", ("kommunestyre", "politikerne")
    UNION = "union", "tillitsvalgte", "tillitsvalde", ("unions",)

    @property
    def is_one_of_many(self) -> bool:
        """Whether it must be said which person or unit the page is for."""
        return self in (Reader.UNIT_MANAGER, Reader.EMPLOYEES)


class Whom(NamedTuple):
    """A reader, and the id of the person or the unit where there are many."""

    reader: Reader
    ref: str = ""


def page_for(report: PlanReport, whom: Whom) -> ReaderPage:
    """The page for a reader. Raises `WrongUse` for an id that is not in the plan."""
    plan, ref = report.plan, whom.ref
    if whom.reader is Reader.UNIT_MANAGER:
        if plan.person(ref) is None:
            raise _unknown(UNKNOWN_PERSON, ref, [person.id for person in plan.people])
        return unit_manager.page(report, ref)
    if whom.reader is Reader.EMPLOYEES:
        if plan.unit(ref) is None:
            raise _unknown(UNKNOWN_UNIT, ref, [unit.id for unit in plan.units])
        return employees.page(report, ref)
    return council.page(report) if whom.reader is Reader.COUNCIL else union.page(report)


def _unknown(text: Text, ref: str, ids: list[str | None]) -> WrongUse:
    known = [each for each in dict.fromkeys(ids) if each]
    if near := nearest(ref, known):
        hint = Phrase(NEAR, {"near": near})
    elif known:
        shown = known[:MOST_SHOWN] + ["…"] * (len(known) > MOST_SHOWN)
        hint = Phrase(KNOWN, {"ids": ", ".join(shown)})
    else:
        hint = Phrase(NONE, {})
    return WrongUse(text, ref=cut(ref), known=hint)
