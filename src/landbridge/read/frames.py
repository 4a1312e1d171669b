"""What a passage says: the frames that the language pack's patterns find.

A slot or group of a pattern bears the name of a predicate; digits at its end
only tell two slots of one predicate apart. `amount_term` gives the term of
`amount`: `amount.total_planned`. The fields that the words of a statement, an
offer or a need name are said with it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from landbridge.claims.model import Kind
from landbridge.claims.schema import takes_many, value_terms, value_type
from landbridge.claims.value import Code, Text
from landbridge.language.line import SENTENCE_END, Match
from landbridge.language.mention import Mention, Sort
from landbridge.language.pack import FrameRule
from landbridge.language.signs import Signs
from landbridge.read.carried import carry
from landbridge.read.claim_list import Span
from landbridge.read.frame import Frame, Said
from landbridge.read.passage import Passage
from landbridge.read.surroundings import REACH, in_one_paragraph

FIELDS = {
    Kind.STATEMENT: ("about", "field"),
    Kind.OFFER: ("what", "code"),
    Kind.NEED: ("what", "code"),
}
"""Whose words name fields of cooperation, and the predicate of the fields."""

SUBJECT_IN_WORDS = frozenset({Kind.AGREEMENT})
"""Kinds whose `subject` is what they are about, in words; of others, the thing that is meant."""

SIDED = ("participant", "party")
"""The slots of two sides: where only the second is filled, the first is told elsewhere."""


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

    def near(self, frame: Frame) -> Iterator[Frame]:
        """The frames of the frame's kind within reach of it, and some beyond."""
        for place in range(frame.first // REACH - 1, frame.last // REACH + 2):
            yield from self._about.get((frame.kind, place), ())


def find_frames(passage: Passage) -> list[Frame]:
    """The frames of a passage in rule order; tellings that overlap are one."""
    frames = _Frames()
    joining: list[tuple[Frame, bool]] = []
    signs = Signs(passage.folded.text)
    for rule in passage.pack.frames:
        if not signs.show(rule.sign):
            continue
        for match in rule.pattern.matches(passage.line):
            for frame in _frames(rule, match, passage):
                if rule.joins:
                    joining.append((frame, rule.reaches_back))
                else:
                    _add(frames, frame, is_whole=not rule.each and frame.subject is None)
    carry(frames, passage)
    for frame, reaches_back in joining:
        _join(frames, frame, passage, reaches_back)
    return frames


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
        nearest = min(near, key=lambda other: _distance(frame, other))
        if not _is_another(frame, nearest, text):
            nearest.take(frame)


def _is_another(frame: Frame, told: Frame, text: str) -> bool:
    """Whether what stands in another sentence is of another: an agreement has one subject."""
    is_told = all("subject" in one.values for one in (frame, told))
    between = text[min(frame.last, told.last) : max(frame.first, told.first)]
    return frame.kind in SUBJECT_IN_WORDS and is_told and SENTENCE_END in between


def _distance(frame: Frame, other: Frame) -> int:
    """How far apart two frames stand."""
    return max(other.first - frame.last, frame.first - other.last, 0)


def _add(frames: _Frames, frame: Frame, is_whole: bool) -> None:
    if is_whole:
        for other in frames.near(frame):
            if other.overlaps(frame):
                other.absorb(frame)
                return
    frames.add(frame)


def _frames(rule: FrameRule, match: Match, passage: Passage) -> Iterator[Frame]:
    values = _values(rule, match, passage)
    kind = Kind(rule.kind)
    for said in _each(rule, values):
        where = (match.start, match.end)
        subject = None if kind in SUBJECT_IN_WORDS else match.only("subject")
        _add_fields(kind, said, match)
        is_one_sided = any(
            f"{side}2" in match.groups and side not in match.groups for side in SIDED
        )
        yield Frame(kind, match.first, match.last, where, subject, said, is_one_sided)


def _each(rule: FrameRule, values: dict[str, list[Said]]) -> list[dict[str, list[Said]]]:
    """What is listed, apart: a thing of its own each, but of one thing where it takes many."""
    if not rule.each or takes_many(Kind(rule.kind), rule.each):
        return [values]
    each = values.pop(rule.each, [])
    return [{**values, rule.each: [one]} for one in each] or [values]


def _add_fields(kind: Kind, said: dict[str, list[Said]], match: Match) -> None:
    """Say the fields that the words of a statement, an offer or a need name."""
    words, predicate = FIELDS.get(kind, ("", ""))
    for _, (first, last) in said.get(words, []):
        fields = [m for m in match.slots.get(words, ()) if m.sort is Sort.FIELD]
        inside = [(m, (m.start, m.end)) for m in fields if first <= m.start and m.end <= last]
        if inside:
            said.setdefault(predicate, []).extend(inside)


def _values(rule: FrameRule, match: Match, passage: Passage) -> dict[str, list[Said]]:
    values: dict[str, list[Said]] = {}
    terms = _terms(rule, match, passage)
    whole = (match.start, match.end)
    for predicate, word in rule.says.items():
        if not predicate.endswith("_term"):
            values[predicate] = [(_code(rule.kind, predicate, word), whole)]
    for group, span in match.groups.items():
        predicate = group.rstrip("0123456789")
        names_thing = predicate == "subject" and Kind(rule.kind) not in SUBJECT_IN_WORDS
        if names_thing or predicate.endswith("_term"):
            continue
        full = f"{predicate}.{terms[predicate]}" if predicate in terms else predicate
        found = _group_values(rule, predicate, match.slots.get(group, ()), span, passage)
        values.setdefault(full, []).extend(found)
    return values


def _terms(rule: FrameRule, match: Match, passage: Passage) -> dict[str, str]:
    terms = {
        predicate.removesuffix("_term"): term
        for predicate, term in rule.says.items()
        if predicate.endswith("_term")
    }
    for group, span in match.groups.items():
        if group.endswith("_term"):
            predicate = group.removesuffix("_term")
            vocabulary = value_terms(Kind(rule.kind), predicate)
            code = passage.pack.code_of(vocabulary, passage.folded.text[slice(*span)])
            terms[predicate] = code or terms.get(predicate, "")
    return terms


def _group_values(
    rule: FrameRule, predicate: str, mentions: tuple[Mention, ...], span: Span, passage: Passage
) -> Iterator[Said]:
    kind = Kind(rule.kind)
    wanted = value_type(kind, predicate)
    if wanted == "code" and not mentions:
        vocabulary = value_terms(kind, predicate)
        code = passage.pack.code_of(vocabulary, passage.folded.text[slice(*span)])
        if code:
            yield Code(vocabulary, code), span
    elif wanted == "text":
        for first, last in _pieces(rule, predicate, span, passage):
            words = passage.quote(first, last)
            yield Text(words, passage.pack.language), (first, last)
    else:
        counted = _counts(span, passage) if wanted == "number" and not mentions else ()
        yield from ((one, (one.start, one.end)) for one in (*mentions, *counted))


def _counts(span: Span, passage: Passage) -> list[Mention]:
    """The plain numbers between two places, which are no mentions of the line."""
    return [m for m in passage.quantities if span[0] <= m.start and m.end <= span[1]]


def _code(kind: str, predicate: str, code: str) -> Code:
    return Code(value_terms(Kind(kind), predicate), code)


def _pieces(rule: FrameRule, predicate: str, span: Span, passage: Passage) -> Iterator[Span]:
    text, (first, last) = passage.folded.text, span
    cuts = [(last, last)]
    if rule.split is not None and rule.each == predicate:
        cuts = [found.span() for found in rule.split.finditer(text, first, last)] + cuts
    for end, following in cuts:
        piece = text[first:end]
        left = len(piece) - len(piece.lstrip(" ,;:"))
        stripped = piece.strip(" ,;:.")
        if len(stripped) > 1:
            yield first + left, first + left + len(stripped)
        first = following
