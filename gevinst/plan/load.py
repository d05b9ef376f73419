"""A located tree → a plan, and beside it all that did not fit: one pass, one finding a bad value."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, cast

from gevinst.plan.model import Plan
from gevinst.plan.node import Node, Origin, Place, entry_span
from gevinst.plan.shape import Field, Found, Shape, shape
from gevinst.plan.values import (
    DAY_DUE,
    LONGEST_ID,
    NONE_WORDS,
    NUMBER_DUE,
    WHOLE_DUE,
    YES_NO_DUE,
    Kind,
    Refers,
    Unreadable,
    composed,
    day,
    identifier,
    number,
    says_something,
    whole,
    yes_no,
)
from gevinst.plan.yaml11 import may_be_misread, misreading
from gevinst.source.place import Span
from gevinst.source.tree import Items, Pairs, Scalar, is_leaf, span_of, text_of
from gevinst.words import Language, Text

if TYPE_CHECKING:
    from collections.abc import Callable

    from gevinst.source.document import Document
    from gevinst.source.tree import Entry, Leaf, Mapping, Written
    from gevinst.words import Choice

MOST_MISFITS = 200


@dataclass(frozen=True, slots=True)
class UnknownKey:
    """A key that the format does not know, and those that it does know in that place.

    `valueless` marks one with nothing behind it: within `{…}` a comma in a text makes such keys.
    """

    place: Place
    written: str
    known: tuple[str, ...]
    valueless: bool = False


@dataclass(frozen=True, slots=True)
class WrongValue:
    """A value that is not what its field holds, and the words or fields that are due there."""

    place: Place
    key: str
    written: str
    due: Text
    facts: dict[str, object]
    choices: tuple[Choice, ...] = ()
    fields: tuple[Field, ...] = ()


@dataclass(frozen=True, slots=True)
class SaidTwice:
    """One field written under two words that mean the same (`gains` and `gevinster`)."""

    place: Place
    written: str
    first: str
    first_line: int


@dataclass(slots=True)
class Reference:
    """An id as it stands where something else is referred to."""

    refers: Refers
    id: str
    path: str
    written: Leaf

    @property
    def place(self) -> Place:
        """Where it stands."""
        return Place(self.path, span_of(self.written))


@dataclass(frozen=True, slots=True)
class Misread:
    """A plain scalar that YAML 1.1 reads as something other than what its field holds."""

    place: Place
    written: str
    reading: str


Misfit = UnknownKey | WrongValue | SaidTwice


@dataclass(slots=True)
class Loaded:
    """One plan file as it was read: the document, the plan, and what did not fit."""

    document: Document
    plan: Plan
    language: Language
    misfits: list[Misfit] = field(default_factory=list)
    more_misfits: int = 0
    references: list[Reference] = field(default_factory=list)
    misreads: list[Misread] = field(default_factory=list)

    @property
    def readable(self) -> bool:
        """Whether there was anything to hold the requirements against."""
        return self.document.root is not None


def plan_from(document: Document) -> Loaded:
    """The plan that a document holds, as far as it can be read. Never raises for what it holds."""
    return _Reader(document).loaded()


FIELDS_DUE = Text(
    nb="felt som {fields}, hvert med sitt innhold",
    nn="felt som {fields}, kvart med sitt innhald",
    en="fields such as {fields}, each with its content",
)
ITEMS_DUE = Text(
    nb="en liste der hvert punkt har felt som {fields}",
    nn="ei liste der kvart punkt har felt som {fields}",
    en="a list where each item has fields such as {fields}",
)
TEXT_DUE = Text(nb="tekst", nn="tekst", en="text")
TEXTS_DUE = Text(
    nb="tekst, eller en liste med tekster",
    nn="tekst, eller ei liste med tekstar",
    en="text, or a list of texts",
)
ID_DUE = Text(nb="én id", nn="éin id", en="one id")
IDS_DUE = Text(
    nb="én id, eller en liste med id-er",
    nn="éin id, eller ei liste med id-ar",
    en="one id, or a list of ids",
)
CHOICE_DUE = Text(
    nb="ett av ordene {choices}", nn="eitt av orda {choices}", en="one of the words {choices}"
)
CHOICES_DUE = Text(
    nb="ett eller flere av ordene {choices}",
    nn="eitt eller fleire av orda {choices}",
    en="one or more of the words {choices}",
)
_DUE_OF_A_KIND = {
    Kind.NUMBER: NUMBER_DUE,
    Kind.WHOLE: WHOLE_DUE,
    Kind.DAY: DAY_DUE,
    Kind.YES_NO: YES_NO_DUE,
    Kind.ID: ID_DUE,
}

_READERS: dict[Kind | None, Callable[[str], Any]] = {
    Kind.PROSE: str.strip,
    Kind.ID: identifier,
    Kind.NUMBER: number,
    Kind.WHOLE: whole,
    Kind.DAY: day,
    Kind.YES_NO: yes_no,
}
_NOTHING: Any = object()


class _Reader:
    """Walks the tree along the models; their depth bounds its recursion."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.misfits: list[Misfit] = []
        self.more = 0
        self.references: list[Reference] = []
        self.misreads: list[Misread] = []
        self.spoken: list[Language] = []

    def loaded(self) -> Loaded:
        root = self.document.root
        if root is None:
            plan = Plan.read(dict(shape(Plan).defaults), set(), Origin())
        else:
            plan = cast("Plan", self.node(Plan, root.written, ""))
        return Loaded(
            self.document,
            plan,
            self.language(plan),
            self.misfits,
            self.more,
            self.references,
            self.misreads,
        )

    def language(self, plan: Plan) -> Language:
        """The vocabulary the author writes in: the one with most words of its own, else as asked."""
        if self.spoken:
            return max(Language, key=self.spoken.count)
        return plan.language.language if plan.language else Language.NB

    def misfit(self, misfit: Misfit) -> None:
        if len(self.misfits) < MOST_MISFITS:
            self.misfits.append(misfit)
        else:
            self.more += 1

    def node(self, model: type[Node], pairs: Pairs, path: str) -> Node:  # noqa: C901  (hot)
        """Read a mapping along a model. All of a plan passes here, so what is plain is read in place."""
        form = shape(model)
        words, values = form.words, form.defaults.copy()
        origin = Origin(path, pairs, form)
        given: set[str] = set()
        prefix = f"{path}." if path else ""
        for index, (key, written) in enumerate(pairs.value):
            found = words.get(key.value) or self.other(key.value, index, origin, form)
            if found is None:
                continue
            known, language = found
            name = known.name
            if language is not None:
                self.spoken.append(language)
            if name in given:
                self.twice(index, name, origin)
                continue
            given.add(name)
            value = None
            kind = type(written)
            if kind is Pairs:
                if known.model is not None and not known.many:
                    value = self.node(known.model, written, prefix + name)
            elif kind is not Items and known.scalar:
                value = known.quick(written.value)
                if value is not None and known.refers is not None:
                    self.refer(known.refers, value, prefix + name, written)
            if value is None:
                value = self.value(known, written, prefix + name, origin)
            if value is not _NOTHING:
                values[name] = value
        if not path:
            _add_absent_sections(form, values, pairs)
        return model.read(values, given, origin)

    def value(self, known: Field, written: Written, path: str, origin: Origin) -> Any:  # noqa: ANN401
        """The value of a field that is not to be read in place."""
        if isinstance(written, Items) and known.many:
            return self.items(known, written.value, path, origin)
        if is_leaf(written):
            return self.text(known, written, path, origin)
        if known.many:
            return self.items(known, [written], path, origin)
        return self.single(known, written, path, origin)

    def text(self, known: Field, leaf: Leaf, path: str, origin: Origin) -> Any:  # noqa: ANN401
        text = leaf.value
        if known.or_none and text.strip().casefold() in NONE_WORDS:
            return ()
        if not (says_something(text) or _is_a_name(known, text)):
            origin.fillers[known.name] = text
            return _NOTHING
        return (
            self.items(known, [leaf], path, origin)
            if known.many
            else self.single(known, leaf, path, origin)
        )

    def items(self, known: Field, items: list[Any], path: str, origin: Origin) -> Any:  # noqa: ANN401
        values = []
        model, quick, refers = known.model, known.quick, known.refers
        for index, item in enumerate(items, 1):
            kind = type(item)
            value = None
            if kind is Pairs:
                at = f"{path}[{_id_of(item) or f'#{index}'}]"
                value = (
                    self.node(model, item, at) if model else self.single(known, item, at, origin)
                )
            elif kind is not Items:
                value = quick(item.value)
                if value is not None and refers is not None:
                    self.refer(refers, value, f"{path}[#{index}]", item)
            if value is None:
                value = self.item(known, item, f"{path}[#{index}]", origin)
            if value is not _NOTHING:
                values.append(value)
        return tuple(values) if values or not known.or_none else _NOTHING

    def item(self, known: Field, written: Written, path: str, origin: Origin) -> Any:  # noqa: ANN401
        """The value of an item that is not to be read in place."""
        if is_leaf(written) and not says_something(written.value):
            origin.fillers[known.name] = written.value
            return _NOTHING
        return self.single(known, written, path, origin)

    def single(self, known: Field, written: Written, path: str, origin: Origin) -> Any:  # noqa: ANN401
        if known.model is not None:
            if isinstance(written, Pairs):
                return self.node(known.model, written, path)
        elif is_leaf(written):
            return self.scalar(known, written, path, origin)
        return self.wrong(known, written, path, origin, _due(known))

    def scalar(self, known: Field, leaf: Leaf, path: str, origin: Origin) -> Any:  # noqa: ANN401
        text = leaf.value
        if (
            known.kind is not Kind.DAY
            and not leaf.style
            and may_be_misread(text)
            and (reading := misreading(text, _asked(known)))
        ):
            self.misreads.append(Misread(Place(path, span_of(leaf)), text, reading))
        try:
            value = read_closely(known, text)
        except Unreadable as why:
            return self.wrong(known, leaf, path, origin, why.reason, why.facts)
        if known.refers is not None:
            self.refer(known.refers, value, path, leaf)
        return value

    def refer(self, refers: Refers, to: str, path: str, leaf: Leaf) -> None:
        self.references.append(Reference(refers, to, path, leaf))

    def other(self, word: str, index: int, origin: Origin, form: Shape) -> Found | None:
        """What a key that is no word of the format means: the same in other letters, or nothing."""
        found = form.meant_by(word)
        if found is None and not word.startswith("x-"):
            self.unknown(origin, index, form.words)
        return found

    def unknown(self, origin: Origin, index: int, words: dict[str, Found]) -> None:
        entry = _entry(origin, index)
        key, value = entry.key.text, entry.value
        prefix = f"{origin.path}." if origin.path else ""
        place = Place(prefix + key[:LONGEST_ID], entry_span(entry))
        valueless = type(value) is Scalar and value.plain and not value.text
        self.misfit(UnknownKey(place, key, tuple(words), valueless))

    def twice(self, index: int, name: str, origin: Origin) -> None:
        entry, first = _entry(origin, index), origin.entries[name]
        place = Place(f"{origin.path}.{name}" if origin.path else name, entry_span(entry))
        self.misfit(SaidTwice(place, entry.key.text, first.key.text, first.key.span.line))

    def wrong(  # noqa: PLR0913, PLR0917  (all of them go into the one misfit)
        self,
        known: Field,
        written: Written,
        path: str,
        origin: Origin,
        due: Text,
        facts: dict[str, object] | None = None,
    ) -> Any:  # noqa: ANN401
        shown = written.value if is_leaf(written) else ""
        entry = origin.entries[known.name]
        place = Place(path, _value_span(entry, written))
        choices = tuple(known.choice) if known.choice and due in {CHOICE_DUE, CHOICES_DUE} else ()
        fields = tuple(shape(known.model).fields.values())[:2] if known.model else ()
        self.misfit(WrongValue(place, entry.key.text, shown, due, facts or {}, choices, fields))
        origin.misfits |= {known.name}
        return _NOTHING


def read_closely(known: Field, text: str) -> Any:  # noqa: ANN401
    """The value of a text by the type of its field, whatever it looks like. Raises `Unreadable`."""
    if known.choice is not None:
        return _choice(known.choice, text)
    return identifier(text) if known.refers is not None else _READERS[known.kind](text)


def _add_absent_sections(form: Shape, values: dict[str, Any], pairs: Pairs) -> None:
    for name, known in form.fields.items():
        if known.section and known.model and not values[name].origin.path:
            defaults = dict(shape(known.model).defaults)
            values[name] = known.model.read(defaults, set(), Origin(name, pairs, absent=True))


def _is_a_name(known: Field, text: str) -> bool:
    """Whether a text is an id, which may be a word that says nothing elsewhere (`mangler`)."""
    if known.kind is not Kind.ID or text.lstrip().startswith("<"):
        return False
    return any(char.isalnum() for char in text)


def _asked(known: Field) -> Kind | None:
    """A field's kind; a choice of yes, no and something between asks yes or no as well."""
    if known.choice is not None and known.choice.of("yes") and known.choice.of("no"):
        return Kind.YES_NO
    return known.kind


def _due(known: Field) -> Text:
    if known.model is not None:
        return ITEMS_DUE if known.many else FIELDS_DUE
    if known.choice is not None:
        return CHOICES_DUE if known.many else CHOICE_DUE
    if known.refers is not None:
        return IDS_DUE if known.many else ID_DUE
    return TEXTS_DUE if known.many else _DUE_OF_A_KIND.get(known.kind or Kind.PROSE, TEXT_DUE)


def _choice(choice: type[Choice], text: str) -> Choice:
    found = choice.of(text) or choice.of(composed(text))
    if found is None:
        raise Unreadable(CHOICE_DUE, choices=tuple(choice))
    return found


def _id_of(item: Pairs) -> str | None:
    text = text_of(item, "id")
    return None if text is None or len(text) > LONGEST_ID else text.strip() or None


def _entry(origin: Origin, index: int) -> Entry:
    return cast("Mapping", origin.mapping).entries[index]


def _value_span(entry: Entry, written: Written) -> Span:
    span = span_of(written)
    return span if span.end_line == span.line and span != Span(0, 0, 0, 0) else entry_span(entry)
