"""The log: documents, readings, claims, findings, judgements."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make the tables of the log."""
    _documents_and_readings()
    _claims_and_findings()
    _judgements()
    _changes()


def _documents_and_readings() -> None:
    op.create_table(
        "document",
        sa.Column("number", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("id", sa.String(64), nullable=False),
        sa.Column("media_type", sa.Text, nullable=False),
        sa.Column("visibility", sa.Text, nullable=False),
        sa.Column("content", sa.LargeBinary),
        sa.PrimaryKeyConstraint("number", name="pk_document"),
        sa.UniqueConstraint("id", name="uq_document_id"),
    )
    op.create_table(
        "reading",
        sa.Column("number", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("id", sa.String(24), nullable=False),
        sa.Column("document", sa.String(64), nullable=False),
        sa.Column("reader", sa.Text, nullable=False),
        sa.Column("packs", sa.Text, nullable=False),
        sa.Column("actor", sa.Text, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("title", sa.Text),
        sa.Column("publisher", sa.Text),
        sa.Column("published", sa.Text),
        sa.Column("address", sa.Text),
        sa.Column("renditions", sa.Text, nullable=False),
        sa.Column("fingerprint", sa.Text, nullable=False),
        sa.Column("text_hash", sa.Text, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_reading"),
        sa.UniqueConstraint("id", name="uq_reading_id"),
        sa.ForeignKeyConstraint(["document"], ["document.id"], name="fk_reading_document"),
    )
    op.create_index("ix_reading_document", "reading", ["document", "number"])


def _claims_and_findings() -> None:
    op.create_table(
        "claim",
        sa.Column("reading", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("id", sa.String(24), nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("subject", sa.String(24), nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("predicate", sa.Text, nullable=False),
        sa.Column("value", sa.Text, nullable=False),
        sa.Column("stated", sa.Text, nullable=False),
        sa.Column("start", sa.Integer, nullable=False),
        sa.Column("end", sa.Integer, nullable=False),
        sa.Column("quote", sa.Text, nullable=False),
        sa.Column("cell", sa.Text),
        sa.Column("modality", sa.Text, nullable=False),
        sa.Column("as_of", sa.Text),
        sa.Column("speaker", sa.String(24)),
        sa.Column("language", sa.Text, nullable=False),
        sa.Column("reasons", sa.Text),
        sa.PrimaryKeyConstraint("reading", "id", name="pk_claim"),
        sa.ForeignKeyConstraint(["reading"], ["reading.number"], name="fk_claim_reading"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "finding",
        sa.Column("reading", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("position", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("severity", sa.Text, nullable=False),
        sa.Column("evidence", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("reading", "position", name="pk_finding"),
        sa.ForeignKeyConstraint(["reading"], ["reading.number"], name="fk_finding_reading"),
    )


def _judgements() -> None:
    op.create_table(
        "judgement",
        sa.Column("number", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("left", sa.Text, nullable=False),
        sa.Column("right", sa.Text),
        sa.Column("verdict", sa.Text, nullable=False),
        sa.Column("actor", sa.Text, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.Column("replaces", sa.Text),
        sa.PrimaryKeyConstraint("number", name="pk_judgement"),
        sa.UniqueConstraint("id", name="uq_judgement_id"),
        sa.ForeignKeyConstraint(["replaces"], ["judgement.id"], name="fk_judgement_replaces"),
    )


def _changes() -> None:
    op.create_table(
        "visibility_change",
        sa.Column("number", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("document", sa.String(64), nullable=False),
        sa.Column("visibility", sa.Text, nullable=False),
        sa.Column("actor", sa.Text, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_visibility_change"),
        sa.ForeignKeyConstraint(
            ["document"], ["document.id"], name="fk_visibility_change_document"
        ),
    )
    op.create_table(
        "tombstone",
        sa.Column("number", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("entity", sa.Text, nullable=False),
        sa.Column("actor", sa.Text, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_tombstone"),
    )
