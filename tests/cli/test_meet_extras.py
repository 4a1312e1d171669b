"""What putting out a programme does where its extras are not installed."""

from __future__ import annotations

import subprocess
import sys
from importlib.resources import files
from pathlib import Path

import pytest

WITHOUT = """import sys
sys.modules |= dict.fromkeys(sys.argv.pop(1).split(","))
from landbridge.cli import main
main()
"""
EVENT = str(files("landbridge.samples") / "event")


def run_without(folder: Path, packages: str, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", WITHOUT, packages, "meet", "timetable", EVENT, *words],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize(
    ("packages", "words", "extra"),
    [
        ("icalendar", (), "landbridge[meet]"),
        ("xlsxwriter", (), "landbridge[meet]"),
        ("weasyprint", ("--pdf",), "landbridge[pdf]"),
    ],
)
def test_a_programme_says_what_to_install_and_writes_nothing(
    tmp_path: Path, packages: str, words: tuple[str, ...], extra: str
) -> None:
    ran = run_without(tmp_path, packages, "--to", "programme", *words)
    assert ran.returncode == 1
    assert ran.stderr.count("\n") == 1
    assert extra in ran.stderr
    assert not (tmp_path / "programme").exists()
