"""Places as people name them: by name in four languages, code, coordinates, or zone."""

import pytest
from telling import Telling

from landbridge.claims.model import Kind
from landbridge.office.places_meant import UnclearPlace
from landbridge.office.stops import Stops
from landbridge.publish.sentence import say
from landbridge.route.model import Stop, StopKind

DALIAN_PORT = Stop("CNDLC", StopKind.PORT, "CN", 38.93, 121.65)


def refused(stated: str) -> UnclearPlace:
    with pytest.raises(UnclearPlace) as raised:
        Stops({"CNDLC": DALIAN_PORT}).named(stated)
    return raised.value


@pytest.mark.parametrize(
    "stated", ["Dalian", "大连", "Далянь", "ต้าเหลียน", "dalian, Liaoning", "大连，中国"]
)
def test_a_city_by_name_in_four_languages(stated: str) -> None:
    stop = Stops().named(stated)
    assert (stop.id, stop.kind, stop.country) == ("GN:1814087", StopKind.PLACE, "CN")


@pytest.mark.parametrize("stated", ["CNDLC", "CN DLC", "cn dlc"])
def test_a_code_is_that_of_its_stop(stated: str) -> None:
    assert Stops({"CNDLC": DALIAN_PORT}).named(stated) is DALIAN_PORT


@pytest.mark.parametrize("stated", ["-38.91,121.6", "38.91S 121.60E", " 38.91°S, 121.6°E "])
def test_coordinates_are_degrees_north_then_east(stated: str) -> None:
    stop = Stops().named(stated)
    assert (stop.latitude, stop.longitude) == (-38.91, 121.6)


def test_a_name_of_several_cities_is_asked_back_with_those_that_may_be_meant() -> None:
    sentence = say(refused("Suzhou").reason, "en")
    assert "Suzhou, Jiangsu, China (31.30,120.60); Suzhou, Anhui, China (33.64,116.98)" in sentence
    assert Stops().named("Suzhou, Anhui").latitude == pytest.approx(33.636)


def test_a_city_ten_times_as_large_as_its_namesakes_is_meant() -> None:
    assert Stops().named("Moscow").country == "RU"


@pytest.mark.parametrize(
    ("stated", "code"),
    [
        ("", "place_left_empty"),
        ("95,20", "no_such_coordinates"),
        ("China", "place_too_wide"),
        ("Приморский край", "place_too_wide"),
        ("Vladivostock", "place_mistyped"),
        ("Xyzzyx", "unknown_place_asked"),
        ("Moscow, China", "unknown_place_asked"),
    ],
)
def test_what_is_no_point_is_told(stated: str, code: str) -> None:
    assert refused(stated).reason.code == code


@pytest.mark.parametrize("language", ["en", "zh", "ru", "th"])
def test_the_candidates_are_told_in_the_language_asked(language: str) -> None:
    assert "{" not in say(refused("Brest").reason, language)


def test_a_zone_of_the_register_stands_where_its_place_is() -> None:
    telling = Telling()
    page = telling.page(published="2023-10-20")
    page.thing(Kind.ZONE, "Jinhai Bonded Zone", place=page.place("GN:1814087", "Dalian"))
    page.thing(Kind.ZONE, "Zone of Nowhere")
    stops = Stops(ledger=telling.fold())
    zone, city = stops.named("jinhai  bonded zone"), Stops().named("Dalian")
    assert (zone.kind, zone.country) == (StopKind.ZONE, "CN")
    assert (zone.latitude, zone.longitude) == (city.latitude, city.longitude)
    with pytest.raises(UnclearPlace) as raised:
        stops.named("Zone of Nowhere")
    assert raised.value.reason.code == "zone_without_place"


@pytest.mark.parametrize("name", ["Singapore", "新加坡", "Сингапур", "สิงคโปร์"])
def test_a_country_that_is_called_as_its_city_means_the_city(name: str) -> None:
    assert (Stops().named(name).country, Stops().named(name).names["en"]) == ("SG", "Singapore")


def test_a_part_of_a_city_is_no_other_city_of_its_name() -> None:
    assert Stops().named("Marseille").names["en"] == "Marseille"
