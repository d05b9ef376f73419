"""What is said in and beside the pictures of a portfolio."""

from __future__ import annotations

from gevinst.words import Text

HEAT = Text(
    nb="Endringstrykk etter enhet og måned",
    nn="Endringstrykk etter eining og månad",
    en="Change pressure by unit and month",
)
HEAT_ABOUT = Text(
    nb="Enheter: {units}. Måneder: {months}. Flest endringer samtidig i en enhet: {most}; vår grense er {limit}. Alle tallene står i tabellen under.",
    nn="Einingar: {units}. Månader: {months}. Flest endringar samtidig i ei eining: {most}; vår grense er {limit}. Alle tala står i tabellen under.",
    en="Units: {units}. Months: {months}. Most changes at once in a unit: {most}; our limit is {limit}. All the numbers are in the table below.",
)
AT_ONCE = Text(nb="Samtidig: {count}", nn="Samtidig: {count}", en="At once: {count}")
OVER = Text(
    nb="! over vår grense på {limit}", nn="! over vår grense på {limit}", en="! above our limit of {limit}"
)  # fmt: skip
GO_LIVE = Text(
    nb="> noe tas i bruk", nn="> noko blir teke i bruk", en="> something is taken into use"
)
TRAINING = Text(nb="+ opplæring", nn="+ opplæring", en="+ training")
NET_ABOUT = Text(
    nb="Søyler: {count}. Til høyre for midten: enheten får det bedre. Til venstre: den bærer mer enn den får. Hver måleenhet har sin egen skala. Tallene står i tabellen under.",
    nn="Søyler: {count}. Til høgre for midten: eininga får det betre. Til venstre: ho ber meir enn ho får. Kvar måleeining har sin eigen skala. Tala står i tabellen under.",
    en="Bars: {count}. To the right of the middle: the unit gains. To the left: it carries more than it gains. Each unit of measure has a scale of its own. The numbers are in the table below.",
)
GAINS = Text(nb="får, til høyre", nn="får, til høgre", en="gains, to the right")
CARRIES = Text(nb="bærer, til venstre", nn="ber, til venstre", en="carries, to the left")
BY_YEAR = Text(nb="{measure} etter år", nn="{measure} etter år", en="{measure} by year")
BY_YEAR_ABOUT = Text(
    nb="Søyler: {count}, en for hvert år. Bare det planene gir tall for, er med. Tallene står i tabellen under.",
    nn="Søyler: {count}, éi for kvart år. Berre det planane gir tal for, er med. Tala står i tabellen under.",
    en="Bars: {count}, one for each year. Only what the plans give figures for is in it. The numbers are in the table below.",
)
TRAINING_ABOUT = Text(
    nb="Prosent av enhetens tid i måneden. Streken er vår grense på {limit} % (GEV605), som gjelder uker på rad og ikke måneder; ! er over den. Enheter uten antall ansatte er bare i tabellen.",
    nn="Prosent av tida til eininga i månaden. Streken er vår grense på {limit} % (GEV605), som gjeld veker på rad og ikkje månader; ! er over han. Einingar utan tal på tilsette er berre i tabellen.",
    en="Per cent of the unit's time in the month. The line is our limit of {limit} % (GEV605), which is for weeks in a row and not for months; ! is above it. Units without a number of employees are only in the table.",
)
LIMIT = Text(nb="vår grense: {limit} %", nn="vår grense: {limit} %", en="our limit: {limit} %")
NOT_DRAWN = Text(
    nb="Ikke tegnet her, men i tabellen: {count}.",
    nn="Ikkje teikna her, men i tabellen: {count}.",
    en="Not drawn here, but in the table: {count}.",
)
