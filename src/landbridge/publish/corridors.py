"""Corridors as a page: the short list with its reasons, the front and the map as pictures with
their tables, each leg with its range and sources, and the services that were left out."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from pathlib import Path
from typing import NamedTuple

from landbridge.claims.model import Reason
from landbridge.language.phrases import phrases
from landbridge.publish.corridor_words import (
    cargo_words,
    left_out_words,
    notice_words,
    source_words,
    title,
    why_none_words,
)
from landbridge.publish.edition import edition
from landbridge.publish.emissions import Emissions, emissions
from landbridge.publish.front import Front, front_picture
from landbridge.publish.geojson import feature_collection
from landbridge.publish.landed_words import LandedWords, landed_words
from landbridge.publish.legs import Line, Teller, carried_words
from landbridge.publish.legs_table import legs_table
from landbridge.publish.pages import Folder
from landbridge.publish.ranges import co2_words, cost_words, hours_words, km_words, upstream_words
from landbridge.publish.route_map import RouteMap, route_map
from landbridge.publish.routed import Routed
from landbridge.publish.sentence import say
from landbridge.route.co2 import statement
from landbridge.route.model import Corridor, Plan


class Files(NamedTuple):
    """The paths of what is written of a plan: the page, lines as GeoJSON, legs as CSV."""

    page: str
    lines: str
    legs: str


FILES = Files("index.html", "corridors.geojson", "corridors.csv")
"""What a folder of its own holds."""


@dataclass(frozen=True, slots=True)
class Summary:
    """A way in one line; `number` and `why` are "" where it is not on the short list."""

    number: str
    why: str
    carried: str
    km: str
    cost: str
    hours: str
    co2: str
    upstream: str


@dataclass(frozen=True, slots=True)
class Card:
    """A way of the short list, leg by leg."""

    summary: Summary
    lines: Sequence[Line]
    map: RouteMap
    emissions: Emissions
    landed: LandedWords | None = None


@dataclass(frozen=True, slots=True)
class CorridorsPage:
    """All that the page shows."""

    title: str
    cargo: str
    notices: Sequence[str]
    why_none: Sequence[str]
    short: Sequence[Summary]
    front: Front | None
    all: Sequence[Summary]
    map: RouteMap | None
    cards: Sequence[Card]
    left_out: Sequence[tuple[str, str]]
    sources: Sequence[tuple[int, str]]
    attribution: str


def write_corridors(folder: Path, routed: Routed, language: str) -> Path:
    """Write page, GeoJSON and CSV into a folder, over earlier ones; returns the page.

    Raises FolderTaken where the folder cannot be taken.
    """
    with edition(folder, FILES.lines, lambda path: path.name in FILES) as made:
        pages = Folder(made, phrases(language))
        pages.write_style(0)
        put_corridors(pages, FILES, routed)
    return folder / FILES.page


def put_corridors(pages: Folder, files: Files, routed: Routed) -> None:
    """Write the page of a plan, its GeoJSON and its CSV to paths of a folder."""
    language, chosen = pages.words.language, _chosen(routed.plan)
    page = corridors_page(routed, language)
    pages.write(files.page, "corridors.html.j2", page=page, files=files)
    found = feature_collection(chosen, language, routed.attribution)
    pages.put(files.lines, json.dumps(found, ensure_ascii=False, indent=1).encode())
    pages.put(files.legs, legs_table(chosen, language).encode("utf-8-sig"))


def corridors_page(routed: Routed, language: str) -> CorridorsPage:
    """A plan made ready for its page."""
    words, plan = phrases(language), routed.plan
    chosen = _chosen(plan)
    numbers = {id(corridor): number for number, corridor in enumerate(chosen, 1)}
    teller = Teller(language, routed.services, routed.stops)
    cards = list(_cards(routed, teller))
    every = [summary(one, language, numbers.get(id(one))) for one in plan.front]
    titles = [f"{one.carried}: {one.cost}, {one.hours}, {one.co2}" for one in every]
    return CorridorsPage(
        title(routed.problem, language),
        cargo_words(routed.problem, language),
        notice_words(routed, language),
        why_none_words(routed, language),
        [card.summary for card in cards],
        front_picture(plan.front, chosen, titles, words) if plan.front else None,
        every,
        route_map(chosen, routed.background, language) if chosen else None,
        cards,
        list(left_out_words(routed.left_out, language)),
        list(source_words(teller.sources, words)),
        routed.attribution,
    )


def _cards(routed: Routed, teller: Teller) -> Iterator[Card]:
    """The short list, each way with its landed cost, where there is one."""
    language, consignment = teller.language, routed.problem.consignment
    listed = zip_longest(routed.plan.chosen, routed.landed)
    for number, ((corridor, why), cost) in enumerate(listed, 1):
        yield Card(
            summary(corridor, language, number, why),
            teller.lines(corridor),
            route_map([corridor], (), language),
            emissions(statement(corridor, consignment), language),
            landed_words(cost, teller) if cost else None,
        )


def summary(
    corridor: Corridor, language: str, number: int | None = None, why: Reason | None = None
) -> Summary:
    """A way in one line."""
    return Summary(
        str(number or ""),
        say(why, language) if why else "",
        carried_words(corridor, language),
        km_words(corridor.km, language),
        cost_words(corridor.cost, language),
        hours_words(corridor.hours, language),
        co2_words(corridor.co2, language),
        upstream_words(corridor.co2_upstream, language),
    )


def _chosen(plan: Plan) -> list[Corridor]:
    return [corridor for corridor, _ in plan.chosen]
