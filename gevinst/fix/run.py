"""A plan → the plan with every fix made, what was done line by line, and what was left and why."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from gevinst.edit.layout import Layout
from gevinst.edit.refusals import NOT_CHANGED, Refusal
from gevinst.edit.reworded import Left, hold_same_plan, is_plainly_written, reworded
from gevinst.edit.vocabulary import hold_whole, is_whole
from gevinst.errors import CannotEdit
from gevinst.fix import dates, ids, misspelt, numbers, quotes, version, vocabulary
from gevinst.fix.found import marked
from gevinst.words import Phrase, cut

if TYPE_CHECKING:
    from gevinst.edit.reworded import Rewrite
    from gevinst.fix.found import Fix
    from gevinst.plan.loaded import Loaded

# In this order: what a key means decides how its value is read.
FIXES: tuple[Fix, ...] = (
    version.fix,
    misspelt.fix,
    vocabulary.fix,
    dates.fix,
    numbers.fix,
    ids.fix,
    quotes.fix,
)


class Done(NamedTuple):
    """What was done on a line, from 1."""

    line: int
    what: Phrase


class Fixed(NamedTuple):
    """A plan with what could be mended mended, and what to tell of it."""

    loaded: Loaded
    done: tuple[Done, ...]
    left: tuple[Left, ...]


def fixed(loaded: Loaded) -> Fixed:
    """The plan with every fix made that is safe. Raises `CannotEdit` where it can't be read to its end."""
    try:
        hold_whole(loaded.document)
    except Refusal as refusal:
        why = Phrase(refusal.reason, refusal.facts)
        raise CannotEdit(NOT_CHANGED, name=loaded.document.name, why=why) from None
    done: list[Done] = []
    left: list[Left] = []
    for fix in FIXES:
        mended = _mended(fix, loaded)
        loaded = mended.loaded
        done += mended.done
        left += mended.left
    return Fixed(loaded, tuple(sorted(done, key=_line)), tuple(sorted(left, key=_line)))


def _line(each: Done | Left) -> int:
    return each.line


class Mend(NamedTuple):
    """One word that a fix puts in place of another, to be done by itself."""

    fix: Fix
    rewrite: Rewrite

    @property
    def facts(self) -> dict[str, str]:
        """What it is and what it becomes, for a sentence."""
        return {"written": cut(self.rewrite.leaf.value), "word": cut(self.rewrite.text)}


def mends(loaded: Loaded) -> list[Mend]:
    """What each fix finds in a plan as it stands; nothing where it can't be read to its end."""
    if not is_whole(loaded.document):
        return []
    layout = Layout(loaded.document.text)
    return [
        Mend(fix, rewrite)
        for fix in FIXES
        for rewrite in fix.find(loaded).rewrites
        if is_plainly_written(rewrite.leaf, layout)
    ]


def mended(loaded: Loaded, mend: Mend) -> Loaded:
    """The plan with one word mended. Raises `CannotEdit` where that would change anything else."""
    try:
        return _reworded(mend.fix, loaded, [mend.rewrite])
    except Refusal as refusal:
        why = Phrase(refusal.reason, refusal.facts)
        raise CannotEdit(NOT_CHANGED, name=loaded.document.name, why=why) from None


def _reworded(fix: Fix, loaded: Loaded, rewrites: list[Rewrite]) -> Loaded:
    after = reworded(loaded, rewrites)
    if fix.form_only:
        hold_same_plan(loaded, after)
    return after


def _mended(fix: Fix, loaded: Loaded) -> Fixed:
    """The plan with one fix made until it finds no more: below a misspelt key there may be others."""
    done: list[Done] = []
    left: list[Left] = []
    while True:
        found, layout = fix.find(loaded), Layout(loaded.document.text)
        rewrites = {id(each.leaf): each for each in found.rewrites}
        plain = [each for each in rewrites.values() if is_plainly_written(each.leaf, layout)]
        kept = {id(each.leaf) for each in plain}
        left = [*found.left, *(marked(each) for at, each in rewrites.items() if at not in kept)]
        if not plain:
            break
        try:
            after = _reworded(fix, loaded, plain)
        except Refusal as refusal:
            left += [Left(each.line, Phrase(refusal.reason, refusal.facts)) for each in plain]
            break
        loaded = after
        done += [Done(each.line, Phrase(fix.told, Mend(fix, each).facts)) for each in plain]
    return Fixed(loaded, tuple(done), tuple(left))
