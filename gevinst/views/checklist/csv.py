"""A checklist → CSV as a spreadsheet in Norway opens it: semicolons, a byte order mark, no formula."""

from __future__ import annotations

import csv
from io import StringIO
from typing import TYPE_CHECKING

from gevinst.views.checklist import labels
from gevinst.views.checklist.told import parts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.checklist.content import Checklist
    from gevinst.views.checklist.told import Entry

MARK = "\ufeff"  # without it, Excel reads the file in the code page of the machine, and æ is lost
_FORMULA = tuple("=+-@\t\r\n＝＋－＠")  # OWASP; full-width ones too
_ASKED = (
    labels.ID, labels.BARRIER, labels.QUESTION, labels.WHY, labels.WHO, labels.DUE, labels.SEVERITY,
    labels.SOURCE,
)  # fmt: skip
_ANSWERED = (labels.STATUS, labels.PLAN_SAYS, labels.MISSING, labels.BECAUSE)
_TO_FILL = (labels.ANSWER, labels.RESPONSIBLE, labels.DATE)


def render(checklist: Checklist) -> str:
    """One row a requirement, after a row of heads."""
    answered = _ANSWERED if checklist.report else ()
    columns = (*_ASKED, *answered, *_TO_FILL)
    out = StringIO()
    rows = csv.writer(out, delimiter=";")
    rows.writerow(column.to(checklist.language) for column in columns)
    for part in parts(checklist):
        for entry in part.entries:
            cells = (
                *_asked(entry),
                *(_answered(entry) if answered else ()),
                *("" for _ in _TO_FILL),
            )
            rows.writerow(map(harmless, cells))
    return MARK + out.getvalue()


def harmless(text: str) -> str:
    """A text that no spreadsheet takes for a formula: one that begins like it begins with `'` instead."""
    return f"'{text}" if text.lstrip(" ").startswith(_FORMULA) else text


def _asked(entry: Entry) -> Iterator[str]:
    yield entry.rule.id
    yield from (entry.barrier, entry.question, entry.why, entry.who, entry.due, entry.severity)
    yield entry.source


def _answered(entry: Entry) -> Iterator[str]:
    yield entry.status
    for told in (entry.said, entry.missing, entry.reasons):
        yield " / ".join(told)
