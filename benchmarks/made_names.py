"""Names that nobody bears, made by a seeded generator from the parts in `name_parts.csv`.

The parts are common given names, family names, trades and words that firms are called by, typed
in by hand. A Thai family name is a family's own by law and may have ten consonants (Person Name
Act, 1962), so most are compounds, and made ones are put together from their elements. An Arab is
called by a chain of names: the own one, the father's, often the grandfather's, the family's. A
made name has a key, its parts, by which a name and its romanisation are one.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from random import Random

from pypinyin import lazy_pinyin

from landbridge.language.pinyin import surname_readings
from landbridge.language.romanised import latin

PARTS = Path(__file__).with_name("name_parts.csv")
SHARES = {"zh": 0.25, "ru": 0.22, "we": 0.25, "ar": 0.16, "th": 0.12}
"""How many of a list's made names are of each tongue."""
NATIVE = {"zh": "han", "ru": "cyrillic", "we": "latin", "ar": "arabic", "th": "thai"}
_FIRMS = 0.3
_PLAIN = 0.1
_THAI_CONSONANT = re.compile("[ก-ฮ]")
_FORMS = {
    "zh": "{place}{core}{trade}有限公司",
    "ru": "ООО «{core} {trade}»",
    "we": "{core} {trade} Ltd",
    "ar": "شركة {core} {trade}",
    "th": "บริษัท {core}{trade} จำกัด",
}


@dataclass(frozen=True, slots=True)
class MadeName:
    """A made name in the script of its tongue and, of a person, in Latin letters."""

    kind: str
    tongue: str
    native: str
    romanised: str

    @property
    def key(self) -> str:
        """What two spellings of one made name share."""
        return " ".join(sorted((self.romanised or self.native).lower().split()))


def made_names(random: Random, tongue: str, count: int) -> list[MadeName]:
    """Different made names of a tongue, people and firms, as many as asked for."""
    found: dict[str, MadeName] = {}
    while len(found) < count:
        name = made_name(random, tongue)
        found.setdefault(name.key, name)
    return list(found.values())


def made_name(random: Random, tongue: str) -> MadeName:
    """A made name of a tongue, a person or a firm."""
    return _firm(random, tongue) if random.random() < _FIRMS else _person(random, tongue)


def _person(random: Random, tongue: str) -> MadeName:
    native, romanised = zip(*_person_parts(random, tongue), strict=True)
    if tongue != "zh":
        return MadeName("person", tongue, " ".join(native), " ".join(romanised))
    family, *given = romanised
    return MadeName("person", tongue, "".join(native), f"{family} {''.join(given).capitalize()}")


def _person_parts(random: Random, tongue: str) -> Iterator[tuple[str, str]]:
    match tongue:
        case "zh":
            yield _surname(random)
            yield from (_part(random, "zh", "given") for _ in range(random.choice((1, 2, 2, 2))))
        case "ru":
            yield from _russian(random)
        case "ar":
            yield from (_part(random, "ar", "given") for _ in range(random.choice((2, 2, 3))))
            yield _part(random, "ar", "family")
        case "th":
            yield _part(random, "th", "given")
            yield _thai_family(random)
        case _:
            yield _part(random, tongue, "given")
            yield _part(random, tongue, "family")


def _surname(random: Random) -> tuple[str, str]:
    native, read = random.choice(_surnames())
    return native, read.capitalize()


def _russian(random: Random) -> Iterator[tuple[str, str]]:
    for part in ("male", "family"):
        native, _ = _part(random, "ru", part)
        yield native, latin(native).capitalize()


def _thai_family(random: Random) -> tuple[str, str]:
    """A family name of one element in ten, else a compound of two, or of three that is lawful."""
    if random.random() < _PLAIN:
        return _part(random, "th", "family")
    parts = [_part(random, "th", "head"), _part(random, "th", "head"), _part(random, "th", "tail")]
    if random.random() < 0.5 or len(_THAI_CONSONANT.findall("".join(n for n, _ in parts))) > 10:
        del parts[1]
    native, romanised = zip(*parts, strict=True)
    return "".join(native), "".join(romanised).capitalize()


def _firm(random: Random, tongue: str) -> MadeName:
    cores = sorted(random.sample(_parts()[tongue, "core"], 2))
    core = ("" if tongue in ("zh", "th") else " ").join(native for native, _ in cores)
    place = random.choice(_CITIES) if tongue == "zh" else ""
    trade, _ = _part(random, tongue, "trade")
    native = _FORMS[tongue].format(place=place, core=core, trade=trade)
    return MadeName("organisation", tongue, native, "")


_CITIES = ("沈阳", "大连", "鞍山", "营口", "丹东", "锦州", "北京", "天津", "青岛", "宁波", "厦门")


def _part(random: Random, tongue: str, part: str) -> tuple[str, str]:
    return random.choice(_parts()[tongue, part])


@cache
def _surnames() -> Sequence[tuple[str, str]]:
    return [(native, read) for native, read in surname_readings().items() if len(native) == 1]


@cache
def _parts() -> dict[tuple[str, str], list[tuple[str, str]]]:
    found: dict[tuple[str, str], list[tuple[str, str]]] = {}
    for row in csv.DictReader(PARTS.read_text("utf-8").splitlines()):
        romanised = row["latin"] or row["native"]
        if row["tongue"] == "zh":
            romanised = "".join(lazy_pinyin(row["native"]))
        found.setdefault((row["tongue"], row["part"]), []).append((row["native"], romanised))
    return found
