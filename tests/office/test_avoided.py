"""What plans avoid, by the names that people use."""

import pytest

from landbridge.office.avoided import avoided
from landbridge.office.places_meant import UnclearPlace
from landbridge.route.model import Stop, StopKind

STATION = Stop(
    "suifenhe-grodekovo",
    StopKind.BORDER,
    None,
    44.4,
    131.2,
    {"en": "Suifenhe–Grodekovo", "zh": "绥芬河–格罗杰科沃"},
)
SUEZ = Stop("suez", StopKind.STRAIT, None, 30.5, 32.4, {"en": "Suez Canal", "ru": "Суэцкий канал"})
STOPS = {stop.id: stop for stop in (STATION, SUEZ)}


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("suez", "suez"),
        ("Суэцкий канал", "suez"),
        ("Suifenhe–Grodekovo", "suifenhe-grodekovo"),
        ("绥芬河", "suifenhe-grodekovo"),
        ("grodekovo", "suifenhe-grodekovo"),
        ("空运", "air"),
        ("Россия", "RU"),
        ("KZ", "KZ"),
    ],
)
def test_a_word_means_a_stop_a_mode_or_a_country(word: str, meant: str) -> None:
    assert avoided([word], STOPS) == {meant}


def test_commas_part_several() -> None:
    assert avoided(["suez, air", "Mongolia"], STOPS) == {"suez", "air", "MN"}


def test_a_word_that_means_nothing_is_told() -> None:
    with pytest.raises(UnclearPlace) as raised:
        avoided(["Atlantis"], STOPS)
    assert raised.value.reason.code == "avoids_nothing"
