"""It at the head of a sentence: the thing that the sentence before is about.

The subject of a sentence is the first thing that it names, dates and places aside; a
sentence that names a person or a place first leaves open what "it" is.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from landbridge.language.line import Line
from landbridge.language.mention import Mention, Sort
from landbridge.language.name import ANAPHOR, Name, is_tentative
from landbridge.language.pattern import Pattern

SUBJECTS = frozenset(
    {
        Sort.BODY,
        Sort.COMPANY,
        Sort.ORGANIZATION,
        Sort.ZONE,
        Sort.PROJECT,
        Sort.EVENT,
        Sort.DELEGATION,
    }
)
"""The sorts of things that "it" may stand for."""

PASSED_OVER = frozenset({Sort.WHEN, Sort.NUMBER, Sort.QUANTITY, Sort.MONEY, Sort.PERCENT})
"""What may stand before the subject: in 2023, the park …"""


def with_subject_pronouns(line: Line, pronoun: Pattern) -> Line:
    """The line with a mention for each pronoun that heads a sentence and means a thing."""
    return line.with_mentions(_meant(line, pronoun))


def _meant(line: Line, pronoun: Pattern) -> Iterator[Mention]:
    heads = {match.first: match.last for match in pronoun.matches(line)}
    subject: Mention | None = None
    for (first, last), (start, _) in pairwise([*line.sentences(), (len(line.text),) * 2]):
        head = first + len(line.text[first:last]) - len(line.text[first:last].lstrip())
        if head not in heads:
            subject = _subject(line, first, last)
        elif subject is not None:
            yield _standing_for(subject, *line.span(head, heads[head]))
        if "\n" in line.text[last:start]:
            subject = None


def _subject(line: Line, first: int, last: int) -> Mention | None:
    named = (m for m in line.within(first, last) if m.sort not in PASSED_OVER)
    subject = next(named, None)
    return subject if subject is not None and subject.sort in SUBJECTS else None


def _standing_for(subject: Mention, start: int, end: int) -> Mention:
    full = subject
    if isinstance(subject.value, Name):
        full = subject.value.parts.get("same", subject)
    tentative = is_tentative(full)
    name = Name("", "", (start, end), {"same": full}, ANAPHOR, is_tentative=tentative)
    return Mention(start, end, subject.sort, name)
