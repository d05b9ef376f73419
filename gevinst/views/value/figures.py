"""The words in which the figures of a plan are told, one by one, and how they were worked out."""

from __future__ import annotations

from gevinst.words import Text

COSTS = Text(nb="Kostnader", nn="Kostnader", en="Costs")
COUNTED_ONCE = Text(
    nb="Gir planen flere beløp for det samme, teller det høyeste, og de andre står som «ikke lagt til».",
    nn="Gir planen fleire beløp for det same, tel det høgaste, og dei andre står som «ikkje lagt til».",
    en="Where the plan gives several amounts for the same, the highest counts, and the others are “not added”.",
)
NOT_ADDED = Text(nb="ikke lagt til", nn="ikkje lagt til", en="not added")
WRONG_SIDE = Text(
    nb="et anslag på feil side av beløpet er ikke brukt",
    nn="eit anslag på feil side av beløpet er ikkje brukt",
    en="an estimate on the wrong side of the amount is not used",
)
MONEY = Text(nb="Gevinster i kroner", nn="Gevinstar i kroner", en="Gains in kroner")
NOT_COUNTED = Text(nb="ikke regnet med", nn="ikkje rekna med", en="not counted")
FROM = Text(nb="fullt ut fra {day}", nn="fullt ut frå {day}", en="in full from {day}")
TIME = Text(nb="Frigjort tid", nn="Frigjord tid", en="Freed time")
HOURS_LEFT = Text(nb="{hours} i året", nn="{hours} i året", en="{hours} a year")
HOURS_SUM = Text(
    nb="Til sammen {hours} i året. De er ikke penger i regnestykket.",
    nn="Til saman {hours} i året. Dei er ikkje pengar i reknestykket.",
    en="In all {hours} a year. They are not money in the sums.",
)
AS_MONEY = Text(
    nb="{hours} av dem er tatt ut som penger over",
    nn="{hours} av dei er tekne ut som pengar over",
    en="{hours} of them are taken out as money above",
)
USED_FOR = Text(nb="brukes til: {use}", nn="blir brukt til: {use}", en="used for: {use}")
NOT_USED = Text(
    nb="planen sier ikke hva de brukes til",
    nn="planen seier ikkje kva dei blir brukte til",
    en="the plan does not say what they are used for",
)
HOURS_UNKNOWN = Text(
    nb="hvor mange timer står ikke",
    nn="kor mange timar står ikkje",
    en="how many hours is not said",
)
QUALITY = Text(nb="Kvalitet", nn="Kvalitet", en="Quality")
NOT_PRICED = Text(
    nb="Kvalitet er ikke gjort om til kroner.",
    nn="Kvalitet er ikkje gjord om til kroner.",
    en="Quality is not turned into kroner.",
)
NAMED = Text(nb="«{gain}»", nn="«{gain}»", en="“{gain}”")
NOTICED = Text(nb="merkes av {who}", nn="blir merka av {who}", en="noticed by {who}")
ELSEWHERE = Text(nb="Virkninger andre steder", nn="Verknader andre stader", en="Effects elsewhere")
EFFECT = Text(
    nb="«{gain}», {unit}: {what}", nn="«{gain}», {unit}: {what}", en="“{gain}”, {unit}: {what}"
)
HARM = Text(
    nb="til det verre: {amount}", nn="til det verre: {amount}", en="for the worse: {amount}"
)
HELP = Text(
    nb="til det bedre: {amount}", nn="til det betre: {amount}", en="for the better: {amount}"
)
NO_SIZE = Text(
    nb="hvor mye er ikke oppgitt", nn="kor mykje er ikkje oppgitt", en="how much is not given"
)
IN_COSTS = Text(
    nb="regnet med blant kostnadene", nn="rekna med blant kostnadene", en="counted among the costs"
)
TWICE = Text(nb="Kan være talt to ganger", nn="Kan vere talt to gonger", en="May be counted twice")
SAME = Text(
    nb="«{gain}» og «{other}» ser ut til å være den samme tiden eller innsparingen (se GEV522)",
    nn="«{gain}» og «{other}» ser ut til å vere den same tida eller innsparinga (sjå GEV522)",
    en="“{gain}” and “{other}” seem to be the same time or saving (see GEV522)",
)
UNKNOWN = Text(nb="Det summene mangler", nn="Det summane manglar", en="What the sums lack")
JUST = Text(nb="{amount}", nn="{amount}", en="{amount}")
PER_YEAR = Text(nb="{amount} per år", nn="{amount} per år", en="{amount} a year")
RANGE = Text(
    nb="{amount} ({low} til {high})",
    nn="{amount} ({low} til {high})",
    en="{amount} ({low} to {high})",
)
LINE = Text(nb="linje {line}", nn="linje {line}", en="line {line}")
MORE = Text(nb="… og {count} til.", nn="… og {count} til.", en="… and {count} more.")
HOW = Text(nb="Slik er det regnet", nn="Slik er det rekna", en="How it is worked out")
METHOD = (
    Text(
        nb="Det som betales én gang, er lagt til året løsningen først tas i bruk. Det året diskonteres ikke; hvert år "
        "etter deles én gang til på 1 + renten.",
        nn="Det som blir betalt éin gong, er lagt til året løysinga først blir teken i bruk. Det året blir ikkje "
        "diskontert; kvart år etter blir delt éin gong til på 1 + renta.",
        en="What is paid once is put in the year that the solution is first taken into use. That year is not discounted; "
        "each year after it is divided once more by 1 + the rate.",
    ),
    Text(
        nb="Drift løper fra første dag i bruk. En gevinst vokser jevnt fra enheten tar løsningen i bruk og til datoen for "
        "måltallet, ellers dagen den gevinstansvarlige måles fra; så er den hel ut perioden.",
        nn="Drift går frå første dag i bruk. Ein gevinst veks jamt frå eininga tek løysinga i bruk og til datoen for "
        "måltalet, elles dagen den gevinstansvarlege blir målt frå; så er han heil ut perioden.",
        en="Running costs run from the first day of use. A gain grows evenly from the unit's first use to the date of the "
        "target, else the day its owner is held to account from; then it is whole to the end of the period.",
    ),
    Text(
        nb="En innsparing er penger bare der planen sier hvilken budsjettpost som går ned. Frigjorte timer forblir timer. "
        "En ulempe et annet sted er en kostnad der planen oppgir den i kroner per år.",
        nn="Ei innsparing er pengar berre der planen seier kva budsjettpost som går ned. Frigjorde timar blir verande "
        "timar. Ei ulempe ein annan stad er ein kostnad der planen oppgir henne i kroner per år.",
        en="A saving is money only where the plan says which budget line falls. Freed hours stay hours. A disbenefit "
        "elsewhere is a cost where the plan gives it in kroner a year.",
    ),
    Text(
        nb="Målinger er ikke brukt: tallene er de planen lover, ikke de som er nådd.",
        nn="Målingar er ikkje brukte: tala er dei planen lovar, ikkje dei som er nådde.",
        en="Measurements are not used: the figures are those that the plan promises, not those that are reached.",
    ),
)
