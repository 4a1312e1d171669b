"""Notices: to each in their language, what changed, and how it is now."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from fair import OTHER_INTERPRETER, PLACED, TALKS, but, frozen
from lxml import html

from landbridge.meet.editions.difference import difference
from landbridge.meet.events.model import Placed, TableId
from landbridge.meet.model import PersonId
from landbridge.publish.notices import Notice, notices
from landbridge.publish.programme import Programme, write_programme


def drafts(*held: Placed) -> dict[str, Notice]:
    first = frozen()
    second = frozen(*held, earlier=first)
    return {one.to.holder.id: one for one in notices(difference(first, second), second)}


def item(*held: Placed, to: str) -> list[str]:
    """The lines of the only change that a draft tells."""
    lines = list(drafts(*held)[to].lines)
    return lines[4 : lines.index("", 4)]


def test_nothing_changed_and_nobody_is_told() -> None:
    assert drafts(*PLACED) == {}


def test_those_of_a_moved_meeting_are_told_in_their_languages() -> None:
    told = drafts(*but(TALKS, slot=3))
    assert {who: one.to.language for who, one in told.items()} == {
        "li": "zh",
        "petrov": "ru",
        "zhao": "zh",
    }


def test_a_move_is_told_with_both_times_in_russian() -> None:
    assert item(*but(TALKS, slot=3), to="petrov") == [
        "Переговоры: Liao",
        "Изменено: время.",
        "Время: понедельник, 12 октября 2026 г., 14:00–14:30 (UTC+8); "
        "ранее: понедельник, 12 октября 2026 г., 09:00–09:30 (UTC+8)",
        "Место: Table 1, Hall 3, Shenyang",
        "Переводчик: 赵静",
    ]


def test_several_changes_are_told_in_one_sentence_in_chinese() -> None:
    other = but(TALKS, table=TableId("t3"), interpreter=OTHER_INTERPRETER.id)
    assert item(*other, to="li") == [
        "会谈：Amur",
        "地点、翻译有调整。",
        "时间：2026年10月12日（星期一），09:00—09:30（UTC+8）",
        "地点：Table 3，Hall 3，Shenyang；原定：Table 1，Hall 3，Shenyang",
        "翻译：孙丽；原定：赵静",
    ]


def test_a_withdrawal_is_told_with_its_time_in_english() -> None:
    assert item(*PLACED[:3], to="kim") == [
        "Talks: Amur",
        "This has been cancelled.",
        "Time: Monday, 12 October 2026, 09:30–10:00 (UTC+8)",
    ]


def test_another_person_opposite_is_told_in_thai_with_buddhist_years() -> None:
    people = (PersonId("wang"), PersonId("somchai"))
    assert item(*but(PLACED[2], people=people), to="somchai") == [
        "การเจรจา: Liao",
        "มีการเปลี่ยนแปลงผู้เข้าร่วม",
        "เวลา: วันจันทร์ที่ 12 ตุลาคม 2569, 09.30–10.00 น. (UTC+8)",
        "สถานที่: Table 1, Hall 3, Shenyang",
        "ผู้เข้าร่วม: 王芳, Liao; สมชาย ใจดี, Siam",
    ]


def test_one_who_is_replaced_reads_that_the_meeting_is_held_without_them() -> None:
    people = (PersonId("wang"), PersonId("somchai"))
    told = but(PLACED[2], people=people)
    assert item(*told, to="li")[:2] == ["会谈：Siam", "此项安排照常进行，您无需出席。"]
    assert item(*told, to="wang")[:2] == ["会谈：Siam", "新增此项安排。"]


def test_an_interpreter_reads_both_sides() -> None:
    other = but(TALKS, interpreter=OTHER_INTERPRETER.id)
    assert item(*other, to="sun")[0] == "会谈：Liao—Amur"


def test_the_draft_names_the_edition_and_who_invites() -> None:
    text = drafts(*PLACED[:3])["kim"].text
    assert text.startswith("Change of programme: Fair of machines\n\nDear Kim Larsen,\n")
    assert "edition 2 of 1 September 2026" in text
    assert text.endswith("Kind regards\nOffice of trade\n")


def test_drafts_lie_in_the_programme(tmp_path: Path) -> None:
    first = frozen()
    second = frozen(*but(TALKS, slot=3), earlier=first)
    programme = Programme([first, second], "en", datetime(2026, 9, 1, tzinfo=UTC))
    folder = write_programme(tmp_path / "programme", programme).parent
    assert len(list((folder / "notices").iterdir())) == 3


def test_the_office_reads_what_changed_and_whom_to_tell(tmp_path: Path) -> None:
    first = frozen()
    second = frozen(*but(TALKS, slot=3)[:3], earlier=first)
    programme = Programme([first, second], "en", datetime(2026, 9, 1, tzinfo=UTC))
    folder = write_programme(tmp_path / "programme", programme).parent
    page = html.fromstring((folder / "changes.html").read_text(encoding="utf-8"))
    assert page.xpath("string(//h1)") == "Changes since edition 1"
    assert page.xpath("//p[@class='lede']/text()") == ["Changed meetings: 2. To be told: 4."]
    assert page.xpath("//h3/text()") == ["Talks: Amur – Nord", "Talks: Liao – Amur"]
    assert page.xpath("//section/p/text()") == ["This has been cancelled.", "Changed: time."]
    assert all((folder / path).is_file() for path in page.xpath("//section//@href"))


def test_the_first_edition_has_no_changes(tmp_path: Path) -> None:
    programme = Programme([frozen()], "en", datetime(2026, 9, 1, tzinfo=UTC))
    folder = write_programme(tmp_path / "programme", programme).parent
    assert not (folder / "changes.html").exists()
