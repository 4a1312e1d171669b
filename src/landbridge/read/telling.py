"""Frames become claims: who says them, as what, of which date.

A happening takes the date that stands nearest in its sentence; a visit or a
meeting whose sentence has none takes the last one before it in the paragraph.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import replace
from typing import TypeGuard

from landbridge.claims.model import Kind, MentionId, Modality, mention_id
from landbridge.claims.value import Code, Ref, Value
from landbridge.language.line import SENTENCE_END, Match
from landbridge.language.mention import Mention, Sort
from landbridge.language.values import Money, Number, PartialDate, Percent, Quantity, When
from landbridge.read.carried import SPEAKERS
from landbridge.read.cast import KINDS, Cast, as_id
from landbridge.read.claim_list import ClaimList, Manner, Thing
from landbridge.read.frame import Frame
from landbridge.read.frames import REACH
from landbridge.read.passage import Passage, is_masthead
from landbridge.read.retold import SIDES, TELLING, Retellings, Telling

DATED = dict.fromkeys(
    (Kind.VISIT, Kind.MEETING, Kind.AGREEMENT, Kind.EVENT, Kind.ESTABLISHMENT), "when"
) | {Kind.STATISTIC: "period"}
"""Kinds that happen on a date or hold for one, and the predicate of the date."""

CARRIED = frozenset({Kind.MEETING, Kind.VISIT})
"""Kinds that take the date of an earlier sentence of the paragraph."""

STARTS = {
    (Kind.PROJECT, Code("project_status", "ground_broken")): "starts",
    (Kind.PROJECT, Code("project_status", "completed")): "completes",
    (Kind.LINK, Code("link_status", "running")): "starts",
    (Kind.LINK, Code("link_status", "suspended")): "ends",
    (Kind.LINK, Code("link_status", "closed")): "ends",
    (Kind.LINK, Code("link_status", "announced")): "starts",
}
"""What a dated status says besides: ground broken in March is a start in March."""

UTTERED = frozenset({Kind.STATEMENT, Kind.COMMITMENT})
"""Kinds that are words of somebody: that they were said is a fact, whatever was wished."""

UTTERANCES = frozenset({Modality.DENIAL, Modality.HEARSAY})
"""How an utterance may be held other than for a fact."""

SHORTEST_PERIOD = 27
"""So many days from the first to the last has the shortest period of a statistic, a month."""

LONGEST_HAPPENING = 62
"""How many days a visit, a meeting or an event may span."""

_CLOSED = re.compile('[,\ue000]\\s?["”»]')
"""The end of words that are quoted, before the one who said them."""

_BESIDE = re.compile(",?\\s?")
"""What parts words that are told from the one who told them: it is ready to, he said."""

_ENDS = (SENTENCE_END, "\n")
_STATED = (Money, Number, Percent, Quantity, When)


class Teller:
    """Turns the frames of one passage into claims."""

    def __init__(self, passage: Passage, cast: Cast, claims: ClaimList) -> None:
        self._passage = passage
        self._cast = cast
        self._claims = claims
        self._retellings = Retellings()
        found = (m for pattern in passage.pack.speech for m in pattern.matches(passage.line))
        self._speeches = sorted(found, key=lambda said: said.last)

    def tell(self, frame: Frame) -> None:
        """Add the claims that a frame makes; none where nothing tells what it is about."""
        self._add_speaker(frame)
        thing = self._about(frame)
        if thing is None:
            return
        modality, date = self._held(frame)
        if date is not None:
            _add_date(frame, date)
            _add_turning_point(frame, date)
        thing = self._first_told(frame, thing)
        manner = Manner(modality, self._as_of(date), self._speaker(frame))
        for predicate, values in frame.values.items():
            for value, stated in values:
                said = self._value(value)
                if said is not None and said != Ref(thing.id):
                    quote = (min(frame.where[0], stated[0]), max(frame.where[1], stated[1]))
                    self._claims.add(thing, predicate, said, stated, quote, manner)

    def _held(self, frame: Frame) -> tuple[Modality, Mention | None]:
        """As what a frame is told, and its date; an event on a day to come is a plan."""
        modality = self._modality(frame)
        date = self._date(frame, modality)
        if date is None and frame.kind is Kind.EVENT and modality is Modality.FACT:
            date = self._date(frame, Modality.PLAN)
            modality = Modality.FACT if date is None else Modality.PLAN
        return modality, date

    def _about(self, frame: Frame) -> Thing | None:
        """What a frame is about: a thing that it names, or the words that tell it."""
        if frame.subject is not None:
            return self._cast.refer(frame.subject)
        if frame.kind in UTTERED and not self._is_somebodys(frame):
            return None
        said = [value for values in frame.values.values() for value, _ in values]
        if "name" not in frame.values and not any(isinstance(one, Mention) for one in said):
            return None
        own = [
            span for each in ("about", "field", "what") for _, span in frame.values.get(each, [])
        ]
        span = self._passage.span(*(own[0] if own else frame.where))
        return Thing(mention_id(self._passage.document.id, *span, frame.kind), frame.kind)

    def _first_told(self, frame: Frame, thing: Thing) -> Thing:
        """What a frame is about, where a title or a sentence before may have told of it."""
        sides = [one for side in SIDES.get(frame.kind, ()) for one in frame.values.get(side, ())]
        acting = frozenset(ref.mention for one, _ in sides if (ref := self._reference(one)))
        if not acting and frame.kind is not Kind.AGREEMENT:
            return thing
        facts = {
            predicate: said
            for predicate in TELLING[frame.kind]
            for value, _ in frame.values.get(predicate, ())[:1]
            if (said := self._value(value)) is not None
        }
        return self._retellings.first_told(Telling(thing, acting, facts))

    def _reference(self, value: Value | Mention) -> Ref | None:
        said = self._value(value)
        return said if isinstance(said, Ref) else None

    def _is_somebodys(self, frame: Frame) -> bool:
        """Whether it is known who says the words of a frame."""
        return any(self._value(who) for who, _ in frame.values.get(SPEAKERS[frame.kind], ()))

    def _value(self, value: Value | Mention) -> Value | None:
        if not isinstance(value, Mention):
            return value
        if value.sort in KINDS:
            thing = self._cast.refer(value)
            return None if thing is None else Ref(thing.id)
        if value.sort is Sort.FIELD:
            return Code("field", str(value.value))
        return value.value if isinstance(value.value, _STATED) else None

    def _date(self, frame: Frame, modality: Modality) -> Mention | None:
        """The date of a frame; what is told as a fact is no later than the page that tells it."""
        own = [one for said in frame.values.values() for one, _ in said if _is_date(one)]
        dates = own or self._dates(*self._sentence(frame))
        if modality is Modality.FACT:
            dates = [date for date in dates if not self._is_to_come(date)]
        if dates:
            return min(dates, key=lambda date: _distance(date, frame.where))
        earlier = self._dates(self._paragraph(frame), frame.first)
        if frame.kind is Kind.STATISTIC:
            earlier = [date for date in earlier if _is_period(date)]
        elif frame.kind not in CARRIED:
            return None
        return earlier[-1] if earlier else None

    def _sentence(self, frame: Frame) -> tuple[int, int]:
        text = self._passage.line.text
        reach = min(frame.last + REACH, len(text))
        ends = [text.find(end, frame.last, reach) for end in _ENDS]
        return self._after(frame, *_ENDS), min((end for end in ends if end >= 0), default=reach)

    def _paragraph(self, frame: Frame) -> int:
        return self._after(frame, "\n")

    def _after(self, frame: Frame, *marks: str) -> int:
        """The position after the last mark before a frame, within reach of it."""
        text, reach = self._passage.line.text, max(frame.first - REACH, 0)
        return max(reach, *(text.rfind(mark, reach, frame.first) + 1 for mark in marks))

    def _dates(self, first: int, last: int) -> list[Mention]:
        """The dates between two positions; the date that the page bears is no event's."""
        return [
            mention
            for mention in self._passage.line.within(first, last)
            if mention.sort is Sort.WHEN
            and not is_masthead(self._passage, mention)
            and not self._is_compared(mention)
        ]

    def _is_compared(self, date: Mention) -> bool:
        """Whether a date is only one that something is held against (than in the year before)."""
        compared, text = self._passage.pack.compared, self._passage.folded.text
        return compared is not None and bool(compared.search(text, date.start - 8, date.start))

    def _is_to_come(self, date: Mention) -> bool:
        published = self._passage.document.published
        if published is None or not isinstance(date.value, When):
            return False
        return date.value.first > PartialDate.parse(published.value).last

    def _as_of(self, date: Mention | None) -> PartialDate | None:
        if date is not None and isinstance(date.value, When):
            return date.value.end or date.value.start
        published = self._passage.document.published
        return PartialDate.parse(published.value) if published else None

    def _modality(self, frame: Frame) -> Modality:
        text = self._passage.line.text
        start = self._after(frame, ",", *_ENDS)
        for modality, expression in self._passage.pack.modality:
            is_apt = frame.kind not in UTTERED or modality in UTTERANCES
            if is_apt and expression.search(text, start, frame.last):
                return Modality(modality)
        return Modality.FACT

    def _add_speaker(self, frame: Frame) -> None:
        """Let a statement or promise that names nobody be of who speaks."""
        speech = self._speech(frame) if frame.kind in UTTERED else None
        speaker = speech.only("speaker") if speech is not None else None
        if speaker is not None:
            span = (speaker.start, speaker.end)
            frame.values.setdefault(SPEAKERS[frame.kind], [(speaker, span)])

    def _speaker(self, frame: Frame) -> MentionId | None:
        speech = self._speech(frame)
        speaker = speech.only("speaker") if speech is not None else None
        return as_id(self._cast.refer(speaker)) if speaker is not None else None

    def _speech(self, frame: Frame) -> Match | None:
        """Where the last one of the paragraph is said to say something."""
        before = bisect_right(self._speeches, frame.first, key=lambda said: said.last)
        said = self._speeches[before - 1] if before else None
        is_near = said is not None and self._paragraph(frame) <= said.first
        return said if is_near else self._speech_after(before, frame)

    def _speech_after(self, number: int, frame: Frame) -> Match | None:
        """Who is named behind a quotation: "…," said the mayor."""
        if number >= len(self._speeches):
            return None
        said = self._speeches[number]
        text = self._passage.line.text
        between = text[frame.first : said.first]
        is_near = len(between) < REACH and "\n" not in between
        is_said = _CLOSED.search(between) or _BESIDE.fullmatch(text, frame.last, said.first)
        return said if is_near and is_said else None


def _add_date(frame: Frame, date: Mention) -> None:
    """Date what happens by a date that is narrow enough, a statistic by any."""
    predicate = DATED.get(frame.kind)
    if predicate and (frame.kind is Kind.STATISTIC or _is_narrow(date)):
        frame.values.setdefault(predicate, [(date, (date.start, date.end))])


def _add_turning_point(frame: Frame, date: Mention) -> None:
    for status, _ in frame.values.get("status", []):
        predicate = STARTS.get((frame.kind, status)) if isinstance(status, Code) else None
        if predicate:
            for end, said in _turns(predicate, date):
                frame.values.setdefault(end, [(said, (date.start, date.end))])


def _is_date(value: Value | Mention) -> TypeGuard[Mention]:
    return isinstance(value, Mention) and value.sort is Sort.WHEN


def _turns(predicate: str, date: Mention) -> Iterator[tuple[str, Mention]]:
    """What a date says of a turning point; what starts on a range ends with it."""
    when = date.value
    if predicate != "starts" or not isinstance(when, When) or when.end is None:
        yield predicate, date
    elif when.start.day:
        yield "starts", replace(date, value=When(when.start))
        yield "ends", replace(date, value=When(when.end))
    else:
        yield "starts", date


def _is_narrow(date: Mention) -> bool:
    """Whether a date can be that of a happening: a year or a plan's five years cannot."""
    when = date.value
    return isinstance(when, When) and (when.last - when.first).days <= LONGEST_HAPPENING


def _is_period(date: Mention) -> bool:
    """Whether a date is that of figures rather than of a happening: a month at least."""
    when = date.value
    return isinstance(when, When) and (when.last - when.first).days >= SHORTEST_PERIOD


def _distance(date: Mention, where: tuple[int, int]) -> int:
    return max(where[0] - date.end, date.start - where[1], 0)
