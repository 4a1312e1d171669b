"""Bad input ends in one sentence with file and place; what is good beside it is still read."""

from __future__ import annotations

import csv
import json
import os
import zipfile
from io import BytesIO
from pathlib import Path

import openpyxl
import pytest

SENTENCE = "A delegation of Shenyang visited Osaka on May 20, 2024."
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
HEADER = ["kind", "party", "what", "amount", "currency"]


def word(document: str, **more: bytes) -> bytes:
    """A DOCX package whose main part is some markup."""
    from docx import Document

    saved, packed = BytesIO(), BytesIO()
    Document().save(saved)
    with zipfile.ZipFile(saved) as old, zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, document if name == "word/document.xml" else old.read(name))
        for name, part in more.items():
            new.writestr(name, part)
    return packed.getvalue()


def paragraphs(text: str, head: str = "") -> str:
    body = f"<w:body><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:body>"
    return f'<?xml version="1.0"?>{head}<w:document {W}>{body}</w:document>'


def book(*rows: list[object], **parts: bytes) -> bytes:
    """An XLSX package; `parts` are put in place of its own or beside them."""
    made, saved, packed = openpyxl.Workbook(), BytesIO(), BytesIO()
    made.active.title = "Offers"
    for row in (HEADER, *rows):
        made.active.append(row)
    made.save(saved)
    with zipfile.ZipFile(saved) as old, zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, parts.pop(name, None) or old.read(name))
        for name, part in parts.items():
            new.writestr(name, part)
    return packed.getvalue()


OUTSIDE = '<!DOCTYPE d [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
LAUGHS = '<!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;"><!ENTITY c "&b;&b;">]>'

BAD = {
    "empty.txt": (b"", "is empty"),
    "blank.txt": (b" \n\t\n", "is empty"),
    "signs.txt": (b"... --- !!!", "no text"),
    "blank.html": (b"<html><head><title></title></head><body></body></html>", "no text"),
    "script.html": (b"<html><body><script>go()</script><style>p{}</style>", "no text"),
    "odd.txt": (bytes(range(0x80, 0xA0)) * 20, "encoding"),
    "zeros.txt": (b"A delegation\0 visited the port." * 3, "not read (binary)"),
    "finnish.txt": ("Kaupungin valtuuskunta vieraili Osakassa. Pormestari tapasi kaupungin johtajia"
                    " ja keskusteli yhteistyöstä. Valtuuskunta palasi kotiin perjantaina.".encode(),
                    "(Finnish)"),
    "hebrew.txt": ("משלחת העיר ביקרה באוסקה ביום שני ונפגשה עם ראש העיר.".encode(), "(Hebrew)"),
    "georgian.txt": ("ქალაქის დელეგაცია ოსაკას ეწვია.".encode(), "(Georgian)"),
    "amharic.txt": ("የከተማው ልዑክ ኦሳካን ጎበኘ። ሁለቱ ወገኖች ተወያዩ።".encode(), "language pack"),
    "huge.txt": (b"A delegation visited the port.\n" * 1_700_000, "at most 16777216"),
    "huge.html": (b"<html><body>" + b"<p>The port.</p>\n" * 3_300_000, "at most 16777216"),
    "deep.html": (b"<html><body>" + b"<div>" * 100_000 + b"Port", "at most 40000"),
    "attributes.html": (b"<html><body><div " + b"a=1 " * 50_000 + b">Port", "(<div>)"),
    "note.pdf": (b"%PDF-1.7 ...", "markup is broken (PDF)"),
    "scan.docx": (word(paragraphs("")), "no text"),
    "torn.docx": (word(paragraphs(SENTENCE))[:-500], "cut short"),
    "foreign.docx": (word(paragraphs("&a;", OUTSIDE)), "(word/document.xml)"),
    "laughs.docx": (word(paragraphs("&c;", LAUGHS)), "(word/document.xml)"),
    "bomb.docx": (word(paragraphs(SENTENCE), big=b"0" * 20_000_000), "(big)"),
    "broken.docx": (word("<w:document"), "markup is broken"),
    "deep.docx": (word(paragraphs("<w:p>" * 5000 + "</w:p>" * 5000)), "markup is broken"),
    "table.xlsx": (book(), "(XLSX)"),
}  # fmt: skip


@pytest.mark.parametrize("name", BAD)
def test_a_bad_file_is_one_sentence_and_the_good_one_is_read(run, wire, tmp_path, name):
    content, sentence = BAD[name]
    (tmp_path / name).write_bytes(content)
    ran = run("read", name, wire)
    assert ran.code == 1
    assert ran.err.startswith(f"landbridge: {name}: ")
    assert sentence in ran.err
    assert ran.err.count("\n") == 1
    assert "Sample Wire" in ran.out
    assert sources(run, tmp_path) == {"Shenyang delegation visits Osaka"}


def sources(run, tmp_path: Path) -> set[str]:
    """The titles of what the register took in."""
    run("export", "claims.csv")
    with (tmp_path / "claims.csv").open(encoding="utf-8", newline="") as stream:
        return {row["stated"] for row in csv.DictReader(stream) if row["predicate"] == "title"}


@pytest.mark.parametrize("lang", ["en", "zh", "ru", "th"])
def test_each_language_says_it_in_its_own_words(run, tmp_path, lang):
    (tmp_path / "empty.txt").write_bytes(b"")
    said = {
        other: run("read", "empty.txt", "missing.txt", "--lang", other).err
        for other in ("en", "zh", "ru", "th")
    }
    assert said[lang].count("\n") == 2
    assert [other for other in said if said[other] == said[lang]] == [lang]


def test_json_names_the_bad_file_and_its_reason(run, wire, tmp_path):
    (tmp_path / "empty.txt").write_bytes(b"")
    ran = run("read", "empty.txt", wire, "--format", "json")
    bad, good = ran.json()
    assert bad["error"] == {"code": "empty", "sentence": "The file is empty."}
    assert bad["file"] == "empty.txt"
    assert good["claims"]


@pytest.mark.parametrize("name", ["[red]x[bold].txt", "a\nb.txt", "\x1b[31mred.txt", "\u202eb.txt"])
def test_a_file_name_is_shown_and_not_obeyed(run, tmp_path, name):
    (tmp_path / name).write_bytes(b"")
    (tmp_path / f"good {name}").write_text(SENTENCE)
    ran = run("read", name, f"good {name}")
    assert ran.err.count("\n") == 1
    shown = ran.out + ran.err
    assert "\x1b" not in shown
    assert "\u202e" not in shown
    assert "[red]" in name or "[red]" not in shown


def test_a_file_name_in_another_encoding_is_read(run, tmp_path):
    name = os.fsdecode(b"caf\xe9.txt")
    (tmp_path / name).write_text(SENTENCE)
    ran = run("read", name)
    assert ran.code == 0
    assert "caf\ufffd.txt" in "".join(ran.out.split())
    (outcome,) = run("read", name, "--format", "json").json()
    assert outcome["claims"]


def test_what_a_text_says_to_the_terminal_is_not_done(run, tmp_path):
    orders = "\x1b[2J\x1b]0;title\x07 \x9b31m \u202e [bold red]Osaka[/] :smile: \\"
    (tmp_path / "orders.txt").write_text(f"{SENTENCE} {orders} " + f"{SENTENCE} " * 30)
    for form in ("table", "json"):
        ran = run("read", "orders.txt", "--format", form)
        assert ran.code == 0
        assert not any(sign in ran.out for sign in ("\x1b", "\x07", "\x9b", "\u202e"))


def test_markup_in_a_text_is_shown_as_it_is(run, tmp_path):
    title = "[bold]:car: Delegation [/] \\[red] visits Osaka"
    (tmp_path / "marked.txt").write_text(f"{title}\n\n{SENTENCE}\n")
    assert title in " ".join(run("read", "marked.txt").out.split())


def test_the_files_of_a_folder_are_read_in_the_order_of_their_names(run, tmp_path):
    folder = tmp_path / "folder"
    (folder / "inside").mkdir(parents=True)
    for name in ("b.txt", "a.txt", ".hidden.txt", "~$a.docx", "inside/c.txt"):
        (folder / name).write_text(f"{SENTENCE} It was told by {name[0]}.\n")
    (folder / "again.txt").symlink_to("b.txt")
    ran = run("read", "folder", "--format", "json")
    names = [outcome["file"] for outcome in json.loads(ran.out)]
    assert (ran.code, names) == (0, ["folder/a.txt", "folder/again.txt", "folder/b.txt"])


def test_what_cannot_be_read_in_a_folder_does_not_keep_the_others(run, wire, tmp_path):
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "a.txt").write_text("")
    (folder / "b.txt").write_text(f"{SENTENCE}\n")
    (folder / "elsewhere.txt").symlink_to(tmp_path / "secret.txt")
    (folder / "loop.txt").symlink_to("loop.txt")
    (tmp_path / "secret.txt").write_text(f"{SENTENCE} It is secret.\n")
    ran = run("read", "folder")
    first, second, third = ran.err.splitlines()
    assert ran.code == 1
    assert first.startswith("landbridge: folder/a.txt: ")
    assert second == (
        "landbridge: folder/elsewhere.txt: The link leads out of the folder; name the file itself."
    )
    assert third.startswith("landbridge: folder/loop.txt: ")
    assert "visited" in ran.out or "Osaka" in ran.out


def test_a_folder_without_files_says_so(run, tmp_path):
    (tmp_path / "folder" / "inside").mkdir(parents=True)
    assert run("read", "folder").err == (
        "landbridge: folder: The folder holds no file to read; folders inside are not entered.\n"
    )


def test_a_broken_link_is_no_file(run, tmp_path):
    (tmp_path / "link").symlink_to("nowhere")
    assert run("read", "link").err == "landbridge: link: There is no such file.\n"


@pytest.mark.parametrize("place", ["/dev/zero", "/dev/null", "/dev/tty"])
def test_a_device_is_no_file(run, place):
    ran = run("read", place)
    assert ran.code == 1
    assert ran.err.count("\n") == 1


def test_an_erased_document_does_not_keep_the_others_out(run, notice, wire):
    run("read", notice)
    run("register", "erase", "陈小林", "--yes")
    ran = run("read", notice, wire)
    assert ran.code == 1
    assert ran.err.count("\n") == 1
    assert f"{notice}: This document was erased on request" in ran.err
    assert "Sample Wire" in ran.out


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["--register", "missing/landbridge.db"], "unable to open"),
        (["--register", "."], "unable to open"),
        (["--register", "mysql://host/base"], "A register is a file or a postgresql:// address"),
        (["--register", "postgresql://:x@[::/base"], "not an address"),
    ],
)
def test_a_register_that_cannot_be(run, wire, words, sentence):
    ran = run("read", wire, *words)
    assert ran.code == 1
    assert sentence in ran.err
    assert ran.err.count("\n") == 1


@pytest.mark.parametrize("date", ["yesterday", "2024-13-01", "2024-02-30", "0000", "２０２４x", ""])
def test_a_date_that_is_none_is_a_usage_error(run, wire, tmp_path, date):
    assert run("read", wire, "--published", date).code == 2
    assert not (tmp_path / "landbridge.db").exists()


def test_an_option_that_is_no_text_is_a_usage_error(run, wire, tmp_path):
    for option in ("--publisher", "--address", "--as"):
        assert run("read", wire, option, "a\udcff").code == 2
    assert not (tmp_path / "landbridge.db").exists()


ROW = ["offer", "Sample Port", "cranes", 500, "CNY"]
SHEETS = {
    "torn.xlsx": (book(ROW)[:-300], "cut short"),
    "bomb.xlsx": (book(ROW, big=b"0" * 20_000_000), "(big)"),
    "entities.xlsx": (book(ROW, **{"xl/sharedStrings.xml": f"{LAUGHS}<sst>&c;</sst>".encode()}),
                      "(xl/sharedStrings.xml)"),
    "foreign.xlsx": (book(ROW, **{"xl/worksheets/sheet1.xml": f"{OUTSIDE}<a>&a;</a>".encode()}),
                     "(xl/worksheets/sheet1.xml)"),
    "utf7.xlsx": (book(ROW, **{"xl/workbook.xml": b'<?xml version="1.0" encoding="UTF-7"?><a/>'}),
                  "markup is broken"),
    "deep.xlsx": (book(ROW, **{"xl/styles.xml": b"<a>" * 100_000 + b"</a>" * 100_000}), ""),
    "other.xlsx": (word(paragraphs(SENTENCE)), "(DOCX)"),
    "plain.csv": (b"name,age\nx,1\n", "No row names the columns"),
    "empty.csv": (b"", "is empty"),
    "zeros.csv": (b"kind,party,what\noffer,\0,x\n", "(binary)"),
}  # fmt: skip


@pytest.mark.parametrize("name", SHEETS)
def test_a_bad_sheet_is_one_sentence(run, tmp_path, name):
    content, sentence = SHEETS[name]
    (tmp_path / name).write_bytes(content)
    ran = run("import", name)
    if not sentence:
        assert ran.code in (0, 1)
        return
    assert ran.code == 1
    assert ran.err.startswith(f"landbridge: {name}: ")
    assert sentence in ran.err
    assert ran.err.count("\n") == 1


def test_a_formula_error_is_told_with_its_cell_and_the_good_row_is_taken(run, tmp_path):
    sheet = book(ROW, ["need", "Sample Park", "pumps", "#REF!", "CNY"])
    (tmp_path / "offers.xlsx").write_bytes(sheet)
    ran = run("import", "offers.xlsx")
    assert ran.code == 1
    assert ran.err.startswith("landbridge: offers.xlsx, Offers!D3: A formula gives the error #REF!")
    assert "cranes" in ran.out


@pytest.mark.parametrize("lang", ["en", "zh", "ru", "th"])
def test_what_is_wrong_with_a_row_is_quoted_in_each_language(run, tmp_path, lang):
    rows = ["rent,A,x,5,CNY", "offer,A,x,much,CNY", "offer,A,x,77,", "offer,,x,5,CNY"]
    (tmp_path / "offers.csv").write_text("\n".join(["kind,party,what,amount,currency", *rows]))
    sentences = run("import", "offers.csv", "--lang", lang).err.splitlines()
    stated = ["rent", "much", "77", ""]
    assert len(sentences) == len(rows)
    for sentence, word_stated in zip(sentences, stated, strict=True):
        assert word_stated in sentence
        assert "“”" not in sentence
        assert "{" not in sentence


def test_a_folder_of_other_files_is_not_written_over(run, wire, tmp_path):
    run("read", wire)
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "index.html").write_text("mine")
    ran = run("publish", "brief", "--to", "mine")
    assert ran.code == 1
    assert ran.err.startswith("landbridge: mine: The folder holds other files")
    assert [path.name for path in (tmp_path / "mine").iterdir()] == ["index.html"]
    assert (tmp_path / "mine" / "index.html").read_text() == "mine"


def test_a_newer_brief_keeps_what_others_put_beside_it(run, wire, tmp_path):
    run("read", wire)
    run("publish", "brief")
    (tmp_path / "brief" / "entities" / "notes.html").write_text("mine")
    assert run("publish", "brief").code == 0
    assert (tmp_path / "brief" / "entities" / "notes.html").read_text() == "mine"


@pytest.mark.parametrize(
    "words",
    [
        ["publish", "brief", "--to", "wire.txt"],
        ["publish", "brief", "--to", "wire.txt/brief"],
        ["publish", "brief", "--format", "docx", "--to", "folder"],
        ["publish", "brief", "--format", "docx", "--to", "wire.txt/brief.docx"],
        ["export", "missing/claims.csv"],
        ["export", "folder"],
        ["compare", "wire.txt", "notice.txt", "--to", "wire.txt"],
        ["demo", "wire.txt"],
    ],
)
def test_a_place_that_cannot_be_written_is_one_sentence(run, wire, notice, tmp_path, words):
    (tmp_path / "folder").mkdir()
    run("read", wire)
    before = wire.read_bytes()
    ran = run(*words)
    assert ran.code == 1
    assert ran.err.count("\n") == 1
    assert wire.read_bytes() == before
    assert not list(tmp_path.rglob("*.part"))


def test_a_question_that_is_none_is_one_sentence(run, wire):
    run("read", wire)
    for words in (["99", "same"], ["--undo", "99"]):
        ran = run("review", *words)
        assert (ran.code, ran.err.count("\n")) == (1, 1)
        assert "99" in ran.err


def test_one_rendition_is_told_in_the_language_asked_for(run, wire):
    assert "只有一个文本" in run("compare", wire, "--lang", "zh").err


def test_a_bad_file_in_a_comparison_is_named(run, wire, tmp_path):
    (tmp_path / "empty.txt").write_bytes(b"")
    ran = run("compare", wire, "empty.txt")
    assert (ran.code, ran.err) == (1, "landbridge: empty.txt: The file is empty.\n")


@pytest.mark.parametrize("lang", ["en", "zh", "ru", "th"])
def test_terms_that_cannot_be_are_told_in_each_language(run, tmp_path, lang):
    rows = ["0 USD,,en", ",a field,en", ",,Klingonese"]
    lines = ["kind,party,what,amount,land,working language", *(f"offer,A,x,{row}" for row in rows)]
    (tmp_path / "offers.csv").write_text("\n".join(lines))
    ran = run("import", "offers.csv", "--lang", lang)
    sentences = ran.err.splitlines()
    assert ran.code == 1
    assert [sentence.split(":")[1].strip() for sentence in sentences] == [
        "offers.csv, D2",
        "offers.csv, E3",
        "offers.csv, F4",
    ]
    for sentence, stated in zip(sentences, ["0 USD", "a field", "Klingonese"], strict=True):
        assert stated in sentence
        assert "{" not in sentence
