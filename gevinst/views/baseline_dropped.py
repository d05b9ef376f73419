"""Plan reports → the baseline file without what is no longer missing; nothing comes into it."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING
from unicodedata import normalize

from gevinst.check.matching import matched
from gevinst.check.run import STANDARD_INPUT
from gevinst.views import baseline

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from gevinst.check.identity import Identity
    from gevinst.check.tally import Tally


class Writer(baseline.Writer):
    """What stood in the file and is still missing, as far as it still is."""

    def kept(
        self, now: Sequence[Identity], before: Sequence[Identity], *, settled: bool
    ) -> Iterator[Identity]:
        """What was known, as it is missing now; all of it where the run can't tell."""
        if not settled:
            yield from before
        else:
            known = matched(now, before).known
            yield from (gap for number, gap in enumerate(now) if number in known)

    def end(self, tally: Tally) -> str:
        """The whole file, without plans that are no longer there."""
        for place in [place for place in self.plans if self._is_gone(place)]:
            del self.plans[place]
        return super().end(tally)

    def _is_gone(self, place: str) -> bool:
        """Whether no file has the name. One with dots for digits in it is not for us to look up."""
        if place == STANDARD_INPUT or "•" in place:
            return False
        names = (place, normalize("NFD", place))
        return not any(os.path.lexists(os.path.join(self.before.folder, name)) for name in names)
