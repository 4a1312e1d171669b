"""PDF with a text layer: reading order, whole sentences in four scripts, pages, limits."""

from __future__ import annotations

import zlib
from contextlib import suppress
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader, PdfWriter
from reportlab.lib.pdfencrypt import StandardEncryption
from tests.read.printed import Printer, broken
from tests.read.sites import ARTICLES, DAY, Article

from landbridge.claims.model import Kind
from landbridge.read.opening import PDF, open_document
from landbridge.read.reader import read_document
from landbridge.read.unreadable import Unreadable
from landbridge.world.gazetteer import Gazetteer

ALL = pytest.mark.parametrize("article", ARTICLES, ids=lambda article: article.language)


def lines(printer: Printer) -> list[str]:
    return open_document(printer.content(), "note.pdf").text.split("\n")


def reason(content: bytes) -> str:
    with pytest.raises(Unreadable) as refused:
        open_document(content, "note.pdf")
    return refused.value.reason.code


def printed(article: Article) -> Printer:
    printer = Printer().line(article.title, size=16)
    printer.line(f"{article['time']}: {article.day}  {article['source']}: {article.publisher}", 9)
    for paragraph in article.paragraphs:
        printer.paragraph(paragraph)
    return printer


@ALL
def test_sentences_are_whole(article: Article) -> None:
    shown = lines(printed(article))
    assert shown[0] == article.title
    assert shown[2:] == [paragraph.rstrip() for paragraph in article.paragraphs]


@ALL
def test_title_publisher_and_date(article: Article) -> None:
    document = open_document(printed(article).content(), "note.pdf")
    assert document.media_type == PDF
    stated = (document.title, document.publisher, document.published)
    found = tuple(fact.value if fact else None for fact in stated)
    assert found == (article.title, article.publisher, DAY)


@ALL
def test_what_is_claimed_is_what_the_text_alone_claims(article: Article) -> None:
    document = open_document(printed(article).content(), "note.pdf")
    alone = open_document(document.text.encode(), "note.txt")
    claimed = [
        {(claim.kind, claim.predicate, claim.stated) for claim in reading.claims}
        for reading in (read_document(one, Gazetteer.load()) for one in (document, alone))
    ]
    assert claimed[0] == claimed[1]
    assert {kind for kind, _, _ in claimed[0]} > {Kind.RELEASE, Kind.PERSON}


@ALL
def test_two_columns_are_read_one_after_the_other(article: Article) -> None:
    printer = Printer().line(article.title, size=16)
    texts = article.paragraphs * 4
    rows = [line for text in texts for line in placed(text)]
    half = len(rows) // 2
    for x, column in ((60, rows[:half]), (320, rows[half:])):
        printer.at(x, 700)
        for indent, line in column:
            printer.line(line, indent=indent)
    assert lines(printer) == [article.title, *(text.rstrip() for text in texts)]


def placed(text: str) -> list[tuple[float, str]]:
    return [(0 if number else 2, line) for number, line in enumerate(broken(text, 20, 2))]


@ALL
def test_columns_may_be_written_row_by_row(article: Article) -> None:
    left, right = (placed(text) for text in article.paragraphs[1:])
    printer = Printer()
    for row in range(max(len(left), len(right))):
        for x, column in ((60, left), (320, right)):
            for indent, line in column[row : row + 1]:
                printer.at(x, 700 - 15 * row).line(line, indent=indent)
    assert lines(printer) == [text.rstrip() for text in article.paragraphs[1:]]


def test_the_cells_of_a_row_stand_together() -> None:
    printer = Printer()
    for row, cells in enumerate((("Project", "Amount", "Status"), ("Total", "26", "signed"))):
        for column, cell in enumerate(cells):
            printer.at(72 + 120 * column, 700 - 15 * row).line(cell)
    assert lines(printer) == ["Project\tAmount\tStatus", "Total\t26\tsigned"]


def test_what_is_written_last_may_stand_first() -> None:
    printer = Printer().at(72, 600).paragraph("The delegation visited the port in the morning.")
    printer.at(72, 700).line("Talks in Osaka", size=16)
    assert lines(printer)[0] == "Talks in Osaka"


@ALL
def test_a_paragraph_goes_on_across_pages_without_running_titles(article: Article) -> None:
    printer = Printer()
    text = article.paragraphs[1]
    rows = broken(text, 18, 2)
    for number, part in enumerate((rows[:1], rows[1:])):
        printer.at(72, 810).line("Bulletin 5", size=8).at(290, 30).line(f"- {number + 1} -", size=8)
        printer.at(72, 700)
        if number == 0:
            printer.paragraph(article.paragraphs[0], wide=18)
        for line in part:
            printer.line(line, indent=0 if number else 2)
        printer.page()
    assert lines(printer) == [article.paragraphs[0].rstrip(), text.rstrip()]


def test_evidence_names_the_page() -> None:
    printer = Printer()
    for day, city in ((1, "Osaka"), (2, "Busan"), (3, "Dalian")):
        printer.line(f"On May {day}, 2024, a delegation of Shenyang visited {city}.").page()
    document = open_document(printer.content(), "note.pdf")
    visits = [
        claim
        for claim in read_document(document, Gazetteer.load()).claims
        if claim.kind is Kind.VISIT and claim.predicate == "when"
    ]
    pages = {str(claim.value.start): claim.evidence.cell for claim in visits}  # type: ignore[union-attr]
    assert pages == {"2024-05-01": "p. 1", "2024-05-02": "p. 2", "2024-05-03": "p. 3"}


@pytest.mark.parametrize(
    ("rows", "joined"),
    [
        (("The parties signed a memo-", "randum on trade."), "a memorandum on"),
        (("The parties signed a memo\u00ad", "randum on trade."), "a memorandum on"),
        (("Стороны обсудили сотруд-", "ничество в торговле."), "сотрудничество в"),
        (("На встрече был вице-", "мэр города Осака."), "вице-мэр города"),
        (("Подписан торгово-", "экономический договор."), "торгово-экономический договор"),
        (("On that day the Russian-", "Chinese forum was opened."), "Russian-Chinese forum"),
        (("The vice-mayor met the vice-", "mayor of the other city."), "the vice-mayor of"),
    ],
)
def test_a_hyphen_at_the_end_of_a_line(rows: tuple[str, str], joined: str) -> None:
    printer = Printer().line(rows[0]).line(rows[1])
    assert joined in lines(printer)[0]


def test_a_list_stays_a_list() -> None:
    rows = ("1. Cranes for the port of Dalian and for others", "2. Rails for the new line")
    printer = Printer()
    for row in rows:
        printer.line(row)
    assert lines(printer) == list(rows)


def test_a_letter_is_the_same_in_several_pieces() -> None:
    printer = Printer()
    x = 72.0
    for word in ("The", "delegation", "visited", "Osaka."):
        printer.at(x, 700).line(word)
        x += 11 * (0.52 * len(word) + 0.6)
    assert lines(printer)[0].split() == ["The", "delegation", "visited", "Osaka."]


def test_a_password_is_told() -> None:
    locked = Printer(encrypt=StandardEncryption("secret", "owner"))
    assert reason(locked.line("Hello").content()) == "locked"
    writer = PdfWriter(clone_from=PdfReader(BytesIO(Printer().line("Hello").content())))
    writer.encrypt("", "owner", algorithm="RC4-128")
    packed = BytesIO()
    writer.write(packed)
    assert open_document(packed.getvalue(), "note.pdf").text == "Hello"


def test_pictures_without_text_are_told() -> None:
    from PIL import Image

    printer = Printer()
    printer.canvas.drawInlineImage(Image.new("L", (20, 20)), 0, 0)
    assert reason(printer.content()) in ("pictures_only", "no_text")
    assert reason(Printer().page().content()) == "no_text"


def test_a_broken_file_is_told() -> None:
    content = Printer().line("Hello").content()
    assert reason(b"%PDF-1.7 ...") == "broken_markup"
    for share in (0.1, 0.3, 0.6, 0.9):
        assert reason(content[: int(len(content) * share)]) in ("broken_markup", "no_text")


def with_stream(content: bytes) -> bytes:
    """A file of one page whose content is a given stream."""
    packed = zlib.compress(content, 9)
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font"
        b" << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>",
        b"<< /Length %d /Filter /FlateDecode >>\nstream\n%s\nendstream" % (len(packed), packed),
    ]
    file, places = b"%PDF-1.7\n", [b"0000000000 65535 f \n"]
    for number, one in enumerate(objects, start=1):
        places.append(b"%010d 00000 n \n" % len(file))
        file += b"%d 0 obj\n%s\nendobj\n" % (number, one)
    table = b"xref\n0 5\n" + b"".join(places) + b"trailer << /Root 1 0 R /Size 5 >>\n"
    return file + table + b"startxref\n%d\n%%%%EOF" % len(file)


def test_a_stream_is_read() -> None:
    shown = open_document(with_stream(b"BT /F1 12 Tf 72 700 Td (Hello) Tj ET"), "note.pdf")
    assert shown.text == "Hello"


@pytest.mark.parametrize("stream", [b" " * 40_000_000, b"BT /F1 12 Tf (a) Tj ET\n" * 100_000])
def test_a_bomb_is_refused(stream: bytes) -> None:
    assert reason(with_stream(stream)) == "bomb"


def test_deep_nesting_ends() -> None:
    assert reason(with_stream(b"[" * 100_000)) in ("bomb", "broken_markup", "no_text")


def test_all_operations_of_a_file_are_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    printer = Printer()
    for _ in range(20):
        printer.line("Hello").page()
    content = printer.content()
    assert open_document(content, "note.pdf").text.split() == ["Hello"] * 20
    monkeypatch.setattr("landbridge.read.pdf.MOST_OPERATIONS", 100)
    assert reason(content) == "bomb"


CONTENT = Printer().line("The delegation visited the port.").page().line("Talks.").content()


@given(st.lists(st.tuples(st.integers(0, len(CONTENT) - 1), st.integers(0, 255)), max_size=30))
@settings(max_examples=80)
def test_any_bytes_open_or_are_refused(changes: list[tuple[int, int]]) -> None:
    content = bytearray(CONTENT)
    for place, byte in changes:
        content[place] = byte
    if content.startswith(b"%PDF"):
        with suppress(Unreadable):
            open_document(bytes(content), "note.pdf")


def test_too_many_pages_are_refused() -> None:
    printer = Printer()
    for _ in range(501):
        printer.page()
    assert reason(printer.content()) == "too_large"


def test_radicals_that_a_printer_names_are_the_characters() -> None:
    (line,) = lines(Printer().line("⼈⺠⻓⻅⻄⻔⽇", 12))
    assert line == "人民长见西门日"


def test_a_foreign_name_whose_dot_is_set_apart_is_one_word() -> None:
    (line,) = lines(Printer().line("⼈⺠ · ⻓⻅⻄ · ⻔⽇", 12))
    assert line == "人民·长见西·门日"
