"""The words of mastheads and navigation in zh, en, ru and th, from `data/masthead.csv`."""

from __future__ import annotations

import csv
import re
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from landbridge.language.lexicon import NEVER

_LONGEST_CREDIT = 120
_LABEL_USES = ("other", "publisher", "published")


def words_of(use: str) -> frozenset[str]:
    """The words of one use in every language, in small letters; none where no language has any."""
    return _words().get(use, frozenset())


def label_use(label: str) -> str:
    """What a label introduces: published, publisher or other."""
    return next(use for use in _LABEL_USES if label.lower() in words_of(use))


def starts_with(use: str, line: str) -> bool:
    """Whether a line begins with a word of one use, and a colon, a count or its end after it."""
    return bool(_opening(use).match(line))


def is_credit(line: str) -> bool:
    """Whether a line begins or ends with who wrote, took or passed on: Photo by …, 文/图 …, … 供稿;
    or with where to write to."""
    return len(line) <= _LONGEST_CREDIT and bool(_credit().search(line))


def names_venue(line: str) -> bool:
    """Whether a line labels a venue (地点: Venue: Место: สถานที่:)."""
    return bool(_venue().search(line))


def names_body(line: str) -> bool:
    """Whether a line bears the name of a body (外事办公室, Foreign Affairs Office, Канцелярия)."""
    return bool(_bearing("body").search(line))


def names_act(line: str) -> bool:
    """Whether a Chinese or Thai line says what somebody did (访问, ลงนาม): no name alone."""
    return any(act in line for act in words_of("act"))


def stands_beside_body(line: str) -> bool:
    """Whether a line bears a word for a part of a body or for the state that it belongs to."""
    return bool(_bearing("beside").search(line))


def acts_in_english(line: str) -> bool:
    """Whether an English headline in capitals, all or first, says what somebody does."""
    return not words_of("headline_verb").isdisjoint(line.lower().split())


def without_section(line: str) -> str:
    """A line without the section or the credit that ends it: «Мэрия города. Новости»."""
    return _section().sub("", line)


def without_copyright(line: str) -> str:
    """A line without the words and the years of its copyright: © 2024 Мэрия города."""
    return _copyright().sub(" ", line).strip(" \t,，.。:：|｜-–—")


def without_by(words: str) -> str:
    """Words without the one that leads to who puts a text out: by the ministry, от мэрии."""
    return _by().sub("", words)


def is_wire(name: str) -> bool:
    """Whether a name is that of a news agency, whose texts others print (新华社, ТАСС)."""
    return bool(_wire().fullmatch(name.strip()))


@cache
def _copyright() -> re.Pattern[str]:
    words = _either(words_of("copyright"))
    return re.compile(rf"(?:{words})|(?:19|20|25)\d\d(?:\s?[-–—]\s?\d{{4}})?", re.IGNORECASE)


@cache
def _by() -> re.Pattern[str]:
    return re.compile(rf"^(?:{_either(words_of('by'))})\s", re.IGNORECASE)


@cache
def _wire() -> re.Pattern[str]:
    """The pattern of a news agency's name, perhaps called an agency or set in quotes."""
    return re.compile(rf"[«“\"']?(?:{_either(words_of('wire'))})[»”\"']?", re.IGNORECASE)


@cache
def _section() -> re.Pattern[str]:
    return re.compile(
        rf"\s*(?:[.|｜·,，–—-]|//?)\s*(?:{_either(words_of('section'))})$"
        rf"|\s(?:{_either(words_of('credit_end'))})$",
        re.IGNORECASE,
    )


@cache
def _bearing(use: str) -> re.Pattern[str]:
    """The pattern of a name that bears a word of one use: some end with their kind, others begin
    with it or have it as a word."""
    words = _either(words_of(use))
    ends = _either(words_of(f"{use}_end"))
    starts = _either(words_of(f"{use}_start"))
    return re.compile(
        rf"(?:{ends})(?=\s|\d|$)|^(?:{words})|(?<![^\W_])(?:{words})(?![^\W_])"
        rf"|^(?:{starts})(?![^\W_])",
        re.IGNORECASE,
    )


@cache
def kinds() -> re.Pattern[str]:
    """The pattern of a word for a kind of paper at the head of it, with its number and a mark."""
    kind = _either(words_of("kind"))
    return re.compile(
        rf"[*\s(\[]*(?:(?:{kind})(?:[\s,，]*{_issue()}|(?![^\W\d_]))|{_issue()})"
        r"[*\s,，.:：;|·–—)\]-]*",
        re.IGNORECASE,
    )


@cache
def issues() -> re.Pattern[str]:
    """The pattern of the number of an issue: № 9, Issue 14, ฉบับที่ 8, (2025年第6期)."""
    return re.compile(_issue(), re.IGNORECASE)


def _issue() -> str:
    number = r"\s*\d[\w/.-]{0,11}"
    return (
        rf"(?:(?<!\w)(?:{_either(words_of('issue'))}){number}"
        rf"|[(（]?(?:\d{{4}}\s?年\s?)?第{number}\s*[期号][)）]?)"
    )


@cache
def _credit() -> re.Pattern[str]:
    starts, ends = _either(words_of("credit")), _either(words_of("credit_end"))
    return re.compile(rf"^(?:{starts})(?=[\s:：/])|\s(?:{ends})$|\S@\S+$", re.IGNORECASE)


@cache
def _venue() -> re.Pattern[str]:
    return re.compile(rf"(?:^|[\s,;；])(?:{_either(words_of('venue'))})\s?[:：]", re.IGNORECASE)


@cache
def labels() -> re.Pattern[str]:
    """The pattern of a label with its colon; its first group is the label.

    A label of letters begins a word; Chinese ones follow one another without blanks.
    """
    words = frozenset[str]().union(*(words_of(use) for use in _LABEL_USES))
    return re.compile(
        rf"(?:(?<![^\W\d_])|(?=[\u4e00-\u9fff]))({_either(words)})\s?[:：]\s*", re.IGNORECASE
    )


@cache
def date_labels() -> re.Pattern[str]:
    """The pattern of a label or a section that introduces a date, with or without its colon."""
    words = _either(words_of("published") | words_of("section"))
    return re.compile(rf"(?:{words})\s*[:：,，]?\s*(?:от\s|of\s)?", re.IGNORECASE)


@cache
def _opening(use: str) -> re.Pattern[str]:
    count = r"[(（]?\d{1,4}[)）]?$"
    return re.compile(rf"(?:{_either(words_of(use))})\s*(?:[:：]|$|{count})", re.IGNORECASE)


def _either(words: frozenset[str]) -> str:
    """The pattern of any of some words, the longest first; of none, one that matches nowhere."""
    longest_first = sorted(words, key=len, reverse=True)
    return "|".join(map(re.escape, longest_first)) or NEVER


@cache
def _words() -> Mapping[str, frozenset[str]]:
    words: dict[str, set[str]] = {}
    table = files("landbridge.read").joinpath("data/masthead.csv").read_text("utf-8")
    for row in csv.DictReader(table.splitlines()):
        words.setdefault(row["use"], set()).update(row["words"].lower().split("|"))
    return {use: frozenset(those) for use, those in words.items()}
