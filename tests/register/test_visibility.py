"""What was read from a document is seen by those who may see the document."""

import pytest
from made_readings import EVERYTHING, NOW, meeting_reading, with_visibility
from sqlalchemy import text

from landbridge.claims.model import DocumentId, Visibility
from landbridge.register import PUBLIC_ONLY, Register, UnknownError
from landbridge.register.database import engine_for

HIDDEN = [Visibility.DRAFT, Visibility.INTERNAL]


@pytest.mark.parametrize("visibility", HIDDEN)
def test_hidden_claims_do_not_show_by_default(register: Register, visibility: Visibility) -> None:
    register.append(meeting_reading(1, visibility), actor="clerk", at=NOW)
    assert list(register.claims()) == []
    assert register.findings() == []
    assert register.documents() == []


@pytest.mark.parametrize("visibility", HIDDEN)
def test_hidden_claims_do_not_reach_the_ledger(register: Register, visibility: Visibility) -> None:
    public, hidden = meeting_reading(1), meeting_reading(2, visibility)
    register.append_many([public, hidden], actor="clerk", at=NOW)
    ledger = register.ledger()
    assert set(ledger.claims) == {claim.id for claim in public.claims}
    assert not any("Guest 2" in str(dossier) for dossier in ledger.dossiers.values())


def test_hidden_claims_do_not_reach_a_ledger_folded_after_a_full_one(register: Register) -> None:
    public, draft = meeting_reading(1), meeting_reading(2, Visibility.DRAFT)
    register.append_many([public, draft], actor="clerk", at=NOW)
    assert len(register.ledger(EVERYTHING).claims) == 8
    assert set(register.ledger().claims) == {claim.id for claim in public.claims}


def test_a_draft_shows_to_those_who_ask_for_drafts(register: Register) -> None:
    draft = meeting_reading(1, Visibility.DRAFT)
    register.append(draft, actor="clerk", at=NOW)
    assert tuple(register.claims([Visibility.DRAFT])) == draft.claims


def test_a_document_made_public_shows(register: Register) -> None:
    draft = meeting_reading(1, Visibility.DRAFT)
    register.append(draft, actor="clerk", at=NOW)
    register.set_visibility(draft.document.id, Visibility.PUBLIC, actor="chief", at=NOW)
    assert tuple(register.claims()) == draft.claims
    assert len(register.ledger().claims) == 4


def test_a_document_withdrawn_from_the_public_is_gone_from_the_ledger(register: Register) -> None:
    reading = meeting_reading(1)
    register.append(reading, actor="clerk", at=NOW)
    assert len(register.ledger().claims) == 4
    register.set_visibility(reading.document.id, Visibility.INTERNAL, actor="chief", at=NOW)
    assert dict(register.ledger().claims) == {}


def test_a_change_of_visibility_is_logged(register: Register, place: str) -> None:
    draft = meeting_reading(1, Visibility.DRAFT)
    register.append(draft, actor="clerk", at=NOW)
    register.set_visibility(draft.document.id, Visibility.PUBLIC, actor="chief", at=NOW)
    engine = engine_for(place)
    with engine.begin() as connection:
        rows = connection.execute(
            text("SELECT document, visibility, actor, at FROM visibility_change")
        ).all()
    engine.dispose()
    assert [tuple(row) for row in rows] == [
        (draft.document.id, "public", "chief", "2026-03-02T08:30:00+00:00")
    ]


def test_reading_a_draft_again_as_public_does_not_publish_it(register: Register) -> None:
    draft = meeting_reading(1, Visibility.DRAFT)
    register.append(draft, actor="clerk", at=NOW)
    register.append(with_visibility(draft, Visibility.PUBLIC), actor="clerk", at=NOW)
    assert list(register.claims(PUBLIC_ONLY)) == []


def test_reading_a_public_document_again_as_draft_hides_it(register: Register) -> None:
    reading = meeting_reading(1)
    register.append(reading, actor="clerk", at=NOW)
    register.append(with_visibility(reading, Visibility.DRAFT), actor="clerk", at=NOW)
    assert list(register.claims()) == []
    assert register.document(reading.document.id).visibility is Visibility.DRAFT


def test_an_unknown_document_has_no_visibility_to_change(register: Register) -> None:
    with pytest.raises(UnknownError, match="document_unknown"):
        register.set_visibility(DocumentId("ffff"), Visibility.DRAFT, actor="chief", at=NOW)


def test_the_stricter_of_two_visibilities_given_at_once_counts(register: Register) -> None:
    reading = meeting_reading(1)
    both = [reading, with_visibility(reading, Visibility.DRAFT)]
    register.append_many(both, actor="clerk", at=NOW)
    assert register.document(reading.document.id).visibility is Visibility.DRAFT
