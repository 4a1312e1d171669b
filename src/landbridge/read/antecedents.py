"""Whom words mean that call again what a passage has named: the port, this university, 公司.

Words for a kind that the pack tells mean one of the kind (see `language.named_of_kind`); others
mean the last of their sort.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from landbridge.language.common_noun import BODIES, CommonNoun, noun_in
from landbridge.language.mention import Mention, Sort
from landbridge.language.name import ANAPHOR, BARE, SHORT, Name, is_tentative, name_of
from landbridge.language.named_of_kind import Key, NamedOfKind, Stands
from landbridge.read.called import name_span
from landbridge.read.passage import Passage, is_in_title
from landbridge.read.publisher import publisher_of


class Antecedents:
    """Finds what was named before; `key` tells the things of a passage apart."""

    def __init__(
        self, passage: Passage, mentions: Sequence[Mention], key: Callable[[Mention], Key]
    ) -> None:
        self._passage = passage
        self._named = [m for m in mentions if _names_something(m)]
        bodies = (m for m in self._named if m.sort in BODIES)
        self._whole = {(m.start, m.end) for m in _outermost(bodies)}
        self._calling = [m for m in mentions if _calls_again(m)]
        self._kinds = {one.start: self._noun(one) for one in self._calling}
        self._aside = {part.start for m in mentions for part in _senders(m)}
        self._key = key
        self._stands = Stands(passage.line)
        self._meanings: dict[str, Mapping[int, Mention]] = {}
        self._sorts: dict[tuple[Sort, str], list[Mention]] = {}

    def meant(self, words: Mention) -> Mention | None:
        """The full mention that some words mean; None where nothing tells which."""
        noun = self._kinds.get(words.start)
        if noun is None:
            return self._last_of_sort(words)
        if noun.kind not in self._meanings:
            self._meanings[noun.kind] = self._meanings_of(noun)
        return self._meanings[noun.kind].get(words.start)

    def of_sort(self, sort: Sort, code: str = "") -> list[Mention]:
        """The full names of a sort, with a code where one is given."""
        if (sort, code) not in self._sorts:
            self._sorts[sort, code] = [
                one
                for one in self._named
                if one.sort is sort and isinstance(one.value, Name) and not one.value.level
                if code in ("", one.value.code)
            ]
        return self._sorts[sort, code]

    def _last_of_sort(self, words: Mention) -> Mention | None:
        """The last thing of a sort and code before some words, else the first behind them."""
        named = self.of_sort(words.sort, name_of(words).code)
        before = bisect_left(named, words.start, key=lambda one: one.start)
        whole = (one for one in reversed(named[:before]) if one.end <= words.start)
        return next(whole, None) or next(iter(named), None)

    def _noun(self, words: Mention) -> CommonNoun | None:
        return noun_in(name_of(words).text, self._passage.pack.nouns)

    def _meanings_of(self, noun: CommonNoun) -> Mapping[int, Mention]:
        """What the words for a kind mean, by where they stand."""
        calling = [one for one in self._calling if self._kinds[one.start] is noun]
        of_kind = (m for m in self._named if noun.may_mean(full := _full(m), self._text(full)))
        known = [
            m for m in of_kind if m.sort is not Sort.COMPANY or (m.start, m.end) in self._whole
        ]
        named = [*known, *self._like(noun, known)]
        told = NamedOfKind(self._foremost(named), self._publisher_of(noun, named))
        meanings: dict[int, Mention] = {}
        for one in sorted((*named, *calling), key=lambda m: (m.start, -m.end)):
            stand = self._stands.of(one.start)
            if _calls_again(one):
                is_own = noun.is_own(name_of(one).text)
                if (meant := told.own() if is_own else told.call(stand)) is not None:
                    meanings[one.start] = meant
            else:
                is_aside = one.start in self._aside
                told.name(self._called(one), _full(one), stand, is_aside)
        return meanings

    def _like(self, noun: CommonNoun, known: Sequence[Mention]) -> Iterator[Mention]:
        """What only looks like a name of a kind, beside the names that are known."""
        for found in noun.like.finditer(self._passage.folded.text):
            start, end = found.span("name")
            if not any(start < one.end and one.start < end for one in known):
                yield self._organization(start, end)

    def _organization(self, start: int, end: int) -> Mention:
        name = Name("", self._passage.folded.text[start:end], (start, end))
        return Mention(start, end, Sort.ORGANIZATION, name)

    def _called(self, mention: Mention) -> Key:
        full = _full(mention)
        return self._key(full) if isinstance(full.value, Name) else (full.sort, str(full.value))

    def _foremost(self, named: Sequence[Mention]) -> list[Key]:
        """Of what is named first who puts the text out, then what the title names first."""
        passage = self._passage
        of_publisher = [one for one in named if self._puts_out(_full(one))]
        in_title = [one for one in named if is_in_title(passage, one.start, one.end)]
        return [self._called(one) for one in (*of_publisher[:1], *in_title[:1])]

    def _publisher_of(self, noun: CommonNoun, named: Sequence[Mention]) -> Mention | None:
        """Who puts the text out, where he is of a kind; as the text names him, if it does."""
        publisher = publisher_of(self._passage)
        if publisher is None or not noun.is_called(name_of(publisher).text):
            return None
        return next((_full(one) for one in named if self._puts_out(_full(one))), publisher)

    def _puts_out(self, mention: Mention) -> bool:
        text = self._text(mention).casefold()
        return text in self._passage.publisher.casefold()

    def _text(self, mention: Mention) -> str:
        return self._passage.folded.text[slice(*name_span(mention))]


def _outermost(mentions: Iterable[Mention]) -> Iterator[Mention]:
    """The mentions that stand within no other (Sinochem in Sinochem Shipping)."""
    end = 0
    for one in sorted(mentions, key=lambda m: (m.start, -m.end)):
        if one.end > end:
            yield one
            end = one.end


def _names_something(mention: Mention) -> bool:
    """Whether a mention bears a name, in full or short, that counts by itself."""
    if is_tentative(mention) and mention.sort is not Sort.COMPANY:
        return False
    return not isinstance(mention.value, Name) or mention.value.level in ("", SHORT)


def _calls_again(mention: Mention) -> bool:
    """Whether words point back at something of their kind."""
    return isinstance(mention.value, Name) and mention.value.level in (ANAPHOR, BARE)


def _senders(mention: Mention) -> Iterator[Mention]:
    """Those whose delegation a mention is."""
    if mention.sort is Sort.DELEGATION and isinstance(mention.value, Name):
        yield from mention.value.parts.values()


def _full(mention: Mention) -> Mention:
    """The full name that a short one stands for."""
    parts = mention.value.parts if isinstance(mention.value, Name) else {}
    return parts.get("same", mention)
