"""What may be written after a command: one table, from which both typer and the front are made."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from gevinst.words import Text


@dataclass(frozen=True, slots=True)
class Option:
    """One option of a command.

    `name` is its keyword in Python, `choices` are the values that the help and the completion
    offer, and `value` stands for them in the help; an option without one is a switch. One with
    `many` may be given several times.
    """

    name: str
    about: Text
    choices: tuple[str, ...] = ()
    value: str = ""
    default: Any = None
    many: bool = False

    @property
    def flag(self) -> str:
        """How it is written: `--fail-on`."""
        return "--" + self.name.replace("_", "-")

    @property
    def is_switch(self) -> bool:
        """Whether it is written without a value."""
        return not self.value


FORMATS = (
    "terminal", "concise", "json", "jsonl", "sarif", "junit", "github", "gitlab", "markdown", "auto",
)  # fmt: skip
PLANS = Text(
    nb="PLAN er en fil eller en mappe; «-» leser fra standard inn.",
    nn="PLAN er ei fil eller ei mappe; «-» les frå standard inn.",
    en="PLAN is a file or a folder; “-” reads from standard input.",
)
FORMAT = Option(
    "format",
    Text(
        nb="Hva rapporten skrives som. Ellers: terminal.",
        nn="Kva rapporten blir skriven som. Elles: terminal.",
        en="What the report is written as. Otherwise: terminal.",
    ),
    FORMATS,
    "FORMAT",
)
OUTPUT = Option(
    "output",
    Text(
        nb="Skriv også rapporten i FORMAT til FIL; «-» er standard ut. Kan gis flere ganger.",
        nn="Skriv òg rapporten i FORMAT til FIL; «-» er standard ut. Kan givast fleire gonger.",
        en="Write the report in FORMAT to FILE as well; “-” is standard output. May be repeated.",
    ),
    value="FORMAT=FILE",
    many=True,
)
FAIL_ON = Option(
    "fail_on",
    Text(
        nb="Hvor alvorlig et gap må være for at koden ut blir 1.",
        nn="Kor alvorleg eit gap må vere for at koden ut blir 1.",
        en="How serious a gap must be for the exit code to be 1.",
    ),
    ("error", "warning", "advice", "never"),
    "LEVEL",
)
EXIT_ZERO = Option(
    "exit_zero",
    Text(
        nb="La koden ut være 0 også når noe mangler.",
        nn="La koden ut vere 0 òg når noko manglar.",
        en="Let the exit code be 0 also where something is missing.",
    ),
)
SELECT = Option(
    "select",
    Text(
        nb="Vurder bare disse kravene: id-er, eller begynnelsen av dem (GEV5). Flere skilles med komma.",
        nn="Vurder berre desse krava: id-ar, eller starten av dei (GEV5). Fleire blir skilde med komma.",
        en="Judge only these requirements: ids, or how they begin (GEV5). Commas between several.",
    ),
    value="IDS",
    many=True,
)
IGNORE = Option(
    "ignore",
    Text(
        nb="Vurder ikke disse kravene.",
        nn="Vurder ikkje desse krava.",
        en="Do not judge these requirements.",
    ),
    value="IDS",
    many=True,
)
SETTINGS = Option(
    "settings",
    Text(
        nb="Innstillingene i denne filen, i stedet for dem som ligger ved planene.",
        nn="Innstillingane i denne fila, i staden for dei som ligg ved planane.",
        en="The settings in this file, instead of those beside the plans.",
    ),
    value="FILE",
)
ISOLATED = Option(
    "isolated",
    Text(
        nb="Ikke les noen innstillinger, heller ikke fra miljøet.",
        nn="Ikkje les nokon innstillingar, heller ikkje frå miljøet.",
        en="Read no settings, not from the environment either.",
    ),
)
BASELINE = Option(
    "baseline",
    Text(
        nb="Det som mangler ifølge denne filen, er kjent fra før og gir ikke koden 1.",
        nn="Det som manglar ifølgje denne fila, er kjent frå før og gir ikkje koden 1.",
        en="What is missing by this file is already known, and does not make the exit code 1.",
    ),
    value="FILE",
)
WRITE_BASELINE = Option(
    "write_baseline",
    Text(
        nb="Skriv alt som mangler nå til denne filen.",
        nn="Skriv alt som manglar no til denne fila.",
        en="Write all that is missing now to this file.",
    ),
    value="FILE",
)
DROP_CLOSED = Option(
    "drop_closed",
    Text(
        nb="Ta det som ikke lenger mangler, ut av filen etter --baseline. Noe nytt kommer aldri til.",
        nn="Ta det som ikkje lenger manglar, ut av fila etter --baseline. Noko nytt kjem aldri til.",
        en="Take what is no longer missing out of the file after --baseline. Nothing new is added.",
    ),
)
SINCE = Option(
    "since",
    Text(
        nb="Koden ut blir 1 bare av det som er blitt verre siden denne revisjonen i git.",
        nn="Koden ut blir 1 berre av det som har vorte verre sidan denne revisjonen i git.",
        en="The exit code is 1 only for what has become worse since this revision in git.",
    ),
    value="REVISION",
)
NO_PLUGINS = Option(
    "no_plugins",
    Text(
        nb="Bare gevinsts egne krav, ikke dem fra andre installerte pakker.",
        nn="Berre gevinst sine eigne krav, ikkje dei frå andre installerte pakkar.",
        en="Only gevinst's own requirements, not those of other installed packages.",
    ),
)
JOBS = Option(
    "jobs",
    Text(
        nb="Hvor mange prosesser arbeidet fordeles på. Ellers: så mange som lønner seg.",
        nn="Kor mange prosessar arbeidet blir fordelt på. Elles: så mange som løner seg.",
        en="How many processes share the work. Otherwise: as many as pay.",
    ),
    value="NUMBER",
)
LIST_FILES = Option(
    "list_files",
    Text(
        nb="Vis bare hvilke planer som ville blitt sjekket.",
        nn="Vis berre kva planar som ville vorte sjekka.",
        en="Only show which plans would be checked.",
    ),
)
AS_OF = Option(
    "as_of",
    Text(
        nb="Dagen planene vurderes per, som 2026-03-16 eller 16.03.2026. Ellers: i dag (UTC).",
        nn="Dagen planane blir vurderte per, som 2026-03-16 eller 16.03.2026. Elles: i dag (UTC).",
        en="The day to judge the plans as of, as 2026-03-16 or 16.03.2026. Otherwise: today (UTC).",
    ),
    value="DATE",
)
PHASE = Option(
    "phase",
    Text(
        nb="Fasen planene vurderes i, også som BP1–BP6. Ellers: planens egen.",
        nn="Fasen planane blir vurderte i, også som BP1–BP6. Elles: planen sin eigen.",
        en="The phase to judge the plans in, also as BP1–BP6. Otherwise: the plan's own.",
    ),
    ("concept", "planning", "rollout", "realisation"),
    "PHASE",
)
LANG = Option(
    "lang",
    Text(
        nb="Språket rapporten skrives på. Ellers: planens eget.",
        nn="Språket rapporten blir skriven på. Elles: planen sitt eige.",
        en="The language of the report. Otherwise: the plan's own.",
    ),
    ("nb", "nn", "en"),
    "LANGUAGE",
)
VERBOSE = Option(
    "verbose",
    Text(
        nb="Vis hvert krav, og hva som ble sett på.",
        nn="Vis kvart krav, og kva som vart sett på.",
        en="Show every requirement, and what was looked at.",
    ),
)
DEBUG = Option(
    "debug",
    Text(
        nb="Vis hele feilsporet når noe går galt i gevinst selv eller i en pakke med krav.",
        nn="Vis heile feilsporet når noko går gale i gevinst sjølv eller i ein pakke med krav.",
        en="Show the whole traceback when something goes wrong in gevinst itself or in a package of requirements.",
    ),
)
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
        nb="Bare krav mot denne barrieren; 0 er filens form.",
        nn="Berre krav mot denne barrieren; 0 er forma på fila.",
        en="Only requirements against this barrier; 0 is the form of the file.",
    ),
    ("0", "1", "2", "3", "4", "5"),
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
    "format",
    Text(
        nb="Hva sjekklisten skrives som. Ellers: det filnavnet sier, eller terminal.",
        nn="Kva sjekklista blir skriven som. Elles: det filnamnet seier, eller terminal.",
        en="What the checklist is written as. Otherwise: what the file name says, or terminal.",
    ),
    ("terminal", "markdown", "html", "docx", "xlsx", "csv"),
    "FORMAT",
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
    "format",
    Text(
        nb="Hva dokumentet skrives som. Ellers: det filnavnet etter --output ender på, eller html.",
        nn="Kva dokumentet blir skrive som. Elles: det filnamnet etter --output endar på, eller html.",
        en="What the document is written as. Otherwise: what the file after --output ends in, or html.",
    ),
    ("html", "docx"),
    "FORMAT",
)
FOR = Option(
    "for",
    Text(
        nb="Skriv i stedet én side for denne leseren: «unit-manager kari» (id-en til en person), "
        "«employees natt» (id-en til en enhet), «council» eller «union».",
        nn="Skriv i staden éi side for denne lesaren: «unit-manager kari» (id-en til ein person), "
        "«employees natt» (id-en til ei eining), «council» eller «union».",
        en="Write one page for this reader instead: “unit-manager kari” (the id of a person), "
        "“employees natt” (the id of a unit), “council” or “union”.",
    ),
    value="READER",
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

CHECK = (
    FORMAT,
    OUTPUT,
    FAIL_ON,
    EXIT_ZERO,
    AS_OF,
    PHASE,
    LANG,
    SELECT,
    IGNORE,
    SETTINGS,
    ISOLATED,
    BASELINE,
    WRITE_BASELINE,
    DROP_CLOSED,
    SINCE,
    NO_PLUGINS,
    JOBS,
    LIST_FILES,
    VERBOSE,
    DEBUG,
)
