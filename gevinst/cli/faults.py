"""A fault of ours → one sentence on standard error, and the traceback where it is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst import __version__
from gevinst.cli.output import say
from gevinst.words import Text

if TYPE_CHECKING:
    from gevinst.check.verdict import Fault
    from gevinst.words import Language

FAULT = Text(
    nb="Feilen ligger i gevinst {version}, ikke hos deg: {what}. Kjør igjen med --debug, og send det som "
    "vises, til dem som utvikler gevinst.",
    nn="Feilen ligg i gevinst {version}, ikkje hos deg: {what}. Køyr igjen med --debug, og send det som "
    "blir vist, til dei som utviklar gevinst.",
    en="The fault lies in gevinst {version}, not with you: {what}. Run again with --debug, and send what "
    "is shown to those who develop gevinst.",
)
IN_A_RULE = Text(
    nb="kravet {rule} kunne ikke vurderes for {path} ({error})",
    nn="kravet {rule} kunne ikkje vurderast for {path} ({error})",
    en="the requirement {rule} could not be judged for {path} ({error})",
)
IN_A_PLAN = Text(
    nb="{path} kunne ikke sjekkes ({error})",
    nn="{path} kunne ikkje sjekkast ({error})",
    en="{path} could not be checked ({error})",
)
ELSEWHERE = Text(
    nb="programmet stanset ({error})",
    nn="programmet stansa ({error})",
    en="the program stopped ({error})",
)


def tell(fault: Fault, language: Language, *, debug: bool, path: str = "") -> None:
    """Say that gevinst failed, on which plan and requirement; under `--debug` the traceback first."""
    if debug:
        for line in fault.traceback.splitlines():
            say(line)
    where = IN_A_RULE if fault.rule else IN_A_PLAN if path else ELSEWHERE
    what = where.to(language, {"rule": fault.rule, "path": path, "error": fault.error})
    say(FAULT.to(language, {"version": __version__, "what": what}))
