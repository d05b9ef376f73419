"""The sections that a plan leaves out → their headings, with the questions that are due as comments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.edit.layout import Layout
from gevinst.edit.proof import troubles
from gevinst.edit.refusals import UNSURE_WORDS, Refusal
from gevinst.edit.reworded import Left, again, alike, hold_same_plan
from gevinst.edit.scribe import Scribe
from gevinst.edit.splices import Cutter, behind, spliced
from gevinst.fix.run import Done, Fixed
from gevinst.plan.load import plan_from
from gevinst.plan.model import Plan
from gevinst.plan.shape import shape
from gevinst.source.tree import Pairs, is_leaf
from gevinst.words import Phrase, Text

if TYPE_CHECKING:
    from gevinst.check.verdict import PlanReport
    from gevinst.plan.loaded import Loaded
    from gevinst.rules.rule import Gap
    from gevinst.source.document import Document

Questions = dict[str, dict[str, str]]

TOLD = Text(
    nb="overskriften «{written}» er satt inn, med spørsmål å svare på: {count}",
    nn="overskrifta «{written}» er sett inn, med spørsmål å svare på: {count}",
    en="the heading “{written}” has been put in, with questions to answer: {count}",
)
BRACES = Text(
    nb="overskrifter er ikke satt inn, for hele planen står innenfor krøllparenteser",
    nn="overskrifter er ikkje sette inn, for heile planen står innanfor krøllparentesar",
    en="headings have not been put in, for the whole plan stands within braces",
)


def with_headings(mended: Fixed, report: PlanReport) -> Fixed:
    """The plan with a heading for each section that it leaves out and that gaps ask for.

    Each question stands below its heading, as a comment with the requirement's id.
    """
    loaded = mended.loaded
    pairs, questions = loaded.plan.origin.pairs, _questions(report)
    if pairs is None or not questions:
        return mended
    if pairs.flow_style:
        return _leaving(mended, Phrase(BRACES, {}))
    try:
        after = _with(loaded, pairs, questions)
    except Refusal as refusal:
        return _leaving(mended, Phrase(refusal.reason, refusal.facts))
    moved = _moved(loaded.document, after.document)
    headings = {key.value: key.start_mark.line + 1 for key, _ in _pairs(after.document).value}
    put_in = [
        Done(headings[word], Phrase(TOLD, {"written": word, "count": len(asked)}))
        for word, asked in questions.items()
    ]
    done = [each._replace(line=moved[each.line]) for each in mended.done]
    left = [each._replace(line=moved[each.line]) for each in mended.left]
    return Fixed(after, (*done, *put_in), tuple(left))


def _leaving(mended: Fixed, why: Phrase) -> Fixed:
    return mended._replace(left=(*mended.left, Left(1, why)))


def _moved(before: Document, after: Document) -> list[int]:
    """Where each line, from 1, has come to where others were put in between."""
    moved, at = [0], 0
    for line in before.lines:
        while at < len(after.lines) and after.lines[at] != line:
            at += 1
        at += 1
        moved.append(at)
    return moved


def _questions(report: PlanReport) -> Questions:
    """The questions that are due on sections that are left out, by requirement, by the section's word."""
    fields, spoken = shape(Plan).fields, report.loaded.language
    found: Questions = {}
    for rule, gap in report.gaps():
        section = _left_out(gap)
        if section and section != "gevinst":
            by_rule = found.setdefault(fields[section].word(spoken), {})
            by_rule.setdefault(rule.id, rule.ask.to(report.language))
    order = [field.word(spoken) for field in fields.values()]
    return {word: found[word] for word in order if word in found}


def _left_out(gap: Gap) -> str | None:
    """The section or list of the plan that a gap asks for where the file has no key for it."""
    node = gap.node
    if node is None:
        return None
    if node.origin.absent:
        names = [node.origin.path]
    elif isinstance(node, Plan):
        names = [path.partition(".")[0] for path in gap.write]
    else:
        return None
    standing = {
        found[0].name
        for key, _ in (node.origin.pairs.value if node.origin.pairs else ())
        if (found := shape(Plan).meant_by(key.value))
    }
    return next((name for name in names if name not in standing), None)


def _with(loaded: Loaded, pairs: Pairs, questions: Questions) -> Loaded:
    """The plan read anew with headings put in. Raises `Refusal` where that changes anything else."""
    document, indent = loaded.document, pairs.value[0][0].start_mark.column if pairs.value else 0
    cutter = Cutter(document, Layout(document.text), Scribe(loaded.language))
    fields = shape(Plan).fields
    order = list(fields)
    splices = []
    for name in order:
        if asked := questions.get(word := fields[name].word(loaded.language)):
            lines = [f"{' ' * indent}{word}:"]
            lines += [f"{' ' * indent}  # {rule}: {ask}" for rule, ask in asked.items()]
            above = behind(pairs, Plan, order[: order.index(name)])
            splices.append(cutter.lines_below(pairs, above, lines, indent, section=True))
    after = again(document, spliced(document.text, splices))
    if after.root is None or troubles(after) != troubles(document):
        raise Refusal(UNSURE_WORDS)
    kept = [
        (key, value)
        for key, value in _pairs(after).value
        if not (key.value in questions and is_leaf(value) and not value.value)
    ]
    whole = _pairs(after)
    before = Pairs("", kept, whole.start_mark, whole.end_mark, flow_style=whole.flow_style)
    read = plan_from(after)
    if len(whole.value) != len(kept) + len(questions) or not alike(pairs, before, {}):
        raise Refusal(UNSURE_WORDS)
    hold_same_plan(loaded, read)
    return read


def _pairs(document: Document) -> Pairs:
    assert document.root is not None  # noqa: S101  (only of a document that was read)
    return document.root.written
