"""How many meetings a party may have, by the office's table and by any of the party's names."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from landbridge.office.allocating import allocate_meetings, meetings_asked
from landbridge.office.importing import import_sheet
from landbridge.office.matching import OwnTables
from landbridge.office.meeting_limits import MeetingLimits, NotedLimit
from landbridge.office.reading import Provenance
from landbridge.register import Register

SHEET = """kind,party,registered id,what,code
offer,Sample Crane Works,7707083893,cranes,HS 8426
need,North Terminal,,cranes,HS 8426
need,South Terminal,,cranes,HS 8426
"""


@pytest.fixture
def register(tmp_path: Path) -> Iterator[Register]:
    (tmp_path / "sample.csv").write_text(SHEET, encoding="utf-8")
    at = datetime(2026, 11, 27, 9, tzinfo=UTC)
    with Register.open(tmp_path / "r.db") as book:
        import_sheet(tmp_path / "sample.csv", book, actor="clerk", at=at, provenance=Provenance())
        yield book


def limits(register: Register, usual: int, *noted: tuple[str, int]) -> MeetingLimits:
    tables = OwnTables(limits=tuple(NotedLimit(*one) for one in noted))
    return meetings_asked(register, tables, usual, today=date(2026, 11, 27))[1]


def met(register: Register, usual: int, *noted: tuple[str, int]) -> int:
    problem, _ = meetings_asked(register, OwnTables(), usual, today=date(2026, 11, 27))
    return len(allocate_meetings(problem, limits(register, usual, *noted)).meetings)


def test_a_party_without_a_limit_of_its_own_has_the_usual_one(register: Register) -> None:
    assert met(register, 1) == 1
    assert met(register, 2) == 2


def test_a_party_may_have_more_or_fewer_than_the_usual(register: Register) -> None:
    assert met(register, 1, ("sample crane works", 2)) == 2
    assert met(register, 2, ("sample crane works", 1)) == 1
    assert met(register, 2, ("North Terminal", 0)) == 1


def test_a_party_is_known_by_its_registered_number(register: Register) -> None:
    [(_, most)] = limits(register, 1, ("7707083893", 2)).own.items()
    assert most == 2


def test_a_limit_of_nobody_is_told(register: Register) -> None:
    [told] = limits(register, 1, ("Nobody", 2), ("North Terminal", 3)).remarks
    assert (told.code, told.as_mapping()["party"]) == ("limit_of_nobody", "Nobody")


def test_of_two_limits_of_one_party_the_lower_counts_and_it_is_told(register: Register) -> None:
    found = limits(register, 1, ("7707083893", 5), ("Sample Crane Works", 4))
    assert list(found.own.values()) == [4]
    [told] = found.remarks
    assert told.as_mapping() == {
        "party": "7707083893",
        "most": "5",
        "other": "Sample Crane Works",
        "lower": "4",
    }
