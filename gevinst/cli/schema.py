"""`gevinst schema`: a JSON Schema on standard output."""

from __future__ import annotations

from typing import NamedTuple

from gevinst import exits
from gevinst.errors import WrongUse
from gevinst.words import Text

WHICH = Text(
    nb="Si hvilket skjema: «gevinst schema --report» gir skjemaet for rapporten i JSON.",
    nn="Sei kva skjema: «gevinst schema --report» gir skjemaet for rapporten i JSON.",
    en="Say which schema: “gevinst schema --report” gives the one of the report in JSON.",
)


class Schema(NamedTuple):
    """What is asked for after `gevinst schema`."""

    report: bool

    def run(self) -> int:
        """Write the schema."""
        if not self.report:
            raise WrongUse(WHICH)
        import json  # noqa: PLC0415

        from gevinst.cli.output import write  # noqa: PLC0415
        from gevinst.views.json_schema import schema  # noqa: PLC0415

        write(json.dumps(schema(), ensure_ascii=False, indent=2) + "\n")
        return exits.OK
