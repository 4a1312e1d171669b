"""Build the packs by which `landbridge.language` reads names in Han as Japan and Korea do.

    pip install janome==0.5.0 hanja==0.15.1 opencc
    python scripts/build_name_readings.py

Reads the names of people and organisations that janome carries (mecab-ipadic 2.7.0) and the Korean
readings that hanja carries; writes `japanese_names.tsv.gz` and `korean_readings.tsv.gz`.
The same input gives the same bytes.
"""

from __future__ import annotations

import gzip
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from importlib.metadata import version
from pathlib import Path

from anyascii import anyascii
from hanja.table import hanja_table
from janome.sysdic import entries
from opencc import OpenCC

DATA = Path(__file__).parent.parent / "src/landbridge/language/data"
PINNED = {"janome": "0.5.0", "hanja": "0.15.1"}

HAN = re.compile("[\u3400-\u9fff]{1,4}")
MORA = re.compile("[ア-ンヴ][ァィゥェォャュョー]?")
SORTS = {
    "名詞,固有名詞,人名,姓": "family",
    "名詞,固有名詞,人名,名": "given",
    "名詞,固有名詞,組織,*": "organisation",
}
ROUNDS = 8
"""So many times are readings of names shared out between their characters."""
LEAST_NAMES, LEAST_SHARE = 2, 0.1
"""A character has a reading that so many names and such a share of its names agree with."""

NEW_TO_OLD: Callable[[str], str] = OpenCC("jp2t").convert
SIMPLIFY: Callable[[str], str] = OpenCC("t2s").convert

Names = dict[str, list[str]]
"""Names or characters in Han, each with its readings, the likeliest first."""


def main() -> None:
    """Write the packs and print their sizes."""
    for package, pinned in PINNED.items():
        if version(package) != pinned:
            raise SystemExit(f"{package} is {version(package)}, the packs need {pinned}")
    names = japanese_names()
    names["character"] = readings_of_characters(names["given"])
    write("japanese_names.tsv.gz", japanese_lines(names))
    write("korean_readings.tsv.gz", korean_lines(hanja_table))


def japanese_names() -> dict[str, Names]:
    """The names of each sort in Han with their readings in kana, the commonest first."""
    found: dict[str, dict[str, list[tuple[int, str]]]] = {sort: {} for sort in SORTS.values()}
    for entry in entries().values():
        name, cost, parts_of_speech, reading = entry[0], entry[3], entry[4], entry[8]
        sort = SORTS.get(parts_of_speech)
        if sort and HAN.fullmatch(name):
            found[sort].setdefault(name, []).append((cost, reading))
    return {
        sort: {name: unique(kana for _, kana in sorted(of)) for name, of in sorted(names.items())}
        for sort, names in found.items()
    }


def readings_of_characters(given: Names) -> Names:
    """The readings of single characters, shared out from the given names of two characters."""
    spelled = [
        (name, MORA.findall(kana))
        for name, readings in given.items()
        if len(name) == 2
        for kana in readings
    ]
    share: Mapping[tuple[str, str], float] = defaultdict(lambda: 1.0)
    for _ in range(ROUNDS):
        share = shared_out(spelled, share)
    whole: Counter[str] = Counter()
    for (character, _), names in share.items():
        whole[character] += names
    found: dict[str, list[tuple[float, str]]] = defaultdict(list)
    for (character, reading), names in share.items():
        if names >= LEAST_NAMES and names >= LEAST_SHARE * whole[character]:
            found[character].append((-names, reading))
    return {character: [kana for _, kana in sorted(of)] for character, of in sorted(found.items())}


def shared_out(
    spelled: Iterable[tuple[str, list[str]]], before: Mapping[tuple[str, str], float]
) -> dict[tuple[str, str], float]:
    """How many names give each character each reading, by how likely each parting was before."""
    share: dict[tuple[str, str], float] = defaultdict(float)
    for name, mora in spelled:
        partings = [
            ((name[0], "".join(mora[:cut])), (name[1], "".join(mora[cut:])))
            for cut in range(1, len(mora))
        ]
        weights = [before[first] * before[second] for first, second in partings]
        for parting, weight in zip(partings, weights, strict=True):
            for read in parting:
                share[read] += weight / (sum(weights) or 1.0)
    return defaultdict(float, share)


def japanese_lines(names: Mapping[str, Names]) -> Iterator[str]:
    """The lines of Japan: what it is, the name as Japan and as China prints it, its readings."""
    for sort, forms in names.items():
        of_form: Names = {}
        for name, readings in forms.items():
            for form in unique([name, SIMPLIFY(NEW_TO_OLD(name))]):
                of_form.setdefault(form, []).extend(map(romanised, readings))
        for form, letters in sorted(of_form.items()):
            yield f"{sort}\t{form}\t{' '.join(unique(letters))}"


def romanised(kana: str) -> str:
    """A name in kana in Hepburn's letters, long vowels in two: コウイチ → kouichi."""
    return "".join(map(_mora, MORA.findall(kana.replace("ッ", ""))))


def _mora(kana: str) -> str:
    first, second = anyascii(kana[0]), anyascii(kana[1:])
    if kana[1:] not in tuple("ャュョ"):
        return first + second
    return first[:-1] + (second[1:] if first in ("shi", "chi", "ji") else second)


def korean_lines(readings: Mapping[str, str]) -> Iterator[str]:
    """The lines of Korea: a syllable, and the characters of KS X 1001 that are read so."""
    characters: dict[str, list[str]] = defaultdict(list)
    for character, syllable in sorted(readings.items()):
        if character.encode("euc_kr", "ignore"):
            characters[syllable] += [character, SIMPLIFY(character)]
    for syllable, of_syllable in sorted(characters.items()):
        yield f"{syllable}\t{''.join(unique(of_syllable))}"


def unique(names: Iterable[str]) -> list[str]:
    """The names without repetitions, in order."""
    return list(dict.fromkeys(names))


def write(name: str, lines: Iterable[str]) -> None:
    """Write a pack; no time stamp, so that the same lines give the same bytes."""
    text = "".join(f"{line}\n" for line in lines)
    (DATA / name).write_bytes(gzip.compress(text.encode("utf-8"), 9, mtime=0))
    print(f"{name}: {(DATA / name).stat().st_size:,} bytes, {text.count(chr(10)):,} lines")


if __name__ == "__main__":
    main()
