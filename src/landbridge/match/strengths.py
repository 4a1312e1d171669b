"""Where two places complete each other: what one sells that the other buys from others."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from math import isnan

import numpy as np

from landbridge.claims.model import Reason
from landbridge.match.answering import offers_by_heading
from landbridge.match.model import CodeWeight, Profile, ProfileId
from landbridge.match.nearness import keys_of
from landbridge.match.parts import Row
from landbridge.match.potential import complementarity, ease, potential, unused
from landbridge.match.specialisation import (
    density,
    density_baseline,
    presence,
    proximity,
    revealed_advantage,
)
from landbridge.match.trade_table import TradeTable, country_exports


@dataclass(frozen=True, slots=True)
class Complement:
    """A heading that one place sells and the other buys, in US dollars a year.

    `bilateral` is what the one sells the other already, None where the table is silent, and
    `elsewhere` what the other buys from others.
    `density` says how much of what is near it the seller is strong in; it means
    something only above `baseline`, the share of all products. `said` are the fields
    that the seller is said to be strong in and that the heading belongs to; `offers` are
    the profiles that answer it.
    """

    heading: str
    sold: float
    bought: float
    bilateral: float | None
    elsewhere: float
    advantage: float
    potential: float
    unused: float
    density: float
    baseline: float
    said: tuple[str, ...] = ()
    offers: tuple[ProfileId, ...] = ()


@dataclass(frozen=True, slots=True)
class StrengthsProblem:
    """A table of trade, who sells and who buys (ids of places), and what the register has.

    `said` gives the fields (ids of ISIC) that claims call a place strong in.
    """

    table: TradeTable
    seller: str
    buyer: str
    profiles: tuple[Profile, ...] = ()
    said: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    limit: int = 20


@dataclass(frozen=True, slots=True)
class StrengthsPlan:
    """What one place sells that the other buys from others, the largest unused part first.

    `reasons` say what the table lacks for a better answer, and what was converted.
    """

    seller: str
    buyer: str
    years: tuple[int, ...]
    complementarity: float
    ease: float | None
    complements: tuple[Complement, ...]
    reasons: tuple[Reason, ...] = ()


def find_strengths(problem: StrengthsProblem) -> StrengthsPlan:
    """What the seller sells that the buyer buys from others, with figures."""
    table, seller, buyer = problem.table, problem.seller, problem.buyer
    sold, bought = table.exports(seller), table.imports(buyer)
    lacking = tuple(_lacking(problem, sold, bought))
    if not sold.any() or not bought.any():
        return StrengthsPlan(seller, buyer, table.years, 0.0, None, (), lacking)
    places, exports = country_exports(table, seller)
    world = exports.sum(axis=0)
    supply = np.divide(sold, world, out=np.zeros_like(sold), where=world > 0)
    bilateral = table.between(seller, buyer)
    elsewhere = np.maximum(bought - bilateral, 0.0)
    known = table.knows(seller, buyer)
    how_easy = ease(bilateral, supply, bought) if known else 1.0
    possible = potential(supply, bought, 1.0 if isnan(how_easy) else how_easy)
    left = unused(possible, bilateral)
    advantage = revealed_advantage(exports)
    present = presence(advantage)
    row = places.index(seller)
    columns = {
        "sold": sold,
        "bought": bought,
        "elsewhere": elsewhere,
        "advantage": np.nan_to_num(advantage[row]),
        "potential": possible,
        "unused": left,
        "density": np.nan_to_num(density(present[[row]], proximity(present))[0]),
        "baseline": density_baseline(present[[row]])[0],
    }
    order = np.lexsort((-np.minimum(sold, elsewhere), -left))
    best = [n for n in order if sold[n] > 0 and elsewhere[n] > 0][: problem.limit]
    answers = offers_by_heading(problem.profiles)
    said = problem.said.get(seller, ())
    complements = tuple(
        Complement(
            heading=table.products[n],
            bilateral=float(bilateral[n]) if known else None,
            said=tuple(code for code in said if _belongs(table.products[n], code)),
            offers=answers.get(table.products[n], ()),
            **{name: float(values[n]) for name, values in columns.items()},
        )
        for n in best
    )
    measured = how_easy if known and not isnan(how_easy) else None
    meets = complementarity(sold, bought)
    return StrengthsPlan(seller, buyer, table.years, meets, measured, complements, lacking)


def _lacking(problem: StrengthsProblem, sold: Row, bought: Row) -> list[Reason]:
    """What the table lacks, or does not say itself."""
    found = []
    if problem.table.shared_out:
        found.append(Reason.of("headings_shared_out", share=f"{problem.table.shared_out:.1%}"))
    if problem.table.unspecified:
        found.append(
            Reason.of("unspecified_left_out", amount=f"USD {problem.table.unspecified:.0f}")
        )
    if not sold.any():
        found.append(Reason.of("no_exports_in_table", place=f"place:{problem.seller}"))
    if not bought.any():
        found.append(Reason.of("no_imports_in_table", place=f"place:{problem.buyer}"))
    if sold.any() and bought.any() and not problem.table.knows(problem.seller, problem.buyer):
        ends = {"origin": f"place:{problem.seller}", "destination": f"place:{problem.buyer}"}
        found.append(Reason.of("no_bilateral_trade_in_table", **ends))
    return found


def _belongs(heading: str, code: str) -> bool:
    """Whether the goods of a heading are made in a field."""
    return f"isic:{code}" in keys_of([CodeWeight("hs", heading, 1.0)])
