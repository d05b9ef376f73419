"""What may be written after the commands other than `gevinst check`."""

from __future__ import annotations

from gevinst.cli.options import LANG, PHASE, Option
from gevinst.words import Text

REPORT = Option(
    "report",
    Text(
        nb="Skjemaet for rapporten som «check --format json» skriver.",
        nn="Skjemaet for rapporten som «check --format json» skriv.",
        en="The schema of the report that “check --format json” writes.",
    ),
)
SETTINGS_SCHEMA = Option(
    "settings",
    Text(
        nb="Skjemaet for innstillinger i gevinst.toml.",
        nn="Skjemaet for innstillingar i gevinst.toml.",
        en="The schema of the settings in gevinst.toml.",
    ),
)
TEMPLATE = Option(
    "template",
    Text(
        nb="Legg ved forslag til enheter og gevinster fra et tjenesteområde, som kommentarer.",
        nn="Legg ved forslag til einingar og gevinstar frå eit tenesteområde, som kommentarar.",
        en="Add suggestions of units and gains from a service area, as comments.",
    ),
    ("health_care", "technical", "upbringing", "transport", "administration"),
    "AREA",
)
NEW_PHASE = Option(
    "phase",
    Text(
        nb="Fasen planen er i, også som BP1–BP6.",
        nn="Fasen planen er i, også som BP1–BP6.",
        en="The phase that the plan is in, also as BP1–BP6.",
    ),
    ("concept", "planning", "rollout", "realisation"),
    "PHASE",
    default="concept",
)
NEW_LANG = Option(
    "lang",
    Text(
        nb="Språket planen skrives på. Ellers spør gevinst om det.",
        nn="Språket planen blir skriven på. Elles spør gevinst om det.",
        en="The language of the plan. Otherwise gevinst asks for it.",
    ),
    ("nb", "nn", "en"),
    "LANGUAGE",
)
TODAY = Option(
    "as_of",
    Text(
        nb="Dagen planen er skrevet. Ellers: i dag (UTC).",
        nn="Dagen planen er skriven. Elles: i dag (UTC).",
        en="The day the plan is written. Otherwise: today (UTC).",
    ),
    value="DATE",
)
NO_INPUT = Option(
    "no_input",
    Text(
        nb="Spør ikke om noe: skriv planen med hint der svarene skal stå.",
        nn="Spør ikkje om noko: skriv planen med hint der svara skal stå.",
        en="Ask nothing: write the plan with hints where the answers are to be.",
    ),
)
SCHEMA_LANG = Option(
    "lang",
    Text(
        nb="Språket feltene forklares på, og ordene som tilbys. Ellers: det som er valgt på maskinen.",
        nn="Språket felta blir forklarte på, og orda som blir tilbodne. Elles: det som er valt på maskina.",
        en="The language of what is told of the fields and of the words offered. Otherwise: the computer's.",
    ),
    ("nb", "nn", "en"),
    "LANGUAGE",
)
WRITE_SCHEMA = Option(
    "write",
    Text(
        nb="Legg skjemaet ved siden av planene, der editoren finner det; ellers i mappen du står i.",
        nn="Legg skjemaet ved sida av planane, der editoren finn det; elles i mappa du står i.",
        en="Put the schema beside the plans, where the editor finds it; else in the folder you are in.",
    ),
)
SETTINGS_FORMAT = Option(
    "format",
    Text(nb="Hva det skrives som.", nn="Kva det blir skrive som.", en="What it is written as."),
    ("terminal", "json"),
    "FORMAT",
    "terminal",
)
CARD_FORMAT = Option(
    "format",
    Text(
        nb="Hva det skrives som.",
        nn="Kva det blir skrive som.",
        en="What it is written as.",
    ),
    ("terminal", "markdown", "json"),
    "FORMAT",
    "terminal",
)
BARRIER = Option(
    "barrier",
    Text(
        nb="Bare krav mot denne barrieren; 0 er filens form, 6 flere planer under ett.",
        nn="Berre krav mot denne barrieren; 0 er forma på fila, 6 fleire planar under eitt.",
        en="Only requirements against this barrier; 0 is the form of the file, 6 several plans together.",
    ),
    ("0", "1", "2", "3", "4", "5", "6"),
    "BARRIER",
)
DUE = Option(
    "phase",
    Text(
        nb="Bare krav som forfaller i denne fasen.",
        nn="Berre krav som forfell i denne fasen.",
        en="Only requirements that fall due in this phase.",
    ),
    PHASE.choices,
    "PHASE",
)
SEVERITY = Option(
    "severity",
    Text(
        nb="Bare krav som er så alvorlige.",
        nn="Berre krav som er så alvorlege.",
        en="Only requirements of this severity.",
    ),
    ("error", "warning", "advice"),
    "SEVERITY",
)
SOURCE = Option(
    "source",
    Text(
        nb="Bare krav fra denne kilden: B3-L er barriere 3, Mulige løsninger; D er beskrivelsen, K er "
        "konsekvensene, P er praksis, HOUSE er virksomhetens egne.",
        nn="Berre krav frå denne kjelda: B3-L er barriere 3, Mulige løsninger; D er skildringa, K er "
        "konsekvensane, P er praksis, HOUSE er verksemda sine eigne.",
        en="Only requirements from this source: B3-L is barrier 3, Mulige løsninger (possible solutions); "
        "D is the description, K the consequences, P is practice, HOUSE are the organisation's own.",
    ),
    value="SOURCE",
)
ROLE = Option(
    "role",
    Text(
        nb="Bare krav som denne rollen skal gjøre noe med; for tillitsvalgte (union) og verneombudet "
        "(safety): krav som angår dem.",
        nn="Berre krav som denne rolla skal gjere noko med; for tillitsvalde (union) og verneombodet "
        "(safety): krav som vedkjem dei.",
        en="Only requirements that this role should act on; for union representatives (union) and the "
        "safety representative (safety): requirements that concern them.",
    ),
    (
        "top-management",
        "project-owner",
        "unit-manager",
        "gain-owner",
        "whoever-keeps-the-plan",
        "union",
        "safety",
    ),
    "ROLE",
)
BY = Option(
    "by",
    Text(
        nb="Hva kravene samles etter.",
        nn="Kva krava blir samla etter.",
        en="What the requirements are grouped by.",
    ),
    ("barrier", "phase", "role"),
    "GROUP",
    "barrier",
)
CHECKLIST_FORMAT = Option(
    "form",
    Text(
        nb="Hva sjekklisten skrives som. Ellers: det filnavnet sier, eller terminal.",
        nn="Kva sjekklista blir skriven som. Elles: det filnamnet seier, eller terminal.",
        en="What the checklist is written as. Otherwise: what the file name says, or terminal.",
    ),
    ("terminal", "markdown", "html", "docx", "xlsx", "csv"),
    "FORMAT",
    written="format",
)
TO_FILE = Option(
    "output",
    Text(
        nb="Skriv til denne filen; en som står der, blir erstattet når alt er skrevet.",
        nn="Skriv til denne fila; ei som står der, blir erstatta når alt er skrive.",
        en="Write to this file; one that is there is replaced when all is written.",
    ),
    value="FILE",
)
READ = Option(
    "read",
    Text(
        nb="Les svarene i en sjekkliste (.xlsx) som er fylt ut, og vis hva de endrer i PLAN.",
        nn="Les svara i ei sjekkliste (.xlsx) som er fylt ut, og vis kva dei endrar i PLAN.",
        en="Read the answers in a checklist (.xlsx) that has been filled in, and show what they change in PLAN.",
    ),
    value="FILE",
)
WRITE = Option(
    "write",
    Text(
        nb="Skriv svarene fra --read i PLAN.",
        nn="Skriv svara frå --read i PLAN.",
        en="Write the answers from --read in PLAN.",
    ),
)
PASSAGES = Option(
    "passages",
    Text(
        nb="Vis rapportens avsnitt, og kravene som svarer på hvert av dem.",
        nn="Vis avsnitta i rapporten, og krava som svarar på kvart av dei.",
        en="Show the report's passages, and the requirements that answer each.",
    ),
)
DOCUMENT_FORMAT = Option(
    "form",
    Text(
        nb="Hva dokumentet skrives som. Ellers: det filnavnet etter --output ender på, eller html.",
        nn="Kva dokumentet blir skrive som. Elles: det filnamnet etter --output endar på, eller html.",
        en="What the document is written as. Otherwise: what the file after --output ends in, or html.",
    ),
    ("html", "docx"),
    "FORMAT",
    written="format",
)
FOR = Option(
    "reader",
    Text(
        nb="Skriv i stedet én side for denne leseren: «unit-manager kari» (id-en til en person), "
        "«employees natt» (id-en til en enhet), «council» eller «union».",
        nn="Skriv i staden éi side for denne lesaren: «unit-manager kari» (id-en til ein person), "
        "«employees natt» (id-en til ei eining), «council» eller «union».",
        en="Write one page for this reader instead: “unit-manager kari” (the id of a person), "
        "“employees natt” (the id of a unit), “council” or “union”.",
    ),
    value="READER",
    written="for",
    offers="readers",
)
TO = Option(
    "to",
    Text(
        nb="Språket som felt og valg skrives på.",
        nn="Språket som felt og val blir skrivne på.",
        en="The language to write fields and choices in.",
    ),
    LANG.choices,
    "LANGUAGE",
)
SAID_IN = Option(
    "lang",
    Text(
        nb="Språket det fortelles på. Ellers: planens eget.",
        nn="Språket det blir fortalt på. Elles: planen sitt eige.",
        en="The language to tell of it in. Otherwise: the plan's own.",
    ),
    LANG.choices,
    "LANGUAGE",
)
DIFF = Option(
    "diff",
    Text(
        nb="Vis det som ville blitt endret, og skriv ingenting.",
        nn="Vis det som ville vorte endra, og skriv ingenting.",
        en="Show what would change, and write nothing.",
    ),
)
ONLY_CHECK = Option(
    "check",
    Text(
        nb="Gi koden ut 1 der noe ville blitt endret, og skriv ingenting.",
        nn="Gi koden ut 1 der noko ville vorte endra, og skriv ingenting.",
        en="End with 1 where something would change, and write nothing.",
    ),
)
SKELETON = Option(
    "skeleton",
    Text(
        nb="Sett også inn overskrifter for det planen utelater, med spørsmålene som forfaller, som kommentarer.",
        nn="Set òg inn overskrifter for det planen utelèt, med spørsmåla som forfell, som kommentarar.",
        en="Also put in headings for what the plan leaves out, with the questions that are due as comments.",
    ),
)
