"""Identity of what has a name or a code: places, bodies, companies, zones, projects."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator

from landbridge.claims.gathering import Gathering, by_key
from landbridge.claims.model import Kind, MentionId, Reason
from landbridge.claims.subject import Subject
from landbridge.claims.value import Code
from landbridge.language.organisation_name import (
    PLACE,
    OrganisationNames,
    pinyin_cores,
    sound_of_key,
)

PARTIES = (Kind.COMPANY, Kind.ORGANIZATION, Kind.PUBLIC_BODY)
_NAMED = (PARTIES, (Kind.ZONE,), (Kind.PROJECT,), (Kind.EVENT,))

_MANY_IN_ONE_SEAT = frozenset(
    {
        "ministry",
        "department",
        "government",
        "association",
        "trade_office",
        "representative_office",
        "development_corporation",
        "international_organization",
        "secretariat",
        "court",
        "sovereign_fund",
        "chamber_of_commerce",
        "friendship_association",
        "zone_authority",
        "park_administration",
        "industrial_estate_authority",
        "intergovernmental_commission",
        "federation_of_industry",
    }
)
"""Types of body of which one place may have several: there the name must agree too."""
_ONE_OF_A_KIND = frozenset(
    {
        "federation_council",
        "state_duma",
        "state_council",
        "ministry_of_far_east_and_arctic_development",
    }
)
"""Types of body of which the world has one."""


def join_places(gathering: Gathering) -> None:
    """Places of one code are one; places without a code are one where they are written alike."""
    places = gathering.of_kind(Kind.PLACE)
    _join_by(gathering, places, lambda place: place.codes("code"), "same_place_code")
    uncoded = [place for place in places if not place.codes("code")]
    _join_by(gathering, uncoded, _written, "same_name")


def join_registered(gathering: Gathering) -> None:
    """Whoever bears the same id in the same register, or the same adopted name, is one."""
    _join_by(gathering, gathering.of_kind(*PARTIES), _registered, "same_registered_id")


def join_bodies(gathering: Gathering) -> None:
    """Public bodies of one type, seat and country are one."""

    def keys(body: Subject) -> Iterator[tuple[str, frozenset[MentionId]]]:
        where = gathering.entities(body, "seat", "of")
        for code in body.codes("type"):
            if code in _ONE_OF_A_KIND:
                yield code, frozenset()
            elif where and code not in _MANY_IN_ONE_SEAT:
                yield code, where

    bodies = gathering.of_kind(Kind.PUBLIC_BODY, Kind.ORGANIZATION)
    _join_by(gathering, bodies, keys, "same_type_and_seat")


def join_named(gathering: Gathering) -> None:
    """Parties, zones, projects and events with one name in any language are one."""
    names = OrganisationNames(_known_names(gathering))
    for kinds in _NAMED:
        subjects = gathering.of_kind(*kinds)
        keys = {subject.id: _keys(subject, names) for subject in subjects}
        _join_written_alike(gathering, subjects)
        _join_by_key(gathering, subjects, keys)
        _join_by_sound(gathering, subjects, keys)
        _join_by_bare_key(gathering, subjects, keys)


def _join_by(
    gathering: Gathering,
    subjects: list[Subject],
    keys: Callable[[Subject], Iterable[Hashable]],
    code: str,
) -> None:
    for _, group in by_key(subjects, keys):
        gathering.join_all(group, Reason(code))


def _written(subject: Subject) -> list[str]:
    return ["".join(name.text.casefold().split()) for name in subject.names()]


def _registered(subject: Subject) -> list[Code]:
    return [v for v in subject.values.get("registered_id", ()) if isinstance(v, Code)]


def _known_names(gathering: Gathering) -> dict[str, str]:
    """The names of places and of parties with an id, each with the entity it means most often."""
    meant: dict[str, Counter[str]] = defaultdict(Counter)
    settled = [party for party in gathering.of_kind(*PARTIES) if _registered(party)]
    for subject in [*gathering.of_kind(Kind.PLACE), *settled]:
        for name in subject.texts("name"):
            meant[name.text][gathering.entity(subject.id)] += 1
    return {
        name: min(entities, key=lambda entity: (-entities[entity], entity))
        for name, entities in meant.items()
    }


def _keys(subject: Subject, names: OrganisationNames) -> list[str]:
    return [key for name in subject.names() if (key := names.key(name.text))]


Keys = dict[MentionId, list[str]]


def _join_written_alike(gathering: Gathering, subjects: list[Subject]) -> None:
    """In one document one spelling is one thing, however little it says."""
    groups = by_key(subjects, lambda s: [(s.document, name) for name in _written(s)])
    for _, group in groups:
        _join_fitting(gathering, group, Reason("same_name_in_document"))


def _join_by_key(gathering: Gathering, subjects: list[Subject], keys: Keys) -> None:
    for key, group in by_key(subjects, lambda subject: keys[subject.id]):
        _join_fitting(gathering, group, Reason.of("same_name", key=key))


def _join_by_sound(gathering: Gathering, subjects: list[Subject], keys: Keys) -> None:
    """Names whose parts are the same and whose cores sound alike, written in two languages."""

    def sounds(subject: Subject) -> Iterator[str]:
        return (sound for key in keys[subject.id] if _is_audible(sound := sound_of_key(key)))

    for sound, group in by_key(subjects, sounds):
        spellings = {key for subject in group for key in keys[subject.id]}
        languages = {subject.language for subject in group}
        cores = {core for key in spellings for core in pinyin_cores(key)}
        if len(languages) > 1 and len(cores) <= 1:
            _join_fitting(gathering, group, Reason.of("same_sound", sound=sound))


def _is_audible(sound: str) -> bool:
    """Whether consonants alone tell it: four of them, or three and something else."""
    parts = sound.split()
    heard = max((len(part) - 1 for part in parts if part[0] == "~"), default=0)
    return heard >= 4 or (heard == 3 and len(parts) > 2)


def _join_by_bare_key(gathering: Gathering, subjects: list[Subject], keys: Keys) -> None:
    """In one document the place in a name may be left out the second time."""

    def bare(subject: Subject) -> Iterator[tuple[str, str]]:
        for key in keys[subject.id]:
            parts = [part for part in key.split() if part[0] != PLACE]
            if len(parts) > 1:
                yield subject.document, " ".join(parts)

    for (_, key), group in by_key(subjects, bare):
        full = {k for subject in group for k in keys[subject.id] if PLACE in k}
        if len(full) <= 1:
            _join_fitting(gathering, group, Reason.of("same_name_in_document", key=key))


def _join_fitting(gathering: Gathering, group: list[Subject], reason: Reason) -> None:
    """Join those of a group that lie in one place; who has no place joins where only one is."""
    placed = [(subject, gathering.entities(subject, "place", "seat")) for subject in group]
    clusters: list[tuple[Subject, frozenset[MentionId]]] = []
    for subject, places in placed:
        fitting = [n for n, (_, there) in enumerate(clusters) if _fit(gathering, places, there)]
        if not places:
            continue
        if fitting:
            head, there = clusters[fitting[0]]
            gathering.join(head, subject, reason)
            clusters[fitting[0]] = head, there | places
        else:
            clusters.append((subject, places))
    if len(clusters) < 2:
        heads = [head for head, _ in clusters] + [s for s, places in placed if not places]
        gathering.join_all(heads, reason)


def _fit(gathering: Gathering, here: frozenset[MentionId], there: frozenset[MentionId]) -> bool:
    return not here.isdisjoint(there) or any(
        gathering.is_nested(one, other) for one in here for other in there
    )
