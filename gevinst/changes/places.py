"""A field of a plan → what a sentence calls it: in plain words where we have them, else by its path."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.plan.gains import Gain
from gevinst.plan.people import Unit
from gevinst.rules.form.places import shown
from gevinst.rules.phrases import called, unit_name
from gevinst.words import Choice, Phrase, Text

if TYPE_CHECKING:
    from gevinst.changes.differences import Difference
    from gevinst.plan.node import Node

PATH = Text(nb="{path}", nn="{path}", en="{path}")
PLACES = {
    "project.project_owner": Text(nb="Prosjekteier", nn="Prosjekteigar", en="Project owner"),
    "project.project_manager": Text(nb="Prosjektleder", nn="Prosjektleiar", en="Project manager"),
    "project.started": Text(nb="Prosjektstart", nn="Prosjektstart", en="Project start"),
    "gains.owner": Text(
        nb="Gevinstansvarlig for «{item}»",
        nn="Gevinstansvarleg for «{item}»",
        en="Owner of the gain “{item}”",
    ),
    "gains.indicator.measured_by": Text(
        nb="Den som måler «{item}»", nn="Den som måler «{item}»", en="Who measures “{item}”"
    ),
    "gain_plan.reported_by": Text(
        nb="Den som rapporterer gevinstene",
        nn="Den som rapporterer gevinstane",
        en="Who reports the gains",
    ),
    "units.manager": Text(nb="Leder for {item}", nn="Leiar for {item}", en="Manager of {item}"),
    "solution.chosen": Text(nb="Valg av løsning", nn="Val av løysing", en="The choice of solution"),
    "solution.go_live": Text(nb="Ibruktaking", nn="Ibruktaking", en="Go-live"),
    "solution.waves.start": Text(
        nb="Start for pulje {item}", nn="Start for pulje {item}", en="Start of wave {item}"
    ),
    "gains.target.date": Text(
        nb="Dagen måltallet for «{item}» skal være nådd",
        nn="Dagen måltalet for «{item}» skal vere nådd",
        en="The day the target of “{item}” is to be reached",
    ),
    "gains.accountable_from": Text(
        nb="Dagen den ansvarlige blir målt på «{item}» fra",
        nn="Dagen den ansvarlege blir målt på «{item}» frå",
        en="The day from which the owner is held to “{item}”",
    ),
    "gains.changes.by": Text(
        nb="Fristen for endringen «{part}», som skal gi «{item}»",
        nn="Fristen for endringa «{part}», som skal gje «{item}»",
        en="The deadline of the change “{part}”, which is to bring “{item}”",
    ),
    "gains.correction.by": Text(
        nb="Fristen for det korrigerende tiltaket for «{item}»",
        nn="Fristen for det korrigerande tiltaket for «{item}»",
        en="The deadline of the correction of “{item}”",
    ),
    "training.sessions.starts": Text(
        nb="Start for opplæringsøkten {item}",
        nn="Start for opplæringsøkta {item}",
        en="Start of the training session {item}",
    ),
    "training.sessions.ends": Text(
        nb="Slutt for opplæringsøkten {item}",
        nn="Slutt for opplæringsøkta {item}",
        en="End of the training session {item}",
    ),
    "training.effect_check.date": Text(
        nb="Effektmåling av opplæringen",
        nn="Effektmåling av opplæringa",
        en="The check of the training's effect",
    ),
    "leadership.political_decision.date": Text(
        nb="Politisk vedtak", nn="Politisk vedtak", en="The political decision"
    ),
    "training.budget.amount": Text(
        nb="Opplæringsbudsjettet", nn="Opplæringsbudsjettet", en="The training budget"
    ),
    "leadership.funding_total": Text(
        nb="Samlet finansiering", nn="Samla finansiering", en="Funding in all"
    ),
    "leadership.funding": Text(
        nb="Finansiering av {item}", nn="Finansiering av {item}", en="Funding of {item}"
    ),
    "leadership.funding.amount": Text(
        nb="Finansiering av {item}", nn="Finansiering av {item}", en="Funding of {item}"
    ),
    "gains.saving.amount": Text(
        nb="Innsparing fra «{item}»", nn="Innsparing frå «{item}»", en="Saving from “{item}”"
    ),
    "gains.freed_time.hours": Text(
        nb="Timer frigjort av «{item}»",
        nn="Timar frigjorde av «{item}»",
        en="Hours freed by “{item}”",
    ),
    "gains.freed_time.minutes": Text(
        nb="Minutter spart av «{item}»",
        nn="Minutt sparte av «{item}»",
        en="Minutes saved by “{item}”",
    ),
    "gains.freed_time.posts": Text(
        nb="Årsverk frigjort av «{item}»",
        nn="Årsverk frigjorde av «{item}»",
        en="Full-time posts freed by “{item}”",
    ),
    "units.time_set_aside.training_hours": Text(
        nb="Timer satt av til opplæring i {item}",
        nn="Timar sette av til opplæring i {item}",
        en="Hours set aside for training in {item}",
    ),
    "units.time_set_aside.implementation_hours": Text(
        nb="Timer satt av til innføring i {item}",
        nn="Timar sette av til innføring i {item}",
        en="Hours set aside for implementation in {item}",
    ),
    "units.time_set_aside.amount": Text(
        nb="Penger satt av i {item}",
        nn="Pengar sette av i {item}",
        en="Money set aside in {item}",
    ),
    "training.sessions.hours": Text(
        nb="Timer i opplæringsøkten {item}",
        nn="Timar i opplæringsøkta {item}",
        en="Hours in the training session {item}",
    ),
    "training.sessions.backfill_hours": Text(
        nb="Frikjøpstimer for opplæringsøkten {item}",
        nn="Frikjøpstimar for opplæringsøkta {item}",
        en="Backfill hours for the training session {item}",
    ),
    "units.employees": Text(
        nb="Ansatte i {item}", nn="Tilsette i {item}", en="Employees in {item}"
    ),
}


def place_of(found: Difference) -> Phrase:
    """What the field, or the item, of a difference is called."""
    text = PLACES.get(found.way.steps)
    if text is None:
        return Phrase(PATH, {"path": found.way.words})
    if not found.within:
        return Phrase(text, {})
    items = [pair.either for pair in found.within]
    return Phrase(text, {"item": item_name(items[0]), "part": item_name(items[-1])})


def item_name(item: Node) -> str | Choice:
    """What an item is called: a gain or a unit by its name, else by the first that says what it is."""
    if isinstance(item, Gain):
        return called(item)
    if isinstance(item, Unit):
        return unit_name(item)
    for name in ("name", "what", "goal", "cost", "id"):
        if value := getattr(item, name, None):
            return value if isinstance(value, Choice) else shown(str(value))
    return "?"
