"""People whom a text names without a title, and whom only comparing looks for.

What merely looks like a name answers for one in the other rendition; it is missed there itself
where it is surely a person's: by its given name, by initials, or as the name of a Chinese.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from landbridge.language.generic_words import generic_words
from landbridge.language.given_names import given_names
from landbridge.language.mention import Mention, Sort
from landbridge.language.name import Name, is_tentative
from landbridge.language.name_sound import name_forms
from landbridge.language.nominative import dictionary_form
from landbridge.language.pack import Pack
from landbridge.read.comparison_forms import comparison_forms
from landbridge.read.passage import Passage

_INITIAL = re.compile(r"\b[A-ZА-ЯЁ]\.")
_NO_NAME_BEHIND = re.compile(r"(?:[’']s)? [A-ZА-ЯЁ]|[’'-]?[A-Za-zА-яЁё]")
"""What follows no full name: Charles University, John Deere’s Plant."""


def untitled(passage: Passage) -> Iterator[Mention]:
    """The people whom no rule is sure of, those who surely are some and those who may be."""
    line = list(passage.line.mentions.values())
    taken = [(m.start, m.end) for m in line if not is_tentative(m)]
    seen: set[int] = set()
    for start, end in _names(passage):
        if start not in seen and not any(a < end and start < b for a, b in taken):
            seen.update(range(start, end))
            yield _person(passage.folded.text[start:end], start)
    for mention in line:
        if mention.sort is Sort.PERSON and is_tentative(mention) and mention.start not in seen:
            yield mention


def _names(passage: Passage) -> Iterator[tuple[int, int]]:
    """Where names stand that are surely a person's."""
    text, language = passage.folded.text, passage.pack.language
    for form in comparison_forms(language, "untitled"):
        for found in form.finditer(text):
            is_full = not _NO_NAME_BEHIND.match(text, found.end("name"))
            if is_full and _is_of_person(found["name"], passage.pack):
                yield found.span("name")


def _is_of_person(name: str, pack: Pack) -> bool:
    """Whether words written as a name are surely a person's."""
    language = pack.language
    if pack.is_no_name(name):
        return False
    if _INITIAL.search(name):
        return True
    words = dictionary_form(name, Sort.PERSON, language).split()
    if words[-1].lower() in generic_words(language):
        return False
    return bool(given_names(words[0])) or name_forms(name, language)[0].mandarin


def _person(name: str, start: int) -> Mention:
    span = start, start + len(name)
    return Mention(*span, Sort.PERSON, Name("", name, span))
