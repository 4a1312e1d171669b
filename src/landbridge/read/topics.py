"""What renditions are compared by: the dates, amounts, people, places that each states."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from landbridge.claims.value import normal_form
from landbridge.language.mention import Mention, Sort
from landbridge.language.names import Name, is_tentative
from landbridge.language.values import Money, Percent, Quantity
from landbridge.read.cast import with_parts
from landbridge.read.passage import Passage
from landbridge.read.place_mentions import PLACES


@dataclass(frozen=True, slots=True)
class Item:
    """One value of a rendition: its first mention and how often it comes."""

    topic: str
    key: str
    mention: Mention
    where: float


def _items(
    topic: str, passage: Passage, mentions: Iterable[Mention], key: Callable[[Mention], str]
) -> Iterator[Item]:
    length = max(len(passage.folded.text), 1)
    seen: set[str] = set()
    for mention in mentions:
        name = key(mention)
        if name and name not in seen:
            seen.add(name)
            yield Item(topic, name, mention, mention.start / length)


def _everything(passage: Passage) -> Iterator[Mention]:
    """Every mention of the passage, those inside others too."""
    for mention in passage.line.mentions.values():
        if not is_tentative(mention):
            yield from with_parts(mention)


def _dates(topic: str, passage: Passage) -> Iterator[Item]:
    found = (m for m in _everything(passage) if m.sort is Sort.WHEN)
    return _items(topic, passage, found, lambda m: str(m.value))


def _amounts(topic: str, passage: Passage) -> Iterator[Item]:
    return _items(topic, passage, passage.quantities, lambda m: _amount(m.value))


def _amount(value: object) -> str:
    return normal_form(value) if isinstance(value, Money | Percent | Quantity) else ""


def _places(topic: str, passage: Passage) -> Iterator[Item]:
    found = (m for m in _everything(passage) if m.sort in PLACES)
    return _items(topic, passage, found, lambda m: str(m.value))


def _people(topic: str, passage: Passage) -> Iterator[Item]:
    found = (m for m in _everything(passage) if m.sort is Sort.PERSON)
    return _items(topic, passage, found, lambda m: _text(m).casefold())


def _posts(topic: str, passage: Passage) -> Iterator[Item]:
    found = (m for m in _everything(passage) if m.sort is Sort.POST)
    return _items(topic, passage, found, lambda m: _code(m))


def _companies(topic: str, passage: Passage) -> Iterator[Item]:
    found = (m for m in _everything(passage) if m.sort is Sort.COMPANY)
    return _items(topic, passage, found, lambda m: m.value if isinstance(m.value, str) else "")


def _fields(topic: str, passage: Passage) -> Iterator[Item]:
    return _items(topic, passage, passage.fields, lambda m: str(m.value))


def _text(mention: Mention) -> str:
    return mention.value.text if isinstance(mention.value, Name) else ""


def _code(mention: Mention) -> str:
    return mention.value.code if isinstance(mention.value, Name) else ""


TOPICS: dict[str, Callable[[str, Passage], Iterator[Item]]] = {
    "date": _dates,
    "amount": _amounts,
    "person": _people,
    "post": _posts,
    "place": _places,
    "company": _companies,
    "field": _fields,
}
"""What renditions are compared by, in the order of their weight."""

GRAVE = frozenset({"date", "amount", "person", "place", "company"})
"""Topics whose loss is more than a note."""
