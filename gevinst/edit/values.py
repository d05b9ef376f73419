"""An answer as a person types it → what is to be written for it, or a sentence on what is due."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from gevinst.edit.known import known
from gevinst.plan.due import due_in
from gevinst.plan.load import read_closely
from gevinst.plan.shape import shape
from gevinst.plan.values import (
    NONE_WORDS,
    Kind,
    Refers,
    Unreadable,
    composed,
    number,
    says_something,
)
from gevinst.rules.form.identity import masked
from gevinst.words import Choice, Language, Phrase, Text, cut

if TYPE_CHECKING:
    from gevinst.edit.said import Said
    from gevinst.plan.loaded import Loaded
    from gevinst.plan.shape import Field

MOST_TOLD = 20

DUE = Text(nb="Her skal det stå {due}.", nn="Her skal det stå {due}.", en="This must be {due}.")
FILLER = Text(
    nb="«{written}» sier ingenting ennå. Skriv det dere vet, eller gå videre.",
    nn="«{written}» seier ingenting enno. Skriv det de veit, eller gå vidare.",
    en="“{written}” says nothing yet. Write what you know, or go on.",
)
EMPTY = Text(nb="Svaret er tomt.", nn="Svaret er tomt.", en="The answer is empty.")
UNKNOWN = Text(
    nb="«{written}» står ikke i {section}. Der står {known}.",
    nn="«{written}» står ikkje i {section}. Der står {known}.",
    en="“{written}” is not in {section}. What is there: {known}.",
)
NONE_KNOWN = Text(
    nb="«{written}» står ikke i {section}, for der står det ingen ennå.",
    nn="«{written}» står ikkje i {section}, for der står det ingen enno.",
    en="“{written}” is not in {section}, for nothing is there yet.",
)
SEVERAL = Text(
    nb="«{written}» kan være {known}. Skriv id-en.",
    nn="«{written}» kan vere {known}. Skriv id-en.",
    en="“{written}” may be {known}. Write the id.",
)
TAKEN = Text(
    nb="Id-en «{written}» er brukt før i {section}. Finn en annen.",
    nn="Id-en «{written}» er brukt før i {section}. Finn ein annan.",
    en="The id “{written}” is used already in {section}. Choose another.",
)
IDENTITY = Text(
    nb="Svaret har et fødselsnummer, og det skal ikke stå i en plan. Skriv navn og rolle.",
    nn="Svaret har eit fødselsnummer, og det skal ikkje stå i ein plan. Skriv namn og rolle.",
    en="The answer holds a national identity number, which has no place in a plan. Write name and role.",
)
NOT_STORED = Text(
    nb="Svaret har tegn som ikke kan lagres. Skriv det på nytt.",
    nn="Svaret har teikn som ikkje kan lagrast. Skriv det på nytt.",
    en="The answer has characters that can't be stored. Write it again.",
)
ONLY_NONE = Text(
    nb="Her kan det bare stå «{word}». Skriv ellers det som spørres om, felt for felt.",
    nn="Her kan det berre stå «{word}». Skriv elles det som blir spurt om, felt for felt.",
    en="Only “{word}” can stand here. Else write what is asked for, field by field.",
)

_LINE_ENDS = re.compile("\r\n?")
_HALF = re.compile("[\ud800-\udfff]")
_BETWEEN = re.compile(r"[,;\n]")
_AND = re.compile(r" (?:og|and|&) ")
_NO_ITEMS = Text(nb="ingen", nn="ingen", en="none")
YES_WORD, NO_WORD = Text(nb="ja", nn="ja", en="yes"), Text(nb="nei", nn="nei", en="no")


def no_items(vocabulary: Language) -> str:
    """The word that says that a list is empty."""
    return _NO_ITEMS.to(vocabulary)


def value_of(typed: str, field: Field, loaded: Loaded) -> Said | Phrase:
    """What is to be written for an answer, or a sentence on what is due in its field.

    Dates and numbers are written as the format has them, choices in the plan's vocabulary, and people,
    units and gains by their id, which is looked up by name too. A text is kept but for blanks around
    it. Where several may be given, they are parted by commas, semicolons or lines; texts by lines.
    """
    text = _LINE_ENDS.sub("\n", typed).strip()
    if refused := _refused(text, field):
        return refused
    if field.model is not None:
        return _no_items(text, field, loaded.language)
    pieces = _pieces(text, field, loaded) if field.many else [text]
    values = []
    for piece in pieces:
        value = _one(piece, field, loaded)
        if isinstance(value, Phrase):
            return value
        values.append(value)
    if field.many and not (field.name == "owner" and len(values) == 1):
        return tuple(values)
    return values[0]


def free_id(typed: str, section: str, loaded: Loaded) -> Phrase | None:
    """Why an id can't be that of a new item of a list (`gains`, `waves`); None where it can."""
    found = known(section, loaded)
    text = composed(typed.strip())
    if any(each.id == text for each in found.each):
        return Phrase(TAKEN, {"written": cut(text), "section": found.word})
    return None


def _refused(text: str, field: Field) -> Phrase | None:
    if not text:
        return Phrase(EMPTY, {})
    if _HALF.search(text):
        return Phrase(NOT_STORED, {})
    if masked(text) != text:
        return Phrase(IDENTITY, {})
    is_none = field.or_none and text.casefold() in NONE_WORDS
    if not is_none and not says_something(text):
        return Phrase(FILLER, {"written": cut(text)})
    return None


def _no_items(text: str, field: Field, vocabulary: Language) -> Said | Phrase:
    none = no_items(vocabulary)
    if field.or_none and text.casefold() in NONE_WORDS:
        return none
    if field.or_none:
        return Phrase(ONLY_NONE, {"word": none})
    fields = tuple(each.word(vocabulary) for each in shape(field.model).fields.values())[:2]
    return Phrase(DUE, {"due": Phrase(due_in(field), {"fields": fields})})


def _pieces(text: str, field: Field, loaded: Loaded) -> list[str]:
    """The parts of an answer that may be several; a name may have a comma or an *and* in it."""
    if field.kind is Kind.PROSE:
        parts = text.split("\n")
    elif field.refers is not None and known(field.refers, loaded).named(text):
        parts = [text]
    else:
        parts = [part for half in _BETWEEN.split(text) for part in _halves(half, field, loaded)]
    return [part.strip() for part in parts if part.strip()] or [text]


def _halves(text: str, field: Field, loaded: Loaded) -> list[str]:
    if field.refers is not None and known(field.refers, loaded).named(text.strip()):
        return [text]
    return _AND.split(text)


def _one(text: str, field: Field, loaded: Loaded) -> str | Phrase:
    if not says_something(text):
        return Phrase(FILLER, {"written": cut(text)})
    if field.refers is not None:
        return _reference(text, field.refers, loaded)
    try:
        return _as_written(read_closely(field, text), loaded.language)
    except Unreadable as why:
        return Phrase(DUE, {"due": Phrase(why.reason, _told(why.facts, loaded.language))})


def _as_written(value: object, vocabulary: Language) -> str:
    match value:
        case Choice():
            return value.word(vocabulary)
        case bool():
            return (YES_WORD if value else NO_WORD).to(vocabulary)
        case date():
            return value.isoformat()
        case Decimal() | int():
            return digits(value)
    return str(value)


def _told(facts: dict[str, object], vocabulary: Language) -> dict[str, object]:
    told = {name: cut(fact) if isinstance(fact, str) else fact for name, fact in facts.items()}
    if isinstance(choices := facts.get("choices"), tuple):
        told["choices"] = tuple(choice.word(vocabulary) for choice in choices)
    return told


def digits(value: Decimal | int) -> str:
    """A number as the format writes it, which can be read in one way only: `1 200`, `24.5`."""
    exact = Decimal(value)
    if exact == exact.to_integral_value():
        return f"{int(exact):,}".replace(",", " ")
    text = f"{exact.normalize():,f}".replace(",", " ")
    try:
        number(text)
    except Unreadable:  # 1.234 may be read as 1 234
        return f"{text}0"
    return text


def _reference(text: str, refers: Refers, loaded: Loaded) -> str | Phrase:
    found = known(refers, loaded)
    named = found.named(text)
    if len(named) == 1:
        return named[0].id
    facts = {"written": cut(text), "section": found.word}
    if named:
        return Phrase(SEVERAL, {**facts, "known": tuple(each.told for each in named[:MOST_TOLD])})
    if not found.each:
        return Phrase(NONE_KNOWN, facts)
    return Phrase(UNKNOWN, {**facts, "known": found.told(MOST_TOLD)})
