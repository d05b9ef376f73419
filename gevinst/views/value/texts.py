"""The words in which the numbers of a plan are told."""

from __future__ import annotations

from gevinst.value.terms import From
from gevinst.value.valued import Bound
from gevinst.words import Text

TITLE = Text(nb="Planens tall", nn="Tala i planen", en="The numbers of the plan")
NET = {
    Bound.EXACT: Text(
        nb="Netto nåverdi: {kroner}.",
        nn="Netto noverdi: {kroner}.",
        en="Net present value: {kroner}.",
    ),
    Bound.AT_MOST: Text(
        nb="Netto nåverdi: høyst {kroner}. Planen mangler kostnader, og de trekker ned.",
        nn="Netto noverdi: høgst {kroner}. Planen manglar kostnader, og dei trekkjer ned.",
        en="Net present value: at most {kroner}. The plan lacks costs, and they lower it.",
    ),
    Bound.AT_LEAST: Text(
        nb="Netto nåverdi: minst {kroner}. Planen mangler tall for gevinster, og de trekker opp.",
        nn="Netto noverdi: minst {kroner}. Planen manglar tal for gevinstar, og dei trekkjer opp.",
        en="Net present value: at least {kroner}. The plan lacks figures for gains, and they raise it.",
    ),
    Bound.OPEN: Text(
        nb="Netto nåverdi av det som er oppgitt: {kroner}. Planen mangler både kostnader og tall for gevinster, "
        "så den kan bli høyere eller lavere.",
        nn="Netto noverdi av det som er oppgitt: {kroner}. Planen manglar både kostnader og tal for gevinstar, "
        "så han kan bli høgare eller lågare.",
        en="Net present value of what is given: {kroner}. The plan lacks both costs and figures for gains, so "
        "it may be higher or lower.",
    ),
}
SURELY_BELOW = Text(
    nb="Den er under null selv uten det som mangler.",
    nn="Han er under null sjølv utan det som manglar.",
    en="It is below zero even without what is missing.",
)
SURELY_ABOVE = Text(
    nb="Den er over null selv uten det som mangler.",
    nn="Han er over null sjølv utan det som manglar.",
    en="It is above zero even without what is missing.",
)
NO_START = Text(
    nb="Netto nåverdi kan ikke regnes ut: planen sier ikke når løsningen tas i bruk.",
    nn="Netto noverdi kan ikkje reknast ut: planen seier ikkje når løysinga blir teken i bruk.",
    en="The net present value can't be worked out: the plan does not say when the solution is taken into use.",
)
NO_FIGURES = Text(
    nb="Netto nåverdi kan ikke regnes ut: verken kostnader eller gevinster er oppgitt i kroner som kan telles.",
    nn="Netto noverdi kan ikkje reknast ut: verken kostnader eller gevinstar er oppgitt i kroner som kan teljast.",
    en="The net present value can't be worked out: neither costs nor gains are given in kroner that can be counted.",
)
PARTLY_READ = Text(
    nb="Bare en del av filen er lest (se GEV001), så tallene kan være ufullstendige.",
    nn="Berre ein del av fila er lesen (sjå GEV001), så tala kan vere ufullstendige.",
    en="Only part of the file was read (see GEV001), so the numbers may be incomplete.",
)
RATE = {
    From.ASKED: Text(
        nb="Kalkulasjonsrente: {rate} %, som bedt om.",
        nn="Kalkulasjonsrente: {rate} %, som bede om.",
        en="Discount rate: {rate}%, as asked for.",
    ),
    From.PLAN: Text(
        nb="Kalkulasjonsrente: {rate} %, fra planen.",
        nn="Kalkulasjonsrente: {rate} %, frå planen.",
        en="Discount rate: {rate}%, from the plan.",
    ),
    From.DEFAULT: Text(
        nb="Kalkulasjonsrente: {rate} %. Planen oppgir ingen som kan brukes; dette er statens (Finansdepartementets rundskriv "
        "R-109/21), som kommuner kan bruke.",
        nn="Kalkulasjonsrente: {rate} %. Planen oppgir inga som kan brukast; dette er den staten bruker (rundskriv R-109/21 frå "
        "Finansdepartementet), som kommunar kan bruke.",
        en="Discount rate: {rate}%. The plan gives none that can be used; this is the state's (circular R-109/21 "
        "of the Ministry of Finance), which municipalities may use.",
    ),
}
YEARS = {
    From.ASKED: Text(
        nb="Analyseperiode: {years} år, som bedt om.",
        nn="Analyseperiode: {years} år, som bede om.",
        en="Analysis period, in years: {years}, as asked for.",
    ),
    From.PLAN: Text(
        nb="Analyseperiode: {years} år, fra planen.",
        nn="Analyseperiode: {years} år, frå planen.",
        en="Analysis period, in years: {years}, from the plan.",
    ),
    From.DEFAULT: Text(
        nb="Analyseperiode: {years} år. Planen oppgir ingen som kan brukes; dette er gevinsts eget valg.",
        nn="Analyseperiode: {years} år. Planen oppgir ingen som kan brukast; dette er valet til gevinst sjølv.",
        en="Analysis period, in years: {years}. The plan gives none that can be used; this is gevinst's own choice.",
    ),
}
DELAYED = Text(
    nb="Gevinstene er regnet senere enn planen sier, så mange måneder: {months}.",
    nn="Gevinstane er rekna seinare enn planen seier, så mange månader: {months}.",
    en="The gains are counted later than the plan says, by this many months: {months}.",
)
REDUCED = Text(
    nb="Gevinstene er regnet {percent} % lavere enn planen sier.",
    nn="Gevinstane er rekna {percent} % lågare enn planen seier.",
    en="The gains are counted {percent}% lower than the plan says.",
)
REAL = Text(
    nb="Alt er i faste kroner, uten prisstigning.",
    nn="Alt er i faste kroner, utan prisstiging.",
    en="All is in real kroner, without any rise in prices.",
)

IN_KRONER = Text(nb="År for år, i kroner", nn="År for år, i kroner", en="Year by year, in kroner")
HEADS = (
    Text(nb="År", nn="År", en="Year"),
    Text(nb="Kostnader", nn="Kostnader", en="Costs"),
    Text(nb="Gevinster", nn="Gevinstar", en="Gains"),
    Text(nb="Netto", nn="Netto", en="Net"),
    Text(nb="Nåverdi", nn="Noverdi", en="Present value"),
    Text(nb="Samlet", nn="Samla", en="Accumulated"),
)
PAID_BACK = Text(
    nb="Regnet med nåverdi er pengene tjent inn i {year}.",
    nn="Rekna med noverdi er pengane tente inn i {year}.",
    en="Counted in present value, the money is earned back in {year}.",
)
PAID_BACK_OF_GIVEN = Text(
    nb="Regnet med nåverdi er kostnadene som er oppgitt, tjent inn i {year}. De som mangler, kommer i tillegg.",
    nn="Rekna med noverdi er kostnadene som er oppgitt, tente inn i {year}. Dei som manglar, kjem i tillegg.",
    en="Counted in present value, the costs that are given are earned back in {year}. Those that are missing come on top.",
)
NOT_PAID_BACK = Text(
    nb="Regnet med nåverdi er pengene ikke tjent inn innen utgangen av {year}.",
    nn="Rekna med noverdi er pengane ikkje tente inn innan utgangen av {year}.",
    en="Counted in present value, the money is not earned back by the end of {year}.",
)
PICTURE = Text(
    nb="Samlet nåverdi ved utgangen av hvert år",
    nn="Samla noverdi ved utgangen av kvart år",
    en="Accumulated present value at the end of each year",
)
PICTURE_ABOUT = Text(
    nb="Fra {first} i {start} til {last} i {end}; alle tallene står i tabellen under.",
    nn="Frå {first} i {start} til {last} i {end}; alle tala står i tabellen under.",
    en="From {first} in {start} to {last} in {end}; all the figures are in the table below.",
)
CASES = Text(nb="Lavt og høyt", nn="Lågt og høgt", en="Low and high")
CASE_LOW = Text(
    nb="Lave gevinster og høye kostnader: {kroner}.",
    nn="Låge gevinstar og høge kostnader: {kroner}.",
    en="Low gains and high costs: {kroner}.",
)
CASE_LIKELY = Text(
    nb="Det sannsynlige: {kroner}.",
    nn="Det sannsynlege: {kroner}.",
    en="The likely case: {kroner}.",
)
CASE_HIGH = Text(
    nb="Høye gevinster og lave kostnader: {kroner}.",
    nn="Høge gevinstar og låge kostnader: {kroner}.",
    en="High gains and low costs: {kroner}.",
)
CASES_ABOUT = Text(
    nb="Netto nåverdi der alle anslagene i planen slår til samtidig; tall uten anslag er som de står.",
    nn="Netto noverdi der alle anslaga i planen slår til samstundes; tal utan anslag er som dei står.",
    en="Net present value where all the estimates in the plan come true at once; figures without any stay as they are.",
)

TURNING = Text(nb="Hva som snur fortegnet", nn="Kva som snur forteiknet", en="What turns the sign")
TURNING_ABOUT = Text(
    nb="Hver for seg, med alt annet som det er:",
    nn="Kvar for seg, med alt anna som det er:",
    en="Each by itself, with all else as it is:",
)
REDUCE_BY = Text(
    nb="Gevinstene kan bli inntil {percent} % lavere før netto nåverdi blir 0.",
    nn="Gevinstane kan bli inntil {percent} % lågare før netto noverdi blir 0.",
    en="The gains may be up to {percent}% lower before the net present value is 0.",
)
RAISE_BY = Text(
    nb="Gevinstene må bli {percent} % høyere for at netto nåverdi skal bli 0.",
    nn="Gevinstane må bli {percent} % høgare for at netto noverdi skal bli 0.",
    en="The gains must be {percent}% higher for the net present value to be 0.",
)
OVERRUN = Text(
    nb="Kostnadene kan bli inntil {percent} % høyere.",
    nn="Kostnadene kan bli inntil {percent} % høgare.",
    en="The costs may be up to {percent}% higher.",
)
UNDERRUN = Text(
    nb="Kostnadene må bli {percent} % lavere.",
    nn="Kostnadene må bli {percent} % lågare.",
    en="The costs must be {percent}% lower.",
)
DELAY_BY = Text(
    nb="Gevinstene kan komme senere, inntil så mange måneder: {months}.",
    nn="Gevinstane kan kome seinare, inntil så mange månader: {months}.",
    en="The gains may come later, by up to this many months: {months}.",
)
RATE_UP_TO = Text(
    nb="Kalkulasjonsrenten kan være inntil {rate} % (internrenten).",
    nn="Kalkulasjonsrenta kan vere inntil {rate} % (internrenta).",
    en="The discount rate may be up to {rate}% (the internal rate of return).",
)
NO_RATE = Text(
    nb="Det finnes ikke én rente fra 0 til 100 % som gir 0.",
    nn="Det finst ikkje éi rente frå 0 til 100 % som gir 0.",
    en="There is not one rate from 0 to 100% that gives 0.",
)

SHEET_YEARS = Text(nb="År for år", nn="År for år", en="Year by year")
SHEET_FIGURES = Text(nb="Tallene", nn="Tala", en="The figures")
SHEET_RATE = Text(
    nb="Kalkulasjonsrente (kan endres)",
    nn="Kalkulasjonsrente (kan endrast)",
    en="Discount rate (may be changed)",
)
SHEET_LOWER = Text(
    nb="Gevinstene blir så mye lavere", nn="Gevinstane blir så mykje lågare", en="Gains lower by"
)
SHEET_HIGHER = Text(
    nb="Kostnadene blir så mye høyere", nn="Kostnadene blir så mykje høgare", en="Costs higher by"
)
SHEET_NET = Text(
    nb="Netto nåverdi av det som er oppgitt",
    nn="Netto noverdi av det som er oppgitt",
    en="Net present value of what is given",
)
SHEET_PROMISED = (
    Text(nb="Kostnader i planen", nn="Kostnader i planen", en="Costs in the plan"),
    Text(nb="Gevinster i planen", nn="Gevinstar i planen", en="Gains in the plan"),
)
SHEET_COLUMNS = (
    Text(nb="Del", nn="Del", en="Part"),
    Text(nb="Hva", nn="Kva", en="What"),
    Text(nb="Slik er det regnet", nn="Slik er det rekna", en="How it is worked out"),
    Text(nb="Hvor", nn="Kvar", en="Where"),
)
