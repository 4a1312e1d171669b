"""Whose a need or an offer is where its pattern names nobody.

It is of whom the sentence names before the verb; who speaks of it speaks for the body in which
he bears a post; who says "we" and is not named is the one that puts the text out.
"""

from __future__ import annotations

from collections.abc import Iterable

from landbridge.claims.value import Ref
from landbridge.read.cast import Cast
from landbridge.read.frame import Frame, Said
from landbridge.read.frame_values import WANTS
from landbridge.read.passage import Passage
from landbridge.read.publisher import issuer
from landbridge.read.speakers import Speakers
from landbridge.read.subject_before import sentence_start, subject_before
from landbridge.read.surroundings import in_one_paragraph

PARTY = "party"
LONGEST_VERB = 14
"""So far into a frame its verb may say who speaks (ищем)."""


def name_subjects(frames: Iterable[Frame], passage: Passage) -> None:
    """Let each need and offer without a party be of the subject of its verb."""
    for frame in frames:
        if _lacks_party(frame) and not says_we(frame, passage) and not _is_passive(frame):
            subject = subject_before(frame.first, passage)
            if subject is not None:
                frame.values[PARTY] = [subject]


class Whose:
    """Finds the party of each need and offer of a passage that has no subject."""

    def __init__(self, passage: Passage, cast: Cast, speakers: Speakers) -> None:
        self._passage = passage
        self._cast = cast
        self._speakers = speakers
        self._before: Frame | None = None

    def name_party(self, frame: Frame) -> None:
        """Let a need or an offer without a party be of who speaks, of whom the paragraph told
        before, or of who puts the text out; frames come in the order of the text."""
        if frame.kind not in WANTS:
            return
        if _lacks_party(frame):
            others = None if _is_passive(frame) else self._of_paragraph(frame) or self._of_issuer()
            party = self._of_speaker(frame) or others
            if party is not None:
                frame.values[PARTY] = [party]
        self._before = frame

    def _of_speaker(self, frame: Frame) -> Said | None:
        speaker = self._speakers.speaker(frame)
        body = self._cast.employer(speaker) if speaker is not None else None
        return (Ref(body.id), (speaker.start, speaker.end)) if speaker and body else None

    def _of_paragraph(self, frame: Frame) -> Said | None:
        """The party of the need or offer that the paragraph tells before."""
        before = self._before
        if before is None or not in_one_paragraph(before, frame, self._passage.line.text):
            return None
        return next(iter(before.values.get(PARTY, ())), None)

    def _of_issuer(self) -> Said | None:
        who = issuer(self._passage)
        return (who, (who.start, who.end)) if who is not None else None


def says_we(frame: Frame, passage: Passage) -> bool:
    """Whether a need or an offer is told by who has it: we seek, нам нужны."""
    first = sentence_start(frame.first, passage.line.text)
    last = min(frame.first + LONGEST_VERB, frame.last)
    return passage.pack.wants.we.search(passage.line.text, first, last) is not None


def _lacks_party(frame: Frame) -> bool:
    return frame.kind in WANTS and not frame.values.get(PARTY)


def _is_passive(frame: Frame) -> bool:
    """Whether what is offered stands before its verb: the site is to let."""
    return any(span[0] == frame.where[0] for _, span in frame.values.get("what", ()))
