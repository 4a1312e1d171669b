"""What `landbridge match` says beside its proposals."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

SHEET = """kind,party,seat,what,code,amount
offer,Crane Works,Dalian,cranes,HS 8426,USD 30 million
need,Harbour,Nakhodka,cranes,HS 8426,USD 12 million
"""


@pytest.fixture
def barred(tmp_path: Path, run: Callable) -> Callable:
    """The command on a register whose only pair is barred: the price is above the budget."""
    (tmp_path / "offers.csv").write_text(SHEET, encoding="utf-8")
    (tmp_path / "obstacles.csv").write_text("party;obstacle\nNobody;late\n", encoding="utf-8")
    assert run("import", "offers.csv").code == 0
    return run


def test_barred_pairs_are_counted(barred: Callable) -> None:
    assert "1 pair fits but is barred" in barred("match", "pairs").out
    assert "1 подходящей паре" in barred("match", "pairs", "--lang", "ru").out


def test_barred_pairs_are_listed_with_what_is_in_the_way(barred: Callable) -> None:
    out = barred("match", "pairs", "--barred").out
    assert "Crane Works" in out
    assert "a factor of 2.5" in " ".join(out.split())


def test_programs_get_the_barred_pairs_too(barred: Callable) -> None:
    [pair] = barred("match", "pairs", "--format", "json").json()["barred"]
    assert [one["code"] for one in pair["against"]] == ["over_budget"]


@pytest.mark.parametrize("command", ["pairs", "allocate"])
def test_an_obstacle_of_nobody_is_told(barred: Callable, command: str) -> None:
    ran = barred("match", command, "--obstacles", "obstacles.csv")
    assert ran.code == 0
    assert "Nobody" in ran.err
