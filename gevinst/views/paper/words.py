"""The words of the gap report and of the readers' pages, beside what the plan and the rules say."""

from __future__ import annotations

from gevinst.words import Text

TITLE = Text(nb="Gapanalyse", nn="Gapanalyse", en="Gap report")
SHORT = Text(nb="Kort sagt", nn="Kort sagt", en="In short")
THE_BARRIERS = Text(
    nb="Barrierene: hva som er på plass",
    nn="Barrierane: kva som er på plass",
    en="The barriers: what is in place",
)
BARRIER = Text(nb="Barriere", nn="Barriere", en="Barrier")
STATE = Text(
    nb="Oppfylt av det som gjelder nå",
    nn="Oppfylt av det som gjeld no",
    en="Met of what is due now",
)
COUNTS = Text(nb="Hvordan kravene endte", nn="Korleis krava enda", en="How the requirements ended")
COUNT = Text(nb="{status}: {count}", nn="{status}: {count}", en="{status}: {count}")
BARS = Text(
    nb="Liggende søyler, én for hver barriere, som viser hvor mange krav som er oppfylt, mangler og kommer senere. {counts}",
    nn="Liggjande søyler, éi for kvar barriere, som viser kor mange krav som er oppfylte, manglar og kjem seinare. {counts}",
    en="Horizontal bars, one for each barrier, that show how many requirements are met, missing and upcoming. {counts}",
)
NONE_JUDGED = Text(nb="ingen krav", nn="ingen krav", en="no requirements")
URGENT = Text(nb="Dette haster mest", nn="Dette hastar mest", en="What is most urgent")
NOT_URGENT = Text(nb="Ingenting haster nå.", nn="Ingenting hastar no.", en="Nothing is urgent now.")
SEE_ALL = Text(
    nb="Alt som mangler, står under hver barriere.",
    nn="Alt som manglar, står under kvar barriere.",
    en="All that is missing stands under each barrier.",
)
GAINS = Text(nb="Gevinstene", nn="Gevinstane", en="The gains")
GAINS_IN_FIGURES = Text(nb="Gevinstene i tall", nn="Gevinstane i tal", en="The gains in figures")
NO_GAINS = Text(
    nb="Planen har ingen gevinster ennå (GEV501).",
    nn="Planen har ingen gevinstar enno (GEV501).",
    en="The plan has no gains yet (GEV501).",
)
GAIN = Text(nb="Gevinst", nn="Gevinst", en="Gain")
KIND = Text(nb="Slag", nn="Slag", en="Kind")
OWNER = Text(nb="Ansvarlig", nn="Ansvarleg", en="Owner")
UNITS = Text(nb="Enheter", nn="Einingar", en="Units")
BASELINE = Text(nb="Nullpunkt", nn="Nullpunkt", en="Baseline")
TARGET = Text(nb="Måltall", nn="Måltal", en="Target")
LATEST = Text(nb="Sist målt", nn="Sist målt", en="Last measured")
WORTH = Text(nb="Penger og tid", nn="Pengar og tid", en="Money and time")
NOT_GIVEN = Text(nb="ikke oppgitt", nn="ikkje oppgitt", en="not given")
ONLY_GIVEN = Text(
    nb="Tallene er planens egne. Ingenting er regnet ut eller lagt sammen.",
    nn="Tala er dei planen gir. Ingenting er rekna ut eller lagt saman.",
    en="The figures are the plan's own. Nothing is computed or added up.",
)
IN_UNIT = Text(nb="{value} {unit}", nn="{value} {unit}", en="{value} {unit}")
MISSING = Text(nb="Dette mangler", nn="Dette manglar", en="What is missing")
NOTHING_MISSING = Text(
    nb="Ingenting mangler her nå.",
    nn="Ingenting manglar her no.",
    en="Nothing is missing here now.",
)
IN_PLACE = Text(nb="Dette er på plass", nn="Dette er på plass", en="What is in place")
LATER = Text(nb="Dette kommer senere", nn="Dette kjem seinare", en="What comes later")
DUE_IN = Text(
    nb="forfaller i fasen {phase}", nn="forfell i fasen {phase}", en="due in the phase {phase}"
)
OUTSIDE = Text(
    nb="Dette gjelder ikke planen",
    nn="Dette gjeld ikkje planen",
    en="What does not apply to the plan",
)
WHY = Text(nb="Hvorfor", nn="Kvifor", en="Why")
WHO = Text(nb="Hvem", nn="Kven", en="Who")
LINE = Text(nb="linje {line}", nn="linje {line}", en="line {line}")
MORE = Text(
    nb="… og {count} til av samme slag. «gevinst check --verbose» viser alle.",
    nn="… og {count} til av same slag. «gevinst check --verbose» viser alle.",
    en="… and {count} more of the same kind. “gevinst check --verbose” shows all.",
)
MORE_ITEMS = Text(nb="… og {count} til.", nn="… og {count} til.", en="… and {count} more.")
TIMELINE = Text(nb="Tidslinje", nn="Tidslinje", en="Timeline")
TIMELINE_ABOUT = Text(
    nb="Hendelsene i planen fra {first} til {last}, hver med nummeret den har i tabellen under.",
    nn="Hendingane i planen frå {first} til {last}, kvar med nummeret ho har i tabellen under.",
    en="The events of the plan from {first} to {last}, each with its number in the table below.",
)
NO_EVENTS = Text(
    nb="Planen gir ingen datoer å vise.",
    nn="Planen gir ingen datoar å vise.",
    en="The plan gives no dates to show.",
)
NOT_DRAWN = Text(
    nb="Hendelser som ikke får plass i bildet, men står i tabellen: {count}.",
    nn="Hendingar som ikkje får plass i biletet, men står i tabellen: {count}.",
    en="Events that have no room in the picture but stand in the table: {count}.",
)
MORE_EVENTS = Text(
    nb="Hendelser til, som ikke er vist: {count}.",
    nn="Hendingar til, som ikkje er viste: {count}.",
    en="Further events, not shown: {count}.",
)
EACH_COLUMN = Text(
    nb="Hver kolonne er så mange måneder: {months}. Tallene viser til tabellen under.",
    nn="Kvar kolonne er så mange månader: {months}. Tala viser til tabellen under.",
    en="Months in each column: {months}. The numbers refer to the table below.",
)
NUMBER = Text(nb="Nr.", nn="Nr.", en="No.")
WHEN = Text(nb="Når", nn="Når", en="When")
WHAT = Text(nb="Hva", nn="Kva", en="What")
SPAN = Text(nb="{start} til {end}", nn="{start} til {end}", en="{start} to {end}")
SOURCES = Text(
    nb="Hvor kravene kommer fra", nn="Kvar krava kjem frå", en="Where the requirements come from"
)
SOURCES_ABOUT = Text(
    nb="Rapporten er «Barrierer for mellomledere ved digital omstilling» (PwC for KS, 2021). Et krav som er "
    "utledet, svarer på noe rapporten beskriver. Praksis står utenfor rapporten.",
    nn="Rapporten er «Barrierer for mellomledere ved digital omstilling» (PwC for KS, 2021). Eit krav som er "
    "utleidd, svarar på noko rapporten skildrar. Praksis står utanfor rapporten.",
    en="The report is “Barrierer for mellomledere ved digital omstilling” (PwC for KS, 2021). A requirement "
    "that is derived answers something that the report describes. Practice stands outside the report.",
)
REQUIREMENTS = Text(nb="Krav", nn="Krav", en="Requirements")
REQUIREMENT = Text(nb="Krav", nn="Krav", en="Requirement")
SAYS_SO = Text(nb="Hvem sier det", nn="Kven seier det", en="Who says so")
SETTINGS = Text(nb="Innstillinger", nn="Innstillingar", en="Settings")
SETTINGS_ABOUT = Text(
    nb="Tall som avgjør, er satt av gevinst og ikke av rapporten. Disse gjaldt:",
    nn="Tal som avgjer, er sette av gevinst og ikkje av rapporten. Desse galdt:",
    en="Numbers that decide are set by gevinst and not by the report. These were in force:",
)
LIMIT = Text(nb="Grense", nn="Grense", en="Limit")
VALUE = Text(nb="Verdi", nn="Verdi", en="Value")
DEFAULT = Text(nb="ellers {value}", nn="elles {value}", en="otherwise {value}")
LEFT_OUT = Text(
    nb="Krav som ikke er vurdert: {ids}.",
    nn="Krav som ikkje er vurderte: {ids}.",
    en="Requirements that were not judged: {ids}.",
)
CHANGED = Text(
    nb="Krav med en annen alvorlighet enn vanlig: {ids}.",
    nn="Krav med ei anna alvorsgrad enn vanleg: {ids}.",
    en="Requirements with another severity than usual: {ids}.",
)
FAULTS = Text(
    nb="Krav som ikke kunne vurderes på grunn av en feil i gevinst: {ids}.",
    nn="Krav som ikkje kunne vurderast på grunn av ein feil i gevinst: {ids}.",
    en="Requirements that could not be judged because of a fault in gevinst: {ids}.",
)
FOR_READER = Text(
    nb="Hva planen betyr for deg", nn="Kva planen betyr for deg", en="What the plan means for you"
)
FROM_THE_PLAN = Text(
    nb="Siden er laget av det som står i planen, og ikke av noe annet.",
    nn="Sida er laga av det som står i planen, og ikkje av noko anna.",
    en="This page is made of what stands in the plan, and of nothing else.",
)
NOTHING_SAID = Text(
    nb="Planen sier ikke noe om dette.",
    nn="Planen seier ikkje noko om dette.",
    en="The plan says nothing about this.",
)
STILL_MISSING = Text(
    nb="Dette mangler også i planen", nn="Dette manglar òg i planen", en="What else the plan lacks"
)
