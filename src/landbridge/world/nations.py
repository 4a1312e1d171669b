"""Words that name a country without being its name: Russian, китайский, the 俄 of 访俄.

Chinese names its own provinces and great cities so too: the 沈 of 驻沈总领事馆.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from landbridge.world.hit import Hit
from landbridge.world.phrases import Phrase, PhraseFinder
from landbridge.world.places import sort_of
from landbridge.world.tables import forms_of, rows_of

_CHINA = "CN"
_POST_IN = ("驻",)
_TO_A_TOWN = ("访", "赴", "来", "在", "抵", "莅", "留")
_VERB_OF_TRAVEL = ("访", "赴")
_VERB = ("对", "在", "来", "涉", "留", "援", "抵")
_AFTER_VERB = re.compile(
    "$|[\\s,。,、;;::)）”」]|投资|贸易|经贸|合作|交流|开放|友好|口岸|进出口|出口|进口|举行|举办|期间|企业|工作"
    "|留学|学习|访问|开展|进行|政策|外交|关系|的|外贸|口|外资|项目|人员|活动|通道|物流|旅游|产业|经济|商|考察|推介"
)
_SIDE = re.compile("方(?![案式法面便向针程块位圆形])")
_AFTER_LETTER = re.compile(
    _SIDE.pattern + "|企|商(?!业|店|场|量)|资(?!源|格|料)|籍|媒|领馆|总领|使馆|驻|总统|总理|外长"
    "|大使|领事|联邦|远东|两国|双方|双边|关系|三国"
)
_PEOPLE = ("ชาว", "คน", "ภาษา")


@dataclass(frozen=True, slots=True)
class Letter:
    """A Han letter that may stand for a country, and what beside it forbids that."""

    id: str
    company: str
    not_after: str
    not_before: str


def find_nations(text: str, language: str) -> Iterator[Hit]:
    """The nations that a text names, places left aside; overlapping ones too."""
    if language == "zh":
        yield from _letters(text)
    elif language != "th":
        finder = _word_finder("ru" if language == "ru" else "en")
        for start, end, code in finder.find(text):
            yield _hit(start, end, code)


def as_nation(hit: Hit, text: str) -> Hit:
    """A country as a nation where a Thai word for people or language stands before it."""
    if hit.sort == "country" and text.endswith(_PEOPLE, 0, hit.start):
        return _hit(hit.start, hit.end, hit.id)
    return hit


def _hit(start: int, end: int, code: str) -> Hit:
    sort = sort_of(code)
    return Hit(start, end, "nation" if sort == "country" else sort, code)


def _letters(text: str) -> Iterator[Hit]:
    letters = _han_letters()
    valid = {
        found.start(): letters[found[0]]
        for found in _letter_pattern().finditer(text)
        if _may_stand(text, found.start(), letters[found[0]])
    }
    for place, letter in valid.items():
        if _in_company(valid, place) or _in_context(text, place, letter):
            yield _hit(place, place + 1, letter.id)


def _may_stand(text: str, place: int, letter: Letter) -> bool:
    before, after = text[max(place - 1, 0) : place], text[place + 1 : place + 2]
    return not (before and before in letter.not_after) and not (
        after and after in letter.not_before
    )


def _in_company(valid: Mapping[int, Letter], place: int) -> bool:
    """Whether the letter beside it is another country: 中俄, 中吉乌."""
    return any(
        other is not None and _are_pair(valid[place], other)
        for other in (valid.get(place - 1), valid.get(place + 1))
    )


def _are_pair(one: Letter, other: Letter) -> bool:
    kinds = {one.company, other.company}
    if one.id == other.id or not kinds.isdisjoint(("none", "town")):
        return False
    return kinds <= {"any", "side"} or kinds == {"any", "province"} or _CHINA in (one.id, other.id)


def _in_context(text: str, place: int, letter: Letter) -> bool:
    """Whether the words beside a letter make it a country or a place: 访俄, 俄方, 驻沈."""
    if text.endswith(_POST_IN, 0, place):
        return True
    if letter.company in ("province", "town"):
        return _after_verb(text, place, _TO_A_TOWN)
    if letter.company in ("china", "side"):
        return _before_party(text, place, _SIDE)
    if text.endswith(_VERB_OF_TRAVEL, 0, place) or _after_verb(text, place, _VERB):
        return True
    return letter.company == "any" and _before_party(text, place, _AFTER_LETTER)


def _after_verb(text: str, place: int, verbs: tuple[str, ...]) -> bool:
    return text.endswith(verbs, 0, place) and bool(_AFTER_VERB.match(text, place + 1))


def _before_party(text: str, place: int, party: re.Pattern[str]) -> bool:
    return bool(party.match(text, place + 1))


@cache
def _han_letters() -> dict[str, Letter]:
    return {
        row["zh"]: Letter(row["id"], row["company"], row["not_after"], row["not_before"])
        for row in rows_of("nations.csv")
        if row["zh"]
    }


@cache
def _letter_pattern() -> re.Pattern[str]:
    return re.compile("[" + "".join(_han_letters()) + "]")


@cache
def _word_finder(column: str) -> PhraseFinder:
    return PhraseFinder(
        Phrase.of(form, row["id"])
        for row in rows_of("nations.csv")
        for form in forms_of(row[column])
    )
