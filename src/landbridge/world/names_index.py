"""The names in one script, from our tables, CLDR and the GeoNames pack, and what each names.

Invariant: the ids of a name stand best first: our own table before the pack,
a country before a region, a region before a city, the larger before the smaller.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum
from functools import cache

from landbridge.world.countries import country_forms
from landbridge.world.fold import key_of, script_of
from landbridge.world.places import MARKS, own_rows, seat_of_one_name, sort_of
from landbridge.world.tables import forms_of, lines_of, rows_of

_COLUMNS = {"han": "zh", "cyrillic": "ru", "thai": "th", "latin": "en"}
_RANKS = ("area", "country", "region", "city", "district")


class Trust(IntEnum):
    """What finding a name proves: that it is none, nothing without its generic word, or all.

    LONE names are proved by a preposition, a list of places or a country beside them.
    """

    GUARD = 0
    WEAK = 1
    LONE = 2
    FULL = 3


_MARKS = {"~": Trust.WEAK, "-": Trust.LONE, "+": Trust.FULL}
_ENDINGS = {"*": Trust.WEAK, "~": Trust.LONE}
"""What the end of a form in our tables says of it."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What a name may name, best first, and how much finding it proves."""

    ids: tuple[str, ...]
    trust: Trust
    acronym: bool = False


@dataclass(frozen=True, slots=True)
class NamesIndex:
    """Names in their folded form; those of the pack stay text until they are asked for.

    `small_heads` are the first words of names that begin with a small letter: район Хэпин.
    """

    own: dict[str, Entry]
    pack: dict[str, str]
    small_heads: frozenset[str] = frozenset()

    def get(self, key: str) -> Entry | None:
        """The entry of a folded name; what the pack knows comes after what we know.

        A seat of one name with its region is meant where its generic word stands beside it.
        """
        entry, packed = self.own.get(key), self.pack.get(key)
        ids = tuple(map(_id_of, packed[1:].split(","))) if packed else ()
        if entry is None:
            return Entry(ids, _MARKS[packed[0]]) if packed else None
        seats = tuple(filter(None, map(seat_of_one_name, entry.ids))) if self.pack else ()
        return Entry(tuple(dict.fromkeys(entry.ids + seats + ids)), entry.trust, entry.acronym)

    def is_packed(self, key: str) -> bool:
        """Whether the pack alone knows a name."""
        return key in self.pack and key not in self.own

    def __iter__(self) -> Iterator[str]:
        yield from self.own
        yield from self.pack.keys() - self.own.keys()


def _id_of(packed: str) -> str:
    return f"GN:{packed}" if packed.isdigit() else packed


@cache
def own_index(language: str) -> NamesIndex:
    """The names of our own tables and of CLDR that a text in a language may hold."""
    script = script_of(language)
    own: dict[str, Entry] = {}
    small: set[str] = set()
    for form, code in _own_forms(language, script):
        key = key_of(form.rstrip(MARKS), script)
        _enter(own, key, form, code)
        if form[0].islower():
            small.add(key.partition(" ")[0])
    for row in rows_of("ordinary.csv"):
        if script_of(row["language"]) == script:
            _mark_ordinary(own, key_of(row["word"], script), row["effect"])
    return NamesIndex({key: _sorted(entry) for key, entry in own.items()}, {}, frozenset(small))


@cache
def full_index(language: str) -> NamesIndex:
    """The names of `own_index` and those of the GeoNames pack in its script."""
    own = own_index(language)
    return NamesIndex(own.own, _packed(script_of(language)), own.small_heads)


@cache
def _packed(script: str) -> dict[str, str]:
    if script not in _COLUMNS:
        return {}
    parts = (line.partition("\t") for line in lines_of(f"names.{script}.tsv.gz"))
    return {key: entry for key, _, entry in parts}


def _own_forms(language: str, script: str) -> Iterator[tuple[str, str]]:
    column = _COLUMNS.get(script, language)
    for tongue in dict.fromkeys((column, language)):
        yield from ((form, code) for code, form in country_forms(tongue))
    for code, row in own_rows().items():
        yield from ((form, code) for form in forms_of(row.get(column, "")))


def _enter(own: dict[str, Entry], key: str, form: str, code: str) -> None:
    trust = _ENDINGS.get(form[-1], Trust.FULL)
    known = own.get(key, Entry((), trust, form.isupper()))
    ids = tuple(dict.fromkeys((*known.ids, code)))
    own[key] = Entry(ids, max(trust, known.trust), known.acronym)


def _mark_ordinary(own: dict[str, Entry], key: str, effect: str) -> None:
    if effect == "guard":
        own[key] = Entry((), Trust.GUARD)
    elif effect in ("weak", "lone"):
        known = own.get(key, Entry((), Trust.WEAK))
        own[key] = Entry(known.ids, Trust[effect.upper()], known.acronym)


def _sorted(entry: Entry) -> Entry:
    if len(entry.ids) <= 1:
        return entry
    return Entry(tuple(sorted(entry.ids, key=_rank)), entry.trust, entry.acronym)


def _rank(code: str) -> tuple[int, int]:
    row = own_rows().get(code)
    return _RANKS.index(sort_of(code)), -int(row["population"] or 0) if row else 0
