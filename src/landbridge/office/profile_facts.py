"""The facts of a dossier as a profile takes them: words, amounts, days, the claims behind them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date

from landbridge.claims.dossier import Dossier, Fact, Ledger
from landbridge.claims.model import Claim, ClaimId
from landbridge.claims.schema import takes_many
from landbridge.claims.value import Code, Money, Text, When
from landbridge.language.values import PartialDate
from landbridge.match.model import ProfileId


def as_renewed(dossier: Dossier) -> Dossier:
    """A dossier with what counts now: of one value the first, of several those said last."""
    by_predicate: dict[str, list[Fact]] = {}
    for fact in dossier.facts:
        by_predicate.setdefault(fact.predicate, []).append(fact)
    counting = (
        fact
        for predicate in by_predicate
        for fact in _counting(dossier.held(predicate), takes_many(dossier.kind, predicate))
    )
    return replace(dossier, facts=tuple(counting))


def _counting(facts: list[Fact], many: bool) -> list[Fact]:
    """A fact comes before those that it stands for: `claims.facts` puts them in order."""
    if not many:
        return facts[:1]
    newest = max((_day(fact.as_of) for fact in facts), default=date.min)
    return [fact for fact in facts if _day(fact.as_of) == newest]


def told_first(dossier: Dossier, ledger: Ledger) -> ProfileId:
    """The mention of a thing that was told of first; without dates, that of the smallest id."""
    claims = (ledger.claims[claim] for fact in dossier.facts for claim in fact.claims)
    return ProfileId(min(claims, key=_told).subject)


def _told(claim: Claim) -> tuple[date, str]:
    return claim.as_of.first if claim.as_of else date.max, claim.subject


def _day(day: PartialDate | None) -> date:
    return day.last if day else date.min


def texts(facts: Iterable[Fact]) -> Iterator[str]:
    """The words of some facts."""
    return (fact.value.text for fact in facts if isinstance(fact.value, Text))


def language_of(facts: Iterable[Fact]) -> str:
    """The language of the first words; "" where there are none."""
    words = (fact.value for fact in facts)
    return next((word.language for word in words if isinstance(word, Text)), "")


def amount_of(facts: Iterable[Fact]) -> Money | None:
    """The first amount of money."""
    return next((fact.value for fact in facts if isinstance(fact.value, Money)), None)


def day_of(facts: Iterable[Fact]) -> PartialDate | None:
    """The first date, of a period its end."""
    whens = (fact.value for fact in facts if isinstance(fact.value, When))
    return next((when.end or when.start for when in whens), None)


def code_of(fact: Fact) -> str:
    """The code that a fact is; "" where it is none."""
    return fact.value.code if isinstance(fact.value, Code) else ""


def by_term(facts: Iterable[Fact], terms: Sequence[str]) -> list[Fact]:
    """The facts whose predicate has one of some terms, in the order of these."""
    placed = [(fact.predicate.partition(".")[2], fact) for fact in facts]
    return sorted(
        (fact for term, fact in placed if term in terms),
        key=lambda fact: terms.index(fact.predicate.partition(".")[2]),
    )


def claims_for(dossier: Dossier, roles: Mapping[str, str]) -> tuple[tuple[str, ClaimId], ...]:
    """The claims behind a profile, each under the predicate of an offer that it stands for."""
    return tuple(
        (role, claim)
        for predicate, role in roles.items()
        for fact in dossier.held(predicate)
        for claim in fact.claims
    )
