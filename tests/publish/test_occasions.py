"""Events and tours in a brief: a row on its first page, and a page each."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from desk import Desk, the
from fair import OCCASION, PLACED, PROBLEM, frozen, plan_of
from lxml import html

from landbridge.claims.model import Kind
from landbridge.language.phrases import phrases
from landbridge.meet.editions.edition import Edition, freeze
from landbridge.publish.brief import write_brief
from landbridge.publish.pages import occasion_page
from landbridge.publish.scope import around
from landbridge.publish.view import BriefView

FAIR = occasion_page(OCCASION.id)


def known_fair(desk: Desk) -> BriefView:
    """A desk that has read of one of the four firms of the fair, and of nothing else."""
    document = desk.document("Amur builds ships.", "en")
    desk.entity(document, Kind.COMPANY, "Amur", en="Amur", ru="Амур")
    return desk.view(editions=(frozen(),))


def page(path: Path) -> html.HtmlElement:
    return html.fromstring(path.read_text(encoding="utf-8"))


def words(element: html.HtmlElement) -> str:
    return " ".join(element.text_content().split())


@pytest.mark.parametrize("language", ["en", "zh", "ru", "th"])
def test_the_first_page_leads_to_the_timetable(desk: Desk, tmp_path: Path, language: str) -> None:
    index = page(write_brief(tmp_path, known_fair(desk), language))
    (section,) = index.xpath("//section[@id='occasions']")
    said = phrases(language)
    assert words(section.xpath(".//h2")[0]) == said.text("section.occasions")
    assert section.xpath(".//a/@href") == [FAIR]
    assert said.count("count.meetings", 4) in words(section)
    assert words(page(tmp_path / FAIR).xpath("//h1")[0]) == "Fair of machines"


def test_the_timetable_is_a_grid_with_the_way_to_those_of_whom_more_is_known(
    desk: Desk, tmp_path: Path
) -> None:
    view = known_fair(desk)
    write_brief(tmp_path, view, "en")
    fair = page(tmp_path / FAIR)
    assert [words(row) for row in fair.xpath("//table//tbody/tr")] == [
        "09:00–09:30LiaoAmur赵静SiamNord",
        "09:30–10:00LiaoSiamAmurNord",
    ]
    known = f"../entities/{the(desk, 'Amur')}.html"
    assert set(fair.xpath("//main//a/@href")) == {known}
    assert fair.xpath("//section[@class='holders']//li[a]")[0].text_content().strip() == "Amur"


def test_of_two_of_one_name_none_is_taken_for_the_party(desk: Desk, tmp_path: Path) -> None:
    view = known_fair(desk)
    other = desk.document("Another Amur grows rice.", "en")
    desk.entity(other, Kind.ORGANIZATION, "Amur", en="Amur")
    write_brief(tmp_path, desk.view(editions=view.editions), "en")
    assert not page(tmp_path / FAIR).xpath("//main//a")


def test_what_is_planned_later_stands_first(desk: Desk, tmp_path: Path) -> None:
    later = replace(OCCASION, id="fair-2027", name="Next fair")
    slots = tuple(
        replace(
            slot,
            starts=slot.starts.replace(year=2027),
            ends=slot.ends.replace(year=2027),
        )
        for slot in PROBLEM.slots
    )
    problem = replace(PROBLEM, slots=slots)
    following = freeze(later, problem, plan_of(PLACED, problem), date(2026, 9, 1))
    view = replace(known_fair(desk), editions=(frozen(), following))
    section = page(write_brief(tmp_path, view, "en")).xpath("//section[@id='occasions']")[0]
    assert [words(link) for link in section.xpath(".//tbody//a")] == [
        "Next fair",
        "Fair of machines",
    ]


def test_an_event_of_which_nothing_is_held_is_told_without_a_day(
    desk: Desk, tmp_path: Path
) -> None:
    problem = replace(PROBLEM, meetings=())
    empty = freeze(OCCASION, problem, plan_of((), problem), date(2026, 9, 1))
    view = replace(known_fair(desk), editions=(empty,))
    section = page(write_brief(tmp_path, view, "en")).xpath("//section[@id='occasions']")[0]
    assert words(section.xpath(".//tbody/tr")[0]).startswith("Fair of machines0 meetings")
    assert (tmp_path / FAIR).is_file()


def test_a_brief_about_a_party_has_the_events_in_which_it_takes_part(desk: Desk) -> None:
    view = known_fair(desk)
    document = desk.document("Baikal bottles water.", "en")
    desk.entity(document, Kind.COMPANY, "Baikal", en="Baikal")
    view = desk.view(editions=view.editions)
    assert around(view, [the(desk, "Amur")]).editions == view.editions
    assert around(view, [the(desk, "Baikal")]).editions == ()


def test_a_brief_about_a_city_has_the_events_that_are_held_there(desk: Desk) -> None:
    view = known_fair(desk)
    document = desk.document("Shenyang lies inland, Dalian by the sea.", "en")
    for city in ("Shenyang", "Dalian"):
        desk.entity(document, Kind.PLACE, city, en=city)
    view = desk.view(editions=view.editions)
    kept: dict[str, tuple[Edition, ...]] = {
        city: tuple(around(view, [the(desk, city)]).editions) for city in ("Shenyang", "Dalian")
    }
    assert kept == {"Shenyang": tuple(view.editions), "Dalian": ()}


def test_a_later_brief_leaves_no_page_of_an_event_that_is_gone(desk: Desk, tmp_path: Path) -> None:
    view = known_fair(desk)
    write_brief(tmp_path / "brief", view, "en")
    write_brief(tmp_path / "brief", replace(view, editions=()), "en")
    assert not (tmp_path / "brief" / FAIR).exists()
