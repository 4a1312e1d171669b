"""Land and premises meet land and premises, by what they are for, and nobody's goods."""

from __future__ import annotations

from decimal import Decimal

from made_profiles import made_problem, made_profile

from landbridge.match.model import Match, PairsPlan, Side, Term, TermName
from landbridge.match.pairs import explain_pair, match_pairs

HECTARES = (Term(TermName.LAND, Decimal(20)),)


def told(plan: PairsPlan) -> dict[str, list[str]]:
    """By offer, what stands beside its match."""
    return {match.offer: [one.reason.code for one in match.obstacles] for match in plan.matches}


def test_a_site_meets_sites_and_no_seller_of_what_is_made_there() -> None:
    plan = match_pairs(
        made_problem(
            made_profile("plant", Side.NEED, "site:land", "site:C28", asks=HECTARES),
            made_profile("park", Side.OFFER, "site:land", has=HECTARES),
            made_profile("tools park", Side.OFFER, "site:land", "site:C2822", has=HECTARES),
            made_profile("lathes", Side.OFFER, "isic:C2822", "hs:8458"),
        )
    )
    assert set(told(plan)) == {"park", "tools park"}


def test_how_much_land_is_said_to_be_open() -> None:
    plan = match_pairs(
        made_problem(
            made_profile("plant", Side.NEED, "site:land"),
            made_profile("park", Side.OFFER, "site:land"),
            made_profile("measured", Side.OFFER, "site:land", has=HECTARES),
        )
    )
    assert told(plan) == {
        "park": ["land_not_stated", "land_not_asked"],
        "measured": ["land_not_asked"],
    }


def test_land_that_is_asked_is_told_once() -> None:
    plan = match_pairs(
        made_problem(
            made_profile("plant", Side.NEED, "site:land", asks=HECTARES),
            made_profile("park", Side.OFFER, "site:land"),
        )
    )
    assert told(plan) == {"park": ["term_not_stated"]}


def test_what_is_named_too_doubtfully_is_told_as_such() -> None:
    problem = made_problem(
        made_profile("one", Side.OFFER, "isic:C2811"),
        made_profile("other", Side.NEED, "isic:C2822"),
    )
    found = explain_pair(problem, problem.profiles[0].id, problem.profiles[1].id)
    assert not isinstance(found, Match)
    (obstacle,) = found.obstacles
    assert (obstacle.reason.code, obstacle.reason.as_mapping()["field"]) == (
        "codes_hardly_meet",
        "isic:C28",
    )
