"""The dateline that opens a wire release: place, date, agency.

«ВЛАДИВОСТОК, 16 октября. /ТАСС/.» · SHENYANG, Oct. 11 (Xinhua) -- · 新华社沈阳10月11日电
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from landbridge.language.mention import Mention
from landbridge.language.simplified import simplified
from landbridge.language.values import PartialDate, When
from landbridge.read.letterhead import body_name
from landbridge.read.stated import ANY_ANCHOR, find_whens

_HEAD = 170
_BEFORE = re.compile(
    r"[\s(（【«]*(?!\w\s|(?:On|In|At|By|From|Since|Until|На|До|По|Во|Со|От)\b)(?P<agency>[\u4e00-\u9fff]{1,8}?(?:社|网|报|台)(?:记者[\u4e00-\u9fff]{2,4})?)?\s*"
    r"(?P<place>[^\d.!?。:：;()（）]{2,60}?(?:\.\s?[^\d.!?。:;()]{2,40}?)?)"
    r"[\s,，.–—-]*(?:วันที่|on\b)?\s*"
)
_AFTER = re.compile(
    r"[\s.,]*(?:года|г\.)?[\s.,)]*"
    r"(?:[/(（](?P<agency>[^/()（）]{2,50})[/)）]|(?P<name>[A-ZА-ЯЁ][\w«»\" ]{2,30}?))?\s*\.?"
    r"(?:\s*(?:--|[—–―])[\s\w]|\s-\s|(?<=/)\s|(?<=/\.)\s|(?<=[)）]):\s)"
)
# A place in capitals needs no agency: «ВЛАДИВОСТОК, 16 октября. Делегация …»
_MAY_BE_DATED = re.compile(
    r"\d.*(?:[—–―/电讯息-]|\s[A-ZА-ЯЁ«\"])|^[\s(]*[A-ZА-ЯЁ]{3}"
    r"|^\s*[(（【]\D{2,16}[,，]\s?\d"
)
_CAPITALS = re.compile(r"[\s(]*[A-ZА-ЯЁ][A-ZА-ЯЁ .'-]+,?\s")
_AFTER_CAPITALS = re.compile(r"(?:\s(?:года|г\.))?[.:]?\s+[A-ZА-ЯЁ«\"]")
# A town with the whole date after it, and a full stop or a colon: "Baku, 30 September 2024. The"
_TOWN = re.compile(r"[A-ZА-ЯЁ][\w’'-]+(?: [A-ZА-ЯЁ][\w’'-]+)?,\s(?:[A-ZА-ЯЁ][\w’'-]+,\s)?")
_AFTER_TOWN = re.compile(
    r"(?<=\d{4})(?:\s(?:года|г\.))?(?:\s\((?P<agency>[^()]{2,50})\))?[.:]\s+[A-ZА-ЯЁ«\"]"
)
_AFTER_CHINESE = re.compile(r"\s*(?:专?电|讯|消息)")
# (香港,2025年5月22日)
_IN_BRACKETS = re.compile(r"\s*[(（【][^()（）【】,，]{2,16}[,，]\s*")
_AFTER_BRACKETS = re.compile(r"\s*[)）】]")
_WITHOUT_DATE = re.compile(
    r"(?P<place>[A-Z][A-Z.'’ -]{2,40}(?:, [A-Z][A-Za-z. ]{1,30})?"
    r"|[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,3}(?=\s\([A-Z]{2,6}\)\s))\s*"
    r"(?:[/(](?P<agency>[^/()]{2,40})[/)]\s*(?:--|[—–-])|--|[—–])\s"
)
# /Корр. «Газета»/ · /ТАСС, 16 октября 2023 года/ · (某某日报 2023-10-16) · 某某日报讯
_WITHOUT_PLACE = re.compile(
    r"/(?P<agency>[^/\n]{2,60})/\.?\s|[(（](?P<source>[^()（）\n]{2,20}?\s[\d年月日./-]{8,11})[)）]"
    r"|(?P<paper>[\u4e00-\u9fff]{2,10}?(?:报|社|网|台))(?:讯|消息)"
)
_CORRESPONDENT = re.compile(r"(?:[Сс]об(?:ств)?\.\s?)?[Кк]орр(?:\.|еспондент)\s+«?([^»]+)")
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
    head = simplified(text[start : start + _HEAD].split("\n", 1)[0])
    if _MAY_BE_DATED.search(head) and (dated := _dated(head, start, language)):
        return dated
    plain = _WITHOUT_DATE.match(head)
    if plain:
        return Dateline(_places(plain, start, language), agency=_span(plain, "agency", start))
    bare = _WITHOUT_PLACE.match(head)
    return _of_agency(bare, start, language) if bare else None


def _of_agency(bare: re.Match[str], start: int, language: str) -> Dateline:
    """A dateline that names an agency and no place, with its date where that stands beside it."""
    dated = next(iter(_days(bare[0], language)), None)
    agency = _span(bare, bare.lastgroup or "agency", start)
    if agency is None or dated is None:
        return Dateline((), agency=agency)
    mention, when = dated
    named = bare.string[agency[0] - start : mention.start].rstrip(" ,»")
    date = (start + mention.start, start + mention.end)
    return Dateline((), date, when, _of_paper(bare, agency[0], agency[0] + len(named), start))


def _dated(head: str, start: int, language: str) -> Dateline | None:
    """A dateline with a date: only the first date of the line can be its date."""
    stated = _days(head, language)
    for mention, when in (stated or _days(head, language, ANY_ANCHOR))[:1]:
        before = _BEFORE.fullmatch(head, 0, mention.start)
        after = _after(head, mention, language)
        if before and after:
            agency = (
                _span(before, "agency", start)
                or _agency(after, start)
                or _body_alone(head, after.end() - 1, start)
            )
            date = (start + mention.start, start + mention.end)
            places = _places(before, start, language)
            return Dateline(places, date, when if stated else None, agency)
    return None


def _days(
    head: str, language: str, anchor: PartialDate | None = None
) -> list[tuple[Mention, When]]:
    """The dates that are known to the day."""
    return [
        (mention, mention.value)
        for mention in find_whens(head, language, anchor)
        if isinstance(mention.value, When) and mention.value.start.day
    ]


def _after(head: str, date: Mention, language: str) -> re.Match[str] | None:
    """What closes a dateline after its date."""
    after = (_AFTER_CHINESE if language == "zh" else _AFTER).match(head, date.end)
    if after is None and _CAPITALS.fullmatch(head, 0, date.start):
        return _AFTER_CAPITALS.match(head, date.end)
    if after is None and _IN_BRACKETS.fullmatch(head, 0, date.start):
        return _AFTER_BRACKETS.match(head, date.end)
    if after is None and _TOWN.fullmatch(head, 0, date.start):
        return _AFTER_TOWN.match(head, date.end)
    return after


def _agency(after: re.Match[str], start: int) -> tuple[int, int] | None:
    groups = after.re.groupindex
    for name in ("agency", "name"):
        if name in groups and (span := _span(after, name, start)):
            return span
    return None


def _body_alone(head: str, place: int, start: int) -> tuple[int, int] | None:
    """The body whose name is all that a line has behind its place and date."""
    name = body_name(head[place:].strip())
    first = start + head.rindex(name)
    return (first, first + len(name)) if name else None


def _span(found: re.Match[str], name: str, start: int) -> tuple[int, int] | None:
    first, last = found.span(name)
    return _of_paper(found, start + first, start + last, start) if first >= 0 else None


def _of_paper(found: re.Match[str], first: int, last: int, start: int) -> tuple[int, int]:
    """The span of the paper in the words for its correspondent, else of the words."""
    paper = _CORRESPONDENT.match(found.string, first - start, last - start)
    return (start + paper.start(1), start + paper.end(1)) if paper else (first, last)


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
