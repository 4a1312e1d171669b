"""What the tables of ways print, for people or for programs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from rich.table import Table

from landbridge.cli.options import Form
from landbridge.cli.terminal import console, print_json, styled
from landbridge.language.phrases import Phrases, phrases
from landbridge.publish.corridor_data import stop_data
from landbridge.publish.ranges import co2_words, cost_words, hours_words, rounded
from landbridge.publish.stop_names import bare_name, stop_name
from landbridge.route.model import Range, Stop
from landbridge.world.countries import country_name

if TYPE_CHECKING:
    from landbridge.office.tables_out import Change, Near, Pair

Said = Callable[[float, str], str]
MOST_TOLD = 20
"""So many places are told to a person within each number of hours."""
MOST_CHANGES = 60
"""So many changes are told to a person; programs and files get all of them."""
_FEWEST_LETTERS = 10
"""No narrower is a column of names."""


def show_matrix(pairs: Sequence[Pair], language: str, form: Form) -> None:
    """A row for each two places: the least cost, time and CO2, not all by one way."""
    if form is Form.JSON:
        print_json([_pair_data(pair, language) for pair in pairs])
        return
    words = phrases(language)
    table = _table(words, ("route.from", "route.to"), ("route.cost", "route.time", "route.co2"))
    for pair in pairs:
        table.add_row(*map(styled, (*_ends(pair, language), *_least(pair, words))))
    console.print(table)
    console.print(styled(words.text("route.least_of_all"), "dim"))


def show_changes(found: Sequence[Change], pairs: int, language: str, form: Form) -> None:
    """Who gains or loses how much on which criterion, and what straits and borders they pass;
    how many of all pairs change. Of many changes a person is told the greatest."""
    if form is Form.JSON:
        print_json([_change_data(one, language) for one in found])
        return
    words = phrases(language)
    labels = ("route.criterion", "route.before", "route.after", "route.gain")
    table = _table(words, ("route.from", "route.to", labels[0]), labels[1:])
    for key in ("route.passed_before", "route.passed_after"):
        table.add_column(words.text(key), overflow="fold", min_width=_FEWEST_LETTERS)
    told = found if len(found) <= MOST_CHANGES else sorted(found, key=_share_kept)[:MOST_CHANGES]
    for one in told:
        said = _SAID[one.criterion]
        cells = (*_ends(one, language), words.text(f"route.{_NAMES[one.criterion]}"))
        figures = (_or_none(one.before, said, words), _or_none(one.after, said, words))
        passed = (_names(stops, words) for stops in (one.passed_before, one.passed_after))
        table.add_row(*map(styled, (*cells, *figures, _gain(one, said, words), *passed)))
    if found:
        console.print(table)
    if len(found) > len(told):
        console.print(styled(words.text("route.more", count=len(found) - len(told)), "dim"))
    touched = {(one.origin.stop, one.destination.stop) for one in found}
    console.print(styled(words.text("route.changed", changed=len(touched), all=pairs), "dim"))


def _share_kept(change: Change) -> float:
    """The smaller figure as a share of the larger: the smaller it is, the greater is the change."""
    low, high = sorted((change.before or 0.0, change.after or 0.0))
    return low / high if high else 1.0


def show_reached(found: Sequence[Near], bounds: Sequence[float], language: str, form: Form) -> None:
    """What lies within each number of hours that does not lie within a smaller one."""
    if form is Form.JSON:
        print_json([_reached_data(one, language) for one in found])
        return
    words = phrases(language)

    def bound(one: Near) -> float:
        return next(each for each in bounds if one.hours <= each)

    for hours, ones in groupby(found, bound):
        within = list(ones)
        title = words.text("route.within", hours=f"{hours:g}", count=len(within))
        console.rule(styled(title, "bold"), align="left")
        cities = [one for one in within if one.inhabitants is not None]
        _show_cities(sorted(cities, key=lambda one: -(one.inhabitants or 0)), words)
        _show_stops([one for one in within if one.inhabitants is None], words)
    if not found:
        console.print(styled(words.text("route.nothing_within", hours=f"{bounds[-1]:g}")))


def _show_cities(cities: Sequence[Near], words: Phrases) -> None:
    """The cities, the most populous first."""
    people = sum(one.inhabitants or 0 for one in cities)
    told = words.text("route.cities", count=len(cities), people=words.decimal(rounded(people)))
    right = ("route.inhabitants", "route.time", "route.cost_at_least")
    table = _table(words, ("route.place", "route.country"), right)
    for one in cities[:MOST_TOLD]:
        inhabitants = words.decimal(rounded(one.inhabitants or 0))
        table.add_row(*map(styled, (*_named(one, words), inhabitants, *_taken(one, words))))
    _show_some(table, told, len(cities), words)


def _show_stops(stops: Sequence[Near], words: Phrases) -> None:
    """The ports, airports and terminals, the nearest first."""
    told = words.text("route.stops", count=len(stops))
    right = ("route.time", "route.cost_at_least")
    table = _table(words, ("route.place", "route.country"), right)
    for one in stops[:MOST_TOLD]:
        table.add_row(*map(styled, (*_named(one, words), *_taken(one, words))))
    _show_some(table, told, len(stops), words)


def _show_some(table: Table, told: str, count: int, words: Phrases) -> None:
    """A table under its title, and how many rows it lacks."""
    if not count:
        return
    console.print(styled(told))
    console.print(table)
    if count > MOST_TOLD:
        console.print(styled(words.text("route.more", count=count - MOST_TOLD), "dim"))


def _named(one: Near, words: Phrases) -> tuple[str, str]:
    country = one.stop.country
    name = stop_name(one.stop, words.language)
    return name, country_name(country, words.language) if country else ""


def _taken(one: Near, words: Phrases) -> tuple[str, str]:
    return _hours(one.hours, words.language), _cost(one.cost, words.language)


def _table(words: Phrases, left: Sequence[str], right: Sequence[str]) -> Table:
    table = Table(box=None, pad_edge=False, header_style="dim", padding=(0, 1, 0, 0))
    for key in left:
        table.add_column(words.text(key), overflow="fold")
    for key in right:
        table.add_column(words.text(key), justify="right")
    return table


def _ends(pair: Pair | Change, language: str) -> tuple[str, str]:
    return bare_name(pair.origin.stop, language), bare_name(pair.destination.stop, language)


def _least(pair: Pair, words: Phrases) -> Sequence[str]:
    if pair.least is None:
        return (words.text("route.none"), "", "")
    figures = zip(_SAID.values(), pair.least, strict=True)
    return [said(figure, words.language) for said, figure in figures]


def _or_none(figure: float | None, said: Said, words: Phrases) -> str:
    return words.text("route.none") if figure is None else said(figure, words.language)


def _names(stops: Sequence[Stop], words: Phrases) -> str:
    return words.join([bare_name(stop, words.language) for stop in stops])


def _gain(change: Change, said: Said, words: Phrases) -> str:
    """By how much it is less, with a minus where it is more."""
    gain = change.gain
    if gain is None:
        return ""
    return ("−" if gain < 0 else "") + said(abs(gain), words.language)


def _exactly(figure: float) -> Range:
    return Range(figure, figure, figure)


def _cost(figure: float, language: str) -> str:
    return cost_words(_exactly(figure), language)


def _hours(figure: float, language: str) -> str:
    return hours_words(_exactly(figure), language)


_SAID: dict[str, Said] = {"cost": _cost, "hours": _hours, "co2": co2_words}
_NAMES = {"cost": "cost", "hours": "time", "co2": "co2"}


def _pair_data(pair: Pair, language: str) -> dict[str, object]:
    least = pair.least
    return {
        "from": stop_data(pair.origin.stop, language),
        "to": stop_data(pair.destination.stop, language),
        "cost_usd": least and round(least.cost, 2),
        "hours": least and round(least.hours, 2),
        "co2_kg": least and round(least.co2, 2),
    }


def _change_data(change: Change, language: str) -> dict[str, object]:
    return {
        "from": stop_data(change.origin.stop, language),
        "to": stop_data(change.destination.stop, language),
        "criterion": change.criterion,
        "before": change.before,
        "after": change.after,
        "gain": change.gain,
        "passed_before": [stop_data(stop, language) for stop in change.passed_before],
        "passed_after": [stop_data(stop, language) for stop in change.passed_after],
    }


def _reached_data(one: Near, language: str) -> dict[str, object]:
    return {
        **stop_data(one.stop, language),
        "kind": one.kind,
        "inhabitants": one.inhabitants,
        "hours": round(one.hours, 2),
        "cost_at_least_usd": round(one.cost, 2),
    }
