"""How many meetings each party may have, by the office's table of limits.

A party that no row names has the usual limit.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from landbridge.claims.dossier import Ledger
from landbridge.claims.model import EntityId, Reason
from landbridge.match.model import Profile
from landbridge.office.named_parties import NamedParties


@dataclass(frozen=True, slots=True)
class NotedLimit:
    """A limit as the office's table has it, by any name of the party or its registered number."""

    party: str
    most: int


@dataclass(frozen=True, slots=True)
class MeetingLimits:
    """How many meetings a party may have; `usual`, unless `own` says otherwise.

    `remarks` tell of limits that nobody has, and of a party that two rows name differently:
    the lower limit counts.
    """

    usual: int
    own: Mapping[EntityId, int] = field(default_factory=dict)
    remarks: tuple[Reason, ...] = ()

    def of(self, party: EntityId) -> int:
        """How many meetings a party may have."""
        return self.own.get(party, self.usual)


def meeting_limits(
    usual: int, noted: Sequence[NotedLimit], profiles: Sequence[Profile], ledger: Ledger
) -> MeetingLimits:
    """The limits of those who offer or seek."""
    if not noted:
        return MeetingLimits(usual)
    parties = NamedParties(profiles, ledger)
    own: dict[EntityId, NotedLimit] = {}
    remarks: list[Reason] = []
    for limit in sorted(noted, key=lambda one: one.most):
        stated = {"party": limit.party, "most": limit.most}
        named = parties.called(limit.party)
        if not named:
            remarks.append(Reason.of("limit_of_nobody", **stated))
        for party in sorted(named):
            lower = own.setdefault(party, limit)
            if lower.most < limit.most:
                values = {**stated, "other": lower.party, "lower": lower.most}
                remarks.append(Reason.of("two_limits", **values))
    return MeetingLimits(usual, {one: limit.most for one, limit in own.items()}, tuple(remarks))
