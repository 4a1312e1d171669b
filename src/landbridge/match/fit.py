"""How well one profile fits each of the other side, as numbers and as parts of a score."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date

import numpy as np
from numpy.typing import NDArray

from landbridge.claims.model import ClaimId, EntityId, Reason
from landbridge.match.amounts import Spans, shown, span_of
from landbridge.match.model import Contact, PairsProblem, Part, Profile, ProfileId, Side
from landbridge.match.nearness import Keys, keys_of, nearest

Numbers = NDArray[np.float64]

KINDS = ("codes", "size", "experience", "corridor", "contact")
"""The kinds of fit, in the order of the rows of `Fitter.fits`."""

LEAST = 0.25
"""How near two must be to be proposed at all: less is a division in common, goods that two
classes of a group make, or a doubtful word."""

FORGOTTEN = 5 * 365
"""Days after which an earlier contact counts for nothing; our own choice."""


class Fitter:
    """The profiles of one side, laid out to be compared with one of the other at a time."""

    def __init__(self, problem: PairsProblem, others: Sequence[Profile]) -> None:
        self.problem = problem
        self.others = others
        self._keys: dict[ProfileId, Keys] = {}
        self._codes = _Index([self._seen_under(one) for one in others])
        self._experience = _Index([self._done_by(one) for one in others])
        self._amounts = Spans(span_of(one.amount, problem.rates) for one in others)
        self._places, self._place = np.unique(
            [one.party.place or "" for one in others], return_inverse=True
        )
        self._contacts = _contacts(problem)
        self._of_party: dict[EntityId, list[int]] = defaultdict(list)
        for number, one in enumerate(others):
            self._of_party[one.party.id].append(number)
        self._weights = np.array([getattr(problem.weights, kind) for kind in KINDS])

    def fits(self, profile: Profile) -> Numbers:
        """How well each of the others fits, from 0 to 1: a row a kind, a column a profile."""
        keys = self._seen_under(profile)
        return np.array(
            [
                self._codes.meet(keys),
                self._amounts.closeness(span_of(profile.amount, self.problem.rates)),
                self._experiences(profile, keys),
                self._corridors(profile),
                self._recent(profile),
            ]
        )

    def scores(self, fits: Numbers) -> Numbers:
        """The score of each of the others; nothing where no code brings them near enough."""
        scores: Numbers = np.where(fits[0] >= LEAST, self._weights @ fits, 0.0)
        return scores

    def parts(self, profile: Profile, other: Profile, fit: Numbers) -> Iterator[Part]:
        """The parts of the score of a profile with one of the others."""
        offer, need = sides(profile, other)
        for kind, share in zip(KINDS, self._weights * fit, strict=True):
            if share > 0:
                reason, claims = self._reason(kind, offer, need)
                yield Part(reason, float(share), claims)

    def last_contact(self, one: Profile, other: Profile) -> date | None:
        """The last day on which two parties met."""
        contact = self._contacts[one.party.id].get(other.party.id)
        return contact.day if contact else None

    def _reason(
        self, kind: str, offer: Profile, need: Profile
    ) -> tuple[Reason, tuple[ClaimId, ...]]:
        match kind:
            case "codes":
                key, _ = nearest(self._seen_under(offer), self._seen_under(need))
                claims = (*offer.claims_of("what", "code"), *need.claims_of("what", "code"))
                return Reason.of("codes_meet", field=key), claims
            case "size":
                claims = (*offer.claims_of("amount"), *need.claims_of("amount"))
                return Reason.of("sizes_fit", offered=_amount(offer), sought=_amount(need)), claims
            case "experience":
                key, _ = nearest(self._done_by(offer), self._seen_under(need))
                reason = Reason.of("has_experience", party=offer.party.name, field=key)
                return reason, self._done_claims(offer, key)
            case "corridor":
                return _corridor(offer.party.place, need.party.place), ()
            case _:
                contact = self._contacts[offer.party.id][need.party.id]
                return Reason.of("met_before", day=contact.day), contact.claims

    def _seen_under(self, profile: Profile) -> Keys:
        if profile.id not in self._keys:
            self._keys[profile.id] = keys_of(profile.codes)
        return self._keys[profile.id]

    def _done_by(self, profile: Profile) -> Keys:
        return keys_of(self.problem.experience.get(profile.party.id, ()))

    def _done_claims(self, profile: Profile, key: str) -> tuple[ClaimId, ...]:
        """The claims of what a party has done that is seen under a key."""
        done = self.problem.experience.get(profile.party.id, ())
        return tuple(claim for code in done if key in keys_of([code]) for claim in code.claims)

    def _experiences(self, profile: Profile, keys: Keys) -> Numbers:
        """What the offering side has done before, against what is sought."""
        if profile.side is Side.NEED:
            return self._experience.meet(keys)
        return self._codes.meet(self._done_by(profile))

    def _corridors(self, profile: Profile) -> Numbers:
        """How easily each of the others is reached; what the table does not say counts for
        nothing here, and is said to be open (`obstacles.open_corridor`)."""
        own = profile.party.place
        costs = (self.problem.cost_between(own, place) for place in self._places)
        ease = np.array([0.0 if cost is None else 1.0 - cost for cost in costs])
        return ease[self._place]

    def _recent(self, profile: Profile) -> Numbers:
        """How lately each of the others was met, fading to nothing in `FORGOTTEN` days."""
        recent = np.zeros(len(self.others))
        for party, contact in self._contacts[profile.party.id].items():
            passed = (self.problem.today - contact.day).days
            recent[self._of_party.get(party, [])] = max(0.0, 1.0 - passed / FORGOTTEN)
        return recent


class _Index:
    """Which profiles are seen under a key, and with what weight."""

    def __init__(self, keys: Sequence[Keys]) -> None:
        self._size = len(keys)
        rows: dict[str, list[tuple[int, float]]] = defaultdict(list)
        for number, held in enumerate(keys):
            for key, weight in held.items():
                rows[key].append((number, weight))
        self._rows = {
            key: (np.array([n for n, _ in row]), np.array([w for _, w in row]))
            for key, row in rows.items()
        }

    def meet(self, keys: Keys) -> Numbers:
        """How near each profile is to these keys (`nearness`)."""
        near = np.zeros(self._size)
        for key, weight in keys.items():
            if key in self._rows:
                numbers, weights = self._rows[key]
                near[numbers] = np.maximum(near[numbers], weights * weight)
        return near


def sides(one: Profile, other: Profile) -> tuple[Profile, Profile]:
    """Two profiles as offer and need."""
    return (one, other) if one.side is Side.OFFER else (other, one)


def _contacts(problem: PairsProblem) -> dict[EntityId, dict[EntityId, Contact]]:
    """With whom a party met last, whichever of the two is named first."""
    met: dict[EntityId, dict[EntityId, Contact]] = defaultdict(dict)
    for (one, other), contact in problem.contacts.items():
        for left, right in ((one, other), (other, one)):
            met[left][right] = later(contact, met[left].get(right))
    return met


def later(one: Contact, other: Contact | None) -> Contact:
    """The later of two contacts."""
    return other if other and other.day > one.day else one


def _corridor(origin: str | None, destination: str | None) -> Reason:
    if origin == destination:
        return Reason.of("both_in_place", place=f"place:{origin}")
    ends = {"origin": f"place:{origin}", "destination": f"place:{destination}"}
    return Reason.of("corridor_open", **ends)


def _amount(profile: Profile) -> str:
    return shown(profile.amount) if profile.amount else ""
