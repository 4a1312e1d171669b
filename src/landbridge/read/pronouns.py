"""Who he, she or the minister is: found by going through a passage sentence by sentence.

Whoever a sentence names first is its subject, and stays it until a later sentence names
somebody else first (the centre of attention: Grosz, Joshi and Weinstein, 1995). A pronoun
means the subject; a bare post, who was last named with it: of two in one sentence, the first.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from landbridge.language.mention import Mention, Sort
from landbridge.language.name import ANAPHOR, Name
from landbridge.read.passage import Passage


def people_meant(passage: Passage) -> Mapping[int, Mention]:
    """The person that each pronoun and each bare post of a passage means, by where it stands."""
    people = _People()
    for first, last in passage.line.sentences():
        named = passage.line.within(first, last)
        people.read([m for m in named if m.sort in (Sort.PERSON, Sort.POST)])
    return people.meant


class _People:
    """Whom the sentences so far named, and the subject of the last."""

    def __init__(self) -> None:
        self.meant: dict[int, Mention] = {}
        self._subject: Mention | None = None
        self._bearers: dict[str, Mention] = {}

    def read(self, sentence: Sequence[Mention]) -> None:
        """Go on by the people of one sentence."""
        told: set[str] = set()
        for number, mention in enumerate(sentence):
            person = self._person(mention)
            if person is not None:
                self._know(person, told)
                self._subject = person if number == 0 else self._subject or person

    def _person(self, mention: Mention) -> Mention | None:
        """The full mention of who is named or meant; None where nothing tells."""
        name = mention.value
        if not isinstance(name, Name):
            return None
        if "same" in name.parts:
            return name.parts["same"]
        if name.level != ANAPHOR:
            return mention if mention.sort is Sort.PERSON else None
        person = self._bearers.get(name.code) if name.code else self._subject
        if person is not None:
            self.meant[mention.start] = person
        return person

    def _know(self, person: Mention, told: set[str]) -> None:
        """Keep who bears a post, unless the sentence has told of another before."""
        parts = person.value.parts.values() if isinstance(person.value, Name) else ()
        for post in parts:
            if post.sort is not Sort.POST or not isinstance(post.value, Name):
                continue
            if post.value.code not in told:
                told.add(post.value.code)
                self._bearers[post.value.code] = person
