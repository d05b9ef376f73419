"""A benefits map → PNG: the SVG as resvg draws it, in a font that comes along, alike on any machine."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.errors import WrongUse
from gevinst.views.gainmap import svg, words

if TYPE_CHECKING:
    from gevinst.gainmap.parts import GainMap
    from gevinst.views.gainmap.told import Telling

_SCALE, _LEAST, _MOST_PIXELS = 2.0, 0.75, 24_000_000
_FAMILY = "Source Sans Pro"


def render(drawn: GainMap, telling: Telling) -> bytes:
    """The picture, at twice its size where that is not very large.

    Raises `WrongUse` without the extra, and where the map is so large that nobody could read it.
    """
    try:
        import resvg_py  # noqa: PLC0415  (an extra)
        from font_source_sans_pro import SourceSansPro, SourceSansProBold  # noqa: PLC0415
    except ModuleNotFoundError as error:
        raise WrongUse(words.NO_PICTURES, library=error.name or "?") from None
    picture = svg.picture(drawn, telling)
    width, height = picture.size
    scale = min(_SCALE, (_MOST_PIXELS / (width * height)) ** 0.5)
    if scale < _LEAST:
        raise WrongUse(words.TOO_LARGE)
    made: bytes = resvg_py.svg_to_bytes(
        svg_string=picture.svg(),
        zoom=scale,
        skip_system_fonts=True,
        font_files=[SourceSansPro, SourceSansProBold],
        sans_serif_family=_FAMILY,
        font_family=_FAMILY,
    )
    return made
