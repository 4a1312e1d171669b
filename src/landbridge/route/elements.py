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
        passes=tuple(each for each in (_land(piece), piece.strait) if each),
    )


def _land(piece: Piece) -> str | None:
    return None if piece.mode is Mode.SEA else piece.area


def figures_of(carriage: Carriage) -> tuple[Figure, ...]:
    """What a leg was reckoned with."""
    emission = carriage.emission
    return (
        Figure("price_teu", carriage.price.per_teu, "USD/TEU-km", carriage.price_source),
        Figure("price_tonne", carriage.price.per_tonne, "USD/t-km", carriage.price_source),
        Figure("hours", carriage.hours, "h/km", carriage.hours_source),
        Figure("tank_to_wheel", _exactly(emission.tank_to_wheel), "g/t-km", emission.source),
        Figure("well_to_tank", _exactly(emission.well_to_tank), "g/t-km", emission.source),
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
        figures_of_work(work),
    )


def figures_of_work(work: Work) -> tuple[Figure, ...]:
    """What a handling was reckoned with."""
    burnt = work.kg_per_tonne - work.upstream
    return (
        Figure("price_teu", work.price.per_teu, "USD/TEU", work.source),
        Figure("price_tonne", work.price.per_tonne, "USD/t", work.source),
        Figure("hours", work.hours, "h", work.source),
        Figure("tank_to_wheel", _exactly(burnt), "kg/t", work.source),
        Figure("well_to_tank", _exactly(work.upstream), "kg/t", work.source),
    )


def _exactly(value: float) -> Range:
    return Range(value, value, value)


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


def run(service: Service, usual: Leg, consignment: Consignment) -> Leg:
    """The run of a service, at its own hours and price where they are stated."""
    found = replace(usual, service=service.id)
    if service.hours is not None:
        hours = Range(service.hours, service.hours, service.hours)
        found = replace(found, hours=hours, figures=_stated(found, service, hours, "hours", "h"))
    if service.cost is not None:
        in_air = service.mode is Mode.AIR
        price = ("price_tonne", "USD/t") if in_air else ("price_teu", "USD/TEU")
        cost = service.cost.times(consignment.tonnes if in_air else consignment.teu)
        found = replace(found, cost=cost, figures=_stated(found, service, service.cost, *price))
    return found


def _stated(leg: Leg, service: Service, value: Range, what: str, unit: str) -> tuple[Figure, ...]:
    """The figures of a leg with what its service states in the place of the usual ones."""
    usual = {what} if what == "hours" else {"price_teu", "price_tonne"}
    kept = tuple(each for each in leg.figures if each.what not in usual)
    return (Figure(what, value, unit, service.source), *kept) if service.source else kept


def tidy(elements: Iterable[Element]) -> tuple[Element, ...]:
    """The elements with what happens inside one strait told as one leg up to it."""
    kept: list[Element] = []
    for element in elements:
        before = kept[-1] if kept else None
        if isinstance(element, Leg) and isinstance(before, Leg) and _is_one(before, element):
            kept[-1] = together(before, element)
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


def with_handling(leg: Leg, handling: Handling) -> Leg:
    """A leg with what is done on the way, as part of it."""
    return replace(
        leg,
        cost=leg.cost + handling.cost,
        hours=leg.hours + handling.hours,
        co2=leg.co2 + handling.co2,
        co2_upstream=leg.co2_upstream + handling.co2_upstream,
        figures=tuple(dict.fromkeys((*leg.figures, *handling.figures))),
    )


def together(before: Leg, after: Leg) -> Leg:
    """Two legs that follow each other as one."""
    return replace(
        after,
        origin=before.origin,
        km=before.km + after.km,
        cost=before.cost + after.cost,
        hours=before.hours + after.hours,
        co2=before.co2 + after.co2,
        co2_upstream=before.co2_upstream + after.co2_upstream,
        figures=tuple(dict.fromkeys((*before.figures, *after.figures))),
        passes=tuple(dict.fromkeys((*before.passes, *after.passes))),
    )
