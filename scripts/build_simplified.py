"""Build the table by which `landbridge.language` reads traditional Chinese characters.

    pip install opencc==1.4.2
    python scripts/build_simplified.py

Reads the characters of OpenCC that Hong Kong, Macau and Taiwan write otherwise than the mainland;
writes `simplified.csv`. The same input gives the same bytes.
"""

from __future__ import annotations

from collections import defaultdict
from importlib.metadata import version
from pathlib import Path

from opencc import OpenCC

TABLE = Path(__file__).parent.parent / "src/landbridge/language/data/simplified.csv"
PINNED = "1.4.2"
CHARACTERS = (range(0x3400, 0x4DC0), range(0x4E00, 0xA000))
KEPT = frozenset("乾")
"""Simplified texts write it too: 乾安 and 乾隆, beside 干果 and 干燥."""
HEADING = """\
# Chinese characters of the mainland with those that are written for them elsewhere.
# Derived from OpenCC {version} (Apache-2.0) by scripts/build_simplified.py.
simplified,traditional
"""


def main() -> None:
    """Write the table and print its size."""
    if version("opencc") != PINNED:
        raise SystemExit(f"opencc is {version('opencc')}, the table needs {PINNED}")
    simplify = OpenCC("hk2s").convert
    written: dict[str, str] = defaultdict(str)
    for character in (chr(code) for codes in CHARACTERS for code in codes):
        simplified = simplify(character)
        if simplified != character and character not in KEPT and is_written(simplified):
            written[simplified] += character
    rows = "".join(f"{one},{others}\n" for one, others in sorted(written.items()))
    TABLE.write_text(HEADING.format(version=PINNED) + rows, "utf-8")
    print(f"{TABLE.name}: {sum(map(len, written.values())):,} characters")


def is_written(character: str) -> bool:
    """Whether a character is one that texts write: of the Basic Multilingual Plane."""
    return len(character) == 1 and any(ord(character) in codes for codes in CHARACTERS)


if __name__ == "__main__":
    main()
