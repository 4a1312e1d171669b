"""Frames become claims: about what, who says them, as what, of which date."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from landbridge.claims.model import Kind, MentionId, Modality, mention_id
from landbridge.claims.schema import takes
from landbridge.claims.value import Code, Ref, Text, Value
from landbridge.language.mention import Mention, Sort
from landbridge.language.values import Measured, When
from landbridge.read.cast import KINDS, Cast, as_id
from landbridge.read.claim_list import ClaimList, Manner, Thing
from landbridge.read.frame import Frame, Said
from landbridge.read.frame_date import add_date, as_of
from landbridge.read.frame_modality import modality_and_date
from landbridge.read.frame_values import WANTS
from landbridge.read.passage import Passage
from landbridge.read.retold import Telling, Told, of_one_thing
from landbridge.read.speakers import SPEAKERS, Speakers
from landbridge.read.whose import Whose

NAMING = frozenset({"name", "type"})
"""What tells by itself that there is something: a memorandum was signed, whoever signed it."""

MEETING_TOLD = frozenset({"participant", "place", "topic"})
"""What tells of a certain meeting: that talks were held, by itself, does not."""

UNTOLD_IF_DENIED = frozenset({*WANTS, Kind.STRENGTH})
"""What is not there if it is denied: nobody looks for what is not sought."""
_STATED = Measured | When


class Teller:
    """Turns the frames of one passage into claims."""

    def __init__(
        self, passage: Passage, cast: Cast, claims: ClaimList, frames: Sequence[Frame]
    ) -> None:
        self._passage = passage
        self._cast = cast
        self._claims = claims
        self._frames = sorted(frames, key=lambda frame: frame.first)
        self._speakers = Speakers(passage, self._frames)
        self._whose = Whose(passage, cast, self._speakers)

    def tell(self) -> None:
        """Add the claims that the frames make; none where nothing tells what one is about."""
        tellings = [one for frame in self._frames if (one := self._telling(frame)) is not None]
        for telling in of_one_thing(tellings):
            for told in telling.told:
                if _may_be_said(told, telling.thing):
                    self._claim(telling.thing, told)

    def _claim(self, thing: Thing, told: Told) -> None:
        self._claims.add(thing, told.predicate, told.value, told.stated, told.quote, told.manner)

    def _telling(self, frame: Frame) -> Telling | None:
        self._speakers.name_speaker(frame)
        self._whose.name_party(frame)
        thing = self._about(frame)
        if thing is None:
            return None
        modality, date = modality_and_date(frame, self._passage)
        if frame.kind is Kind.ESTABLISHMENT and modality is Modality.WISH:
            return None
        if modality is Modality.DENIAL and frame.kind in UNTOLD_IF_DENIED:
            return None
        if date is not None:
            add_date(frame, date)
        manner = Manner(modality, as_of(date, self._passage), self._speaker(frame))
        return Telling(thing, list(self._told(frame, manner)))

    def _told(self, frame: Frame, manner: Manner) -> Iterator[Told]:
        for predicate in frame.values:
            for value, stated in _without_role(predicate, frame):
                meant = self._value(value)
                if isinstance(meant, Ref) and stated in frame.shares:
                    meant = replace(meant, share=frame.shares[stated])
                if meant is not None:
                    quote = (min(frame.where[0], stated[0]), max(frame.where[1], stated[1]))
                    yield Told(predicate, meant, stated, quote, manner)

    def _speaker(self, frame: Frame) -> MentionId | None:
        speaker = self._speakers.speaker(frame)
        return as_id(self._cast.refer(speaker)) if speaker is not None else None

    def _about(self, frame: Frame) -> Thing | None:
        """What a frame is about: a thing that it names, or the words that tell it."""
        if frame.subject is not None:
            return self._cast.refer(frame.subject)
        if frame.kind in SPEAKERS and not self._is_somebodys(frame):
            return None
        if frame.kind in WANTS and not {"party", "land"} & frame.values.keys():
            return None
        if frame.kind is Kind.MEETING and MEETING_TOLD.isdisjoint(_predicates(frame)):
            return None
        said = [value for values in frame.values.values() for value, _ in values]
        is_named = not NAMING.isdisjoint(frame.values)
        if not is_named and not any(isinstance(one, Mention | Text) for one in said):
            return None
        own = [
            span for each in ("about", "field", "what") for _, span in frame.values.get(each, [])
        ]
        span = self._passage.span(*(own[0] if own else frame.where))
        return Thing(mention_id(self._passage.document.id, *span, frame.kind), frame.kind)

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


def _predicates(frame: Frame) -> set[str]:
    """What is told of a frame, without the terms."""
    return {predicate.partition(".")[0] for predicate, told in frame.values.items() if told}


def _without_role(predicate: str, frame: Frame) -> Sequence[Said]:
    """What is told under a predicate; of who has a role in it, the role alone."""
    roles = [told for name, told in frame.values.items() if name.startswith(f"{predicate}.")]
    with_role = {stated for told in roles for _, stated in told}
    return [one for one in frame.values[predicate] if one[1] not in with_role]


def _may_be_said(told: Told, thing: Thing) -> bool:
    """Whether it is of the type that its predicate takes (who is offered something is no goods),
    and not the thing itself."""
    is_itself = isinstance(told.value, Ref) and told.value.mention == thing.id
    return not is_itself and takes(thing.kind, told.predicate, told.value)
