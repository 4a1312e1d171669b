"""Frames become claims: who says them, as what, of which date.

A happening takes the date that stands nearest in its sentence; a visit or a
meeting whose sentence has none takes the last one before it in the paragraph.
"""

from __future__ import annotations

from landbridge.claims.model import Kind, MentionId, Modality, mention_id
from landbridge.claims.value import Code, Ref, Value
from landbridge.language.line import SENTENCE_END
from landbridge.language.mention import Mention, Sort
from landbridge.language.values import Money, Number, PartialDate, Percent, Quantity, When
from landbridge.read.cast import KINDS, Cast, as_id
from landbridge.read.claim_list import ClaimList, Manner, Thing
from landbridge.read.frames import Frame
from landbridge.read.passage import Passage, is_masthead

DATED = frozenset({Kind.VISIT, Kind.MEETING, Kind.AGREEMENT, Kind.EVENT})
"""Kinds that happen on a date."""

CARRIED = frozenset({Kind.MEETING, Kind.VISIT})
"""Kinds that take the date of an earlier sentence of the paragraph."""

_STATED = (Money, Number, Percent, Quantity, When)


def tell(frame: Frame, passage: Passage, cast: Cast, claims: ClaimList) -> None:
    """Add the claims that a frame makes; none where nothing tells what it is about."""
    thing = _about(frame, passage, cast)
    if thing is None:
        return
    date = _date(frame, passage)
    if date is not None and frame.kind in DATED:
        frame.values.setdefault("when", [(date, (date.start, date.end))])
    manner = _manner(frame, date, passage, cast)
    for predicate, values in frame.values.items():
        for value, stated in values:
            said = _value(value, cast)
            if said is not None and said != Ref(thing.id):
                quote = (min(frame.where[0], stated[0]), max(frame.where[1], stated[1]))
                claims.add(thing, predicate, said, stated, quote, manner)


def _about(frame: Frame, passage: Passage, cast: Cast) -> Thing | None:
    """What a frame is about: a thing that it names, or the words that tell it."""
    if frame.subject is not None:
        return cast.refer(frame.subject)
    said = [value for values in frame.values.values() for value, _ in values]
    if "name" not in frame.values and not any(isinstance(value, Mention) for value in said):
        return None
    own = [span for each in ("field", "what") for _, span in frame.values.get(each, [])]
    span = passage.span(*(own[0] if own else frame.where))
    return Thing(mention_id(passage.document.id, *span, frame.kind), frame.kind)


def _value(value: Value | Mention, cast: Cast) -> Value | None:
    if not isinstance(value, Mention):
        return value
    if value.sort in KINDS:
        thing = cast.refer(value)
        return None if thing is None else Ref(thing.id)
    if value.sort is Sort.FIELD:
        return Code("field", str(value.value))
    return value.value if isinstance(value.value, _STATED) else None


def _manner(frame: Frame, date: Mention | None, passage: Passage, cast: Cast) -> Manner:
    return Manner(
        modality=_modality(frame, passage),
        as_of=_as_of(date, passage),
        speaker=_speaker(frame, passage, cast),
    )


def _date(frame: Frame, passage: Passage) -> Mention | None:
    first, last = _sentence(frame, passage.line.text)
    dates = _dates(passage, first, last)
    if dates:
        return min(dates, key=lambda date: _distance(date, frame.where))
    if frame.kind not in CARRIED:
        return None
    earlier = _dates(passage, _paragraph(frame, passage.line.text), frame.first)
    return earlier[-1] if earlier else None


def _sentence(frame: Frame, text: str) -> tuple[int, int]:
    start = max(text.rfind(end, 0, frame.first) for end in (SENTENCE_END, "\n")) + 1
    ends = [text.find(end, frame.last) for end in (SENTENCE_END, "\n")]
    return start, min((end for end in ends if end >= 0), default=len(text))


def _paragraph(frame: Frame, text: str) -> int:
    return text.rfind("\n", 0, frame.first) + 1


def _dates(passage: Passage, first: int, last: int) -> list[Mention]:
    """The dates between two positions; the date that the page bears is no event's."""
    return [
        mention
        for mention in passage.line.within(first, last)
        if mention.sort is Sort.WHEN and not is_masthead(passage, mention)
    ]


def _distance(date: Mention, where: tuple[int, int]) -> int:
    return max(where[0] - date.end, date.start - where[1], 0)


def _as_of(date: Mention | None, passage: Passage) -> PartialDate | None:
    if date is not None and isinstance(date.value, When):
        return date.value.end or date.value.start
    published = passage.document.published
    return PartialDate.parse(published.value) if published else None


def _modality(frame: Frame, passage: Passage) -> Modality:
    text = passage.line.text
    start = max(text.rfind(mark, 0, frame.first) for mark in (",", SENTENCE_END, "\n")) + 1
    for modality, expression in passage.pack.modality:
        if expression.search(text, start, frame.last):
            return Modality(modality)
    return Modality.FACT


def _speaker(frame: Frame, passage: Passage, cast: Cast) -> MentionId | None:
    """Who speaks: the last person of the paragraph who is said to say something."""
    start = _paragraph(frame, passage.line.text)
    spoken = [
        match.only("speaker")
        for match in passage.pack.speech.matches(passage.line)
        if start <= match.first and match.last <= frame.first
    ]
    speaker = spoken[-1] if spoken else None
    return as_id(cast.refer(speaker)) if speaker is not None else None
