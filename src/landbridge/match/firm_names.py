"""An organisation's name in each way to take it: what its words mean, and what is heard.

A name is taken apart in several ways, as a table may know only one of two spellings: with the
names that companies have adopted, with places and common words, with common words alone, and
heard from end to end.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import cache, lru_cache

from landbridge.claims.adopted import adopted_names
from landbridge.language.organisation_key import COMPANY, PLACE
from landbridge.language.organisation_name import OrganisationNames, Stretch
from landbridge.language.organisation_sound import WORD, heard_core, reads_as_pinyin
from landbridge.language.romanised import latin
from landbridge.language.scripts import script_of_name
from landbridge.world.places import LANGUAGES, MARKS, own_rows
from landbridge.world.tables import forms_of

ALPHABETS = frozenset({"latin", "cyrillic"})
"""Scripts in which a slip of the pen may part two spellings of a word."""


@dataclass(frozen=True, slots=True)
class FirmName:
    """A name and one way to take it: what its words mean, and the core, written and heard.

    `knows` are the sorts of words that tables know in it, and `hears` those of them that are
    heard in this way; `mandarin` is true where the core reads as pinyin.
    """

    name: str
    script: str
    meanings: frozenset[str]
    words: tuple[str, ...]
    sounds: str
    mandarin: bool
    knows: frozenset[Known]
    hears: frozenset[Known]
    companies: frozenset[str]


class Known(Enum):
    """A sort of words in a name that a table may know."""

    COMPANY = "company"
    PLACE = "place"
    COMMON = "common"


_UNKNOWN = (
    frozenset[Known](),
    frozenset({Known.COMPANY}),
    frozenset({Known.COMPANY, Known.PLACE}),
    frozenset(Known),
)
"""What each way to take a name hears though a table may know it (`_takers`)."""


@lru_cache(maxsize=65536)
def firm_names(name: str) -> tuple[FirmName, ...]:
    """A name of an organisation in each way to take it."""
    ways = [_way(taker, name) for taker in _takers()]
    company = _adopted().get(ways[1])
    if company and not _companies(ways[0]):
        ways[0] = frozenset({company}), ()
    knows = frozenset(_sort(part) for meanings, _ in ways for part in meanings)
    found: dict[Way, frozenset[Known]] = {}
    for way, unknown in zip(ways, _UNKNOWN, strict=True):
        found.setdefault(way, knows & unknown)
    return tuple(
        FirmName(
            name,
            script_of_name(name),
            meanings,
            tuple(sorted(map(_plain, words))),
            sounds,
            all(map(reads_as_pinyin, words)),
            knows,
            hears,
            _companies(ways[0]),
        )
        for (meanings, words), hears in found.items()
        for sounds in heard_core(words) or ("",)
    )


_NUMBER = "#"
"""What marks a number in a name: it means the same in all scripts."""

Way = tuple[frozenset[str], tuple[str, ...]]
"""What the words of a name mean, and the words that are heard, in their order."""


def _way(taker: OrganisationNames, name: str) -> Way:
    stretches = tuple(taker.stretches(name))
    meanings = [part for stretch in stretches for part in stretch.meaning or ()]
    words = tuple(_words(stretches))
    numbers = [_NUMBER + word for word in words if word.isdecimal()]
    return frozenset(meanings + numbers), tuple(w for w in words if not w.isdecimal())


def _companies(way: Way) -> frozenset[str]:
    return frozenset(part for part in way[0] if part[0] == COMPANY)


@cache
def _adopted() -> dict[Way, str]:
    """What the adopted names are without legal forms, for names that are short for them."""
    found: dict[Way, set[str]] = defaultdict(set)
    for name, company in adopted_names().items():
        meanings, words = _way(_takers()[1], name.rstrip("*"))
        if words or len(meanings) > 1:
            found[meanings, words].add(COMPANY + company)
    return {way: ids.pop() for way, ids in found.items() if len(ids) == 1}


def _sort(part: str) -> Known:
    return {COMPANY: Known.COMPANY, PLACE: Known.PLACE}.get(part[0], Known.COMMON)


def _words(stretches: Sequence[Stretch]) -> Iterator[str]:
    for stretch in stretches:
        if stretch.meaning is None:
            yield from WORD.findall(stretch.text)


def _plain(word: str) -> str:
    return latin(word) if script_of_name(word) in ALPHABETS else word


@cache
def _takers() -> tuple[OrganisationNames, ...]:
    """The ways to take a name: what is known to each, from all that is to nothing but filler."""
    places = dict(_places())
    return (
        OrganisationNames(places, adopted_names()),
        OrganisationNames(places),
        OrganisationNames({}),
        OrganisationNames({}, heard_whole=True),
    )


def _places() -> Iterator[tuple[str, str]]:
    """The places of the world's own table, in each of their forms."""
    for code, row in own_rows().items():
        for language in LANGUAGES:
            for form in forms_of(row[language]):
                yield form.rstrip(MARKS), code
