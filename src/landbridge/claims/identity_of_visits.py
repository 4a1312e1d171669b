"""Identity of visits: stays of one visitor in one place at one time, and who was on them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import product

from landbridge.claims.gathering import Gathering, by_key
from landbridge.claims.identity_by_date import Entities, join_dated
from landbridge.claims.model import Kind, MentionId, Reason
from landbridge.claims.subject import Subject


def join_visits(gathering: Gathering) -> None:
    """Visits of one visitor to one place at one time; a leg is not the tour that it is part of."""

    def visit_hosts(visit: Subject) -> Entities:
        return gathering.entities(visit, "host")

    visits = gathering.of_kind(Kind.VISIT)
    for _, group in by_key(visits, lambda visit: sorted(gathering.entities(visit, "place"))):
        join_dated(gathering, group, "same_place_and_date", _is_one_stay)
    for _, group in by_key(
        visits, lambda visit: product(visit.whens(), _visitors(gathering, visit))
    ):
        join_dated(gathering, group, "same_visitor_and_date", _is_one_stay)
    for _, group in by_key(visits, lambda visit: product(visit.whens(), visit_hosts(visit))):
        join_dated(gathering, group, "same_host_and_date", _is_one_stay)
    _join_delegations(gathering, visits)


def _is_one_stay(gathering: Gathering, left: Subject, right: Subject) -> bool:
    visitors, others = (_visitors(gathering, visit) for visit in (left, right))
    places, elsewhere = (_places(gathering, visit) for visit in (left, right))
    return (not visitors or not others or not visitors.isdisjoint(others)) and (
        not places
        or not elsewhere
        or (_cover(gathering, places, elsewhere) and _cover(gathering, elsewhere, places))
    )


def _places(gathering: Gathering, visit: Subject) -> Entities:
    """Where a visit went: of a zone the place that it lies in, as far as its name says so."""
    stops = gathering.entities(visit, "place")
    lying = gathering.zone_places
    return frozenset[MentionId]().union(*(lying.get(stop) or {stop} for stop in stops))


def _cover(gathering: Gathering, places: Entities, others: Entities) -> bool:
    """Whether each of the others is one of the places, or lies in one or around one."""
    return all(
        other in places or any(gathering.is_nested(place, other) for place in places)
        for other in others
    )


def _visitors(gathering: Gathering, visit: Subject) -> Entities:
    """Who visits, and for whom: delegations of one region are known by the region."""
    visitors = gathering.entities(visit, "visitor", "head")
    return visitors.union(*(_homes(gathering, visitor) for visitor in visitors))


def _homes(gathering: Gathering, party: MentionId) -> Entities:
    """Where a delegation or a body is from, and the bodies in which a person holds a post."""
    subject = gathering.subjects.get(party)
    if subject is None:
        return frozenset()
    bodies = {gathering.entity(post.body) for post, _ in subject.posts() if post.body}
    return gathering.entities(subject, "of", "seat") | bodies


def _join_delegations(gathering: Gathering, visits: list[Subject]) -> None:
    """Delegations of one place on one visit are one."""

    def keys(delegation: Subject) -> Iterator[tuple[MentionId, Entities]]:
        homes = gathering.entities(delegation, "of")
        return ((visit, homes) for visit in sorted(on_visit.get(delegation.id, ())) if homes)

    on_visit: dict[MentionId, set[MentionId]] = defaultdict(set)
    for visit in visits:
        for visitor in visit.refs("visitor"):
            on_visit[visitor].add(gathering.entity(visit.id))
    for _, group in by_key(gathering.of_kind(Kind.ORGANIZATION), keys):
        gathering.join_all(group, Reason("same_visit_and_origin"))
