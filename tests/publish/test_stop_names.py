"""What points of a border without a station are called."""

from __future__ import annotations

from landbridge.publish.stop_names import bare_name
from landbridge.route.model import Stop, StopKind


def _name(word: str, latitude: float, longitude: float, language: str = "en") -> str:
    return bare_name(Stop(word, StopKind.BORDER, None, latitude, longitude), language)


def test_a_change_of_gauge_inside_a_country_is_no_frontier() -> None:
    name = _name("rail:RU-RU:54.70,20.49", 54.70, 20.49)
    assert name == "change of gauge in Russia (near Kaliningrad)"


def test_a_crossing_is_called_by_the_town_near_it_or_by_degrees_where_there_is_none() -> None:
    assert "near Mengla" in _name("road:CN-LA:21.83,101.98", 21.83, 101.98)
    assert "45.76,116.22" in _name("road:CN-MN:45.76,116.22", 45.76, 116.22)
