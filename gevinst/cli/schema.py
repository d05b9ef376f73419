"""`gevinst schema`: a JSON Schema on standard output, or in a file beside the plans."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, NamedTuple

from gevinst import exits
from gevinst.cli import meaning, more_options
from gevinst.cli.command import PLANS, Command
from gevinst.cli.speech import language_of
from gevinst.errors import WrongUse
from gevinst.views.modeline import FILE, modelines
from gevinst.words import Text

if TYPE_CHECKING:
    from gevinst.words import Language

ONE_SCHEMA = Text(
    nb="Velg ett skjema: «gevinst schema» gir det for planen, «gevinst schema --report» det for rapporten i JSON, «gevinst schema --settings» det for innstillingene i gevinst.toml.",
    nn="Vel eitt skjema: «gevinst schema» gir det for planen, «gevinst schema --report» det for rapporten i JSON, «gevinst schema --settings» det for innstillingane i gevinst.toml.",
    en="Choose one schema: “gevinst schema” gives the one of the plan, “gevinst schema --report” the one of the report in JSON, “gevinst schema --settings” the one of the settings in gevinst.toml.",
)
ONLY_THE_PLANS = Text(
    nb="Ved siden av planene legges bare skjemaet for planen. Skriv «gevinst schema --write» uten --report og --settings.",
    nn="Ved sida av planane blir berre skjemaet for planen lagt. Skriv «gevinst schema --write» utan --report og --settings.",
    en="Only the schema of the plan is put beside the plans. Write “gevinst schema --write” without --report and --settings.",
)
NOT_WRITTEN = Text(
    nb="Skjemaet legges ved siden av {plan} bare der det står --write: «gevinst schema --write {plan}».",
    nn="Skjemaet blir lagt ved sida av {plan} berre der det står --write: «gevinst schema --write {plan}».",
    en="The schema is put beside {plan} only where it says --write: “gevinst schema --write {plan}”.",
)
NOT_THERE = Text(
    nb="{plan} finnes ikke. Skriv en fil eller en mappe som finnes.",
    nn="{plan} finst ikkje. Skriv ei fil eller ei mappe som finst.",
    en="{plan} does not exist. Write a file or a folder that does.",
)
WRITTEN = Text(
    nb="Skjemaet står i {path}.",
    nn="Skjemaet står i {path}.",
    en="The schema is in {path}.",
)
BEGIN = Text(
    nb="Editorer bruker det når planen begynner med disse linjene, den første for VS Code og andre, den andre for JetBrains:",
    nn="Editorar brukar det når planen byrjar med desse linjene, den første for VS Code og andre, den andre for JetBrains:",
    en="Editors use it when the plan begins with these lines, the first for VS Code and others, the second for JetBrains:",
)
SAYS = Text(
    nb="Skriv skjemaet (JSON Schema) for planen, for rapporten eller for innstillingene.",
    nn="Skriv skjemaet (JSON Schema) for planen, for rapporten eller for innstillingane.",
    en="Write the schema (JSON Schema) of the plan, of the report or of the settings.",
)


class Schema(NamedTuple):
    """What is asked for after `gevinst schema`."""

    plans: tuple[str, ...]
    write: bool
    report: bool
    settings: bool
    lang: str | None

    def run(self) -> int:
        """Write the schema."""
        language = meaning.language(self.lang) or language_of()
        if self.report and self.settings:
            raise WrongUse(ONE_SCHEMA)
        if self.write:
            self._put_beside_plans(language)
            return exits.OK
        if self.plans:
            raise WrongUse(NOT_WRITTEN, plan=meaning.cut(self.plans[0]))
        from gevinst.cli.output import write  # noqa: PLC0415

        write(self._made(language))
        return exits.OK

    def _put_beside_plans(self, language: Language) -> None:
        if self.report or self.settings:
            raise WrongUse(ONLY_THE_PLANS)
        from gevinst.cli.output import say  # noqa: PLC0415

        folders = dict.fromkeys(_folder(plan) for plan in self.plans or (".",))
        made = self._made(language)
        for folder in folders:
            path = put(folder, made)
            say(WRITTEN.to(language, {"path": path}))
        say(BEGIN.to(language))
        for line in modelines():
            say(line)

    def _made(self, language: Language) -> str:
        if self.settings:
            return _settings(language)
        return _report() if self.report else of_plan(language)


def put(folder: str, made: str) -> str:
    """Put the schema of the plan in a folder, and tell its path. Raises `CannotWrite`."""
    from gevinst.cli import document  # noqa: PLC0415
    from gevinst.cli.outputs import Output  # noqa: PLC0415

    path = os.path.normpath(os.path.join(folder, FILE))
    document.put(Output("json", path), lambda: made, None)
    return path


def of_plan(language: Language) -> str:
    """The schema of the plan as it stands in a file."""
    from gevinst.views.plan_schema import schema  # noqa: PLC0415  (each only where it is asked for)

    return _json(schema(language))


def _folder(plan: str) -> str:
    if not os.path.exists(plan):
        raise WrongUse(NOT_THERE, plan=meaning.cut(plan))
    return plan if os.path.isdir(plan) else os.path.dirname(plan)


def _report() -> str:
    from gevinst.views.json_schema import schema  # noqa: PLC0415

    return _json(schema())


def _settings(language: Language) -> str:
    from gevinst.views.settings_schema import schema  # noqa: PLC0415

    return _json(schema(language))


def _json(made: dict[str, Any]) -> str:
    import json  # noqa: PLC0415

    return json.dumps(made, ensure_ascii=False, indent=2) + "\n"


COMMAND = Command(
    Schema,
    SAYS,
    arguments=(PLANS,),
    options=(
        more_options.WRITE_SCHEMA,
        more_options.REPORT,
        more_options.SETTINGS_SCHEMA,
        more_options.SCHEMA_LANG,
    ),
)
