"""`gevinst fix`: plans → the same plans with what is safe to mend mended."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from gevinst.cli import meaning
from gevinst.cli.changing import Changed, Told, Wish, change

if TYPE_CHECKING:
    from datetime import date

    from gevinst.fix.run import Fixed
    from gevinst.plan.loaded import Loaded
    from gevinst.words import Language


class Fix(NamedTuple):
    """What is asked for after `gevinst fix`, as it was written."""

    plans: tuple[str, ...]
    skeleton: bool = False
    diff: bool = False
    check: bool = False
    as_of: str | None = None
    lang: str | None = None

    def run(self) -> int:
        """Mend the plans; the exit code says how it went."""
        wish = Wish("fix", self.plans, self.diff, self.check, self.lang)
        as_of, language = meaning.day(self.as_of), meaning.language(self.lang)
        return change(wish, lambda loaded: self._fixed(loaded, as_of, language))

    def _fixed(self, loaded: Loaded, as_of: date | None, language: Language | None) -> Changed:
        from gevinst.fix.run import fixed  # noqa: PLC0415  (the models)

        mended = fixed(loaded)
        if self.skeleton:
            mended = _headed(mended, as_of, language)
        return Changed(
            mended.loaded.document,
            [Told(each.line, each.what) for each in mended.done],
            [Told(each.line, each.why) for each in mended.left],
        )


def _headed(mended: Fixed, as_of: date | None, language: Language | None) -> Fixed:
    from gevinst.check.judge import judge_plan  # noqa: PLC0415  (the whole catalogue)
    from gevinst.check.run import today  # noqa: PLC0415
    from gevinst.fix.skeleton import with_headings  # noqa: PLC0415

    return with_headings(mended, judge_plan(mended.loaded, as_of or today(), language=language))
