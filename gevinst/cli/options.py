"""What may be written after a command: one table, from which both typer and the front are made."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from gevinst.words import Text


@dataclass(frozen=True, slots=True)
class Option:
    """One option of a command.

    `name` is its keyword in Python, `choices` are the values that the help and the completion
    offer, and `value` stands for them in the help; an option without one is a switch.
    """

    name: str
    about: Text
    choices: tuple[str, ...] = ()
    value: str = ""
    default: Any = None

    @property
    def flag(self) -> str:
        """How it is written: `--fail-on`."""
        return "--" + self.name.replace("_", "-")

    @property
    def is_switch(self) -> bool:
        """Whether it is written without a value."""
        return not self.value


PLANS = Text(
    nb="PLAN er en fil eller en mappe; «-» leser fra standard inn.",
    nn="PLAN er ei fil eller ei mappe; «-» les frå standard inn.",
    en="PLAN is a file or a folder; “-” reads from standard input.",
)
FORMAT = Option(
    "format",
    Text(
        nb="Hva rapporten skrives som.",
        nn="Kva rapporten blir skriven som.",
        en="What the report is written as.",
    ),
    ("terminal", "json"),
    "FORMAT",
    "terminal",
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
    "error",
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
        nb="Vis hele feilsporet når noe går galt i gevinst selv.",
        nn="Vis heile feilsporet når noko går gale i gevinst sjølv.",
        en="Show the whole traceback when something goes wrong in gevinst itself.",
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
        "konsekvensene, P er praksis.",
        nn="Berre krav frå denne kjelda: B3-L er barriere 3, Mulige løsninger; D er skildringa, K er "
        "konsekvensane, P er praksis.",
        en="Only requirements from this source: B3-L is barrier 3, Mulige løsninger (possible solutions); "
        "D is the description, K the consequences, P is practice.",
    ),
    value="SOURCE",
)
ROLE = Option(
    "role",
    Text(
        nb="Bare krav som denne rollen skal gjøre noe med.",
        nn="Berre krav som denne rolla skal gjere noko med.",
        en="Only requirements that this role should act on.",
    ),
    ("top-management", "project-owner", "unit-manager", "gain-owner", "whoever-keeps-the-plan"),
    "ROLE",
)
PASSAGES = Option(
    "passages",
    Text(
        nb="Vis rapportens avsnitt, og kravene som svarer på hvert av dem.",
        nn="Vis avsnitta i rapporten, og krava som svarar på kvart av dei.",
        en="Show the report's passages, and the requirements that answer each.",
    ),
)

CHECK = (FORMAT, FAIL_ON, AS_OF, PHASE, LANG, VERBOSE, DEBUG)
