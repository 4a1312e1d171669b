"""20,000 firms and 500 sites: the best 20 sites of each firm with reasons, then who meets whom.

Firms seek sites in their own classes of ISIC, with land, power and a language asked of
half of them; sites offer land and power to some branches. The parties are screened
beforehand as tables, as the register keeps them. Time is in CPU seconds, from plain
profiles to the last plan, of one core; memory is the peak of the process.
"""

from __future__ import annotations

import resource
import time
from datetime import date
from decimal import Decimal

import numpy as np

from benchmarks.report import Report, parse_options, print_report
from landbridge.claims.model import EntityId
from landbridge.language.values import Money
from landbridge.match.allocate import AllocationProblem, allocate
from landbridge.match.model import (
    CodeWeight,
    PairsProblem,
    Party,
    Profile,
    ProfileId,
    Side,
    Sort,
    Term,
    TermName,
)
from landbridge.match.pairs import match_pairs
from landbridge.world.tables import rows_of

FIRMS, SITES, BEST, MEETINGS, SEED = 20_000, 500, 20, 40, 1
COUNTRIES = ("CN", "RU", "DE", "TH", "KZ", "SA", "VN", "JP")
LANGUAGES = ("zh", "en", "ru", "th", "de")


def firms_and_sites(random: np.random.Generator) -> list[Profile]:
    """All profiles of the market."""
    classes = [row["code"] for row in rows_of("codes/isic.csv") if row["code"] < "J"]
    firms = [_firm(number, classes, random) for number in range(FIRMS)]
    sites = [_site(number, classes, random) for number in range(SITES)]
    return [*firms, *sites]


def _firm(number: int, classes: list[str], random: np.random.Generator) -> Profile:
    asks = (
        Term(TermName.LAND, Decimal(int(random.integers(1, 30)))),
        Term(TermName.POWER, Decimal(int(random.integers(1, 40)))),
        Term(TermName.LANGUAGE, word=str(random.choice(LANGUAGES))),
    )
    amount = Money(Decimal(int(random.lognormal(17, 1))), "USD")
    return Profile(
        ProfileId(f"need {number}"),
        Side.NEED,
        Sort.PARTY,
        _party("firm", number, random),
        "a site",
        "en",
        _codes(random.choice(classes, 2, replace=False)),
        amount,
        asks=asks if number % 2 else (),
    )


def _site(number: int, classes: list[str], random: np.random.Generator) -> Profile:
    has = (
        Term(TermName.LAND, Decimal(int(random.integers(5, 60)))),
        Term(TermName.POWER, Decimal(int(random.integers(5, 80)))),
        *(
            Term(TermName.LANGUAGE, word=str(word))
            for word in random.choice(LANGUAGES, 2, replace=False)
        ),
    )
    return Profile(
        ProfileId(f"offer {number}"),
        Side.OFFER,
        Sort.ZONE,
        _party("zone", number, random),
        "land and services",
        "en",
        _codes(random.choice(classes, 12, replace=False)),
        has=has,
    )


def _party(sort: str, number: int, random: np.random.Generator) -> Party:
    place = str(random.choice(COUNTRIES))
    return Party(EntityId(f"{sort} {number}"), f"Sample {sort} {number}", place, (("lei", "x"),))


def _codes(codes: np.ndarray) -> tuple[CodeWeight, ...]:  # type: ignore[type-arg]
    return tuple(CodeWeight("isic", str(code), 1.0) for code in codes)


def main() -> None:
    """Measure and print."""
    options = parse_options(__doc__ or "")
    profiles = tuple(firms_and_sites(np.random.default_rng(SEED)))
    begun = time.process_time()
    problem = PairsProblem(
        profiles,
        date(2026, 11, 27),
        corridor={(one, other): 0.5 for one in COUNTRIES for other in COUNTRIES},
        rates={"USD": 1.0},
        screened={profile.party.id: () for profile in profiles},
        limit=BEST,
    )
    plan = match_pairs(problem)
    met = allocate(_meetings(plan.matches))
    figures = {
        "cpu_seconds_ours": time.process_time() - begun,
        "gib": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024**2,
        "matches": float(len(plan.matches)),
        "meetings": float(len(met.meetings)),
        "proven": float(met.proven),
    }
    options.write_predictions((match.id, None, match.score) for match in plan.matches[: 100 * BEST])
    bars = {"cpu_seconds_ours": 60.0, "gib": 4.0}
    at_most = frozenset(bars)
    print_report(Report("match_speed", len(profiles), figures, bars, at_most))


def _meetings(matches: tuple) -> AllocationProblem:  # type: ignore[type-arg]
    lefts = {name: n for n, name in enumerate(dict.fromkeys(match.offer for match in matches))}
    rights = {name: n for n, name in enumerate(dict.fromkeys(match.need for match in matches))}
    return AllocationProblem(
        tuple(lefts),
        tuple(rights),
        np.array([lefts[match.offer] for match in matches]),
        np.array([rights[match.need] for match in matches]),
        np.array([match.score for match in matches]),
        MEETINGS,
    )


if __name__ == "__main__":
    main()
