"""Keys and values that the format does not know → sentences with what it does know."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from gevinst.plan.loaded import UnknownKey, WrongValue
from gevinst.rules.form.nearest import MOST_SEARCHES, nearest, vocabulary
from gevinst.rules.form.places import joined, shown
from gevinst.rules.form.unreadable import UNSEEN
from gevinst.rules.rule import Gap
from gevinst.words import Language, Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.plan.loaded import Loaded

UNKNOWN = Text(
    nb="Feltet «{key}» finnes ikke i planformatet på dette stedet.",
    nn="Feltet «{key}» finst ikkje i planformatet på denne staden.",
    en="The plan format has no field “{key}” in this place.",
)
NEAREST = Text(
    nb="Mente du «{nearest}»?",
    nn="Meinte du «{nearest}»?",
    en="Did you mean “{nearest}”?",
)
OWN = Text(
    nb="Rett navnet, flytt feltet dit det hører til, eller begynn navnet med «x-» hvis feltet er deres eget.",
    nn="Rett namnet, flytt feltet dit det høyrer til, eller byrj namnet med «x-» dersom feltet er dykkar eige.",
    en="Correct the name, move the field to where it belongs, or begin the name with “x-” if the field is your own.",
)
HERE = Text(
    nb="Her kan disse stå: {fields}. Er feltet deres eget, så begynn navnet med «x-».",
    nn="Her kan desse stå: {fields}. Er feltet dykkar eige, så byrj namnet med «x-».",
    en="These may stand here: {fields}. If the field is your own, begin its name with “x-”.",
)
NO_NAME = Text(
    nb="Foran kolonet her mangler navnet på feltet. Skriv navnet, eller slett linjen.",
    nn="Framfor kolonet her manglar namnet på feltet. Skriv namnet, eller slett linja.",
    en="The name of the field before the colon here is missing. Write the name, or delete the line.",
)
COMMA = Text(
    nb="«{key}» står for seg selv innenfor {{ }}, der et komma skiller felt. Hører det til teksten foran, så sett anførselstegn rundt hele teksten.",
    nn="«{key}» står for seg sjølv innanfor {{ }}, der eit komma skil felt. Høyrer det til teksten framfor, så set hermeteikn rundt heile teksten.",
    en="“{key}” stands by itself within {{ }}, where a comma separates fields. If it belongs to the text before it, put quotes around the whole text.",
)
WRONG = Text(
    nb="I «{key}» står «{value}», men der skal det stå {due}.",
    nn="I «{key}» står «{value}», men der skal det stå {due}.",
    en="“{key}” holds “{value}”, but should hold {due}.",
)
WRONG_SHAPE = Text(
    nb="Innholdet i «{key}» er satt opp feil: der skal det stå {due}.",
    nn="Innhaldet i «{key}» er sett opp feil: der skal det stå {due}.",
    en="The content of “{key}” is set out wrongly: it should be {due}.",
)


_MOST_LISTED = 15
_UNSEEN = re.compile("[\t\xa0\xad\u2000-\u200f\u202f\u205f-\u2064\u3000\ufeff]")


def misfit_gaps(loaded: Loaded) -> Iterator[Gap]:
    """A gap for each unknown key and each wrong value."""
    searches = 0
    for misfit in loaded.misfits:
        if type(misfit) is UnknownKey:
            yield _unknown(misfit, loaded.language, searches < MOST_SEARCHES)
            searches += 1
        elif type(misfit) is WrongValue:
            yield _wrong(misfit, loaded.language)


def _unknown(misfit: UnknownKey, language: Language, search: bool) -> Gap:  # noqa: FBT001
    facts = {"key": shown(misfit.written)}
    if not misfit.written.strip():
        return Gap(NO_NAME, facts, misfit.place)
    if unseen := _UNSEEN.search(misfit.written):
        return Gap(UNSEEN, {"code": f"U+{ord(unseen[0]):04X}"}, misfit.place)
    if misfit.valueless and " " in misfit.written:
        return Gap(COMMA, facts, misfit.place)
    own = [word for word in misfit.known if word in vocabulary(language)]
    if search and (found := _meant(misfit, own, language)):
        return Gap(joined(UNKNOWN, NEAREST), facts | {"nearest": found}, misfit.place)
    if search and len(own) <= _MOST_LISTED:
        return Gap(joined(UNKNOWN, HERE), facts | {"fields": tuple(own)}, misfit.place)
    return Gap(joined(UNKNOWN, OWN), facts, misfit.place)


def _meant(misfit: UnknownKey, own: list[str], language: Language) -> str | None:
    """The field that was meant: `project_owner` by `owner`, or one that is spelt much like it.

    A word that is a field elsewhere is no misspelling, but in the wrong place.
    """
    word = misfit.written.casefold()
    if found := next((name for name in own if word in name.split("_")), None):
        return found
    if any(word in vocabulary(spoken) for spoken in Language):
        return None
    return nearest(misfit.written, misfit.known, vocabulary(language))


def _wrong(misfit: WrongValue, language: Language) -> Gap:
    facts: dict[str, Any] = {name: _safe(fact) for name, fact in misfit.facts.items()}
    facts |= {"key": shown(misfit.key), "value": shown(misfit.written)}
    text = _with_due(WRONG if misfit.written else WRONG_SHAPE, misfit.due)
    if misfit.fields:
        facts["fields"] = tuple(field.word(language) for field in misfit.fields)
    if misfit.choices:
        own = tuple(choice.word(language) for choice in misfit.choices)
        facts["choices"] = own
        words = dict.fromkeys((*own, *(word for it in misfit.choices for word in it.words())))
        if found := nearest(misfit.written, words, own):
            return Gap(joined(text, NEAREST), facts | {"nearest": found}, misfit.place)
    return Gap(text, facts, misfit.place)


def _safe(fact: object) -> object:
    return shown(fact) if type(fact) is str else fact


def _with_due(text: Text, due: Text) -> Text:
    return Text(
        nb=text.nb.replace("{due}", due.nb),
        nn=text.nn.replace("{due}", due.nn),
        en=text.en.replace("{due}", due.en),
    )
