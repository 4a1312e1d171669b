"""What one side asks against what the other has.

Asked and had is compared. Asked and not stated is open: a soft obstacle, for
silence is not a no. Asked and had too little of is hard, with what would change it.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache

from landbridge.claims.model import ClaimId, Reason
from landbridge.match.model import Obstacle, Profile, Term, TermName

MEASURED = frozenset({TermName.LAND, TermName.POWER, TermName.ENVIRONMENT})
"""Terms of which at least so much must be had."""
VOCABULARIES = {TermName.LANGUAGE: "language", TermName.BONDED: "bonded_status"}
"""Terms whose words are codes of a vocabulary."""


def term_obstacles(offer: Profile, need: Profile) -> Iterator[Obstacle]:
    """What either side asks and the other does not have, or does not say."""
    yield from _unmet(need, offer)
    yield from _unmet(offer, need)


def _unmet(asking: Profile, holding: Profile) -> Iterator[Obstacle]:
    for name in dict.fromkeys(term.name for term in asking.asks):
        asked = [term for term in asking.asks if term.name is name]
        had = [term for term in holding.has if term.name is name]
        if not had:
            yield _open(asked, holding)
        elif name in MEASURED:
            most = _most(had)
            yield from (_less(term, had, holding) for term in asked if most < _amount(term))
        elif name is TermName.READY:
            yield from _late(asked, had, holding)
        elif name is TermName.LANGUAGE:
            if not _words(asked) & _words(had):
                yield _lacking(asked, had, holding)
        elif missing := [term for term in asked if _plain(term.word) not in _words(had)]:
            yield _lacking(missing, had, holding)


def _open(asked: list[Term], holding: Profile) -> Obstacle:
    reason = Reason.of(
        "term_not_stated", term=asked[0].name, asked=_shown(asked), party=holding.party.name
    )
    return Obstacle(reason, claims=_claims(asked))


def _less(term: Term, had: list[Term], holding: Profile) -> Obstacle:
    asked, most, claims = _amount(term), _most(had), _claims([term, *had])
    party, values = holding.party.name, {"asked": f"{asked:f}", "had": f"{most:f}"}
    if term.name is TermName.ENVIRONMENT:
        reason = Reason.of("class_too_heavy", party=party, **values)
        return Obstacle(reason, True, Reason.of("lower_class", **values), claims)
    reason = Reason.of("term_too_little", term=term.name, party=party, **values)
    remedy = Reason.of("raise_term", term=term.name, party=party, by=f"{asked - most:f}")
    return Obstacle(reason, True, remedy, claims)


def _late(asked: list[Term], had: list[Term], holding: Profile) -> Iterator[Obstacle]:
    ready = min(term.day for term in had if term.day)
    for term in asked:
        if term.day and ready.first > term.day.last:
            values = {"asked": term.day, "party": holding.party.name}
            reason = Reason.of("ready_too_late", ready=ready, **values)
            yield Obstacle(reason, True, Reason.of("ready_by", **values), _claims([term, *had]))


def _lacking(asked: list[Term], had: list[Term], holding: Profile) -> Obstacle:
    values = {"term": asked[0].name, "asked": _shown(asked), "party": holding.party.name}
    reason = Reason.of("term_lacking", had=_shown(had), **values)
    return Obstacle(reason, True, Reason.of("obtain_term", **values), _claims([*asked, *had]))


def _most(had: list[Term]) -> Decimal:
    return max(map(_amount, had))


def _amount(term: Term) -> Decimal:
    return Decimal(0) if term.amount is None else term.amount


def _words(terms: list[Term]) -> set[str]:
    return {_plain(term.word) for term in terms}


@lru_cache(maxsize=4096)
def _plain(word: str) -> str:
    """A word as it is compared: ISO 9001, Iso-9001 and ISO9001 are one licence."""
    return "".join(sign for sign in word.casefold() if sign.isalnum())


def _shown(terms: list[Term]) -> str:
    return ", ".join(map(_said, terms))


def _said(term: Term) -> str:
    """What a term says, as a value of a reason."""
    if term.word:
        vocabulary = VOCABULARIES.get(term.name)
        return f"{vocabulary}:{term.word}" if vocabulary else term.word
    return str(term.day) if term.amount is None else f"{term.amount:f}"


def _claims(terms: list[Term]) -> tuple[ClaimId, ...]:
    return tuple(claim for term in terms for claim in term.claims)
