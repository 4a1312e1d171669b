"""Corridors as data for programs: each element with its ranges and the source of each figure."""

from __future__ import annotations

from collections.abc import Sequence

from landbridge.claims.model import Reason
from landbridge.publish.emissions import emissions_data
from landbridge.publish.sentence import say
from landbridge.publish.stop_names import bare_name
from landbridge.route.co2 import distance_of, statement
from landbridge.route.landed import Landed
from landbridge.route.model import (
    Consignment,
    Corridor,
    Element,
    Figure,
    Handling,
    Leg,
    Plan,
    Range,
    Service,
    Stop,
)

Json = dict[str, object]


def plan_data(plan: Plan, consignment: Consignment, language: str) -> Json:
    """A plan for a consignment: the short list with its reasons, and the whole front."""
    numbers = {id(corridor): number for number, corridor in enumerate(plan.front, 1)}
    return {
        "exact": plan.exact,
        "chosen": [
            {
                "corridor": numbers.get(id(corridor)),
                "code": why.code,
                "sentence": say(why, language),
            }
            for corridor, why in plan.chosen
        ],
        "front": [corridor_data(corridor, consignment, language) for corridor in plan.front],
    }


def corridor_data(corridor: Corridor, consignment: Consignment, language: str) -> Json:
    """A corridor with its totals, what it emits, and its elements."""
    return {
        **totals(corridor),
        "emissions": emissions_data(statement(corridor, consignment)),
        "elements": [element_data(one, language) for one in corridor.elements],
    }


def totals(corridor: Corridor) -> Json:
    """What a corridor comes to."""
    return {
        "km": round(corridor.km, 1),
        "cost_usd": range_data(corridor.cost),
        "hours": range_data(corridor.hours),
        "co2_kg": round(corridor.co2, 2),
        "co2_upstream_kg": round(corridor.co2_upstream, 2),
    }


def element_data(element: Element, language: str) -> Json:
    """A leg or a handling with what it was reckoned with."""
    own = _leg(element, language) if isinstance(element, Leg) else _handling(element, language)
    return {
        **own,
        "cost_usd": range_data(element.cost),
        "hours": range_data(element.hours),
        "co2_kg": round(element.co2, 2),
        "co2_upstream_kg": round(element.co2_upstream, 2),
        "figures": [_figure(one) for one in element.figures],
    }


def landed_data(cost: Landed | Reason, language: str) -> Json:
    """A landed cost by its parts, or why it cannot be told."""
    if isinstance(cost, Reason):
        return {"code": cost.code, "sentence": say(cost, language)}
    parts = ("goods", "freight", "insurance", "duty", "before_tax", "tax", "total")
    told: Json = {f"{part}_usd": range_data(getattr(cost, part)) for part in parts}
    return {**told, "figures": [_figure(one) for one in cost.figures]}


def service_data(services: Sequence[tuple[Service, str]], language: str) -> list[Json]:
    """Services with a sentence about each."""
    return [
        {
            "service": one.id,
            "mode": str(one.mode),
            "from": bare_name(one.origin, language),
            "to": bare_name(one.destination, language),
            "carrier": one.carrier,
            "status": str(one.status),
            "per_week": one.per_week,
            "last_confirmed": one.last_confirmed.isoformat() if one.last_confirmed else None,
            "evidence": list(one.evidence),
            "sentence": sentence,
        }
        for one, sentence in services
    ]


def range_data(value: Range) -> Json:
    """Low, likely and high."""
    return {name: round(getattr(value, name), 2) for name in ("low", "likely", "high")}


def stop_data(stop: Stop, language: str) -> Json:
    """A stop by its id, name and place."""
    return {
        "id": stop.id,
        "name": bare_name(stop, language),
        "country": stop.country,
        "latitude": stop.latitude,
        "longitude": stop.longitude,
    }


def _leg(leg: Leg, language: str) -> Json:
    return {
        "mode": str(leg.mode),
        "from": bare_name(leg.origin, language),
        "to": bare_name(leg.destination, language),
        "km": round(leg.km, 1),
        "service": leg.service,
        "distance": str(distance_of(leg.mode)),
        "passes": list(leg.passes),
    }


def _handling(handling: Handling, language: str) -> Json:
    return {"at": bare_name(handling.stop, language), "operation": str(handling.operation)}


def _figure(figure: Figure) -> Json:
    return {
        "what": figure.what,
        "value": [figure.value.low, figure.value.likely, figure.value.high],
        "unit": figure.unit,
        "source": figure.source.name,
        "year": figure.source.year,
        "indicative": figure.source.indicative,
    }
