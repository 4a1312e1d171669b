"""Foreigners whom Chinese calls by one word of their name: 马克龙 is Emmanuel Macron.

Such a word may begin with a Chinese surname, and is then read as a Chinese name. Who holds the
same post abroad under a name that has a word of this sound is the same person.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from landbridge.language.name import name_of
from landbridge.language.name_by_word import words_sound
from landbridge.language.name_sound import name_forms, words_of_name
from landbridge.read.held_post import Post, held_post
from landbridge.read.passage import Passage
from landbridge.read.topics import Item
from landbridge.world.places import place_of

_HEARD = 0.75
"""From this likeness on a short form is heard in a word: 米舒斯京 in Mishustin."""
_CHINESE = frozenset({"CN", "TW", "HK", "MO", "SG"})
"""Countries whose people have Chinese names."""
_LONGEST = 5
_SHORT_FORM = re.compile(f"[\\u4e00-\\u9fff]{{2,{_LONGEST}}}")


def is_one_in_short(item: Item, other: Item, left: Passage, right: Passage) -> bool:
    """Whether a person of one passage is one whom the other, which is Chinese, calls in short."""
    return _is_called_in_short(item, left, other) or _is_called_in_short(other, right, item)


def _is_called_in_short(item: Item, passage: Passage, full: Item) -> bool:
    name = name_of(full.mention).text
    if passage.pack.language != "zh" or name_forms(name, "")[0].mandarin:
        return False
    if not any(
        one.code == two.code and _are_abroad(one.places & two.places)
        for one in _posts(item)
        for two in _posts(full)
    ):
        return False
    forms = list(_forms(item, passage))
    return any(
        max(words_sound(word.lower(), forms), default=0) >= _HEARD for word in words_of_name(name)
    )


def _posts(item: Item) -> Iterator[Post]:
    for mention in item.mentions:
        post = name_of(mention).parts.get("post")
        if post is not None and (held := held_post(post)).code:
            yield held


def _are_abroad(places: frozenset[str]) -> bool:
    return any((place_of(place).country or place) not in _CHINESE for place in places)


def _forms(item: Item, passage: Passage) -> Iterator[str]:
    """A name as it was read, and with the letters behind it that a Chinese name has no room for."""
    start, end = name_of(item.mention).span
    run = _SHORT_FORM.match(passage.folded.text, start)
    for last in range(end, run.end() + 1 if run else end):
        yield passage.folded.text[start:last]
