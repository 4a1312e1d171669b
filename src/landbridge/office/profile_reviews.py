"""What people say of profiles as they stand: reviewed, or not to be proposed.

A judgement names the profile and what it said then. So whoever changes what it says must have it
reviewed again; to be renewed for longer, or told of by another document, changes nothing.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from hashlib import blake2b

from landbridge.claims.decisions import standing_judgements
from landbridge.claims.model import Judgement, Verdict
from landbridge.language.values import Money
from landbridge.match.model import Profile, Term
from landbridge.match.sites import LAND


class ProfileReviews:
    """The judgements of profiles that stand."""

    def __init__(self, judgements: Iterable[Judgement]) -> None:
        self._held = standing_judgements(judgements)

    def of(self, profile: Profile) -> Profile:
        """A profile with its review; one no outweighs every yes."""
        left, right = sorted((profile.id, what_it_says(profile)))
        held = self._held.get((left, right), ())
        rejected = any(one.verdict is Verdict.REJECTED for one in held)
        days = [one.at.date() for one in held if one.verdict is Verdict.ACCEPTED]
        return replace(profile, reviewed=_last(profile.reviewed, *days), rejected=rejected)


def what_it_says(profile: Profile) -> str:
    """The hash of what a profile offers or seeks, on what terms, and whom to ask."""
    codes = (code for code in profile.codes if not code.words and code.code != LAND)
    stated = (f"{code.system}:{code.code}" for code in codes)
    said = [
        *(profile.side.value, profile.what, *stated, "", _money(profile.amount)),
        *(*map(_term, profile.asks), "", *map(_term, profile.has), "", *profile.notes),
        profile.contact,
    ]
    return blake2b("\x1f".join(said).encode(), digest_size=12).hexdigest()


def _money(money: Money | None) -> str:
    if money is None:
        return ""
    high = "" if money.high is None else f"-{money.high:f}"
    return f"{money.approximation or ''} {money.amount:f}{high} {money.currency}"


def _term(term: Term) -> str:
    amount = "" if term.amount is None else f"{term.amount:f}"
    return f"{term.name.value} {amount} {term.word} {term.day or ''}"


def _last(*days: date | None) -> date | None:
    return max((day for day in days if day), default=None)
