"""What a sheet says that the register has already: told with both places, kept as one profile."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from landbridge.claims.model import Finding, Verdict, Visibility
from landbridge.claims.questions import open_questions
from landbridge.office.importing import import_sheet
from landbridge.office.profiles import profiles
from landbridge.office.reading import Provenance
from landbridge.office.reviewing import settle
from landbridge.register import Register

AT = datetime(2026, 11, 27, tzinfo=UTC)
HEADER = "kind;party;registered id;what;amount;valid until\n"


class Desk:
    """A register into which sheets are imported."""

    def __init__(self, folder: Path, register: Register) -> None:
        self.folder = folder
        self.register = register

    def take(self, name: str, *rows: str, published: str | None = None) -> list[Finding]:
        path = self.folder / name
        path.write_text(HEADER + "\n".join(rows), "utf-8")
        known = Provenance(published=published)
        imported = import_sheet(path, self.register, actor="an", at=AT, provenance=known)
        assert imported.errors == ()
        return list(imported.duplicates)

    @property
    def wares(self) -> list[tuple[str, str]]:
        """What the profiles offer or seek, and until when."""
        found = profiles(self.register.ledger(), date(2026, 11, 27))
        return sorted((one.what, str(one.valid_until)) for one in found)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with Register.open(tmp_path / "landbridge.db") as register:
        yield Desk(tmp_path, register)


def test_the_same_offer_again_is_told_with_both_places(desk: Desk) -> None:
    row = "offer;Sanli Works Ltd;;Bridge cranes;USD 5 million;2027-06-30"
    assert desk.take("first.csv", row) == []
    (found,) = desk.take(
        "second.csv", "need;Sanli Works Ltd;;steel;;", row.replace("cranes", "cranes.")
    )
    assert found.reason.code == "duplicate_offer"
    assert found.reason.as_mapping() == {
        "party": "Sanli Works Ltd",
        "where": "first.csv, D2",
        "until": "2027-06-30",
        "what": "Bridge cranes",
    }
    assert [place.cell for place in found.evidence] == ["D3", "D2"]


def test_a_row_that_stands_twice_in_a_sheet_is_told(desk: Desk) -> None:
    row = "offer;Sanli Works Ltd;;Bridge cranes;;"
    (found,) = desk.take("first.csv", row, row)
    assert [place.cell for place in found.evidence] == ["D3", "D2"]


def test_another_side_another_party_and_other_wares_are_no_duplicates(desk: Desk) -> None:
    desk.take("first.csv", "offer;Sanli Works Ltd;;Bridge cranes;;")
    others = (
        "need;Sanli Works Ltd;;Bridge cranes;;",
        "offer;Hengtai Works Ltd;;Bridge cranes;;",
        "offer;Sanli Works Ltd;;hydraulic presses;;",
    )
    assert desk.take("second.csv", *others) == []


def test_a_sheet_taken_twice_repeats_nothing(desk: Desk) -> None:
    row = "offer;Sanli Works Ltd;;Bridge cranes;;"
    desk.take("first.csv", row)
    assert desk.take("first.csv", row) == []


def test_one_registered_number_is_one_party_under_two_names(desk: Desk) -> None:
    desk.take("first.csv", "offer;ПАО «Порт»;7707083893;перевалка зерна;;")
    (found,) = desk.take("second.csv", "offer;Harbour PJSC;7707083893;Перевалка зерна;;")
    assert found.reason.code == "duplicate_offer"


@pytest.mark.parametrize("published", [("2026-01-01", "2026-09-01"), (None, None)])
def test_a_later_date_renews_and_is_no_dispute(
    desk: Desk, published: tuple[str | None, str | None]
) -> None:
    row = "offer;Sanli Works Ltd;;Bridge cranes;;"
    desk.take("first.csv", f"{row}2026-06-30", published=published[0])
    desk.take("second.csv", f"{row}2027-06-30", published=published[1])
    assert desk.wares == [("Bridge cranes", "2027-06-30")]
    assert open_questions(desk.register.ledger()) == []


def test_nearly_the_same_words_are_asked_about_and_joined_by_a_person(desk: Desk) -> None:
    desk.take("first.csv", "offer;Sanli Works Ltd;;bridge cranes for ports;;")
    (found,) = desk.take("second.csv", "offer;Sanli Works Ltd;;bridge cranes for a port;;")
    assert found.reason.code == "similar_offer"
    assert len(desk.wares) == 2
    (question,) = open_questions(desk.register.ledger())
    assert question.reason.code == "similar_words"
    assert {side.name for side in question.sides} == {
        "bridge cranes for ports",
        "bridge cranes for a port",
    }
    settle(desk.register, question.left.key, question.right.key, Verdict.SAME, actor="an", at=AT)
    assert len(desk.wares) == 1


def test_other_figures_are_other_wares(desk: Desk) -> None:
    desk.take("first.csv", "offer;Sanli Works Ltd;;bridge cranes of 20 tons;;")
    assert desk.take("second.csv", "offer;Sanli Works Ltd;;bridge cranes of 50 tons;;") == []
    assert open_questions(desk.register.ledger(frozenset(Visibility))) == []
