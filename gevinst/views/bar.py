"""Things done one by one → a bar with rich on standard error."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

Item = TypeVar("Item")


def drawn(items: Iterable[Item], passed: int, total: int, says: str) -> Iterator[Item]:
    """The same items, with a bar that is `passed` of `total` long at the start and gone at the end.

    It is drawn between the items and not by a thread, for processes are forked meanwhile.
    """
    columns = (TextColumn(says), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    console = Console(stderr=True)
    with Progress(*columns, console=console, transient=True, auto_refresh=False) as progress:
        task = progress.add_task(says, total=total, completed=passed)
        for count, item in enumerate(items, passed + 1):
            yield item
            progress.update(task, completed=count, refresh=count % 10 == 0 or count == total)
