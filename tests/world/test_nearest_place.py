"""The nearest known place to a point."""

from __future__ import annotations

from landbridge.world.nearest_place import nearest_place


def _name(latitude: float, longitude: float, within_km: float, language: str) -> str | None:
    found = nearest_place(latitude, longitude, within_km, language)
    return found.names[language] if found else None


def test_the_nearest_town_is_told_in_the_language() -> None:
    assert _name(54.70, 20.49, 60, "en") == "Kaliningrad"
    assert _name(54.70, 20.49, 60, "zh") == "加里宁格勒"


def test_nothing_is_near_in_the_middle_of_an_ocean_or_at_a_pole() -> None:
    assert nearest_place(30.0, -40.0, 60, "en") is None
    assert nearest_place(90.0, 0.0, 60, "en") is None


def test_the_date_line_parts_no_neighbours() -> None:
    assert _name(-16.8, -179.98, 120, "en") == _name(-16.8, 179.98, 120, "en") == "Labasa"
