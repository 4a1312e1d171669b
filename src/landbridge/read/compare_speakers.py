"""Words that one rendition has of one person, and the other of another whom both name."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from landbridge.claims.model import Finding, Severity
from landbridge.language.mention import Mention
from landbridge.language.name import Name
from landbridge.read.alignment import Alignment
from landbridge.read.alignment_cost import Shared, Span, is_in
from landbridge.read.comparison import difference
from landbridge.read.known_people import Borne, Known
from landbridge.read.passage import Passage


@dataclass(frozen=True, slots=True)
class _Speech:
    """What somebody says: the number of a speaker whom both know, his place, and all his words."""

    number: int | None
    speaker: Span
    words: Span

    def shares(self, other: _Speech, said: Sequence[Shared]) -> int:
        """How many values that both renditions say stand in both speeches."""
        return sum(
            any(is_in(place, self.words) for place in here)
            and any(is_in(place, other.words) for place in there)
            for here, there in said
        )


def speaker_changes(
    people: Sequence[Known], said: Sequence[Shared], alignment: Alignment
) -> Iterator[Finding]:
    """The speeches that face each other and are of two people.

    Two that only change places share what they say with the speech of the same person.
    """
    if len(people) < 2:
        return
    left, right = people[0].left.passage, people[0].right.passage
    mine = list(_speeches(left, [person.left for person in people]))
    theirs = list(_speeches(right, [person.right for person in people]))
    for bead in alignment.beads:
        here, there = _within(mine, bead.left), _within(theirs, bead.right)
        for one, two in zip(here, there, strict=True) if len(here) == len(there) else ():
            if _is_of_another(one, two, (mine, theirs), said):
                places = left.evidence(*one.speaker), right.evidence(*two.speaker)
                yield difference("person_differs", Severity.ERROR, *places)


def _is_of_another(
    one: _Speech,
    two: _Speech,
    speeches: tuple[Sequence[_Speech], Sequence[_Speech]],
    said: Sequence[Shared],
) -> bool:
    """Whether two speeches are of two people, of whom neither says the same somewhere else."""
    if one.number is None or two.number is None or one.number == two.number:
        return False
    mine, theirs = speeches
    own = [one.shares(other, said) for other in theirs if other.number == one.number]
    own += [other.shares(two, said) for other in mine if other.number == two.number]
    return max(own, default=0) <= one.shares(two, said)


def _speeches(passage: Passage, people: Sequence[Borne]) -> Iterator[_Speech]:
    """The speeches of a passage in their order; each lasts to the next or its line's end."""
    found = (match for pattern in passage.pack.speech for match in pattern.matches(passage.line))
    speakers = {one.start: one for match in found if (one := match.only("speaker"))}
    text, numbers = passage.folded.text, _numbers(people)
    for start, following in pairwise([*sorted(speakers), len(text)]):
        who = speakers[start]
        line_end = text.find("\n", who.end, following)
        words = who.end, following if line_end < 0 else line_end
        yield _Speech(numbers.get(_full(who).start), (start, who.end), words)


def _full(speaker: Mention) -> Mention:
    """The full name that a short one stands for, where the text has one: Sobolev said."""
    name = speaker.value
    return name.parts.get("same", speaker) if isinstance(name, Name) else speaker


def _numbers(people: Sequence[Borne]) -> dict[int, int]:
    """The number of each person by the places at which the name begins."""
    return {place[0]: number for number, one in enumerate(people) for place in one.places}


def _within(speeches: Sequence[_Speech], span: Span | None) -> Sequence[_Speech]:
    return [one for one in speeches if span and is_in(one.speaker[0], span)]
