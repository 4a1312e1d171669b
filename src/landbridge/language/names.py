"""Names of bodies, posts, people, zones, projects and delegations, found in stages.

Each stage runs the rules of the language pack over the line that the stage
before has left: a consulate is found once its country and its city are single
symbols, its consul once the consulate is one, and the person once the post is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from landbridge.language.line import Line, Match
from landbridge.language.mention import Mention, Sort
from landbridge.language.morphology import is_common_word
from landbridge.language.name import ANAPHOR, SHORT, Name, is_tentative, name_of
from landbridge.language.nominative import dictionary_form
from landbridge.language.pack import NameRule, Pack
from landbridge.language.signs import Signs

STAGES: tuple[tuple[Sort, ...], ...] = (
    (Sort.CITY, Sort.REGION),
    (Sort.BODY,),
    (Sort.COMPANY, Sort.ZONE, Sort.ORGANIZATION),
    (Sort.DELEGATION, Sort.PROJECT, Sort.EVENT),
    (Sort.POST,),
    (Sort.PERSON,),
    (Sort.SIDES,),
)

REPEATED = frozenset(
    {Sort.CITY, Sort.REGION, Sort.PERSON, Sort.ZONE, Sort.PROJECT, Sort.EVENT, Sort.COMPANY}
)
"""Sorts whose full name, once found by a rule, is found again by its letters."""

FIRST_UNSPACED = "\u0e00"
"""From Thai on, scripts write no blanks between words."""

SHORTEST = 3
"""A piece of a company's name that has fewer letters stands for other things too."""


def find_names(line: Line, pack: Pack, text: str) -> Line:
    """The line with its names for symbols; `text` is what the mentions count in."""
    signs = Signs(text)
    for stage in STAGES:
        for sort in stage:
            for kind in pack.kind_last:
                if kind.sort is sort:
                    line = line.with_mentions(kind.find(line, text))
            for rule in pack.name_rules(sort):
                if signs.show(rule.sign):
                    line = line.with_mentions(_mentions(line, rule, pack, text))
            line = line.with_mentions(_repeated(line, sort, text))
            line = line.with_mentions(_called_short(line, sort, text))
    line = line.with_mentions(_shortened(line, pack))
    for rule in pack.tentative_rules():
        line = line.with_mentions(_mentions(line, rule, pack, text))
        if rule.sort is Sort.COMPANY:
            line = line.with_mentions(_repeated(line, rule.sort, text))
        if rule.sort is Sort.PERSON:
            line = line.with_mentions(_shortened(line, pack))
    return line


def _repeated(line: Line, sort: Sort, text: str) -> list[Mention]:
    """Further places of the full names that the rules found once, or found a part of."""
    if sort not in REPEATED:
        return []
    full = _full_names(line, sort)
    found = {one.start: one.end for one in line.mentions.values() if one.sort is sort}
    again: list[Mention] = []
    for name, mention in full.items():
        for start in _places_of(name, text):
            if found.get(start, 0) < start + len(name):
                value = _said_again(mention, start, start + len(name))
                again.append(replace(mention, start=start, end=start + len(name), value=value))
    return again


def _called_short(line: Line, sort: Sort, text: str) -> list[Mention]:
    """The places where a piece of a full name stands for the whole."""
    short: dict[str, Mention] = {}
    for mention in _full_names(line, sort).values():
        for piece in mention.value.short if isinstance(mention.value, Name) else ():
            short.setdefault(piece, mention)
    return [
        Mention(*span, sort, Name("", piece, span, {"same": full}, SHORT))
        for piece, full in short.items()
        for start in _places_of(piece, text)
        if not _lies_in(span := (start, start + len(piece)), full)
    ]


def _lies_in(span: tuple[int, int], mention: Mention) -> bool:
    return mention.start <= span[0] and span[1] <= mention.end


def _full_names(line: Line, sort: Sort) -> dict[str, Mention]:
    """The full names of a sort in a line, each where it stands first."""
    full: dict[str, Mention] = {}
    for mention in line.mentions.values():
        if mention.sort is sort and isinstance(mention.value, Name) and not mention.value.level:
            full.setdefault(mention.value.text, mention)
    return full


def _shortened(line: Line, pack: Pack) -> list[Mention]:
    """The places where a person is called by a piece of the name that no other person bears."""
    bearers: dict[str, dict[str, Mention]] = {}
    for text, mention in _full_names(line, Sort.PERSON).items():
        name = dictionary_form(text, Sort.PERSON, pack.language)
        for piece in pack.short_names(name):
            bearers.setdefault(piece, {}).setdefault(name, mention)
    return [
        _short(line, found, next(iter(full.values())))
        for piece, full in bearers.items()
        if len(full) == 1
        for found in pack.places_of_short_name(piece, line.text)
    ]


def _short(line: Line, found: re.Match[str], full: Mention) -> Mention:
    start, end = line.span(*found.span())
    same = {"same": full}
    name = Name("", found[0], (start, end), same, ANAPHOR, is_tentative=is_tentative(full))
    return Mention(start, end, Sort.PERSON, name)


def _said_again(mention: Mention, start: int, end: int) -> Name:
    name = name_of(mention)
    return Name(name.code, name.text, (start, end), is_tentative=name.is_tentative)


def _places_of(text: str, within: str) -> Iterator[int]:
    """Where a text stands within another, in the middle of no word."""
    place = within.find(text)
    while place >= 0:
        if not (_cuts(within, place) or _cuts(within, place + len(text))):
            yield place
        place = within.find(text, place + len(text))


def _cuts(text: str, place: int) -> bool:
    """Whether a place is within a word of a script that writes blanks between words."""
    beside = text[max(place - 1, 0) : place + 1]
    return len(beside) == 2 and beside.isalpha() and max(beside) < FIRST_UNSPACED


def _mentions(line: Line, rule: NameRule, pack: Pack, text: str) -> list[Mention]:
    return [
        mention
        for match in rule.pattern.matches(line)
        if (mention := _mention(match, rule, pack, text)) is not None
    ]


def _is_nobody(name: str, rule: NameRule, pack: Pack) -> bool:
    """Whether words that look like a person's name are none."""
    is_common = rule.is_tentative and is_common_word(name.split()[0], pack.language)
    return is_common or pack.is_no_name(name)


def _mention(match: Match, rule: NameRule, pack: Pack, text: str) -> Mention | None:
    start, end = match.groups.get("all", (match.start, match.end))
    span = match.groups.get("name", (start, end))
    parts = {slot: found[0] for slot, found in match.slots.items() if _is_part(slot, found, rule)}
    code = rule.code
    if "word" in match.groups:
        first, last = match.groups["word"]
        code = pack.code_of(rule.sort, text[first:last]) or code
    level = rule.level
    if "level" in match.groups:
        first, last = match.groups["level"]
        level = pack.levels.get(text[first:last].lower(), "")
    name = text[slice(*span)]
    if rule.sort is Sort.PERSON and _is_nobody(name, rule, pack):
        return None
    short = tuple(_pieces(match, text))
    said = Name(code, name, span, parts, level, short, rule.is_tentative)
    return Mention(start, end, rule.sort, said)


def _is_part(slot: str, found: Sequence[Mention], rule: NameRule) -> bool:
    """Whether a slot holds a part of a name.

    The group a subsidiary is called after is none, nor the country in a surname (วงศ์ไทย).
    """
    if not found or slot == "all":
        return False
    return slot != "name" or rule.sort not in (Sort.PERSON, found[0].sort)


def _pieces(match: Match, text: str) -> Iterator[str]:
    """What may stand for a name if a rule marks it: stem and core, a declared alias, its head."""
    for group in ("stem", "core", "alias", "head"):
        span = match.groups.get(group)
        if span and (group == "alias" or span[1] - span[0] >= SHORTEST):
            yield text[slice(*span)]
