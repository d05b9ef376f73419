"""A located tree → a plan, and beside it all that did not fit: one pass, one finding a bad value."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from gevinst.plan.due import CHOICE_DUE, CHOICES_DUE, due_in
from gevinst.plan.loaded import Loaded, Misread, Reference, SaidTwice, UnknownKey, WrongValue
from gevinst.plan.model import Plan
from gevinst.plan.node import Node, Origin, Place, pair_span
from gevinst.plan.shape import Field, Found, Shape, shape
from gevinst.plan.values import (
    LONGEST_ID,
    NONE_WORDS,
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
from gevinst.source.tree import Items, Pairs, is_leaf, span_of, text_of
from gevinst.words import Language, Text

if TYPE_CHECKING:
    from collections.abc import Callable

    from gevinst.plan.loaded import Misfit
    from gevinst.source.document import Document
    from gevinst.source.tree import Leaf, Written
    from gevinst.words import Choice

MOST_MISFITS = 200


def plan_from(document: Document) -> Loaded:
    """The plan that a document holds, as far as it can be read. Never raises for what it holds."""
    return _Reader(document).loaded()


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

    def node(  # noqa: C901  (hot)
        self, model: type[Node], pairs: Pairs, path: str, below: Leaf | None = None
    ) -> Node:
        """Read a mapping along a model. All of a plan passes here, so what is plain is read in place."""
        form = shape(model)
        words, values = form.words, form.defaults.copy()
        origin = Origin(path, pairs, form, below)
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
                    value = self.node(known.model, written, prefix + name, key)
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
        return self.wrong(known, written, path, origin, due_in(known))

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
        key, value = _pair(origin, index)
        prefix = f"{origin.path}." if origin.path else ""
        place = Place(prefix + key.value[:LONGEST_ID], pair_span(key, value))
        valueless = is_leaf(value) and not value.style and not value.value
        self.misfit(UnknownKey(place, key.value, tuple(words), valueless))

    def twice(self, index: int, name: str, origin: Origin) -> None:
        key, value = _pair(origin, index)
        first, _ = origin.written[name]
        place = Place(f"{origin.path}.{name}" if origin.path else name, pair_span(key, value))
        self.misfit(SaidTwice(place, key.value, first.value, first.start_mark.line + 1))

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
        pair = origin.written[known.name]
        place = Place(path, _value_span(pair, written))
        choices = tuple(known.choice) if known.choice and due in {CHOICE_DUE, CHOICES_DUE} else ()
        fields = tuple(shape(known.model).fields.values())[:2] if known.model else ()
        self.misfit(WrongValue(place, pair[0].value, shown, due, facts or {}, choices, fields))
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


def _choice(choice: type[Choice], text: str) -> Choice:
    found = choice.of(text) or choice.of(composed(text))
    if found is None:
        raise Unreadable(CHOICE_DUE, choices=tuple(choice))
    return found


def _id_of(item: Pairs) -> str | None:
    text = text_of(item, "id")
    return None if text is None or len(text) > LONGEST_ID else text.strip() or None


def _pair(origin: Origin, index: int) -> tuple[Leaf, Written]:
    pair: tuple[Leaf, Written] = cast("Pairs", origin.pairs).value[index]
    return pair


def _value_span(pair: tuple[Leaf, Written], written: Written) -> Span:
    span = span_of(written)
    return span if span.end_line == span.line and span != Span(0, 0, 0, 0) else pair_span(*pair)
