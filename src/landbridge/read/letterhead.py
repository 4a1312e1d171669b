"""The name of a body that stands alone: the head of a letter, a signature.

A headline names bodies too, and says what they do. So a name has no finite
verb: told by the dictionary in Russian, by small letters and the verbs of
headlines in English, by the verbs of releases in Chinese and Thai.
"""

from __future__ import annotations

import re

from landbridge.language.identify import identify
from landbridge.language.morphology import has_verb
from landbridge.read.masthead_words import (
    acts_in_english,
    names_act,
    names_body,
    stands_beside_body,
    without_section,
)

_LONGEST = 100
_NO_NAME = re.compile(r"[:：。!?！？;；]|[.]$|^[(（]?[\d๑-๙]{1,2}[.)）、]|^[•●▪■◆★☆–—-]")
_SMALL_LATIN = re.compile(r"(?<![\w'’-])[a-z][\w'’-]*")
_LATIN_JOINTS = frozenset({"of", "the", "and", "for", "in", "on", "to", "with", "at"})


def body_name(line: str) -> str:
    """The name of a body that a line is, without the section of its page; "" where it is none."""
    name = without_section(line)
    return name if names_body(name) and _is_name(name) else ""


def is_beside_body(line: str) -> bool:
    """Whether a line may stand beside a body's name in a letterhead: its part, its state."""
    return (stands_beside_body(line) or names_body(line)) and _is_name(line)


def _is_name(words: str) -> bool:
    return len(words) <= _LONGEST and not _NO_NAME.search(words) and not _acts(words)


def _acts(name: str) -> bool:
    language = identify(name)
    if language == "ru":
        return has_verb(name)
    if language in ("zh", "th"):
        return names_act(name)
    return acts_in_english(name) or not _LATIN_JOINTS.issuperset(_SMALL_LATIN.findall(name))
