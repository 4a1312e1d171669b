"""Identity of what has no name: visits, meetings, ties, links, offers and the like.

They are the same where what they are about is the same; so these rules run when
places, parties and people are known. The renditions of one release in one
document tell of the same events, so a language's one visit on a day is another
language's one visit on that day.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator
from itertools import combinations, product

from landbridge.claims.agreement import dates_agree
from landbridge.claims.gathering import Gathering, by_key
from landbridge.claims.model import Kind, MentionId, Reason
from landbridge.claims.subject import Subject
from landbridge.claims.value import Number, normal_form
from landbridge.language.folded import fold_text

Entities = frozenset[MentionId]
Keys = Callable[[Gathering, Subject], Iterable[Hashable]]

_TELLERS = ("visitor", "head", "participant", "chair", "party", "signatory", "host", "founder")
_OCCASIONS = (Kind.VISIT, Kind.MEETING, Kind.AGREEMENT, Kind.ESTABLISHMENT, Kind.EVENT)


def join_projects(gathering: Gathering) -> None:
    """Projects in one place with two parties in common are one."""
    _join_by_place_and_party(gathering, gathering.of_kind(Kind.PROJECT))


def join_events(gathering: Gathering) -> None:
    """Join what has no name, each kind by what it is about."""
    for kind, code, keys in _KEYS:
        for _, group in by_key(gathering.of_kind(kind), lambda s, keys=keys: keys(gathering, s)):  # type: ignore[misc]
            gathering.join_all(group, Reason(code))
    _join_visits(gathering)
    _join_meetings(gathering)
    _join_agreements(gathering)
    for kind in Kind:
        if kind in _OCCASIONS or kind in _ASIDE:
            _join_renditions(gathering, gathering.of_kind(kind))
    for kind, whose in _LISTED:
        _join_lists(gathering, gathering.of_kind(kind), whose)


def _tie(gathering: Gathering, tie: Subject) -> Iterator[Hashable]:
    places = gathering.entities(tie, "place")
    if len(places) == 2:
        yield places


def _link(gathering: Gathering, link: Subject) -> Iterator[Hashable]:
    ends = gathering.entities(link, "origin", "destination")
    if len(ends) == 2:
        yield from ((mode, ends) for mode in sorted(link.codes("mode")))


def _strength(gathering: Gathering, strength: Subject) -> Iterator[Hashable]:
    for place in sorted(gathering.entities(strength, "of")):
        yield from ((place, field) for field in sorted(strength.codes("field")))
        if not strength.codes("field"):
            yield from ((place, what) for what in _words(strength, "what"))


def _offer(gathering: Gathering, offer: Subject) -> Iterator[Hashable]:
    for party in sorted(gathering.entities(offer, "party")):
        yield from ((party, what) for what in _words(offer, "what"))
        if not offer.texts("what"):
            yield from ((party, code) for code in sorted(offer.codes("code")))


def _commitment(gathering: Gathering, promise: Subject) -> Iterator[Hashable]:
    ends = gathering.entities(promise, "by"), gathering.entities(promise, "to")
    return ((*ends, what) for what in _words(promise, "what"))


def _statement(gathering: Gathering, statement: Subject) -> Iterator[Hashable]:
    speakers = gathering.entities(statement, "speaker")
    stances = sorted(statement.codes("stance"))
    return ((speakers, tuple(stances), about) for about in _words(statement, "about"))


def _statistic(gathering: Gathering, statistic: Subject) -> Iterator[Hashable]:
    scope = gathering.entities(statistic, "scope")
    periods = tuple(normal_form(value) for value in statistic.values.get("period", ()))
    values = tuple(v for v in statistic.values.get("value", ()) if isinstance(v, Number))
    return ((scope, periods, values, what) for what in _words(statistic, "measure"))


def _establishment(gathering: Gathering, opened: Subject) -> Iterator[Hashable]:
    where, who = (gathering.entities(opened, p) for p in ("place", "founder"))
    if where and who:
        yield from ((where, who, what) for what in _words(opened, "what"))


_KEYS: tuple[tuple[Kind, str, Keys], ...] = (
    (Kind.TIE, "same_pair_of_places", _tie),
    (Kind.LINK, "same_mode_and_ends", _link),
    (Kind.STRENGTH, "same_strength", _strength),
    (Kind.OFFER, "same_party_and_words", _offer),
    (Kind.NEED, "same_party_and_words", _offer),
    (Kind.COMMITMENT, "same_parties_and_words", _commitment),
    (Kind.STATEMENT, "same_speaker_and_words", _statement),
    (Kind.STATISTIC, "same_measure", _statistic),
    (Kind.ESTABLISHMENT, "same_founder_and_place", _establishment),
)


def _words(subject: Subject, predicate: str) -> list[str]:
    return ["".join(fold_text(text.text).lower.split()) for text in subject.texts(predicate)]


def _join_by_place_and_party(gathering: Gathering, projects: list[Subject]) -> None:
    def keys(project: Subject) -> Iterator[tuple[MentionId, Entities]]:
        parties = sorted(gathering.entities(project, "party"))
        pairs = [frozenset(pair) for pair in combinations(parties, 2)]
        return ((place, pair) for place in gathering.entities(project, "place") for pair in pairs)

    for _, group in by_key(projects, keys):
        gathering.join_all(group, Reason("same_parties_and_place"))


def _join_visits(gathering: Gathering) -> None:
    """Visits of one visitor to one place at one time; a leg is not the tour that it is part of."""

    def visit_hosts(visit: Subject) -> Entities:
        return gathering.entities(visit, "host")

    visits = gathering.of_kind(Kind.VISIT)
    for _, group in by_key(visits, lambda visit: sorted(gathering.entities(visit, "place"))):
        _join_dated(gathering, group, "same_place_and_date", _is_one_stay)
    for _, group in by_key(
        visits, lambda visit: product(visit.whens(), _visitors(gathering, visit))
    ):
        _join_dated(gathering, group, "same_visitor_and_date", _is_one_stay)
    for _, group in by_key(visits, lambda visit: product(visit.whens(), visit_hosts(visit))):
        _join_dated(gathering, group, "same_host_and_date", _is_one_stay)
    _join_delegations(gathering, visits)


def _is_one_stay(gathering: Gathering, left: Subject, right: Subject) -> bool:
    visitors, others = (_visitors(gathering, visit) for visit in (left, right))
    places, elsewhere = (gathering.entities(visit, "place") for visit in (left, right))
    return (not visitors or not others or not visitors.isdisjoint(others)) and (
        not places
        or not elsewhere
        or (_cover(gathering, places, elsewhere) and _cover(gathering, elsewhere, places))
    )


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


def _join_meetings(gathering: Gathering) -> None:
    """Meetings on one day with two participants in common."""

    def pairs(meeting: Subject) -> Iterator[Entities]:
        people = sorted(gathering.entities(meeting, "participant", "chair"))
        return (frozenset(pair) for pair in combinations(people, 2))

    for _, group in by_key(gathering.of_kind(Kind.MEETING), pairs):
        _join_dated(gathering, group, "same_participants_and_date", _is_free)


def _join_agreements(gathering: Gathering) -> None:
    """Agreements of the same parties on one day, or of one type where no date is against it."""

    def parties(agreement: Subject) -> Iterator[Entities]:
        found = gathering.entities(agreement, "party", "signatory")
        return iter([found] if len(found) > 1 else [])

    for _, group in by_key(gathering.of_kind(Kind.AGREEMENT), parties):
        _join_dated(gathering, group, "same_parties_and_date", _are_of_one_type)


def _join_dated(
    gathering: Gathering,
    group: list[Subject],
    code: str,
    fits: Callable[[Gathering, Subject, Subject], bool],
) -> None:
    heads: list[Subject] = []
    for event in group:
        for head in heads:
            if gathering.is_one(head, event):
                break
            if _on_one_date(head, event) and fits(gathering, head, event):
                gathering.join(head, event, Reason.of(code, left=_date(head), right=_date(event)))
                break
        else:
            heads.append(event)


def _on_one_date(left: Subject, right: Subject) -> bool:
    """Whether dates agree; without a date that is so in one document only."""
    here, there = left.whens(), right.whens()
    if not here or not there:
        return left.document == right.document
    return any(dates_agree(a, b) for a, b in product(here, there))


def _date(event: Subject) -> str:
    return ", ".join(str(when) for when in event.whens())


def _is_free(gathering: Gathering, left: Subject, right: Subject) -> bool:
    return True


def _are_of_one_type(gathering: Gathering, left: Subject, right: Subject) -> bool:
    here, there = left.codes("type"), right.codes("type")
    return not here or not there or not here.isdisjoint(there)


# the renditions of one release


_ASIDE = (Kind.STATEMENT, Kind.COMMITMENT, Kind.TIE, Kind.LINK)
_LISTED = ((Kind.OFFER, "party"), (Kind.NEED, "party"), (Kind.STRENGTH, "of"))
"""What texts list; translations keep the order of a list."""


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
    if left.whens() and right.whens() and not _on_one_date(left, right):
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
