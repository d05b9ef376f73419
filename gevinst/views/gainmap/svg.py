"""A benefits map → SVG that stands alone: no script, no link, no font and no picture from elsewhere.

Everything looks right without a style sheet; each shape also has a class, so that a page may draw
it in colours of its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.choices import GainKind
from gevinst.gainmap.parts import Kind, Sign
from gevinst.gainmap.sheets import COLUMNS, SHEET_WIDTH, sheets
from gevinst.views.gainmap import words
from gevinst.views.gainmap.face import MARK_HEIGHT, NOTE_SIZE, face
from gevinst.views.gainmap.metrics import width, wrapped
from gevinst.views.gainmap.picture import Drawing
from gevinst.views.paper.sheet import AS_OF

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from gevinst.gainmap.parts import Box, GainMap
    from gevinst.gainmap.sheets import Placed, Sheet
    from gevinst.views.gainmap.face import Face
    from gevinst.views.gainmap.told import Telling
    from gevinst.views.paper.svg import Markup

_TOP, _HEAD, _BETWEEN, _BOTTOM = 64.0, 40.0, 44.0, 20.0
_LEGEND_STEP, _LEGEND_ROOM = 18.0, 640.0


def render(drawn: GainMap, telling: Telling) -> str:
    """The whole map as a file of SVG."""
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{picture(drawn, telling).svg()}\n'


def picture(drawn: GainMap, telling: Telling) -> Drawing:
    """The whole map in one picture: its sheets below each other, and then the legend."""
    faces = faces_of(drawn, telling)
    parts = laid_out(drawn, faces)
    legend = _legend_lines(telling)
    rows = -(-len(legend) // 2)
    bottom = _TOP + sum(_HEAD + part.height + _BETWEEN for part in parts)
    remarks = telling.remarks()
    height = bottom + _LEGEND_STEP * (rows + len(remarks) + 5) + _BOTTOM
    made = Drawing("map", telling.title, telling.about, SHEET_WIDTH, height)
    title, *_ = wrapped(telling.title, SHEET_WIDTH - 40, 22, 1)
    made.text((20, 34), title, "title")
    made.text((20, 54), telling.say(AS_OF, as_of=telling.as_of), "small")
    top = _TOP
    for number, part in enumerate(parts, 1):
        beside = telling.say(words.SHEET, number=number, all=len(parts)) if parts[1:] else ""
        _Drawn(made, faces, telling).sheet(part, top, beside)
        top += _HEAD + part.height + _BETWEEN
    _key(made, top, telling)
    _legend(made, top + 2.5 * _LEGEND_STEP, legend, remarks, telling)
    return made


def pictures(drawn: GainMap, telling: Telling) -> list[Markup]:
    """Each sheet as a picture of its own, for a page that draws it in its own colours."""
    faces = faces_of(drawn, telling)
    parts = laid_out(drawn, faces)
    made = []
    for number, part in enumerate(parts, 1):
        beside = telling.say(words.SHEET, number=number, all=len(parts)) if parts[1:] else ""
        title = f"{telling.title}. {beside}" if beside else telling.title
        height = _HEAD + part.height + _BOTTOM
        sheet = Drawing(f"map-{number}", title, telling.about, SHEET_WIDTH, height)
        _Drawn(sheet, faces, telling).sheet(part, 0, beside)
        made.append(sheet.svg())
    return made


def faces_of(drawn: GainMap, telling: Telling) -> dict[str, Face]:
    """The face of each box of a map."""
    return {ident: face(box, telling) for ident, box in drawn.boxes.items()}


def laid_out(drawn: GainMap, faces: Mapping[str, Face]) -> list[Sheet]:
    """The sheets of a map whose boxes have these faces."""
    return sheets(drawn, lambda box: faces[box.ident].height)


class _Drawn:
    """What draws a sheet in a picture."""

    def __init__(self, picture: Drawing, faces: Mapping[str, Face], telling: Telling) -> None:
        self.picture = picture
        self.faces = faces
        self.telling = telling

    def sheet(self, sheet: Sheet, top: float, beside: str) -> None:
        """Draw a sheet below its heads, from a height on."""
        for kind, text in words.HEADS.items():
            self.picture.text((COLUMNS[kind][0], top + 20), self.telling.say(text), "head")
        if beside:
            self.picture.text((SHEET_WIDTH - 110, top + 20), beside, "small")
        self.picture.line((20, top + 28), (SHEET_WIDTH - 20, top + 28), "rule")
        for start, end in sheet.links:
            self._link(start, end, top + _HEAD)
        for placed in sheet.placed:
            self._box(placed, top + _HEAD)

    def _link(self, start: Placed, end: Placed, top: float) -> None:
        gone = " gone" if start.box.missing or end.box.missing else ""
        if end.box.kind is Kind.EFFECT:
            x, y, right = start.x + 14, top + start.y + start.height, end.x
            self.picture.drawn(f"M{x:.1f} {y:.1f} V{top + end.middle:.1f} H{right - 6:.1f}", "edge")
        else:
            x, y, right = start.x + start.width, top + start.middle, end.x
            half, below = (x + right) / 2, top + end.middle
            self.picture.drawn(
                f"M{x:.1f} {y:.1f} C{half:.1f} {y:.1f} {half:.1f} {below:.1f} {right - 6:.1f} {below:.1f}",
                f"edge{gone}",
            )
        tip, below = right - 1, top + end.middle
        points = ((tip, below), (tip - 8, below - 4), (tip - 8, below + 4))
        self.picture.polygon(points, f"tip{gone}")

    def _box(self, placed: Placed, top: float) -> None:
        box, face = placed.box, self.faces[placed.box.ident]
        x, y = placed.x, top + placed.y
        self.picture.rectangle((x, y), (placed.width, placed.height), _look(box))
        if box.kind is Kind.GAIN and not box.missing:
            letter = self.telling.letter(box)
            badge(self.picture, (x + 22, y + 22), box.gain_kind, letter)
        elif box.sign:
            sign(self.picture, (x + 22, y + 24), box.sign)
            if box.is_harm:
                _hatch(self.picture, x + 2, y + 3, placed.height - 6)
        for line in face.lines:
            self.picture.text((x + line.x, y + line.y), line.text, line.look)
        for mark in face.marks:
            self.picture.rectangle((x + mark.x, y + mark.y), (mark.width, MARK_HEIGHT), "mark")
            middle = x + mark.x + mark.width / 2
            self.picture.text((middle, y + mark.y + 13), mark.text, "number")


def _look(box: Box) -> str:
    if box.missing:
        return "missing"
    return "harm" if box.is_harm else box.kind.value


def badge(picture: Drawing, at: tuple[float, float], kind: GainKind | None, letter: str) -> None:
    """The sign of a gain's kind: time is round, money square and quality stands on a corner."""
    x, y = at
    if kind is GainKind.MONEY:
        picture.rectangle((x - 11, y - 11), (22, 22), "badge")
    elif kind is GainKind.QUALITY:
        picture.polygon(((x, y - 15), (x + 15, y), (x, y + 15), (x - 15, y)), "badge")
    else:
        picture.circle(at, 12, "badge" if kind else "badge gone")
    picture.text((x, y + 5), letter, "letter")


def sign(picture: Drawing, at: tuple[float, float], sign: Sign) -> None:
    """The sign of an effect on another unit."""
    picture.text(at, words.SIGN[sign], "sign better" if sign is Sign.BETTER else "sign")


def _hatch(picture: Drawing, x: float, y: float, height: float) -> None:
    """Slanting lines in a band of eight pixels."""
    steps = range(0, max(int(height) - 8, 1), 7)
    picture.drawn(" ".join(f"M{x:.1f} {y + step + 8:.1f} l8 -8" for step in steps), "hatch")


def _key(picture: Drawing, top: float, telling: Telling) -> None:
    x = 20.0
    for kind in (*GainKind, None):
        word = kind.word(telling.language) if kind else telling.say(words.NO_KIND)
        badge(picture, (x + 15, top), kind, word[0].upper() if kind else "?")
        picture.text((x + 36, top + 5), word, "plain")
        x += 50 + width(word, NOTE_SIZE)
    for one, text in words.SIGNS.items():
        said = telling.say(text)
        sign(picture, (x + 10, top + 6), one)
        picture.text((x + 22, top + 5), said, "plain")
        x += 40 + width(said, NOTE_SIZE)
    picture.rectangle((x, top - 9), (26, 18), "missing")
    picture.text((x + 32, top + 5), telling.say(words.DASHED), "plain")


def _legend_lines(telling: Telling) -> list[tuple[str, str]]:
    """The legend's lines, each with its number; what goes on has none."""
    return [
        (str(number) if first else "", line)
        for number, text in telling.legend()
        for first, line in _marked(wrapped(text, _LEGEND_ROOM - 40, NOTE_SIZE, 2))
    ]


def _marked(lines: list[str]) -> Iterator[tuple[bool, str]]:
    for number, line in enumerate(lines):
        yield number == 0, line


def _legend(
    picture: Drawing,
    top: float,
    lines: list[tuple[str, str]],
    remarks: list[str],
    telling: Telling,
) -> None:
    rows = -(-len(lines) // 2)
    head = words.LEGEND if lines else words.NO_LACKS
    picture.text((20, top), telling.say(head), "head")
    for at, (number, text) in enumerate(lines):
        x = 20 + (_LEGEND_ROOM + 40) * (at // rows)
        y = top + _LEGEND_STEP * (at % rows + 1.3)
        if number:
            picture.rectangle((x, y - 13), (26, 17), "mark")
            picture.text((x + 13, y), number, "number")
        picture.text((x + 34, y), text, "plain")
    for at, text in enumerate(remarks):
        picture.text((20, top + _LEGEND_STEP * (rows + at + 1.8)), text, "plain")
