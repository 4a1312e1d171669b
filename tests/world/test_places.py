"""Places by id and by name, what lies in what, and the names nearest to an unknown one."""

import pytest

from landbridge.world import Gazetteer, place_names

SHENYANG, TIANJIN = "GN:2034937", "CN-TJ"


@pytest.fixture(name="world")
def _world() -> Gazetteer:
    return Gazetteer.load()


def test_a_place_of_our_own_table(world: Gazetteer) -> None:
    place = world.place(SHENYANG)
    assert (place.sort, place.country, place.inside) == ("city", "CN", "CN-LN")
    assert dict(place.names) == {
        "zh": "沈阳",
        "en": "Shenyang",
        "ru": "Шэньян",
        "th": "เสิ่นหยาง",
    }
    assert (place.latitude, place.longitude) == (41.7922, 123.4328)


def test_a_place_of_the_pack_lies_in_its_region(world: Gazetteer) -> None:
    xiuyan = world.place("GN:2033602")
    assert (xiuyan.names["zh"], xiuyan.inside, xiuyan.country) == ("岫岩", "CN-LN", "CN")


def test_a_country_is_a_place(world: Gazetteer) -> None:
    assert (world.place("RU").sort, world.place("RU").names["zh"]) == ("country", "俄罗斯")


def test_an_unknown_id_is_a_key_error_that_names_it(world: Gazetteer) -> None:
    with pytest.raises(KeyError, match="no place has the id 'XX-1'"):
        world.place("XX-1")
    assert place_names("XX-1") == {}


def test_lying_in_is_transitive(world: Gazetteer) -> None:
    liaozhong = "GN:2036106"
    assert world.lies_in(liaozhong, "CN-LN")
    assert world.lies_in(liaozhong, "CN")
    assert not world.lies_in(TIANJIN, "CN-LN")
    assert not world.lies_in(liaozhong, "RU")


def test_exact_names(world: Gazetteer) -> None:
    assert [place.id for place in world.named("天津", "zh")] == [TIANJIN]
    assert world.named("Tianjin")[0].id == TIANJIN
    assert world.named("Nowhereville") == []


@pytest.mark.parametrize(
    ("name", "language", "nearest"),
    [
        ("เตียนจิน", "th", TIANJIN),
        ("เมืองเตียนจิน", "th", TIANJIN),
        ("วลาดิวอสโตก", "th", "GN:2013348"),
        ("大莲", "zh", "GN:1814087"),
        ("渖阳", "zh", SHENYANG),
        ("Vladivostock", "en", "GN:2013348"),
        ("Dalien City", "en", "GN:1814087"),
        ("Шеньянг", "ru", SHENYANG),
    ],
)
def test_the_nearest_known_name(world: Gazetteer, name: str, language: str, nearest: str) -> None:
    assert world.near(name, language)[0][0].id == nearest


def test_shenyang_is_among_the_names_near_its_thai_misspelling(world: Gazetteer) -> None:
    assert SHENYANG in [place.id for place, _ in world.near("เชียงหยาง", "th", limit=3)]


def test_near_keeps_to_a_region(world: Gazetteer) -> None:
    near = world.near("เตียนจิน", "th", inside="CN-LN")
    assert near
    assert all(world.lies_in(place.id, "CN-LN") for place, _ in near)


def test_near_keeps_to_the_sorts(world: Gazetteer) -> None:
    ((place, _),) = world.near("Liaonin", "en", limit=1, sorts=("region",))
    assert place.id == "CN-LN"


def test_a_known_name_is_nearest_to_itself(world: Gazetteer) -> None:
    ((place, similarity),) = world.near("Harbin", "en", limit=1)
    assert (place.id, similarity) == ("GN:2037013", 1.0)
