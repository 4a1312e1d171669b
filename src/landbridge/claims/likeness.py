"""Entities that may be one though no rule joined them: alike names or words, an end shared."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations, product

from landbridge.claims.adopted import adopted_names
from landbridge.claims.dossier import Dossier, Ledger
from landbridge.claims.model import EntityId, Kind, Reason
from landbridge.claims.names_of_people import best_comparison
from landbridge.claims.value import Code, Ref, Text
from landbridge.claims.wording import likeness_of_words
from landbridge.language.name_abroad import sound_keys
from landbridge.language.name_comparison import PERHAPS, SAME
from landbridge.language.organisation_key import CORE, SOUND, key_similarity, sound_of_key
from landbridge.language.organisation_name import OrganisationNames

_ALIKE = 0.7
"""From this similarity of keys on, two organisations, zones or projects may be one."""
_SAME_WORDS = 0.8
"""From this likeness of words on, two offers or two needs of one party may be one."""
_FAMILIES: tuple[tuple[Kind, ...], ...] = (
    (Kind.COMPANY, Kind.ORGANIZATION, Kind.PUBLIC_BODY),
    (Kind.ZONE,),
    (Kind.PROJECT,),
    (Kind.EVENT,),
)
_CROWD = 40
"""A part of a name that more entities share than this says nothing about any two of them."""


@dataclass(frozen=True, slots=True)
class Likeness:
    """Two entities that may be one, how alike they are, and by what."""

    left: EntityId
    right: EntityId
    score: float
    reason: Reason


def likenesses(ledger: Ledger, kinds: Collection[Kind] = frozenset(Kind)) -> list[Likeness]:
    """The pairs of entities of some kinds that may be one and that nobody holds apart."""
    apart = {
        frozenset(ledger.redirects.get(EntityId(m), EntityId(m)) for m in pair)
        for dossier in ledger.dossiers.values()
        for pair in dossier.apart
    }
    by_kind: dict[Kind, list[Dossier]] = defaultdict(list)
    for dossier in ledger.dossiers.values():
        if dossier.kind in kinds:
            by_kind[dossier.kind].append(dossier)
    found = [
        *_people(by_kind[Kind.PERSON]),
        *_links(by_kind[Kind.LINK], _shown_names(by_kind[Kind.PLACE])),
    ]
    found += _doubts(ledger, by_kind[Kind.PERSON])
    for kind in (Kind.OFFER, Kind.NEED):
        found += _wants(by_kind[kind])
    names = OrganisationNames(_place_names(by_kind[Kind.PLACE]), adopted_names())
    for family in _FAMILIES:
        found += _organisations([d for kind in family for d in by_kind[kind]], names)
    return [like for like in found if frozenset((like.left, like.right)) not in apart]


def _doubts(ledger: Ledger, people: list[Dossier]) -> Iterator[Likeness]:
    """People whom a rule would join but for what speaks against it."""
    for doubt in dict.fromkeys(doubt for person in people for doubt in person.doubts):
        mentions = (EntityId(doubt.left), EntityId(doubt.right))
        left, right = sorted(ledger.redirects.get(mention, mention) for mention in mentions)
        if left != right:
            yield Likeness(left, right, SAME, doubt.reason)


def _people(people: list[Dossier]) -> Iterator[Likeness]:
    """People whose names sound alike, in whole or in one of their words."""

    def keys(person: Dossier) -> Iterator[str]:
        for name in _names(person):
            for heard in sound_keys(name.text, name.language):
                yield heard
                yield from (word for word in heard.split() if len(word) > 2)

    for left, right in _pairs(people, keys):
        best = best_comparison(_names(left), _names(right))
        if best is not None and best.score >= PERHAPS:
            values = {"left": best.left, "right": best.right, "score": f"{best.score:.2f}"}
            yield _likeness(left, right, best.score, "similar_names", values)


def _organisations(dossiers: list[Dossier], names: OrganisationNames) -> Iterator[Likeness]:
    keyed = {
        dossier.id: {key: n.text for n in reversed(_names(dossier)) if (key := names.key(n.text))}
        for dossier in dossiers
    }

    def cores(dossier: Dossier) -> Iterator[str]:
        for key in keyed[dossier.id]:
            yield " ".join(part for part in key.split() if part[0] not in (CORE, SOUND))
            yield from (part for part in sound_of_key(key).split() if part[0] == SOUND)

    for left, right in _pairs(dossiers, cores):
        here, there = keyed[left.id], keyed[right.id]
        score, a, b = max((key_similarity(a, b), a, b) for a in here for b in there)
        if score >= _ALIKE:
            values = {"left": here[a], "right": there[b], "score": f"{score:.2f}"}
            yield _likeness(left, right, score, "similar_names", values)


def _links(links: list[Dossier], names: Mapping[str, str]) -> Iterator[Likeness]:
    """Links of one mode with one end in common that are told of in one month.

    A rendition that moves a flight to another city shows as such a pair; `names` are of places.
    """

    def keys(link: Dossier) -> Iterator[tuple[str, str]]:
        modes = [fact.value.code for fact in link.shown("mode") if isinstance(fact.value, Code)]
        return ((mode, end) for mode in modes for end in _ends(link))

    for left, right in _pairs(links, keys):
        if _starts_fit(left, right):
            shared = sorted(names.get(end, end) for end in _ends(left) & _ends(right))
            yield _likeness(left, right, 0.6, "one_end_in_common", {"end": ", ".join(shared)})


def _wants(wants: list[Dossier]) -> Iterator[Likeness]:
    """Offers, or needs, of one party in nearly the same words."""
    for left, right in _pairs(wants, lambda want: _refs(want, "party")):
        pairs = product(_texts(left, "what"), _texts(right, "what"))
        alike = [(likeness_of_words(a.text, b.text), a.text, b.text) for a, b in pairs]
        score, a, b = max(alike, default=(0.0, "", ""))
        if score >= _SAME_WORDS:
            values = {"left": a, "right": b, "score": f"{score:.2f}"}
            yield _likeness(left, right, score, "similar_words", values)


def _shown_names(places: Iterable[Dossier]) -> Mapping[str, str]:
    return {place.id: next(iter(place.names.values()), place.id) for place in places}


def _ends(link: Dossier) -> frozenset[str]:
    return _refs(link, "origin") | _refs(link, "destination")


def _refs(dossier: Dossier, predicate: str) -> frozenset[str]:
    facts = dossier.shown(predicate)
    return frozenset(fact.value.mention for fact in facts if isinstance(fact.value, Ref))


def _starts_fit(left: Dossier, right: Dossier) -> bool:
    """Whether both were reported in one month: flights of different years are different flights."""
    here, there = (
        {(f.as_of.year, f.as_of.month) for f in d.facts if f.as_of} for d in (left, right)
    )
    return not here.isdisjoint(there)


def _pairs(
    dossiers: Iterable[Dossier], keys: Callable[[Dossier], Iterable[Hashable]]
) -> Iterator[tuple[Dossier, Dossier]]:
    """The pairs that share a key, each once, in the order of their ids."""
    found: dict[Hashable, list[Dossier]] = defaultdict(list)
    for dossier in dossiers:
        for key in dict.fromkeys(keys(dossier)):
            found[key].append(dossier)
    pairs = {
        (left.id, right.id): (left, right)
        for key, group in found.items()
        if key and len(group) <= _CROWD
        for left, right in combinations(group, 2)
    }
    return (pairs[key] for key in sorted(pairs))


def _names(dossier: Dossier) -> list[Text]:
    return _texts(dossier, "name")


def _texts(dossier: Dossier, predicate: str) -> list[Text]:
    return [f.value for f in dossier.shown(predicate) if isinstance(f.value, Text)]


def _place_names(places: Iterable[Dossier]) -> Mapping[str, str]:
    found: dict[str, str] = {}
    for place in sorted(places, key=lambda p: (-p.documents, p.id)):
        for name in _names(place):
            found.setdefault(name.text, place.id)
    return found


def _likeness(
    left: Dossier, right: Dossier, score: float, code: str, values: Mapping[str, str]
) -> Likeness:
    return Likeness(left.id, right.id, round(score, 3), Reason.of(code, **values))
