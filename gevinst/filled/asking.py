"""A gap that is asked for → text for whoever sits at the terminal."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from textwrap import dedent
from typing import TYPE_CHECKING, Any, NamedTuple

from gevinst.edit.known import known
from gevinst.edit.values import NO_WORD, YES_WORD, digits
from gevinst.plan.about import about, example
from gevinst.plan.load import plan_from
from gevinst.plan.paths import in_words
from gevinst.plan.values import Kind, Refers
from gevinst.source.document import read
from gevinst.views import labels, told
from gevinst.views.excerpt import excerpt
from gevinst.views.page import Page
from gevinst.views.visible import visible
from gevinst.words import Text, written

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from gevinst.edit.asked import Asked
    from gevinst.filled.draft import Draft
    from gevinst.rules.rule import Rule
    from gevinst.views.stream import Canvas
    from gevinst.words import Language

MOST_OFFERED = 8

LEFT = Text(
    nb="{rule} {severity}: {title} (igjen: {left})",
    nn="{rule} {severity}: {title} (att: {left})",
    en="{rule} {severity}: {title} (left: {left})",
)
QUESTION = Text(nb="Spørsmål:", nn="Spørsmål:", en="Question:")
WHERE = Text(nb="Hvor:", nn="Kvar:", en="Where:")
NOT_THERE = Text(
    nb="planen har ikke dette ennå; det blir lagt til",
    nn="planen har ikkje dette enno; det blir lagt til",
    en="the plan does not have this yet; it will be added",
)
AT_LINE = Text(nb="linje {line}: {text}", nn="linje {line}: {text}", en="line {line}: {text}")
FIELD = Text(nb="{key}: {about}{due}", nn="{key}: {about}{due}", en="{key}: {about}{due}")
DUE = {
    Kind.DAY: Text(
        nb=" Skriv datoen som 2026-03-16 eller 16.3.2026.",
        nn=" Skriv datoen som 2026-03-16 eller 16.3.2026.",
        en=" Write the date as 2026-03-16 or 16.3.2026.",
    ),
    Kind.NUMBER: Text(nb=" Skriv et tall.", nn=" Skriv eit tal.", en=" Write a number."),
    Kind.WHOLE: Text(
        nb=" Skriv et helt tall.", nn=" Skriv eit heilt tal.", en=" Write a whole number."
    ),
}
COMMAS = Text(
    nb=" Flere skilles med komma.",
    nn=" Fleire blir skilde med komma.",
    en=" Commas between several.",
)
OPTIONAL = Text(
    nb=" Kan stå åpent: Enter går videre.",
    nn=" Kan stå ope: Enter går vidare.",
    en=" May be left open: Enter goes on.",
)
NEW_PERSON = Text(
    nb=" En som ikke står i planen ennå: skriv navnet og «(ny)».",
    nn=" Ein som ikkje står i planen enno: skriv namnet og «(ny)».",
    en=" For someone who is not in the plan yet, write the name and “(new)”.",
)
NONE_YET = Text(
    nb=" Planen har ingen {section} ennå, så gå forbi til de er skrevet inn.",
    nn=" Planen har ingen {section} enno, så gå forbi til dei er skrivne inn.",
    en=" The plan has no {section} yet, so pass over until they are written in.",
)
NONE_OR = Text(
    nb=" Er det ingen, så skriv «{none}». Ellers går Enter videre til spørsmålene om hva som skal stå der.",
    nn=" Er det ingen, så skriv «{none}». Elles går Enter vidare til spørsmåla om kva som skal stå der.",
    en=" If there are none, write “{none}”. Otherwise Enter goes on to the questions on what is to stand there.",
)
MORE = Text(
    nb="{key}: Flere? Enter går videre.",
    nn="{key}: Fleire? Enter går vidare.",
    en="{key}: More? Enter goes on.",
)
_BRACKETS = re.compile(r"\[.*?\](?=\.|$)")


class Question(NamedTuple):
    """What is asked of a field: the question, what to choose from, and an example of an answer."""

    text: str
    offered: tuple[str, ...]
    good: str


def head(draft: Draft, left: int, help_line: str, on: Canvas) -> str:
    """What is told of a gap before its fields are asked for."""
    base, (rule, gap, _) = draft.base, draft.missing
    spoken = base.language
    page = Page(spoken, on)
    facts = {
        "rule": rule.id,
        "severity": rule.severity,
        "title": rule.title.to(spoken),
        "left": left,
    }
    page.raw("")
    page.put(page.say(LEFT, facts), style="bold")
    page.put(told.sentence(gap, spoken))
    if instead := told.said_instead(gap, spoken):
        page.put(instead)
    page.labelled(labels.WHY, rule.why.to(spoken))
    page.labelled(QUESTION, rule.ask.to(spoken))
    page.labelled(labels.WHO, told.who(rule, [gap], base))
    page.labelled(WHERE, _where(draft, on))
    page.put(help_line, style="dim")
    return page.text()


def question(draft: Draft, each: Asked) -> Question:
    """What is asked of a field of a gap."""
    base = draft.base
    spoken, vocabulary = base.language, base.loaded.language
    key = visible(in_words(_BRACKETS.sub("", draft.path_of(each)), vocabulary))
    if each.path in draft.typed:
        return Question(MORE.to(spoken, {"key": key}), (), "")
    field = each.field
    facts = {"key": key, "about": about(each.model, field), "due": _due(draft, each)}
    good = _good(draft.missing.rule, each, spoken)
    return Question(FIELD.to(spoken, facts), _offered(draft, each), good)


def _where(draft: Draft, on: Canvas) -> str:
    gap, spoken = draft.missing.gap, draft.base.language
    if gap.node is None or gap.node.origin.absent or gap.place.span is None:
        return NOT_THERE.to(spoken)
    line = gap.place.span.line
    found = excerpt(draft.base.loaded.document, gap.place.span, max(on.width - 24, 10))
    return AT_LINE.to(spoken, {"line": str(line), "text": found.text.strip() if found else ""})


def _due(draft: Draft, each: Asked) -> str:
    """What form an answer has, and what may be done beside giving one."""
    loaded, spoken, field = draft.base.loaded, draft.base.language, each.field
    if field.model is not None:
        return NONE_OR.to(spoken, {"none": each.hint})
    said = [DUE[field.kind].to(spoken)] if field.kind in DUE else []
    if field.many and not draft.takes_more(each) and field.name != "owner":
        said.append(COMMAS.to(spoken))
    if field.refers is Refers.PERSON:
        said.append(NEW_PERSON.to(spoken))
    elif field.refers is not None and not (found := known(field.refers, loaded)).each:
        said.append(NONE_YET.to(spoken, {"section": found.word}))
    if not each.needed:
        said.append(OPTIONAL.to(spoken))
    return "".join(said)


def _offered(draft: Draft, each: Asked) -> tuple[str, ...]:
    """What there is to choose from, in the plan's words; of many people or units, the first."""
    loaded, spoken, field = draft.base.loaded, draft.base.language, each.field
    if field.choice is not None:
        return tuple(choice.word(loaded.language) for choice in field.choice)
    if field.kind is Kind.YES_NO:
        return YES_WORD.to(spoken), NO_WORD.to(spoken)
    if field.refers is None:
        return ()
    return tuple(written(one, spoken) for one in known(field.refers, loaded).told(MOST_OFFERED))


def _good(rule: Rule[Any], each: Asked, spoken: Language) -> str:
    """An example of a good answer: the field's own, else a date or a number from the requirement's card."""
    if (found := example(each.model, each.field)) is not None:
        return found.to(spoken)
    if each.field.kind not in DUE:
        return ""
    plan = plan_from(read(dedent(rule.good).encode(), rule.id)).plan
    values = (getattr(node, each.field.name) for node in plan.walk() if type(node) is each.model)
    return next(_told(values), "")


def _told(values: Iterable[object]) -> Iterator[str]:
    for value in values:
        if isinstance(value, date):
            yield value.isoformat()
        elif isinstance(value, Decimal | int):
            yield digits(value)
