"""The words of the status overview, in three languages."""

from __future__ import annotations

from gevinst.follow.forecast import Outlook
from gevinst.words import Text

TITLE = Text(nb="Status for gevinstene", nn="Status for gevinstane", en="Status of the gains")
SEVERAL = Text(nb="Planer: {count}", nn="Planar: {count}", en="Plans: {count}")
STATE_ON = Text(nb="Status per {as_of}.", nn="Status per {as_of}.", en="Status as of {as_of}.")
COUNT = Text(nb="{state}: {count}", nn="{state}: {count}", en="{state}: {count}")
NO_GAINS = Text(
    nb="Planen har ingen gevinster ennå (GEV501).",
    nn="Planen har ingen gevinstar enno (GEV501).",
    en="The plan has no gains yet (GEV501).",
)
TOTAL = Text(nb="I alt", nn="I alt", en="In all")
OVERDUE = Text(
    nb="målinger på overtid: {count}", nn="målingar på overtid: {count}", en="overdue: {count}"
)
UNREAD = Text(
    nb="Planer som ikke kunne leses",
    nn="Planar som ikkje kunne lesast",
    en="Plans that can't be read",
)
MORE = Text(nb="… og {count} til.", nn="… og {count} til.", en="… and {count} more.")
MORE_GAINS = Text(
    nb="… og {count} gevinster til. «--format json» viser alle.",
    nn="… og {count} gevinstar til. «--format json» viser alle.",
    en="… and {count} more gains. “--format json” shows all.",
)

MISFITS = Text(
    nb="Steder i filen som ikke er forstått, og som ikke er regnet med: {count}. «gevinst check» viser hvilke.",
    nn="Stader i fila som ikkje er forstått, og som ikkje er rekna med: {count}. «gevinst check» viser kva for.",
    en="Places in the file that are not understood, and do not count: {count}. “gevinst check” shows which.",
)
GAINS = Text(nb="Gevinstene", nn="Gevinstane", en="The gains")
GAIN = Text(nb="Gevinst", nn="Gevinst", en="Gain")
PLAN = Text(nb="Plan", nn="Plan", en="Plan")
STATE = Text(nb="Status", nn="Status", en="Status")
BASELINE = Text(nb="Nullpunkt", nn="Nullpunkt", en="Baseline")
LAST = Text(nb="Sist målt", nn="Sist målt", en="Last measured")
TARGET = Text(nb="Måltall", nn="Måltal", en="Target")
REALISED = Text(nb="Realisert", nn="Realisert", en="Realised")
LINE = Text(nb="Mot linjen", nn="Mot linja", en="Against the line")
KEPT = Text(nb="Skal holdes", nn="Skal haldast", en="To be kept")
TREND = Text(nb="Utvikling", nn="Utvikling", en="Trend")
FORECAST = Text(nb="Prognose", nn="Prognose", en="Forecast")
NEXT = Text(nb="Neste måling", nn="Neste måling", en="Next measurement")
ACCOUNTABLE = Text(nb="Måles på fra", nn="Blir målt på frå", en="Accountable from")
OWNER = Text(nb="Ansvarlig", nn="Ansvarleg", en="Owner")
UNITS = Text(nb="Enheter", nn="Einingar", en="Units")
WORTH = Text(nb="Skal gi", nn="Skal gi", en="Is to give")
CORRECTION = Text(nb="Tiltak", nn="Tiltak", en="Correction")
MISSING = Text(nb="Mangler", nn="Manglar", en="Missing")
NOTE = Text(nb="Merk", nn="Merk", en="Note")
DUE = Text(nb="Neste målinger", nn="Neste målingar", en="Next measurements")
MEASUREMENTS = Text(nb="Målinger", nn="Målingar", en="Measurements")
DAY = Text(nb="Dato", nn="Dato", en="Date")
VALUE = Text(nb="Tall", nn="Tal", en="Figure")
LINE_THEN = Text(nb="Linjen", nn="Linja", en="The line")

FIGURE_ON = Text(nb="{figure} ({day})", nn="{figure} ({day})", en="{figure} ({day})")
UNDATED = Text(nb="uten dato", nn="utan dato", en="no date")
PERCENT = Text(nb="{share}\N{NO-BREAK SPACE}%", nn="{share}\N{NO-BREAK SPACE}%", en="{share}%")
OF_THE_WAY = Text(
    nb="{percent} av veien fra nullpunkt til måltall",
    nn="{percent} av vegen frå nullpunkt til måltal",
    en="{percent} of the way from baseline to target",
)
BETTER = Text(
    nb="{figure} bedre enn linjen, som er på {due} den dagen",
    nn="{figure} betre enn linja, som er på {due} den dagen",
    en="{figure} better than the line, which is at {due} that day",
)
WORSE = Text(
    nb="{figure} dårligere enn linjen, som er på {due} den dagen",
    nn="{figure} dårlegare enn linja, som er på {due} den dagen",
    en="{figure} worse than the line, which is at {due} that day",
)
ON_IT = Text(
    nb="På linjen, som er på {due} den dagen",
    nn="På linja, som er på {due} den dagen",
    en="On the line, which is at {due} that day",
)
WITH_DAYS = Text(nb="{what}. {days}.", nn="{what}. {days}.", en="{what}. {days}.")
DAYS_AHEAD = Text(nb="Dager foran: {days}", nn="Dagar føre: {days}", en="Days ahead: {days}")
DAYS_BEHIND = Text(nb="Dager etter: {days}", nn="Dagar etter: {days}", en="Days behind: {days}")
KEPT_BETTER = Text(
    nb="Tallet skal holdes på {due}. Det er {figure} bedre.",
    nn="Talet skal haldast på {due}. Det er {figure} betre.",
    en="The figure is to be kept at {due}. It is {figure} better.",
)
KEPT_OFF = Text(
    nb="Tallet skal holdes på {due}. Det er {figure} unna.",
    nn="Talet skal haldast på {due}. Det er {figure} unna.",
    en="The figure is to be kept at {due}. It is {figure} away from it.",
)
KEPT_ON_IT = Text(
    nb="Tallet skal holdes på {due}, og det er der.",
    nn="Talet skal haldast på {due}, og det er der.",
    en="The figure is to be kept at {due}, and it is there.",
)
TREND_OF = Text(
    nb="{trend} (de siste målingene: {count})",
    nn="{trend} (dei siste målingane: {count})",
    en="{trend} (latest measurements: {count})",
)
EXPECTED = Text(
    nb="Måltallet nås omkring {expected}, mellom {earliest} og {latest}.",
    nn="Måltalet blir nådd omkring {expected}, mellom {earliest} og {latest}.",
    en="The target is reached about {expected}, between {earliest} and {latest}.",
)
NO_LATEST = Text(
    nb="Måltallet nås omkring {expected}, tidligst {earliest}. Målingene spriker for mye til å si når senest.",
    nn="Måltalet blir nådd omkring {expected}, tidlegast {earliest}. Målingane sprikjer for mykje til å seie når seinast.",
    en="The target is reached about {expected}, {earliest} at the earliest. The measurements differ too much to tell the latest day.",
)
NOW = Text(nb="nå", nn="no", en="now")
PASSED = Text(
    nb="Slik det gikk, skulle måltallet vært nådd omkring {expected}. Det er ikke målt siden {last}.",
    nn="Slik det gjekk, skulle måltalet ha vore nådd omkring {expected}. Det er ikkje målt sidan {last}.",
    en="As it went, the target should have been reached about {expected}. Nothing has been measured since {last}.",
)
AFTER_TARGET = Text(
    nb="{forecast} Målet er å nå det {day}.",
    nn="{forecast} Målet er å nå det {day}.",
    en="{forecast} It is to be reached by {day}.",
)
OUTLOOKS = {
    Outlook.TOO_FEW: Text(
        nb="For få målinger til å si noe; det trengs tre.",
        nn="For få målingar til å seie noko; det trengst tre.",
        en="Too few measurements to tell; three are needed.",
    ),
    Outlook.AWAY: Text(
        nb="Målingene er ikke på vei mot måltallet.",
        nn="Målingane er ikkje på veg mot måltalet.",
        en="The measurements are not heading for the target.",
    ),
    Outlook.BEYOND: Text(
        nb="Måltallet nås ikke innen ti år, slik det går nå.",
        nn="Måltalet blir ikkje nådd innan ti år, slik det går no.",
        en="The target is not reached within ten years, as it goes now.",
    ),
}
DUE_BY = Text(nb="{day}, av {by}", nn="{day}, av {by}", en="{day}, by {by}")
LATE = Text(
    nb="Skulle vært gjort {day}, av {by}. Dager på overtid: {days}.",
    nn="Skulle ha vore gjord {day}, av {by}. Dagar på overtid: {days}.",
    en="Was due {day}, by {by}. Days overdue: {days}.",
)
NOT_NAMED = Text(
    nb="noen som planen ikke nevner",
    nn="nokon som planen ikkje nemner",
    en="someone the plan does not name",
)
NOT_YET = Text(
    nb="{day}. Til da skal ingen stå til ansvar for tallet.",
    nn="{day}. Til då skal ingen stå til ansvar for talet.",
    en="{day}. Until then nobody is held to account for the figure.",
)
FIELDS = {
    "owner": Text(
        nb="gevinstansvarlig (GEV502)", nn="gevinstansvarleg (GEV502)", en="gain owner (GEV502)"
    ),
    "indicator.what": Text(
        nb="måleindikator (GEV503)", nn="måleindikator (GEV503)", en="indicator (GEV503)"
    ),
    "indicator.every": Text(
        nb="hvor ofte det måles (GEV506)",
        nn="kor ofte det blir målt (GEV506)",
        en="how often it is measured (GEV506)",
    ),
    "indicator.measured_by": Text(
        nb="hvem som måler (GEV506)", nn="kven som måler (GEV506)", en="who measures (GEV506)"
    ),
    "baseline.value": Text(
        nb="nullpunkt (GEV504)", nn="nullpunkt (GEV504)", en="baseline (GEV504)"
    ),
    "baseline.date": Text(
        nb="dato for nullpunktet (GEV504)",
        nn="dato for nullpunktet (GEV504)",
        en="the baseline's date (GEV504)",
    ),
    "target.value": Text(nb="måltall (GEV505)", nn="måltal (GEV505)", en="target (GEV505)"),
    "target.date": Text(
        nb="dato for måltallet (GEV505)",
        nn="dato for måltalet (GEV505)",
        en="the target's date (GEV505)",
    ),
    "measurements": Text(nb="måling (GEV520)", nn="måling (GEV520)", en="a measurement (GEV520)"),
}
CONTRADICTS = Text(
    nb="Planen sier at tallet skal en annen vei enn fra nullpunktet til måltallet (GEV505).",
    nn="Planen seier at talet skal ein annan veg enn frå nullpunktet til måltalet (GEV505).",
    en="The plan says that the figure is to move another way than from baseline to target (GEV505).",
)
BACKWARDS = Text(
    nb="Måltallet har ikke en senere dato enn nullpunktet, så det finnes ingen linje mellom dem.",
    nn="Måltalet har ikkje ein seinare dato enn nullpunktet, så det finst inga linje mellom dei.",
    en="The target's date is not later than the baseline's, so there is no line between them.",
)
STILL_ASKED = Text(
    nb="I rute her, men etter linjen: «gevinst check» ber om et korrigerende tiltak så snart noe henger etter (GEV521).",
    nn="I rute her, men etter linja: «gevinst check» ber om eit korrigerande tiltak så snart noko heng etter (GEV521).",
    en="On the line here, yet behind it: “gevinst check” asks for a correction as soon as anything lags (GEV521).",
)
NOT_SINCE_TARGET = Text(
    nb="Datoen for måltallet er passert, og det er ikke målt da eller etter.",
    nn="Datoen for måltalet er passert, og det er ikkje målt då eller etter.",
    en="The target's date has passed, and nothing was measured then or later.",
)
BASELINE_MOVED = Text(
    nb="Nullpunktet ble flyttet {day}{was}.",
    nn="Nullpunktet vart flytta {day}{was}.",
    en="The baseline was moved {day}{was}.",
)
TARGET_MOVED = Text(
    nb="Måltallet ble flyttet {day}{was}.",
    nn="Måltalet vart flytta {day}{was}.",
    en="The target was moved {day}{was}.",
)
FROM = Text(nb=" fra {was}", nn=" frå {was}", en=" from {was}")
TWICE = Text(
    nb="Flere målinger samme dag: {days}. Den som står sist i planen, teller.",
    nn="Fleire målingar same dag: {days}. Den som står sist i planen, tel.",
    en="Several measurements on one day: {days}. The one that stands last in the plan counts.",
)
BEFORE = Text(
    nb="Målinger fra før nullpunktet eller før løsningen ble tatt i bruk teller ikke: {count}.",
    nn="Målingar frå før nullpunktet eller før løysinga vart teken i bruk tel ikkje: {count}.",
    en="Measurements from before the baseline or before go-live do not count: {count}.",
)
INCOMPLETE = Text(
    nb="Målinger uten dato eller tall som kan leses, teller ikke: {count}.",
    nn="Målingar utan dato eller tal som kan lesast, tel ikkje: {count}.",
    en="Measurements without a date or a figure that can be read do not count: {count}.",
)
METHOD = Text(
    nb="I rute er inntil {on_line} % bak den rette linjen fra nullpunkt til måltall, følg med inntil {watch} % bak, "
    "avvik lenger bak, regnet av hele veien; av måltallet der tallet skal holdes. Grensene er satt av gevinst eller av "
    "dere, ikke av KS-rapporten. Prognosen er den rette linjen gjennom målingene (minste kvadraters metode); går det "
    "som før, kommer måltallet innenfor de to dagene fire av fem ganger.",
    nn="I rute er inntil {on_line} % bak den rette linja frå nullpunkt til måltal, følg med inntil {watch} % bak, "
    "avvik lenger bak, rekna av heile vegen; av måltalet der talet skal haldast. Grensene er sette av gevinst eller av "
    "dykk, ikkje av KS-rapporten. Prognosen er den rette linja gjennom målingane (minste kvadrats metode); går det "
    "som før, kjem måltalet innanfor dei to dagane fire av fem gonger.",
    en="On the line is up to {on_line}% behind the straight line from baseline to target, watch up to {watch}% behind, "
    "off the line further behind, of the whole way; of the target where the figure is to be kept. The limits are set "
    "by gevinst or by you, not by the KS report. The forecast is the straight line through the measurements (least "
    "squares); if it goes on as it has, the target comes between the two days four times out of five.",
)
BAR = Text(
    nb="Streken i søylen viser hvor gevinsten burde vært den dagen det sist ble målt.",
    nn="Streken i søyla viser kvar gevinsten burde ha vore den dagen det sist vart målt.",
    en="The mark in the bar shows where the gain should have been on the day it was last measured.",
)

PLOT_ABOUT = Text(
    nb="Målingene og den rette linjen fra nullpunkt til måltall, {first} til {last}. Tallene står under bildet.",
    nn="Målingane og den rette linja frå nullpunkt til måltal, {first} til {last}. Tala står under biletet.",
    en="The measurements and the straight line from baseline to target, {first} to {last}. The figures stand below the picture.",
)
PLOT_MEASURED = Text(nb="målt", nn="målt", en="measured")
PLOT_LINE = Text(
    nb="linjen og grensen for i rute",
    nn="linja og grensa for i rute",
    en="the line and its tolerance",
)
PLOT_TARGET = Text(nb="måltall", nn="måltal", en="target")
PLOT_BASELINE = Text(nb="nullpunkt", nn="nullpunkt", en="baseline")
PLOT_FORECAST = Text(
    nb="prognose, fire av fem ganger innenfor",
    nn="prognose, fire av fem gonger innanfor",
    en="forecast, four times out of five within",
)
EARLIER = Text(
    nb="… og {count} tidligere målinger. «--format json» viser alle.",
    nn="… og {count} tidlegare målingar. «--format json» viser alle.",
    en="… and {count} earlier measurements. “--format json” shows all.",
)
