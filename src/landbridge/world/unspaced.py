"""Finding names in scripts that part no words: Han and Thai.

Every name is looked for everywhere; what stands beside it decides whether it
counts: no name begins or ends within a Thai syllable or beside the dot of a
foreign person's name; an ordinary word needs its generic word; a small place
that only GeoNames knows needs a word of place before it, or another place, or to be named
with its generic word elsewhere in the text (安阳市, then 安阳). One with a name as short as a
word needs also what it lies in: its country in the text (印尼 … 飞往万隆), or in
its own country the region right before it (陕西安康).
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache

import ahocorasick

from landbridge.world.generics import Generic, generics_of, joints_of, locatives_of
from landbridge.world.hit import Hit, without_overlaps
from landbridge.world.names_index import Entry, NamesIndex, Trust, full_index
from landbridge.world.places import may_be_called, outwards, place_of, sort_of

_GUARD = "guard"
_HOMES = {"zh": "CN", "th": "TH"}
"""The country of which a language names so many places that it tells nothing."""
_THAI_LEADING = frozenset("เแโใไั")
_THAI_LED = frozenset("งญนมยรลว")
"""What ห leads within a syllable: เหลียง is one, and no Lyon (ลียง) behind an เห."""
_THAI_FOLLOWING = frozenset("ะัาำิีึืฺุูๅ็่้๊๋์ํ๎")
_NAME_DOTS = frozenset("·・•")
_POSTS = ("会长", "部长", "外长", "省长", "州长", "市长", "校长", "院长", "局长", "行长", "议长")
"""Posts whose last character begins a place: 会长沙 is no 长沙 where a name follows."""
_NAME_THAT_ACTS = re.compile(
    "(?!.[市县区分])[\u4e00-\u9fff]{2,3}(?:会见|表示|出席|率|访问|指出|强调|致辞|签署)"
)
"""Who holds such a post, and acts: 部长沙纳表示."""
_LONGEST_GIVEN = 4
"""Characters of a foreign given name that may follow such a place before its dot."""


@dataclass(slots=True)
class Seen:
    """The places that a text has been seen to name: where each begins and ends, and its words."""

    text: str
    ids: set[str] = field(default_factory=set)
    ends: dict[int, str] = field(default_factory=dict)
    starts: set[int] = field(default_factory=set)
    words: set[str] = field(default_factory=set)

    def take(self, hit: Hit) -> None:
        """See one more."""
        self.ids.add(hit.id)
        self.ends[hit.end] = hit.id
        self.starts.add(hit.start)
        self.words.add(self.text[hit.start : hit.end])

    def names_country(self, country: str) -> bool:
        """Whether one of the places is a country or lies in it."""
        return any(code == country or place_of(code).country == country for code in self.ids)


@dataclass(frozen=True, slots=True)
class UnspacedFinder:
    """The names of one language as an automaton over characters."""

    language: str
    index: NamesIndex
    automaton: ahocorasick.Automaton
    after: tuple[Generic, ...]
    before: tuple[Generic, ...]
    locatives: tuple[str, ...]
    joints: tuple[str, ...]
    words_after: tuple[str, ...]
    words_before: tuple[str, ...]
    known: dict[str, Entry | None] = field(default_factory=dict)

    def find(self, text: str) -> list[Hit]:
        """The names in a text, the longest first come, in text order."""
        candidates = sorted(self._candidates(text), key=lambda candidate: -candidate[0])
        hits = without_overlaps(hit for _, hit in candidates)
        return [hit for hit in hits if hit.sort != _GUARD]

    def _candidates(self, text: str) -> Iterator[tuple[int, Hit]]:
        """Each hit with the length of its name: 新潟县 by name outdoes 新潟 with a 县 behind it."""
        seen = Seen(text)
        doubtful: list[tuple[int, int, Entry]] = []
        for last, length in self.automaton.iter(text):
            start, end = last + 1 - length, last + 1
            entry = self._entry(text[start:end])
            if entry is None or splits_name(text, start, end):
                continue
            if self._lies_in_dotted_name(text, start, end) or _is_holder(text, start):
                continue
            if entry.trust is Trust.GUARD:
                yield length, Hit(start, end, _GUARD, "")
            elif hit := self._read(text, start, end, entry, seen.ends):
                seen.take(hit)
                yield length, hit
            elif entry.ids:
                doubtful.append((start, end, entry))
        yield from self._known_elsewhere(seen, doubtful)

    def _known_elsewhere(
        self, seen: Seen, doubtful: Sequence[tuple[int, int, Entry]]
    ) -> Iterator[tuple[int, Hit]]:
        """The doubtful names that the rest of the text proves."""
        located = {
            seen.text[start:end]
            for start, end, entry in doubtful
            if entry.trust is Trust.WEAK and self._is_located(seen, start, end, entry)
        }
        for start, end, entry in doubtful:
            known = next((code for code in entry.ids if code in seen.ids), None)
            if entry.trust is Trust.LONE and known is not None:
                yield end - start, Hit(start, end, sort_of(known), known)
            elif seen.text[start:end] in located:
                yield end - start, _plain_hit(start, end, entry)

    def _lies_in_dotted_name(self, text: str, start: int, end: int) -> bool:
        """Whether a span is cut from a foreign person's name: 德妮斯·加西亚, 会长沙南·安乌本."""
        if text[start - 2 : start - 1] in _NAME_DOTS:
            return not text.endswith(self.locatives, 0, start)
        is_post = text.endswith(_POSTS, 0, start + 1)
        return is_post and not _NAME_DOTS.isdisjoint(text[end : end + _LONGEST_GIVEN])

    def _entry(self, key: str) -> Entry | None:
        if key not in self.known:
            self.known[key] = self.index.get(key)
        return self.known[key]

    def _read(
        self, text: str, start: int, end: int, entry: Entry, ends: Collection[int]
    ) -> Hit | None:
        for low, high, sorts in self._with_generic(text, start, end):
            fitting = [code for code in entry.ids if may_be_called(code, sorts)]
            if fitting:
                others = tuple(code for code in entry.ids if code != fitting[0])
                return Hit(low, high, sort_of(fitting[0]), fitting[0], others)
        if entry.trust is Trust.WEAK:
            return None
        if entry.trust is Trust.LONE and not self._in_company(text, start, ends):
            return None
        return _plain_hit(start, end, entry)

    def _with_generic(
        self, text: str, start: int, end: int
    ) -> Iterator[tuple[int, int, frozenset[str]]]:
        for generic in self.after if text.startswith(self.words_after, end) else ():
            stop = end + len(generic.word)
            if text.startswith(generic.word, end) and not text.startswith(generic.unless, stop):
                yield start, stop, generic.sorts
        for generic in self.before if text.endswith(self.words_before, 0, start) else ():
            first = start - len(generic.word)
            if first < 0 or not text.startswith(generic.word, first):
                continue
            if not text.endswith(generic.unless, 0, first):
                yield first, end, generic.sorts

    def _is_located(self, seen: Seen, start: int, end: int, entry: Entry) -> bool:
        """Whether a short name stands where places do, and the text names what it lies in."""
        text, around, home = seen.text, seen.ends.get(start), _HOMES.get(self.language)
        if around is not None and around != home and around in outwards(entry.ids[0]):
            return True
        if any(words.startswith(text[start:end]) for words in seen.words):
            return True
        leads_on = any(text.startswith(joint, end) for joint in self._joints_before(seen, end))
        if not (leads_on or self._in_company(text, start, seen.ends)):
            return False
        country = place_of(entry.ids[0]).country
        if country is None or country == home:
            return False
        return self.index.is_packed(text[start:end]) and seen.names_country(country)

    def _joints_before(self, seen: Seen, end: int) -> Iterator[str]:
        """The words for joining a list that may stand at a place, and another place behind."""
        return (joint for joint in self.joints if end + len(joint) in seen.starts)

    def _in_company(self, text: str, start: int, ends: Collection[int]) -> bool:
        """Whether a word of place, or another place, stands before a name."""
        if start in ends or text.endswith(self.locatives, 0, start):
            return True
        return any(
            text.endswith(joint, 0, start) and start - len(joint) in ends for joint in self.joints
        )


def _is_holder(text: str, start: int) -> bool:
    """Whether a span begins with the end of a post whose holder acts."""
    return text.endswith(_POSTS, 0, start + 1) and bool(_NAME_THAT_ACTS.match(text, start + 1))


def _plain_hit(start: int, end: int, entry: Entry) -> Hit:
    return Hit(start, end, sort_of(entry.ids[0]), entry.ids[0], entry.ids[1:])


def splits_name(text: str, start: int, end: int) -> bool:
    """Whether a span begins or ends within a Thai syllable or a foreign person's dotted name."""
    before, after = text[start - 1 : start], text[end : end + 1]
    if before in _THAI_LEADING or after in _THAI_FOLLOWING:
        return True
    if (
        before == "ห"
        and text[start : start + 1] in _THAI_LED
        and text[start - 2 : start - 1] in _THAI_LEADING
    ):
        return True
    return before in _NAME_DOTS or after in _NAME_DOTS


@cache
def unspaced_finder(language: str) -> UnspacedFinder:
    """The finder for a language, built once a process."""
    index = full_index(language)
    after, before = (generics_of(language, side) for side in ("after", "before"))
    automaton = ahocorasick.Automaton(ahocorasick.STORE_INTS)
    for key in index:
        automaton.add_word(key, len(key))
    automaton.make_automaton()
    return UnspacedFinder(
        language,
        index,
        automaton,
        after,
        before,
        tuple(locatives_of(language)),
        tuple(joints_of(language)),
        tuple(generic.word for generic in after),
        tuple(generic.word for generic in before),
    )
