"""Finding fixed phrases in scripts that part words; a word may be given by its stem.

`нефтехим-` is any word that begins so; a phrase in capitals is found only in
capitals, one with a capital only with a capital.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from landbridge.world.fold import folded_word, words_of
from landbridge.world.words import Word, gap_after, split_words

_JOINTS = frozenset((" ", "-", "‑", "'", "’", "& ", " & ", "&", ".", ". "))


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase by its folded words or stems, and the code that it stands for."""

    words: tuple[str, ...]
    code: str
    capital: bool
    upper: bool

    @classmethod
    def of(cls, form: str, code: str) -> Phrase:
        """The phrase that a form of a table states."""
        folded = tuple(part for word in form.split() for part in _parts(word))
        return cls(folded, code, form[0].isupper(), form.isupper())

    def matches_case(self, word: Word) -> bool:
        """Whether a word has the capitals that the phrase asks for."""
        return word.upper if self.upper else word.capital or not self.capital


def _parts(word: str) -> list[str]:
    """The folded words within a word; a hyphen at its end stays, for it marks a stem."""
    parts = [folded_word(part) for part in words_of(word)]
    if word.endswith("-") and parts:
        parts[-1] += "-"
    return parts


class PhraseFinder:
    """Phrases by their first word or stem; the sizes of stems stand by their first letter."""

    def __init__(self, phrases: Iterable[Phrase]) -> None:
        self._whole: dict[str, list[Phrase]] = {}
        self._stems: dict[str, list[Phrase]] = {}
        for phrase in phrases:
            head = phrase.words[0]
            heads = self._stems if head.endswith("-") else self._whole
            heads.setdefault(head.removesuffix("-"), []).append(phrase)
        self._stem_sizes: dict[str, dict[int, None]] = {}
        for stem in sorted(self._stems, key=len):
            self._stem_sizes.setdefault(stem[0], {})[len(stem)] = None

    def find(self, text: str) -> Iterator[tuple[int, int, str]]:
        """Span and code of each phrase in a text, overlapping ones too."""
        words = split_words(text)
        for first, word in enumerate(words):
            for phrase in self._headed_by(word.folded):
                if not phrase.matches_case(word):
                    continue
                last = first + len(phrase.words) - 1
                if _continues(text, words, phrase, first, last):
                    yield word.start, words[last].end, phrase.code

    def _headed_by(self, folded: str) -> Sequence[Phrase]:
        """The phrases that begin with a word or with its stem, the shorter stem first."""
        found = list(self._whole.get(folded, ()))
        for size in self._stem_sizes.get(folded[:1], ()):
            if size > len(folded):
                break
            found += self._stems.get(folded[:size], ())
        return found


def _continues(text: str, words: Sequence[Word], phrase: Phrase, first: int, last: int) -> bool:
    if last >= len(words):
        return False
    rest = zip(phrase.words[1:], range(first + 1, last + 1), strict=True)
    return all(
        gap_after(text, words, index - 1) in _JOINTS and _fits(part, words[index].folded)
        for part, index in rest
    )


def _fits(part: str, folded: str) -> bool:
    return folded.startswith(part[:-1]) if part[-1] == "-" else folded == part
