"""The one table of what may stand in a settings file, from which all else on settings is made."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

from gevinst.choices import ReportLanguage
from gevinst.rules.rule import Severity
from gevinst.settings.globs import MOST_SIGNS, Globs
from gevinst.settings.kinds import Ids, OneOf, Texts, Whole, table
from gevinst.settings.per_rule import Rules
from gevinst.settings.settings import PREFIX
from gevinst.settings.unfit import Unfit, below, unknown
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from gevinst.settings.kinds import Kind
    from gevinst.settings.known import Known

MOST_OVERRIDES = 100
MOST_PATHS = 50
MOST_EXTENDED = 10
LONGEST_PATH = 1_000
MEBIBYTE = 1024 * 1024
PERCENT = Whole(0, 1_000)
NEVER = Text(nb="aldri", nn="aldri", en="never")
FAIL_ON = OneOf(
    {**Severity.by_word(), "never": None, "aldri": None}, (*Severity, NEVER), "advarsel"
)
LANGUAGE = OneOf(
    {word: spoken.language for word, spoken in ReportLanguage.by_word().items()},
    tuple(ReportLanguage),
    "nn",
)
NOT_TABLES = Text(
    nb="dette må være høyst {most} tabeller, hver under [[overrides]].",
    nn="dette må vere høgst {most} tabellar, kvar under [[overrides]].",
    en="this must be at most {most} tables, each below [[overrides]].",
)
NO_PATHS = Text(
    nb='«paths» mangler. Skriv hvilke planer det gjelder, som paths = ["arkiv/**"].',
    nn='«paths» manglar. Skriv kva planar det gjeld, som paths = ["arkiv/**"].',
    en='“paths” is missing. Write which plans it is for, such as paths = ["archive/**"].',
)
NOT_BELOW = Text(
    nb="«{written}» kan ikke treffe noe. Skriv stien fra mappen denne filen ligger i, med /, uten «..».",
    nn="«{written}» kan ikkje treffe noko. Skriv stien frå mappa denne fila ligg i, med /, utan «..».",
    en="“{written}” can't match anything. Write the path from this file's folder, with /, without “..”.",
)
ABOUT_PATHS = Text(
    nb="Hvilke planer det gjelder, regnet fra mappen filen ligger i: * er alt i et navn, ** er mapper i alle ledd.",
    nn="Kva planar det gjeld, rekna frå mappa fila ligg i: * er alt i eit namn, ** er mapper i alle ledd.",
    en="Which plans it is for, from the file's folder: * is anything in a name, ** folders at any depth.",
)
PATHS = Texts("arkiv/**", MOST_PATHS, MOST_SIGNS)


class Override(NamedTuple):
    """Settings for some plans alone, and where they stand in their file."""

    only: Globs
    values: Mapping[str, Any]
    at: str


class Overrides:
    """Tables of settings, each for the plans on some paths."""

    def read(self, value: object, known: Known) -> tuple[Override, ...]:
        """Each table, in the order they are written."""
        if not isinstance(value, list) or len(value) > MOST_OVERRIDES:
            raise Unfit(NOT_TABLES, most=MOST_OVERRIDES)
        found = []
        for at, one in enumerate(value, 1):
            with below(f"[#{at}]"):
                found.append(_override(one, f"[#{at}]", known))
        return tuple(found)

    def schema(self, known: Known) -> dict[str, Any]:
        """A list of tables with paths; the view adds the other keys."""
        override = {
            "type": "object",
            "additionalProperties": False,
            "required": ["paths"],
            "properties": {"paths": PATHS.schema(known)},
        }
        return {"type": "array", "items": override, "maxItems": MOST_OVERRIDES}


def _override(value: object, at: str, known: Known) -> Override:
    held = table(value, "[overrides]")
    if "paths" not in held:
        raise Unfit(NO_PATHS)
    with below("paths"):
        only = _globs(held["paths"], known)
    rest = {name: one for name, one in held.items() if name != "paths"}
    return Override(only, read(rest, known, WITHIN), at)


def _globs(value: object, known: Known) -> Globs:
    patterns = PATHS.read(value, known)
    for at, pattern in enumerate(patterns, 1):
        if not Globs.fits(pattern):
            raise Unfit(NOT_BELOW, (f"[#{at}]",), written=pattern)
    return Globs.of(patterns)


@dataclass(frozen=True, slots=True)
class Key:
    """One key of a settings file: its kind, and what it is for.

    `field` is the one of `Settings` that it is, where it is one value, and `none` what None means
    there. `parse` turns what is written after a flag or in a variable into what a file would have;
    None where it is for files only. `within` says whether it may stand in an override.
    """

    name: str
    kind: Kind
    about: Text
    field: str = ""
    none: Text | None = None
    parse: Callable[[str], object] | None = None
    within: bool = True

    @property
    def variable(self) -> str:
        """The environment variable that says it, where anything may: `GEVINST_FAIL_ON`."""
        return PREFIX + self.name.replace("-", "_").upper()


def _between_commas(written: str) -> list[str]:
    return [word.strip() for word in written.split(",") if word.strip()]


def _number(written: str) -> int | str:
    digits = written.strip()
    return int(digits[:20]) if digits.isascii() and digits.isdigit() else digits


KEYS = (
    Key(
        "extends",
        Texts("../profil.toml", MOST_EXTENDED, LONGEST_PATH, or_one=True),
        Text(
            nb="Innstillinger som denne filen bygger på: en eller flere TOML-filer, regnet fra mappen denne ligger i. Det som står her, går foran.",
            nn="Innstillingar som denne fila byggjer på: ei eller fleire TOML-filer, rekna frå mappa denne ligg i. Det som står her, går føre.",
            en="Settings that this file builds on: one or more TOML files, from the folder of this one. What stands here wins.",
        ),
        within=False,
    ),
    Key(
        "language",
        LANGUAGE,
        Text(
            nb="Språket rapporten skrives på for planer som ikke sier hvilket de vil ha.",
            nn="Språket rapporten blir skriven på for planar som ikkje seier kva for eit dei vil ha.",
            en="The language of the report on plans that don't say which they want.",
        ),
        "language",
        Text(nb="planens eget", nn="planen sitt eige", en="the plan's own"),
        str,
    ),
    Key(
        "fail-on",
        FAIL_ON,
        Text(
            nb="Hvor alvorlig et gap må være for at koden ut blir 1.",
            nn="Kor alvorleg eit gap må vere for at koden ut blir 1.",
            en="How serious a gap must be for the exit code to be 1.",
        ),
        "fail_on",
        NEVER,
        str,
    ),
    Key(
        "max-size",
        Whole(1, 100 * MEBIBYTE),
        Text(
            nb="Hvor mange byte en planfil kan være på.",
            nn="Kor mange byte ei planfil kan vere på.",
            en="How many bytes a plan file may hold.",
        ),
        "max_bytes",
        parse=_number,
    ),
    Key(
        "status-on-line",
        PERCENT,
        Text(
            nb="Så langt bak linjen er en gevinst ennå i rute (gevinst status), i prosent av veien fra nullpunkt til måltall.",
            nn="Så langt bak linja er ein gevinst enno i rute (gevinst status), i prosent av vegen frå nullpunkt til måltal.",
            en="So far behind the line a gain is still on it (gevinst status), in percent of the way from baseline to target.",
        ),
        "status_on_line",
    ),
    Key(
        "status-watch",
        PERCENT,
        Text(
            nb="Så langt bak linjen står det «følg med» om en gevinst; lenger bak er det et avvik.",
            nn="Så langt bak linja står det «følg med» om ein gevinst; lenger bak er det eit avvik.",
            en="So far behind the line a gain is to be watched; further behind it is off the line.",
        ),
        "status_watch",
    ),
    Key(
        "select",
        Ids(least=1, example="GEV5"),
        Text(
            nb="Vurder bare disse kravene: id-er, eller begynnelsen av dem (GEV5).",
            nn="Vurder berre desse krava: id-ar, eller starten av dei (GEV5).",
            en="Judge only these requirements: ids, or how they begin (GEV5).",
        ),
        parse=_between_commas,
    ),
    Key(
        "ignore",
        Ids(may_be_always_judged=False),
        Text(
            nb="Vurder ikke disse kravene. Det avløser det som er slått av i filer denne bygger på.",
            nn="Vurder ikkje desse krava. Det avløyser det som er slått av i filer denne byggjer på.",
            en="Do not judge these requirements. It replaces what the files that this builds on turn off.",
        ),
        parse=_between_commas,
    ),
    Key(
        "extend-select",
        Ids(),
        Text(
            nb="Vurder også disse kravene.",
            nn="Vurder òg desse krava.",
            en="Judge these requirements too.",
        ),
        parse=_between_commas,
    ),
    Key(
        "extend-ignore",
        Ids(may_be_always_judged=False),
        Text(
            nb="Vurder heller ikke disse kravene.",
            nn="Vurder heller ikkje desse krava.",
            en="Do not judge these requirements either.",
        ),
        parse=_between_commas,
    ),
    Key(
        "rules",
        Rules(),
        Text(
            nb="Alvorlighet og grenser for hvert krav, som under [rules.GEV511].",
            nn="Alvor og grenser for kvart krav, som under [rules.GEV511].",
            en="Severity and limits of each requirement, as below [rules.GEV511].",
        ),
    ),
    Key(
        "overrides",
        Overrides(),
        Text(
            nb="Innstillinger som bare gjelder for noen planer. Den siste som treffer, går foran.",
            nn="Innstillingar som berre gjeld for nokre planar. Den siste som treffer, går føre.",
            en="Settings for some plans only. The last one that matches wins.",
        ),
        within=False,
    ),
)
BY_NAME = {key.name: key for key in KEYS}
WITHIN = {key.name: key for key in KEYS if key.within}


def read(value: object, known: Known, keys: Mapping[str, Key] = BY_NAME) -> dict[str, Any]:
    """What the keys of a table say. Raises `Unfit`."""
    values = {}
    for name, one in table(value, "tool.gevinst").items():
        with below(name):
            if name not in keys:
                raise unknown(name, keys if keys is BY_NAME else ("paths", *keys))
            values[name] = keys[name].kind.read(one, known)
    return values
