"""The dateline that opens a wire release: place, date, agency.

«ВЛАДИВОСТОК, 16 октября. /ТАСС/.» · SHENYANG, Oct. 11 (Xinhua) -- · 新华社沈阳10月11日电
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from landbridge.language.values import PartialDate, When
from landbridge.read.stated import find_whens

_HEAD = 170
_LONGEST_PLACE = 60
# A date without a year is looked for beside any anchor; its year is then not taken.
_ANY_ANCHOR = PartialDate(2000, 12, 31)
_BEFORE = re.compile(
    r"[\s(（【«]*(?P<agency>[\u4e00-\u9fff]{1,8}?(?:社|网|报|台)(?:记者[\u4e00-\u9fff]{2,4})?)?\s*"
    r"(?P<place>[^\d.!?。:：;()（）]{2,60}?(?:\.\s?[^\d.!?。:;()]{2,40}?)?)"
    r"[\s,，.–—-]*(?:วันที่|on\b)?\s*"
)
_AFTER = re.compile(
    r"[\s.,]*(?:года|г\.)?[\s.,)]*"
    r"(?:[/(（](?P<agency>[^/()（）]{2,50})[/)）]|(?P<name>[A-ZА-ЯЁ][\w«»\" ]{2,30}?))?\s*\.?"
    r"(?:\s*(?:--|[—–―-])[\s\w]|(?<=/)\s|(?<=/\.)\s)"
)
_AFTER_CHINESE = re.compile(r"\s*(?:专?电|讯|消息)")
_WITHOUT_DATE = re.compile(
    r"(?P<place>[A-Z][A-Z.'’ -]{2,40}(?:, [A-Z][A-Za-z. ]{1,30})?)\s*"
    r"(?:[/(](?P<agency>[^/()]{2,40})[/)]\s*(?:--|[—–-])|--|[—–])\s"
)
_PART = re.compile(r"[^,，、/]+")


@dataclass(frozen=True, slots=True)
class Dateline:
    """A dateline: spans of the stored text, and the date where it states the year.

    `places` has the innermost place first: the town, then the country beside it.
    """

    places: tuple[tuple[int, int], ...]
    date: tuple[int, int] | None = None
    when: When | None = None
    agency: tuple[int, int] | None = None


def find_dateline(text: str, start: int, language: str) -> Dateline | None:
    """The dateline that a paragraph opens with, if any; `start` is where the paragraph begins."""
    head = text[start : start + _HEAD].split("\n", 1)[0]
    dated = find_whens(head, language)
    for mention in dated or find_whens(head, language, _ANY_ANCHOR):
        before = _BEFORE.fullmatch(head, 0, mention.start)
        after = (_AFTER_CHINESE if language == "zh" else _AFTER).match(head, mention.end)
        if before and after:
            agency = _span(before, "agency", start) or _agency(after, start)
            when = mention.value if dated and isinstance(mention.value, When) else None
            date = (start + mention.start, start + mention.end)
            return Dateline(_places(before, start, language), date, when, agency)
        break
    plain = _WITHOUT_DATE.match(head)
    if plain:
        return Dateline(_places(plain, start, language), agency=_span(plain, "agency", start))
    return None


def _agency(after: re.Match[str], start: int) -> tuple[int, int] | None:
    groups = after.re.groupindex
    for name in ("agency", "name"):
        if name in groups and (span := _span(after, name, start)):
            return span
    return None


def _span(found: re.Match[str], name: str, start: int) -> tuple[int, int] | None:
    first, last = found.span(name)
    return (start + first, start + last) if first >= 0 else None


def _places(found: re.Match[str], start: int, language: str) -> tuple[tuple[int, int], ...]:
    """The parts of the place; Thai parts them by a blank too."""
    first, last = found.span("place")
    part = re.compile(r"[^\s,/]+") if language == "th" else _PART
    spans = []
    for piece in part.finditer(found.string, first, last):
        words = piece[0].strip()
        if words:
            begin = piece.start() + piece[0].index(words)
            spans.append((start + begin, start + begin + len(words)))
    return tuple(spans)
