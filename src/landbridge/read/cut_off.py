"""A rendition that breaks off: in mid-sentence, or before all is said that the other says last."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from landbridge.claims.model import Evidence
from landbridge.read.alignment_cost import Shared, Span, is_in
from landbridge.read.passage import Passage

_MARKS = '.!?。…"”’»」)'
"""What a sentence ends with where a language marks its end."""
_SHORT, _MUCH_SHORTER = 0.93, 0.8
"""Of the expected length: a last sentence that breaks off, and one of which a part is not said."""


@dataclass(frozen=True, slots=True)
class Ends:
    """How two renditions end: their beads, the other's side second, and what they say.

    `alone` is where this rendition says what the other does not.
    """

    passage: Passage
    other: Passage
    beads: Sequence[tuple[Span | None, Span | None]]
    shared: Sequence[Shared]
    alone: Sequence[Evidence]

    def cut_off(self) -> Span | None:
        """The end of this rendition that the other breaks off before or in; None if it is whole."""
        last = max((n for n, bead in enumerate(self.beads) if bead[1]), default=-1)
        mine, theirs = self.beads[last] if self.beads else (None, None)
        rest = [span for span, _ in self.beads[last + 1 :] if span]
        if theirs is None or (mine is None and not rest) or breaks_off(self.passage):
            return None
        left = [*([mine] if mine else []), *rest]
        end = left[0][0], left[-1][1]
        if breaks_off(self.other):
            is_cut = bool(rest) or self._lacks(mine) or self._share(last, end) < _SHORT
        else:
            # A language that marks no sentences may say several in its last one.
            behind = self._behind_shared(mine, theirs) if mine and not self._is_marked() else None
            is_cut = self._lacks(behind) and self._share(last, end) < _MUCH_SHORTER
        return end if is_cut else None

    def _share(self, last: int, end: Span) -> float:
        """How long the other's last sentence is, of the length that the others make expected.

        It is held against the end of this rendition that it would have to say.
        """
        faced = [(mine, theirs) for mine, theirs in self.beads[:last] if mine and theirs]
        theirs = self.beads[last][1]
        if not faced or not theirs:
            return 1.0
        lengths = [(_length(one), _length(two)) for one, two in faced]
        ratio = sum(one for one, _ in lengths) / sum(two for _, two in lengths)
        return _length(theirs) * ratio / _length(end)

    def _is_marked(self) -> bool:
        return self.other.folded.text.rstrip().endswith(tuple(_MARKS))

    def _behind_shared(self, mine: Span, theirs: Span) -> Span:
        """What of a sentence stands behind all that it shares with the one that it faces."""
        said = (
            place
            for places, others in self.shared
            for place in places
            if is_in(place, mine) and any(is_in(other, theirs) for other in others)
        )
        return max(said, default=mine[0]), mine[1]

    def _lacks(self, span: Span | None) -> bool:
        """Whether the other rendition lacks a value that stands in a span."""
        if span is None:
            return False
        where = self.passage.evidence(*span)
        return any(one.lies_in(where) for one in self.alone)


def breaks_off(passage: Passage) -> bool:
    """Whether the last line of a passage stops in mid-sentence."""
    text = passage.folded.text.rstrip()
    return passage.pack.breaks_off.search(text[text.rfind("\n") + 1 :]) is not None


def _length(span: Span) -> int:
    return max(span[1] - span[0], 1)
