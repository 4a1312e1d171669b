"""The sheet of the note: A4, its styles, and fonts for the scripts of each language.

Word picks a font by script: `ascii` and `hAnsi` for Latin and Cyrillic,
`eastAsia` for Chinese, `cs` for Thai; so each style names all of them. Thai
counts as a complex script, whose size is `szCs`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from docx.document import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Mm, Pt, RGBColor
from docx.styles.style import ParagraphStyle
from docx.text.run import Run

_FONTS: Mapping[str, str] = {
    "ascii": "Calibri",
    "hAnsi": "Calibri",
    "eastAsia": "Microsoft YaHei",
    "cs": "Leelawadee UI",
}
_UNPRINTABLE = re.compile("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_COMPLEX = frozenset({"th", "ar", "he", "fa", "hi", "km", "lo", "my"})
_LOCALES = {"zh": "zh-CN", "en": "en-GB", "ru": "ru-RU", "th": "th-TH"}
_SIZES = {"zh": 10.0, "th": 10.0}
_LEADING = {"zh": 1.12, "th": 1.0}
_INK = RGBColor(0x14, 0x58, 0x5F)
_WARNING = RGBColor(0x9A, 0x3B, 0x12)
_LABEL = Mm(44)


def lay_out(paper: Document, language: str) -> None:
    """Give a new document its sheet, margins and styles."""
    section = paper.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(20)
    section.top_margin = section.bottom_margin = Mm(17)
    size = _SIZES.get(language, 10.0)
    _style(paper, "Normal", language, size, after=2)
    _style(paper, "Title", language, size + 8, after=2, bold=True)
    _style(paper, "Subtitle", language, size - 1, after=6)
    _style(paper, "Heading 1", language, size + 2, before=9, after=3, bold=True, ink=_INK)
    _style(paper, "List Bullet", language, size, after=2)
    _hanging(paper, "Labelled", language, size)
    _hanging(paper, "Amount", language, size, indent=Mm(6))
    _hanging(paper, "Source", language, size - 1, hang=Mm(9))


def set_language(run: Run, language: str) -> None:
    """Mark the language of a run, and Thai as the complex script that it is."""
    properties = run._r.get_or_add_rPr()
    if language in _COMPLEX:
        properties.append(OxmlElement("w:cs"))
    properties.append(_language(language))


def printable(text: str) -> str:
    """The text without the characters that XML 1.0 has no place for."""
    return _UNPRINTABLE.sub("", text)


def embolden(run: Run) -> Run:
    """Make a run bold, also in a complex script."""
    run.font.bold = run.font.cs_bold = True
    return run


def warn(run: Run) -> Run:
    """Give a run the colour of what is disputed."""
    run.font.color.rgb = _WARNING
    return run


def _style(
    paper: Document,
    name: str,
    language: str,
    size: float,
    *,
    before: float = 0,
    after: float = 0,
    bold: bool = False,
    ink: RGBColor | None = None,
) -> ParagraphStyle:
    styles = paper.styles
    known = name in [style.name for style in styles]
    style: ParagraphStyle = (
        styles[name] if known else styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    )
    style.font.size, style.font.bold = Pt(size), bold
    style.font.color.rgb = ink or RGBColor(0x1C, 0x24, 0x30)
    _fonts(style, size, bold, language)
    form = style.paragraph_format
    form.space_before, form.space_after = Pt(before), Pt(after)
    form.line_spacing = _LEADING.get(language, 1.08)
    _no_border(style)
    return style


def _hanging(
    paper: Document, name: str, language: str, size: float, indent: int = 0, hang: int = _LABEL
) -> None:
    """A style whose first words stand in a column of their own before a tab."""
    form = _style(paper, name, language, size, after=1).paragraph_format
    form.left_indent, form.first_line_indent = indent + hang, -hang
    form.tab_stops.add_tab_stop(indent + hang)


def _fonts(style: ParagraphStyle, size: float, bold: bool, language: str) -> None:
    properties = style.element.get_or_add_rPr()
    fonts = properties.get_or_add_rFonts()
    for attribute in list(fonts.attrib):
        del fonts.attrib[attribute]
    for script, font in _FONTS.items():
        fonts.set(qn(f"w:{script}"), font)
    for tag in ("w:szCs", "w:bCs", "w:iCs", "w:i", "w:spacing", "w:kern", "w:lang"):
        for old in properties.findall(qn(tag)):
            properties.remove(old)
    for tag, value in (("w:szCs", str(round(size * 2))), ("w:bCs", "1" if bold else "0")):
        element = OxmlElement(tag)
        element.set(qn("w:val"), value)
        properties.append(element)
    properties.append(_language(language))


def _language(language: str) -> BaseOxmlElement:
    element = OxmlElement("w:lang")
    locale = _LOCALES.get(language, language)
    slot = "bidi" if language in _COMPLEX else "eastAsia" if language == "zh" else "val"
    element.set(qn(f"w:{slot}"), locale)
    return element


def _no_border(style: ParagraphStyle) -> None:
    """Word's own title style draws a line; this one does not."""
    for border in style.element.findall(f".//{qn('w:pBdr')}"):
        border.getparent().remove(border)
