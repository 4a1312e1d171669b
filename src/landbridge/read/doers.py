"""Who does what a rule tells without naming him: whom its clause names as its subject.

A rule that has a `doer` tells of an act by its verb alone (toured, ranks first in, undertakes to).
Where nobody is told of who may do it, it tells nothing; nor where another rule tells the same.
Where names decline, the subject may stand behind its verb.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Set

from landbridge.language.mention import Mention, Sort
from landbridge.language.morphology import DECLINING
from landbridge.read.called_here import PARTIES
from landbridge.read.frame import Frame, Said
from landbridge.read.passage import Passage
from landbridge.read.subject_before import subject_before
from landbridge.read.subjects import may_act
from landbridge.read.surroundings import clause_end

PEOPLE = frozenset({Sort.PERSON, Sort.POST})

DOERS: Mapping[str, Set[Sort]] = {
    "visitor": PEOPLE | {Sort.DELEGATION},
    "host": PEOPLE | PARTIES - {Sort.DELEGATION, Sort.COUNTRY},
    "party": PARTIES,
    "by": PEOPLE | PARTIES | {Sort.SIDES},
    "of": PARTIES - {Sort.DELEGATION, Sort.COMPANY, Sort.BODY},
}
"""Who may be the doer, by the predicate that says so."""

UNNAMED = frozenset({"party", "by", "of"})
"""What may be said of somebody whom words tell of and nobody names (the investor, the region)."""


FARTHEST = 60
"""So far before its verb a doer stands where a language writes no stops."""


def name_doer(frame: Frame, predicate: str, passage: Passage) -> bool:
    """Whether it is known who does what a frame tells, which now says so."""
    if not frame.values.get(predicate):
        said = _before(frame, predicate, passage) or _behind(frame, predicate, passage)
        if said is None:
            return False
        frame.values[predicate] = [said]
    return True


def _before(frame: Frame, predicate: str, passage: Passage) -> Said | None:
    """Who is named before the verb; where nobody has to be named, whom words tell of."""
    said = subject_before(frame.first, passage, DOERS[predicate])
    doer = said[0] if said is not None else None
    if not isinstance(doer, Mention):
        return None
    place = bisect_left(passage.line.starts, doer.start)
    if not passage.pack.wants.stops and frame.first - place > FARTHEST:
        return None
    if passage.line.mentions.get(place) is not doer:
        return said if _may_be_told_of(doer, predicate, passage) else None
    is_far = predicate not in UNNAMED and _is_of_another_clause(place, frame, passage)
    return said if not is_far and may_act(doer, passage) else None


def _may_be_told_of(doer: Mention, predicate: str, passage: Passage) -> bool:
    """Whether words for somebody may do something; of what strength is told, a place's may."""
    words = passage.folded.text[doer.start : doer.end]
    is_place = passage.pack.wants.realms.search(words) is not None
    return predicate in UNNAMED and (predicate != "of" or is_place)


def _is_of_another_clause(place: int, frame: Frame, passage: Passage) -> bool:
    """Whether a doer speaks of a frame, or a clause with a subject of its own begins between."""
    wants, text = passage.pack.wants, passage.line.text
    if any(one.expression.search(text, place, frame.first) for one in passage.pack.speech):
        return True
    clauses = list(wants.clause.finditer(text, place, frame.first))
    is_further = wants.further.search(text, place, frame.first)
    return bool(clauses) and not clauses[-1]["of"] and not is_further


def _behind(frame: Frame, predicate: str, passage: Passage) -> Said | None:
    """Who is named behind the verb, in its clause, where names decline."""
    if passage.pack.language not in DECLINING:
        return None
    line = passage.line
    for one in line.within(frame.last, clause_end(frame, line.text)):
        if one.sort in DOERS[predicate] and may_act(one, passage):
            return one, (one.start, one.end)
    return None
