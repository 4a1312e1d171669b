"""Whether words of a language that declines may be the subject of their clause.

A subject stands in the nominative; what a preposition governs, or a noun in an oblique case (на
полях форума), is none. Words that may be several cases get the benefit of the doubt.
"""

from __future__ import annotations

import re
from functools import lru_cache

from landbridge.language.morphology import DECLINING, SHORTEST_COMMON, WORD, parses

_GOVERNOR = re.compile(r"([А-ЯЁа-яё-]+)[ \xa0]+[«\"“]?$")
_OBLIQUE_NAME = re.compile(r"(?:[^о]у|ю|[оеё]м|[ыи]м|ой|ого|ому)$")
"""What a name in the nominative does not end in, where no dictionary knows it so: Сурабаю."""
_DECLINED = frozenset({"NOUN", "ADJF", "PRTF", "NPRO"})


def may_be_subject(words: str, before: str, language: str) -> bool:
    """Whether words may be who does what a verb tells, behind the text that stands before them."""
    head = WORD.search(words)
    if language not in DECLINING or head is None:
        return True
    cases = _cases(head[0])
    if "nomn" in cases:
        governor = _GOVERNOR.search(before) if len(cases) > 1 else None
        return governor is None or _leaves_nominative(governor[1])
    return False


@lru_cache(maxsize=8192)
def _leaves_nominative(governor: str) -> bool:
    """Whether a nominative may follow a word: neither a preposition nor an oblique noun."""
    known = [parse for parse in parses(governor) if parse.is_known]
    is_preposition = bool(known) and known[0].tag.POS == "PREP"
    is_name = governor[:1].isupper() and not is_preposition
    return not is_preposition and (is_name or "nomn" in _cases(governor))


@lru_cache(maxsize=8192)
def _cases(word: str) -> frozenset[str]:
    """The cases that a word may stand in; all where it does not decline or nobody knows it."""
    tags = [parse.tag for parse in parses(word) if parse.is_known]
    if word[0].isupper() and not any(tag.case == "nomn" for tag in tags):
        is_oblique = len(word) > SHORTEST_COMMON and _OBLIQUE_NAME.search(word)
        return frozenset({"accs"} if is_oblique else {"nomn", "gent"})
    if not tags or any(tag.POS not in _DECLINED or "Fixd" in tag for tag in tags):
        return frozenset({"nomn", "gent"})
    return frozenset(str(tag.case) for tag in tags)
