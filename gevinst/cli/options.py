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
    `many` may be given several times. It is `written` as its name, unless that is a word of Python's. `offers` is
    what the completion offers where there are no choices: one of `gevinst.cli.offered`.
    """

    name: str
    about: Text
    choices: tuple[str, ...] = ()
    value: str = ""
    default: Any = None
    many: bool = False
    written: str = ""
    offers: str = ""

    @property
    def flag(self) -> str:
        """How it is written: `--fail-on`."""
        return "--" + (self.written or self.name.replace("_", "-"))

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
    offers="rules",
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
    offers="rules",
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
