"""PDF files made for tests: real ones, set in a face of boxes that has every letter needed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen
from reportlab.lib.pagesizes import A4
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from landbridge.read.pdf_layout import width

FACE = "Boxes"
_UNIT = 1000


def letters() -> str:
    """The letters of the four languages that the tests use."""
    from tests.read.sites import ARTICLES

    used = "".join(
        "".join((one.title, *one.paragraphs, one.day, one.publisher, *one.words.values()))
        for one in ARTICLES
    )
    return "".join(
        sorted(
            set(used) | set(map(chr, range(0x20, 0x7F))) | set("«»—-\u00ad\u2010–·⼈⺠⻓⻅⻄⻔⽇")
        )
    )


@cache
def face() -> str:
    """The name of a registered face whose letters are boxes of a natural width."""
    names = {ord(letter): f"u{ord(letter):04X}" for letter in letters()}
    builder = FontBuilder(_UNIT, isTTF=True)
    builder.setupGlyphOrder([".notdef", *names.values()])
    builder.setupCharacterMap(names)
    widths = {name: round(_UNIT * width(chr(code))) for code, name in names.items()}
    builder.setupGlyf({name: _box(widths.get(name, 500)) for name in (".notdef", *names.values())})
    metrics = {name: (wide, 0) for name, wide in widths.items()} | {".notdef": (500, 0)}
    builder.setupHorizontalMetrics(metrics)
    builder.setupHorizontalHeader(ascent=800, descent=-200)
    builder.setupNameTable({"familyName": FACE, "styleName": "Regular", "psName": FACE})
    builder.setupOS2(fsType=0)
    builder.setupPost()
    with TemporaryDirectory() as folder:
        path = Path(folder) / "boxes.ttf"
        builder.save(path)
        pdfmetrics.registerFont(TTFont(FACE, str(path)))
    return FACE


def _box(wide: int) -> object:
    pen = TTGlyphPen(None)
    if wide:
        pen.moveTo((0, 0))
        for corner in ((0, 500), (wide, 500), (wide, 0)):
            pen.lineTo(corner)
        pen.closePath()
    return pen.glyph()


class Printer:
    """Writes lines on pages, from the top of a column down."""

    def __init__(self, **canvas: object) -> None:
        self._bytes = BytesIO()
        self.canvas = Canvas(self._bytes, pagesize=A4, **canvas)
        self.place = (72.0, 770.0)

    def at(self, x: float, y: float) -> Printer:
        self.place = (x, y)
        return self

    def line(self, text: str, size: float = 11, indent: float = 0, gap: float = 1.4) -> Printer:
        x, y = self.place
        self.canvas.setFont(face(), size)
        self.canvas.drawString(x + indent * size, y, text)
        self.place = (x, y - gap * size)
        return self

    def paragraph(
        self, text: str, wide: float = 30, size: float = 11, indent: float = 2
    ) -> Printer:
        """A paragraph broken into lines of about so many sizes of its letters."""
        for number, line in enumerate(broken(text, wide, indent)):
            self.line(line, size, 0 if number else indent)
        return self

    def page(self) -> Printer:
        self.canvas.showPage()
        return self.at(72, 770)

    def content(self) -> bytes:
        self.canvas.save()
        return self._bytes.getvalue()


def broken(text: str, wide: float, indent: float = 0) -> Sequence[str]:
    """The lines of a paragraph: between words where there are blanks, else between letters.

    A line keeps the blank at its end, as word processors write it.
    """
    lines: list[str] = []
    line, room = "", wide - indent
    for piece in _pieces(text):
        if line and width((line + piece).rstrip()) > room:
            lines.append(line)
            line, room = "", wide
        line += piece
    return [*lines, line]


def _pieces(text: str) -> Iterable[str]:
    spaced = not any("\u0e00" <= letter <= "\u9fff" for letter in text)
    if spaced:
        return [f"{word} " for word in text.split()]
    pieces: list[str] = []
    for letter in text:
        if pieces and (width(letter) == 0 or letter in " ,。.、" or _leads(pieces[-1])):
            pieces[-1] += letter
        else:
            pieces.append(letter)
    return pieces


def _leads(piece: str) -> bool:
    return "\u0e40" <= piece[-1] <= "\u0e44"
