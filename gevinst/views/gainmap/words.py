"""What the views of a benefits map say themselves."""

from __future__ import annotations

from gevinst.choices import GainKind
from gevinst.gainmap.parts import Kind, Sign
from gevinst.words import Text

TITLE = Text(nb="Gevinstkart", nn="Gevinstkart", en="Benefits map")
HEADS = {
    Kind.SOLUTION: Text(nb="Løsning", nn="Løysing", en="Solution"),
    Kind.CHANGE: Text(nb="Endringer i arbeidet", nn="Endringar i arbeidet", en="Changes in work"),
    Kind.GAIN: Text(
        nb="Gevinster, og virkninger andre steder",
        nn="Gevinstar, og verknader andre stader",
        en="Gains, and effects elsewhere",
    ),
    Kind.GOAL: Text(nb="Mål", nn="Mål", en="Goals"),
}
GOAL = Text(nb="Mål", nn="Mål", en="Goal")
GAIN = Text(nb="Gevinst", nn="Gevinst", en="Gain")
GAIN_OF = Text(
    nb="Gevinst ({kind}): {what}", nn="Gevinst ({kind}): {what}", en="Gain ({kind}): {what}"
)
KIND = Text(nb="Slag", nn="Slag", en="Kind")
NO_KIND = Text(nb="slaget er ikke oppgitt", nn="slaget er ikkje oppgitt", en="kind not stated")
NEEDS = Text(nb="Krever", nn="Krev", en="Needs")
ELSEWHERE = Text(nb="Andre steder", nn="Andre stader", en="Elsewhere")
DETAILS = Text(nb="Om gevinsten", nn="Om gevinsten", en="About the gain")
LACKS = Text(nb="Ikke oppfylt", nn="Ikkje oppfylt", en="Not met")
TABLE = (GAIN, KIND, DETAILS, NEEDS, ELSEWHERE, GOAL, LACKS)
LEGEND = Text(
    nb="Numrene viser krav som ikke er oppfylt",
    nn="Numra viser krav som ikkje er oppfylte",
    en="The numbers show requirements that are not met",
)
NO_LACKS = Text(
    nb="Kartet viser ingen mangler.", nn="Kartet viser ingen manglar.", en="The map shows no gaps."
)
OTHERS = Text(
    nb="Krav som ikke er oppfylt andre steder i planen: {count}. «gevinst check» viser dem.",
    nn="Krav som ikkje er oppfylte andre stader i planen: {count}. «gevinst check» viser dei.",
    en="Requirements not met elsewhere in the plan: {count}. “gevinst check” shows them.",
)
LEFT_OUT = Text(
    nb="Kartet viser de første gevinstene i planen. Ikke med: {count}.",
    nn="Kartet viser dei første gevinstane i planen. Ikkje med: {count}.",
    en="The map shows the first gains of the plan. Left out: {count}.",
)
ABOUT = Text(
    nb="Fra løsningen gjennom endringer i arbeidet til gevinster og mål. Gevinster: {gains}. Mål: {goals}. "
    "Ulemper og mulige ulemper andre steder: {harms}. Krav på kartet som ikke er oppfylt: {lacks}.",
    nn="Frå løysinga gjennom endringar i arbeidet til gevinstar og mål. Gevinstar: {gains}. Mål: {goals}. "
    "Ulemper og moglege ulemper andre stader: {harms}. Krav på kartet som ikkje er oppfylte: {lacks}.",
    en="From the solution by way of changes in work to gains and goals. Gains: {gains}. Goals: {goals}. "
    "Disbenefits and possible ones elsewhere: {harms}. Requirements on the map not met: {lacks}.",
)
SHEET = Text(nb="Del {number} av {all}", nn="Del {number} av {all}", en="Part {number} of {all}")
SAME_AS_TABLE = Text(nb="Det samme i ord", nn="Det same i ord", en="The same in words")
KEY = Text(nb="Tegn på kartet", nn="Teikn på kartet", en="Signs on the map")
SIGNS = {
    Sign.WORSE: Text(nb="ulempe", nn="ulempe", en="disbenefit"),
    Sign.UNKNOWN: Text(
        nb="mulig ulempe: planen sier ikke hvor mye",
        nn="mogleg ulempe: planen seier ikkje kor mykje",
        en="possible disbenefit: the plan does not say how much",
    ),
    Sign.BETTER: Text(nb="bedre også der", nn="betre der òg", en="better there too"),
}
KINDS = tuple(GainKind)
SIGN = {Sign.WORSE: "−", Sign.UNKNOWN: "?", Sign.BETTER: "+"}
DASHED = Text(
    nb="stiplet: planen sier det ikke",
    nn="stipla: planen seier det ikkje",
    en="dashed: the plan does not say",
)
NO_PICTURES = Text(
    nb="PNG tegnes med noe som ikke er installert ({library}). Installer det med "
    "«pip install 'gevinst[picture]'», eller skriv kartet som SVG.",
    nn="PNG blir teikna med noko som ikkje er installert ({library}). Installer det med "
    "«pip install 'gevinst[picture]'», eller skriv kartet som SVG.",
    en="PNG is drawn with something that is not installed ({library}). Install it with "
    "“pip install 'gevinst[picture]'”, or write the map as SVG.",
)
TOO_LARGE = Text(
    nb="Kartet er for stort til å kunne leses som PNG. Skriv det som SVG eller HTML.",
    nn="Kartet er for stort til å kunne lesast som PNG. Skriv det som SVG eller HTML.",
    en="The map is too large to be read as PNG. Write it as SVG or HTML.",
)
