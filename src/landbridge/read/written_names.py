"""A name in the letters of another rendition, where no rule has read it there as a name."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator

from landbridge.language.family_in_thai import are_two_chinese_families
from landbridge.language.han_abroad import readings_abroad
from landbridge.language.mention import Sort
from landbridge.language.name import with_parts
from landbridge.language.name_by_word import are_two_families, words_sound
from landbridge.language.name_comparison import PERHAPS, SAME, name_similarity
from landbridge.language.name_sound import words_of_name
from landbridge.language.pinyin import family_and_given
from landbridge.read.passage import Passage

_CAPITALS = re.compile(r"(?=\b([A-ZА-ЯЁ][\w’'-]+(?: [A-ZА-ЯЁ][\w’'-]+){0,2}))")
_HAN = re.compile(r"(?=([\u4e00-\u9fff]{2,4}))")
_DOT = re.compile("[·•]")
_FOREIGN = re.compile(r"[\u4e00-\u9fff]{1,6}(?:[·•][\u4e00-\u9fff]{1,6})+")
_SHORT = 9
"""Letters of a name so short that some word of any text sounds a little like it."""
_GIVEN, _FAMILY = range(1, 5), range(2, 7)
"""How many characters foreign given and family names have in Chinese."""
_LOOSE = str.maketrans("ีูืกปต", "ิุึคพท", "็่้๊๋")
_CASE, _DECLINED = 1, 6
"""A case may change the last letter of a name of so many."""
_GAP = re.compile(r"([ก-๎]{2,}) (?=([ก-๎]{2,}))")
_THAI = range(2, 15)
"""How many letters a word of a name has in Thai."""
MOST_GAPS = 500
"""So many blanks of a Thai text are looked at for a name."""
MOST_CANDIDATES = 2000
"""So many pieces of a text are held against a name; one takes some 50 µs."""


def written(name: str, passage: Passage) -> str:
    """A name as it stands in a passage in its own letters; empty where it does not."""
    start = passage.folded.lower.find(name.casefold()) if len(name) > 1 else -1
    return passage.folded.text[start : start + len(name)] if start >= 0 else ""


def spelled(name: str, passage: Passage) -> str:
    """A name of the passage's own language that stands there in a case, or with other vowels."""
    if passage.pack.language == "th":
        return name if name and _loose(name) in _loose(passage.folded.text) else ""
    return written(name[: -_CASE if len(name) >= _DECLINED else None], passage)


def _loose(text: str) -> str:
    """A Thai text without tones, its vowels short, its stops breathed.

    Foreign names are spelled either way: มาฮาลีโน and มาฮาลิโน, คราสกีโน and คราสคิโน.
    """
    return text.translate(_LOOSE)


def heard(name: str, language: str, passage: Passage) -> str:
    """What in a passage sounds like a person's name of another language; empty if nothing."""
    other = passage.pack.language
    least = SAME if len(name) <= _SHORT and not _DOT.search(name) else PERHAPS
    if other == "th":
        return _heard_in_thai(name, passage.folded.text)
    pieces = _pieces(passage, _words(name, language))
    alike = (p for p in pieces if name_similarity(name, language, p, other) >= least)
    return next((p for p in alike if not _are_two_families(name, p)), "")


def _are_two_families(a: str, b: str) -> bool:
    return are_two_families(a, b) or are_two_chinese_families(a, b)


def _heard_in_thai(name: str, text: str) -> str:
    """A full name between words that no blank parts from it: ของซาราห์ มิลเลอร์ลงนาม."""
    words = words_of_name(name) or [""]
    given, family = words[0], words[-1]
    gaps = list(_GAP.finditer(text)) if given != family else []
    for gap in gaps[:MOST_GAPS]:
        behind = [gap[2][:length] for length in _THAI if length <= len(gap[2])]
        before = [gap[1][-length:] for length in _THAI if length <= len(gap[1])]
        ends, starts = words_sound(family, behind), words_sound(given, before)
        if ends and starts and min(max(ends), max(starts)) >= PERHAPS:
            return before[starts.index(max(starts))] + " " + behind[ends.index(max(ends))]
    return ""


def _words(name: str, language: str) -> int:
    """Of how many words a name is in letters: a Chinese one of two, a foreign one by its dots."""
    if language != "zh":
        return len(name.split())
    return max(len(_DOT.split(name)), 2)


def _pieces(passage: Passage, words: int) -> Iterator[str]:
    """The pieces of a text that may be a name of so many words, a limited number of them."""
    text, language = passage.folded.text, passage.pack.language
    found = {
        "zh": _han_pieces(text, _in_posts(passage)),
        "en": _capitals(text, words),
        "ru": _capitals(text, words),
    }
    seen: set[str] = set()
    for piece in found.get(language, ()):
        if piece not in seen:
            seen.add(piece)
            yield piece
        if len(seen) > MOST_CANDIDATES:
            return


def _capitals(text: str, words: int) -> Iterator[str]:
    for match in _CAPITALS.finditer(text):
        yield " ".join(match[1].split()[: max(words, 1)])


def _in_posts(passage: Passage) -> set[int]:
    """Where no name begins, for a word for a post stands there: 长 of 市长."""
    said = (part for one in passage.line.mentions.values() for part in with_parts(one))
    return {at for one in said if one.sort is Sort.POST for at in range(one.start, one.end)}


def _han_pieces(text: str, taken: Container[int]) -> Iterator[str]:
    """Foreign names with a dot, cut from the words around them; runs that begin with a surname."""
    for match in _FOREIGN.finditer(text):
        first, *middle, last = _DOT.split(match[0])
        for given in _GIVEN:
            for family in _FAMILY:
                yield "·".join([first[-given:], *middle, last[:family]])
    for match in _HAN.finditer(text):
        if match.start() in taken:
            continue
        runs = (match[1][:length] for length in range(2, len(match[1]) + 1))
        yield from (run for run in runs if family_and_given(run) or readings_abroad(run))
