"""A file before and after → whether it says what it said and what was added, and nothing else changed."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, Any

from gevinst.edit.jobs import PROPERTIES, NewItems, NewKeys, entries_of, sign_at
from gevinst.edit.layout import Layout
from gevinst.edit.refusals import ANCHOR, FORM, TROUBLE, TWICE, UNSURE, Refusal
from gevinst.plan.shape import shape
from gevinst.source.document import ProblemKind
from gevinst.source.tree import Pairs, is_leaf

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gevinst.edit.jobs import Job, NewValue
    from gevinst.edit.said import Said, Tree
    from gevinst.edit.splices import Splice
    from gevinst.plan.node import Node
    from gevinst.plan.shape import Field
    from gevinst.source.document import Document
    from gevinst.source.tree import Written
    from gevinst.words import Language

_LOCAL = frozenset(
    (ProblemKind.MERGE_KEY, ProblemKind.TAG, ProblemKind.KEY_NOT_TEXT, ProblemKind.KEY_TWICE)
)


def trails(document: Document) -> dict[int, tuple[Written, ...]]:
    """Each list and mapping of a file by its identity, below those that it stands in, itself last."""
    found: dict[int, tuple[Written, ...]] = {}
    waiting: list[tuple[Written, ...]] = [(document.root.written,)] if document.root else []
    while waiting:
        trail = waiting.pop()
        written = trail[-1]
        if is_leaf(written) or id(written) in found:
            continue
        found[id(written)] = trail
        values = (
            [value for _, value in written.value] if isinstance(written, Pairs) else written.value
        )
        waiting.extend((*trail, value) for value in values)
    return found


def hold_clear(document: Document, job: Job, trail: tuple[Written, ...], layout: Layout) -> None:
    """Raises `Refusal` where the place of a job is not one that can be written at."""
    for written in (*trail, *_touched(job)):
        if sign_at(written, document) in PROPERTIES:
            raise Refusal(ANCHOR, line=written.start_mark.line + 1)
    if not isinstance(job, NewKeys):
        _hold_once(job)
    for problem in document.problems:
        if problem.span is None:
            raise Refusal(FORM)
        if problem.kind not in _LOCAL:
            raise Refusal(TROUBLE, line=problem.span.line)
        place = layout.at(problem.span.line - 1, problem.span.column - 1)
        if _is_directly_in(job.pairs, place, layout) or any(
            _is_in(written, place, layout) for written in _touched(job)
        ):
            raise Refusal(TROUBLE, line=problem.span.line)


def _touched(job: Job) -> tuple[Written, ...]:
    if isinstance(job, NewKeys):
        return ()
    return (job.items,) if isinstance(job, NewItems) else (job.value,)


def _hold_once(job: NewItems | NewValue) -> None:
    standing = entries_of(job.pairs, job.model, job.field.name)
    if len(standing) > 1:
        line, other = (key.start_mark.line + 1 for key, _ in standing[:2])
        raise Refusal(TWICE, line=line, other=other)


def _is_in(written: Written, place: int, layout: Layout) -> bool:
    end = written.end_mark
    return end is None or layout.start(written) <= place < layout.mark(end)


def _is_directly_in(pairs: Pairs, place: int, layout: Layout) -> bool:
    """Whether a place lies within a mapping, and not within one of its values."""
    if not _is_in(pairs, place, layout):
        return False
    above = bisect_right(pairs.value, place, key=lambda pair: layout.start(pair[1]))
    return not above or not _is_in(pairs.value[above - 1][1], place, layout)


def hold_exact(  # noqa: PLR0913, PLR0917  (both files, and what was to be done to the first)
    before: Document,
    after: Document,
    jobs: Iterable[Job],
    splices: Iterable[Splice],
    layout: Layout,
    vocabulary: Language,
) -> None:
    """Raises `Refusal` where a file does not say exactly what another said and what was added."""
    if before.root is None or after.root is None or troubles(before) != troubles(after):
        raise Refusal(UNSURE)
    said = _Data()
    whole = said.of(before.root.written)
    for job in jobs:
        _do(job, said, vocabulary)
    if _Data().of(after.root.written) != whole or not _kept(layout, after.text, splices):
        raise Refusal(UNSURE)


def troubles(document: Document) -> list[tuple[str, str]]:
    """What is wrong with a file, without where."""
    return sorted(
        (problem.kind.value, str(problem.facts.get("key", ""))) for problem in document.problems
    )


class _Data:
    """What lists and mappings say, without where; each is made once, so that it can be changed."""

    def __init__(self) -> None:
        self._made: dict[int, Any] = {}

    def of(self, written: Written) -> Any:  # noqa: ANN401
        """A text, a list, or a dict by the keys of the file. The depth of a file is bounded."""
        if is_leaf(written):
            return written.value
        content = id(written.value)
        if content not in self._made:
            self._made[content] = (
                {key.value: self.of(value) for key, value in written.value}
                if isinstance(written, Pairs)
                else list(map(self.of, written.value))
            )
        return self._made[content]


def _do(job: Job, data: _Data, vocabulary: Language) -> None:
    """Do a job to the data, as it is to be done to the text."""
    if isinstance(job, NewItems):
        data.of(job.items).extend(_plain(job.field, item, vocabulary) for item in job.said)
    elif isinstance(job, NewKeys):
        data.of(job.pairs).update(_by_words(job.model, job.tree, vocabulary))
    else:
        said = job.said
        if not is_leaf(job.value) and isinstance(said, str) and job.field.many:
            said = (said,)
        data.of(job.pairs)[job.key.value] = _plain(job.field, said, vocabulary)


def _plain(field: Field, said: Said, vocabulary: Language) -> Any:  # noqa: ANN401
    if isinstance(said, dict):
        return _by_words(field.model, said, vocabulary) if field.model else said
    if isinstance(said, tuple):
        return [_plain(field, item, vocabulary) for item in said]
    return said


def _by_words(model: type[Node], tree: Tree, vocabulary: Language) -> dict[str, Any]:
    fields = shape(model).fields
    return {
        fields[name].word(vocabulary): _plain(fields[name], said, vocabulary)
        for name, said in tree.items()
    }


def _kept(layout: Layout, text: str, splices: Iterable[Splice]) -> bool:
    """Whether every line that was not to be touched still stands, in order and to the byte."""
    touched = {line for splice in splices for line in _lines(splice, layout)}
    after = Layout(text)
    lines = iter(map(after.line, range(len(after.starts))))
    kept = (layout.line(number) for number in range(len(layout.starts)) if number not in touched)
    return all(any(line == other for other in lines) for line in kept)


def _lines(splice: Splice, layout: Layout) -> range:
    """The lines that a splice changes: none where it puts something in between two."""
    first, behind = layout.line_of(splice.start), layout.line_of(splice.end) + 1
    return range(first, behind - 1 if layout.begins_line(splice.end) else behind)
