"""The kinds of values that a setting may have: how each is read, and how JSON Schema says it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from gevinst.rules.rule import ALWAYS_JUDGED
from gevinst.settings.unfit import Unfit, below, unknown
from gevinst.words import Text, cut

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gevinst.settings.known import Known
    from gevinst.words import Choice

MOST_ITEMS = 500

NOT_A_CHOICE = Text(
    nb="her kan det ikke stå «{written}». Velg mellom {choices}.",
    nn="her kan det ikkje stå «{written}». Vel mellom {choices}.",
    en="this can't be “{written}”. Choose between {choices}.",
)
NOT_TEXT = Text(
    nb='her må det stå en tekst i anførselstegn, som "{example}".',
    nn='her må det stå ein tekst i hermeteikn, som "{example}".',
    en='this must be a text in quotation marks, such as "{example}".',
)
NOT_A_LIST = Text(
    nb='her må det stå en liste med tekster, som ["{example}"].',
    nn='her må det stå ei liste med tekstar, som ["{example}"].',
    en='this must be a list of texts, such as ["{example}"].',
)
EMPTY_LIST = Text(
    nb='listen er tom. Skriv minst én, som ["{example}"], eller ta bort linjen.',
    nn='lista er tom. Skriv minst éin, som ["{example}"], eller ta bort linja.',
    en='the list is empty. Write at least one, such as ["{example}"], or take the line away.',
)
NOT_A_TABLE = Text(
    nb="dette må være en tabell med nøkler, som under [{example}].",
    nn="dette må vere ein tabell med nøklar, som under [{example}].",
    en="this must be a table with keys, as below [{example}].",
)
TOO_MANY = Text(
    nb="listen er for lang. Det er plass til {most}.",
    nn="lista er for lang. Det er plass til {most}.",
    en="the list is too long. There is room for {most}.",
)
NOT_A_NUMBER = Text(
    nb="her må det stå et helt tall fra {least} til {most}, uten anførselstegn.",
    nn="her må det stå eit heilt tal frå {least} til {most}, utan hermeteikn.",
    en="this must be a whole number from {least} to {most}, without quotation marks.",
)
ALWAYS = Text(
    nb="{rule} vurderes alltid og er alltid en feil: av en fil som ikke kan leses, vet ingen noe. Ta det bort herfra.",
    nn="{rule} blir alltid vurdert og er alltid ein feil: av ei fil som ikkje kan lesast, veit ingen noko. Ta det bort herifrå.",
    en="{rule} is always judged and always an error: nobody knows anything of a file that can't be read. Take it away here.",
)


class Kind(Protocol):
    """One kind of value."""

    def read(self, value: object, known: Known) -> Any:  # noqa: ANN401  (its own matter)
        """What a value of a TOML file means. Raises `Unfit`."""

    def schema(self, known: Known) -> dict[str, Any]:
        """The JSON Schema of the values that can be read, spelt as we spell them."""


@dataclass(frozen=True, slots=True)
class OneOf:
    """One of some words, which may be written in any vocabulary."""

    meanings: Mapping[str, Any]
    told: tuple[Choice | Text | str, ...]
    example: str

    def read(self, value: object, _known: Known) -> Any:  # noqa: ANN401
        """What the word means; case and blanks around it don't matter."""
        word = text(value, self.example)
        if (plain := word.strip().casefold()) in self.meanings:
            return self.meanings[plain]
        raise Unfit(NOT_A_CHOICE, written=cut(word), choices=self.told)

    def schema(self, _known: Known) -> dict[str, Any]:
        """Every word."""
        return {"enum": list(self.meanings)}


@dataclass(frozen=True, slots=True)
class Ids:
    """Ids of requirements, and beginnings of ids."""

    least: int = 0
    may_be_always_judged: bool = True
    example: str = "GEV514"

    def read(self, value: object, known: Known) -> tuple[str, ...]:
        """The ids and beginnings as the catalogue spells them; of unknown left-out ones none."""
        words = texts(value, self.example, self.least)
        found = []
        for at, word in enumerate(words, 1):
            with below(f"[#{at}]"):
                found.append(self._one(word, known))
        return tuple(dict.fromkeys(filter(None, found)))

    def _one(self, word: str, known: Known) -> str | None:
        beginning = known.beginnings.get(word.lower())
        if beginning is None:
            if known.passes(word):
                return None
            raise unknown(word, known.beginnings.values())
        if beginning in ALWAYS_JUDGED and not self.may_be_always_judged:
            raise Unfit(ALWAYS, rule=beginning)
        return beginning

    def schema(self, known: Known) -> dict[str, Any]:
        """A list of any of them."""
        words = [
            word
            for word in known.beginnings.values()
            if self.may_be_always_judged or word not in ALWAYS_JUDGED
        ]
        return {
            "type": "array",
            "items": {"enum": words},
            "minItems": self.least,
            "maxItems": MOST_ITEMS,
        }


@dataclass(frozen=True, slots=True)
class Whole:
    """A whole number within bounds."""

    least: int
    most: int

    def read(self, value: object, _known: Known) -> int:
        """The number."""
        if (
            isinstance(value, int)
            and not isinstance(value, bool)
            and self.least <= value <= self.most
        ):
            return value
        raise Unfit(NOT_A_NUMBER, least=self.least, most=self.most)

    def schema(self, _known: Known) -> dict[str, Any]:
        """An integer."""
        return {"type": "integer", "minimum": self.least, "maximum": self.most}


@dataclass(frozen=True, slots=True)
class Texts:
    """A list of texts; one text alone where that is enough."""

    example: str
    most: int
    longest: int
    or_one: bool = False

    def read(self, value: object, _known: Known) -> tuple[str, ...]:
        """The texts."""
        if self.or_one and isinstance(value, str):
            value = [value]
        found = texts(value, self.example, 1, self.most)
        for number, one in enumerate(found, 1):
            if not 0 < len(one) <= self.longest:
                raise Unfit(NOT_TEXT, (f"[#{number}]",), example=self.example)
        return found

    def schema(self, _known: Known) -> dict[str, Any]:
        """A list, or a text."""
        one = {"type": "string", "minLength": 1, "maxLength": self.longest}
        many = {"type": "array", "items": one, "minItems": 1, "maxItems": self.most}
        return {"anyOf": [one, many]} if self.or_one else many


def text(value: object, example: str) -> str:
    """The text that a value is. Raises `Unfit`."""
    if isinstance(value, str):
        return value
    raise Unfit(NOT_TEXT, example=example)


def texts(value: object, example: str, least: int = 0, most: int = MOST_ITEMS) -> tuple[str, ...]:
    """The list of texts that a value is. Raises `Unfit`."""
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise Unfit(NOT_A_LIST, example=example)
    if len(value) < least:
        raise Unfit(EMPTY_LIST, example=example)
    if len(value) > most:
        raise Unfit(TOO_MANY, most=most)
    return tuple(value)


def table(value: object, example: str) -> dict[str, Any]:
    """The table that a value is. Raises `Unfit`."""
    if isinstance(value, dict):
        return value
    raise Unfit(NOT_A_TABLE, example=example)
