"""The words of mastheads and navigation in zh, en, ru and th, from `data/masthead.csv`."""

from __future__ import annotations

import csv
import re
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

_LABEL_USES = ("other", "publisher", "published")


def words_of(use: str) -> frozenset[str]:
    """The words of one use in every language, in small letters."""
    return _words()[use]


def label_use(label: str) -> str:
    """What a label introduces: published, publisher or other."""
    return next(use for use in _LABEL_USES if label.lower() in words_of(use))


def starts_with(use: str, line: str) -> bool:
    """Whether a line begins with a word of one use, and a colon, a count or its end after it."""
    return bool(_opening(use).match(line))


def names_venue(line: str) -> bool:
    """Whether a line labels a venue (地点: Venue: Место: สถานที่:)."""
    return bool(_venue().search(line))


def names_body(line: str) -> bool:
    """Whether a line bears the name of a body (外事办公室, Foreign Affairs Office, Канцелярия)."""
    return bool(_body().search(line))


def is_letterhead(line: str) -> bool:
    """Whether a line may be the name of a body and nothing else."""
    return bool(_body_alone().search(line))


@cache
def _body_alone() -> re.Pattern[str]:
    return re.compile(
        rf"^\S{{2,40}}(?:{_bodies()[0]})$|^(?:{_bodies()[1]})(?![^\W_])", re.IGNORECASE
    )


def _bodies() -> tuple[str, str]:
    """The kinds that names of bodies end with, as in Chinese, and the words that others hold."""
    words = words_of("body")
    chinese = frozenset(word for word in words if "\u4e00" <= word[0] <= "\u9fff")
    return _either(chinese), _either(words - chinese)


@cache
def _body() -> re.Pattern[str]:
    """Chinese names of bodies end with their kind; elsewhere it is a word of them."""
    chinese, others = _bodies()
    return re.compile(
        rf"(?:{chinese})(?=\s|\d|$)|^(?:{others})|(?<![^\W_])(?:{others})(?![^\W_])", re.IGNORECASE
    )


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
    """The pattern of a label that introduces a date, with or without its colon."""
    return re.compile(rf"(?:{_either(words_of('published'))})\s*[:：]?\s*", re.IGNORECASE)


@cache
def _opening(use: str) -> re.Pattern[str]:
    count = r"[(（]?\d{1,4}[)）]?$"
    return re.compile(rf"(?:{_either(words_of(use))})\s*(?:[:：]|$|{count})", re.IGNORECASE)


def _either(words: frozenset[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


@cache
def _words() -> Mapping[str, frozenset[str]]:
    words: dict[str, set[str]] = {}
    table = files("landbridge.read").joinpath("data/masthead.csv").read_text("utf-8")
    for row in csv.DictReader(table.splitlines()):
        words.setdefault(row["use"], set()).update(row["words"].lower().split("|"))
    return {use: frozenset(those) for use, those in words.items()}
