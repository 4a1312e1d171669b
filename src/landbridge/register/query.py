"""Reading from the log, within a transaction that the caller opened.

Invariant: of each document only the newest reading is seen, and only where the
document's visibility is among those asked for.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Any

from sqlalchemy import Connection, FromClause, Row, Select, func, select

from landbridge.claims.model import Claim, Document, DocumentId, Finding, Judgement, Visibility
from landbridge.claims.plan import KeptPlan
from landbridge.claims.source import Source
from landbridge.register import record, schema
from landbridge.register.errors import UnknownError

_newest = (
    select(func.max(schema.reading.c.number).label("number"))
    .group_by(schema.reading.c.document)
    .subquery("newest")
)
_readings = schema.reading.join(_newest, _newest.c.number == schema.reading.c.number).join(
    schema.document, schema.document.c.id == schema.reading.c.document
)


def documents(connection: Connection, visibilities: Collection[Visibility]) -> list[Document]:
    """The documents without their bytes; the last that came in is the first."""
    rows = connection.execute(
        _seen(select(schema.reading, *_held()), _readings, visibilities).order_by(
            schema.document.c.number.desc()
        )
    )
    return [record.document_of(row) for row in rows]


def document(connection: Connection, wanted: DocumentId) -> Document:
    """One document with its bytes, whatever its visibility."""
    row = connection.execute(
        select(schema.reading, *_held(), schema.document.c.content)
        .select_from(_readings)
        .where(schema.document.c.id == wanted)
    ).one_or_none()
    if row is None:
        raise UnknownError.because("document_unknown", document=wanted)
    return record.document_of(row, row.content or b"")


def sources(connection: Connection, visibilities: Collection[Visibility]) -> list[Source]:
    """What the fold needs to know of the documents."""
    table = schema.reading.c
    statement = select(table.document, table.publisher, table.published, table.fingerprint)
    return [
        record.source_of(row)
        for row in connection.execute(_seen(statement, _readings, visibilities))
    ]


def claims(connection: Connection, visibilities: Collection[Visibility]) -> Iterator[Claim]:
    """The claims of the newest readings, in the order in which they were read."""
    for row in _rows_of(connection, schema.claim, visibilities):
        yield record.claim_of(row)


def findings(
    connection: Connection, visibilities: Collection[Visibility]
) -> list[tuple[DocumentId, Finding]]:
    """The findings of the newest readings, each with its document."""
    return [
        (row.document, record.finding_of(row))
        for row in _rows_of(connection, schema.finding, visibilities)
    ]


def judgements(connection: Connection) -> list[Judgement]:
    """All judgements, the oldest first."""
    rows = connection.execute(select(schema.judgement).order_by(schema.judgement.c.number))
    return [record.judgement_of(row) for row in rows]


def plans(connection: Connection, kind: str) -> list[KeptPlan]:
    """The plans of a kind, the oldest first."""
    table = schema.plan
    rows = connection.execute(select(table).where(table.c.kind == kind).order_by(table.c.number))
    return [record.plan_of(row) for row in rows]


def _rows_of(
    connection: Connection, table: Any, visibilities: Collection[Visibility]
) -> Iterator[Row[Any]]:
    joined = _readings.join(table, table.c.reading == schema.reading.c.number)
    statement = select(table, schema.reading.c.document)
    order = (table.c.reading, table.c.position)
    yield from connection.execute(_seen(statement, joined, visibilities).order_by(*order))


def _held() -> tuple[Any, ...]:
    return schema.document.c.media_type, schema.document.c.visibility


def _seen(
    statement: Select[Any], joined: FromClause, visibilities: Collection[Visibility]
) -> Select[Any]:
    wanted = [visibility.value for visibility in visibilities]
    return statement.select_from(joined).where(schema.document.c.visibility.in_(wanted))
