"""Words of activity that say what a thing is for, and not what is done.

Machinery for mining, mining machinery, оборудование для добычи, 采矿设备 and
เครื่องจักรสำหรับการผลิต are made: a preposition of purpose stands before the verb, or the name of
a tool after it. Verbs in a row share what holds for the one at its end.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from landbridge.world.codes.term import Term
from landbridge.world.codes.verbs import Verb

_PREPOSITION = {
    "ru": re.compile(r"\bдля\s*$"),
    "en": re.compile(r"\bfor\s*$"),
    "th": re.compile(r"(?:สำหรับ|เพื่อ)\s*$"),
}
_NOTHING = re.compile("(?!)")
_TOOLS = {
    "zh": ("设备", "机械", "装备", "装置", "材料", "工具", "器材", "机", "用"),
    "en": ("equipment", "machine", "material", "tool", "vehicle", "vessel", "tank", "battery"),
}
_JOINT = re.compile(r"(?:\s|,|、|-|\band\b|\bor\b|\bи\b|\bили\b|和|及|与|或|และ|หรือ){0,4}")
_MARK = "for "
"""Makes the word of a verb another word, which tells no kind of activity."""
_REACH = 12
"""How many characters before a verb are looked at."""


def mark_purposes(
    text: str, terms: Sequence[Term], verbs: Mapping[str, Verb], language: str
) -> list[Term]:
    """The terms of a text; a verb that says what a thing is for is marked as another word."""
    places = [place for place, term in enumerate(terms) if _tells_kind(term, verbs)]
    purposes = {
        *_after_preposition(text, terms, places, language),
        *_before_tool(text, terms, places, language),
    }
    return [
        replace(term, word=_MARK + term.word) if place in purposes else term
        for place, term in enumerate(terms)
    ]


def is_purpose(term: Term) -> bool:
    """Whether a term has been marked as what a thing is for."""
    return term.word.startswith(_MARK)


def _tells_kind(term: Term, verbs: Mapping[str, Verb]) -> bool:
    verb = verbs.get(term.word)
    return verb is not None and bool(verb.within)


def _after_preposition(
    text: str, terms: Sequence[Term], places: Sequence[int], language: str
) -> Iterator[int]:
    preposition = _PREPOSITION.get(language, _NOTHING)
    last_end = -1
    for place in places:
        start = terms[place].start
        in_row = last_end >= 0 and _JOINT.fullmatch(text, last_end, start)
        if in_row or preposition.search(text, max(0, start - _REACH), start):
            last_end = terms[place].end
            yield place


def _before_tool(
    text: str, terms: Sequence[Term], places: Sequence[int], language: str
) -> Iterator[int]:
    tools = _TOOLS.get(language, ())
    first_start = -1
    for place in reversed(places):
        end = terms[place].end
        in_row = first_start >= 0 and _JOINT.fullmatch(text, end, first_start)
        if in_row or _is_followed(text, terms, place, tools):
            first_start = terms[place].start
            yield place


def _is_followed(text: str, terms: Sequence[Term], place: int, tools: tuple[str, ...]) -> bool:
    if place + 1 == len(terms):
        return False
    following = terms[place + 1]
    return not text[terms[place].end : following.start].strip() and following.word.startswith(tools)
