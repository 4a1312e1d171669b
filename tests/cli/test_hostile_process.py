"""What only a process of its own can show: pipes that nobody fills, limits, rights, signals."""

from __future__ import annotations

import ctypes
import os
import resource
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

SECONDS = 60
_LIBC = ctypes.CDLL(None)
_PR_CAPBSET_DROP = 24
COMMAND = (sys.executable, "-c", "from landbridge.cli import main; main()")
SENTENCE = "A delegation of Shenyang visited Osaka on May 20, 2024."
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals and rights of POSIX")


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder that every user of the machine may enter."""
    path = Path(tempfile.mkdtemp(prefix="landbridge-"))
    path.chmod(0o777)
    (path / "good.txt").write_text(SENTENCE)
    (path / "good.txt").chmod(0o644)
    yield path
    shutil.rmtree(path)


def run(
    folder: Path,
    *words: str,
    before: Callable[[], None] | None = None,
    environment: dict[str, str] | None = None,
) -> subprocess.CompletedProcess[str]:
    """Run `landbridge` in a folder, in a process that `before` prepares."""
    return subprocess.run(
        [*COMMAND, *words],
        cwd=folder,
        env={**os.environ, **(environment or {})},
        preexec_fn=before,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=SECONDS,
        check=False,
    )


def bound_by_rights() -> None:
    """Let file rights bind root too: drop CAP_DAC_OVERRIDE and CAP_DAC_READ_SEARCH."""
    for capability in (1, 2):
        _LIBC.prctl(_PR_CAPBSET_DROP, capability, 0, 0, 0)


@pytest.fixture
def secret(folder: Path) -> Path:
    """A file that the owner may not read."""
    path = folder / "secret.txt"
    path.write_text(SENTENCE)
    path.chmod(0)
    probe = [sys.executable, "-c", "open('secret.txt')"]
    read = subprocess.run(
        probe, cwd=folder, preexec_fn=bound_by_rights, capture_output=True, check=False
    )
    if read.returncode == 0:
        pytest.skip("file rights do not bind this user")
    return path


def refused(ran: subprocess.CompletedProcess[str], *parts: str) -> bool:
    """Whether a run ended with one sentence that has these parts, and no trace."""
    assert "Traceback" not in ran.stdout + ran.stderr
    assert ran.stderr.count("\n") == 1, ran.stderr
    return ran.returncode == 1 and all(part in ran.stderr for part in parts)


@pytest.mark.parametrize(
    "words",
    [
        ("match", "strengths", "CN", "RU", "--table", "secret.txt"),
        ("match", "screen", "--register", "r.db", "--list", "secret.txt"),
        ("match", "pairs", "--register", "r.db", "--rates", "secret.txt"),
    ],
)
def test_a_table_or_list_that_may_not_be_read_is_not_said_to_be_unwritable(
    folder: Path, secret: Path, words: tuple[str, ...]
) -> None:
    assert run(folder, "read", "good.txt", "--register", "r.db").returncode == 0
    ran = run(folder, *words, before=bound_by_rights)
    assert refused(ran, "secret.txt", "You have no right to read this file.")


def documents(register: Path) -> int:
    with sqlite3.connect(register) as base:
        return int(base.execute("SELECT count(*) FROM document").fetchone()[0])


def test_a_pipe_that_nobody_writes_to_is_refused_at_once(folder: Path) -> None:
    os.mkfifo(folder / "pipe")
    ran = run(folder, "read", "pipe", "good.txt")
    assert refused(ran, "pipe: This is a device or a pipe")
    assert documents(folder / "landbridge.db") == 1


def test_a_file_without_the_right_to_read_it(folder: Path, secret: Path) -> None:
    ran = run(folder, "read", secret.name, "good.txt", before=bound_by_rights)
    assert refused(ran, "secret.txt: You have no right to read this file.")
    assert documents(folder / "landbridge.db") == 1


@pytest.mark.usefixtures("secret")
def test_a_register_that_may_only_be_read(folder: Path) -> None:
    (folder / "other.txt").write_text(f"{SENTENCE} It stayed a day.")
    run(folder, "read", "good.txt")
    (folder / "landbridge.db").chmod(0o444)
    folder.chmod(0o555)
    ran = run(folder, "read", "other.txt", before=bound_by_rights)
    folder.chmod(0o777)
    assert refused(ran, "landbridge.db: ")
    assert documents(folder / "landbridge.db") == 1


@pytest.mark.parametrize("limit", [20_000, 60_000])
def test_a_full_disk_leaves_nothing_half(folder: Path, limit: int) -> None:
    ran = run(folder, "read", "good.txt", before=full_at(limit))
    assert refused(ran, "landbridge.db: ")
    run(folder, "read", "good.txt")
    assert documents(folder / "landbridge.db") == 1


def full_at(limit: int) -> Callable[[], None]:
    """What keeps every file of a process below a size, as a full disk does."""
    return lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))


def test_an_export_that_does_not_fit_leaves_the_earlier_one(folder: Path) -> None:
    run(folder, "read", "good.txt")
    run(folder, "export", "claims.csv")
    before = (folder / "claims.csv").read_bytes()
    ran = run(folder, "export", "claims.csv", before=full_at(100))
    assert refused(ran)
    assert (folder / "claims.csv").read_bytes() == before
    assert not list(folder.glob(".*.part"))


def test_an_interrupted_reading_leaves_what_was_read_whole(folder: Path) -> None:
    for number in range(400):
        (folder / f"{number}.txt").write_text(f"{SENTENCE} It stayed {number} days. " * 20)
    names = sorted(path.name for path in folder.glob("*.txt"))
    with subprocess.Popen(
        [*COMMAND, "read", *names],
        cwd=folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONUNBUFFERED": "1"},
        # A suite started in the background of a script ignores interrupts, and so would this.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    ) as reading:
        assert reading.stdout is not None
        for _ in range(40):
            reading.stdout.readline()
        reading.send_signal(signal.SIGINT)
        _, errors = reading.communicate(timeout=SECONDS)
    assert reading.returncode in (1, 130)
    assert "Traceback" not in errors
    kept = documents(folder / "landbridge.db")
    assert 0 < kept < len(names)
    assert run(folder, "register", "rebuild").returncode == 0


def test_a_reader_that_closes_the_pipe_sees_no_trace(folder: Path) -> None:
    with subprocess.Popen(
        [*COMMAND, "read", *(["good.txt"] * 200)],
        cwd=folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as reading:
        assert reading.stdout is not None
        reading.stdout.close()
        assert reading.stderr is not None
        assert "Traceback" not in reading.stderr.read()


def test_a_terminal_without_unicode_still_shows_and_gives_whole_data(folder: Path) -> None:
    (folder / "zh.txt").write_text("沈阳市副市长陈小林率代表团访问大阪市。")
    ascii_only = {"PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    for words in (["read", "zh.txt"], ["read", "zh.txt", "--format", "json"]):
        ran = run(folder, *words, environment=ascii_only)
        assert (ran.returncode, ran.stderr) == (0, "")


def test_a_fault_of_landbridge_is_one_sentence_too(folder: Path) -> None:
    broken = (
        "import landbridge.office.reading as reading\n"
        "def fail(*_): raise KeyError('fault')\n"
        "reading.read_document = fail\n"
        "from landbridge.cli import main; main()"
    )
    ran = subprocess.run(
        [sys.executable, "-c", broken, "read", "good.txt"],
        cwd=folder, capture_output=True, text=True, timeout=SECONDS, check=False,
    )  # fmt: skip
    assert ran.returncode == 70
    assert ran.stderr == ("landbridge: this is a fault of landbridge itself: KeyError: 'fault'\n")
