"""The database under a register: SQLite in a file, or PostgreSQL by URL.

Invariants:

- One transaction writes at a time, on both: SQLite begins it with the write
  lock, PostgreSQL locks the table of documents. So numbers given out within it
  are in the order of commits.
- A reading transaction sees one moment of the whole log.
- What a commit acknowledged survives a crash (WAL, `synchronous=FULL`).
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url, text
from sqlalchemy.exc import ArgumentError, OperationalError

from landbridge.register.errors import RegisterError

BUSY_MILLISECONDS = 60_000
SWEEP_MILLISECONDS = 2_000
_PRAGMAS = (
    f"PRAGMA busy_timeout={BUSY_MILLISECONDS}",
    "PRAGMA foreign_keys=ON",
    "PRAGMA secure_delete=ON",
    "PRAGMA synchronous=FULL",
)

_PASSWORD = re.compile(r"(?<=:)[^:@]+(?=@)")
"""What stands between a user's colon and the host in an address that is none."""


def engine_for(place: str | Path) -> Engine:
    """The engine of a path or URL; nothing is opened yet."""
    url = _url(place)
    if url.get_backend_name() == "sqlite":
        return _sqlite_engine(url)
    if url.get_backend_name() == "postgresql":
        return _postgres_engine(url)
    raise RegisterError.because("no_register_address", place=_shown(url))


@contextmanager
def reading_from(engine: Engine) -> Iterator[Connection]:
    """A transaction that sees one moment of the register."""
    with _told_plainly(engine), engine.begin() as connection:
        yield connection


@contextmanager
def writing_to(engine: Engine) -> Iterator[Connection]:
    """The one transaction that writes; it commits at the end or leaves nothing."""
    writing = engine.execution_options(writes=True)
    with _told_plainly(engine), writing.begin() as connection:
        if engine.dialect.name == "postgresql":
            connection.execute(text("LOCK TABLE document IN SHARE ROW EXCLUSIVE MODE"))
        yield connection


@contextmanager
def _told_plainly(engine: Engine) -> Iterator[None]:
    """Say what a database that fails at work (a full disk, a lost server) has to say."""
    try:
        yield
    except OperationalError as error:
        raise RegisterError.because(
            "register_failed", place=place_of(engine), error=error.orig
        ) from error


def place_of(engine: Engine) -> str:
    """The path or URL of a register as a person may see it, without the password."""
    return _shown(engine.url)


def _shown(url: URL) -> str:
    return url.render_as_string(hide_password=True).removeprefix("sqlite:///")


def overwrite_freed(engine: Engine) -> None:
    """Overwrite what rows that are gone have left in the files of the database.

    Raises RegisterError where another program's reading holds it up.
    """
    sweep = _sweep_sqlite if engine.dialect.name == "sqlite" else _sweep_postgres
    if not sweep(engine):
        raise RegisterError.because("erased_but_traces")


def _sweep_sqlite(engine: Engine) -> bool:
    with closing(engine.raw_connection()) as connection:
        connection.detach()
        cursor = connection.cursor()
        cursor.execute(f"PRAGMA busy_timeout={SWEEP_MILLISECONDS}")
        cursor.execute("VACUUM")
        busy, _, _ = cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    return not busy


def _sweep_postgres(engine: Engine) -> bool:
    settled = engine.execution_options(isolation_level="AUTOCOMMIT")
    with settled.connect() as connection:
        connection.detach()
        connection.execute(text(f"SET lock_timeout = {SWEEP_MILLISECONDS}"))
        try:
            connection.execute(text("VACUUM (FULL) document, reading, claim, finding, dossier"))
        except OperationalError:
            return False
    return True


def _url(place: str | Path) -> URL:
    if isinstance(place, Path) or "://" not in place:
        return URL.create("sqlite", database=str(place))
    try:
        return make_url(place)
    except (ArgumentError, ValueError) as error:
        masked = _PASSWORD.sub("***", str(place))
        raise RegisterError.because("no_database_address", place=masked) from error


def _sqlite_engine(url: URL) -> Engine:
    engine = create_engine(url)
    event.listen(engine, "connect", _set_pragmas)
    event.listen(engine, "begin", _begin)
    return engine


def _postgres_engine(url: URL) -> Engine:
    try:
        return create_engine(
            url.set(drivername="postgresql+psycopg"), isolation_level="REPEATABLE READ"
        )
    except ImportError as error:
        raise RegisterError.because(
            "postgres_driver_missing", package="landbridge[postgres]"
        ) from error


def _set_pragmas(connection: sqlite3.Connection, _record: object) -> None:
    # Without this the driver begins transactions by itself, and never for reading.
    connection.isolation_level = None
    for pragma in _PRAGMAS:
        connection.execute(pragma)


def _begin(connection: Connection) -> None:
    writes = connection.get_execution_options().get("writes")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
