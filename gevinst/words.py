"""The three languages: texts with facts in them, and the words of the format."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING, Any, Self, cast

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


class Language(StrEnum):
    """A language that reports are written in, and that a plan's keys may be written in."""

    NB = "nb"
    NN = "nn"
    EN = "en"


LONGEST_NAME = 100

_AND = {Language.NB: "og", Language.NN: "og", Language.EN: "and"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """One sentence in bokmål, nynorsk and English, with `{blanks}` for facts."""

    nb: str
    nn: str
    en: str

    def to(self, language: Language, facts: Mapping[str, Any] | None = None) -> str:
        """The sentence in one language, its blanks filled with the facts as that language writes them."""
        text: str = getattr(self, language.value)
        return text.format_map(_Facts(facts, language)) if facts else text


@dataclass(frozen=True, slots=True)
class Phrase:
    """A text with the facts in its blanks, to be a fact of another text: `3 600 × 25 minutter`."""

    text: Text
    facts: Mapping[str, Any]

    def to(self, language: Language) -> str:
        """The phrase in one language."""
        return self.text.to(language, self.facts)


def in_each(said: Text | Phrase) -> dict[str, str]:
    """What is said in each of the three languages, by the language's code, as JSON holds it."""
    return {language.value: said.to(language) for language in Language}


class _Facts(dict[str, str]):
    """Facts as words of one language, written only when a sentence asks for them."""

    def __init__(self, facts: Mapping[str, Any], language: Language) -> None:
        super().__init__()
        self._facts = facts
        self._language = language

    def __missing__(self, name: str) -> str:
        return written(self._facts[name], self._language)


def written(value: Any, language: Language) -> str:  # noqa: ANN401  (a fact may be of any kind)
    """A fact as a person reads it: numbers grouped, dates as 2026-03-16, lists with *and*."""
    match value:
        case Text() | Phrase():
            text = value.to(language)
        case Choice():
            text = value.word(language)
        case int() | Decimal() | float() if not isinstance(value, bool):
            text = _number(value, language)
        case tuple() | list():
            text = _listed([written(item, language) for item in value], language)
        case _:
            text = str(value)
    return text


def cut(name: str) -> str:
    """A name as a sentence tells it: a long one cut."""
    return name if len(name) <= LONGEST_NAME else name[: LONGEST_NAME - 1] + "…"


_MOST_WRITTEN_OUT = 10**18
_DECIMALS, _MOST_DECIMALS = 3, 12  # a number below 1 has three that count, not three in all


def _number(value: float | Decimal, language: Language) -> str:
    exact = Decimal(str(value))
    if not exact.is_finite() or abs(exact) >= _MOST_WRITTEN_OUT:
        return f"{exact:.3g}"
    places = _DECIMALS if abs(exact) >= 1 else _DECIMALS - min(exact.adjusted() + 1, 0)
    text = f"{exact:,.{min(places, _MOST_DECIMALS)}f}".rstrip("0").rstrip(".")
    if language is Language.EN:
        return text
    return text.replace(",", "\N{NO-BREAK SPACE}").replace(".", ",").replace("-", "\N{MINUS SIGN}")


def _listed(words: list[str], language: Language) -> str:
    if len(words) < 2:  # noqa: PLR2004  (a list of two is the shortest with an *and*)
        return "".join(words)
    return f"{', '.join(words[:-1])} {_AND[language]} {words[-1]}"


@dataclass(frozen=True, slots=True)
class Key:
    """A field's word in bokmål and nynorsk, and further words that are accepted for it.

    The English word is the field's own name. `also` holds words of other editions of the field's
    vocabulary (Prosjektveiviseren v6 says *nytte* where v5 said *gevinst*) and English synonyms.
    """

    nb: str
    nn: str = ""
    also: tuple[str, ...] = field(default=())

    def word(self, name: str, language: Language) -> str:
        """The field's word in a language; `name` is its English one."""
        if language is Language.EN:
            return name
        return self.nb if language is Language.NB or not self.nn else self.nn

    def words(self, name: str) -> Iterable[str]:
        """Every word that means this field."""
        return dict.fromkeys((name, self.nb, self.nn or self.nb, *self.also))


class Choice(StrEnum):
    """A closed choice of the format: the English word is the value, bokmål and nynorsk go with it."""

    nb: str
    nn: str
    also: tuple[str, ...]

    # Rules look choices up in sets and dicts all the time, and Enum computes its hash in Python.
    __hash__ = str.__hash__

    def __new__(cls, value: str, nb: str, nn: str = "", also: tuple[str, ...] = ()) -> Self:
        """One choice with its words; nynorsk is as bokmål where it is left out."""
        member = str.__new__(cls, value)
        member._value_ = value
        member.nb, member.nn, member.also = nb, nn or nb, also
        return member

    @classmethod
    def of(cls, word: str) -> Self | None:
        """The choice that a word of any vocabulary means, or None; case, `-` and spaces don't matter."""
        return cast("Self | None", _members(cls).get(_plainly(word)))

    @classmethod
    def by_word(cls) -> dict[str, Self]:
        """The choice that each word of any vocabulary means; the words in lower case."""
        return {word.casefold(): member for member in cls for word in member.words()}

    def word(self, language: Language) -> str:
        """The choice's word in a language."""
        if language is Language.EN:
            return str(self.value)
        return self.nb if language is Language.NB else self.nn

    def words(self) -> Iterable[str]:
        """Every word that means this choice."""
        return dict.fromkeys((str(self.value), self.nb, self.nn, *self.also))


def worded(choice: Choice) -> Text:
    """A choice of the format as a sentence says it: `half year`, not `half_year`."""
    nb, nn, en = (word.replace("_", " ") for word in (choice.nb, choice.nn, str(choice.value)))
    return Text(nb=nb, nn=nn, en=en)


@cache
def _members(choice: type[Choice]) -> dict[str, Choice]:
    return {_plainly(word): member for member in choice for word in member.words()}


def _plainly(text: str) -> str:
    return text.strip().casefold().replace(" ", "_").replace("-", "_")
