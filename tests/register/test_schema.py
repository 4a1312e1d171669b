"""A register is opened where there is one or nothing, and brought up to the version of the code."""

import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from made_readings import NOW, meeting_reading
from sqlalchemy import Engine, inspect, text

from landbridge.register import (
    NewerRegisterError,
    NotARegisterError,
    Register,
    RegisterError,
    schema,
)
from landbridge.register.database import engine_for
from landbridge.register.version import CURRENT, migrate


def shape(engine: Engine) -> dict[str, object]:
    """Columns, keys and indexes of every table but the version's."""
    found = inspect(engine)
    return {
        table: (
            [
                (column["name"], repr(column["type"]), column["nullable"])
                for column in found.get_columns(table)
            ],
            found.get_pk_constraint(table),
            found.get_foreign_keys(table),
            found.get_unique_constraints(table),
            found.get_indexes(table),
        )
        for table in sorted(found.get_table_names())
        if table != "alembic_version"
    }


def test_the_migrations_make_the_tables_of_the_code(place: str) -> None:
    engine = engine_for(place)
    with engine.begin() as connection:
        migrate(connection)
    with engine.begin() as connection:
        assert compare_metadata(MigrationContext.configure(connection), schema.metadata) == []
    engine.dispose()


def test_a_new_register_has_the_shape_of_a_migrated_one(place: str) -> None:
    engine = engine_for(place)
    with engine.begin() as connection:
        migrate(connection)
    migrated = shape(engine)
    with engine.begin() as connection:
        schema.metadata.drop_all(connection)
        schema.version.drop(connection)
    Register.open(place).close()
    assert shape(engine) == migrated
    engine.dispose()


def test_a_new_register_bears_the_newest_version(register: Register, place: str) -> None:
    engine = engine_for(place)
    with engine.begin() as connection:
        assert connection.scalar(text("SELECT version_num FROM alembic_version")) == CURRENT
    engine.dispose()


def test_an_older_register_is_migrated_when_it_is_opened(place: str) -> None:
    engine = engine_for(place)
    with engine.begin() as connection:
        migrate(connection, "0001")
    with Register.open(place) as register:
        register.append(meeting_reading(1), actor="clerk", at=NOW)
    assert inspect(engine).has_table("dossier")
    engine.dispose()


def test_a_newer_register_is_left_alone(place: str) -> None:
    Register.open(place).close()
    engine = engine_for(place)
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    engine.dispose()
    with pytest.raises(NewerRegisterError, match=r"newer_register.*9999"):
        Register.open(place)


def test_another_database_is_left_alone(place: str) -> None:
    engine = engine_for(place)
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE customers (id INTEGER)"))
    with pytest.raises(NotARegisterError, match="other_database"):
        Register.open(place)
    assert inspect(engine).get_table_names() == ["customers"]
    engine.dispose()


def test_a_file_of_another_kind_is_left_alone(tmp_path: Path) -> None:
    file = tmp_path / "letter.txt"
    file.write_text("Dear colleagues, " * 100)
    with pytest.raises(NotARegisterError, match=r"not_a_register.*letter\.txt"):
        Register.open(file)
    assert file.read_text() == "Dear colleagues, " * 100


def test_an_empty_file_becomes_a_register(tmp_path: Path) -> None:
    file = tmp_path / "empty.db"
    file.touch()
    with Register.open(file) as register:
        assert register.documents() == []


def test_a_missing_folder_is_a_clear_error(tmp_path: Path) -> None:
    with pytest.raises(RegisterError, match=r"register_not_opened.*missing/register\.db"):
        Register.open(tmp_path / "missing" / "register.db")


def test_a_folder_is_a_clear_error(tmp_path: Path) -> None:
    with pytest.raises(RegisterError, match="register_not_opened"):
        Register.open(tmp_path)


def test_a_server_that_is_not_there_is_a_clear_error(tmp_path: Path) -> None:
    with pytest.raises(RegisterError, match="register_not_opened"):
        Register.open(f"postgresql://nobody@/nothing?host={tmp_path}")


def test_a_database_of_another_make_is_a_clear_error() -> None:
    with pytest.raises(RegisterError, match="no_register_address"):
        Register.open("mysql://host/name")


@pytest.mark.parametrize("address", ["mysql://me:secret@host/name", "://me:secret@host:port"])
def test_a_password_in_an_address_is_not_told_again(address: str) -> None:
    with pytest.raises(RegisterError) as refused:
        Register.open(address)
    assert "secret" not in str(refused.value.reason)


def test_a_register_survives_a_lost_machine(tmp_path: Path) -> None:
    with Register.open(tmp_path / "r.db") as register, register._engine.connect() as connection:
        answers = {
            pragma: connection.exec_driver_sql(f"PRAGMA {pragma}").scalar()
            for pragma in ("journal_mode", "synchronous", "foreign_keys", "secure_delete")
        }
    assert answers == {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "secure_delete": 1,
    }


def test_reading_a_register_leaves_the_file_as_it_is(tmp_path: Path) -> None:
    place = tmp_path / "r.db"
    with Register.open(place) as register:
        register.append(meeting_reading(1), actor="clerk", at=NOW)
    before = place.read_bytes()
    with Register.open(place) as register:
        register.documents()
    assert place.read_bytes() == before


def test_opening_a_register_that_is_up_to_date_imports_no_alembic(tmp_path: Path) -> None:
    script = (
        "import sys; from landbridge.register import Register; "
        "Register.open(sys.argv[1]).close(); print('alembic' in sys.modules)"
    )
    place = str(tmp_path / "r.db")
    answer = subprocess.run([sys.executable, "-c", script, place], capture_output=True, check=True)
    assert answer.stdout == b"False\n"


def test_a_cut_off_register_is_a_clear_error(tmp_path: Path) -> None:
    place = tmp_path / "r.db"
    with Register.open(place) as register:
        register.append(meeting_reading(1), actor="clerk", at=NOW)
    with sqlite3.connect(place) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
    place.write_bytes(place.read_bytes()[:3000])
    with pytest.raises(RegisterError):
        Register.open(place)


def test_a_broken_address_is_a_clear_error() -> None:
    with pytest.raises(RegisterError, match="no_database_address"):
        Register.open("postgresql://host:port/name")
