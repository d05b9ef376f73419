"""`gevinst fix`: plans → the same plans with what is safe to mend mended."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from gevinst.cli import meaning, more_options, options
from gevinst.cli.changing import CHANGE_EXITS, CHANGE_PLANS, Changed, Told, Wish, change
from gevinst.cli.command import PLANS, Command
from gevinst.words import Text

if TYPE_CHECKING:
    from datetime import date

    from gevinst.fix.run import Fixed
    from gevinst.plan.loaded import Loaded
    from gevinst.words import Language

SAYS = Text(
    nb="Rett det som trygt kan rettes i planer: felt som er skrevet feil, flere språk om hverandre, norske datoer "
    "og tall, id-er som er brukt to ganger, og verdier som kan misforstås.",
    nn="Rett det som trygt kan rettast i planar: felt som er skrivne feil, fleire språk om einannan, norske datoar "
    "og tal, id-ar som er brukte to gonger, og verdiar som kan mistydast.",
    en="Mend what can safely be mended in plans: misspelt fields, several languages at once, Norwegian dates "
    "and numbers, ids that are used twice, and values that may be misread.",
)


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


COMMAND = Command(
    Fix,
    SAYS,
    (CHANGE_PLANS,),
    arguments=(PLANS,),
    options=(
        more_options.SKELETON,
        more_options.DIFF,
        more_options.ONLY_CHECK,
        options.AS_OF,
        more_options.SAID_IN,
    ),
    epilog=CHANGE_EXITS,
)
