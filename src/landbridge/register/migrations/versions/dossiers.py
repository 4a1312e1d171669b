"""The cache of dossiers."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Add the tables of dossiers and ledgers."""
    op.create_table(
        "dossier",
        sa.Column("scope", sa.Text, nullable=False),
        sa.Column("entity", sa.Text, nullable=False),
        sa.Column("body", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("scope", "entity", name="pk_dossier"),
    )
    op.create_table(
        "ledger",
        sa.Column("scope", sa.Text, nullable=False),
        sa.Column("stamp", sa.Text, nullable=False),
        sa.Column("redirects", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("scope", name="pk_ledger"),
    )
