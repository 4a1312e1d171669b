"""A brief is whole or not at all, whatever happens to its writer."""

from __future__ import annotations

import json
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path

import pytest
from desk import Desk

from landbridge.claims.dossier import Ledger
from landbridge.publish.brief import write_brief
from landbridge.publish.edition import FolderTaken, edition
from landbridge.publish.pages import QUOTES, is_page
from landbridge.publish.view import BriefView

HERE = Path(__file__).parent
KILLS = 12
NOTHING = BriefView(Ledger({}, {}, {}), {})


def files(folder: Path) -> Mapping[Path, bytes]:
    return {
        path.relative_to(folder): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }


def write_half(folder: Path) -> None:
    with edition(folder, QUOTES, is_page) as made:
        (made / "index.html").write_text("half")
        made.write_text("no file")


def test_an_error_leaves_the_earlier_edition(tmp_path: Path) -> None:
    folder = tmp_path / "brief"
    write_brief(folder, NOTHING, "en")
    before = files(tmp_path)
    with pytest.raises(IsADirectoryError):
        write_half(folder)
    assert files(tmp_path) == before


def test_a_foreign_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "letters").mkdir()
    (tmp_path / "letters" / "index.html").write_text("mine")
    with pytest.raises(FolderTaken) as refused:
        write_brief(tmp_path / "letters", NOTHING, "en")
    assert refused.value.reason.code == "folder_taken"
    assert files(tmp_path) == {Path("letters/index.html"): b"mine"}


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    (tmp_path / "brief").write_text("mine")
    with pytest.raises(NotADirectoryError):
        write_brief(tmp_path / "brief", NOTHING, "en")
    assert files(tmp_path) == {Path("brief"): b"mine"}


def test_the_folder_that_one_stands_in_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(FolderTaken) as refused:
        write_brief(Path(), NOTHING, "en")
    assert refused.value.reason.code == "folder_in_use"


def test_a_link_to_a_folder_stays_one(tmp_path: Path) -> None:
    (tmp_path / "disk").mkdir()
    (tmp_path / "brief").symlink_to(tmp_path / "disk")
    for language in ("en", "zh"):
        write_brief(tmp_path / "brief", NOTHING, language)
    assert (tmp_path / "brief").is_symlink()
    assert "<html" in (tmp_path / "disk" / "index.html").read_text("utf-8")


def test_what_lies_in_the_folder_stays_the_same_file(tmp_path: Path) -> None:
    folder = tmp_path / "brief"
    write_brief(folder, NOTHING, "en")
    folder.chmod(0o750)
    (folder / "notes" / "of mine").mkdir(parents=True)
    with (folder / "notes" / "of mine" / "log.txt").open("w") as log:
        log.write("one, ")
        write_brief(folder, NOTHING, "zh")
        log.write("two")
    assert (folder / "notes" / "of mine" / "log.txt").read_text() == "one, two"
    assert folder.stat().st_mode & 0o777 == 0o750
    assert [path.name for path in tmp_path.iterdir()] == ["brief"]


def test_a_living_writer_is_left_alone(tmp_path: Path) -> None:
    folder = tmp_path / "brief"
    with edition(folder, QUOTES, is_page) as made:
        write_brief(folder, NOTHING, "en")
        (made / QUOTES).write_text("later")
    assert (folder / QUOTES).read_text() == "later"


def test_a_killed_writer_leaves_one_edition_whole(liaoning: Desk, tmp_path: Path) -> None:
    whole = []
    for language in ("en", "zh"):
        write_brief(tmp_path / language, liaoning.view(), language)
        whole.append(files(tmp_path / language))
    place = tmp_path / "out" / "brief"
    moments = random.Random(20261126)  # noqa: S311
    for _ in range(KILLS):
        kill_a_writer(place, moments.uniform(0.0, 0.15))
        assert files(place) in whole
        assert len(list(place.parent.iterdir())) <= 2
    write_brief(place, liaoning.view(), "en")
    assert list(place.parent.iterdir()) == [place]


def kill_a_writer(place: Path, seconds: float) -> None:
    """Let a process write, and kill it so long after its first edition."""
    command = [sys.executable, str(HERE / "child_brief.py"), str(place)]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as writer:
        assert writer.stdout is not None
        assert writer.stdout.readline() == b"en\n"
        time.sleep(seconds)
        writer.send_signal(signal.SIGKILL)
    assert writer.returncode == -signal.SIGKILL


def test_a_full_disk_leaves_the_earlier_edition(tmp_path: Path) -> None:
    own_mounts = ["unshare", "--user", "--map-root-user", "--mount"]
    mount = f"mount -t tmpfs -o size=400k tmpfs {tmp_path}"
    if (
        shutil.which("unshare") is None
        or subprocess.run(
            [*own_mounts, "sh", "-c", mount], capture_output=True, check=False
        ).returncode
    ):
        pytest.skip("this machine lets nobody mount a small disk")
    child = f"{mount} && exec {sys.executable} {HERE / 'child_full_disk.py'} {tmp_path}"
    ran = subprocess.run([*own_mounts, "sh", "-c", child], capture_output=True, check=False)
    said = json.loads(ran.stdout)
    assert said["full"] == "filled, then No space left on device"
    assert said["same"]
    assert said["files"] > 10
