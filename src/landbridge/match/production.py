"""What one place makes beyond its share, and the other makes less of or buys from others.

Production is by activity (ISIC), trade by heading (HS): a concordance joins them, each
heading shared out among the classes that make its goods.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np

from landbridge.claims.model import Reason
from landbridge.match.answering import offers_by_activity
from landbridge.match.model import Profile, ProfileId
from landbridge.match.parts import Row, rests
from landbridge.match.production_table import ProductionTable
from landbridge.match.specialisation import (
    density,
    density_baseline,
    presence,
    proximity,
    revealed_advantage,
)
from landbridge.match.trade_table import TradeTable
from landbridge.world.codes import ancestors_of, makers_of

MOST_HEADINGS = 3
"""So many headings of an activity are named, those first that are bought most."""


@dataclass(frozen=True, slots=True)
class Made:
    """An activity (ISIC) that the maker is strong in, as the other place may need it.

    `made` is in the table's unit a year, `quotient` the location quotient and `beyond` what
    is made beyond the share that everybody has. `there` is the other's quotient, None where
    the table is silent on it; `bought` what it buys of the goods from others than the maker,
    in US dollars a year, and `headings` those of most value; None and none without trade.
    `density` means something only above `baseline`.
    """

    activity: str
    made: float
    beyond: float
    quotient: float
    there: float | None
    bought: float | None
    headings: tuple[str, ...]
    density: float
    baseline: float
    said: tuple[str, ...] = ()
    offers: tuple[ProfileId, ...] = ()


@dataclass(frozen=True, slots=True)
class ProductionProblem:
    """A table of production, who makes and who may need it, and what stands beside.

    `trade` says what the other buys, `said` the fields that claims call a place strong in.
    """

    table: ProductionTable
    maker: str
    other: str
    trade: TradeTable | None = None
    profiles: tuple[Profile, ...] = ()
    said: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    limit: int = 20


@dataclass(frozen=True, slots=True)
class ProductionPlan:
    """What the maker could bring the other: what is bought most first where trade is known,
    else what is made most beyond its share. `reasons` say what the tables lack."""

    maker: str
    other: str
    years: tuple[int, ...]
    measure: str
    unit: str
    made: tuple[Made, ...]
    reasons: tuple[Reason, ...] = ()


def find_made(problem: ProductionProblem) -> ProductionPlan:
    """What one place makes beyond its share that the other makes less of, or buys from others."""
    table = problem.table
    bought = _bought(problem)
    lone = len(rests(table.made, table.inside, problem.maker)) < 2
    known = table.of(problem.maker).any() and not lone
    found = _strong(problem, bought) if known else []
    order = sorted(found, key=lambda one: (-(one.bought or 0.0), -one.beyond, one.activity))
    reasons = (Reason.of("production_of_one_place"),) if lone else tuple(_lacking(problem, bought))
    ends = (problem.maker, problem.other)
    made = tuple(order[: problem.limit])
    return ProductionPlan(*ends, table.years, table.measure, table.unit, made, reasons)


def _strong(problem: ProductionProblem, bought: Mapping[str, Row] | None) -> list[Made]:
    """The activities of the maker above its share that the other has a use for."""
    table, maker, other = problem.table, problem.maker, problem.other
    quotient, near, baseline = _measures(table, maker)
    there = _measures(table, other)[0] if table.of(other).any() else None
    answers = offers_by_activity(problem.profiles)
    made = table.of(maker)
    found = []
    for n, activity in enumerate(table.activities):
        needs = bought.get(activity) if bought is not None else None
        wanted = needs is not None if bought is not None else there is None or there[n] < 1
        if quotient[n] >= 1 and wanted:
            found.append(
                Made(
                    activity=activity,
                    made=float(made[n]),
                    beyond=float(made[n] * (1 - 1 / quotient[n])),
                    quotient=float(quotient[n]),
                    there=None if there is None else float(there[n]),
                    bought=None if needs is None else float(needs.sum()),
                    headings=() if needs is None else _most(problem.trade, needs),
                    density=float(near[n]),
                    baseline=float(baseline),
                    said=_said(activity, problem.said.get(maker, ())),
                    offers=answers.get(activity, ()),
                )
            )
    return found


def _measures(table: ProductionTable, place: str) -> tuple[Row, Row, float]:
    """The location quotients of a place, how near each activity is, and what chance gives."""
    rows = rests(table.made, table.inside, place)
    row = list(rows).index(place)
    quotients = revealed_advantage(np.array(list(rows.values())))
    present = presence(quotients)
    near = density(present[[row]], proximity(present))[0]
    baseline = density_baseline(present[[row]])[0, 0]
    return np.nan_to_num(quotients[row]), np.nan_to_num(near), float(baseline)


def _bought(problem: ProductionProblem) -> Mapping[str, Row] | None:
    """What the other buys from others, by activity an entry a heading; None if not known."""
    trade = problem.trade
    if trade is None or not trade.imports(problem.other).any():
        return None
    others = trade.imports(problem.other) - trade.between(problem.maker, problem.other)
    level = len(problem.table.activities[0])
    found: defaultdict[str, Row] = defaultdict(lambda: np.zeros(len(trade.products)))
    for n in np.flatnonzero(others > 0):
        for isic, share in makers_of(trade.products[n]).items():
            found[isic[:level]][n] += share * others[n]
    return dict(found)


def _most(trade: TradeTable | None, needs: Row) -> tuple[str, ...]:
    """The headings that are bought most."""
    if trade is None:
        return ()
    best = np.argsort(-needs, kind="stable")[:MOST_HEADINGS]
    return tuple(trade.products[n] for n in best if needs[n] > 0)


def _said(activity: str, fields: tuple[str, ...]) -> tuple[str, ...]:
    """The fields among some that an activity lies in, or that lie in it."""
    around = (activity, *ancestors_of("isic", activity))
    return tuple(
        code for code in fields if code in around or activity in ancestors_of("isic", code)
    )


def _lacking(problem: ProductionProblem, bought: Mapping[str, Row] | None) -> list[Reason]:
    table, maker, other = problem.table, problem.maker, problem.other
    found = []
    if table.shared_out:
        found.append(Reason.of("activities_shared_out", share=f"{table.shared_out:.1%}"))
    if not table.of(maker).any():
        found.append(Reason.of("no_production_in_table", place=f"place:{maker}"))
    if bought is not None:
        found.append(Reason.of("joined_by_concordance"))
    elif problem.trade is not None:
        found.append(Reason.of("no_imports_in_table", place=f"place:{other}"))
    elif not table.of(other).any():
        found.append(Reason.of("no_production_in_table", place=f"place:{other}"))
    return found
