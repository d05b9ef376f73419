"""What python-docx has no word for: fields, bookmarks, shades, languages and header rows.

It is imported only once python-docx is known to be installed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

    from docx.document import Document
    from docx.section import _Footer, _Header
    from docx.table import Table, _Cell, _Row
    from docx.text.paragraph import Paragraph
    from docx.text.run import Run

    from gevinst.views.paper.docx import Run as Said

FONT, MONO = "Calibri", "Consolas"
_SYMBOLS = "Segoe UI Symbol"
_BOX = f"""
<w14:checkbox xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml">
<w14:checked w14:val="{{ticked}}"/>
<w14:checkedState w14:val="2611" w14:font="{_SYMBOLS}"/>
<w14:uncheckedState w14:val="2610" w14:font="{_SYMBOLS}"/>
</w14:checkbox>"""
_BODY_PT, _SMALL_PT, _RUNNING_PT = 10.5, 9.5, 8.5
_THUMBNAIL = "/metadata/thumbnail"


def element(tag: str, /, **attributes: str) -> Any:  # noqa: ANN401  (lxml's element)
    """An element of WordprocessingML, its attributes of the same vocabulary."""
    from docx.oxml import OxmlElement  # noqa: PLC0415
    from docx.oxml.ns import qn  # noqa: PLC0415

    made = OxmlElement(f"w:{tag}")
    for name, value in attributes.items():
        made.set(qn(f"w:{name.rstrip('_')}"), value)
    return made


def styles(
    document: Document,
    locale: str,
    headings: Sequence[tuple[int, float, str, float]],
    *,
    ink: str,
    shade: str,
) -> None:
    """Set the styles: fonts, sizes, colours, and the language that spelling is checked in."""
    from docx.shared import Pt  # noqa: PLC0415

    known = document.styles
    defaults = known.element.find(f".//{_q('rPrDefault')}/{_q('rPr')}")
    for old in defaults.findall(_q("lang")):
        defaults.remove(old)
    defaults.append(element("lang", val=locale, eastAsia=locale, bidi="ar-SA"))
    normal: Any = known["Normal"]
    _face(normal, FONT, _BODY_PT, ink)
    normal.paragraph_format.space_after = Pt(6)
    normal.paragraph_format.line_spacing = 1.12
    normal.element.get_or_add_rPr().append(element("lang", val=locale))
    for level, size, colour, before in headings:
        style: Any = known[f"Heading {level}"]
        _face(style, FONT, size, colour)
        style.paragraph_format.space_before = Pt(before)
        style.paragraph_format.space_after = Pt(before / 3)
        style.paragraph_format.keep_with_next = True
    title: Any = known["Title"]
    _face(title, FONT, 22, ink)
    for border in title.element.findall(f".//{_q('pBdr')}"):
        border.getparent().remove(border)
    known["List Bullet"].paragraph_format.space_after = Pt(1)
    small = _style(document, "Table Text", _SMALL_PT)
    small.paragraph_format.space_after = Pt(0)
    _style(document, "After Table", 4).paragraph_format.space_after = Pt(4)
    _face(_style(document, "Contents Heading", 13), FONT, 13, ink, bold=True)
    _style(document, "toc 1", _BODY_PT).paragraph_format.space_after = Pt(2)
    close = _style(document, "Close", _BODY_PT)
    close.paragraph_format.space_after, close.paragraph_format.keep_with_next = Pt(2), True
    label = _style(document, "Label", _BODY_PT)
    label.paragraph_format.space_after, label.paragraph_format.keep_with_next = Pt(2), True
    code = _style(document, "Code", 9)
    _face(code, MONO, 9, ink)
    code.paragraph_format.space_after = Pt(0)
    code.element.get_or_add_pPr().append(_shading(shade))
    code.element.get_or_add_rPr().append(element("noProof"))


def modern(document: Document) -> None:
    """Let Word open it as a document of today, and take away the template's own picture of itself."""
    settings = document.settings.element
    compat = element("compat")
    compat.append(
        element(
            "compatSetting",
            name="compatibilityMode",
            uri="http://schemas.microsoft.com/office/word",
            val="15",
        )
    )
    for old in settings.findall(_q("compat")):
        settings.replace(old, compat)
    relations = document.part.package.rels
    for key in [key for key, found in relations.items() if found.reltype.endswith(_THUMBNAIL)]:
        del relations[key]


def running(
    place: _Header | _Footer, left: str, right: Sequence[str], width_mm: float, colour: str
) -> None:
    """What stands over or under each page; every second piece to the right is a field of Word."""
    from docx.enum.text import WD_TAB_ALIGNMENT  # noqa: PLC0415
    from docx.shared import Mm  # noqa: PLC0415

    paragraph = place.paragraphs[0]
    style: Any = paragraph.style
    _face(style, FONT, _RUNNING_PT, colour)
    style.paragraph_format.tab_stops.clear_all()
    style.paragraph_format.tab_stops.add_tab_stop(Mm(width_mm), WD_TAB_ALIGNMENT.RIGHT)
    paragraph.add_run(f"{left}\t")
    for number, piece in enumerate(right):
        if number % 2:
            _begin_field(paragraph, piece)
            paragraph.add_run("1")
            _end_field(paragraph)
        else:
            paragraph.add_run(piece)


def bookmark(run: Run, name: str, number: int) -> None:
    """Name the place of a run, for a link to lead there."""
    start = element("bookmarkStart", id=str(number), name=name)
    run._r.addprevious(start)  # noqa: SLF001  (python-docx has no bookmarks)
    run._r.addnext(element("bookmarkEnd", id=str(number)))  # noqa: SLF001


def table_of_contents(place: Paragraph, headings: Sequence[tuple[str, str]]) -> None:
    """A table of contents instead of a paragraph, with its lines filled in as links.

    It is a field, so that Word can make it anew; until then it shows what it is filled with.
    """
    for number, (text, mark) in enumerate(headings):
        line = place.insert_paragraph_before(style="toc 1")
        if number == 0:
            _begin_field(line, 'TOC \\o "1-1" \\n \\h \\z')
        link = element("hyperlink", anchor=mark, history="1")
        run = line.add_run(text)
        link.append(run._r)  # noqa: SLF001
        line._p.append(link)  # noqa: SLF001
        if number == len(headings) - 1:
            _end_field(line)
    spent: Any = place._p  # noqa: SLF001
    spent.getparent().remove(spent)


def dress(table: Table, about: str, widths_mm: Sequence[float], line: str) -> None:
    """Give a table its borders, its fixed width and a description for who can't see it."""
    table.autofit = False
    properties: Any = table._tbl.tblPr  # noqa: SLF001
    borders = element("tblBorders")
    for side in ("top", "bottom", "insideH"):
        borders.append(element(side, val="single", sz="4", space="0", color=line))
    margins = element("tblCellMar")
    for side, width in (("top", 40), ("left", 85), ("bottom", 40), ("right", 85)):
        margins.append(element(side, w=str(width), type="dxa"))
    layout = properties.find(_q("tblLayout"))
    look_ = properties.find(_q("tblLook"))
    if look_ is not None:
        properties.remove(look_)
    layout.addprevious(borders)
    properties.append(margins)
    properties.append(element("tblLook", val="0620", firstRow="1", noHBand="1", noVBand="1"))
    properties.append(element("tblCaption", val=about))
    _grid(table, widths_mm)


def set_widths(table: Table, widths_mm: Sequence[float]) -> None:
    """Say the width of every cell: programs do not agree on which width counts."""
    from docx.shared import Mm  # noqa: PLC0415

    for row in table._tbl.tr_lst:  # noqa: SLF001
        for cell, width in zip(row.tc_lst, widths_mm, strict=True):
            cell.width = Mm(width)


def merge(row: _Row, first: int, last: int) -> None:
    """Make one cell of those from the first to the last."""
    row.cells[first].merge(row.cells[last])


def repeat(row: _Row) -> None:
    """Let a row stand first on every page that its table goes on to."""
    keep_whole(row)
    row._tr.get_or_add_trPr().append(element("tblHeader"))  # noqa: SLF001


def keep_whole(row: _Row) -> None:
    """Let no page break come within a row."""
    row._tr.get_or_add_trPr().append(element("cantSplit"))  # noqa: SLF001


def shade_cell(cell: _Cell, colour: str) -> None:
    """Colour what is behind a cell."""
    cell._tc.get_or_add_tcPr().append(_shading(colour))  # noqa: SLF001


def shade_paragraph(paragraph: Paragraph, colour: str) -> None:
    """Colour what is behind a paragraph."""
    paragraph._p.get_or_add_pPr().append(_shading(colour))  # noqa: SLF001


def to_the_right(paragraph: Paragraph) -> None:
    """Set a paragraph to the right."""
    from docx.enum.text import WD_ALIGN_PARAGRAPH  # noqa: PLC0415

    paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT


def box(paragraph: Paragraph, about: str, *, ticked: bool) -> None:
    """A box that is ticked by clicking it; `about` is what it is called to who can't see it."""
    from docx.oxml import parse_xml  # noqa: PLC0415

    run = paragraph.add_run("☑" if ticked else "☐")
    run.font.name = _SYMBOLS
    properties = element("sdtPr")
    properties.append(element("alias", val=about))
    properties.append(parse_xml(_BOX.format(ticked=int(ticked))))
    content = element("sdtContent")
    control = element("sdt")
    control.append(properties)
    control.append(content)
    run._r.addprevious(control)  # noqa: SLF001  (python-docx has no controls)
    content.append(run._r)  # noqa: SLF001


def look(run: Run, said: Said) -> None:
    """How a run looks."""
    from docx.shared import RGBColor  # noqa: PLC0415

    if said.bold:
        run.bold = True
    if said.colour:
        run.font.color.rgb = RGBColor.from_string(said.colour)
    if said.mono:
        run.font.name = MONO
    if said.struck:
        run.font.strike = True


def _style(document: Document, name: str, size: float) -> Any:  # noqa: ANN401
    from docx.enum.style import WD_STYLE_TYPE  # noqa: PLC0415
    from docx.shared import Pt  # noqa: PLC0415

    style: Any = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    style.base_style = document.styles["Normal"]
    style.font.size = Pt(size)
    return style


def _face(style: Any, font: str, size: float, colour: str, *, bold: bool | None = None) -> None:  # noqa: ANN401
    from docx.shared import Pt, RGBColor  # noqa: PLC0415

    style.font.name, style.font.size = font, Pt(size)
    style.font.color.rgb = RGBColor.from_string(colour)
    if bold is not None:
        style.font.bold = bold
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        fonts.attrib.pop(_q(theme), None)
    for script in ("ascii", "hAnsi", "cs", "eastAsia"):
        fonts.set(_q(script), font)


def _begin_field(paragraph: Paragraph, code: str) -> None:
    parts = (
        element("fldChar", fldCharType="begin"),
        _instruction(code),
        element("fldChar", fldCharType="separate"),
    )
    for part in parts:
        paragraph.add_run()._r.append(part)  # noqa: SLF001


def _end_field(paragraph: Paragraph) -> None:
    paragraph.add_run()._r.append(element("fldChar", fldCharType="end"))  # noqa: SLF001


def _instruction(code: str) -> Any:  # noqa: ANN401
    instruction = element("instrText")
    instruction.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    instruction.text = f" {code} "
    return instruction


def _shading(colour: str) -> Any:  # noqa: ANN401
    return element("shd", val="clear", color="auto", fill=colour)


def _grid(table: Table, widths_mm: Sequence[float]) -> None:
    from docx.shared import Mm  # noqa: PLC0415

    for column, width in zip(table.columns, widths_mm, strict=True):
        column.width = Mm(width)


def _q(name: str) -> str:
    from docx.oxml.ns import qn  # noqa: PLC0415

    return str(qn(f"w:{name}"))
