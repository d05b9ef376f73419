"""The page for the employees of a unit: what changes for them, what they get, and where they are heard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.choices import Audience
from gevinst.report import about
from gevinst.report.about import NO_START, NO_TRAINING, UNEXPLAINED, YOU_GET
from gevinst.report.part import (
    ReaderPage,
    applies,
    item,
    or_unsaid,
    part,
    plain,
    stands_in,
    still_missing,
)
from gevinst.words import Phrase, Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.check.verdict import PlanReport
    from gevinst.plan.model import Plan
    from gevinst.report.part import Item, Said
    from gevinst.rules.rule import Gap

TITLE = Text(nb="Til deg i {unit}", nn="Til deg i {unit}", en="To you in {unit}")
WHAT_AND_WHY = Text(
    nb="Hva som endres, og hvorfor", nn="Kva som blir endra, og kvifor", en="What changes, and why"
)
YOU_CHANGE = Text(
    nb="Det som blir annerledes hos dere",
    nn="Det som blir annleis hos dykk",
    en="What will be different for you",
)
YOU_DECIDE = Text(
    nb="Det dere er med på å avgjøre",
    nn="Det de er med på å avgjere",
    en="What you take part in deciding",
)
YOU_ARE_OFFERED = Text(
    nb="Det dere blir tilbudt", nn="Det de får tilbod om", en="What you are offered"
)
ASKED_OF_YOU = Text(
    nb="Det dere blir bedt om, og når",
    nn="Det de blir bedne om, og når",
    en="What is asked of you, and by when",
)

NOTHING_FOR_US = Text(
    nb="Planen sier ikke hva dere selv får igjen",
    nn="Planen seier ikkje kva de sjølve får att",
    en="The plan does not say what you yourselves get out of it",
)
NO_PROMISE = Text(
    nb="Planen sier ikke hva som skjer med dem som frykter å bli erstattet",
    nn="Planen seier ikkje kva som skjer med dei som fryktar å bli erstatta",
    en="The plan does not say what happens to those who fear being replaced",
)
USED_FOR = Text(
    nb="Tiden som frigjøres, går til: {what}",
    nn="Tida som blir frigjord, går til: {what}",
    en="The time that is freed goes to: {what}",
)
NO_CHANGE = Text(
    nb="Planen sier ikke hva som blir annerledes i arbeidet deres",
    nn="Planen seier ikkje kva som blir annleis i arbeidet dykkar",
    en="The plan does not say what will be different in your work",
)
NO_SAY = Text(
    nb="Planen sier ikke når dere er med på å avgjøre noe",
    nn="Planen seier ikkje når de er med på å avgjere noko",
    en="The plan does not say when you take part in deciding anything",
)
FEEDBACK = Text(
    nb="Si fra om det som ikke virker: {channel}",
    nn="Sei frå om det som ikkje verkar: {channel}",
    en="Say what does not work: {channel}",
)
FEEDBACK_DAYS = Text(
    nb="Si fra om det som ikke virker: {channel}. Svar kommer innen {days} dager",
    nn="Sei frå om det som ikkje verkar: {channel}. Svar kjem innan {days} dagar",
    en="Say what does not work: {channel}. Days until you are answered, at most: {days}",
)
NO_FEEDBACK = Text(
    nb="Planen sier ikke hvor dere sier fra, og hvem som svarer",
    nn="Planen seier ikkje kvar de seier frå, og kven som svarar",
    en="The plan does not say where you speak up, and who answers",
)
ASK = Text(
    nb="Spør: {where} ({who} svarer)",
    nn="Spør: {where} ({who} svarar)",
    en="Ask: {where} ({who} answers)",
)
ASK_AT = Text(nb="Spør: {where}", nn="Spør: {where}", en="Ask: {where}")
NO_TIME = Text(
    nb="Planen sier ikke hvor mye tid til opplæring som er satt av i arbeidstiden",
    nn="Planen seier ikkje kor mykje tid til opplæring som er sett av i arbeidstida",
    en="The plan does not say how much working time is set aside for training",
)
BEGINS = Text(nb="Ta løsningen i bruk", nn="Ta løysinga i bruk", en="Take the solution into use")
MEASURED = Text(
    nb="Det som måles: {what}", nn="Det som blir målt: {what}", en="What is measured: {what}"
)
LOGGED = Text(
    nb="Det som måles: {what}. Målingen logger hva ansatte gjør; formålet er {purpose}",
    nn="Det som blir målt: {what}. Målinga loggar kva tilsette gjer; føremålet er {purpose}",
    en="What is measured: {what}. The measurement logs what employees do; its purpose is {purpose}",
)


def page(report: PlanReport, ref: str) -> ReaderPage:
    """The page for those who work in the unit with this id."""
    staff = _Staff(report, ref)
    parts = (
        part(WHAT_AND_WHY, staff.explained()),
        part(YOU_GET, staff.get()),
        part(YOU_CHANGE, staff.change(), by_day=True),
        part(YOU_DECIDE, staff.take_part(), by_day=True),
        part(YOU_ARE_OFFERED, staff.are_offered()),
        part(ASKED_OF_YOU, staff.are_asked(), by_day=True),
    )
    title = Phrase(TITLE, {"unit": report.plan.unit_called(ref)})
    return ReaderPage(title, parts, still_missing(report, parts, staff.concerns))


class _Staff:
    """Those who work in one unit."""

    def __init__(self, report: PlanReport, ref: str) -> None:
        self.report = report
        self.plan: Plan = report.plan
        self.units = frozenset((ref,))

    def concerns(self, _: str, gap: Gap) -> bool:
        return stands_in(gap, self.units)

    def explained(self) -> Iterator[Said]:
        change = self.plan.change
        said = (change.what, change.how, change.why, change.context)
        yield from or_unsaid(map(plain, filter(None, said)), "GEV101", UNEXPLAINED)

    def get(self) -> Iterator[Said]:
        mine = about.in_it_for_me(self.plan, self.units)
        yield from or_unsaid(mine, "GEV102", NOTHING_FOR_US)
        for gain in self.plan.gains:
            used = gain.freed_time.used_for if gain.freed_time else None
            if used and not self.units.isdisjoint(gain.units):
                yield item(USED_FOR, what=used)
        promises = about.promises(self.plan, self.units)
        if applies(self.report, "GEV107"):
            yield from or_unsaid(promises, "GEV107", NO_PROMISE)
        else:
            yield from promises

    def change(self) -> Iterator[Said]:
        every = [*about.work_changes(self.plan, self.units), *about.routines(self.plan, self.units)]
        yield from or_unsaid(every, "GEV508", NO_CHANGE)

    def take_part(self) -> Iterator[Said]:
        activities = about.activities(self.plan, Audience.EMPLOYEES, self.units)
        yield from or_unsaid(activities, "GEV404", NO_SAY)
        yield from or_unsaid(self._heard(), "GEV411", NO_FEEDBACK)

    def _heard(self) -> Iterator[Item]:
        feedback = self.plan.involvement.feedback
        if feedback and feedback.channel:
            days = feedback.answer_within_days
            text = FEEDBACK if days is None else FEEDBACK_DAYS
            yield item(text, channel=feedback.channel, days=days)
        for one in self.plan.change.questions:
            if one.where and not self.units.isdisjoint(one.units):
                who = one.answered_by and self.plan.called(one.answered_by)
                yield item(ASK if who else ASK_AT, where=one.where, who=who)

    def are_offered(self) -> Iterator[Said]:
        yield from or_unsaid(about.sessions(self.plan, self.units), "GEV314", NO_TRAINING)
        yield from or_unsaid(about.set_aside(self.plan, self.units), "GEV304", NO_TIME)
        yield from about.champions(self.plan, self.units)
        if self.plan.training.continuous:
            yield plain(self.plan.training.continuous)

    def are_asked(self) -> Iterator[Said]:
        day = self.plan.first_use(self.units)
        yield from or_unsaid([item(BEGINS, day)] if day else [], "GEV402", NO_START)
        for gain in self.plan.gains:
            indicator = gain.indicator
            if indicator and indicator.what and not self.units.isdisjoint(gain.units):
                purpose = indicator.control_measure.purpose if indicator.control_measure else None
                text = LOGGED if indicator.logs_employees else MEASURED
                yield item(text, what=indicator.what, purpose=purpose or about.UNNAMED)
