"""Firms that nobody owns, made by a seeded generator from the parts in `firm_parts.csv`.

A name is a core of two parts, a trade and a legal form, with a place in Chinese; it is told in
the script of its tongue and in Latin letters, as firms translate their names: the core by its
sound, the trade by its meaning. Two firms of one romanised name are one.
"""

from __future__ import annotations

import csv
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import chain
from pathlib import Path
from random import Random

from pypinyin import lazy_pinyin

from benchmarks.made_names import MadeName
from benchmarks.report import share
from landbridge.language.romanised import latin
from landbridge.match.screen import Watchlist, screen
from landbridge.match.screening import Counterparty, ScreeningProblem
from landbridge.match.watchlists import ListEntry, ListHead, ListKind

PARTS = Path(__file__).with_name("firm_parts.csv")
LISTED, STRANGERS, SEED = 1_000, 500, 20_260_401
"""So many firms of each tongue are on the list and unknown to it."""
FORMS = {
    "zh": ("{place}{core}{trade}有限公司", "{place} {core} {trade} Co., Ltd."),
    "ru": ("ООО «{core} {trade}»", "{core} {trade} LLC"),
    "th": ("บริษัท {core}{trade} จำกัด", "{core} {trade} Co., Ltd."),
    "we": ("{core} {trade} Ltd", "{core} {trade} Ltd"),
}


def false_firm_alarms() -> dict[str, float]:
    """False alarms in a thousand made firms that the list does not have, whole and by tongue."""
    random = Random(SEED)
    listed = [firm for tongue in FORMS for firm in made_firms(random, tongue, LISTED)]
    known = {name for firm in listed for name in (firm.native, firm.romanised)}
    alarms: dict[str, list[bool]] = {}
    for tongue in FORMS:
        made = made_firms(random, tongue, 2 * STRANGERS)
        unknown = [one for one in made if not {one.native, one.romanised} & known][:STRANGERS]
        hit = _hit([one.native for one in unknown], [written(random, one) for one in listed])
        alarms[tongue] = [str(place) in hit for place in range(len(unknown))]
    figures = {"false_alarms_in_1000_firms": 1000 * share(list(chain(*alarms.values())))}
    for tongue, raised in alarms.items():
        figures[f"false_alarms_in_1000_firms_{tongue}"] = 1000 * share(raised)
    return figures


def made_firms(random: Random, tongue: str, count: int) -> list[MadeName]:
    """Different made firms of a tongue, as many as asked for."""
    found: dict[str, MadeName] = {}
    while len(found) < count:
        firm = _firm(random, tongue)
        found.setdefault(firm.romanised, firm)
    return list(found.values())


def _firm(random: Random, tongue: str) -> MadeName:
    """A firm whose core is two different parts, its first one the bearer of the capital."""
    core = [random.choice(_parts()[tongue, part]) for part in ("head", "tail")]
    trade, place = (random.choice(_parts()[tongue, part]) for part in ("trade", "place"))
    native, spelled = (
        form.format(
            place=place[side],
            core="".join(part[side] for part in core).capitalize(),
            trade=trade[side],
        )
        for side, form in enumerate(FORMS[tongue])
    )
    return MadeName("organisation", tongue, native, spelled)


def written(random: Random, firm: MadeName) -> str:
    """A firm as a list may have it: in its own script or in Latin letters."""
    return random.choice((firm.native, firm.romanised))


def _hit(names: Sequence[str], listed: Sequence[str]) -> set[str]:
    """Which of the names, by their places, are hits on the list."""
    kind = ListKind.ORGANISATION
    parties = tuple(Counterparty(str(place), kind, (name,)) for place, name in enumerate(names))
    entries = [ListEntry(str(place), kind, (name,)) for place, name in enumerate(listed)]
    return {hit.party for hit in screen(ScreeningProblem(parties), [_watchlist(entries)]).hits}


def _watchlist(entries: Sequence[ListEntry]) -> Watchlist:
    yield from entries
    return ListHead("made", "made", "", len(entries))


@cache
def _parts() -> dict[tuple[str, str], list[tuple[str, str]]]:
    """The parts by tongue and sort, each as its tongue writes it and in Latin letters."""
    found: dict[tuple[str, str], list[tuple[str, str]]] = defaultdict(list)
    for tongue, sort, native, spelled in _rows():
        found[tongue, sort].append((native, spelled or _romanised(tongue, native)))
    return found


def _rows() -> Iterator[list[str]]:
    lines = PARTS.read_text("utf-8").splitlines()
    yield from list(csv.reader(line for line in lines if not line.startswith("#")))[1:]


def _romanised(tongue: str, native: str) -> str:
    if tongue == "zh":
        return "".join(lazy_pinyin(native))
    return latin(native) if tongue == "ru" else native
