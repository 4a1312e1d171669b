"""What a search found, written out as legs and handlings with their ranges and sources."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from landbridge.route.facts import Carriage, Work
from landbridge.route.model import (
    NOTHING,
    Consignment,
    Element,
    Figure,
    Handling,
    Leg,
    Mode,
    Operation,
    Range,
    Service,
    Stop,
    StopKind,
)
from landbridge.route.pieces import Piece

HOURS_A_WEEK = 168.0


def leg(
    piece: Piece, carriage: Carriage, consignment: Consignment, ends: tuple[Stop, Stop], km: float
) -> Leg:
    """A leg inside a piece."""
    carried = km * consignment.tonnes / 1000
    return Leg(
        piece.mode,
        *ends,
        km=km,
        cost=carriage.price.of(consignment).times(km),
        hours=carriage.hours.times(km),
        co2=(carriage.emission.tank_to_wheel + carriage.emission.well_to_tank) * carried,
        co2_upstream=carriage.emission.well_to_tank * carried,
        figures=figures_of(carriage),
        passes=tuple(each for each in (piece.area, piece.strait) if each),
    )


def figures_of(carriage: Carriage) -> tuple[Figure, ...]:
    """What a leg was reckoned with."""
    emission = carriage.emission
    grams = emission.tank_to_wheel + emission.well_to_tank
    return (
        Figure("price_teu", carriage.price.per_teu, "USD/TEU-km", carriage.price_source),
        Figure("price_tonne", carriage.price.per_tonne, "USD/t-km", carriage.price_source),
        Figure("hours", carriage.hours, "h/km", carriage.hours_source),
        Figure("emission", Range(grams, grams, grams), "g/t-km", emission.source),
    )


def handled(stop: Stop, work: Work, consignment: Consignment) -> Handling:
    """A work at a stop."""
    return Handling(
        stop,
        work.operation,
        work.price.of(consignment),
        work.hours,
        work.kg_per_tonne * consignment.tonnes,
        work.upstream * consignment.tonnes,
        (
            Figure("price_teu", work.price.per_teu, "USD/TEU", work.source),
            Figure("price_tonne", work.price.per_tonne, "USD/t", work.source),
            Figure("hours", work.hours, "h", work.source),
        ),
    )


def waiting(service: Service, usual: Work | None, consignment: Consignment) -> Handling:
    """The wait for a service: half of its headway, at best nothing, at worst all of it.

    Where nobody says how often it runs, the usual wait of its mode counts.
    """
    if service.per_week is None and usual is not None:
        return handled(service.origin, usual, consignment)
    headway = HOURS_A_WEEK / service.per_week if service.per_week else 0.0
    hours = Range(0.0, headway / 2, headway)
    figures = (Figure("hours", hours, "h", service.source),) if service.source else ()
    return Handling(service.origin, Operation.WAIT, NOTHING, hours, figures=figures)


def run(service: Service, carriage: Carriage, consignment: Consignment, km: float) -> Leg:
    """The run of a service, at its own hours and price where they are stated."""
    ends = service.origin, service.destination
    usual = leg(Piece(service.mode), carriage.through, consignment, ends, km)
    hours = usual.hours if service.hours is None else _exactly(service.hours)
    amount = consignment.tonnes if service.mode is Mode.AIR else consignment.teu
    cost = usual.cost if service.cost is None else service.cost.times(amount)
    return replace(usual, hours=hours, cost=cost, service=service.id)


def _exactly(hours: float) -> Range:
    return Range(hours, hours, hours)


def tidy(elements: Iterable[Element]) -> tuple[Element, ...]:
    """The elements with what happens inside one strait told as one leg up to it."""
    kept: list[Element] = []
    for element in elements:
        before = kept[-1] if kept else None
        if isinstance(element, Leg) and isinstance(before, Leg) and _is_one(before, element):
            kept[-1] = _together(before, element)
        else:
            kept.append(element)
    return tuple(kept)


def _is_one(before: Leg, after: Leg) -> bool:
    """Whether the first leg is the passage of a strait, which the second goes on from."""
    return (
        before.mode is Mode.SEA
        and after.mode is Mode.SEA
        and before.origin.id == before.destination.id
        and before.destination.kind is StopKind.STRAIT
    )


def _together(before: Leg, after: Leg) -> Leg:
    return replace(
        after,
        origin=before.origin,
        km=before.km + after.km,
        cost=before.cost + after.cost,
        hours=before.hours + after.hours,
        co2=before.co2 + after.co2,
        co2_upstream=before.co2_upstream + after.co2_upstream,
        passes=tuple(dict.fromkeys((*before.passes, *after.passes))),
    )
