"""The words around what is told of changes."""

from __future__ import annotations

from gevinst.changes.change import Kind
from gevinst.words import Text

TITLE = Text(
    nb="Hva som er endret i planen",
    nn="Kva som er endra i planen",
    en="What has changed in the plan",
)
FROM_TO = Text(nb="Fra {old} til {new}", nn="Frå {old} til {new}", en="From {old} to {new}")
ONE_PHASE = Text(
    nb="Begge er vurdert per {as_of}, i fasen {new}.",
    nn="Begge er vurderte per {as_of}, i fasen {new}.",
    en="Both are judged as of {as_of}, in the phase {new}.",
)
TWO_PHASES = Text(
    nb="Begge er vurdert per {as_of}, den første i fasen {old}, den andre i fasen {new}.",
    nn="Begge er vurderte per {as_of}, den første i fasen {old}, den andre i fasen {new}.",
    en="Both are judged as of {as_of}, the first in the phase {old}, the second in the phase {new}.",
)
NO_CHANGE = Text(
    nb="Ingenting er endret i det planen sier.",
    nn="Ingenting er endra i det planen seier.",
    en="Nothing has changed in what the plan says.",
)
SUMMARY = Text(
    nb="Nye mangler: {opened}. Mangler ikke lenger: {closed}. Igjen: {left}. Andre endringer: {others}.",
    nn="Nye manglar: {opened}. Manglar ikkje lenger: {closed}. Att: {left}. Andre endringar: {others}.",
    en="New gaps: {opened}. No longer missing: {closed}. Left: {left}. Other changes: {others}.",
)
SUMMARY_CEASED = Text(
    nb="Nye mangler: {opened}. Mangler ikke lenger: {closed}. Gjelder ikke nå: {ceased}. Igjen: {left}. Andre endringer: {others}.",
    nn="Nye manglar: {opened}. Manglar ikkje lenger: {closed}. Gjeld ikkje no: {ceased}. Att: {left}. Andre endringar: {others}.",
    en="New gaps: {opened}. No longer missing: {closed}. Not counting now: {ceased}. Left: {left}. Other changes: {others}.",
)
PARTLY_READ = Text(
    nb="Bare en del av minst én av filene er lest (se GEV001). Det som ser ut til å være borte, kan stå i resten, og hva som mangler, er ikke sammenlignet.",
    nn="Berre ein del av minst éi av filene er lesen (sjå GEV001). Det som ser ut til å vere borte, kan stå i resten, og kva som manglar, er ikkje samanlikna.",
    en="Only part of at least one of the files was read (see GEV001). What seems to be gone may stand in the rest, and what is missing was not compared.",
)
CUT = Text(
    nb="Her er det kortet ned, siden GitHub ikke tar lengre kommentarer. Alt står i «--format json».",
    nn="Her er det korta ned, sidan GitHub ikkje tek lengre kommentarar. Alt står i «--format json».",
    en="It is cut here, since GitHub takes no longer comments. All of it is in “--format json”.",
)
GAP = Text(
    nb="{rule}, {severity}{where}: {what}",
    nn="{rule}, {severity}{where}: {what}",
    en="{rule}, {severity}{where}: {what}",
)
OF_PLAN = Text(nb="{path}: {what}", nn="{path}: {what}", en="{path}: {what}")
UNREADABLE_NOW = Text(
    nb="{path} kan ikke leses akkurat nå: {why} Følger med videre.",
    nn="{path} kan ikkje lesast akkurat no: {why} Følgjer med vidare.",
    en="{path} can't be read right now: {why} Going on watching.",
)
GONE_NOW = Text(
    nb="{path} er borte. Følger med videre, i tilfelle den kommer igjen.",
    nn="{path} er borte. Følgjer med vidare, i tilfelle han kjem att.",
    en="{path} is gone. Going on watching, in case it comes back.",
)
HEADINGS = {
    Kind.OPENED: Text(nb="Nye mangler", nn="Nye manglar", en="New gaps"),
    Kind.BEGUN: Text(
        nb="Mangler som har begynt å gjelde",
        nn="Manglar som har byrja å gjelde",
        en="Gaps that have begun to count",
    ),
    Kind.CLOSED: Text(
        nb="Dette mangler ikke lenger", nn="Dette manglar ikkje lenger", en="No longer missing"
    ),
    Kind.CEASED: Text(
        nb="Mangler som ikke gjelder nå",
        nn="Manglar som ikkje gjeld no",
        en="Gaps that don't count now",
    ),
    Kind.PHASE: Text(nb="Fase", nn="Fase", en="Phase"),
    Kind.GAINS: Text(nb="Gevinster", nn="Gevinstar", en="Gains"),
    Kind.FIGURES: Text(
        nb="Måltall og nullpunkt", nn="Måltal og nullpunkt", en="Targets and baselines"
    ),
    Kind.MEASURED: Text(nb="Målinger", nn="Målingar", en="Measurements"),
    Kind.RESPONSIBLE: Text(
        nb="Hvem som har ansvar", nn="Kven som har ansvar", en="Who is responsible"
    ),
    Kind.DATES: Text(nb="Datoer", nn="Datoar", en="Dates"),
    Kind.SUMS: Text(
        nb="Penger, timer og andre tall",
        nn="Pengar, timar og andre tal",
        en="Money, hours and other figures",
    ),
    Kind.WAIVERS: Text(nb="Unntak", nn="Unntak", en="Waivers"),
    Kind.CAST: Text(
        nb="Personer, enheter og mål", nn="Personar, einingar og mål", en="People, units and goals"
    ),
    Kind.OTHER: Text(nb="Annet i planen", nn="Anna i planen", en="Other parts of the plan"),
}
