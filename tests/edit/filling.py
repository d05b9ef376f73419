"""A gap → an answer to all that it asks for, and the file with that written in."""

from __future__ import annotations

from difflib import SequenceMatcher
from typing import TYPE_CHECKING, Any, NamedTuple

import yaml

from gevinst.edit.asked import answer, asked
from gevinst.edit.known import known
from gevinst.edit.people import NewPerson, new_person
from gevinst.edit.write import written
from gevinst.plan.values import Kind, Refers
from gevinst.words import Choice, Language, Phrase
from gevinst.words import written as in_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.edit.asked import Asked
    from gevinst.edit.said import Change, Said
    from gevinst.plan.loaded import Loaded
    from gevinst.rules.rule import Gap

TYPED = {
    Kind.PROSE: "Rutinen er skrevet: alle har øvd",
    Kind.ID: "helt-ny",
    Kind.NUMBER: "12,5 kr",
    Kind.WHOLE: "1 200",
    Kind.DAY: "12.10.2026",
    Kind.YES_NO: "ja",
}


class Filled(NamedTuple):
    """What was answered, by path, and the file's text with it."""

    answers: dict[str, Said]
    text: str


def filled(gap: Gap, plan: Loaded) -> Filled | None:
    """The file with a good answer to all that a gap asks for; None where it asks for nothing."""
    answers: dict[str, Said] = {}
    people: dict[str, Change] = {}
    for each in asked(gap, plan, Language.NB):
        if each.field.model is not None:
            continue
        if (said := _answer(each, gap, plan, people)) is not None:
            answers[each.path] = said
    return Filled(answers, written(plan, gap, answers, people.values())) if answers else None


def _answer(each: Asked, gap: Gap, plan: Loaded, people: dict[str, Change]) -> Said | None:
    typed = _typed(each, gap, plan)
    if typed is None and each.field.refers is Refers.PERSON:
        new = new_person("Nora Berg", plan)
        assert isinstance(new, NewPerson)
        people[new.id] = new.change
        single = not each.field.many or each.field.name == "owner"
        return new.id if single else (new.id,)
    if typed is None:
        return None
    said = answer(typed, each, plan)
    assert not isinstance(said, Phrase), (each.path, typed, said.to(Language.NB))
    return said


def _typed(each: Asked, gap: Gap, plan: Loaded) -> str | None:
    """What a person would type; of words and ids, those that the gap's own sentence names."""
    field = each.field
    if field.choice is not None:
        words = [choice.word(plan.language) for choice in field.choice]
        named = [
            choice.word(plan.language)
            for choice in field.choice
            if _names(gap, choice.word(Language.NB)) or _names(gap, choice)
        ]
        return ", ".join(named or words) if field.many else (named or words)[0]
    if field.refers is None:
        return TYPED[field.kind or Kind.PROSE]
    ids = known(field.refers, plan).each
    if not ids:
        return None
    named = [one.id for one in ids if _names(gap, one.name) or _names(gap, one.id)]
    if field.many and field.name != "owner":
        return ", ".join(named or [one.id for one in ids])
    return (named or [one.name or one.id for one in ids if _is_alone(one.name, plan)] or [ids[0].id])[0]  # fmt: skip


def _is_alone(name: str, plan: Loaded) -> bool:
    return len(known("people", plan).named(name)) == 1


def _names(gap: Gap, word: str) -> bool:
    facts = [fact for fact in gap.facts.values() if not isinstance(fact, bool)]
    told = " ".join(in_words(fact, Language.NB) for fact in facts)
    sentence = gap.text.nb if isinstance(word, Choice) else ""
    return bool(word) and (word.replace("_", " ") in f"{told} {sentence}".replace("_", " "))


def leaves(value: Any) -> Iterator[str]:
    """Every text that a file holds, by a reader that is not ours."""
    if isinstance(value, dict):
        for inner in value.values():
            yield from leaves(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from leaves(inner)
    else:
        yield value


def data(text: str) -> Any:
    """What a file says, by a reader that is not ours: every value is a text."""
    return yaml.load(text.removeprefix("\ufeff"), yaml.CBaseLoader)  # noqa: S506


def added(before: Any, after: Any, path: str = "") -> Iterator[tuple[str, str | None, str]]:
    """Each text that a file did not say before: its path, what it stands instead of, and the text.

    Raises `AssertionError` where something else has changed: a key that is gone, another order.
    """
    if isinstance(before, dict) and isinstance(after, dict):
        assert [key for key in after if key in before] == list(before), f"order in {path}"
        for key, value in after.items():
            yield from added(before.get(key), value, f"{path}.{key}")
    elif isinstance(before, list) and isinstance(after, list) and len(after) >= len(before):
        for number, value in enumerate(after):
            old = before[number] if number < len(before) else None
            yield from added(old, value, f"{path}[{number}]")
    elif before != after:
        assert before is None or not isinstance(before, dict), path
        old = "" if before is None else str(before)
        for text in leaves(after):
            yield path, old if before is not None else None, text


def lost(before: str, after: str) -> list[str]:
    """The lines of a file that do not stand in order in another."""
    old, new = before.splitlines(keepends=True), after.splitlines(keepends=True)
    steps = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    return [line for what, start, end, _, _ in steps if what != "equal" for line in old[start:end]]
