"""A checklist → a task list in Markdown: open boxes, ticked ones, and what is crossed with its reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.views.checklist import labels
from gevinst.views.checklist.told import Mark, opening, parts, terms
from gevinst.views.markup import escaped, fence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.checklist.content import Checklist
    from gevinst.views.checklist.told import Entry, Lack
    from gevinst.words import Language, Text

_INDENT = "  "


def render(checklist: Checklist) -> str:
    """The whole checklist as a Markdown document."""
    return "".join(f"{line}\n" for line in _lines(checklist))


def _lines(checklist: Checklist) -> Iterator[str]:
    title, *rest = opening(checklist)
    yield f"# {escaped(title)}"
    for line in rest:
        yield ""
        yield escaped(line)
    for part in parts(checklist):
        yield ""
        yield f"## {escaped(part.heading)}"
        for entry in part.entries:
            yield ""
            yield from _task(entry, checklist.language)


def _task(entry: Entry, spoken: Language) -> Iterator[str]:
    question = escaped(entry.question)
    if entry.mark is Mark.CROSSED:  # without a box: it is not among the tasks that hosts count
        yield f"- ~~**{entry.rule.id}** {question}~~"
    else:
        box = "x" if entry.mark is Mark.TICKED else " "
        yield f"- [{box}] **{entry.rule.id}** {question}"
    below = _answered(entry, spoken) if entry.status else iter(())
    for line in (*below, *_asked(entry, spoken)):
        yield f"{_INDENT}{line}".rstrip()


def _answered(entry: Entry, spoken: Language) -> Iterator[str]:
    yield f"- **{escaped(_capital(entry.status))}**{_ending(entry.reasons)}"
    if entry.said:
        yield _line(labels.PLAN_SAYS, "; ".join(entry.said), spoken)
    for lack in entry.lacks:
        yield from _lack(lack)


def _lack(lack: Lack) -> Iterator[str]:
    for sentence in lack.sentences:
        yield f"- {escaped(sentence)}"
    if lack.yaml:
        yield ""
        yield f"{_INDENT}{escaped(lack.label)}"
        yield ""
        for line in fence(lack.yaml, "yaml"):
            yield f"{_INDENT}{line}"
        yield ""


def _asked(entry: Entry, spoken: Language) -> Iterator[str]:
    if entry.mark is not Mark.OPEN:
        return
    yield _line(labels.WHY, entry.why, spoken)
    yield _line(labels.WHO, f"{entry.who}. {terms(entry, spoken)}", spoken)
    yield _line(labels.SOURCE, entry.source, spoken)
    for place in (labels.ANSWER, labels.RESPONSIBLE, labels.DATE):
        yield _line(place, "", spoken)


def _line(label: Text, text: str, spoken: Language) -> str:
    return f"- *{label.to(spoken)}:* {escaped(text)}"


def _ending(reasons: tuple[str, ...]) -> str:
    return f": {escaped(' '.join(reasons))}" if reasons else ""


def _capital(word: str) -> str:
    return word[:1].upper() + word[1:]
