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

CHECK = (FORMAT, FAIL_ON, AS_OF, PHASE, LANG, VERBOSE, DEBUG)
