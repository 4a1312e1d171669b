"""Identity of what has no name: visits, meetings, ties, links, offers and the like.

They are the same where what they are about is the same; so these rules run when
places, parties and people are known.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator
from functools import partial

from landbridge.claims.gathering import Gathering, by_key
from landbridge.claims.identity_by_date import Entities, join_dated
from landbridge.claims.identity_of_meetings import join_meetings
from landbridge.claims.identity_of_renditions import join_renditions
from landbridge.claims.identity_of_visits import join_visits
from landbridge.claims.model import Kind, Reason
from landbridge.claims.subject import Subject
from landbridge.claims.value import Number, normal_form
from landbridge.claims.wording import plain_words

Keys = Callable[[Gathering, Subject], Iterable[Hashable]]


def join_events(gathering: Gathering) -> None:
    """Join what has no name, each kind by what it is about."""
    for kind, code, keys in _KEYS:
        for _, group in by_key(gathering.of_kind(kind), partial(keys, gathering)):
            gathering.join_all(group, Reason(code))
    join_visits(gathering)
    join_meetings(gathering)
    _join_agreements(gathering)
    join_renditions(gathering)


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
    return [words for text in subject.texts(predicate) if (words := plain_words(text.text))]


def _join_agreements(gathering: Gathering) -> None:
    """Agreements on one day of the same parties, or of some of them where nobody else is told."""
    agreements = gathering.of_kind(Kind.AGREEMENT)
    for _, group in by_key(agreements, lambda agreement: sorted(_parties(gathering, agreement))):
        join_dated(gathering, group, "same_parties_and_date", _is_one_agreement)


def _parties(gathering: Gathering, agreement: Subject) -> Entities:
    return gathering.entities(agreement, "party", "signatory")


def _is_one_agreement(gathering: Gathering, left: Subject, right: Subject) -> bool:
    here, there = _parties(gathering, left), _parties(gathering, right)
    return (here <= there or there <= here) and _are_of_one_type(left, right)


def _are_of_one_type(left: Subject, right: Subject) -> bool:
    here, there = left.codes("type"), right.codes("type")
    return not here or not there or not here.isdisjoint(there)
