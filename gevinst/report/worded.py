"""A choice of the format → how a sentence says it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.words import Text

if TYPE_CHECKING:
    from gevinst.words import Choice


def worded(choice: Choice) -> Text:
    """A choice of the format without the signs that join its words: `half year`, not `half_year`."""
    nb, nn, en = (word.replace("_", " ") for word in (choice.nb, choice.nn, str(choice.value)))
    return Text(nb=nb, nn=nn, en=en)
