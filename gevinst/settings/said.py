"""What is written after a flag or in a variable → what it says of the settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.settings.keys import BY_NAME
from gevinst.settings.layers import Layer
from gevinst.settings.settings import By, Origin
from gevinst.settings.unfit import Unfit
from gevinst.settings.wrong import wrong

if TYPE_CHECKING:
    from gevinst.settings.known import Known


def said(name: str, written: str, by: By, place: str, known: Known) -> Layer:
    """What a flag or a variable, the place, says of a key. Raises `WrongUse`."""
    key = BY_NAME[name]
    value = key.parse(written) if key.parse else written
    try:
        return Layer({name: key.kind.read(value, known)}, Origin(by, place))
    except Unfit as why:
        raise wrong(place, why.text, **why.facts) from None
