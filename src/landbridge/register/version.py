"""The version of a register's tables, and how an empty or older place is brought up to it.

Invariant: a place is written to only when it is empty or a register.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from time import sleep

from sqlalchemy import Connection, Engine, insert, inspect, select, text
from sqlalchemy.exc import DBAPIError, OperationalError

from landbridge.register import schema
from landbridge.register.database import BUSY_MILLISECONDS, place_of, writing_to
from landbridge.register.errors import NewerRegisterError, NotARegisterError, RegisterError

CURRENT = schema.VERSIONS[-1]
_PAUSE = 20
"""Milliseconds between two tries to set the mode of a new register."""


def make_ready(engine: Engine) -> None:
    """Create the tables where the place is empty, migrate them where they are older."""
    place = place_of(engine)
    try:
        with engine.begin() as connection:
            found = _version(connection, place)
        if found == CURRENT:
            return
        if found is None and engine.dialect.name == "sqlite":
            _write_ahead(engine)
        with _alone(engine) as connection:
            _bring_up(connection, place)
    except OperationalError as error:
        raise RegisterError.because("register_not_opened", place=place, error=error.orig) from error
    except DBAPIError as error:
        raise NotARegisterError.because("not_a_register", place=place, error=error.orig) from error


def migrate(connection: Connection, target: str = CURRENT) -> None:
    """Bring the tables to a version by the migrations, in the connection's transaction."""
    # Importing alembic takes 0.6 s: most runs find a register that is up to date.
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    config.attributes["connection"] = connection
    command.upgrade(config, target)


@contextmanager
def _alone(engine: Engine) -> Iterator[Connection]:
    """A transaction beside which nobody else makes or changes the tables."""
    if engine.dialect.name == "sqlite":
        with writing_to(engine) as connection:
            yield connection
    else:
        # What another process made while this one waited must be seen.
        settled = engine.execution_options(isolation_level="READ COMMITTED")
        with settled.begin() as connection:
            connection.execute(text("SELECT pg_advisory_xact_lock(hashtext('landbridge'))"))
            yield connection


def _bring_up(connection: Connection, place: str) -> None:
    found = _version(connection, place)
    if found is None:
        schema.metadata.create_all(connection)
        schema.version.create(connection)
        connection.execute(insert(schema.version).values(version_num=CURRENT))
    elif found != CURRENT:
        migrate(connection)


def _version(connection: Connection, place: str) -> str | None:
    tables = set(inspect(connection).get_table_names())
    if not tables:
        return None
    if not {"alembic_version", "reading"} <= tables:
        raise NotARegisterError.because("other_database", place=place)
    found = connection.execute(select(schema.version.c.version_num)).scalar_one()
    if found not in schema.VERSIONS:
        raise NewerRegisterError.because(
            "newer_register", place=place, version=found, known=CURRENT
        )
    return str(found)


def _write_ahead(engine: Engine) -> None:
    # The mode stays with the file; it cannot be set within a transaction. SQLite does not wait
    # for a lock here, as it does elsewhere: another process may be making the same register.
    for _ in range(BUSY_MILLISECONDS // _PAUSE):
        with closing(engine.raw_connection()) as connection:
            try:
                connection.cursor().execute("PRAGMA journal_mode=WAL")
            except sqlite3.OperationalError as error:
                locked = error
            else:
                return
        sleep(_PAUSE / 1000)
    raise RegisterError.because("register_not_opened", place=place_of(engine), error=locked)
