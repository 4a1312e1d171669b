"""What goes into the register comes out as it was, once, whole, or not at all."""

from dataclasses import replace
from datetime import datetime

import pytest
from made_readings import (
    EVERYTHING,
    NOW,
    made_claim,
    made_document,
    made_reading,
    meeting_reading,
    mention,
    named,
    wide_reading,
)

from landbridge.claims.model import DocumentId, Kind, Visibility
from landbridge.claims.value import Text
from landbridge.register import RefusedError, Register, UnknownError


def test_a_document_comes_back_equal_with_its_bytes(register: Register) -> None:
    reading = meeting_reading(1)
    register.append(reading, actor="clerk", at=NOW)
    assert register.document(reading.document.id) == reading.document


def test_the_list_of_documents_leaves_their_bytes_out(register: Register) -> None:
    reading = meeting_reading(1)
    register.append(reading, actor="clerk", at=NOW)
    assert register.documents() == [replace(reading.document, content=b"")]


def test_the_last_document_is_the_first_of_the_list(register: Register) -> None:
    for number in (1, 2, 3):
        register.append(meeting_reading(number), actor="clerk", at=NOW)
    names = [document.name for document in register.documents()]
    assert names == ["release-3.txt", "release-2.txt", "release-1.txt"]


def test_claims_come_back_equal_and_in_order(register: Register) -> None:
    reading = meeting_reading(1)
    register.append(reading, actor="clerk", at=NOW)
    assert tuple(register.claims()) == reading.claims


def test_findings_come_back_with_their_document(register: Register) -> None:
    reading = meeting_reading(1)
    register.append(reading, actor="clerk", at=NOW)
    assert register.findings() == [(reading.document.id, reading.findings[0])]


def test_the_same_reading_again_adds_nothing(register: Register) -> None:
    reading = meeting_reading(1)
    assert register.append(reading, actor="clerk", at=NOW)
    assert not register.append(reading, actor="other", at=NOW)
    assert tuple(register.claims()) == reading.claims


def test_a_reading_given_twice_at_once_counts_once(register: Register) -> None:
    reading = meeting_reading(1)
    assert register.append_many([reading, reading], actor="clerk", at=NOW) == 1


def test_a_claim_made_twice_in_a_reading_is_one_claim(register: Register) -> None:
    reading = meeting_reading(1)
    doubled = replace(reading, claims=reading.claims + reading.claims[:1])
    register.append(doubled, actor="clerk", at=NOW)
    assert tuple(register.claims()) == reading.claims


def test_the_newest_reading_of_a_document_counts(register: Register) -> None:
    document = made_document("Ana Sample met Ben Sample.")
    ana, ben = named(document, "Ana Sample"), named(document, "Ben Sample")
    register.append(made_reading(document, ana), actor="clerk", at=NOW)
    register.append(made_reading(document, ana, ben, packs="packs-2"), actor="clerk", at=NOW)
    assert list(register.claims()) == [ana, ben]
    assert len(register.documents()) == 1


def test_an_old_reading_again_does_not_become_the_newest(register: Register) -> None:
    document = made_document("Ana Sample met Ben Sample.")
    old = made_reading(document, named(document, "Ana Sample"))
    new = made_reading(document, named(document, "Ben Sample"), packs="packs-2")
    for reading in (old, new, old):
        register.append(reading, actor="clerk", at=NOW)
    assert tuple(register.claims()) == new.claims


def test_many_readings_are_appended_across_batches(register: Register) -> None:
    readings = (meeting_reading(number) for number in range(230))
    assert register.append_many(readings, actor="clerk", at=NOW) == 230
    assert len(register.documents()) == 230
    assert len(list(register.claims())) == 4 * 230


def test_a_reading_without_claims_is_a_reading(register: Register) -> None:
    document = made_document("Nothing is said here.")
    assert register.append(made_reading(document), actor="clerk", at=NOW)
    assert [held.id for held in register.documents()] == [document.id]


def test_a_wrong_quote_is_refused_and_nothing_is_written(register: Register) -> None:
    reading = meeting_reading(1)
    last = reading.claims[-1]
    moved = replace(last, evidence=replace(last.evidence, quote="Somebody Else"))
    bad = replace(reading, claims=(*reading.claims[:-1], moved))
    with pytest.raises(RefusedError, match=r"release-1\.txt at 17 is not 'Somebody Else'"):
        register.append(bad, actor="clerk", at=NOW)
    assert register.documents(EVERYTHING) == []


def test_a_wrong_quote_of_a_finding_is_refused(register: Register) -> None:
    reading = meeting_reading(1)
    other = meeting_reading(2)
    with pytest.raises(RefusedError, match="of another document"):
        register.append(replace(reading, findings=other.findings), actor="clerk", at=NOW)


def test_a_claim_whose_id_is_not_made_of_it_is_refused(register: Register) -> None:
    reading = meeting_reading(1)
    first = replace(reading.claims[0], id=reading.claims[1].id)
    with pytest.raises(RefusedError, match="Person name"):
        register.append(replace(reading, claims=(first,)), actor="clerk", at=NOW)


def test_bytes_that_are_not_the_documents_are_refused(register: Register) -> None:
    reading = meeting_reading(1)
    other = replace(reading.document, content=b"other bytes")
    with pytest.raises(RefusedError, match="not the hash of its bytes"):
        register.append(replace(reading, document=other), actor="clerk", at=NOW)


def test_a_refused_reading_leaves_the_batches_before_it(register: Register) -> None:
    bad = replace(meeting_reading(0), reader="somebody else")
    readings = [*(meeting_reading(number) for number in range(1, 101)), bad]
    with pytest.raises(RefusedError):
        register.append_many(readings, actor="clerk", at=NOW)
    assert len(register.documents()) == 100


def test_a_time_without_a_zone_is_refused(register: Register) -> None:
    with pytest.raises(ValueError, match="no time zone"):
        register.append(meeting_reading(1), actor="clerk", at=datetime(2026, 1, 1))


def test_an_unknown_document_is_a_clear_error(register: Register) -> None:
    with pytest.raises(UnknownError, match="document_unknown"):
        register.document(DocumentId("00"))


def test_a_wide_reading_is_whole(register: Register) -> None:
    reading = wide_reading(1, 300)
    register.append(reading, actor="clerk", at=NOW)
    assert tuple(register.claims()) == reading.claims


def test_two_registers_live_in_one_process(register: Register, tmp_path: object) -> None:
    with Register.open(f"{tmp_path}/second.db") as second:
        second.append(meeting_reading(2), actor="clerk", at=NOW)
        register.append(meeting_reading(1), actor="clerk", at=NOW)
        assert [held.name for held in second.documents()] == ["release-2.txt"]
        assert [held.name for held in register.documents()] == ["release-1.txt"]


def test_what_was_appended_is_there_after_opening_again(place: str) -> None:
    reading = meeting_reading(1, Visibility.INTERNAL)
    with Register.open(place) as register:
        register.append(reading, actor="clerk", at=NOW)
    with Register.open(place) as register:
        assert tuple(register.claims(EVERYTHING)) == reading.claims


def test_a_predicate_that_its_kind_does_not_have_is_refused(register: Register) -> None:
    document = made_document("Ana Sample met Ben Sample.")
    subject = mention(document, "Ana Sample", Kind.PERSON)
    claim = made_claim(document, subject, Kind.PERSON, "area", Text("large"), "Ana Sample")
    with pytest.raises(RefusedError, match="Person has no predicate 'area'"):
        register.append(made_reading(document, claim), actor="clerk", at=NOW)


def test_a_text_with_a_nul_character_is_refused(register: Register) -> None:
    with pytest.raises(RefusedError, match="NUL character"):
        register.append(made_reading(made_document("a\0b")), actor="clerk", at=NOW)
