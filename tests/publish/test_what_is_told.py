"""What says too little for the first page stays on the pages of those it names."""

from __future__ import annotations

from desk import Desk

from landbridge.claims.model import Kind
from landbridge.claims.value import Ref
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
