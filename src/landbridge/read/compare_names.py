"""Places, people, posts, companies and fields of two renditions, laid side by side."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from landbridge.claims.model import Evidence, Finding, Reason, Severity
from landbridge.language.name_comparison import CLEARLY_DIFFERENT, name_similarity
from landbridge.language.names import Name
from landbridge.read.alignment import Alignment, Anchors
from landbridge.read.comparison import Agreement
from landbridge.read.passage import Passage
from landbridge.read.topics import GRAVE, TOPICS, Item
from landbridge.read.written_names import stands_in

FIELD_DIVISION = 3
"""Characters of an ISIC code that fields share which are mistaken for each other: C20."""


@dataclass(frozen=True, slots=True)
class LaidNames:
    """The names of one topic in two renditions, matched."""

    left: Passage
    right: Passage
    pairs: tuple[tuple[Item, Item], ...]
    only_left: tuple[Item, ...]
    only_right: tuple[Item, ...]

    def agreements(self) -> Iterator[Agreement]:
        """The names that both bear."""
        for one, two in self.pairs:
            yield Agreement(one.topic, _at(self.left, one), _at(self.right, two))

    def anchors(self) -> Anchors:
        """Where both bear the same name first, and where either bears one alone."""
        return Anchors(
            [(one.mention.start, two.mention.start) for one, two in self.pairs],
            [one.mention.start for one in self.only_left],
            [one.mention.start for one in self.only_right],
        )

    def findings(self, alignment: Alignment) -> Iterator[Finding]:
        """What is changed, missing or added."""
        rest = list(self.only_right)
        for item in self.only_left:
            changed = min(
                (other for other in rest if _looks_changed(item, other, alignment)),
                key=lambda other: abs(other.where - item.where),
                default=None,
            )
            if changed is not None:
                rest.remove(changed)
                yield _different(item, changed, self.left, self.right)
            elif not _is_written(item, self.left, self.right):
                yield _one_sided("missing_in_rendition", item, self.left, self.right)
        for other in rest:
            if not _is_written(other, self.right, self.left):
                yield _one_sided("added_in_rendition", other, self.right, self.left)


def lay_names(left: Passage, right: Passage) -> dict[str, LaidNames]:
    """The names of two renditions by topic."""
    return {
        topic: _matched(list(items(topic, left)), list(items(topic, right)), left, right)
        for topic, items in TOPICS.items()
    }


def _matched(here: list[Item], there: list[Item], left: Passage, right: Passage) -> LaidNames:
    pairs: list[tuple[Item, Item]] = []
    only_here: list[Item] = []
    rest = list(there)
    for item in here:
        same = next((other for other in rest if _agree(item, other, left, right)), None)
        if same is None:
            only_here.append(item)
        else:
            pairs.append((item, same))
            rest.remove(same)
    spoken = [item for item, _ in pairs]
    heard = [other for _, other in pairs]
    rest = [other for other in rest if not any(_agree(item, other, left, right) for item in spoken)]
    only_here = [i for i in only_here if not any(_agree(i, other, left, right) for other in heard)]
    return LaidNames(left, right, tuple(pairs), tuple(only_here), tuple(rest))


def _agree(item: Item, other: Item, left: Passage, right: Passage) -> bool:
    if item.key == other.key:
        return True
    value, counterpart = item.mention.value, other.mention.value
    if item.topic != "person" or not (isinstance(value, Name) and isinstance(counterpart, Name)):
        return False
    languages = left.pack.language, right.pack.language
    likeness = name_similarity(value.text, languages[0], counterpart.text, languages[1])
    return likeness > CLEARLY_DIFFERENT


def _is_written(item: Item, has: Passage, lacks: Passage) -> bool:
    """Whether a person stands in the other rendition without being read as one."""
    name = item.mention.value
    if item.topic != "person" or not isinstance(name, Name):
        return False
    return stands_in(name.text, has.pack.language, lacks)


def _looks_changed(item: Item, other: Item, alignment: Alignment) -> bool:
    """Whether the other may be this name, told wrong: it stands there, and is of its kind."""
    if not alignment.face(item.mention.start, other.mention.start):
        return False
    if item.topic == "field":
        return item.key[:FIELD_DIVISION] == other.key[:FIELD_DIVISION]
    return item.topic != "place" or item.mention.sort is other.mention.sort


def _different(item: Item, other: Item, left: Passage, right: Passage) -> Finding:
    here, there = _at(left, item), _at(right, other)
    reason = Reason.of(f"{item.topic}_differs", left=here.quote, right=there.quote)
    return Finding(reason, Severity.ERROR, (here, there))


def _one_sided(code: str, item: Item, has: Passage, lacks: Passage) -> Finding:
    place = _at(has, item)
    severity = Severity.WARNING if item.topic in GRAVE else Severity.NOTE
    language = lacks.pack.language
    reason = Reason.of(code, topic=item.topic, value=place.quote, language=language)
    return Finding(reason, severity, (place,))


def _at(passage: Passage, item: Item) -> Evidence:
    return passage.evidence(item.mention.start, item.mention.end)
