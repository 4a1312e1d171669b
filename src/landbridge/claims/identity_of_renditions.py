"""The renditions of one release in one document: they tell of the same events.

A language's one visit on a day is another language's one visit on that day; what
a text lists is listed in its translation in the same order.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations, product

from landbridge.claims.gathering import Gathering, by_key
from landbridge.claims.identity_by_date import Entities, on_one_date
from landbridge.claims.model import Kind, MentionId, Reason
from landbridge.claims.subject import Subject

_OCCASIONS = (Kind.VISIT, Kind.MEETING, Kind.AGREEMENT, Kind.ESTABLISHMENT, Kind.EVENT)
_ASIDE = (Kind.STATEMENT, Kind.COMMITMENT, Kind.TIE, Kind.LINK)
_LISTED = ((Kind.OFFER, "party"), (Kind.NEED, "party"), (Kind.STRENGTH, "of"))
"""What texts list; translations keep the order of a list."""


def join_renditions(gathering: Gathering) -> None:
    """Pair what the renditions of one document tell: events by what they share, lists in order."""
    for kind in (*_OCCASIONS, *_ASIDE):
        _join_renditions(gathering, gathering.of_kind(kind))
    for kind, whose in _LISTED:
        _join_lists(gathering, gathering.of_kind(kind), whose)


def _join_renditions(gathering: Gathering, events: list[Subject]) -> None:
    """Pair the events of a document in one language with those in another, best pairs first."""
    for _, group in by_key(events, lambda event: [event.document]):
        by_language: dict[str, list[Subject]] = defaultdict(list)
        for event in group:
            by_language[event.language].append(event)
        for one, other in combinations(sorted(by_language), 2):
            _pair(gathering, by_language[one], by_language[other])


def _pair(gathering: Gathering, left: list[Subject], right: list[Subject]) -> None:
    scored = [
        (-score, a.id, b.id, a, b)
        for a, b in product(left, right)
        if (score := _in_common(gathering, a, b)) > 0
    ]
    taken: set[MentionId] = set()
    for _, one, other, a, b in sorted(scored, key=lambda pair: pair[:3]):
        if gathering.is_one(a, b):
            taken |= {one, other}
        elif not {one, other} & taken:
            taken |= {one, other}
            gathering.join(a, b, Reason("same_event_in_renditions"))


def _join_lists(gathering: Gathering, listed: list[Subject], whose: str) -> None:
    """Pair what the renditions list of one party, in order, where each lists as many."""

    def keys(item: Subject) -> Iterator[tuple[str, Entities]]:
        yield item.document, gathering.entities(item, whose)

    for _, group in by_key(listed, keys):
        by_language: dict[str, list[Subject]] = defaultdict(list)
        for item in sorted(group, key=lambda item: (item.places(), item.id)):
            by_language[item.language].append(item)
        first, *others = (by_language[language] for language in sorted(by_language))
        for other in others:
            if len(first) == len(other):
                for left, right in zip(first, other, strict=True):
                    gathering.join(left, right, Reason("same_place_in_list"))


def _in_common(gathering: Gathering, left: Subject, right: Subject) -> float:
    """How much two events tell the same; nothing where dates, types or tellers are against it."""
    if left.whens() and right.whens() and not on_one_date(gathering, left, right):
        return 0.0
    if left.kind in _ASIDE and not _same_sayer(gathering, left, right):
        return 0.0
    shared = gathering.entities(left, *left.values) & gathering.entities(right, *right.values)
    coded = sum(1 for p in left.values if left.codes(p) & right.codes(p))
    dated = 0.5 if left.whens() and right.whens() else 0.0
    return len(shared) + coded + dated if shared else 0.0


def _same_sayer(gathering: Gathering, left: Subject, right: Subject) -> bool:
    for predicate in ("speaker", "party", "by", "place", "origin", "destination"):
        here, there = (gathering.entities(s, predicate) for s in (left, right))
        if here and there and here != there:
            return False
    return all(
        not left.codes(p) or not right.codes(p) or not left.codes(p).isdisjoint(right.codes(p))
        for p in ("stance", "mode", "code")
    )
