"""What either of two renditions says against the calendar or the world, beside the other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from landbridge.claims.model import Finding
from landbridge.read.check_places import check_places
from landbridge.read.check_weekday import check_weekdays
from landbridge.read.comparison import Agreement
from landbridge.read.passage import Passage
from landbridge.world.gazetteer import Gazetteer


def contradictions(
    left: Passage, right: Passage, agreements: Sequence[Agreement]
) -> Iterator[Finding]:
    """The contradictions of both, each quoted with what the other rendition says there."""
    gazetteer = Gazetteer.load()
    pairs = [(one.left, one.right) for one in agreements]
    facing = (pairs, [(there, here) for here, there in pairs])
    for passage, places in zip((left, right), facing, strict=True):
        for finding in (*check_weekdays(passage), *check_places(passage, gazetteer)):
            told = finding.evidence[0]
            beside = [other for place, other in places if place.lies_in(told)]
            yield replace(finding, evidence=(told, *beside[:1]))
