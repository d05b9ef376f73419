"""A stretch of an open plan → what can be done about it: what to write for a gap, and what is safe to mend."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from gevinst.edit.gaps import jobs_for, wanted
from gevinst.edit.jobs import NewValue
from gevinst.edit.write import with_hints
from gevinst.editor.marks import marked_within
from gevinst.editor.meant import meant
from gevinst.fix.run import fixed, mended
from gevinst.plan.shape import shape
from gevinst.source.tree import is_leaf
from gevinst.views.visible import visible
from gevinst.words import Phrase, Text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from gevinst.edit.jobs import Job
    from gevinst.editor.marks import Marked
    from gevinst.editor.open import OpenPlan
    from gevinst.editor.places import Stretch
    from gevinst.fix.run import Mend

QUICK = "quickfix"
ALL = "source.fixAll.gevinst"
MOST = 20
WRITE = Text(
    nb="{rule}: sett inn {fields}, med hint om hva som skal stå",
    nn="{rule}: set inn {fields}, med hint om kva som skal stå",
    en="{rule}: put in {fields}, with hints on what to write",
)
FIELD = Text(nb="«{word}»", nn="«{word}»", en="“{word}”")
MEND = Text(
    nb="Rett «{written}» til «{word}»",
    nn="Rett «{written}» til «{word}»",
    en="Mend “{written}” to “{word}”",
)
MEND_ALL = Text(
    nb="Rett alt i planen som trygt kan rettes (gevinst fix)",
    nn="Rett alt i planen som trygt kan rettast (gevinst fix)",
    en="Mend all in the plan that can safely be mended (gevinst fix)",
)


class Action(NamedTuple):
    """Something that can be done: what it is called, its kind in the protocol, and the text afterwards.

    `make` raises `CannotEdit`. `mark` is the gap that it is about, if it is about one.
    """

    title: str
    kind: str
    make: Callable[[], str]
    mark: Marked | None = None

    def is_about(self, code: object) -> bool:
        """Whether it is about what a requirement with some id has marked."""
        return self.mark is not None and self.mark.rule.id == code


def actions(plan: OpenPlan, stretch: Stretch, kinds: tuple[str, ...] = ()) -> list[Action]:
    """What can be done about a stretch of a plan, of some kinds, or of all."""
    found: list[Action] = []
    if _is_wanted(QUICK, kinds):
        about = marked_within(plan, stretch, MOST)
        sure = [mend for mend in plan.mends if _touches(plan, mend, stretch)][:MOST]
        known = {id(mend.rewrite.leaf) for mend in sure}
        found += (_mend(plan, mend) for mend in sure)
        found += (
            _mend(plan, mend, each)
            for each, mend in meant(plan, about)
            if id(mend.rewrite.leaf) not in known
        )
        found += _for_gaps(plan, about)
    if _is_wanted(ALL, kinds) and plan.mends:
        title = MEND_ALL.to(plan.language)
        found.append(Action(title, ALL, lambda: fixed(plan.loaded).loaded.document.text))
    return found


def _is_wanted(kind: str, kinds: tuple[str, ...]) -> bool:
    """Whether a kind is one of some, or of a part of one: `source` is also `source.fixAll`."""
    return not kinds or any(f"{kind}.".startswith(f"{each}.") for each in kinds)


def _for_gaps(plan: OpenPlan, about: Sequence[Marked]) -> Iterator[Action]:
    for each in about:
        if any(map(_says_more, jobs_for(each.gap, plan.loaded, plan.language))):
            title = WRITE.to(plan.language, {"rule": each.rule.id, "fields": _fields(plan, each)})
            yield Action(title, QUICK, _writing(plan, each), each)


def _says_more(job: Job) -> bool:
    """Whether a hint says anything that does not stand there already, as after this very fix."""
    if not (isinstance(job, NewValue) and is_leaf(job.value)):
        return True
    return job.value.value != job.said


def _fields(plan: OpenPlan, each: Marked) -> tuple[Phrase, ...]:
    """The words of the fields that a gap's hints are put in."""
    fields = shape(type(each.gap.node)).fields if each.gap.node else {}
    words = (fields[name].word(plan.loaded.language) for name in wanted(each.gap))
    return tuple(Phrase(FIELD, {"word": word}) for word in words)


def _writing(plan: OpenPlan, each: Marked) -> Callable[[], str]:
    return lambda: with_hints(plan.loaded, each.gap, plan.language)


def _mend(plan: OpenPlan, mend: Mend, about: Marked | None = None) -> Action:
    title = visible(MEND.to(plan.language, mend.facts))
    return Action(title, QUICK, lambda: mended(plan.loaded, mend).document.text, about)


def _touches(plan: OpenPlan, mend: Mend, stretch: Stretch) -> bool:
    return plan.seen.leaf(mend.rewrite.leaf).touches(stretch)
