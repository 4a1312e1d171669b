"""The dossiers that the log folds into, and their cache.

Invariant: the cache is a function of the log; where its stamp is not that of
the log it counts for nothing.
"""

from __future__ import annotations

import json
from collections.abc import Collection

from sqlalchemy import Connection, delete, func, select

from landbridge.claims.dossier import Dossier, Ledger
from landbridge.claims.fold import RULES_VERSION, dump_dossier, fold, load_dossier
from landbridge.claims.model import EntityId, Visibility
from landbridge.register import query, schema
from landbridge.register.insertion import insert_rows
from landbridge.register.record import to_json

_GROWING = (
    schema.document,
    schema.reading,
    schema.judgement,
    schema.visibility_change,
    schema.tombstone,
)


def stamp_of(connection: Connection) -> str:
    """What is folded at this moment and by which rules, as a word that changes with both."""
    numbers = select(
        *(
            select(func.coalesce(func.max(table.c.number), 0)).scalar_subquery()
            for table in _GROWING
        )
    )
    return to_json([RULES_VERSION, *connection.execute(numbers).one()])


def fold_log(connection: Connection, visibilities: Collection[Visibility]) -> Ledger:
    """Fold what the log holds in these visibilities."""
    return fold(
        query.sources(connection, visibilities),
        list(query.claims(connection, visibilities)),
        query.judgements(connection),
    )


def load_ledger(connection: Connection, visibilities: Collection[Visibility]) -> Ledger | None:
    """The ledger from the cache, or nothing where the log has grown since."""
    kept = connection.execute(
        select(schema.ledger).where(schema.ledger.c.scope == scope_of(visibilities))
    ).one_or_none()
    if kept is None or kept.stamp != stamp_of(connection):
        return None
    dossiers = _load_dossiers(connection, kept.scope)
    claims = {claim.id: claim for claim in query.claims(connection, visibilities)}
    return Ledger(dossiers, claims, json.loads(kept.redirects))


def store_ledger(
    connection: Connection, visibilities: Collection[Visibility], ledger: Ledger, stamp: str
) -> None:
    """Put a folded ledger into the cache, unless the log has grown in the meantime."""
    if stamp != stamp_of(connection):
        return
    scope = scope_of(visibilities)
    for table in (schema.dossier, schema.ledger):
        connection.execute(delete(table).where(table.c.scope == scope))
    rows = [
        {"scope": scope, "entity": entity, "body": dump_dossier(dossier).decode()}
        for entity, dossier in ledger.dossiers.items()
    ]
    insert_rows(connection, schema.dossier, rows)
    redirects = to_json(dict(sorted(ledger.redirects.items())))
    values = {"scope": scope, "stamp": stamp, "redirects": redirects}
    insert_rows(connection, schema.ledger, [values])


def rebuild(connection: Connection, at_least: Collection[Visibility]) -> int:
    """Fold the log anew for every scope in the cache, and this one; how many dossiers."""
    kept = connection.scalars(select(schema.ledger.c.scope)).all()
    count = 0
    for scope in sorted({*kept, scope_of(at_least)}):
        visibilities = [Visibility(name) for name in scope.split("+") if name]
        ledger = fold_log(connection, visibilities)
        store_ledger(connection, visibilities, ledger, stamp_of(connection))
        count += len(ledger.dossiers)
    return count


def scope_of(visibilities: Collection[Visibility]) -> str:
    """The name under which the dossiers of these visibilities are kept."""
    return "+".join(sorted({visibility.value for visibility in visibilities}))


def _load_dossiers(connection: Connection, scope: str) -> dict[EntityId, Dossier]:
    bodies = connection.execute(
        select(schema.dossier.c.entity, schema.dossier.c.body)
        .where(schema.dossier.c.scope == scope)
        .order_by(schema.dossier.c.entity)
    )
    return {EntityId(entity): load_dossier(body) for entity, body in bodies}
