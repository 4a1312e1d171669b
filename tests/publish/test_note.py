"""The note as a Word document."""

from __future__ import annotations

from pathlib import Path

import docx
import pytest
from desk import Desk, the
from docx.oxml.ns import qn

from landbridge.claims.model import Kind
from landbridge.claims.value import Text
from landbridge.publish.note import write_note
from landbridge.publish.scope import around


def lines(path: Path) -> list[str]:
    return [paragraph.text for paragraph in docx.Document(str(path)).paragraphs]


@pytest.mark.parametrize(
    ("language", "title", "amount"),
    [
        ("zh", "合作要点", "837亿元人民币（83,700,000,000 CNY）"),
        ("en", "Cooperation note", "CNY 83.7 billion (83,700,000,000 CNY)"),
        ("ru", "Справка о сотрудничестве", "83,7 млрд юаней (83\xa0700\xa0000\xa0000 CNY)"),
        ("th", "บันทึกย่อความร่วมมือ", "83,700 ล้านหยวน (83,700,000,000 CNY)"),
    ],
)
def test_the_note_speaks_the_language(
    liaoning: Desk, tmp_path: Path, language: str, title: str, amount: str
) -> None:
    path = write_note(tmp_path / "note.docx", liaoning.view(), language)
    said = lines(path)
    assert said[0] == title
    assert any(amount in line for line in said)


def test_the_note_is_of_the_date_that_it_is_given(liaoning: Desk, tmp_path: Path) -> None:
    said = lines(write_note(tmp_path / "note.docx", liaoning.view(), "en"))
    assert said[1].startswith("As of 2 November 2023")


def test_the_title_names_what_the_note_is_about(liaoning: Desk, tmp_path: Path) -> None:
    view = around(liaoning.view(), [the(liaoning, "Liaoning"), the(liaoning, "Primorsky Krai")])
    said = lines(write_note(tmp_path / "note.docx", view, "ru"))
    assert said[0] == "Справка о сотрудничестве: Ляонин и Приморский край"


def test_every_number_that_is_cited_is_a_source(liaoning: Desk, tmp_path: Path) -> None:
    paper = docx.Document(str(write_note(tmp_path / "note.docx", liaoning.view(), "en")))
    cited = {
        number
        for paragraph in paper.paragraphs
        for run in paragraph.runs
        if run.font.superscript
        for number in run.text.strip("[]").split(", ")
    }
    listed = {
        p.text.partition("]")[0].strip("[") for p in paper.paragraphs if p.style.name == "Source"
    }
    assert cited == listed == {"1", "2", "3"}


def test_every_script_has_a_font_and_thai_its_size(liaoning: Desk, tmp_path: Path) -> None:
    paper = docx.Document(str(write_note(tmp_path / "note.docx", liaoning.view(), "th")))
    properties = paper.styles["Normal"].element.rPr
    fonts = properties.rFonts
    assert {script: fonts.get(qn(f"w:{script}")) for script in ("eastAsia", "cs")} == {
        "eastAsia": "Microsoft YaHei",
        "cs": "Leelawadee UI",
    }
    assert properties.find(qn("w:szCs")).get(qn("w:val")) == "20"


def test_both_sides_of_a_dispute_are_quoted(liaoning: Desk, tmp_path: Path) -> None:
    said = lines(write_note(tmp_path / "note.docx", liaoning.view(), "en"))
    (line,) = (line for line in said if "differ by a factor of 10" in line)
    assert "837亿元" in line
    assert "837 พันล้านหยวน" in line


def test_a_hostile_name_is_text_in_the_note(desk: Desk, tmp_path: Path) -> None:
    name = "</w:t><x/>&\x0b\x00\ufffe!"
    document = desk.document(f"{name} signed", "en", name, "2023-01-01")
    company = desk.entity(document, Kind.COMPANY, name, en=name)
    desk.claim(company, document, name, "name", Text(name, "en"))
    said = lines(write_note(tmp_path / "note.docx", desk.view(), "en"))
    assert "Company\t</w:t><x/>& !" in [line.partition("[")[0] for line in said]
