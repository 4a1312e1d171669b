"""As what a frame is told: as a fact, a plan, a wish, a denial, hearsay.

An agreement whose signing is planned or wished for is not signed but planned.
"""

from __future__ import annotations

from landbridge.claims.model import Kind, Modality
from landbridge.claims.value import Code
from landbridge.language.mention import Mention
from landbridge.language.wanted import SENTENCE_END
from landbridge.read.frame import Frame
from landbridge.read.frame_date import date_of
from landbridge.read.passage import Passage
from landbridge.read.speakers import SPEAKERS
from landbridge.read.surroundings import clause_start, sentence

UTTERANCES = frozenset({Modality.DENIAL, Modality.HEARSAY})
"""How words may be held: that they were said is a fact, whatever was wished."""

WORDS = frozenset({*SPEAKERS, Kind.NEED, Kind.OFFER})
"""What is said, sought and offered: a fact, in whatever words of wish or plan."""

SIGNED = Code("agreement_status", "signed")
PLANNED = Code("agreement_status", "planned")

TO_COME = frozenset({Code("link_status", "announced"), PLANNED})
"""The status of what is to come about some day, a route or a paper: what is told is a plan."""

CANCELLED = Code("project_status", "cancelled")
"""A status whose own words make it no plan and no denial: plans that were dropped are dropped."""

_OPENING = 40
"""Words that open a sentence, with their comma, are no longer than this."""

_TURNS = ("status", "starts", "completes")
"""What comes to pass of a project on a date."""

ACTS = frozenset({Kind.VISIT, Kind.MEETING})
"""What is planned where its own date is to come."""

HAPPENINGS = frozenset({Kind.VISIT, Kind.MEETING, Kind.EVENT, Kind.PROJECT, Kind.AGREEMENT})
"""What words that follow may take back: it was put off, it was called off."""


def modality_and_date(frame: Frame, passage: Passage) -> tuple[Modality, Mention | None]:
    """As what a frame is told, and its date; what happens on a day to come is a plan."""
    modality = modality_of(frame, passage)
    date = date_of(frame, modality, passage)
    if date is None and modality is Modality.FACT and _happens(frame):
        date = date_of(frame, Modality.PLAN, passage)
        modality = Modality.FACT if date is None else Modality.PLAN
    if modality in (Modality.PLAN, Modality.WISH):
        _plan_signing(frame)
    return modality, date


def _plan_signing(frame: Frame) -> None:
    """Tell an agreement that is to be signed as planned."""
    for number, (status, span) in enumerate(said := frame.values.get("status", [])):
        if status == SIGNED:
            said[number] = PLANNED, span


def _happens(frame: Frame) -> bool:
    """Whether what a frame tells comes to pass on its date: an event, a turn of a thing.

    So does what the words of the date stand within: 22 April, a visit to the port.
    """
    if frame.kind is Kind.LINK:
        return not frame.values.keys().isdisjoint(("starts", "ends"))
    is_turn = frame.kind is Kind.PROJECT and not frame.values.keys().isdisjoint(_TURNS)
    return frame.kind is Kind.EVENT or is_turn or (frame.kind in ACTS and "when" in frame.values)


def modality_of(frame: Frame, passage: Passage) -> Modality:
    """What the words of a frame, and those around it in its clause, make of it."""
    told = _told_as(frame, passage) or _taken_back(frame, passage)
    if told is None and any(status in TO_COME for status, _ in frame.values.get("status", ())):
        return Modality.PLAN
    return told or Modality.FACT


def _told_as(frame: Frame, passage: Passage) -> Modality | None:
    """What the words before the end of a frame make of it.

    Of one that takes who is meant from a sentence before, the words of its last sentence.
    """
    text = passage.line.text
    start = clause_start(frame, text)
    start = max(start, text.rfind(SENTENCE_END, start, frame.last - 1) + 1)
    called_off = _called_off(frame, passage)
    told = next(
        (
            Modality(modality)
            for modality, expression in passage.pack.modality
            if (frame.kind not in WORDS or modality in UTTERANCES)
            and (words := expression.search(text, start, frame.last))
            and words.start() < called_off
        ),
        None,
    )
    is_heard = told in (None, Modality.PLAN) and _opens_as_hearsay(frame, passage)
    return Modality.HEARSAY if is_heard else told


def _called_off(frame: Frame, passage: Passage) -> int:
    """Where the words begin that call something off, as which nothing is told but by others."""
    said = (span for status, span in frame.values.get("status", ()) if status == CANCELLED)
    return min((passage.line.position(start) for start, _ in said), default=frame.last)


def _opens_as_hearsay(frame: Frame, passage: Passage) -> bool:
    """Whether its sentence opens with hearsay that a comma sets off: 据报道, reportedly."""
    text = passage.line.text
    start, _ = sentence(frame, text)
    comma = text.find(",", start, min(start + _OPENING, frame.first))
    said = dict(passage.pack.modality).get(Modality.HEARSAY)
    return comma >= 0 and said is not None and bool(said.search(text, start, comma))


def _taken_back(frame: Frame, passage: Passage) -> Modality | None:
    """What the words behind a happening make of it."""
    for modality, expression in passage.pack.taken_back if frame.kind in HAPPENINGS else ():
        if expression.match(passage.line.text, frame.last):
            return Modality(modality)
    return None
