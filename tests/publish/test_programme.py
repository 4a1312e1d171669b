"""The programme of an edition: pages, calendars and workbook, each for those whom they concern."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import openpyxl
import pytest
from fair import OCCASION, PLACED, PROBLEM, TALKS, but, frozen, plan_of
from icalendar import Calendar
from lxml import html
from pypdf import PdfReader

from landbridge.meet.editions.agenda import Holder, Holding, agendas
from landbridge.meet.editions.edition import Edition, freeze
from landbridge.meet.model import PersonId
from landbridge.publish.edition import FolderTaken
from landbridge.publish.holders import agenda_page, bearers, file_name
from landbridge.publish.programme import Programme, write_programme
from landbridge.publish.timetable_sheet import timetable_tables

STAMP = datetime(2026, 9, 1, 8, tzinfo=UTC)
SOMCHAI = Holder(Holding.PERSON, "somchai")
LI = Holder(Holding.PERSON, "li")


def written(folder: Path, *editions: Edition, language: str = "en") -> Path:
    return write_programme(folder, Programme(editions or (frozen(),), language, STAMP)).parent


def page(path: Path) -> html.HtmlElement:
    return html.fromstring(path.read_text(encoding="utf-8"))


def cells(element: html.HtmlElement) -> list[str]:
    return [" ".join(cell.text_content().split()) for cell in element.xpath("./td | ./th")]


def renamed(name: str) -> Edition:
    """The fair with its first party called something else."""
    first = replace(PROBLEM.parties[0], name=name)
    problem = replace(PROBLEM, parties=(first, *PROBLEM.parties[1:]))
    return freeze(OCCASION, problem, plan_of(PLACED, problem), frozen().day)


def test_the_timetable_is_a_grid_of_times_and_tables(tmp_path: Path) -> None:
    grid = page(written(tmp_path) / "index.html").xpath("//table[contains(@class, 'grid')]")[0]
    assert [cells(row) for row in grid.xpath(".//tr")] == [
        ["Time", "Table 1", "Table 2"],
        ["09:00–09:30", "LiaoAmur赵静", "SiamNord"],
        ["09:30–10:00", "LiaoSiam", "AmurNord"],
    ]


@pytest.mark.parametrize(
    ("name", "slug"),
    [
        ("李娜, 沈阳泵业有限公司", "李娜-沈阳泵业有限公司"),
        ("ООО «Завод № 1»", "ООО-Завод-No-1"),
        ("นายสมชาย ใจดี", "นายสมชาย-ใจดี"),
        ("../../etc/passwd", "etc-passwd"),
        ("=cmd|'/c calc'!A1\x00\u202e<b>", "cmd-c-calc-A1-b"),
        ("x" * 10_000, "x" * 40),
    ],
)
def test_a_file_is_called_so_that_an_office_knows_whose_it_is(name: str, slug: str) -> None:
    kind, rest = file_name(Holder(Holding.PERSON, name)).split("-", 1)
    called, digest = rest.rsplit("-", 1)
    assert (kind, called, len(digest)) == ("person", slug, 8)


def test_two_of_like_names_have_files_of_their_own() -> None:
    names = {file_name(Holder(Holding.PARTY, name)) for name in ("A & B", "A + B", "a b", "???")}
    assert len(names) == 4


def test_all_links_of_all_pages_lead_to_files_of_the_folder(tmp_path: Path) -> None:
    folder = written(tmp_path / "programme")
    for path in folder.rglob("*.html"):
        for link in page(path).xpath("//@href"):
            assert link.startswith("#") or (path.parent / link).is_file(), (path, link)


def test_an_agenda_is_in_the_language_of_its_person(tmp_path: Path) -> None:
    agenda = page(written(tmp_path) / agenda_page(SOMCHAI))
    assert agenda.get("lang") == "th"
    assert agenda.xpath("string(//h1)") == "กำหนดการ: สมชาย ใจดี"
    assert agenda.xpath("string(//h2)").startswith("วันจันทร์ที่ 12 ตุลาคม 2569")
    assert [cells(row)[:2] for row in agenda.xpath("//tbody/tr")] == [
        ["09.00–09.30 น.", "Nordการเจรจา"],
        ["09.30–10.00 น.", "Liaoการเจรจา"],
    ]


def test_all_agendas_of_a_kind_stand_on_one_page(tmp_path: Path) -> None:
    articles = page(written(tmp_path) / "agendas" / "person.html").xpath("//article")
    assert [article.get("lang") for article in articles] == ["ru", "zh", "en", "th"]


def test_a_person_has_a_calendar_of_their_agenda(tmp_path: Path) -> None:
    path = written(tmp_path) / "calendars" / f"{file_name(LI)}.ics"
    summaries = [str(one["SUMMARY"]) for one in Calendar.from_ical(path.read_bytes()).events]
    assert summaries == ["会谈：Amur", "会谈：Siam"]


def test_what_is_withdrawn_is_taken_back_one_event_a_file(tmp_path: Path) -> None:
    first = frozen()
    folder = written(tmp_path, first, frozen(*PLACED[1:], earlier=first))
    (path,) = (folder / "cancelled" / file_name(LI)).iterdir()
    assert Calendar.from_ical(path.read_bytes())["METHOD"] == "CANCEL"
    own = Calendar.from_ical((folder / "calendars" / f"{file_name(LI)}.ics").read_bytes())
    assert [str(one["STATUS"]) for one in own.events] == ["CONFIRMED", "CANCELLED"]


def test_one_who_has_nothing_left_still_has_a_calendar_that_says_so(tmp_path: Path) -> None:
    first = frozen()
    people = (PersonId("wang"), PersonId("petrov"))
    second = frozen(*but(TALKS, people=people)[:1], earlier=first)
    folder = written(tmp_path, first, second)
    assert not (folder / agenda_page(LI)).exists()
    assert len(list((folder / "cancelled" / file_name(LI)).iterdir())) == 2


def test_a_later_programme_leaves_no_page_of_the_earlier_one(tmp_path: Path) -> None:
    folder = written(tmp_path / "programme")
    (folder / "own.txt").write_text("kept")
    written(folder, frozen(*PLACED[2:]))
    assert not (folder / agenda_page(Holder(Holding.INTERPRETER, "zhao"))).exists()
    assert (folder / "own.txt").read_text() == "kept"


def test_a_folder_of_others_is_not_taken(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text("mine")
    with pytest.raises(FolderTaken):
        written(tmp_path)
    assert (tmp_path / "index.html").read_text() == "mine"


def test_nothing_on_a_page_comes_from_elsewhere(tmp_path: Path) -> None:
    folder = written(tmp_path, renamed('<script src="http://x.example">&'))
    for path in folder.rglob("*.html"):
        assert not page(path).xpath("//script | //img | //*[starts-with(@href, 'http')]")


def test_tables_are_in_the_order_of_their_numbers() -> None:
    names = [f"Table {number}" for number in (10, 9, 1)]
    tables = tuple(replace(PROBLEM.tables[at], name=name) for at, name in enumerate(names))
    problem = replace(PROBLEM, tables=tables)
    edition = freeze(OCCASION, problem, plan_of(PLACED, problem), frozen().day)
    listed = bearers(agendas(edition), "en")[Holding.TABLE]
    assert [one.name for one in listed] == ["Table 9", "Table 10"]


def test_a_workbook_has_the_slots_the_parties_and_the_interpreters(tmp_path: Path) -> None:
    book = openpyxl.load_workbook(written(tmp_path, language="ru") / "timetable.xlsx")
    assert book.sheetnames == ["По времени и столам", "По сторонам", "По переводчикам"]
    slots = [[cell.value for cell in row] for row in book.worksheets[0]]
    assert slots == [
        ["День", "Время", "Table 1", "Table 2"],
        ["Понедельник, 12 октября 2026 г.", "09:00–09:30", "Liao — Amur\n赵静", "Siam — Nord"],
        ["Понедельник, 12 октября 2026 г.", "09:30–10:00", "Liao — Siam", "Amur — Nord"],
    ]
    assert [sheet.freeze_panes for sheet in book] == ["C2", "B2", "B2"]
    assert {sheet.page_setup.orientation for sheet in book} == {"landscape"}


@pytest.mark.parametrize(
    "name", ["=1+1", "+7", "-1", "@SUM(A1)", "{=A1}", "\t=1", "http://x.example"]
)
def test_a_cell_is_text_whatever_it_begins_with(tmp_path: Path, name: str) -> None:
    book = openpyxl.load_workbook(written(tmp_path, renamed(name)) / "timetable.xlsx")
    found = [cell for row in book.worksheets[1] for cell in row if cell.value == name]
    assert found
    assert {(cell.data_type, cell.quotePrefix, cell.hyperlink) for cell in found} == {
        ("s", True, None)
    }


def test_the_tables_of_a_workbook_are_plain_rows() -> None:
    edition = frozen()
    interpreters = timetable_tables(edition, agendas(edition), "zh")[2]
    assert list(interpreters.head) == [
        *("翻译", "日期", "时间", "会见对象", "形式", "议题", "参加人员", "地点"),
    ]
    assert [list(row)[:4] for row in interpreters.rows] == [
        ["赵静", "2026年10月12日（星期一）", "09:00—09:30", "Liao—Amur"],
    ]


def test_an_edition_without_meetings_has_a_page_that_says_so(tmp_path: Path) -> None:
    nothing = replace(PROBLEM, meetings=())
    edition = freeze(OCCASION, nothing, plan_of((), nothing), frozen().day)
    assert "No meetings." in (written(tmp_path, edition) / "index.html").read_text("utf-8")


def test_agendas_are_printed_each_on_a_sheet_of_its_own(tmp_path: Path) -> None:
    pytest.importorskip("weasyprint", exc_type=OSError)
    programme = Programme([frozen()], "en", STAMP, is_printed=True)
    folder = write_programme(tmp_path / "programme", programme).parent
    assert len(PdfReader(folder / "agendas" / "person.pdf").pages) == 4
