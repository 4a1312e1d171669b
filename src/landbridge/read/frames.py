"""What a passage says: the frames that the language pack's patterns find."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import partial

from landbridge.claims.model import Kind
from landbridge.claims.schema import takes_many
from landbridge.language.line import Match
from landbridge.language.mention import Mention
from landbridge.language.pack import FrameRule
from landbridge.language.signs import Signs
from landbridge.language.wanted import SENTENCE_END
from landbridge.read.carried import carry
from landbridge.read.claim_list import Span
from landbridge.read.doers import name_doer
from landbridge.read.frame import Frame, Said
from landbridge.read.frame_values import (
    SUBJECT_IN_WORDS,
    WANTS,
    add_fields,
    part_goods,
    shares_of,
    values_of,
)
from landbridge.read.measured import with_measured
from landbridge.read.passage import Passage, is_in_title
from landbridge.read.roles import TWO_SIDED, add_roles
from landbridge.read.settled import settle
from landbridge.read.sought import seek
from landbridge.read.stated_in_names import add_stated_in_name
from landbridge.read.subjects import has_subject
from landbridge.read.surroundings import REACH, distance, in_one_paragraph, last_before
from landbridge.read.there_and_back import turn_round
from landbridge.read.told_links import find_links
from landbridge.read.told_of_works import told_of_works
from landbridge.read.want_terms import add_want_terms, in_one_breath
from landbridge.read.wants_listed import listed_wants
from landbridge.read.whose import name_subjects

SUBJECT = "subject"
"""The slot of what a frame is about."""


class _Frames(list[Frame]):
    """Frames in the order in which they were found, and those of a kind about a place.

    A text of one paragraph may hold a hundred thousand frames; each is held
    against those near it only.
    """

    def __init__(self) -> None:
        self._about: defaultdict[tuple[Kind, int], list[Frame]] = defaultdict(list)

    def add(self, frame: Frame) -> None:
        """Take one more frame."""
        self.append(frame)
        for place in range(frame.first // REACH, frame.last // REACH + 1):
            self._about[frame.kind, place].append(frame)

    def add_new(self, frame: Frame) -> None:
        """Take one more frame where none tells the same."""
        if not any(other.overlaps(frame) for other in self.near(frame)):
            self.add(frame)

    def add_all(self, found: Iterable[Frame]) -> None:
        """Take more frames."""
        for frame in found:
            self.add(frame)

    def near(self, frame: Frame) -> Iterator[Frame]:
        """The frames of the frame's kind within reach of it, and some beyond."""
        for place in range(frame.first // REACH - 1, frame.last // REACH + 2):
            yield from self._about.get((frame.kind, place), ())


class _Found:
    """What the rules find in a passage: frames, and what is told of others or by a verb alone."""

    def __init__(self, passage: Passage) -> None:
        self._passage = passage
        self.frames = _Frames()
        self.frames.add_all(listed_wants(passage))
        self._lists = [(one.first, one.last) for one in self.frames]
        self.roles: list[tuple[Frame, str]] = []
        self.joining: list[tuple[Frame, bool]] = []
        self.done: list[Frame] = []

    def take(self, frame: Frame, rule: FrameRule) -> None:
        """Take what a rule finds, as it is to be told."""
        if _is_listed(frame, self._lists) or self._is_told_again(frame, rule):
            return
        if rule.near:
            self.roles.append((frame, rule.near))
        elif rule.joins:
            self.joining.append((frame, rule.reaches_back))
        elif rule.doer:
            self.done += [frame] if name_doer(frame, rule.doer, self._passage) else []
        else:
            _add(self.frames, frame, is_whole=not rule.each and frame.subject is None)

    def _is_told_again(self, frame: Frame, rule: FrameRule) -> bool:
        """Whether a rule that looks around finds in the title what the text tells in full."""
        return bool(rule.doer or rule.seeks) and is_in_title(self._passage, *frame.where)


def find_frames(passage: Passage) -> list[Frame]:
    """The frames of a passage in rule order; tellings that overlap are one."""
    found = _found(passage)
    frames = found.frames
    for frame in found.done:
        frames.add_new(frame)
    add_roles(frames, found.roles, passage.line.text)
    frames.add_all(find_links(passage))
    carry(frames, passage)
    for frame, reaches_back in found.joining:
        _join(frames, frame, passage, reaches_back)
    name_subjects(frames, passage)
    told = list(in_one_breath(frames, passage.line.text))
    add_want_terms(told, passage)
    return settle(with_measured(told_of_works(told, passage), passage), passage)


def _found(passage: Passage) -> _Found:
    found = _Found(passage)
    signs = Signs(passage.folded.text)
    for rule in passage.pack.frames:
        if not signs.show(rule.sign):
            continue
        for match in _matches(rule, passage):
            for frame in _frames(rule, match, passage):
                found.take(frame, rule)
    return found


def _is_listed(frame: Frame, lists: Sequence[Span]) -> bool:
    """Whether a need or an offer stands in a line that a list has told already."""
    meets = any(first < frame.last and frame.first < last for first, last in lists)
    return meets and frame.kind in WANTS


def _matches(rule: FrameRule, passage: Passage) -> Iterator[Match]:
    """Where a rule's pattern matches, with a subject that may be one where the rule names it."""
    if not rule.subject:
        return rule.pattern.matches(passage.line)
    return rule.pattern.matches_that(partial(has_subject, rule.subject, passage), passage.line)


def _join(frames: _Frames, frame: Frame, passage: Passage, reaches_back: bool) -> None:
    """Let the nearest frame of the kind in the paragraph take over what a joining one adds.

    One of a later sentence does not: what stands before it is not said of it. One that
    reaches back adds to the last frame before its paragraph, where this has none.
    """
    text = passage.line.text
    near = [f for f in frames.near(frame) if in_one_paragraph(f, frame, text)]
    near = [f for f in near if SENTENCE_END not in text[frame.last : f.first]]
    if not near and reaches_back:
        near = [f for f in frames.near(frame) if f.last <= frame.first]
    if near:
        nearest = min(near, key=lambda other: distance(frame, other))
        if not _is_another(frame, nearest, text):
            nearest.take(frame)


def _is_another(frame: Frame, told: Frame, text: str) -> bool:
    """Whether what stands in another sentence is of another: an agreement has one subject."""
    is_told = all("subject" in one.values for one in (frame, told))
    between = text[min(frame.last, told.last) : max(frame.first, told.first)]
    return frame.kind in SUBJECT_IN_WORDS and is_told and SENTENCE_END in between


def _add(frames: _Frames, frame: Frame, is_whole: bool) -> None:
    if is_whole:
        for other in frames.near(frame):
            if other.overlaps(frame):
                other.absorb(frame)
                return
    frames.add(frame)


def _frames(rule: FrameRule, match: Match, passage: Passage) -> Iterator[Frame]:
    kind = Kind(rule.kind)
    for subject in _subjects(rule, kind, match, passage):
        values = values_of(kind, match, passage, rule)
        seek(rule, values, match, passage)
        for said in _each(rule, kind, values):
            where = (match.start, match.end)
            part_goods(kind, said, passage)
            add_fields(kind, said, match)
            turn_round(kind, said, match, passage.line)
            add_stated_in_name(kind, said, subject)
            is_one_sided = any(
                f"{side}2" in match.groups and side not in match.groups
                for side in TWO_SIDED.values()
            )
            shares = shares_of(said, match)
            yield Frame(kind, match.first, match.last, where, subject, said, is_one_sided, shares)


def _subjects(
    rule: FrameRule, kind: Kind, match: Match, passage: Passage
) -> Sequence[Mention | None]:
    """What a match is about: the thing that it names, or each of them; else the one before."""
    if kind in SUBJECT_IN_WORDS:
        return [None]
    if rule.about and SUBJECT not in match.groups:
        before = last_before(rule.about, match.first, passage.line)
        return [before] if before is not None else []
    named = match.slots.get(SUBJECT, ())
    if rule.each == SUBJECT:
        return [one for one in named if one.sort is named[0].sort]
    return [*named[:1]] or [None]


def _each(
    rule: FrameRule, kind: Kind, values: dict[str, list[Said]]
) -> list[dict[str, list[Said]]]:
    """What is listed, apart: a thing of its own each, but of one thing where it takes many."""
    if rule.each in ("", SUBJECT) or takes_many(kind, rule.each):
        return [values]
    each = values.pop(rule.each, [])
    return [{**values, rule.each: [one]} for one in each] or [values]
