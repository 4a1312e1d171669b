"""What the name of a body, post, person, zone or project says, and what it is made of."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from landbridge.language.mention import Mention

ANAPHOR = "anaphor"
"""The level of a name that points back at one of its sort."""

BARE = "bare"
"""The level of a word that points back at one of its sort, or is the name where there is none."""

ISSUER = "issuer"
"""The level of the word by which a company that puts out a text calls itself."""

SHORT = "short"
"""The level of a piece of a full name that stands for the whole."""


@dataclass(frozen=True, slots=True)
class Name:
    """What a name says beyond its letters.

    `code` is the body type, the post or the zone type; `parts` are the mentions
    that it is made of: the `seat` of a body, the country it is `of`, the `body`
    of a post, the `post` of a person. `level` is set for a relative name: 市政府
    names the government of the city that the page is about. The part `same` is
    the full name that a short one stands for (Marsh said). `span` is where
    the name itself stands in a mention that spans name and post. `short` are
    the pieces of it that may stand for the whole: its core, an alias that the
    text declares. A tentative name only looks like one: it counts where
    something is said of it.
    """

    code: str
    text: str
    span: tuple[int, int]
    parts: Mapping[str, Mention] = field(default_factory=dict)
    level: str = ""
    short: tuple[str, ...] = ()
    is_tentative: bool = False


def is_tentative(mention: Mention) -> bool:
    """Whether a mention counts only where something is said of it."""
    return isinstance(mention.value, Name) and mention.value.is_tentative


def name_of(mention: Mention) -> Name:
    """The name that a mention carries, where its sort promises one."""
    if not isinstance(mention.value, Name):
        raise TypeError(f"a mention of sort {mention.sort} carries no name")
    return mention.value


def with_parts(mention: Mention) -> Iterator[Mention]:
    """A mention and all that its name is made of."""
    yield mention
    if isinstance(mention.value, Name):
        for part in mention.value.parts.values():
            yield from with_parts(part)
