"""Whose owner a party is, as far as a screening knew, each with the share that it holds."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from landbridge.claims.dossier import Ledger
from landbridge.claims.model import EntityId, Reason
from landbridge.claims.value import Ref, normal_form
from landbridge.match.screening import ways_to_owners

Owners = Mapping[str, tuple[str, ...]]


def ownership(ledger: Ledger, owners: Owners, owner: str) -> tuple[Reason, ...]:
    """What a party owns itself, and what through others, by the owners of each party."""
    return (*_direct(ledger, owners, owner), *_indirect(ledger, owners, owner))


def _direct(ledger: Ledger, owners: Owners, owner: str) -> Iterator[Reason]:
    for party, known in owners.items():
        if owner in known:
            share = _share(ledger, party, owner)
            told = {"share": share} if share else {}
            yield Reason.of("owner_of", party=party_name(ledger, party), **told)


def _indirect(ledger: Ledger, owners: Owners, owner: str) -> Iterator[Reason]:
    for party in owners:
        way = ways_to_owners(owners, party).get(owner, ())
        if len(way) > 1:
            between = " → ".join(party_name(ledger, one) for one in reversed(way[:-1]))
            yield Reason.of("owner_through", through=between, party=party_name(ledger, party))


def _share(ledger: Ledger, party: str, owner: str) -> str:
    dossier = ledger.dossiers.get(EntityId(party))
    refs = (fact.value for fact in dossier.held("owner")) if dossier else ()
    shares = (ref.share for ref in refs if isinstance(ref, Ref) and _is(ledger, ref, owner))
    return next((normal_form(share) for share in shares if share), "")


def _is(ledger: Ledger, ref: Ref, owner: str) -> bool:
    entity = EntityId(ref.mention)
    return ledger.redirects.get(entity, entity) == owner


def party_name(ledger: Ledger, party: str) -> str:
    """What a party is called; its id where nothing calls it anything."""
    dossier = ledger.dossiers.get(EntityId(party))
    return next(iter(dossier.names.values()), party) if dossier else party
