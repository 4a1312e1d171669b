"""Erasing a person: name, quotes and claims leave every table for good.

Invariants:

- It happens in one transaction; only then are the freed places of the file
  overwritten, and an erasure that was cut short there is finished by another.
- What stays says nothing of the person: the tombstone holds the entity's id,
  the actor and the time.
- Everything else keeps its place (`cover`).
- A plan that holds the name goes whole: it is made again from what is left.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, Select, delete, select, update

from landbridge.claims.dossier import Dossier, Ledger
from landbridge.claims.model import DocumentId, EntityId, Kind
from landbridge.claims.value import Ref, dump_value
from landbridge.register import schema
from landbridge.register.cover import Person, cover_reading
from landbridge.register.errors import RefusedError, UnknownError
from landbridge.register.hidden import bytes_hold, words_hold
from landbridge.register.log import append_tombstone
from landbridge.register.record import SOURCED
from landbridge.register.veil import Veil, names_and_parts, whole_names


@dataclass(frozen=True, slots=True)
class Erasure:
    """What an erasure took: documents whose bytes are gone, claims and findings removed."""

    entity: EntityId
    documents: int
    claims: int
    findings: int


def erase_entity(
    connection: Connection, ledger: Ledger, entity: EntityId, actor: str, at: str
) -> Erasure:
    """Erase a person from the log, within a transaction that the caller opened.

    Raises UnknownError where there is no such entity, RefusedError where it
    is not a person. Erasing twice takes nothing more.
    """
    known = ledger.redirects.get(entity, entity)
    if known not in ledger.dossiers:
        _check_tombstone(connection, entity)
        return Erasure(entity, 0, 0, 0)
    person = _person(connection, ledger.dossiers[known])
    affected = _affected(connection, person)
    claims, findings = 0, 0
    for document in affected:
        for row in connection.execute(_readings_of(document)).all():
            taken = cover_reading(connection, row, person)
            claims, findings = claims + taken.claims, findings + taken.findings
    _forget_bytes(connection, affected)
    _forget_plans(connection, person)
    append_tombstone(connection, known, actor, at)
    return Erasure(known, len(affected), claims, findings)


def _check_tombstone(connection: Connection, entity: EntityId) -> None:
    erased = select(schema.tombstone.c.number).where(schema.tombstone.c.entity == entity)
    if connection.execute(erased).first() is None:
        raise UnknownError.because("entity_unknown", entity=entity)


def _person(connection: Connection, dossier: Dossier) -> Person:
    """The person of a dossier, with all who bear the same name: they cannot be told apart
    once it is covered."""
    if dossier.kind is not Kind.PERSON:
        raise RefusedError.because("only_people_erased", entity=dossier.id, kind=dossier.kind)
    bearers = _bearers(connection)
    own: set[str] = set(dossier.mentions)
    names = set(dossier.names.values())
    names |= {name for subject, name, _ in bearers if subject in own}
    # A name as stated may be declined or stand with a title: it has no parts.
    stated = {stated for subject, _, stated in bearers if subject in own}
    whole = whole_names(names | stated)
    own |= {subject for subject, name, _ in bearers if name in names or _is_all(whole, name)}
    return Person(frozenset(own), whole, names_and_parts(names, stated))


def _bearers(connection: Connection) -> list[tuple[str, str, str]]:
    """Every person's mention, each name that a reading, new or old, gives it, and as stated."""
    table = schema.claim
    named = select(table.c.subject, table.c.value, table.c.stated).where(
        table.c.kind == Kind.PERSON.value, table.c.predicate == "name"
    )
    return [
        (row.subject, json.loads(row.value)[1], row.stated) for row in connection.execute(named)
    ]


def _is_all(veil: Veil, name: str) -> bool:
    return veil.spans(name) == [(0, len(name))]


def _affected(connection: Connection, person: Person) -> list[DocumentId]:
    """The documents that claim something about the person or hold the name, shown or hidden."""
    table = schema.claim
    meant = [dump_value(Ref(mention)) for mention in person.mentions]
    about = (
        select(schema.reading.c.document)
        .join(table, table.c.reading == schema.reading.c.number)
        .where(
            table.c.subject.in_(person.mentions)
            | table.c.speaker.in_(person.mentions)
            | table.c.value.in_(meant)
        )
    )
    found = dict.fromkeys(connection.scalars(about))
    for row in connection.execute(select(schema.reading)):
        if any(words_hold(person.whole, words) for words in _words_of(row)):
            found[row.document] = None
    content = select(schema.document.c.id, schema.document.c.content)
    for identity, held in connection.execute(content):
        if identity not in found and held and bytes_hold(person.whole, held):
            found[identity] = None
    return [DocumentId(identity) for identity in found]


def _words_of(row: Row[Any]) -> Iterable[str]:
    yield row.text
    yield row.name
    for name in SOURCED:
        if (sourced := getattr(row, name)) is not None:
            yield json.loads(sourced)[0]


def _readings_of(document: DocumentId) -> Select[Any]:
    return select(schema.reading).where(schema.reading.c.document == document)


def _forget_bytes(connection: Connection, documents: list[DocumentId]) -> None:
    table = schema.document
    connection.execute(update(table).where(table.c.id.in_(documents)).values(content=None))


def _forget_plans(connection: Connection, person: Person) -> None:
    table = schema.plan
    rows = connection.execute(select(table.c.number, table.c.body)).all()
    named = [row.number for row in rows if words_hold(person.whole, row.body)]
    connection.execute(delete(table).where(table.c.number.in_(named)))
