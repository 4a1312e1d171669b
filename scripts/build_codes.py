"""Build the packs of `landbridge.world.codes`.

    python scripts/build_codes.py FOLDER

FOLDER holds `hs6-isic4.csv` and `hs2022-hs1992.csv`. What is written is facts of the
standards: which code belongs to which. The same input gives the same bytes.
"""

from __future__ import annotations

import csv
import gzip
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

DATA = Path(__file__).parent.parent / "src/landbridge/world/data/codes"


def main() -> None:
    """Write the packs."""
    folder = Path(sys.argv[1])
    ids = isic_ids()
    pairs = [(row["hs6"], row["isic4"]) for row in rows(folder / "hs6-isic4.csv")]
    write("hs6-isic.tsv.gz", grouped((hs6, ids[isic]) for hs6, isic in pairs if isic))
    editions = rows(folder / "hs2022-hs1992.csv")
    write("hs2022-hs1992.tsv.gz", grouped((row["hs2022"], row["hs1992"]) for row in editions))


def isic_ids() -> dict[str, str]:
    """The id of each ISIC class, with the letter of its section, by its digits."""
    return {row["code"][1:]: row["code"] for row in rows(DATA / "isic.csv")}


def rows(path: Path) -> list[dict[str, str]]:
    """The rows of a table."""
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(line for line in file if not line.startswith("#")))


def grouped(pairs: Iterable[tuple[str, str]]) -> Iterator[str]:
    """A line for each code: the code, and what it belongs to."""
    groups: defaultdict[str, set[str]] = defaultdict(set)
    for code, other in pairs:
        groups[code].add(other)
    for code in sorted(groups):
        yield f"{code}\t{' '.join(sorted(groups[code]))}\n"


def write(pack: str, lines: Iterable[str]) -> None:
    """Write a compressed pack, the same bytes for the same lines."""
    (DATA / pack).write_bytes(gzip.compress("".join(lines).encode(), mtime=0))


if __name__ == "__main__":
    main()
