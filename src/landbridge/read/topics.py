"""The names that renditions are compared by: people, posts, places, companies, fields."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from landbridge.language.mention import Mention, Sort
from landbridge.language.name import ANAPHOR, BARE, Name, is_tentative, with_parts
from landbridge.read.passage import Passage
from landbridge.read.place_mentions import PLACES, place_id
from landbridge.read.untitled import untitled

_HEADS = ("director", "director_general", "head_of_department", "head")
_SAME_POST = (
    dict.fromkeys(_HEADS, "head")
    | {f"deputy_{head}": "deputy_head" for head in _HEADS[:-1]}
    | {"rector": "president", "deputy_rector": "vice_president"}
    | {"chairman_of_board": "chairman", "vice_chairman_of_board": "deputy_chairman"}
)
"""Heads of offices have no settled words: 厅长 is a director, a начальник, an อธิบดี; nor have
those of universities: 校长 is a president or a ректор. A 董事长 is the chairman of a company,
whose board need not be named."""

_HEADS_OF_REGION = {
    "chairman": "governor",
    "chairman_of_government": "governor",
    "deputy_chairman": "vice_governor",
    "deputy_chairman_of_government": "vice_governor",
}
"""The head of a Chinese region is one post in several words: 省长 is a governor and a
председатель правительства, 主席 the chairman of an autonomous region."""

_CALLED_AFTER = frozenset({Sort.BODY, Sort.POST})
"""What a field in its name says nothing of: a bureau of commerce is a ministry of trade."""


@dataclass(frozen=True, slots=True)
class Item:
    """One value of a rendition, and its mentions in their order."""

    topic: str
    key: str
    mentions: tuple[Mention, ...]

    @property
    def mention(self) -> Mention:
        """Its first mention."""
        return self.mentions[0]

    @property
    def is_tentative(self) -> bool:
        """Whether it only looks like a name, so that nobody misses it."""
        return is_tentative(self.mention)

    @property
    def span(self) -> tuple[int, int]:
        """Where its first mention stands."""
        return self.mention.start, self.mention.end

    @property
    def places(self) -> tuple[int, ...]:
        """Where each of its mentions begins."""
        return tuple(mention.start for mention in self.mentions)


def _items(
    topic: str, mentions: Iterable[Mention], key: Callable[[Mention], str]
) -> Iterator[Item]:
    found: dict[str, list[Mention]] = {}
    for mention in mentions:
        if name := key(mention):
            found.setdefault(name, []).append(mention)
    for name, said in found.items():
        yield Item(topic, name, tuple(said))


def _everything(passage: Passage) -> Iterator[Mention]:
    """Every mention of the passage, those inside others too."""
    for mention in passage.line.mentions.values():
        if not is_tentative(mention):
            yield from with_parts(mention)


def _places(topic: str, passage: Passage) -> Iterator[Item]:
    found = (m for m in _everything(passage) if m.sort in PLACES and not _is_pronoun(m))
    return _items(topic, found, lambda m: str(m.value))


def _people(topic: str, passage: Passage) -> Iterator[Item]:
    read = [m for m in _everything(passage) if m.sort is Sort.PERSON]
    found = (m for m in [*read, *untitled(passage)] if not _is_pronoun(m))
    return _items(topic, found, lambda m: _text(m).casefold())


def _posts(topic: str, passage: Passage) -> Iterator[Item]:
    found = (m for m in _everything(passage) if m.sort is Sort.POST)
    return _items(topic, found, post_of)


def _companies(topic: str, passage: Passage) -> Iterator[Item]:
    found = (m for m in _everything(passage) if m.sort is Sort.COMPANY)
    return _items(topic, found, lambda m: m.value if isinstance(m.value, str) else "")


def _fields(topic: str, passage: Passage) -> Iterator[Item]:
    """The fields of a passage, but for those after which an office or a post is called."""
    offices = [(m.start, m.end) for m in _everything(passage) if m.sort in _CALLED_AFTER]
    free = (m for m in passage.fields if not any(s <= m.start and m.end <= e for s, e in offices))
    return _items(topic, free, lambda m: str(m.value))


def _is_pronoun(mention: Mention) -> bool:
    """Whether a mention only points back: she, the province."""
    return isinstance(mention.value, Name) and mention.value.level in (ANAPHOR, BARE)


def _text(mention: Mention) -> str:
    return mention.value.text if isinstance(mention.value, Name) else ""


def post_of(mention: Mention) -> str:
    """The post that a mention names, as renditions are compared by it; empty where none is said."""
    name = mention.value if isinstance(mention.value, Name) else None
    code = name.code if name else ""
    if name and code in _HEADS_OF_REGION and _is_of_chinese_region(name):
        return _HEADS_OF_REGION[code]
    return _SAME_POST.get(code, code)


def _is_of_chinese_region(post: Name) -> bool:
    """Whether a post is held in a region of China or its government, and in no other body."""
    body = post.parts.get("body")
    office = body.value if body is not None else post
    if not isinstance(office, Name) or (body is not None and office.code != "government"):
        return False
    seat = office.parts.get("seat")
    return seat is not None and seat.sort is Sort.REGION and place_id(seat).startswith("CN-")


TOPICS: dict[str, Callable[[str, Passage], Iterator[Item]]] = {
    "person": _people,
    "post": _posts,
    "place": _places,
    "company": _companies,
    "field": _fields,
}
"""What renditions are compared by, in the order of their weight."""

GRAVE = frozenset({"person", "place", "company"})
"""Topics whose loss is more than a note."""
