"""Short and relative names, and the full ones that they stand for in a passage.

- He and the minister stand for a person (see `read.pronouns`).
- The port, the delegation, 园区 stand for one that is named (see `read.antecedents`); the plant,
  where a project is told of it, for itself where none is.
- 俄领馆 stands for the Russian consulate whose city the passage names elsewhere.
- 公司 is the company that the paragraph opens with, else the one that the text names first.
- 市政府外办 is the office of the publisher's city, else of the city that the passage names
  most; 区政府 that of the district named last. The reason for it goes with the claim.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace

from landbridge.claims.model import Reason
from landbridge.language.mention import Mention, Sort
from landbridge.language.name import ANAPHOR, BARE, ISSUER, Name, is_tentative, name_of
from landbridge.language.named_of_kind import Key
from landbridge.read.antecedents import Antecedents
from landbridge.read.passage import Passage
from landbridge.read.place_mentions import PLACES, named_place, place_id
from landbridge.read.pronouns import people_meant


class ShortNames:
    """Finds the full name that a short one of the passage stands for."""

    def __init__(
        self, passage: Passage, mentions: Sequence[Mention], key: Callable[[Mention], Key]
    ) -> None:
        self._passage = passage
        self._named = [m for m in mentions if m.sort in PLACES and m.sort is not Sort.NATION]
        self._weight = Counter(place_id(m) for m in mentions if m.sort in PLACES)
        certain = [m for m in mentions if not is_tentative(m) or m.sort is Sort.COMPANY]
        self._companies = [m for m in certain if m.sort is Sort.COMPANY]
        self._seats: dict[tuple[str, str, str], Mention] = {}
        self._levels: dict[tuple[str, str], list[Mention]] = {}
        self._projects: dict[str, Mention] = {}
        self._people = people_meant(passage)
        self._antecedents = Antecedents(passage, mentions, key)
        for mention in certain:
            if isinstance(mention.value, Name) and not mention.value.level:
                self._know(mention, mention.value)

    def full(self, mention: Mention, name: Name) -> tuple[Mention | None, tuple[Reason, ...]]:
        """The mention that is meant, with the reasons; None where nothing tells which."""
        if "same" in name.parts:
            return self._whole(name.parts["same"])
        if name.level == ISSUER:
            return self._issuer(mention), ()
        if name.level == ANAPHOR:
            if mention.sort in (Sort.PERSON, Sort.POST):
                return self._people.get(mention.start), ()
            return self._same_project(self._antecedents.meant(mention)), ()
        if name.level == BARE:
            itself = replace(mention, value=replace(name, level=""))
            meant = self._same_project(self._antecedents.meant(mention))
            return meant or itself, ()
        if name.level and "seat" not in name.parts:
            return self._seated(mention, name)
        if mention.sort is Sort.PROJECT and name.code:
            return self._same_project(mention), ()
        if mention.sort is Sort.BODY and set(name.parts) == {"of"}:
            return self._same_with_seat(mention, name), ()
        return mention, ()

    def _whole(self, same: Mention) -> tuple[Mention | None, tuple[Reason, ...]]:
        """What a mention that another stands for means: it may itself stand for a third."""
        if isinstance(same.value, Name) and same.value.level == ANAPHOR:
            return self.full(same, same.value)
        return same, ()

    def _know(self, mention: Mention, name: Name) -> None:
        """Keep a full name under what a short one may say of it; of bodies, the first."""
        for word in _told_apart(mention) if mention.sort is Sort.PROJECT else ():
            known = self._projects.setdefault(word, mention)
            self._projects[word] = min(known, mention, key=_is_described)
        if mention.sort is Sort.BODY and "seat" in name.parts:
            for slot in ("of", "seat"):
                self._seats.setdefault((name.code, slot, named_place(name, slot)), mention)

    def _same_project(self, mention: Mention | None) -> Mention | None:
        """The project that a description means: the named one that shares a word with it.

        A tyre plant, the tyre project and the Minsk Tyre Plant are one; of two that have no
        name one says all that the other does: a grain processing and a fruit processing plant
        are two.
        """
        if mention is None or mention.sort is not Sort.PROJECT or not name_of(mention).code:
            return mention
        told = _told_apart(mention)
        alike = [self._projects[word] for word in sorted(told) if word in self._projects]
        same = [one for one in alike if not _is_described(one) or _says_all(_told_apart(one), told)]
        return min(same, key=_is_described, default=mention)

    def _issuer(self, mention: Mention) -> Mention | None:
        """The company that a paragraph opens with; where it opens with 公司, that of the text."""
        begin = self._passage.folded.text.rfind("\n", 0, mention.start)
        place = bisect_right(self._companies, begin, key=lambda other: other.start)
        opening = self._companies[place].value
        if not isinstance(opening, Name) or not opening.level:
            return self._companies[place]
        return next(iter(self._antecedents.of_sort(Sort.COMPANY)), None)

    def _same_with_seat(self, mention: Mention, name: Name) -> Mention:
        return self._seats.get((name.code, "of", named_place(name, "of")), mention)

    def _seated(self, mention: Mention, name: Name) -> tuple[Mention | None, tuple[Reason, ...]]:
        found = self._place_of_level(mention, name.level)
        if found is None:
            return None, ()
        seat, because = found
        resolved = self._passage.quote(seat.start, seat.end)
        reason = Reason.of("relative_name", name=name.text, resolved=resolved, because=because)
        known = self._seats.get((name.code, "seat", place_id(seat)))
        if known is not None:
            return known, (reason,)
        parts = {**name.parts, "seat": seat}
        return replace(mention, value=replace(name, parts=parts, level="")), (reason,)

    def _place_of_level(self, mention: Mention, level: str) -> tuple[Mention, str] | None:
        level, _, word = level.partition(":")
        of_level = self._places(level, word)
        if level == Sort.DISTRICT:
            place = bisect_right(of_level, mention.start, key=lambda place: place.end)
            return (of_level[place - 1], "before") if place else None
        if not of_level:
            return None
        of_publisher = next((place for place in of_level if self._is_publishers(place)), None)
        if of_publisher is not None:
            return of_publisher, "publisher"
        most = max(of_level, key=lambda place: (self._weight[place_id(place)], -place.start))
        return most, "page"

    def _is_publishers(self, place: Mention) -> bool:
        """Whether the publisher bears the place in its name: the office of Dalian, Dalian Daily."""
        return self._words(place) in self._passage.publisher.lower()

    def _places(self, level: str, word: str) -> list[Mention]:
        if (level, word) not in self._levels:
            named = [p for p in self._named if p.sort == level and word in self._words(p)]
            self._levels[level, word] = named
        return self._levels[level, word]

    def _words(self, mention: Mention) -> str:
        return self._passage.folded.lower[mention.start : mention.end]


def _is_described(project: Mention) -> bool:
    """Whether a project is called by what it makes, and has no name of its own."""
    return bool(name_of(project).code)


def _says_all(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether one of two descriptions holds the other."""
    return one <= other or other <= one


def _told_apart(project: Mention) -> frozenset[str]:
    """The words of a project's name that say which plant or which project it is."""
    return frozenset(name_of(project).text.lower().split()[:-1])
