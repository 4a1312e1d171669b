"""Inserting many rows at once.

SQLAlchemy's own way of binding rows takes a third of the time of a bulk append;
here it compiles the statement and the driver binds the rows.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from operator import itemgetter

from sqlalchemy import Connection, Table, insert, make_url
from sqlalchemy.sql.compiler import SQLCompiler

Values = Mapping[str, object]


def insert_rows(connection: Connection, table: Table, rows: Iterable[Values]) -> None:
    """Insert rows that have a value for every column."""
    compiled = _compiled(table, connection.dialect.name, connection.dialect.driver)
    given = list(rows)
    if not given:
        return
    if compiled.positiontup:
        in_order = itemgetter(*compiled.positiontup)
        connection.exec_driver_sql(compiled.string, [in_order(row) for row in given])
    else:
        connection.exec_driver_sql(compiled.string, [dict(row) for row in given])


@cache
def _compiled(table: Table, database: str, driver: str) -> SQLCompiler:
    dialect = make_url(f"{database}+{driver}://").get_dialect()()
    return insert(table).compile(dialect=dialect)
