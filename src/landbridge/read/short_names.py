"""Short and relative names, and the full ones that they stand for in a passage.

- The delegation, the park, 园区 stand for the last one named before, else the first.
- 俄领馆 stands for the Russian consulate whose city the passage names elsewhere.
- 市政府外办 is the office of the city that the passage names most; 区政府 that of the
  district named last. The reason for it goes with the claim.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from landbridge.claims.model import Reason
from landbridge.language.mention import Mention, Sort
from landbridge.language.names import Name
from landbridge.read.passage import Passage
from landbridge.read.place_mentions import PLACES, named_place, place_id

ANAPHOR = "anaphor"
"""The level of a name that points back at one of its sort."""


class ShortNames:
    """Finds the full name that a short one of the passage stands for."""

    def __init__(self, passage: Passage, mentions: Sequence[Mention]) -> None:
        self._passage = passage
        self._named = [m for m in mentions if m.sort in PLACES and m.sort is not Sort.NATION]
        self._weight = Counter(place_id(m) for m in mentions if m.sort in PLACES)
        self._full = [m for m in mentions if isinstance(m.value, Name) and not m.value.level]

    def full(self, mention: Mention, name: Name) -> tuple[Mention | None, tuple[Reason, ...]]:
        """The mention that is meant, with the reasons; None where nothing tells which."""
        if name.level == ANAPHOR:
            return self._antecedent(mention, name.code), ()
        if name.level and "seat" not in name.parts:
            return self._seated(mention, name)
        if mention.sort is Sort.BODY and set(name.parts) == {"of"}:
            return self._same_with_seat(mention, name), ()
        return mention, ()

    def _of_sort(self, sort: Sort) -> Iterator[Mention]:
        return (mention for mention in self._full if mention.sort is sort)

    def _antecedent(self, mention: Mention, code: str) -> Mention | None:
        full = [other for other in self._of_sort(mention.sort) if _is_of(other, code)]
        before = [other for other in full if other.end <= mention.start]
        return before[-1] if before else next(iter(full), None)

    def _same_with_seat(self, mention: Mention, name: Name) -> Mention:
        of = named_place(name, "of")
        for other, full in self._bodies(name.code):
            if "seat" in full.parts and named_place(full, "of") == of:
                return other
        return mention

    def _bodies(self, code: str) -> Iterator[tuple[Mention, Name]]:
        for other in self._of_sort(Sort.BODY):
            if isinstance(other.value, Name) and other.value.code == code:
                yield other, other.value

    def _seated(self, mention: Mention, name: Name) -> tuple[Mention | None, tuple[Reason, ...]]:
        found = self._place_of_level(mention, name.level)
        if found is None:
            return None, ()
        seat, because = found
        resolved = self._passage.quote(seat.start, seat.end)
        reason = Reason.of("relative_name", name=name.text, resolved=resolved, because=because)
        for other, full in self._bodies(name.code):
            if named_place(full, "seat") == place_id(seat):
                return other, (reason,)
        parts = {**name.parts, "seat": seat}
        return replace(mention, value=replace(name, parts=parts, level="")), (reason,)

    def _place_of_level(self, mention: Mention, level: str) -> tuple[Mention, str] | None:
        level, _, word = level.partition(":")
        of_level = [p for p in self._named if p.sort == level and word in self._words(p)]
        if level == Sort.DISTRICT:
            before = [place for place in of_level if place.end <= mention.start]
            return (before[-1], "before") if before else None
        if not of_level:
            return None
        most = max(of_level, key=lambda place: (self._weight[place_id(place)], -place.start))
        return most, "page"

    def _words(self, mention: Mention) -> str:
        return self._passage.quote(mention.start, mention.end).lower()


def _is_of(mention: Mention, code: str) -> bool:
    return not code or (isinstance(mention.value, Name) and mention.value.code == code)
