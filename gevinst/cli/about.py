"""What the commands are, and what is written after them, as the help tells it."""

from __future__ import annotations

from gevinst.words import Text

GEVINST = Text(
    nb="Sjekker planer for gevinstrealisering.",
    nn="Sjekkar planar for gevinstrealisering.",
    en="Checks plans for realising gains.",
)
CHECK = Text(
    nb="Hold planer mot kravene, og si hva som mangler.",
    nn="Hald planar mot krava, og sei kva som manglar.",
    en="Hold plans against the requirements, and say what is missing.",
)
SCHEMA = Text(
    nb="Skriv skjemaet (JSON Schema) for planen, for rapporten eller for innstillingene.",
    nn="Skriv skjemaet (JSON Schema) for planen, for rapporten eller for innstillingane.",
    en="Write the schema (JSON Schema) of the plan, of the report or of the settings.",
)
INIT = Text(
    nb="Skriv en ny plan: svar på et dusin spørsmål, og få en plan å arbeide videre med.",
    nn="Skriv ein ny plan: svar på eit dusin spørsmål, og få ein plan å arbeide vidare med.",
    en="Write a new plan: answer a dozen questions, and have a plan to go on with.",
)
NEW_FILE = Text(
    nb="FIL er den nye planen, ellers plan.gevinst.yaml. En fil som finnes, blir aldri erstattet.",
    nn="FIL er den nye planen, elles plan.gevinst.yaml. Ei fil som finst, blir aldri erstatta.",
    en="FILE is the new plan, else plan.gevinst.yaml. A file that is there is never replaced.",
)
A_FILE = Text(nb="FIL", nn="FIL", en="FILE")
SETTINGS = Text(
    nb="Vis innstillingene som gjelder for planer, og hvor hver verdi kommer fra.",
    nn="Vis innstillingane som gjeld for planar, og kvar kvar verdi kjem frå.",
    en="Show the settings that hold for plans, and where each value comes from.",
)
EXPLAIN = Text(
    nb="Forklar krav: hva som spørres om, hvorfor, hvem som sier det, og hvordan det skrives.",
    nn="Forklar krav: kva det blir spurt om, kvifor, kven som seier det, og korleis det blir skrive.",
    en="Explain requirements: what is asked, why, who says so, and how it is written.",
)
WORDS = Text(
    nb="ORD er en id (GEV504), en barriere (GEV5) eller noe å lete etter (nullpunkt).",
    nn="ORD er ein id (GEV504), ein barriere (GEV5) eller noko å leite etter (nullpunkt).",
    en="WORD is an id (GEV504), a barrier (GEV5) or something to search for (baseline).",
)
WORD = Text(nb="ORD", nn="ORD", en="WORD")
RULES = Text(
    nb="Vis kravene som en tabell, alle eller et utvalg.",
    nn="Vis krava som ein tabell, alle eller eit utval.",
    en="Show the requirements as a table, all or some of them.",
)
CHECKLIST = Text(
    nb="Skriv en sjekkliste: alle spørsmålene, eller det en plan har svart på og det den mangler.",
    nn="Skriv ei sjekkliste: alle spørsmåla, eller det ein plan har svart på og det han manglar.",
    en="Write a checklist: every question, or what a plan has answered and what it lacks.",
)
A_PLAN = Text(
    nb="PLAN er én plan; «-» leser fra standard inn. Uten PLAN: spørsmålene å stille.",
    nn="PLAN er éin plan; «-» les frå standard inn. Utan PLAN: spørsmåla å stille.",
    en="PLAN is one plan; “-” reads from standard input. Without PLAN: the questions to ask.",
)
REPORT = Text(
    nb="Skriv et dokument om en plan, til å gi fra seg: gapanalysen, eller én side for en leser.",
    nn="Skriv eit dokument om ein plan, til å gi frå seg: gapanalysen, eller éi side for ein lesar.",
    en="Write a document about a plan, to hand over: the gap report, or one page for a reader.",
)
ONE_PLAN = Text(
    nb="PLAN er en fil, eller en mappe med én plan; «-» leser fra standard inn.",
    nn="PLAN er ei fil, eller ei mappe med éin plan; «-» les frå standard inn.",
    en="PLAN is a file, or a folder with one plan; “-” reads from standard input.",
)
REPORT_EXITS = Text(
    nb="Koden ut: 0 dokumentet er skrevet, også der planen har gap, for et dokument er ingen port; "
    "1 planen kan ikke leses, 2 feil bruk, 3 ingen plan, 70 feil i gevinst, 130 avbrutt.",
    nn="Koden ut: 0 dokumentet er skrive, òg der planen har gap, for eit dokument er ingen port; "
    "1 planen kan ikkje lesast, 2 feil bruk, 3 ingen plan, 70 feil i gevinst, 130 avbrote.",
    en="Exit code: 0 the document is written, also where the plan has gaps, for a document is no gate; "
    "1 the plan can't be read, 2 wrong use, 3 no plan, 70 a fault in gevinst, 130 interrupted.",
)
TRANSLATE = Text(
    nb="Skriv feltene og valgene i planer på et annet språk. Tekster og kommentarer er som de var.",
    nn="Skriv felta og vala i planar på eit anna språk. Tekstar og kommentarar er som dei var.",
    en="Write the fields and choices of plans in another language. Texts and comments are as they were.",
)
FIX = Text(
    nb="Rett det som trygt kan rettes i planer: felt som er skrevet feil, flere språk om hverandre, norske datoer "
    "og tall, id-er som er brukt to ganger, og verdier som kan misforstås.",
    nn="Rett det som trygt kan rettast i planar: felt som er skrivne feil, fleire språk om einannan, norske datoar "
    "og tal, id-ar som er brukte to gonger, og verdiar som kan mistydast.",
    en="Mend what can safely be mended in plans: misspelt fields, several languages at once, Norwegian dates "
    "and numbers, ids that are used twice, and values that may be misread.",
)
CHANGE_PLANS = Text(
    nb="PLAN er en fil eller en mappe. «-» leser fra standard inn og skriver til standard ut.",
    nn="PLAN er ei fil eller ei mappe. «-» les frå standard inn og skriv til standard ut.",
    en="PLAN is a file or a folder. “-” reads from standard input and writes to standard output.",
)
CHANGE_EXITS = Text(
    nb="Koden ut: 0 gjort, eller ingenting å gjøre; 1 en plan kan ikke leses, eller ville blitt endret (--check), "
    "2 feil bruk eller en plan som ikke kunne endres, 3 ingen plan, 130 avbrutt.",
    nn="Koden ut: 0 gjort, eller ingenting å gjere; 1 ein plan kan ikkje lesast, eller ville vorte endra (--check), "
    "2 feil bruk eller ein plan som ikkje kunne endrast, 3 ingen plan, 130 avbrote.",
    en="Exit code: 0 done, or nothing to do; 1 a plan can't be read, or would change (--check), "
    "2 wrong use or a plan that could not be changed, 3 no plan, 130 interrupted.",
)
VERSION = Text(nb="Vis versjonen.", nn="Vis versjonen.", en="Show the version.")
EXITS = Text(
    nb="Koden ut: 0 ingen gap, 1 gap, 2 feil bruk, 3 ingenting å sjekke, 70 feil i gevinst eller i en pakke med krav, 130 avbrutt.",
    nn="Koden ut: 0 ingen gap, 1 gap, 2 feil bruk, 3 ingenting å sjekke, 70 feil i gevinst eller i ein pakke med krav, 130 avbrote.",
    en="Exit code: 0 no gaps, 1 gaps, 2 wrong use, 3 nothing to check, 70 a fault in gevinst or in a package "
    "of requirements, 130 interrupted.",
)
