"""Writing to the log, within a transaction that the caller opened.

Invariants:

- A reading is written whole or not at all; the same reading again adds nothing.
- The stricter visibility of a document wins; only `set_visibility` loosens it.
- What was erased does not come back.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

from sqlalchemy import Connection, Row, Table, func, select, update

from landbridge.claims.model import Document, DocumentId, Judgement, Reading, Visibility
from landbridge.claims.plan import KeptPlan
from landbridge.register import record, schema
from landbridge.register.errors import ErasedError, RefusedError, UnknownError
from landbridge.register.insertion import insert_rows

STRICTNESS = (Visibility.PUBLIC, Visibility.INTERNAL, Visibility.DRAFT)


def append_readings(
    connection: Connection, readings: Sequence[Reading], actor: str, at: str
) -> int:
    """Write those readings that are not there yet; returns how many."""
    given = {reading.id: reading for reading in readings}
    _keep_documents(connection, [reading.document for reading in given.values()], actor, at)
    known = connection.scalars(select(schema.reading.c.id).where(schema.reading.c.id.in_(given)))
    for reading in known.all():
        del given[reading]
    numbered = list(enumerate(given.values(), _next_number(connection, schema.reading)))
    insert_rows(
        connection,
        schema.reading,
        [record.reading_values(reading, number, actor, at) for number, reading in numbered],
    )
    insert_rows(connection, schema.claim, _claim_rows(numbered))
    insert_rows(connection, schema.finding, _finding_rows(numbered))
    return len(numbered)


def append_judgement(connection: Connection, judgement: Judgement) -> None:
    """Write a judgement; the same one again adds nothing."""
    values = record.judgement_values(judgement, _next_number(connection, schema.judgement))
    table = schema.judgement
    held = connection.execute(select(table).where(table.c.id == judgement.id)).one_or_none()
    if held is not None:
        if record.judgement_of(held) != judgement:
            raise RefusedError.because("judgement_id_taken", judgement=judgement.id)
        return
    if judgement.replaces is not None:
        replaced = select(table.c.id).where(table.c.id == judgement.replaces)
        if connection.scalar(replaced) is None:
            raise UnknownError.because("judgement_unknown", judgement=judgement.replaces)
    insert_rows(connection, table, [values])


def append_plan(connection: Connection, plan: KeptPlan) -> bool:
    """Write a plan; False where the same inputs were planned before."""
    known = select(schema.plan.c.number).where(schema.plan.c.id == plan.id)
    if connection.scalar(known) is not None:
        return False
    number = _next_number(connection, schema.plan)
    insert_rows(connection, schema.plan, [record.plan_values(plan, number)])
    return True


def change_visibility(
    connection: Connection, document: DocumentId, visibility: Visibility, actor: str, at: str
) -> None:
    """Change who may see a document, and log who did so."""
    changed = connection.execute(
        update(schema.document)
        .where(schema.document.c.id == document)
        .values(visibility=visibility.value)
    )
    if changed.rowcount == 0:
        raise UnknownError.because("document_unknown", document=document)
    number = _next_number(connection, schema.visibility_change)
    values = {"document": document, "visibility": visibility.value, "actor": actor, "at": at}
    insert_rows(connection, schema.visibility_change, [{"number": number, **values}])


def append_tombstone(connection: Connection, entity: str, actor: str, at: str) -> None:
    """Write that an entity was erased: its id, by whom and when, nothing else."""
    number = _next_number(connection, schema.tombstone)
    values = {"number": number, "entity": entity, "actor": actor, "at": at}
    insert_rows(connection, schema.tombstone, [values])


def _keep_documents(
    connection: Connection, documents: Sequence[Document], actor: str, at: str
) -> None:
    """Write the documents that are not there yet, and hide what is given as less public."""
    known = _held(connection, {document.id for document in documents})
    fresh: dict[DocumentId, Document] = {}
    for document in documents:
        held = known.get(document.id)
        if held is not None:
            _check_not_erased(document, held)
            if _is_stricter(document.visibility, held.visibility):
                change_visibility(connection, document.id, document.visibility, actor, at)
        elif document.id not in fresh or _is_stricter(
            document.visibility, fresh[document.id].visibility
        ):
            fresh[document.id] = document
    numbered = enumerate(fresh.values(), _next_number(connection, schema.document))
    rows = [_document_values(number, document) for number, document in numbered]
    insert_rows(connection, schema.document, rows)


def _held(connection: Connection, documents: Collection[DocumentId]) -> dict[str, Row[Any]]:
    table = schema.document
    held = select(table.c.id, table.c.visibility, table.c.content.is_(None).label("erased"))
    return {row.id: row for row in connection.execute(held.where(table.c.id.in_(documents)))}


def _check_not_erased(document: Document, held: Row[Any]) -> None:
    if held.erased:
        raise ErasedError.because("document_erased", name=document.name)


def _is_stricter(given: str, held: str) -> bool:
    return STRICTNESS.index(Visibility(given)) > STRICTNESS.index(Visibility(held))


def _document_values(number: int, document: Document) -> record.Values:
    return {
        "number": number,
        "id": document.id,
        "media_type": document.media_type,
        "visibility": document.visibility.value,
        "content": document.content,
    }


def _claim_rows(numbered: Sequence[tuple[int, Reading]]) -> list[record.Values]:
    """The rows of all claims; what a reading claims twice is one claim."""
    return [
        record.claim_values(claim, number, position)
        for number, reading in numbered
        for position, claim in enumerate({claim.id: claim for claim in reading.claims}.values())
    ]


def _finding_rows(numbered: Sequence[tuple[int, Reading]]) -> list[record.Values]:
    return [
        record.finding_values(finding, number, position)
        for number, reading in numbered
        for position, finding in enumerate(reading.findings)
    ]


def _next_number(connection: Connection, table: Table) -> int:
    return (connection.scalar(select(func.max(table.c.number))) or 0) + 1
