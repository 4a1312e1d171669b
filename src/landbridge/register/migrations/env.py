"""Runs the migrations on the connection, and in the transaction, that it is given."""

from alembic import context

from landbridge.register import schema

connection = context.config.attributes["connection"]
context.configure(connection=connection, target_metadata=schema.metadata)
with context.begin_transaction():
    context.run_migrations()
