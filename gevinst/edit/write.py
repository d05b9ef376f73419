"""A plan and what is to be said in it → the text of its file with that written in, or `CannotEdit`.

The text changes at the places that the parser tells of, and nowhere else. It is then read again, and
stands only if it says what it said before and what was added, and each untouched line is as it was.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.edit.gaps import jobs_for
from gevinst.edit.jobs import jobs
from gevinst.edit.layout import Layout
from gevinst.edit.proof import hold_clear, hold_exact, trails
from gevinst.edit.refusals import CANNOT, FORM, NOT_CHANGED, NOT_TEXT, TOO_LARGE, UNSURE, Refusal
from gevinst.edit.said import Change, More, joined, nested
from gevinst.edit.scribe import Scribe
from gevinst.edit.splices import Cutter, spliced
from gevinst.errors import CannotEdit
from gevinst.plan.node import Node
from gevinst.source.document import ProblemKind, read
from gevinst.words import Phrase

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from gevinst.edit.jobs import Job
    from gevinst.edit.said import Said, Tree
    from gevinst.edit.splices import Splice
    from gevinst.plan.loaded import Loaded
    from gevinst.rules.rule import Gap
    from gevinst.source.document import Document
    from gevinst.words import Language

_TOO_LARGE = frozenset((ProblemKind.TOO_BIG, ProblemKind.TOO_MANY))


def written(
    loaded: Loaded, gap: Gap, answers: Mapping[str, Said], also: Iterable[Change] = ()
) -> str:
    """The text of a plan's file with the answers to what a gap asks for, by path, and further changes.

    The paths are those of `gevinst.edit.asked`. Raises `CannotEdit`.
    """
    node = gap.node
    given = [] if node is None else [change(node, path, said) for path, said in answers.items()]
    return with_values(loaded, (*also, *given))


def change(node: Node, path: str, said: Said) -> Change:
    """An answer as a change: a list of texts that says something keeps what it says."""
    *above, name = path.split(".")
    inner: object = node
    for part in above:
        inner = getattr(inner, part, None)
    adds = isinstance(inner, Node) and isinstance(said, tuple) and getattr(inner, name)
    return Change(node, path, More(said) if adds and isinstance(said, tuple) else said)


def with_values(loaded: Loaded, changes: Iterable[Change]) -> str:
    """The text of a plan's file with changes made. Raises `CannotEdit`."""
    return _with_jobs(loaded, _jobs(loaded, changes))


def with_hints(loaded: Loaded, gap: Gap, spoken: Language) -> str:
    """The text of a plan's file with hints where something is to be written for a gap.

    Raises `CannotEdit`.
    """
    return _with_jobs(loaded, jobs_for(gap, loaded, spoken))


def _jobs(loaded: Loaded, changes: Iterable[Change]) -> list[Job]:
    by_place: dict[int, tuple[Node, Tree]] = {}
    for change in changes:
        node, path = change.node, change.path
        if node.origin.absent:  # what is said of it belongs with what else is said of the plan
            node, path = loaded.plan, f"{node.origin.path}.{path}"
        place = id(node.origin.pairs)
        first, tree = by_place.get(place, (node, {}))
        by_place[place] = first, joined(tree, nested(path, change.said))
    return [job for node, tree in by_place.values() for job in jobs(loaded, node, tree)]


def _with_jobs(loaded: Loaded, todo: list[Job]) -> str:
    """The text of a plan's file with jobs done. Raises `CannotEdit`."""
    try:
        return _done(loaded, todo)
    except Refusal as refusal:
        scribe = Scribe(loaded.language)
        raise CannotEdit(
            NOT_CHANGED if refusal.reason is TOO_LARGE else CANNOT,
            name=loaded.document.name,
            why=Phrase(refusal.reason, refusal.facts),
            snippet="\n".join(line for job in todo for line in job.yaml(scribe)),
        ) from None


def _done(loaded: Loaded, todo: list[Job]) -> str:
    document, vocabulary = loaded.document, loaded.language
    if document.root is None:
        raise Refusal(FORM)
    layout, known = Layout(document.text), trails(document)
    cutter = Cutter(document, layout, Scribe(vocabulary))
    splices: list[Splice] = []
    for job in todo:
        trail = known.get(id(job.pairs))
        if trail is None:
            raise Refusal(UNSURE)
        hold_clear(document, job, trail, layout)
        splices += cutter.splices(job)
    text = spliced(document.text, splices)
    hold_exact(document, _read(text, document), todo, splices, layout, vocabulary)
    return text


def _read(text: str, before: Document) -> Document:
    try:
        data = text.encode()
    except UnicodeEncodeError:
        raise Refusal(NOT_TEXT) from None
    document = read(b"\xef\xbb\xbf" + data, before.name)
    if any(problem.kind in _TOO_LARGE for problem in document.problems):
        raise Refusal(TOO_LARGE)
    return document
