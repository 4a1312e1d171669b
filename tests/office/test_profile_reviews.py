"""A profile is reviewed as it stands: a renewal keeps the review, other words do not."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from landbridge.claims.model import Verdict
from landbridge.match.model import Profile
from landbridge.office.importing import import_sheet
from landbridge.office.matching import NoProposal, OwnTables, pairs_problem
from landbridge.office.proposing import propose
from landbridge.office.reading import Provenance
from landbridge.office.reviewing import find_profile, review_profile, undo
from landbridge.register import Register

NOW = datetime(2026, 11, 27, 9, tzinfo=UTC)
TODAY = date(2026, 11, 27)
HEADER = "kind,party,what,code,amount,valid_until\n"
OFFER = "offer,Sample Crane Works,harbour cranes,HS 8426,{price},{until}\n"
NEED = "need,Sample Port,cranes,HS 8426,,2028-01-01\n"


@pytest.fixture
def register(tmp_path: Path) -> Iterator[Register]:
    with Register.open(tmp_path / "r.db") as book:
        take(book, tmp_path)
        yield book


def take(
    book: Register,
    folder: Path,
    price: str = "USD 5 million",
    until: str = "2027-01-01",
    published: str = "2026-01-01",
) -> None:
    sheet = folder / f"{published}.csv"
    sheet.write_text(HEADER + OFFER.format(price=price, until=until) + NEED, encoding="utf-8")
    given = Provenance(published=published)
    import_sheet(sheet, book, actor="clerk", at=NOW, provenance=given)


def the_offer(book: Register) -> Profile:
    known = pairs_problem(book, OwnTables(), today=TODAY).profiles
    return next(one for one in known if one.what == "harbour cranes")


def review(book: Register, verdict: Verdict, actor: str = "head") -> str:
    return review_profile(book, the_offer(book), verdict, actor=actor, at=NOW).id


def test_what_a_person_accepts_is_reviewed_that_day(register: Register) -> None:
    assert the_offer(register).reviewed is None
    review(register, Verdict.ACCEPTED)
    assert the_offer(register).reviewed == TODAY


def test_a_longer_validity_keeps_the_review(register: Register, tmp_path: Path) -> None:
    review(register, Verdict.ACCEPTED)
    take(register, tmp_path, until="2028-06-30", published="2026-06-01")
    renewed = the_offer(register)
    assert (str(renewed.valid_until), renewed.reviewed) == ("2028-06-30", TODAY)


def test_another_price_is_to_be_reviewed_again(register: Register, tmp_path: Path) -> None:
    review(register, Verdict.ACCEPTED)
    take(register, tmp_path, price="USD 6 million", published="2026-06-01")
    assert the_offer(register).reviewed is None


def test_a_rejected_offer_is_left_aside_until_that_is_taken_back(register: Register) -> None:
    judgement = review(register, Verdict.REJECTED)
    plan = propose(register, pairs_problem(register, OwnTables(), today=TODAY), actor="c", at=NOW)
    assert [reason.code for _, reason in plan.left_aside] == ["profile_rejected"]
    assert plan.matches == ()
    undo(register, judgement, actor="head", at=NOW)
    assert not the_offer(register).rejected


def test_one_no_outweighs_a_yes(register: Register) -> None:
    review(register, Verdict.ACCEPTED)
    review(register, Verdict.REJECTED, actor="deputy")
    assert the_offer(register).rejected


def test_what_is_no_profile_is_told(register: Register) -> None:
    with pytest.raises(NoProposal):
        find_profile(register, "nothing", TODAY)
