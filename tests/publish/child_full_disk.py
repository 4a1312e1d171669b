"""Writes a brief on a disk, fills the disk, writes another; says what then lies there."""

import json
import sys
from pathlib import Path

from desk import liaoning_desk

from landbridge.publish.brief import write_brief

if __name__ == "__main__":
    disk = Path(sys.argv[1])
    view = liaoning_desk().view()
    write_brief(disk / "brief", view, "en")
    before = {path: path.read_bytes() for path in disk.rglob("*") if path.is_file()}
    try:
        (disk / "filler").write_bytes(b"0" * 1_000_000)
    except OSError:
        full = "filled"
    try:
        write_brief(disk / "brief", view, "zh")
    except OSError as error:
        full += f", then {error.strerror}"
    (disk / "filler").unlink()
    after = {path: path.read_bytes() for path in disk.rglob("*") if path.is_file()}
    print(json.dumps({"full": full, "same": before == after, "files": len(after)}))  # noqa: T201
