"""A fault, ours or a package's → a sentence on standard error, and the traceback where it is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst import __version__, exits
from gevinst.cli.output import say
from gevinst.words import Text

if TYPE_CHECKING:
    from gevinst.check.verdict import Fault
    from gevinst.words import Language, Phrase

FAULT = Text(
    nb="Feilen ligger i gevinst {version}, ikke hos deg: {what}. Kjør igjen med --debug, og send det som "
    "vises, til dem som utvikler gevinst.",
    nn="Feilen ligg i gevinst {version}, ikkje hos deg: {what}. Køyr igjen med --debug, og send det som "
    "blir vist, til dei som utviklar gevinst.",
    en="The fault lies in gevinst {version}, not with you: {what}. Run again with --debug, and send what "
    "is shown to those who develop gevinst.",
)
OF_A_PACKAGE = Text(
    nb="Feilen ligger i pakken {package}, ikke i gevinst og ikke hos deg: {what}. Si fra til dem som har "
    "laget pakken. --debug viser hele feilsporet, og --no-plugins holder pakken utenfor.",
    nn="Feilen ligg i pakken {package}, ikkje i gevinst og ikkje hos deg: {what}. Sei frå til dei som har "
    "laga pakken. --debug viser heile feilsporet, og --no-plugins held pakken utanfor.",
    en="The fault lies in the package {package}, not in gevinst and not with you: {what}. Tell those who "
    "made the package. --debug shows the whole traceback, and --no-plugins leaves the package out.",
)
LEFT_OUT = Text(
    nb="kravet {rule} er ikke tatt med ({error})",
    nn="kravet {rule} er ikkje teke med ({error})",
    en="the requirement {rule} is left out ({error})",
)
ALL_LEFT_OUT = Text(
    nb="kravene i den er ikke tatt med ({error})",
    nn="krava i han er ikkje tekne med ({error})",
    en="its requirements are left out ({error})",
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
    """Say what failed, on which plan and requirement; under `--debug` the traceback first."""
    if debug:
        for line in fault.traceback.splitlines():
            say(line)
    say(sentence(fault, language, path))


def sentence(fault: Fault, language: Language, path: str = "") -> str:
    """What failed, on which plan and requirement, and whose fault it is."""
    error: str | Phrase = fault.why or fault.error
    what = _where(fault, path).to(language, {"rule": fault.rule, "path": path, "error": error})
    text = OF_A_PACKAGE if fault.package else FAULT
    return text.to(language, {"version": __version__, "package": fault.package, "what": what})


def _where(fault: Fault, path: str) -> Text:
    if fault.package and not path:
        return LEFT_OUT if fault.rule else ALL_LEFT_OUT
    return IN_A_RULE if fault.rule else IN_A_PLAN if path else ELSEWHERE


def tell_of_packages(language: Language, *, plugins: bool, debug: bool) -> int:
    """Say what installed packages bring and can't be had; the exit code that it comes to."""
    from gevinst.check.terms import lost  # noqa: PLC0415  (`--version` has no use for it)

    faults = lost(plugins=plugins)
    for fault in faults:
        tell(fault, language, debug=debug)
    return exits.FAULT if faults else exits.OK
