"""Who says the statements and promises of a passage where they name nobody themselves."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from landbridge.claims.model import Kind
from landbridge.language.line import Match
from landbridge.language.mention import Mention
from landbridge.read.frame import Frame
from landbridge.read.passage import Passage
from landbridge.read.surroundings import REACH, paragraph_start
from landbridge.read.told_sides import ToldSides

SPEAKERS = {Kind.STATEMENT: "speaker", Kind.COMMITMENT: "by"}
"""Kinds that are words of somebody, and the predicate that says whose."""

_CLOSED = re.compile('[,\ue000]\\s?["”»]')
"""The end of words that are quoted, before the one who said them."""

_BESIDE = re.compile(",?\\s?")
"""What parts words that are told from the one who told them: it is ready to, he said."""


class Speakers:
    """Finds who speaks where a frame stands."""

    def __init__(self, passage: Passage, frames: Sequence[Frame]) -> None:
        self._sides = ToldSides(frames)
        self._text = passage.line.text
        found = (m for pattern in passage.pack.speech for m in pattern.matches(passage.line))
        self._speeches = sorted(found, key=lambda said: said.last)

    def name_speaker(self, frame: Frame) -> None:
        """Let a statement or promise that names nobody be of who speaks."""
        speaker = self.speaker(frame) if frame.kind in SPEAKERS else None
        if speaker is not None:
            span = (speaker.start, speaker.end)
            frame.values.setdefault(SPEAKERS[frame.kind], [(speaker, span)])

    def speaker(self, frame: Frame) -> Mention | None:
        """Who says what a frame tells; None where it is the passage itself."""
        speech = self._speech(frame)
        said_by = speech.only("speaker") if speech is not None else None
        return self._sides.meant(said_by, frame.first) if said_by is not None else None

    def _speech(self, frame: Frame) -> Match | None:
        """Where the last one of the paragraph is said to say something."""
        before = bisect_right(self._speeches, frame.first, key=lambda said: said.last)
        said = self._speeches[before - 1] if before else None
        is_near = said is not None and paragraph_start(frame, self._text) <= said.first
        return said if is_near else self._speech_after(before, frame)

    def _speech_after(self, number: int, frame: Frame) -> Match | None:
        """Who is named behind a quotation: "…," said the mayor."""
        if number >= len(self._speeches):
            return None
        said = self._speeches[number]
        between = self._text[frame.first : said.first]
        is_near = len(between) < REACH and "\n" not in between
        is_said = _CLOSED.search(between) or _BESIDE.fullmatch(self._text, frame.last, said.first)
        return said if is_near and is_said else None
