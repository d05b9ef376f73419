"""A text → how wide it is when drawn, and the lines that it takes in some room.

There is no way to ask the reader's own font. The widths are the larger of Liberation Sans Bold, which
is as wide as Arial and Helvetica, and Source Sans Pro Bold, which PNG is drawn with; what is drawn in
the regular weight, or in most other fonts without serifs, is narrower.
"""

from __future__ import annotations

from unicodedata import combining, east_asian_width

_BY_WIDTH = {
    28: "\N{NO-BREAK SPACE} ij|", 29: "l", 30: "',.’·", 31: "I", 34: "!-/:;\\", 35: "()[]f", 39: "t{}",
    40: "r", 46: "*", 50: "z", 54: '"“”', 56: "#$0123456789J_`aceksvxyåäé«»–", 59: "+<=>^~×−",
    62: "?FLTZbdghnopquøö", 67: "EPSVXYÉ", 73: "&ABCDHKNRUÅÄ", 78: "GOQwØÖ", 84: "M", 89: "%mæ",
    95: "W", 98: "@", 100: "Æ—…→",
}  # fmt: skip
_WIDTHS = {sign: width / 100 for width, signs in _BY_WIDTH.items() for sign in signs}
_WIDE, _OTHER = 1.1, 0.8  # of the font's size: signs that fill a square, and those not listed
_FILLS_A_SQUARE = frozenset("WFA")


def width(text: str, size: float) -> float:
    """How wide a text is at most, in pixels, at a font size."""
    return size * sum(map(_sign, text))


def _sign(sign: str) -> float:
    if (known := _WIDTHS.get(sign)) is not None:
        return known
    if combining(sign):
        return 0.0
    return _WIDE if east_asian_width(sign) in _FILLS_A_SQUARE else _OTHER


def wrapped(text: str, room: float, size: float, most: int) -> list[str]:
    """A text as at most so many lines, each as wide as the room; what is left over is cut with an ellipsis."""
    lines = [""]
    for word in text.split():
        for piece in _pieces(word, room, size):
            joined = f"{lines[-1]} {piece}" if lines[-1] else piece
            if width(joined, size) <= room:
                lines[-1] = joined
            else:
                lines.append(piece)
            if len(lines) > most:
                return [*lines[: most - 1], _cut(lines[most - 1], room, size)]
    return lines


def _pieces(word: str, room: float, size: float) -> list[str]:
    """A word, broken with a hyphen in parts of much the same width where it is wider than the room."""
    whole = width(word, size)
    if whole <= room:
        return [word]
    share = whole / -(-whole // (room - width("--", size)))
    pieces, now, taken = [], "", 0.0
    for sign in word:
        wide = size * _sign(sign)
        if now and (taken + wide / 2 > share or taken + wide > room - width("-", size)):
            pieces.append(f"{now}-" if now[-1].isalpha() and sign.isalpha() else now)
            now, taken = "", 0.0
        now, taken = now + sign, taken + wide
    return [*pieces, now]


def _cut(line: str, room: float, size: float) -> str:
    while line and width(f"{line}…", size) > room:
        line = line[:-1]
    return f"{line.rstrip()}…"
