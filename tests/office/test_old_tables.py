"""Only tables of the own naming are removed, and never those that are asked for."""

from __future__ import annotations

from pathlib import Path

from landbridge.office.old_tables import remove_other_tables

ASKED, OLDER = "0123456789abcdef01234567-2", "fedcba9876543210fedcba98-1"


def made(folder: Path, name: str, file: str = "words.json") -> Path:
    path = folder / name
    path.mkdir()
    (path / file).write_text("{}")
    return path


def test_older_tables_are_removed_and_told(tmp_path: Path) -> None:
    asked, older = made(tmp_path, ASKED), made(tmp_path, OLDER)
    assert remove_other_tables(asked) == (older,)
    assert list(tmp_path.iterdir()) == [asked]


def test_what_is_no_table_of_ours_stays(tmp_path: Path) -> None:
    asked, elsewhere = made(tmp_path, ASKED), made(tmp_path, "elsewhere")
    made(tmp_path, "notes")
    made(tmp_path, OLDER, "diary.txt")
    (tmp_path / OLDER.replace("1", "2")).write_text("a file")
    (tmp_path / OLDER.replace("1", "3")).symlink_to(elsewhere)
    before = sorted(tmp_path.rglob("*"))
    assert remove_other_tables(asked) == ()
    assert sorted(tmp_path.rglob("*")) == before
