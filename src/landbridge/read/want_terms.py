"""On what terms something is sought or offered, and where to answer until when.

Terms stand in the sentence of a need or an offer; those of land and premises also in the rest of
the paragraph, and in the lines below one that ends in a colon. Where to answer stands in the
paragraph, or below the lines that list needs or offers, and is then said of them all.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from landbridge.claims.model import Kind
from landbridge.claims.schema import takes_many
from landbridge.language.line import Match
from landbridge.language.mention import Mention, Sort
from landbridge.language.units import known_units
from landbridge.language.values import Quantity
from landbridge.language.wanted import SENTENCE_END
from landbridge.read.claim_list import Span
from landbridge.read.frame import Frame
from landbridge.read.frame_values import WANTS, values_of
from landbridge.read.passage import Passage
from landbridge.read.surroundings import REACH, sentence

MEASURED = {"area": "land", "power": "power"}
"""What an amount of some dimension says of land and premises."""
MOST_LINES_BELOW = 8
LONGEST_LINE_BELOW = 160
_ENDED = re.compile(f"[{SENTENCE_END}\n]")
_BLANK_LINE = re.compile(r"\n[^\S\n]*\n")
_EDGES = f" \n.;{SENTENCE_END}"


def add_want_terms(frames: Iterable[Frame], passage: Passage) -> None:
    """Let needs and offers take their terms, and where to answer."""
    wants = sorted((one for one in frames if one.kind in WANTS), key=lambda one: one.first)
    if not wants:
        return
    nexts = [*(one.first for one in wants[1:]), len(passage.line.text)]
    reaches = [_reach(one, end, passage) for one, end in zip(wants, nexts, strict=True)]
    for want, reach in zip(wants, reaches, strict=True):
        _take_measures(want, reach, passage)
    for pattern in passage.pack.wants.terms:
        for match in pattern.matches(passage.line):
            for want, (first, last) in zip(wants, reaches, strict=True):
                if first <= match.first and match.last <= last:
                    _take(want, match, passage)
    for pattern in passage.pack.wants.answers:
        for match in pattern.matches(passage.line):
            for want in _answered(wants, match, passage.line.text):
                _take(want, match, passage)


def in_one_breath(frames: Sequence[Frame], text: str) -> Iterator[Frame]:
    """The frames; needs or offers of one party in one sentence are one."""
    last: Frame | None = None
    for frame in sorted(frames, key=lambda one: one.first):
        if last is not None and _is_same(last, frame, text):
            last.absorb(frame)
            continue
        last = frame if frame.kind in WANTS else last
        yield frame


def _is_same(one: Frame, other: Frame, text: str) -> bool:
    """Whether one sentence tells of one party alike; of two sites each is by itself."""
    parties = [list(each.values.get("party", ()))[:1] for each in (one, other)]
    is_land = any("land" in each.values for each in (one, other))
    is_one = bool(parties[0]) and parties[0] == parties[1] and one.kind is other.kind
    return is_one and not is_land and not _ENDED.search(text, one.first, other.first)


def _reach(want: Frame, end: int, passage: Passage) -> Span:
    """The stretch of the line in which the terms of a need or an offer stand."""
    text = passage.line.text
    first, last = sentence(want, text)
    if _is_of_land(want, passage):
        last = _end_below(text, last)
    return first, min(last, end)


def _end_below(text: str, place: int) -> int:
    """The end of the paragraph, or of the lines below where it ends in a colon."""
    last = _line_end(text, place)
    if not text[:last].rstrip().endswith((":", "ดังนี้")):
        return last
    for _ in range(MOST_LINES_BELOW):
        end = _line_end(text, last + 1)
        if not text[last + 1 : end].strip() or end - last > LONGEST_LINE_BELOW:
            break
        last = end
    return last


def _line_end(text: str, place: int) -> int:
    end = text.find("\n", place, place + REACH)
    return end if end >= 0 else min(place + REACH, len(text))


def _is_of_land(want: Frame, passage: Passage) -> bool:
    """Whether land or premises are sought or offered."""
    sites, text = passage.pack.wants.sites, passage.folded.text
    said = [span for _, span in want.values.get("what", ())]
    return "land" in want.values or any(sites.search(text, *span) for span in said)


def _take_measures(want: Frame, reach: Span, passage: Passage) -> None:
    """Take the area and the power of land and premises."""
    if not _is_of_land(want, passage):
        return
    for mention in passage.line.of_sort(Sort.QUANTITY, *reach):
        predicate = MEASURED.get(_dimension(mention), "")
        if predicate:
            want.values.setdefault(predicate, [(mention, (mention.start, mention.end))])


def _dimension(mention: Mention) -> str:
    unit = known_units().get(mention.value.unit) if isinstance(mention.value, Quantity) else None
    return unit.dimension if unit else ""


def _take(want: Frame, match: Match, passage: Passage) -> None:
    """Let a need or an offer take what a match says, where it does not say so itself."""
    for predicate, values in values_of(want.kind, match, passage).items():
        if takes_many(want.kind, predicate) or predicate not in want.values:
            known = want.values.setdefault(predicate, [])
            known += [one for one in values if one not in known]


def _answered(wants: Sequence[Frame], match: Match, text: str) -> Sequence[Frame]:
    """What words on where to answer are said of: the last one told, or all lines of a list.

    Who is asked to answer is asked what is sought or which land, not which reliefs are given.
    """
    near = [one for one in wants if one.first < match.first < one.last + REACH]
    asked = [one for one in near if one.kind is Kind.NEED or "land" in one.values] or near
    if not asked:
        return ()
    start = text.rfind("\n", 0, match.first) + 1
    if asked[-1].last > start:
        return asked[-1:]
    between = text[asked[-1].last : start]
    if (_BLANK_LINE.search(between) and between.strip(_EDGES)) or between.count(
        "\n"
    ) > 2 + MOST_LINES_BELOW:
        return ()
    lines = [asked[-1]]
    for one in reversed(asked[:-1]):
        if text[one.last : lines[-1].first].count("\n") != 1:
            break
        lines.append(one)
    return lines
