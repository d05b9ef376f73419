"""A plan in one vocabulary → the same plan in another: its keys and choices, and no other word of it.

A word is changed only where the way back leads to it again. Others stay, for every vocabulary is read.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from gevinst.choices import ReportLanguage
from gevinst.edit.layout import Layout
from gevinst.edit.meanings import meanings
from gevinst.edit.refusals import NOT_CHANGED, TROUBLE, Refusal
from gevinst.edit.reworded import Left, Rewrite, hold_same_plan, is_plainly_written, reworded
from gevinst.edit.values import NO_WORD, YES_WORD, no_items
from gevinst.errors import CannotEdit
from gevinst.plan.loaded import SaidTwice, UnknownKey, WrongValue
from gevinst.plan.model import Plan
from gevinst.plan.shape import shape
from gevinst.plan.values import NONE_WORDS, YES_NO_DUE, Kind, Unreadable, composed, yes_no
from gevinst.source.document import ProblemKind
from gevinst.words import Language, Phrase, Text, cut

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from gevinst.edit.meanings import Meant
    from gevinst.plan.loaded import Loaded
    from gevinst.source.document import Document

Spoken = dict[Language, str]

TWICE = Text(
    nb="feltet «{key}» står to ganger, på linje {first_line} og {line}, og bare ett av dem kan gjelde",
    nn="feltet «{key}» står to gonger, på linje {first_line} og {line}, og berre eitt av dei kan gjelde",
    en="the field “{key}” stands twice, on lines {first_line} and {line}, and only one of them can hold",
)
SYNONYM = Text(
    nb="«{written}» står som det sto: det er et annet ord for «{word}», og det leses på alle språkene",
    nn="«{written}» står som det stod: det er eit anna ord for «{word}», og det blir lese på alle språka",
    en="“{written}” stays as it is: it is another word for “{word}”, which is read in every language",
)
MARKED = Text(
    nb="«{written}» står som det sto: det er merket for YAML (&, * eller !), går over flere linjer eller betyr to ting",
    nn="«{written}» står som det stod: det er merkt for YAML (&, * eller !), går over fleire linjer eller tyder to ting",
    en="“{written}” stays as it is: it is marked for YAML (&, * or !), runs over several lines or means two things",
)
UNKNOWN = Text(
    nb="«{written}» står som det sto: planformatet har ikke et slikt felt her",
    nn="«{written}» står som det stod: planformatet har ikkje eit slikt felt her",
    en="“{written}” stays as it is: the plan format has no such field here",
)
WRONG = Text(
    nb="«{written}» står som det sto: det er ikke et av ordene som kan stå i «{key}»",
    nn="«{written}» står som det stod: det er ikkje eit av orda som kan stå i «{key}»",
    en="“{written}” stays as it is: it is not one of the words that “{key}” may hold",
)
_YAMLS_OWN = frozenset(("true", "false", "on", "off"))
_READ_ON = frozenset(
    (ProblemKind.MERGE_KEY, ProblemKind.TAG, ProblemKind.KEY_NOT_TEXT, ProblemKind.KEY_TWICE)
)


class Translated(NamedTuple):
    """A plan in another vocabulary: as it now reads, the words that changed, and what was left.

    `foreign` counts words in a vocabulary other than the author's: the way back leads to the author's.
    """

    loaded: Loaded
    changed: tuple[Rewrite, ...]
    left: tuple[Left, ...]
    foreign: int


def translated(loaded: Loaded, to: Language) -> Translated:
    """The plan with its keys and choices in a vocabulary. Raises `CannotEdit`."""
    try:
        hold_whole(loaded.document)
        hold_once(loaded)
        wording = Wording(loaded, to)
        changed = wording.changed
        after = reworded(loaded, changed) if changed else loaded
        hold_same_plan(loaded, after)
    except Refusal as refusal:
        why = Phrase(refusal.reason, refusal.facts)
        raise CannotEdit(NOT_CHANGED, name=loaded.document.name, why=why) from None
    left = sorted((*wording.left, *_not_understood(loaded)), key=lambda each: each.line)
    return Translated(after, changed, tuple(left), wording.foreign)


def hold_whole(document: Document) -> None:
    """Raises `Refusal` where a file can't be read to its end."""
    for problem in document.problems:
        if problem.kind not in _READ_ON:
            raise Refusal(TROUBLE, line=problem.span.line if problem.span else 1)


def is_whole(document: Document) -> bool:
    """Whether a file can be read to its end."""
    return all(problem.kind in _READ_ON for problem in document.problems)


def hold_once(loaded: Loaded) -> None:
    """Raises `Refusal` where a field stands twice in a file, in one word or in two."""
    for problem in loaded.document.problems:
        if problem.kind is ProblemKind.KEY_TWICE and problem.span:
            key, first = cut(str(problem.facts["key"])), problem.facts["first_line"]
            raise Refusal(TWICE, key=key, first_line=first, line=problem.span.line)
    for misfit in loaded.misfits:
        if isinstance(misfit, SaidTwice) and misfit.place.span:
            key, line = cut(misfit.written), misfit.place.span.line
            raise Refusal(TWICE, key=key, first_line=misfit.first_line, line=line)


class Wording:
    """The words of a plan that change on the way to a vocabulary, and those that stay."""

    def __init__(self, loaded: Loaded, to: Language) -> None:
        """What changes on the way from the author's vocabulary."""
        self.layout = Layout(loaded.document.text)
        self.own, self.to = loaded.language, to
        self._rewrites: dict[int, Rewrite] = {}
        self._stay: dict[int, Left] = {}
        self._foreign: set[int] = set()
        for meant in meanings(loaded.document):
            self._add(meant)

    @property
    def changed(self) -> tuple[Rewrite, ...]:
        """The words that change."""
        return tuple(
            each
            for place, each in self._rewrites.items()
            if place not in self._stay and each.text != each.leaf.value
        )

    @property
    def left(self) -> tuple[Left, ...]:
        """The words that stay, though the vocabulary has others."""
        return tuple(self._stay.values())

    @property
    def foreign(self) -> int:
        """How many words are in a vocabulary other than the author's, and have a way there."""
        return len(self._foreign - self._stay.keys())

    def _add(self, meant: Meant) -> None:
        spoken, leaf = words_of(meant), meant.leaf
        if spoken is None:
            return
        own, word, place = spoken[self.own], self._word(leaf.value, spoken), id(leaf)
        facts = {"written": cut(leaf.value), "word": spoken[self.to]}
        if word is None:
            if leaf.value.casefold() not in _YAMLS_OWN:
                self._stay[place] = Left(leaf.start_mark.line + 1, Phrase(SYNONYM, facts))
            return
        if _dressed(leaf.value, own, own) is None:
            self._foreign.add(place)
        before = self._rewrites.get(place, Rewrite(leaf, word))
        stays = word == leaf.value or is_plainly_written(leaf, self.layout)
        if before.text != word or not stays:
            self._stay[place] = Left(leaf.start_mark.line + 1, Phrase(MARKED, facts))
        else:
            self._rewrites[place] = before

    def _word(self, written: str, spoken: Spoken) -> str | None:
        """The word in the other vocabulary from which the way leads back."""
        to = spoken[self.to]
        for language in (self.to, *Language):
            word = _dressed(written, spoken[language], to)
            if word is not None and _dressed(word, to, spoken[language]) == written:
                return word
        return None


def _not_understood(loaded: Loaded) -> Iterator[Left]:
    for misfit in loaded.misfits:
        line = misfit.place.span.line if misfit.place.span else 1
        if isinstance(misfit, UnknownKey):
            yield Left(line, Phrase(UNKNOWN, {"written": cut(misfit.written)}))
        elif isinstance(misfit, WrongValue) and (misfit.choices or misfit.due is YES_NO_DUE):
            facts = {"written": cut(misfit.written), "key": cut(misfit.key)}
            yield Left(line, Phrase(WRONG, facts))


def words_of(meant: Meant) -> Spoken | None:
    """A key's or a choice's word in each vocabulary; None for what is the author's own text."""
    field, text = meant.field, meant.leaf.value
    if meant.is_key:
        return _each(field.word)
    if field.or_none and not meant.in_list and text.strip().casefold() in NONE_WORDS:
        return _each(no_items)
    if field.choice is not None and field.choice is not ReportLanguage:
        choice = field.choice.of(text) or field.choice.of(composed(text))
        return _each(choice.word) if choice else None
    if field.kind is Kind.YES_NO:
        try:
            return _each((YES_WORD if yes_no(text) else NO_WORD).to)
        except Unreadable:
            return None
    return None


def key_of_language(vocabulary: Language) -> str:
    """The key that says which language the report is to be in."""
    return shape(Plan).fields["language"].word(vocabulary)


def _each(word: Callable[[Language], str]) -> Spoken:
    return {language: word(language) for language in Language}


def _dressed(written: str, word: str, other: str) -> str | None:
    """Another word with the capital letters, and the signs between words, that a word is written with."""
    cases: Iterable[Callable[[str], str]] = (str, str.capitalize, str.upper)
    for case in cases:
        for sign in ("_", " ", "-"):
            if written == case(word.replace("_", sign)):
                return case(other.replace("_", sign))
    return None
