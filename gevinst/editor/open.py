"""A file that is open in an editor → its plan and its report, each worked out once for what stands there now."""

from __future__ import annotations

import os
from codecs import BOM_UTF8
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from gevinst.check.judge import judge_plan
from gevinst.check.known import told_apart
from gevinst.check.run import STANDARD_INPUT, limits_of
from gevinst.check.terms import terms_of
from gevinst.edit.layout import Layout
from gevinst.edit.vocabulary import is_whole
from gevinst.editor.edits import Moves
from gevinst.editor.places import Stretch
from gevinst.fix.run import mends
from gevinst.plan.load import plan_from
from gevinst.source.document import read
from gevinst.source.find import begins_as_plan, is_named_as_plan

if TYPE_CHECKING:
    from collections.abc import Callable

    from gevinst.check.run import Circumstances, Task
    from gevinst.check.verdict import PlanReport
    from gevinst.fix.run import Mend
    from gevinst.plan.loaded import Loaded
    from gevinst.settings.settings import Settings
    from gevinst.source.place import Span
    from gevinst.source.tree import Leaf, Written
    from gevinst.words import Language


class Conditions(NamedTuple):
    """What files are judged on: the settings that hold for a path and what is known of it, and what else holds now.

    `task_of` raises `WrongUse` where those can't be read; that is told in the language `spoken`.
    """

    task_of: Callable[[str], Task]
    under: Callable[[], Circumstances]
    spoken: Language


@dataclass(frozen=True, slots=True, eq=False)
class Seen:
    """A plan as it was read, and the text it was read from."""

    loaded: Loaded
    text: str
    layout: Layout

    def leaf(self, leaf: Leaf) -> Stretch:
        """Where a text of the plan stands."""
        return Stretch(self.layout.start(leaf), self.layout.end(leaf))

    def whole(self, key: Leaf, value: Written) -> Stretch:
        """From a key to the end of its value."""
        return Stretch(self.layout.start(key), max(self.layout.end(value), self.layout.end(key)))

    def span(self, span: Span) -> Stretch:
        """Where a span lies."""
        start = self.layout.at(span.line - 1, span.column - 1)
        return Stretch(start, max(start, self.layout.at(span.end_line - 1, span.end_column - 1)))


class OpenPlan:
    """A file as it stands in an editor, at one version of it.

    `text` is without the byte order mark that a file which is `marked` begins with.
    """

    def __init__(
        self, name: str, text: str, on: Conditions, before: OpenPlan | None = None
    ) -> None:
        """A file by its path, and the version of it that this one follows; nothing is read yet."""
        self.name = name
        self.marked = text.startswith("\ufeff")
        self.text = text[self.marked :]
        self._on = on
        self._last_whole = before.last_whole if before else None

    @property
    def is_plan(self) -> bool:
        """Whether it is a plan, by its name or its first key, as in a folder that is checked."""
        named = self.name != STANDARD_INPUT and is_named_as_plan(os.path.basename(self.name))
        return named or begins_as_plan(self._data)

    @property
    def _data(self) -> bytes:
        return self.text.encode("utf-8", "surrogatepass")

    @cached_property
    def task(self) -> Task:
        """The settings that hold for the file, and what is known of it. Raises `WrongUse` where they can't be read."""
        return self._on.task_of(self.name)

    @property
    def settings(self) -> Settings:
        """The settings that hold for the file. Raises `WrongUse` as `task` does."""
        return self.task.settings

    @cached_property
    def loaded(self) -> Loaded:
        """The plan, as far as it can be read. Raises `WrongUse` as `task` does."""
        return plan_from(read(BOM_UTF8 + self._data, self.name, limits_of(self.settings)))

    @cached_property
    def seen(self) -> Seen:
        """The plan with where in the text it stands."""
        return Seen(self.loaded, self.text, Layout(self.text))

    @cached_property
    def report(self) -> PlanReport:
        """The plan held against every requirement, what is known of it told apart."""
        under = self._on.under()
        report = judge_plan(
            self.loaded,
            under.as_of,
            phase=under.phase,
            language=under.language,
            terms=terms_of(self.settings, plugins=under.plugins),
        )
        return told_apart(report, self.task.known) if self.task.known else report

    @cached_property
    def mends(self) -> list[Mend]:
        """What is safe to mend in the plan, each thing by itself."""
        return mends(self.loaded)

    @property
    def spoken(self) -> Language:
        """The language of what is told before the plan is read."""
        return self._on.spoken

    @cached_property
    def language(self) -> Language:
        """The language that the plan's reader is told things in."""
        asked, own = self._on.under().language, self.loaded.plan.language
        return (
            asked or (own.language if own else None) or self.settings.language
            or self.loaded.language
        )  # fmt: skip

    @property
    def last_whole(self) -> Seen | None:
        """The plan the last time that it could be read to its end; this one, where it can.

        What was never read, since the next key came first, is passed over.
        """
        if "loaded" in self.__dict__ and is_whole(self.loaded.document):
            return self.seen
        return self._last_whole

    def sources(self) -> list[Seen]:
        """The plan, and where it can't be read to its end, the last one that could."""
        now, whole = self.seen, self.last_whole
        return [now] if whole is None or whole is now else [now, whole]

    def now(self, stretch: Stretch, seen: Seen) -> Stretch | None:
        """Where a stretch of one of the sources stands now; None where it is not as it was."""
        return stretch if seen.text is self.text else self._since_whole.to(stretch)

    @cached_property
    def _since_whole(self) -> Moves:
        whole = self.last_whole
        return Moves(whole.text if whole else self.text, self.text)


def holds(stretch: Stretch, offset: int) -> bool:
    """Whether a place lies in a stretch or right behind it, as a cursor does."""
    return stretch.start <= offset <= stretch.end
