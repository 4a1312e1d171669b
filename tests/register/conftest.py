"""A fresh place for each test: a file, and a schema of PostgreSQL where one is given."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import create_engine, make_url, text

from landbridge.register import Register

POSTGRES = os.environ.get("LANDBRIDGE_TEST_POSTGRES")


@pytest.fixture(params=["sqlite", "postgres"] if POSTGRES else ["sqlite"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    if request.param == "sqlite":
        yield str(tmp_path / "register.db")
    else:
        yield from postgres_schema()


def postgres_schema() -> Iterator[str]:
    url = make_url(POSTGRES or "").set(drivername="postgresql+psycopg")
    schema = f"test_{uuid4().hex}"
    engine = create_engine(url, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text(f"CREATE SCHEMA {schema}"))
        place = url.update_query_dict({"options": f"-csearch_path={schema}"})
        yield place.render_as_string(hide_password=False)
        connection.execute(text(f"DROP SCHEMA {schema} CASCADE"))
    engine.dispose()


@pytest.fixture
def register(place: str) -> Iterator[Register]:
    with Register.open(place) as opened:
        yield opened
