"""What matching does where its extra is not installed, as in a house that only lists pairs."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

SHEET = """kind,party,seat,what,code
offer,Crane Works,Dalian,cranes,HS 8426
need,Harbour,Nakhodka,cranes,HS 8426
"""
WITHOUT = """import sys
sys.modules |= dict.fromkeys(("ortools", "scipy", "pyarrow"))
from landbridge.cli import main
main()
"""


@pytest.fixture
def without(tmp_path: Path, run: Callable) -> Callable[..., subprocess.CompletedProcess[str]]:
    """The command on a register of two, in a process that lacks the extra."""
    (tmp_path / "offers.csv").write_text(SHEET, encoding="utf-8")
    assert run("import", "offers.csv").code == 0
    return lambda *words: subprocess.run(
        [sys.executable, "-c", WITHOUT, *words],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )


def test_pairs_need_no_extra(without: Callable) -> None:
    ran = without("match", "pairs")
    assert ran.returncode == 0
    assert "Crane Works" in ran.stdout


def test_allocating_says_what_to_install(without: Callable) -> None:
    ran = without("match", "allocate")
    assert ran.returncode == 1
    assert ran.stderr.count("\n") == 1
    assert "landbridge[match]" in ran.stderr
