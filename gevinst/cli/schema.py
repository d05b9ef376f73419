"""`gevinst schema`: a JSON Schema on standard output."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from gevinst import exits
from gevinst.cli import meaning
from gevinst.cli.speech import language_of
from gevinst.errors import WrongUse
from gevinst.words import Text

if TYPE_CHECKING:
    from gevinst.words import Language

WHICH = Text(
    nb="Si hvilket skjema: «gevinst schema --report» gir det for rapporten i JSON, «gevinst schema --settings» det for innstillingene i gevinst.toml.",
    nn="Sei kva skjema: «gevinst schema --report» gir det for rapporten i JSON, «gevinst schema --settings» det for innstillingane i gevinst.toml.",
    en="Say which schema: “gevinst schema --report” gives the one of the report in JSON, “gevinst schema --settings” the one of the settings in gevinst.toml.",
)


class Schema(NamedTuple):
    """What is asked for after `gevinst schema`."""

    report: bool
    settings: bool
    lang: str | None

    def run(self) -> int:
        """Write the schema."""
        language = meaning.language(self.lang) or language_of()
        if self.report == self.settings:
            raise WrongUse(WHICH)
        import json  # noqa: PLC0415

        from gevinst.cli.output import write  # noqa: PLC0415

        made = _settings(language) if self.settings else _report()
        write(json.dumps(made, ensure_ascii=False, indent=2) + "\n")
        return exits.OK


def _report() -> dict[str, Any]:
    from gevinst.views.json_schema import schema  # noqa: PLC0415  (each only where it is asked for)

    return schema()


def _settings(language: Language) -> dict[str, Any]:
    from gevinst.views.settings_schema import schema  # noqa: PLC0415

    return schema(language)
