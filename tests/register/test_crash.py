"""What was acknowledged survives SIGKILL whole; what was not leaves nothing half."""

import random
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from made_readings import wide_reading
from sqlalchemy import text

from landbridge.claims.model import ReadingId
from landbridge.register import Register
from landbridge.register.database import engine_for

CHILD = str(Path(__file__).with_name("child_append.py"))
KILLS = 20
A_ROUND = 10_000


def child(place: str, first: int, count: int) -> "subprocess.Popen[bytes]":
    command = [sys.executable, CHILD, place, str(first), str(count)]
    return subprocess.Popen(command, stdout=subprocess.PIPE)


def acknowledged_until_killed(place: str, firsts: Sequence[int], seconds: float) -> list[ReadingId]:
    """Kill children that write at once so long after their first words; what they had said."""
    children = [child(place, first, A_ROUND) for first in firsts]
    said = [process.stdout.readline() for process in children if process.stdout]
    time.sleep(seconds)
    for process in children:
        process.send_signal(signal.SIGKILL)
    for process in children:
        said += process.communicate()[0].splitlines(keepends=True)
        assert process.returncode == -signal.SIGKILL
    # Death in the middle of a word is no acknowledgement.
    return [ReadingId(word.decode().strip()) for word in said if word.endswith(b"\n")]


def readings_held(place: str) -> dict[str, int]:
    """The readings of the register and how many claims each has."""
    engine = engine_for(place)
    with engine.begin() as connection:
        rows = connection.execute(
            text(
                "SELECT reading.id, count(claim.id) FROM reading "
                "LEFT JOIN claim ON claim.reading = reading.number GROUP BY reading.id"
            )
        ).all()
    engine.dispose()
    return {str(row[0]): int(row[1]) for row in rows}


def orphans(place: str) -> Sequence[object]:
    engine = engine_for(place)
    with engine.begin() as connection:
        found = connection.execute(
            text("SELECT id FROM document WHERE id NOT IN (SELECT document FROM reading)")
        ).all()
    engine.dispose()
    return found


def test_a_killed_process_loses_nothing_acknowledged(place: str) -> None:
    Register.open(place).close()
    moments = random.Random(20260302)  # noqa: S311
    acknowledged: list[ReadingId] = []
    for number in range(0, KILLS, 2):
        firsts = [number * A_ROUND, (number + 1) * A_ROUND]
        acknowledged += acknowledged_until_killed(place, firsts, moments.uniform(0.0, 0.12))
    held = readings_held(place)
    assert len(acknowledged) >= KILLS
    assert set(acknowledged) <= held.keys()
    assert set(held.values()) == {20}
    assert len(held) <= len(acknowledged) + KILLS
    assert orphans(place) == []


def test_the_claims_of_a_killed_process_are_those_it_made(place: str) -> None:
    acknowledged = acknowledged_until_killed(place, [0], 0.1)
    made = [wide_reading(number, 20) for number in range(len(acknowledged))]
    assert acknowledged == [reading.id for reading in made]
    with Register.open(place) as register:
        held = set(register.claims())
    assert {claim for reading in made for claim in reading.claims} <= held


def test_two_processes_write_at_once_and_nothing_is_lost(place: str) -> None:
    with child(place, 0, 60) as one, child(place, 1000, 60) as two:
        said = {
            word.decode().strip()
            for process in (one, two)
            if process.stdout is not None
            for word in process.stdout.readlines()
        }
    assert (one.returncode, two.returncode) == (0, 0)
    assert len(said) == 120
    assert readings_held(place) == dict.fromkeys(said, 20)


def test_two_processes_append_the_same_readings_once(place: str) -> None:
    with child(place, 0, 40) as one, child(place, 0, 40) as two:
        for process in (one, two):
            assert process.stdout is not None
            assert len(process.stdout.readlines()) == 40
    assert (one.returncode, two.returncode) == (0, 0)
    assert len(readings_held(place)) == 40
