"""A view narrowed to a place or a party."""

from __future__ import annotations

from desk import Desk, the

from landbridge.claims.model import Kind
from landbridge.claims.value import Code, Post, Ref, Text
from landbridge.publish.scope import around


def test_what_names_the_place_stays_and_the_rest_goes(liaoning: Desk) -> None:
    view = around(liaoning.view(), [the(liaoning, "Vladivostok")])
    kinds = sorted(dossier.kind for dossier in view.ledger.dossiers.values())
    assert kinds == [Kind.LINK, Kind.PLACE, Kind.PLACE, Kind.TIE]
    assert [document.renditions[0].language for document in view.documents.values()] == ["ru"]


def test_findings_of_other_documents_go(liaoning: Desk) -> None:
    assert around(liaoning.view(), [the(liaoning, "Vladivostok")]).findings == ()


def test_what_lies_inside_counts_by_the_gazetteer(desk: Desk) -> None:
    document = desk.document("Шэньян, Ляонин. Завод в Шэньяне.", "ru")
    province = desk.entity(document, Kind.PLACE, "Ляонин", ru="Ляонин")
    city = desk.entity(document, Kind.PLACE, "Шэньян", ru="Шэньян")
    plant = desk.entity(document, Kind.PROJECT, "Завод", ru="Завод")
    desk.claim(province, document, "Ляонин", "code", Code("place", "CN-LN"))
    desk.claim(city, document, "Шэньян", "code", Code("place", _code_of("沈阳")))
    desk.claim(plant, document, "Завод", "name", Text("Завод", "ru"))
    desk.claim(plant, document, "Завод", "place", Ref(city))
    assert set(around(desk.view(), [province]).ledger.dossiers) == {province, city, plant}


def test_an_organisation_lies_where_its_seat_is(desk: Desk) -> None:
    document = desk.document("Sample House in Dalian.", "en")
    place = desk.entity(document, Kind.PLACE, "Dalian", en="Dalian")
    house = desk.entity(document, Kind.ORGANIZATION, "Sample House", en="Sample House")
    desk.claim(house, document, "Sample House", "seat", Ref(place))
    assert house in around(desk.view(), [place]).ledger.dossiers


def test_what_is_only_named_comes_with_what_the_kept_documents_say(liaoning: Desk) -> None:
    elsewhere = liaoning.document("Dalian has a port.", "en", "Other")
    dalian = the(liaoning, "Dalian")
    liaoning.claim(dalian, elsewhere, "Dalian", "name", Text("Dalian", "en"))
    view = around(liaoning.view(), [the(liaoning, "Vladivostok")])
    assert elsewhere.id not in view.documents
    assert [fact.value for fact in view.ledger.dossiers[dalian].facts] == [Text("Далянь", "ru")]


def _code_of(name: str) -> str:
    from landbridge.world import Gazetteer

    (hit, *_) = Gazetteer().find(name, "zh")
    return hit.id


def test_a_person_comes_with_the_body_of_the_post(desk: Desk) -> None:
    document = desk.document("Consul General of Russia in Shenyang visited Dalian.", "en")
    body = desk.entity(document, Kind.PUBLIC_BODY, "Russia", en="Russian Consulate")
    person = desk.entity(document, Kind.PERSON, "Consul General", en="S. Chernenko")
    place = desk.entity(document, Kind.PLACE, "Dalian", en="Dalian")
    visit = desk.entity(document, Kind.VISIT, "visited")
    desk.claim(person, document, "Consul General", "post", Post("consul_general", "", body))
    desk.claim(visit, document, "visited Dalian", "place", Ref(place))
    desk.claim(visit, document, "visited Dalian", "visitor", Ref(person))
    assert set(around(desk.view(), [place]).ledger.dossiers) == {body, person, place, visit}
