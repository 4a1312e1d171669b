"""Who does what a verb says: the party named before it in its clause, else words for one.

A party behind a preposition is where or with whom something is done, and no subject.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Set

from landbridge.language.line import FAMILIES
from landbridge.language.mention import Sort
from landbridge.language.wanted import SENTENCE_END
from landbridge.read.called_here import PARTIES, told_of
from landbridge.read.claim_list import Span
from landbridge.read.frame import Said
from landbridge.read.item_words import trimmed
from landbridge.read.passage import Passage
from landbridge.read.surroundings import REACH

_ENDS = f'{SENTENCE_END}\n;:«“"'
LONGEST_SUBJECT = 60


def subject_before(place: int, passage: Passage, sorts: Set[Sort] = PARTIES) -> Said | None:
    """Who of some sorts does what the word at a place of the line says; None if nobody is told of.

    What is told further of one (… and seeks) is of the first one of the sentence.
    """
    text, wants = passage.line.text, passage.pack.wants
    start = sentence_start(place, text)
    clauses = list(wants.clause.finditer(text, start, place))
    if not clauses or wants.further.search(text, start, place):
        return _subject(start, place, passage, sorts)
    clause = clauses[-1]
    if clause["of"]:
        return _nearest(start, clause.start(), passage, sorts)
    own = _subject(clause.end(), place, passage, sorts)
    return own or _subject(start, clause.start(), passage, sorts)


def _subject(first: int, last: int, passage: Passage, sorts: Set[Sort]) -> Said | None:
    return _named(first, last, passage, sorts) or _told_of(first, last, passage)


def _nearest(first: int, last: int, passage: Passage, sorts: Set[Sort]) -> Said | None:
    """The last party of a stretch: what follows (which …) is said of it."""
    named = [one for one in passage.line.within(first, last) if one.sort in sorts]
    return (named[-1], (named[-1].start, named[-1].end)) if named else None


def sentence_start(place: int, text: str) -> int:
    """Where the sentence, or what is quoted or said behind a colon, begins."""
    reach = max(place - REACH, 0)
    return max(reach, *(text.rfind(end, reach, place) + 1 for end in _ENDS))


def _named(first: int, last: int, passage: Passage, sorts: Set[Sort]) -> Said | None:
    """The party of a stretch that acts in it: the first one, or the last where the text writes
    no stops, of those that stand behind no preposition."""
    places = range(first, last)
    return _acting(places if passage.pack.wants.stops else places[::-1], first, passage, sorts)


def last_acting(verb: int, passage: Passage, sorts: Collection[Sort]) -> Said | None:
    """The last one of some sorts that a sentence names before a verb and behind no preposition."""
    first = sentence_start(verb, passage.line.text)
    return _acting(range(first, verb)[::-1], first, passage, sorts)


def _acting(
    places: Iterable[int], first: int, passage: Passage, sorts: Collection[Sort]
) -> Said | None:
    """The first one named at some places of a stretch that stands behind no preposition."""
    line, wants = passage.line, passage.pack.wants
    for place in places:
        mention = line.mentions.get(place)
        if mention is None or mention.sort not in sorts or _says_only_where(place, passage):
            continue
        if wants.behind.search(line.text[max(first, place - 24) : place]) is None:
            return mention, (mention.start, mention.end)
    return None


def _told_of(first: int, last: int, passage: Passage) -> Said | None:
    """Words for somebody (the port, farmers) that a stretch ends with."""
    line, somebody = passage.line, passage.pack.wants.somebody
    found = list(somebody.finditer(line.text, first, last))
    if not found or last - found[-1].end() > LONGEST_SUBJECT:
        return None
    first, last = trimmed(line.text, *found[-1].span())[0]
    span: Span = line.span(first, last)
    named = [
        line.mentions[place]
        for place in range(first, last)
        if place in line.mentions
        and line.mentions[place].sort in {*PARTIES, Sort.NATION}
        and not _says_only_where(place, passage)
    ]
    return (named[0] if named else told_of(span, passage)), span


def _says_only_where(place: int, passage: Passage) -> bool:
    """Whether a mention of a line only tells where somebody is: 罗勇府一家企业."""
    line = passage.line
    is_place = line.mentions[place].sort in {*FAMILIES["inland"], Sort.COUNTRY}
    return is_place and passage.pack.wants.only_where.match(line.text, place + 1) is not None
