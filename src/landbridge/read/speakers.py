"""Who says the statements and promises of a passage where they name nobody themselves.

Words that are quoted are of who is named right behind the quotation, else before it; words
that are told are of who is named at the end of their sentence (…, the mayor said), else of who
spoke last in the paragraph, but not only in a quotation. A paragraph that is a quotation is of
who spoke in the one before. Who is met or received says nothing: what follows is
said by who met him.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from landbridge.claims.model import Kind
from landbridge.language.line import FAMILIES, Match
from landbridge.language.mention import Mention, Sort
from landbridge.language.wanted import SENTENCE_END
from landbridge.read.claim_list import Span
from landbridge.read.frame import Frame, Said
from landbridge.read.passage import Passage
from landbridge.read.place_mentions import PLACES
from landbridge.read.quoted import Quotations
from landbridge.read.subject_before import last_acting
from landbridge.read.surroundings import REACH, SENTENCE_ENDS, Stretch, paragraph_start
from landbridge.read.told_sides import ToldSides

SPEAKERS = {Kind.STATEMENT: "speaker", Kind.COMMITMENT: "by"}
"""Kinds that are words of somebody, and the predicate that says whose."""

_PEOPLE = (Sort.PERSON, Sort.POST)
_SPOKEN_FOR = (Sort.BODY, Sort.COMPANY, Sort.ORGANIZATION, *PLACES)

LONGEST_VERB = 24
"""So many positions before somebody does what is done to him begin at most."""

_BESIDE = re.compile(",?\\s?")
_BEHIND = re.compile(f'[\\s,;.!?–—{SENTENCE_END}-]*(?:[^,;:“«"\n{SENTENCE_END}]{{0,40}}[, ])?')
"""What may stand between a quotation and who said it: its marks, and when or where."""

_QUOTED = re.compile('[”"»」],?\\s?[–—-]?\\s?$')


class Speakers:
    """Finds who speaks where a frame stands."""

    def __init__(self, passage: Passage, frames: Sequence[Frame]) -> None:
        self._passage = passage
        self._sides = ToldSides(frames)
        self._text = passage.line.text
        self._quotations = Quotations(self._text)
        found = (m for pattern in passage.pack.speech for m in pattern.matches(passage.line))
        self._speeches = sorted(found, key=lambda said: said.last)

    def name_speaker(self, frame: Frame) -> None:
        """Let a statement or promise that names nobody be of who speaks.

        So is a statement of a body or a place that somebody speaks for (the city is ready, …).
        """
        self._name_subject(frame)
        speaker = self.speaker(frame) if frame.kind in SPEAKERS else None
        if speaker is None:
            return
        said: list[Said] = [(speaker, (speaker.start, speaker.end))]
        known = frame.values.setdefault(SPEAKERS[frame.kind], said)
        if frame.kind is Kind.STATEMENT and _speaks_for(speaker, known):
            frame.values[SPEAKERS[frame.kind]] = said

    def speaker(self, frame: Frame) -> Mention | None:
        """Who says what a frame tells; None where it is the passage itself."""
        speech = self._speech(frame)
        said_by = speech.only("speaker") if speech is not None else None
        if speech is None or said_by is None:
            return None
        verb = self._met_by(said_by, speech)
        said_by = said_by if verb is None else self._subject(verb)
        return self._sides.meant(said_by, frame.first) if said_by is not None else None

    def _name_subject(self, frame: Frame) -> None:
        """Let a statement of whom somebody met be of who met him (X met Y and asked for …)."""
        known = frame.values.get("speaker", ()) if frame.kind is Kind.STATEMENT else ()
        for speaker, _ in known[:1]:
            verb = self._met_by(speaker, frame)
            subject = self._subject(verb) if verb is not None else None
            if subject is not None:
                frame.values["speaker"] = [(subject, (subject.start, subject.end))]

    def _met_by(self, speaker: object, saying: Stretch) -> int | None:
        """Where the verb begins by which somebody meets who would speak in a stretch."""
        met, of_met = self._passage.pack.met, self._passage.pack.of_met
        if met is None or not isinstance(speaker, Mention):
            return None
        place = self._passage.line.position(speaker.start)
        verb = met.search(self._text, max(place - LONGEST_VERB, 0), place)
        if (
            verb is None
            or not saying.first <= place < saying.last
            or (of_met is not None and of_met.match(self._text, place + 1))
        ):
            return None
        return verb.start()

    def _subject(self, verb: int) -> Mention | None:
        """Who does what a verb of a sentence says: the last one named before it there."""
        said = last_acting(verb, self._passage, FAMILIES["party"])
        return said[0] if said is not None and isinstance(said[0], Mention) else None

    def _speech(self, frame: Frame) -> Match | None:
        """Where somebody is said to say what a frame tells."""
        quotation = self._quotations.around(frame.first)
        if quotation is not None:
            return self._of_quotation(quotation, frame)
        before = self._before(frame.first)
        goes_on = (
            before is not None
            and paragraph_start(frame, self._text) <= before.first
            and not self._is_of_quotation(before, frame)
        )
        return self._behind_sentence(frame) or (before if goes_on else None)

    def _is_of_quotation(self, speech: Match, frame: Frame) -> bool:
        """Whether a speech tells who said what is quoted before it, and a new sentence follows."""
        quoted = _QUOTED.search(self._text, max(speech.first - 4, 0), speech.first)
        return quoted is not None and SENTENCE_END in self._text[speech.last : frame.first]

    def _of_quotation(self, quotation: Span, frame: Frame) -> Match | None:
        """Who is named right behind a quotation, else before it, if only in another paragraph."""
        first, last = quotation
        behind = self._after(last)
        if behind is not None and _BEHIND.fullmatch(self._text, last + 1, behind.first):
            return behind
        before = self._before(first)
        is_near = before is not None and before.first >= self._paragraph_before(frame)
        return before if is_near else None

    def _paragraph_before(self, frame: Frame) -> int:
        """Where the paragraph before that of a frame begins, within reach of it."""
        start = paragraph_start(frame, self._text)
        reach = max(start - REACH, 0)
        return reach + self._text[reach:start].rstrip("\n").rfind("\n") + 1

    def _behind_sentence(self, frame: Frame) -> Match | None:
        """Who is named at the end of the sentence: …, said the mayor; …, the mayor said."""
        behind = self._after(frame.last - 1)
        if behind is None or behind.first - frame.first > REACH:
            return None
        is_beside = _BESIDE.fullmatch(self._text, frame.last, behind.first)
        between = self._text[frame.last : behind.first]
        is_near = is_beside or (_names_last(behind) and set(SENTENCE_ENDS).isdisjoint(between))
        return behind if is_near else None

    def _before(self, place: int) -> Match | None:
        """The last speech that ends before a place."""
        number = bisect_right(self._speeches, place, key=lambda said: said.last)
        return self._speeches[number - 1] if number else None

    def _after(self, place: int) -> Match | None:
        """The first speech that ends behind a place, where it begins there too."""
        number = bisect_right(self._speeches, place, key=lambda said: said.last)
        behind = self._speeches[number : number + 2]
        return next((said for said in behind if said.first >= place), None)


def _speaks_for(speaker: Mention, named: Sequence[Said]) -> bool:
    """Whether a person speaks for those who are named, bodies and places."""
    return speaker.sort in _PEOPLE and all(
        isinstance(one, Mention) and one.sort in _SPOKEN_FOR for one, _ in named
    )


def _names_last(speech: Match) -> bool:
    """Whether the speaker of a speech is named behind its verb."""
    return bool(speech.groups) and speech.groups["speaker"][0] > speech.start
