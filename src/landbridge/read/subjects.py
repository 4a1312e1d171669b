"""Whether who a pattern takes for the subject of its clause may be that.

A subject stands in the nominative where names decline, and a body that a person's name follows
at once (the committee's Ivan Petrov) is not who acts, but the person.
"""

from __future__ import annotations

from bisect import bisect_left

from landbridge.language.line import Match, symbols_of
from landbridge.language.mention import Mention, Sort
from landbridge.language.subject_case import may_be_subject
from landbridge.read.passage import Passage

LONGEST_WORD = 40
"""So many letters before a doer are looked at for the word that governs it."""

_BODIES = (Sort.BODY, Sort.ORGANIZATION, Sort.COMPANY)
_PEOPLE = symbols_of("human")


def has_subject(slot: str, passage: Passage, match: Match) -> bool:
    """Whether the first mention in a slot of a match may be its subject; true of an empty slot."""
    doer = match.only(slot)
    return doer is None or may_act(doer, passage)


def may_act(doer: Mention, passage: Passage) -> bool:
    """Whether a mention may be the subject of its clause."""
    if doer.sort in _BODIES and _is_before_person(doer, passage):
        return False
    text = passage.folded.text
    before = text[max(doer.start - LONGEST_WORD, 0) : doer.start]
    return may_be_subject(text[doer.start : doer.end], before, passage.pack.language)


def _is_before_person(body: Mention, passage: Passage) -> bool:
    after = bisect_left(passage.line.starts, body.end)
    text = passage.line.text
    return text[after : after + 1] == " " and text[after + 1 : after + 2] in _PEOPLE
