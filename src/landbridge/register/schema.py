"""The tables of the register.

Invariants:

- The log (`document`, `reading`, `claim`, `finding`, `judgement`,
  `plan`, `visibility_change`, `tombstone`) only grows, but for erasure and for a
  document's visibility, and both of these leave a row with actor and time.
- `number` is the order in which rows came; one writer at a time gives it out.
- A document without content was erased.
- `dossier` and `ledger` are a cache of what the log folds into.
"""

from __future__ import annotations

from sqlalchemy import (
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
)

VERSIONS = ("0001", "0002", "0003")
"""The schema versions from the oldest to the one that this code writes."""

metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
    }
)

version = Table("alembic_version", MetaData(), Column("version_num", String(32), primary_key=True))

document = Table(
    "document",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("id", String(64), nullable=False, unique=True),
    Column("media_type", Text, nullable=False),
    Column("visibility", Text, nullable=False),
    Column("content", LargeBinary),
)

reading = Table(
    "reading",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("id", String(24), nullable=False, unique=True),
    Column("document", String(64), ForeignKey("document.id"), nullable=False),
    Column("reader", Text, nullable=False),
    Column("packs", Text, nullable=False),
    Column("actor", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("title", Text),
    Column("publisher", Text),
    Column("published", Text),
    Column("address", Text),
    Column("renditions", Text, nullable=False),
    Column("fingerprint", Text, nullable=False),
    Column("text_hash", Text, nullable=False),
    Column("text", Text, nullable=False),
    Index("ix_reading_document", "document", "number"),
)

claim = Table(
    "claim",
    metadata,
    Column("reading", Integer, ForeignKey("reading.number"), primary_key=True, autoincrement=False),
    Column("id", String(24), primary_key=True),
    Column("position", Integer, nullable=False),
    Column("subject", String(24), nullable=False),
    Column("kind", Text, nullable=False),
    Column("predicate", Text, nullable=False),
    Column("value", Text, nullable=False),
    Column("stated", Text, nullable=False),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    Column("quote", Text, nullable=False),
    Column("cell", Text),
    Column("modality", Text, nullable=False),
    Column("as_of", Text),
    Column("speaker", String(24)),
    Column("language", Text, nullable=False),
    Column("reasons", Text),
    sqlite_with_rowid=False,
)

finding = Table(
    "finding",
    metadata,
    Column("reading", Integer, ForeignKey("reading.number"), primary_key=True, autoincrement=False),
    Column("position", Integer, primary_key=True, autoincrement=False),
    Column("reason", Text, nullable=False),
    Column("severity", Text, nullable=False),
    Column("evidence", Text, nullable=False),
)

judgement = Table(
    "judgement",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("id", Text, nullable=False, unique=True),
    Column("left", Text, nullable=False),
    Column("right", Text),
    Column("verdict", Text, nullable=False),
    Column("actor", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("replaces", Text, ForeignKey("judgement.id")),
)

plan = Table(
    "plan",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("id", String(24), nullable=False, unique=True),
    Column("kind", Text, nullable=False),
    Column("inputs", Text, nullable=False),
    Column("body", Text, nullable=False),
    Column("actor", Text, nullable=False),
    Column("at", Text, nullable=False),
)

visibility_change = Table(
    "visibility_change",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("document", String(64), ForeignKey("document.id"), nullable=False),
    Column("visibility", Text, nullable=False),
    Column("actor", Text, nullable=False),
    Column("at", Text, nullable=False),
)

tombstone = Table(
    "tombstone",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("entity", Text, nullable=False),
    Column("actor", Text, nullable=False),
    Column("at", Text, nullable=False),
)

dossier = Table(
    "dossier",
    metadata,
    Column("scope", Text, primary_key=True),
    Column("entity", Text, primary_key=True),
    Column("body", Text, nullable=False),
)

ledger = Table(
    "ledger",
    metadata,
    Column("scope", Text, primary_key=True),
    Column("stamp", Text, nullable=False),
    Column("redirects", Text, nullable=False),
)
