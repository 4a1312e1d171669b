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


@pytest.fixture
def matched(tmp_path: Path, run: Callable) -> Callable:
    """The command on a register whose only pair goes together."""
    sheet = SHEET.replace("USD 30 million", "USD 10 million")
    (tmp_path / "offers.csv").write_text(sheet, encoding="utf-8")
    assert run("import", "offers.csv").code == 0
    return run


def test_the_reasons_come_before_the_score_each_with_its_cells(matched: Callable) -> None:
    out = " ".join(matched("match", "pairs").out.split())
    places = [
        out.index(words)
        for words in (
            "+ Both name",
            "“cranes” (offers.csv, D2)",
            "+ The sums are alike",
            "“USD 10 million” (offers.csv, F2)",
            "of 1",
            "! Crane Works is not screened.",
        )
    ]
    assert places == sorted(places)


def test_a_plan_of_meetings_tells_its_reasons_before_its_scores(matched: Callable) -> None:
    out = " ".join(matched("match", "allocate", "--lang", "ru").out.split())
    assert out.index("Обе стороны называют") < out.index(" 0,6")


def test_what_was_agreed_and_is_barred_is_told_with_what_would_change_it(
    tmp_path: Path, matched: Callable
) -> None:
    [match] = matched("match", "pairs", "--format", "json").json()["matches"]
    for side in ("offer", "need"):
        assert matched("match", "answer", match["proposal"], "yes", "--by", side).code == 0
    export = "obstacle,code,bars\nexport permit,HS 8426,yes\n"
    (tmp_path / "export.csv").write_text(export, encoding="utf-8")
    ran = matched("match", "allocate", "--obstacles", "export.csv")
    assert "do not meet, though that was agreed" in " ".join(ran.out.split())
    assert "export permit" in ran.out
    pinned = matched("match", "allocate", "--obstacles", "export.csv", "--pin", match["proposal"],
                     "--format", "json")  # fmt: skip
    assert [one["against"][0]["code"] for one in pinned.json()["unheld"]] == ["entered_obstacle"]
