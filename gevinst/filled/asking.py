"""A gap that is asked for, and what became of it → text for whoever sits at the terminal."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from shlex import quote
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
    from collections.abc import Iterable, Iterator, Sequence

    from gevinst.edit.asked import Asked
    from gevinst.filled.draft import Draft
    from gevinst.filled.queue import Missing
    from gevinst.filled.session import Ended, Session
    from gevinst.rules.rule import Rule
    from gevinst.views.stream import Canvas
    from gevinst.words import Language

MOST_OFFERED = 8
MOST_TOLD = 3
MOST_BY_HAND = 10

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
CLOSED = Text(
    nb="Mangler ikke lenger: {title} ({rule})",
    nn="Manglar ikkje lenger: {title} ({rule})",
    en="No longer missing: {title} ({rule})",
)
OPENED = Text(
    nb="Nytt som mangler: {what} ({rule})",
    nn="Nytt som manglar: {what} ({rule})",
    en="New and missing: {what} ({rule})",
)
MORE_OPENED = Text(nb="… og {count} til.", nn="… og {count} til.", en="… and {count} more.")
STILL = Text(
    nb="Svaret er lagret, men kravet ber om mer enn det: {what} ({rule})",
    nn="Svaret er lagra, men kravet ber om meir enn det: {what} ({rule})",
    en="The answer is saved, but the requirement asks for more: {what} ({rule})",
)
NOTHING = Text(
    nb="Ingenting som mangler i {path}, kan fylles ut her.",
    nn="Ingenting som manglar i {path}, kan fyllast ut her.",
    en="Nothing that {path} lacks can be filled in here.",
)
COUNTS = Text(
    nb="Mangler som er lukket: {closed}. Mangler som er igjen: {left}.",
    nn="Manglar som er lukka: {closed}. Manglar som er att: {left}.",
    en="Gaps closed: {closed}. Gaps left: {left}.",
)
BY_HAND = Text(
    nb="Dette må rettes i selve filen: {count}",
    nn="Dette må rettast i sjølve fila: {count}",
    en="This must be mended in the file itself: {count}",
)
BY_HAND_LINE = Text(
    nb="linje {line}: {what} ({rule})",
    nn="linje {line}: {what} ({rule})",
    en="line {line}: {what} ({rule})",
)
FIX = Text(
    nb="Noe av det kan «{command}» rette.",
    nn="Noko av det kan «{command}» rette.",
    en="“{command}” may mend some of it.",
)
IN_FILE = Text(nb="{what} ({rule})", nn="{what} ({rule})", en="{what} ({rule})")
NEXT = Text(
    nb="Se hva som mangler nå:", nn="Sjå kva som manglar no:", en="See what is missing now:"
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


def ended(end: Ended, on: Canvas) -> str:
    """What became of a gap: what is no longer missing, and what is new."""
    apart, (rule, gap, _) = end.apart, end.missing
    page = Page(apart.language, on)
    titles = {found.rule.id: found.rule for found in apart.findings}
    for closed in dict.fromkeys(one.rule for one in apart.closed):
        facts = {"title": page.say(titles[closed].title), "rule": closed}
        page.put(visible(page.say(CLOSED, facts)), style="green")
    if end.is_open:
        facts = {"what": told.sentence(gap, apart.language), "rule": rule.id}
        page.put(page.say(STILL, facts), style="yellow")
    new = list(apart.gaps())
    for of, opened in new[:MOST_TOLD]:
        facts = {"what": told.sentence(opened, apart.language), "rule": of.id}
        page.put(page.say(OPENED, facts), style="yellow")
    if len(new) > MOST_TOLD:
        page.put(page.say(MORE_OPENED, {"count": len(new) - MOST_TOLD}), style="yellow")
    return page.text()


def summary(session: Session, *, asked: bool, on: Canvas) -> str:
    """What was closed and what is left, what must be mended in the file, and the next command."""
    report, done = session.report, session.done()
    page = Page(report.language, on)
    page.raw("")
    if not asked:
        page.put(page.say(NOTHING, {"path": visible(report.name)}))
    left = sum(gap.stands_for for _, gap in report.gaps())
    facts = {"closed": sum(one.stands_for for one in done.closed), "left": left}
    page.put(page.say(COUNTS, facts), style="bold")
    by_hand = list(session.queue.by_hand(report))
    if by_hand:
        page.raw("")
        _by_hand(page, by_hand, session.path)
    page.raw("")
    page.put(page.say(NEXT))
    page.raw(f"  {_command('check', session.path)}")
    return page.text()


def _command(name: str, path: str) -> str:
    return visible(f"gevinst {name} {quote(path)}")


def _by_hand(page: Page, missing: Sequence[Missing], path: str) -> None:
    count = sum(each.gap.stands_for for each in missing)
    page.put(page.say(BY_HAND, {"count": count}), style="bold")
    for rule, gap, key in missing[:MOST_BY_HAND]:
        facts = {"what": key.what, "rule": rule.id}
        text = IN_FILE
        if gap.place.span:
            facts["line"], text = str(gap.place.span.line), BY_HAND_LINE
        page.put(page.say(text, facts), indent=2, hang=2)
    if rest := sum(each.gap.stands_for for each in missing[MOST_BY_HAND:]):
        page.put(page.say(MORE_OPENED, {"count": rest}), indent=2)
    if any(not each.rule.family for each in missing):
        page.put(page.say(FIX, {"command": _command("fix", path)}), indent=2, hang=2)


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
