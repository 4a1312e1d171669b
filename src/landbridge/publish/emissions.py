"""What a way emits, as its page and its data tell it: mode by mode, tank to wheel and well to tank
apart, with the distances that tonne-kilometres are reckoned by."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from landbridge.language.phrases import Phrases, phrases
from landbridge.publish.ranges import co2_words, rounded
from landbridge.route.co2 import Distance, Emitted, Statement, distance_of

Json = dict[str, object]


@dataclass(frozen=True, slots=True)
class EmittedRow:
    """What a mode, the stops or all together emit; `tonne_km` is "" where nothing is carried."""

    name: str
    tonne_km: str
    tank_to_wheel: str
    well_to_tank: str
    total: str


@dataclass(frozen=True, slots=True)
class Emissions:
    """The statement of a way in words: its rows, the sum last, what is to be known of it, and all
    that in a line."""

    rows: Sequence[EmittedRow]
    notes: Sequence[str]
    line: str


def emissions(stated: Statement, language: str) -> Emissions:
    """A statement in words."""
    words, total = phrases(language), stated.total
    notes = *_intensity(stated, words), *_bases(stated, words)
    line = words.text(
        "emissions.line",
        tank_to_wheel=co2_words(total.tank_to_wheel, language),
        well_to_tank=co2_words(total.well_to_tank, language),
    )
    return Emissions(
        list(_rows(stated, words)), notes, words.text("join.sentence").join([line, *notes])
    )


def emissions_data(stated: Statement) -> Json:
    """A statement for programs, in kilograms of CO2 equivalent."""
    return {
        "in_the_manner_of": "ISO 14083:2023",
        "parts": [
            {
                "by": str(each.mode),
                "tonne_km": round(each.tonne_km, 1),
                "distance": str(distance_of(each.mode)),
                **_kilograms(each.emitted),
            }
            for each in stated.modes
        ]
        + [{"by": "hubs", **_kilograms(stated.hubs)}],
        **_kilograms(stated.total),
        "tonne_km": round(stated.tonne_km, 1),
        "grams_per_tonne_km": round(stated.intensity, 2),
    }


def _rows(stated: Statement, words: Phrases) -> Iterator[EmittedRow]:
    for each in stated.modes:
        name = words.text(f"carried.{each.mode}")
        yield _row(name, each.emitted, words, each.tonne_km)
    yield _row(words.text("emissions.hubs"), stated.hubs, words)
    yield _row(words.text("emissions.total"), stated.total, words, stated.tonne_km)


def _row(name: str, emitted: Emitted, words: Phrases, tonne_km: float = 0.0) -> EmittedRow:
    parts = (emitted.tank_to_wheel, emitted.well_to_tank, emitted.total)
    carried = words.decimal(rounded(tonne_km)) if tonne_km else ""
    return EmittedRow(name, carried, *(co2_words(each, words.language) for each in parts))


def _intensity(stated: Statement, words: Phrases) -> Sequence[str]:
    if not stated.tonne_km:
        return ()
    return (words.text("emissions.intensity", grams=words.decimal(rounded(stated.intensity))),)


def _bases(stated: Statement, words: Phrases) -> Iterator[str]:
    """By what distances tonne-kilometres are reckoned."""
    used = {distance_of(each.mode) for each in stated.modes}
    return (words.text(f"emissions.by_{each}") for each in Distance if each in used)


def _kilograms(emitted: Emitted) -> Json:
    return {
        "tank_to_wheel_kg": round(emitted.tank_to_wheel, 2),
        "well_to_tank_kg": round(emitted.well_to_tank, 2),
    }
