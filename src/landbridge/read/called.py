"""What the things of a passage are called, as written and as a dictionary would give it."""

from __future__ import annotations

from landbridge.language.mention import Mention, Sort
from landbridge.language.name import Name, name_of
from landbridge.language.named_of_kind import Key
from landbridge.language.nominative import dictionary_form
from landbridge.language.simplified import simplified
from landbridge.read.claim_list import Span
from landbridge.read.passage import Passage
from landbridge.read.place_mentions import named_place

LONGEST_PREPOSITION = 8
"""So far before a name a preposition may begin, with the blank behind it."""

_TRIMMED = " \"'“”„«»《》「」"
_MARKS = '«»“”„"'
_ONE_MARK = str.maketrans(dict.fromkeys(_MARKS, '"'))


class Called:
    """Tells what a mention calls its thing; a passage gives one name in one form."""

    def __init__(self, passage: Passage) -> None:
        self._passage = passage
        self._forms: dict[str, str] = {}

    def name(self, mention: Mention) -> str:
        """The name as written, in the nominative where names decline."""
        text = _trimmed(self._passage.quote(*name_span(mention)))
        if not isinstance(mention.value, Name):
            return text
        post = mention.value.parts.get("post")
        if post is None and text in self._forms:
            return self._forms[text]
        beside = self._passage.quote(post.start, post.end) if post else self._word_before(mention)
        form = dictionary_form(text, mention.sort, self._passage.pack.language, beside)
        return self._forms.setdefault(text, form)

    def key(self, mention: Mention) -> Key:
        """What tells a thing that is named, and is no post, from others of the passage."""
        name = name_of(mention)
        if mention.sort in (Sort.BODY, Sort.DELEGATION):
            seat, of = named_place(name, "seat"), named_place(name, "of")
            is_placed = seat or of or mention.sort is Sort.BODY
            called = "" if is_placed else normal_name(self.name(mention))
            return (mention.sort, name.code, seat, of, called)
        return (mention.sort, normal_name(self.name(mention)))

    def _word_before(self, mention: Mention) -> str:
        """The word right before a name: as a preposition it tells the case of the name."""
        start = max(mention.start, 0)
        words = self._passage.folded.text[max(start - LONGEST_PREPOSITION, 0) : start].split(" ")
        return words[-2] if len(words) > 1 and not words[-1] else ""


def name_span(mention: Mention) -> Span:
    """Where the name itself stands in a mention that spans name and post."""
    if isinstance(mention.value, Name):
        return mention.value.span
    return mention.start, mention.end


def normal_name(text: str) -> str:
    """A name without case, blanks and the marks around it: one name, however it is set."""
    return "".join(simplified(text).casefold().split()).strip(_TRIMMED).translate(_ONE_MARK)


def _trimmed(name: str) -> str:
    """A name without the marks around it; a mark that closes one within it stays."""
    bare = name.strip(_TRIMMED)
    is_closed = sum(map(bare.count, _MARKS)) % 2 == 0
    return bare if is_closed else bare + name[name.index(bare) + len(bare) :][:1]
