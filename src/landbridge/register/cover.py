"""Covering a person in one reading: its text, claims, findings and what it says of its document.

Invariants:

- Covered text is as long as before, and every quote that stays is cut from it
  anew.
- Covered are the person's names; what is quoted as said by them; and what is
  quoted about them without the name.
- A claim about the person goes, and so does one whose quote shows nothing more.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Table, delete, select, update

from landbridge.claims.model import Kind, text_hash
from landbridge.register import schema
from landbridge.register.hidden import words_hold
from landbridge.register.record import SOURCED, to_json
from landbridge.register.veil import COVER, Veil

_NOTHING = re.compile(rf"[{COVER}\W_]*")


@dataclass(frozen=True, slots=True)
class Person:
    """A person to erase: the mentions that are of them and the names they bear."""

    mentions: frozenset[str]
    whole: Veil
    parts: Veil


@dataclass(frozen=True, slots=True)
class Taken:
    """How many claims and findings were removed from a reading."""

    claims: int
    findings: int


def cover_reading(connection: Connection, row: Row[Any], person: Person) -> Taken:
    """Cover a person in a reading and remove the claims and findings about them."""
    claims = _rows(connection, schema.claim, row.number)
    said = _statements(claims, person)
    about = {claim.id: claim for claim in claims if _is_about(claim, person, said)}
    text = _cover_quotes(row.text, about.values(), person, said)
    for claim in claims:
        if claim.id not in about and _NOTHING.fullmatch(text[claim.start : claim.end]):
            about[claim.id] = claim
    _cover_document(connection, row, text, person)
    _cover_claims(connection, claims, about, text, person)
    return Taken(len(about), _cover_findings(connection, row.number, text, person))


def _rows(connection: Connection, table: Table, reading: int) -> Sequence[Row[Any]]:
    return connection.execute(select(table).where(table.c.reading == reading)).all()


def _statements(claims: Iterable[Row[Any]], person: Person) -> set[str]:
    """The mentions of statements that the person made."""
    return {
        claim.subject
        for claim in claims
        if claim.kind == Kind.STATEMENT.value
        and claim.predicate == "speaker"
        and json.loads(claim.value)[1] in person.mentions
    }


def _is_about(claim: Row[Any], person: Person, said: set[str]) -> bool:
    """Whether a claim has the person as subject, value or speaker, or in its value's words."""
    words = [part for part in json.loads(claim.value)[1:] if part]
    return (
        claim.subject in said
        or not person.mentions.isdisjoint([claim.subject, claim.speaker, *words])
        or any(person.parts.finds(word) for word in words)
    )


def _cover_quotes(text: str, about: Iterable[Row[Any]], person: Person, said: set[str]) -> str:
    """The text with the names covered, and the quotes that are the person's own or lack it."""
    covered = person.parts.cover(text)
    characters = list(covered)
    for claim in about:
        own = claim.speaker in person.mentions or claim.subject in said
        unnamed = covered[claim.start : claim.end] == claim.quote
        if own or (unnamed and claim.subject in person.mentions):
            characters[claim.start : claim.end] = COVER * (claim.end - claim.start)
    return "".join(characters)


def _cover_document(connection: Connection, row: Row[Any], text: str, person: Person) -> None:
    sourced = {name: _cover_sourced(getattr(row, name), person.parts) for name in SOURCED}
    connection.execute(
        update(schema.reading)
        .where(schema.reading.c.number == row.number)
        .values(
            text=text,
            text_hash=text_hash(text),
            name=_cover_words(row.name, person.parts),
            **sourced,
        )
    )


def _cover_sourced(sourced: str | None, veil: Veil) -> str | None:
    if sourced is None:
        return None
    value, *origin = json.loads(sourced)
    return to_json([_cover_words(value, veil), *origin])


def _cover_words(words: str, veil: Veil) -> str:
    """Words with the names covered; covered whole where a name hides in an escape."""
    covered = veil.cover(words)
    return COVER * len(words) if words_hold(veil, covered) else covered


def _cover_claims(
    connection: Connection,
    claims: Iterable[Row[Any]],
    about: Iterable[str],
    text: str,
    person: Person,
) -> None:
    table, gone = schema.claim, set(about)
    for claim in claims:
        this = (table.c.reading == claim.reading) & (table.c.id == claim.id)
        if claim.id in gone:
            connection.execute(delete(table).where(this))
        else:
            covered = {
                "quote": text[claim.start : claim.end],
                "stated": person.parts.cover(claim.stated),
                "cell": claim.cell and person.parts.cover(claim.cell),
                "reasons": claim.reasons and to_json(_cover_all(json.loads(claim.reasons), person)),
            }
            connection.execute(update(table).where(this).values(**covered))


def _cover_findings(connection: Connection, reading: int, text: str, person: Person) -> int:
    """Remove the findings that name the person, cut the quotes of the others anew."""
    table, removed = schema.finding, 0
    for finding in _rows(connection, table, reading):
        this: ColumnElement[bool] = (table.c.reading == reading) & (
            table.c.position == finding.position
        )
        reason = json.loads(finding.reason)
        if _cover_all(reason, person) != reason:
            connection.execute(delete(table).where(this))
            removed += 1
        else:
            evidence = [
                [start, end, text[start:end], cell and person.parts.cover(cell)]
                for start, end, _, cell in json.loads(finding.evidence)
            ]
            connection.execute(update(table).where(this).values(evidence=to_json(evidence)))
    return removed


def _cover_all(parts: Any, person: Person) -> Any:
    """JSON parts with the names covered in every word."""
    if isinstance(parts, str):
        return person.parts.cover(parts)
    if isinstance(parts, list):
        return [_cover_all(part, person) for part in parts]
    return parts
