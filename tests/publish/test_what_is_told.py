"""What says too little for the first page stays on the pages of those it names."""

from __future__ import annotations

from desk import Desk

from landbridge.claims.model import EntityId, Kind
from landbridge.claims.value import Code, Ref, Text
from landbridge.publish.press import Press
from landbridge.publish.sections import table
from landbridge.publish.view import is_told


def told(desk: Desk, kind: Kind, **named: int) -> bool:
    """Whether an event is told that names some places under each predicate."""
    document = desk.document("Dalian, Harbin, Vladivostok. They met.", "en")
    event = desk.entity(document, kind, "They met.")
    for predicate, count in named.items():
        for name in ("Dalian", "Harbin", "Vladivostok")[:count]:
            place = desk.entity(document, Kind.PLACE, name, en=name)
            desk.claim(event, document, name, predicate, Ref(place))
    desk.claim(event, document, "They met.", "purpose", Ref(event))
    return is_told(desk.view().ledger.dossiers[event])


def test_a_visit_has_a_visitor_and_somewhere_to_go(desk: Desk) -> None:
    assert told(desk, Kind.VISIT, visitor=1, place=1)


def test_a_visit_of_nobody_is_not_told(desk: Desk) -> None:
    assert not told(desk, Kind.VISIT, place=2)


def test_a_meeting_has_two_sides(desk: Desk) -> None:
    assert told(desk, Kind.MEETING, participant=2)


def test_a_meeting_of_one_with_nobody_is_not_told(desk: Desk) -> None:
    assert not told(desk, Kind.MEETING, participant=1)


def test_an_agreement_of_nobody_is_not_told(desk: Desk) -> None:
    assert not told(desk, Kind.AGREEMENT)


def said(desk: Desk, stance: str) -> EntityId:
    """A statement with a speaker, a stance and words."""
    document = desk.document(f"Dalian {stance} the guests of the port.", "en")
    statement = desk.entity(document, Kind.STATEMENT, document.text)
    place = desk.entity(document, Kind.PLACE, "Dalian", en="Dalian")
    desk.claim(statement, document, "Dalian", "speaker", Ref(place))
    desk.claim(statement, document, stance, "stance", Code("stance", stance))
    desk.claim(statement, document, "the guests of the port", "about", Text("the guests", "en"))
    return statement


def test_who_supports_something_is_told(desk: Desk) -> None:
    statement = said(desk, "supports")
    assert is_told(desk.view().ledger.dossiers[statement])


def test_thanks_stay_on_the_page_of_who_thanks(desk: Desk) -> None:
    statement = said(desk, "thanks")
    assert not is_told(desk.view().ledger.dossiers[statement])


def test_a_promise_without_words_is_not_told(desk: Desk) -> None:
    assert not told(desk, Kind.COMMITMENT, by=1)


def test_an_event_of_no_name_is_not_told(desk: Desk) -> None:
    assert not told(desk, Kind.EVENT, place=1)


def test_statements_beyond_the_limit_are_counted(desk: Desk) -> None:
    document = desk.document("Dalian supports: " + " ".join(f"plan{n}" for n in range(15)), "en")
    place = desk.entity(document, Kind.PLACE, "Dalian", en="Dalian")
    for number in range(15):
        statement = desk.entity(document, Kind.STATEMENT, f"plan{number}")
        desk.claim(statement, document, "Dalian", "speaker", Ref(place))
        desk.claim(statement, document, f"plan{number}", "about", Text(f"plan{number}", "en"))
    statements = table(Press(desk.view(), "en"), Kind.STATEMENT)
    assert (len(statements.rows), statements.more) == (12, 3)
