"""Tables that the office writes name places as matching knows them."""

import pytest

from landbridge.office.place_cells import place_cell
from landbridge.office.place_lists import NamedStop
from landbridge.office.stops import Stops
from landbridge.route.model import Stop, StopKind

DALIAN = Stops().named("Dalian")
AT_DALIAN = DALIAN.latitude, DALIAN.longitude


@pytest.mark.parametrize(
    ("stated", "stop", "cell"),
    [
        ("大连", DALIAN, "大连"),
        ("Dalian, Liaoning", DALIAN, DALIAN.id),
        ("CNDLC", Stop("CNDLC", StopKind.PORT, "CN", 38.98, 121.9, {"en": "Dalian"}), DALIAN.id),
        ("Jinhai", Stop("z1", StopKind.ZONE, "CN", *AT_DALIAN, {"en": "Jinhai"}), DALIAN.id),
        ("0,-30", Stop("0,-30", StopKind.PLACE, None, 0.0, -30.0), "0,-30"),
    ],
)
def test_a_stop_is_named_by_the_place_at_which_it_is(stated: str, stop: Stop, cell: str) -> None:
    assert place_cell(NamedStop(stated, stop)) == cell


def test_a_place_beyond_the_border_is_none_for_a_stop() -> None:
    blagoveshchensk = Stops().named("Благовещенск, Амурская область")
    point = blagoveshchensk.latitude, blagoveshchensk.longitude
    stop = Stop("z2", StopKind.ZONE, "CN", *point, {"en": "Blagoveshchensk"})
    assert place_cell(NamedStop("Blagoveshchensk", stop)) == "z2"
