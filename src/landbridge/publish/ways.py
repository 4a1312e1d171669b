"""The ways of goods in a brief: each plan with a page of its own, and a row on the first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from landbridge.publish.corridor_words import cargo_words, title
from landbridge.publish.corridors import Files, Summary, put_corridors, summary
from landbridge.publish.pages import Folder, way_page
from landbridge.publish.press import Press, Shown

_FORMS = ("html", "geojson", "csv")


@dataclass(frozen=True, slots=True)
class WayRow:
    """A plan on the first page: from where to where, for what, and its short list."""

    name: Shown
    cargo: str
    short: Sequence[Summary]


def way_rows(press: Press) -> list[WayRow]:
    """The plans of the view that have a way."""
    language = press.language
    return [
        WayRow(
            Shown(title(routed.problem, language), way_page(number, "html")),
            cargo_words(routed.problem, language),
            [
                summary(corridor, language, at, why)
                for at, (corridor, why) in enumerate(routed.plan.chosen, 1)
            ],
        )
        for number, routed in enumerate(press.view.ways, 1)
        if routed.plan.chosen
    ]


def write_ways(press: Press, pages: Folder) -> None:
    """Write the page, the GeoJSON and the CSV of each plan of the view."""
    for number, routed in enumerate(press.view.ways, 1):
        put_corridors(pages, Files(*(way_page(number, form) for form in _FORMS)), routed)
