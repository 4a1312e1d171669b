"""Places, people, posts, companies and fields of two renditions, laid side by side."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from landbridge.claims.model import Evidence, Finding, Reason, Severity
from landbridge.language.family_in_thai import are_two_chinese_families
from landbridge.language.mention import Sort
from landbridge.language.name import Name
from landbridge.language.name_by_word import are_same_words, are_two_families
from landbridge.language.name_comparison import CLEARLY_DIFFERENT, PERHAPS, SAME, name_similarity
from landbridge.read.alignment import Alignment
from landbridge.read.alignment_cost import Anchors
from landbridge.read.comparison import Agreement, difference
from landbridge.read.passage import Passage
from landbridge.read.place_mentions import place_id
from landbridge.read.short_form import is_one_in_short
from landbridge.read.topics import GRAVE, TOPICS, Item
from landbridge.read.written_names import heard, spelled, written
from landbridge.world.declension import dictionary_forms
from landbridge.world.places import place_of

FIELD_DIVISION = 3
"""Characters of an ISIC code that fields share which are mistaken for each other: C20."""
SHORT_GIVEN = 9
"""Letters of a Chinese given name in Russian, with its ending: one more is another syllable."""

GOODS = "ABCD"
"""The ISIC sections of what is grown, mined, made and generated."""


@dataclass(frozen=True, slots=True)
class LaidNames:
    """The names of one topic in two renditions, matched.

    What is `unread` stands in the other rendition, as it is given, without being read there.
    """

    left: Passage
    right: Passage
    pairs: tuple[tuple[Item, Item], ...]
    only_left: tuple[Item, ...]
    only_right: tuple[Item, ...]
    unread_right: tuple[tuple[Item, str], ...] = ()
    unread_left: tuple[tuple[Item, str], ...] = ()

    def agreements(self) -> Iterator[Agreement]:
        """The names that both bear."""
        for one, two in self.pairs:
            yield Agreement(one.topic, _at(self.left, one), _at(self.right, two))

    def anchors(self) -> Anchors:
        """Where both bear the same name, and where either bears one alone."""
        return Anchors(
            [(one.places, two.places) for one, two in self.pairs],
            [place for one in self.only_left for place in one.places],
            [place for one in self.only_right for place in one.places],
        )

    def findings(self, alignment: Alignment) -> Iterator[Finding]:
        """What is changed, missing or added; a change is one for one where it stands."""
        changed = list(self._changed(alignment))
        gone = {id(item) for pair in changed for item in pair}
        for one, two in changed:
            yield _different(one, two, self.left, self.right)
        for item in self.only_left:
            if id(item) not in gone:
                yield _one_sided("missing_in_rendition", item, self.left, self.right)
        for item in self.only_right:
            if id(item) not in gone:
                yield _one_sided("added_in_rendition", item, self.right, self.left)

    def _changed(self, alignment: Alignment) -> Iterator[tuple[Item, Item]]:
        for item in self.only_left:
            fitting = [o for o in self.only_right if _looks_changed(item, o, alignment)]
            if len(fitting) == 1:
                other = fitting[0]
                rivals = [o for o in self.only_left if _looks_changed(o, other, alignment)]
                if len(rivals) == 1:
                    yield item, other


def lay_names(left: Passage, right: Passage) -> dict[str, LaidNames]:
    """The names of two renditions by topic."""
    return {
        topic: _matched(list(items(topic, left)), list(items(topic, right)), left, right)
        for topic, items in TOPICS.items()
    }


def _matched(here: list[Item], there: list[Item], left: Passage, right: Passage) -> LaidNames:
    first, only_here, rest = _paired(here, there, left, right)
    pairs = [
        (
            _with_cases(item, [one for one in only_here if _agree(one, same, left, right)]),
            _with_cases(same, [one for one in rest if _agree(item, one, left, right)]),
        )
        for item, same in first
    ]
    spoken = [item for item, _ in pairs]
    heard = [other for _, other in pairs]
    rest = [other for other in rest if not any(_agree(item, other, left, right) for item in spoken)]
    only_here = [i for i in only_here if not any(_agree(i, other, left, right) for other in heard)]
    missing = [(i, _unread(i, left, right)) for i in only_here if not i.is_tentative]
    added = [(other, _unread(other, right, left)) for other in rest if not other.is_tentative]
    return LaidNames(
        left,
        right,
        tuple(pairs),
        tuple(item for item, piece in missing if not piece),
        tuple(item for item, piece in added if not piece),
        tuple(found for found in missing if found[1]),
        tuple(found for found in added if found[1]),
    )


def _paired(
    here: list[Item], there: list[Item], left: Passage, right: Passage
) -> tuple[list[tuple[Item, Item]], list[Item], list[Item]]:
    """Each item with the first that agrees with it, and those of either side without one."""
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
    return pairs, only_here, rest


def _with_cases(item: Item, others: Sequence[Item]) -> Item:
    """A person with the mentions of the same name in another case: Ван Чжицяном, Ван Чжицян."""
    if item.topic != "person":
        return item
    return replace(item, mentions=tuple(m for one in (item, *others) for m in one.mentions))


def _agree(item: Item, other: Item, left: Passage, right: Passage) -> bool:
    if item.key == other.key:
        return True
    unknown = [isinstance(one.mention.value, Name) for one in (item, other)]
    if item.topic == "person" and all(unknown):
        return _is_one_person(item, other, left, right)
    # Of two places that the world knows the sound says nothing: Henan is not Hunan.
    return item.topic == "place" and any(unknown) and _likeness(item, other, left, right) >= PERHAPS


def _is_one_person(item: Item, other: Item, left: Passage, right: Passage) -> bool:
    """Whether two names may be one person's; of full names each word has a say."""
    names = _called(item, left), _called(other, right)
    if are_two_chinese_families(*names):
        return False
    alike = _likeness(item, other, left, right)
    if alike <= CLEARLY_DIFFERENT:
        return are_same_words(*names) or is_one_in_short(item, other, left, right)
    return alike >= SAME or not are_two_families(*names)


def _likeness(item: Item, other: Item, left: Passage, right: Passage) -> float:
    languages = left.pack.language, right.pack.language
    return max(
        name_similarity(here, languages[0], there, languages[1])
        for here in _spellings(item, left)
        for there in _spellings(other, right)
    )


def _spellings(item: Item, passage: Passage) -> list[str]:
    """A name, and a short Russian one in the cases that its end may be of: Гао Пином, Гао Пин."""
    name = _called(item, passage)
    first, _, given = name.rpartition(" ")
    declines = passage.pack.language == "ru" and item.topic == "person" and first
    if not declines or " " in first or len(given) > SHORT_GIVEN:
        return [name]
    return [f"{first} {form.capitalize()}" for form in dictionary_forms(given.lower())]


def _called(item: Item, passage: Passage) -> str:
    """The name itself, without title, post or case."""
    name = item.mention.value
    said = name.text if isinstance(name, Name) else ""
    return said or _of_world(item, passage.pack.language) or passage.quote(*item.span)


def _of_world(item: Item, language: str) -> str:
    """What the world calls a place in a language; empty where that is not known."""
    known = place_id(item.mention) if item.topic == "place" else ""
    return place_of(known).names.get(language, "") if known else ""


def _unread(item: Item, has: Passage, lacks: Passage) -> str:
    """A person or place as it stands in the other rendition without being read as one."""
    if item.topic not in ("person", "place"):
        return ""
    words = _called(item, has)
    if item.topic == "person":
        return heard(words, has.pack.language, lacks) or written(words, lacks)
    known = _of_world(item, lacks.pack.language)
    return written(words, lacks) or (spelled(known, lacks) if known else "")


def _looks_changed(item: Item, other: Item, alignment: Alignment) -> bool:
    """Whether the other may be this name, told wrong: it stands there, and is of its kind."""
    if not alignment.face(item.mention.start, other.mention.start):
        return False
    if item.topic == "field":
        return is_beside(item.key, other.key)
    return item.topic != "place" or item.mention.sort is other.mention.sort


def is_beside(field: str, other: str) -> bool:
    """Whether fields of goods are of one division, and neither is a part of the other.

    C2011 is a part of C20. Services are no goods: a port (H522) may have a store (H521).
    """
    nested = field.startswith(other) or other.startswith(field)
    same = field[:FIELD_DIVISION] == other[:FIELD_DIVISION] and field[0] in GOODS
    return same and not nested


def _different(item: Item, other: Item, left: Passage, right: Passage) -> Finding:
    places = _at(left, item), _at(right, other)
    return difference(f"{item.topic}_differs", Severity.ERROR, *places)


def _one_sided(code: str, item: Item, has: Passage, lacks: Passage) -> Finding:
    place = _at(has, item)
    language = lacks.pack.language
    severity = Severity.WARNING if _is_grave(item, language) else Severity.NOTE
    reason = Reason.of(code, topic=item.topic, value=place.quote, language=language)
    return Finding(reason, severity, (place,))


def _is_grave(item: Item, language: str) -> bool:
    """Whether a name is missed: not an area, nor a place that nobody knows the name of there."""
    if item.topic != "place":
        return item.topic in GRAVE
    return item.mention.sort is not Sort.AREA and bool(
        not place_id(item.mention) or _of_world(item, language)
    )


def _at(passage: Passage, item: Item) -> Evidence:
    return passage.evidence(*item.span)
