"""A unit manager's page: what the plan means for the units that the manager leads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.report import about
from gevinst.report.about import NO_START, NO_TRAINING, YOU_GET
from gevinst.report.part import (
    ReaderPage,
    item,
    or_unsaid,
    part,
    plain,
    stands_in,
    still_missing,
    unsaid,
)
from gevinst.report.tasks import tasks_of
from gevinst.rules.phrases import called
from gevinst.words import Phrase, Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.check.verdict import PlanReport
    from gevinst.plan.gains import Gain
    from gevinst.plan.model import Plan
    from gevinst.report.part import Item, Said
    from gevinst.rules.rule import Gap

TITLE = Text(nb="Til {name}", nn="Til {name}", en="To {name}")
TITLE_OF = Text(nb="Til {name}, {role}", nn="Til {name}, {role}", en="To {name}, {role}")
YOU_CHANGE = Text(
    nb="Det som må endres hos dere", nn="Det som må endrast hos dykk", en="What you must change"
)
YOU_DECIDE = Text(nb="Det du kan bestemme", nn="Det du kan avgjere", en="What you may decide")
YOU_ARE_OFFERED = Text(
    nb="Det du blir tilbudt", nn="Det du får tilbod om", en="What you are offered"
)
ASKED_OF_YOU = Text(
    nb="Det du blir bedt om, og når",
    nn="Det du blir beden om, og når",
    en="What is asked of you, and by when",
)

NO_UNIT = Text(
    nb="Planen sier ikke hvilken enhet du leder",
    nn="Planen seier ikkje kva eining du leier",
    en="The plan does not say which unit you lead",
)
NOTHING_FOR_ME = Text(
    nb="Planen sier ikke hva de ansatte hos deg selv får igjen",
    nn="Planen seier ikkje kva dei tilsette hos deg sjølve får att",
    en="The plan does not say what your employees themselves get out of it",
)
NO_GAIN = Text(
    nb="Planen sier ikke hvilke gevinster som skal komme hos dere",
    nn="Planen seier ikkje kva gevinstar som skal kome hos dykk",
    en="The plan does not say which gains are to come with you",
)
NO_CHANGE = Text(
    nb="Planen sier ikke hva som må endres hos dere for at gevinsten skal komme",
    nn="Planen seier ikkje kva som må endrast hos dykk for at gevinsten skal kome",
    en="The plan does not say what must change with you for the gain to come",
)
NO_ROUTINE = Text(
    nb="Planen sier ikke hvilke rutiner hos dere som skal tilpasses",
    nn="Planen seier ikkje kva rutinar hos dykk som skal tilpassast",
    en="The plan does not say which of your routines are to be adapted",
)
OWNS_NOTHING = Text(
    nb="Du er ikke gevinstansvarlig for noen gevinst i planen",
    nn="Du er ikkje gevinstansvarleg for nokon gevinst i planen",
    en="You are not the owner of any gain in the plan",
)
MAY = Text(nb="{gain}: {may}", nn="{gain}: {may}", en="{gain}: {may}")
MAY_BY = Text(
    nb="{gain}: {may} (gitt av {who})",
    nn="{gain}: {may} (gitt av {who})",
    en="{gain}: {may} (given by {who})",
)
NO_MANDATE = Text(
    nb="Planen sier ikke hva du kan bestemme som ansvarlig for «{gain}»",
    nn="Planen seier ikkje kva du kan avgjere som ansvarleg for «{gain}»",
    en="The plan does not say what you may decide as the owner of “{gain}”",
)
PARTNER = Text(
    nb="{who} er sparringspartneren din",
    nn="{who} er sparringspartnaren din",
    en="{who} is your sparring partner",
)
ANSWER = Text(
    nb="{need}: {answer} ({who})", nn="{need}: {answer} ({who})", en="{need}: {answer} ({who})"
)
ANSWERED = Text(nb="{need}: {answer}", nn="{need}: {answer}", en="{need}: {answer}")
NO_TIME = Text(
    nb="Planen sier ikke hvor mye tid som er satt av hos dere",
    nn="Planen seier ikkje kor mykje tid som er sett av hos dykk",
    en="The plan does not say how much time is set aside with you",
)
NO_HELP = Text(
    nb="Planen sier ikke hvilken hjelp du får til det som er vanskelig",
    nn="Planen seier ikkje kva hjelp du får til det som er vanskeleg",
    en="The plan does not say what help you get with the hard parts",
)
NO_PARTNER = Text(
    nb="Planen sier ikke hvem som er sparringspartneren din",
    nn="Planen seier ikkje kven som er sparringspartnaren din",
    en="The plan does not say who your sparring partner is",
)
BEGINS = Text(
    nb="{unit} tar løsningen i bruk",
    nn="{unit} tek løysinga i bruk",
    en="{unit} takes the solution into use",
)
NO_TARGET = Text(
    nb="Planen sier ikke når «{gain}» skal være nådd",
    nn="Planen seier ikkje når «{gain}» skal vere nådd",
    en="The plan does not say when “{gain}” is to be reached",
)
NOTHING_ASKED = Text(
    nb="Planen sier ikke hva du skal gjøre innen hvilken dag",
    nn="Planen seier ikkje kva du skal gjere innan kva dag",
    en="The plan does not say what you are to do by which day",
)


def page(report: PlanReport, ref: str) -> ReaderPage:
    """The page for the person with this id."""
    plan, manager = report.plan, _Manager(report.plan, ref)
    person = plan.person(ref)
    role = person.role if person and person.name else None
    name = plan.called(ref) if person is None or person.name else person.role or ref
    parts = (
        part(YOU_GET, manager.gets()),
        part(YOU_CHANGE, manager.changes(), by_day=True),
        part(YOU_DECIDE, manager.decides()),
        part(YOU_ARE_OFFERED, manager.is_offered()),
        part(ASKED_OF_YOU, manager.is_asked(), by_day=True),
    )
    title = Phrase(TITLE_OF if role else TITLE, {"name": name, "role": role})
    return ReaderPage(title, parts, still_missing(report, parts, manager.concerns))


class _Manager:
    """One person, the units the plan says they lead, and the gains they own."""

    def __init__(self, plan: Plan, ref: str) -> None:
        self.plan = plan
        self.ref = ref
        person = plan.person(ref)
        led = [unit.id for unit in plan.units if unit.manager == ref and unit.id]
        near = [*person.answers_for, *([person.unit] if person.unit else [])] if person else []
        self.led = tuple(dict.fromkeys(led or near))
        self.units = frozenset(self.led)
        self.owned = [gain for gain in plan.gains if ref in gain.owner]
        self.known = self.units | {gain.id for gain in self.owned if gain.id}

    def concerns(self, _: str, gap: Gap) -> bool:
        return gap.person == self.ref or stands_in(gap, self.known)

    def gets(self) -> Iterator[Said]:
        if not self.led:
            yield unsaid("GEV501", NO_UNIT)
            return
        yield from or_unsaid(about.in_it_for_me(self.plan, self.units), "GEV102", NOTHING_FOR_ME)
        yield from or_unsaid(about.gain_items(self.plan, self.units), "GEV501", NO_GAIN)

    def changes(self) -> Iterator[Said]:
        if not self.led:
            yield unsaid("GEV501", NO_UNIT)
            return
        yield from or_unsaid(about.work_changes(self.plan, self.units), "GEV508", NO_CHANGE)
        yield from or_unsaid(about.routines(self.plan, self.units), "GEV415", NO_ROUTINE)

    def decides(self) -> Iterator[Said]:
        if not self.owned:
            yield item(OWNS_NOTHING)
        for gain in self.owned:
            yield from or_unsaid(self._may(gain), "GEV512", NO_MANDATE, gain=called(gain))

    def _may(self, gain: Gain) -> Iterator[Item]:
        for may in gain.mandate.may if gain.mandate else ():
            by = gain.mandate.given_by if gain.mandate else None
            who = by and self.plan.called(by)
            yield item(MAY_BY if who else MAY, gain=called(gain), may=may, who=who)

    def is_offered(self) -> Iterator[Said]:
        if not self.led:
            yield unsaid("GEV501", NO_UNIT)
            return
        units = [unit for unit in self.plan.units if unit.id in self.units]
        partners = [unit.sparring_partner for unit in units if unit.sparring_partner]
        yield from or_unsaid(
            (item(PARTNER, who=self.plan.called(ref)) for ref in partners), "GEV209", NO_PARTNER
        )
        helps = self.plan.leadership.support_for_managers
        yield from or_unsaid(
            (plain(one.what) for one in helps if one.what and self.units.intersection(one.units)),
            "GEV208",
            NO_HELP,
        )
        for unit in units:
            for need in unit.support_needs:
                if need.need and need.answer:
                    who = need.answered_by and self.plan.called(need.answered_by)
                    text = ANSWER if who else ANSWERED
                    yield item(text, need=need.need, answer=need.answer, who=who)
        yield from or_unsaid(about.set_aside(self.plan, self.units), "GEV206", NO_TIME)
        yield from or_unsaid(about.sessions(self.plan, self.units), "GEV314", NO_TRAINING)
        yield from about.champions(self.plan, self.units)

    def is_asked(self) -> Iterator[Said]:
        if self.led:
            yield from or_unsaid(self._starts(), "GEV402", NO_START)
        yield from or_unsaid(tasks_of(self.plan, self.ref), "GEV508", NOTHING_ASKED)
        for gain in self.owned:
            if gain.target is None or gain.target.date is None:
                yield unsaid("GEV505", NO_TARGET, gain=called(gain))

    def _starts(self) -> Iterator[Item]:
        for ref in self.led:
            if day := self.plan.first_use((ref,)):
                yield item(BEGINS, day, unit=self.plan.unit_called(ref))
