"""Profiles made by hand for the tests of matching."""

from datetime import date
from decimal import Decimal

from landbridge.claims.model import EntityId
from landbridge.language.values import Money
from landbridge.match.model import (
    CodeWeight,
    PairsProblem,
    Party,
    Profile,
    ProfileId,
    Side,
    Sort,
    Term,
)

TODAY = date(2026, 11, 27)
RATES = {"USD": 1.0, "CNY": 0.14}


def made_party(name: str, place: str | None = None) -> Party:
    return Party(EntityId(name), name, place, (("lei", "529900T8BM49AURSDO55"),))


def made_profile(
    name: str,
    side: Side,
    *codes: str,
    amount: Money | None = None,
    asks: tuple[Term, ...] = (),
    has: tuple[Term, ...] = (),
    party: Party | None = None,
    sort: Sort = Sort.PARTY,
) -> Profile:
    """A profile named after its party, with codes written `isic:C2011`."""
    weighed = tuple(CodeWeight(*code.split(":"), 1.0) for code in codes)
    return Profile(
        ProfileId(name),
        side,
        sort,
        party or made_party(name),
        f"what {name} says",
        "en",
        weighed,
        amount,
        asks,
        has,
    )


def dollars(amount: int, high: int | None = None) -> Money:
    return Money(Decimal(amount), "USD", None if high is None else Decimal(high))


def made_problem(*profiles: Profile, limit: int = 20) -> PairsProblem:
    """A problem in which every party was screened and nothing found."""
    screened = {profile.party.id: () for profile in profiles}
    return PairsProblem(profiles, TODAY, rates=RATES, screened=screened, limit=limit)
