"""A road of 160 km between two countries, which the network tells as one straight edge."""

from dataclasses import replace

import numpy as np
import pytest
from small_world import FACTS, SOURCE

from landbridge.route.facts import Facts, Station
from landbridge.route.model import Mode, Operation, Stop, StopKind
from landbridge.route.nets import road_net
from landbridge.world.network import Graph

POST = Stop("post", StopKind.BORDER, None, 0.3, 0.2)
STATION = Station(POST, Mode.ROAD, ("CN", "RU"), None, (Operation.TRANSIT,), (), SOURCE)
FAR_OFF = replace(STATION, stop=replace(POST, latitude=2.0))
ROAD = Graph(
    latitude=np.array([0.0, 0.0]),
    longitude=np.array([0.0, 1.0]),
    country=np.array([1, 2], dtype=np.uint8),
    countries=("", "CN", "RU"),
    first=np.array([0, 1, 2], dtype=np.int32),
    head=np.array([1, 0], dtype=np.int32),
    metres=np.array([160_000, 160_000], dtype=np.int32),
)


def facts(*stations: Station, guarded: bool = True) -> Facts:
    frontiers = frozenset({frozenset({"CN", "RU"})}) if guarded else frozenset()
    return replace(FACTS, stations=stations, frontiers=frontiers)


def test_a_road_crosses_at_the_station_that_it_may_lead_by() -> None:
    lines = road_net(ROAD, facts(STATION)).lines
    assert (lines.latitude[2], lines.longitude[2]) == pytest.approx((0.3, 0.2))
    assert lines.metres.sum() == 160_000
    # 40 km as the crow flies to the station, 95 on
    assert lines.metres.tolist() == pytest.approx([47_500, 112_500], abs=1_000)


def test_lorries_do_not_cross_where_there_is_no_station() -> None:
    assert len(road_net(ROAD, facts(FAR_OFF)).lines.metres) == 0


def test_on_other_frontiers_they_cross_halfway() -> None:
    lines = road_net(ROAD, facts(FAR_OFF, guarded=False)).lines
    assert lines.longitude[2] == pytest.approx(0.5)
    assert lines.metres.tolist() == [80_000, 80_000]
