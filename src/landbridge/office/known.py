"""What the register has to set beside a table of trade."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from landbridge.claims.dossier import Ledger
from landbridge.claims.model import Kind
from landbridge.claims.value import Code
from landbridge.match.model import Profile
from landbridge.match.pairs import set_aside
from landbridge.office.parties import Parties
from landbridge.office.profiles import profiles
from landbridge.register import Register


@dataclass(frozen=True, slots=True)
class Known:
    """Profiles, and what places are said to be strong in, as fields by the place's id."""

    profiles: tuple[Profile, ...] = ()
    strengths: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


def known_at(place: str, today: date) -> Known:
    """What the register at a place has in public; nothing where there is no register.

    What has expired or was rejected answers nothing.
    """
    if "://" not in place and not Path(place).exists():
        return Known()
    with Register.open(place) as register:
        ledger = register.ledger()
        known = profiles(ledger, today, register.judgements())
        alive = tuple(one for one in known if set_aside(one, today) is None)
        return Known(alive, said_strengths(ledger))


def said_strengths(ledger: Ledger) -> dict[str, tuple[str, ...]]:
    """The fields that claims call each place strong in, by the place's id in the gazetteer."""
    parties = Parties(ledger)
    found: dict[str, tuple[str, ...]] = {}
    for dossier in ledger.dossiers.values():
        if dossier.kind is Kind.STRENGTH:
            fields = [
                fact.value.code for fact in dossier.held("field") if isinstance(fact.value, Code)
            ]
            for owner in parties.named_by(dossier, "of"):
                if place := parties.place(owner):
                    found[place] = tuple(dict.fromkeys((*found.get(place, ()), *fields)))
    return found
