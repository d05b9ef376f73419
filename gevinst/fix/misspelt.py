"""Keys that are misspelt beyond doubt → the keys that were meant."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from gevinst.edit.meanings import mappings
from gevinst.edit.reworded import Left, Rewrite
from gevinst.fix.found import Fix, Found
from gevinst.plan.load import read_closely
from gevinst.plan.shape import shape
from gevinst.plan.values import NONE_WORDS, Unreadable, composed, says_something
from gevinst.rules.form.nearest import vocabulary
from gevinst.source.tree import Items, Pairs, is_leaf
from gevinst.words import Language, Phrase, Text, cut

if TYPE_CHECKING:
    from gevinst.plan.loaded import Loaded
    from gevinst.plan.node import Node
    from gevinst.plan.shape import Field
    from gevinst.source.tree import Written

TOLD = Text(
    nb="«{written}» var skrevet feil: «{word}»",
    nn="«{written}» var skrive feil: «{word}»",
    en="“{written}” was misspelt: “{word}”",
)
NOT_SURE = Text(
    nb="«{written}» står som det sto: planformatet har ikke et slikt felt her, og det er ikke sikkert hva som var ment",
    nn="«{written}» står som det stod: planformatet har ikkje eit slikt felt her, og det er ikkje sikkert kva som var meint",
    en="“{written}” stays as it is: the plan format has no such field here, and it is not certain what was meant",
)
MOST_SEARCHES = 200
_LONGEST = 40
_SWAPPED, _LEFT_OUT, _OTHER_LETTER, _TWO_SLIPS = 4, 5, 6, 10  # the shortest words with such slips
_FAR = 99
_CLEARLY = 2  # so many slips further away is any other field


def _find(loaded: Loaded) -> Found:
    found = Found([], [])
    each = list(mappings(loaded.document))
    read_along = Counter(id(pairs.value) for pairs, _ in each)
    search = _Search(loaded.language)
    for pairs, model in each:
        meant: dict[str, list[Rewrite]] = {}
        for key, value in pairs.value:
            if shape(model).meant_by(key.value) or key.value.startswith("x-"):
                continue
            alone = read_along[id(pairs.value)] == 1 and not _is_part_of_a_text(value, pairs)
            near = search.meant(key.value, value, pairs, model) if alone else None
            if near is None:
                why = Phrase(NOT_SURE, {"written": cut(key.value)})
                found.left.append(Left(key.start_mark.line + 1, why))
            else:
                meant.setdefault(near[0].name, []).append(Rewrite(key, near[1]))
        _add_those_alone(meant, found)
    return found


def _is_part_of_a_text(value: Written, pairs: Pairs) -> bool:
    """Whether a key has nothing behind it, as a comma in a text makes them within braces."""
    return bool(pairs.flow_style) and is_leaf(value) and not value.value


def _add_those_alone(meant: dict[str, list[Rewrite]], found: Found) -> None:
    """Take in keys that no other misspelt key beside them may be as well."""
    for rewrites in meant.values():
        if len(rewrites) == 1:
            found.rewrites.extend(rewrites)
            continue
        for each in rewrites:
            why = Phrase(NOT_SURE, {"written": cut(each.leaf.value)})
            found.left.append(Left(each.line, why))


class _Search:
    """Looks for the fields that misspelt keys mean: each word once, and so many words a round."""

    def __init__(self, own: Language) -> None:
        self.own = own
        self.sought: dict[tuple[str, type[Node]], tuple[str | None, str]] = {}

    def meant(
        self, written: str, value: Written, pairs: Pairs, model: type[Node]
    ) -> tuple[Field, str] | None:
        """The one field that a key can mean, and its word, where that is not there and may hold the value."""
        name, near = self.nearest(_plainly(written), model)
        if name is None:
            return None
        form = shape(model)
        field = form.fields[name]
        given = {known[0].name for key, _ in pairs.value if (known := form.meant_by(key.value))}
        return None if name in given or not _may_hold(field, value) else (field, near)

    def nearest(self, word: str, model: type[Node]) -> tuple[str | None, str]:
        """The field that a word means: of its author's vocabulary, else of any."""
        if (word, model) in self.sought:
            return self.sought[word, model]
        if len(self.sought) >= MOST_SEARCHES:
            return None, ""
        fields = shape(model).fields.values()
        found = _nearest(word, {field.word(self.own): field for field in fields})
        if found[0] is None:
            every = {each: field for field in fields for each in field.key.words(field.name)}
            found = _nearest(word, every)
        if word != found[1] and any(word in vocabulary(language) for language in Language):
            found = None, ""  # a field elsewhere: it is in the wrong place
        self.sought[word, model] = found
        return found


def _nearest(word: str, fields: dict[str, Field]) -> tuple[str | None, str]:
    """The name of the field whose word is clearly nearest, and that word; None where none is."""
    alike: dict[str, tuple[int, str]] = {}
    for known, field in fields.items():
        slips = _slips(word, known)
        if slips < alike.get(field.name, (_FAR, ""))[0]:
            alike[field.name] = slips, known
    if not alike:
        return None, ""
    (name, (slips, near)), *others = sorted(alike.items(), key=lambda each: each[1][0])
    sure = not slips or not others or others[0][1][0] >= slips + _CLEARLY
    return (name if sure else None), near


def _slips(word: str, known: str) -> int:
    """How many letters are left out or put in, where so few are slips in a word so long; else far."""
    if word == known:
        return 0
    shortest = min(len(word), len(known))
    if abs(len(word) - len(known)) > 4 or max(len(word), len(known)) > _LONGEST:  # noqa: PLR2004
        return _FAR
    from difflib import SequenceMatcher  # noqa: PLC0415  (loaded only for a misspelt word)

    blocks = SequenceMatcher(None, word, known, autojunk=False).get_matching_blocks()
    slips = len(word) + len(known) - 2 * sum(block.size for block in blocks)
    least = {1: _LEFT_OUT, 2: _OTHER_LETTER, 3: _TWO_SLIPS, 4: _TWO_SLIPS}.get(slips, _FAR)
    if slips == 2 and sorted(word) == sorted(known):  # noqa: PLR2004
        least = _SWAPPED
    return slips if shortest >= least else _FAR


def _may_hold(field: Field, value: Written) -> bool:
    if field.model is not None:
        return not is_leaf(value) or not says_something(value.value) or _is_none(field, value.value)
    if isinstance(value, Pairs) or (isinstance(value, Items) and not field.many):
        return False
    return all(
        _reads(field, item) for item in (value.value if isinstance(value, Items) else [value])
    )


def _is_none(field: Field, text: str) -> bool:
    return field.or_none and text.strip().casefold() in NONE_WORDS


def _reads(field: Field, value: Written) -> bool:
    if not is_leaf(value):
        return False
    if not says_something(value.value):
        return True
    try:
        read_closely(field, value.value)
    except Unreadable:
        return False
    return True


def _plainly(key: str) -> str:
    return composed(key).strip().casefold().replace(" ", "_").replace("-", "_")


fix = Fix("misspelt", TOLD, _find, form_only=False)
