"""An indicator in minutes → the minutes that baseline and target say are saved each time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.choices import Per

if TYPE_CHECKING:
    from decimal import Decimal

    from gevinst.plan.gains import Gain

_MINUTES = frozenset(("min", "minutt", "minutter", "minute", "minutes"))
_EACH = frozenset(("per", "pr", "for", "hver", "kvar", "hvert", "kvart", "each", "a", "every"))
_TIMES = {"døgn": Per.DAY, "arbeidsdag": Per.DAY, "natt": Per.SHIFT}
_NO_CASE = (
    *("ansatt", "tilsett", "medarbeid", "person", "employee", "enhet", "eining", "unit"),
    *("time", "hour", "kvartal", "quarter", "tertial", "halvår"),
)
_ELAPSED = ("vente", "venting", "wait", "svartid", "respons", "response")


def measured_minutes(gain: Gain, per: Per) -> Decimal | None:
    """Baseline − target, where the indicator counts minutes for the same as `per` and is to fall."""
    indicator, baseline, target = gain.indicator, gain.baseline, gain.target
    if indicator is None or indicator.measured_in is None or baseline is None or target is None:
        return None
    if baseline.value is None or target.value is None or baseline.value <= target.value:
        return None
    # A wait that becomes shorter is nobody's working time.
    if any(word.startswith(_ELAPSED) for word in (indicator.what or "").casefold().split()):
        return None
    if not _counts(indicator.measured_in, per):
        return None
    return baseline.value - target.value


def _counts(measured_in: str, per: Per) -> bool:
    """Whether a unit of measure (`minutter per varsel`) is minutes for each of what `per` says.

    Minutes without more may be for each of anything. A word that names no stretch of time names a case.
    """
    words = measured_in.casefold().replace("/", " per ").replace(".", " ").split()
    if not words or words[0] not in _MINUTES:
        return False
    counted = words[next((n for n, word in enumerate(words) if word in _EACH), len(words)) :]
    if not counted:
        return True
    times = {_TIMES.get(word) or Per.of(word) for word in counted} - {None, Per.CASE, Per.ONCE}
    if times:
        return times == {per}
    return per is Per.CASE and not any(word.startswith(_NO_CASE) for word in counted)
