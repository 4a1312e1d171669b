"""Identity of what has a name or a code: places, bodies, companies, zones."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator
from itertools import combinations, product

from landbridge.claims.body_types import ABROAD, MANY_IN_ONE_SEAT, ONE_OF_A_KIND
from landbridge.claims.fitting import join_fitting
from landbridge.claims.gathering import Gathering, by_key
from landbridge.claims.model import Kind, MentionId, Reason
from landbridge.claims.names import is_of_place
from landbridge.claims.subject import Subject
from landbridge.claims.value import Code
from landbridge.language.organisation_key import (
    COMPANY,
    CORE,
    PLACE,
    SOUND,
    pinyin_cores,
    sound_of_key,
)
from landbridge.language.simplified import simplified

PARTIES = (Kind.COMPANY, Kind.ORGANIZATION, Kind.PUBLIC_BODY)
_NAMED = (PARTIES, (Kind.ZONE,), (Kind.PROJECT,), (Kind.EVENT,))


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
    """Public bodies of one type, seat and country are one.

    A mission abroad is known by both. Within a document it may be named without its seat.
    """

    def keys(body: Subject) -> Iterator[tuple[str, frozenset[MentionId]]]:
        where = gathering.entities(body, "seat", "of")
        for code in body.codes("type"):
            if code in ONE_OF_A_KIND:
                yield code, frozenset()
            elif len(where) >= (2 if code in ABROAD else 1) and code not in MANY_IN_ONE_SEAT:
                yield code, where

    bodies = gathering.of_kind(Kind.PUBLIC_BODY, Kind.ORGANIZATION)
    _join_by(gathering, bodies, keys, "same_type_and_seat")
    for _, group in by_key(bodies, lambda b: product([b.document], sorted(b.codes("type")))):
        _join_missions(gathering, group)


def _join_missions(gathering: Gathering, group: list[Subject]) -> None:
    """Join who is named by less with the only one of its type that is named by more."""
    where = {body.id: gathering.entities(body, "seat", "of") for body in group}
    for body in group:
        fuller = [other for other in group if where[body.id] < where[other.id]]
        if where[body.id] and len({gathering.entity(other.id) for other in fuller}) == 1:
            gathering.join(body, fuller[0], Reason("same_type_in_document"))


def join_named(gathering: Gathering) -> None:
    """Parties, zones, projects and events with one name in any language are one."""
    for kinds in _NAMED:
        subjects = gathering.of_kind(*kinds)
        keys = {subject.id: _keys(gathering, subject) for subject in subjects}
        _join_written_alike(gathering, subjects, keys)
        _join_by_key(gathering, subjects, keys)
        _join_by_sound(gathering, subjects, keys)
        _join_by_bare_key(gathering, subjects, keys)
        if Kind.ZONE in kinds:
            _join_nearly_alike(gathering, subjects, keys)
            _join_short_names(gathering, subjects, keys)


def join_seated(gathering: Gathering) -> None:
    """Companies of one full name in one place are one, also where each word of it is common."""

    def names(company: Subject) -> Iterator[tuple[str, frozenset[MentionId]]]:
        if seats := gathering.entities(company, "seat"):
            return ((name, seats) for name in _written(company))
        return iter(())

    _join_by(gathering, gathering.of_kind(Kind.COMPANY), names, "same_name_and_seat")


def _join_by(
    gathering: Gathering,
    subjects: list[Subject],
    keys: Callable[[Subject], Iterable[Hashable]],
    code: str,
) -> None:
    for _, group in by_key(subjects, keys):
        gathering.join_all(group, Reason(code))


def _written(subject: Subject) -> list[str]:
    return [_spelling(name.text) for name in subject.names()]


def _spelling(name: str) -> str:
    return "".join(simplified(name).casefold().split())


def _registered(subject: Subject) -> list[Code]:
    return [v for v in subject.values.get("registered_id", ()) if isinstance(v, Code)]


Keys = dict[MentionId, dict[str, str]]
"""By subject, its names that tell something, each with its key."""


def _keys(gathering: Gathering, subject: Subject) -> dict[str, str]:
    return {n.text: key for n in subject.names() if (key := gathering.names.key(n.text))}


def _join_written_alike(gathering: Gathering, subjects: list[Subject], keys: Keys) -> None:
    """In one document one spelling is one thing; "the park" is no spelling of a name."""

    def written(subject: Subject) -> Iterator[tuple[str, str]]:
        return ((subject.document, _spelling(name)) for name in keys[subject.id])

    for _, group in by_key(subjects, written):
        join_fitting(gathering, group, "same_name_in_document")


def _join_by_key(gathering: Gathering, subjects: list[Subject], keys: Keys) -> None:
    def telling(subject: Subject) -> Iterator[str]:
        found = keys[subject.id].values()
        return (key for key in found if subject.kind is not Kind.PROJECT or not is_of_place(key))

    for _, group in by_key(subjects, telling):
        join_fitting(gathering, group, "same_name")


def _join_nearly_alike(gathering: Gathering, zones: list[Subject], keys: Keys) -> None:
    """Names of the same places and cores that differ by one word of six or more."""

    def bearers(zone: Subject) -> Iterator[frozenset[str]]:
        for key in keys[zone.id].values():
            named = frozenset(part for part in key.split() if not part[0].isalpha())
            if len(named) > 1:
                yield named

    for _, group in by_key(zones, bearers):
        for left, right in combinations(group, 2):
            if any(
                _differ_by_one(a, b)
                for a, b in product(keys[left.id].values(), keys[right.id].values())
            ):
                join_fitting(gathering, [left, right], "nearly_same_name")


def _differ_by_one(one: str, other: str) -> bool:
    left, right = set(one.split()), set(other.split())
    return len(left ^ right) == 1 and len(left & right) > 5


def _join_by_sound(gathering: Gathering, subjects: list[Subject], keys: Keys) -> None:
    """Names whose parts are the same and whose cores sound alike, written in two languages."""

    def sounds(subject: Subject) -> Iterator[str]:
        return (
            sound for key in keys[subject.id].values() if _is_audible(sound := sound_of_key(key))
        )

    for _, group in by_key(subjects, sounds):
        spellings = {key for subject in group for key in keys[subject.id].values()}
        languages = {subject.language for subject in group}
        cores = {core for key in spellings for core in pinyin_cores(key)}
        if len(languages) > 1 and len(cores) <= 1:
            join_fitting(gathering, group, "same_sound")


def _is_audible(sound: str) -> bool:
    """Whether consonants alone tell it: four of them, or three and something else."""
    parts = sound.split()
    heard = max((len(part) - 1 for part in parts if part[0] == "~"), default=0)
    return heard >= 4 or (heard == 3 and len(parts) > 2)


def _join_by_bare_key(gathering: Gathering, subjects: list[Subject], keys: Keys) -> None:
    """In one document the place in a name may be left out the second time.

    It may be left out altogether where the document names that place.
    """

    def bare(subject: Subject) -> Iterator[str]:
        for key in keys[subject.id].values():
            parts = [part for part in key.split() if part[0] != PLACE]
            if len(parts) > 1:
                yield " ".join(parts)

    for bare_key, group in by_key(subjects, bare):
        full = {k for subject in group for k in keys[subject.id].values() if PLACE in k}
        for _, told in by_key(group, lambda subject: [subject.document]):
            if len({k for s in told for k in keys[s.id].values() if PLACE in k}) <= 1:
                join_fitting(gathering, told, "same_name_in_document")
        if len(full) == 1 and any(part[0] in (COMPANY, CORE, SOUND) for part in bare_key.split()):
            _join_by_place_in_document(gathering, group, keys, min(full))


def _join_by_place_in_document(
    gathering: Gathering, group: list[Subject], keys: Keys, full: str
) -> None:
    """Join who bears a name without its place where the document speaks of that place."""
    places = {part[1:] for part in full.split() if part[0] == PLACE}
    head = next(subject for subject in group if full in keys[subject.id].values())
    for subject in group:
        if places <= gathering.places_in(subject.document) and not gathering.is_one(head, subject):
            join_fitting(gathering, [head, subject], "same_name_and_place_in_document")


def _join_short_names(gathering: Gathering, zones: list[Subject], keys: Keys) -> None:
    """In one document a name with fewer words is the short one of the only one it fits."""
    for _, group in by_key(zones, lambda zone: [zone.document]):
        parts = {zone.id: [set(key.split()) for key in keys[zone.id].values()] for zone in group}
        for zone in group:
            fuller = [
                other
                for other in group
                if any(_shortens(a, b) for a, b in product(parts[zone.id], parts[other.id]))
            ]
            if len({gathering.entity(other.id) for other in fuller}) == 1:
                join_fitting(gathering, [fuller[0], zone], "short_name_in_document")


def _shortens(short: set[str], full: set[str]) -> bool:
    """Whether a name says whose it is as the full one does, with fewer words and places."""
    return short < full and bool(whose(short)) and whose(short) == whose(full)


def whose(parts: Iterable[str]) -> frozenset[str]:
    """The parts of a key that say whose a thing is: companies, cores, countries; not places."""
    return frozenset(part for part in parts if not part[0].isalpha() and part[0] != PLACE)
