"""Finding a person's names in texts, in whatever form a text has them, and covering them.

Invariant: a covered text has as many code points as before, so every other
place in it stays where it was.

A *whole* name is sought everywhere: in its parts' order or turned round, with
any blanks, points or hyphens between the parts, in any case and width, and in
Russian in any declension. A *part* (a surname alone, a given name alone) is
sought only in documents that name the person: elsewhere it may be another's.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from landbridge.language.folded import fold_text
from landbridge.language.lexicon import NEVER
from landbridge.language.scripts import SPACED_LETTER, is_cyrillic, is_han, is_unspaced

COVER = "█"
SHORTEST_PART = 3
_BETWEEN_PARTS = re.compile(r"[\s·・‧•.,\-_]+")
_GAP = r"[\s·・‧•.,\-_]{0,3}"

# The case endings of Russian names: first names, surnames, surnames that are adjectives.
_ENDINGS = (
    "а|я|у|ю|ом|ем|ём|ой|ей|ою|ею|е|и|ы|ым|им|ого|его|ому|ему|ых|их|ыми|ими|"
    "ь|ью|й|ий|ый|ая|ую|юю|яя|ия|ию|ии|ием|ья|ье|ьи|ьем|ьей"
)
_DROPPED = re.compile("(?:[иыо]й|[ая]я|[аяйь])$")
_FLEETING = re.compile("[еоё](?=[лцкнр]$)")


@dataclass(frozen=True, slots=True)
class Veil:
    """Covers what a pattern finds in the folded view of a text."""

    pattern: re.Pattern[str]

    def spans(self, text: str) -> list[tuple[int, int]]:
        """Where the names stand in a text."""
        folded = fold_text(text)
        return [folded.source_span(*found.span()) for found in self.pattern.finditer(folded.text)]

    def finds(self, text: str) -> bool:
        """Whether a text holds one of the names."""
        return self.pattern.search(fold_text(text).text) is not None

    def cover(self, text: str) -> str:
        """The text with the names covered, as long as before."""
        characters = list(text)
        for start, end in self.spans(text):
            characters[start:end] = COVER * (end - start)
        return "".join(characters)


def whole_names(names: Iterable[str]) -> Veil:
    """The veil for names in full; one word of an alphabet is no full name."""
    return _veil(pattern for name in names for pattern in _whole(_parts(name)))


def names_and_parts(names: Iterable[str], stated: Iterable[str] = ()) -> Veil:
    """The veil for documents that name the person: also surnames and given names alone.

    Of the names as stated only the whole is sought.
    """
    parted = [_parts(name) for name in names]
    whole = [*parted, *map(_parts, stated)]
    alone = {part for parts in parted for part in parts if _stands_alone(part, parts)}
    return _veil(
        [
            *(pattern for parts in whole for pattern in _whole(parts)),
            *(pattern for part in alone for pattern in _alone(part)),
        ]
    )


def _veil(patterns: Iterable[str]) -> Veil:
    longest_first = sorted(set(patterns), key=lambda pattern: (-len(pattern), pattern))
    return Veil(re.compile("|".join(longest_first) or NEVER))


def _parts(name: str) -> tuple[str, ...]:
    folded = fold_text(name).text
    return tuple(part for part in _BETWEEN_PARTS.split(folded) if part)


def _whole(parts: tuple[str, ...]) -> Iterator[str]:
    if len(parts) == 1:
        if is_han(parts[0]) and len(parts[0]) > 1:
            yield _blanks_between(parts[0])
    elif parts:
        for order in {parts, parts[::-1], (*parts[1:], parts[0]), (parts[-1], *parts[:-1])}:
            yield f"(?i:{_bounded(_GAP.join(map(_form, order)), order)})"


def _stands_alone(part: str, parts: tuple[str, ...]) -> bool:
    """Whether a part of a name names the person by itself in a text about that person.

    A Chinese given name may be a common word (建设), so a name written without
    a break has no parts; van, bin and Li are too short or too common.
    """
    if is_han(part):
        return len(parts) > 1 and len(part) > 1
    return len(part) >= SHORTEST_PART and not part[0].islower()


def _alone(part: str) -> Iterator[str]:
    # The case is kept: "He" is a surname, "he" is not.
    for written in {part, part.capitalize(), part.upper()}:
        yield _bounded(_form(written), (part,))


def _form(part: str) -> str:
    """The expression for a part of a name, in Russian with every case ending."""
    if not is_cyrillic(part):
        return re.escape(part)
    stems = {part, _FLEETING.sub("", part)} if len(part) > SHORTEST_PART else {part}
    stems |= {stem for stem in map(_stem, tuple(stems)) if len(stem) >= SHORTEST_PART}
    endings = _ENDINGS.upper() if part.isupper() else _ENDINGS
    written = "|".join(re.sub("[её]", "[её]", stem) for stem in sorted(stems, reverse=True))
    return f"(?:{written})(?:{endings})?"


def _stem(part: str) -> str:
    return _DROPPED.sub("", part)


def _bounded(expression: str, parts: tuple[str, ...]) -> str:
    """Alphabets have words; Chinese and Thai names stand between characters of any kind."""
    before = "" if is_unspaced(parts[0]) else f"(?<!{SPACED_LETTER})"
    after = "" if is_unspaced(parts[-1]) else f"(?!{SPACED_LETTER})"
    return f"{before}{expression}{after}"


def _blanks_between(name: str) -> str:
    # Lists of names align 王　军 with 陈双伟.
    return r"\s?".join(map(re.escape, name))
