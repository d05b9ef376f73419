r"""Checks a plan for realising the gains of digitalisation.

>>> import gevinst
>>> report = gevinst.check(b"gevinst: 1\ngevinster: [{id: ventetid}]", phase="planning")
>>> [gap.place.path for rule, gap in report.plans[0].gaps() if rule.id == "GEV504"]
['gains[ventetid].baseline']
"""

from __future__ import annotations

import gevinst.check  # noqa: F401  (first, so that importing it later can't hide the function `check`)

TYPE_CHECKING = False  # as `typing` has it, which takes longer to import than all of this
if TYPE_CHECKING:
    import os
    from datetime import date

    from gevinst.check.verdict import Report as Report
    from gevinst.choices import Phase
    from gevinst.plan.model import Plan as Plan

__version__ = "0.1.0"
__all__ = ["Plan", "Report", "__version__", "check", "load"]


def check(
    source: str | os.PathLike[str] | bytes,
    *,
    as_of: date | str | None = None,
    phase: Phase | str | None = None,
    settings: str | os.PathLike[str] | None = None,
) -> Report:
    r"""Hold a plan, or every plan in a folder, against the requirements.

    `source` is the path of a file or a folder, or the content of a plan as bytes. `as_of` is the
    day to judge as of, also as `"2026-11-02"` (default: today in UTC), `phase` the phase to judge
    in (`concept`, `planning`, `rollout` or `realisation`; default: the plan's own). `settings` is a
    settings file such as `gevinst.toml`; without it our own defaults hold, and neither files beside
    the plan nor the environment are looked at.

    A file that can't be read as a plan is a report with a gap on GEV001, never an exception.

    Raises:
        FileNotFoundError: the path is not there.
        gevinst.errors.NothingToCheck: the folder holds no plan.
        gevinst.errors.WrongUse: the settings can't be read, or say what can't be.
        ValueError: the day or the phase does not exist.

    >>> report = check(b"gevinst: 1\ngevinster: [{id: ventetid}]", as_of="2026-11-02")
    >>> print(report.plans[0].worst())
    error
    """
    from gevinst.check.run import check_source  # noqa: PLC0415  (`import gevinst` must be free)

    return check_source(source, as_of, phase, settings)


def load(source: str | os.PathLike[str] | bytes) -> Plan:
    r"""Read a plan, as far as it can be read.

    `source` is the path of a file, or the content of a plan as bytes. What does not fit the format
    is left out; `check` says what that was.

    Raises:
        FileNotFoundError: the path is not there.
        gevinst.errors.PlanUnreadable: the file can't be read as a plan at all; it is a `ValueError`.

    >>> load(b"gevinst: 1\nprosjekt: {navn: Digitalt tilsyn om natten}").project.name
    'Digitalt tilsyn om natten'
    """
    from gevinst.check.run import load_source  # noqa: PLC0415

    return load_source(source)


if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        """`Report` and `Plan`, imported when they are first asked for."""
        if name == "Report":
            from gevinst.check.verdict import Report  # noqa: PLC0415

            return Report
        if name == "Plan":
            from gevinst.plan.model import Plan  # noqa: PLC0415

            return Plan
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)
