"""The dozen questions of `gevinst init` → what is known of the project, each answer checked as it is given."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.choices import ReportLanguage, ServiceArea
from gevinst.cli.dialogue import Dialogue
from gevinst.edit.new import new_plan
from gevinst.edit.templates import TEMPLATES
from gevinst.edit.values import value_of
from gevinst.plan.about import example
from gevinst.plan.gains import Gain
from gevinst.plan.load import plan_from
from gevinst.plan.model import Plan
from gevinst.plan.people import Person, Unit
from gevinst.plan.project import Goal, Project
from gevinst.plan.shape import shape
from gevinst.source.document import read
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Callable

    from gevinst.edit.new import Known
    from gevinst.edit.said import Said
    from gevinst.plan.loaded import Loaded
    from gevinst.plan.node import Node

MOST_ITEMS = 20
NO_EXAMPLE = Text(nb="", nn="", en="")

LANGUAGE = Text(
    nb="Hvilket språk skal planen skrives på?",
    nn="Kva språk skal planen skrivast på?",
    en="Which language is the plan to be written in?",
)
BEGIN = Text(
    nb="Svar så godt dere kan. Enter alene går videre, og Ctrl-C avbryter uten å skrive noe.",
    nn="Svar så godt de kan. Enter åleine går vidare, og Ctrl-C avbryt utan å skrive noko.",
    en="Answer as well as you can. Enter alone goes on, and Ctrl-C stops without writing anything.",
)
ORGANISATION = Text(
    nb="Hvilken kommune eller virksomhet eier prosjektet?",
    nn="Kva kommune eller verksemd eig prosjektet?",
    en="Which municipality or organisation owns the project?",
)
NAME = Text(
    nb="Hva heter prosjektet?", nn="Kva heiter prosjektet?", en="What is the project called?"
)
AREA = Text(
    nb="Hvilket tjenesteområde hører det til?",
    nn="Kva tenesteområde høyrer det til?",
    en="Which service area does it belong to?",
)
CITIZENS = Text(
    nb="Merker innbyggere eller brukere av tjenesten løsningen?",
    nn="Merkar innbyggjarar eller brukarar av tenesta løysinga?",
    en="Do citizens or users of the service meet the solution?",
)
YES = Text(nb="ja", nn="ja", en="yes")
OWNER = Text(
    nb="Hvem i toppledelsen eier prosjektet og bestemmer? Skriv navnet.",
    nn="Kven i toppleiinga eig prosjektet og bestemmer? Skriv namnet.",
    en="Who in top management owns the project and decides? Write the name.",
)
OWNER_ROLE = Text(
    nb="Hvilken stilling har {who}?",
    nn="Kva stilling har {who}?",
    en="Which position has {who}?",
)
USUAL_ROLE = Text(nb="kommunalsjef", nn="kommunalsjef", en="sector head")
UNITS = Text(
    nb="Hvilke enheter berører endringen? Skriv én om gangen.",
    nn="Kva einingar vedkjem endringa? Skriv éi om gongen.",
    en="Which units does the change touch? Write one at a time.",
)
MORE = Text(
    nb="Flere? Enter går videre.", nn="Fleire? Enter går vidare.", en="More? Enter goes on."
)
MANAGER = Text(nb="Hvem leder {unit}?", nn="Kven leier {unit}?", en="Who manages {unit}?")
STRATEGY = Text(
    nb="Hvilken strategi eller plan i kommunen skal prosjektet bidra til?",
    nn="Kva strategi eller plan i kommunen skal prosjektet bidra til?",
    en="Which strategy or plan of the municipality does the project serve?",
)
GOAL = Text(
    nb="Hvilket av målene der?", nn="Kva for eit av måla der?", en="Which of the goals there?"
)
GAINS = Text(
    nb="Hva skal bli bedre? Skriv én ting om gangen.",
    nn="Kva skal bli betre? Skriv éin ting om gongen.",
    en="What is to get better? Write one thing at a time.",
)
WHERE = Text(
    nb="I hvilke enheter? Flere skilles med komma.",
    nn="I kva einingar? Fleire blir skilde med komma.",
    en="In which units? Commas between several.",
)


def ask_all(known: Known, *, asks_language: bool) -> None:
    """Ask for what is not known; what is left open stays empty."""
    talk = Dialogue(known.language)
    if asks_language:
        _Questions(known, talk).language()
        talk = Dialogue(known.language)
    talk.say(BEGIN)
    _Questions(known, talk).all()


class _Questions:
    def __init__(self, known: Known, talk: Dialogue) -> None:
        self.known = known
        self.talk = talk

    def language(self) -> None:
        usual = self.known.language.value
        said = ReportLanguage.of(self._one(LANGUAGE, Plan, "language", usual=usual))
        if said is not None:
            self.known.language = said.language

    def all(self) -> None:
        known = self.known
        known.organisation = self._one(ORGANISATION, Project, "organisation")
        known.name = self._one(NAME, Project, "name")
        if known.area is None:
            known.area = ServiceArea.of(self._one(AREA, Project, "service_area"))
        yes = YES.to(known.language)
        known.citizen_facing = self._one(CITIZENS, Project, "citizen_facing", usual=yes)
        known.owner = self._one(OWNER, Person, "name")
        if known.owner:
            role = USUAL_ROLE.to(known.language)
            known.owner_role = self._one(OWNER_ROLE, Person, "role", usual=role, who=known.owner)
        template = TEMPLATES[known.area] if known.area else None
        self._many(UNITS, Unit, "name", self._unit, template and template.units[0])
        known.strategy = self._one(STRATEGY, Goal, "strategy")
        if known.strategy:
            known.goal = self._one(GOAL, Goal, "goal")
        self._many(GAINS, Gain, "what", self._gain, template and template.gains[0].what)

    def _unit(self, name: str) -> None:
        self.known.units.append((name, self._one(MANAGER, Person, "name", unit=name)))

    def _gain(self, what: str) -> None:
        units = tuple(unit.id for unit in self._loaded().plan.units if unit.id)
        if len(self.known.units) > 1:
            found = self._said(WHERE, Gain, "units", usual=", ".join(units))
            units = tuple(map(str, found))
        self.known.gains.append((what, units if self.known.units else ()))

    def _many(
        self, ask: Text, model: type[Node], name: str, add: Callable[[str], None], good: Text | None
    ) -> None:
        """Ask until there are no more, and add what is answered, each before the next is asked for."""
        answer = self._one(ask, model, name, good=good)
        for _ in range(MOST_ITEMS):
            if not answer:
                return
            add(answer)
            answer = self._one(MORE, model, name, good=NO_EXAMPLE)

    def _one(
        self,
        ask: Text,
        model: type[Node],
        name: str,
        *,
        usual: str = "",
        good: Text | None = None,
        **facts: str,
    ) -> str:
        """One answer; empty where it is left open."""
        shown = good or example(model, shape(model).fields[name])
        return str(self._said(ask, model, name, usual=usual, good=shown, **facts))

    def _said(
        self,
        ask: Text,
        model: type[Node],
        name: str,
        *,
        usual: str = "",
        good: Text | None = None,
        **facts: str,
    ) -> Said:
        field, loaded = shape(model).fields[name], self._loaded()
        language = self.known.language
        offered = tuple(choice.word(language) for choice in field.choice or ())
        return self.talk.ask(
            ask.to(language, facts),
            lambda typed: value_of(typed, field, loaded),
            usual=usual,
            offered=offered,
            good="" if usual or good is None else good.to(language),
        )

    def _loaded(self) -> Loaded:
        """The plan as it is so far, which answers are held against."""
        return plan_from(read(new_plan(self.known).encode(), ""))
