"""What happened when: every dated thing in a ledger, in order of its date."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from landbridge.claims.dossier import Dossier, Fact, Standing
from landbridge.claims.model import Kind
from landbridge.claims.value import Code
from landbridge.language.formatting import format_when
from landbridge.language.values import When
from landbridge.publish.names import capital
from landbridge.publish.press import Press, Shown
from landbridge.publish.view import is_told

# The predicates of each kind that date something; a status is dated by the
# date for which it is said.
_DATED: Mapping[Kind, tuple[str, ...]] = {
    Kind.VISIT: ("when",),
    Kind.MEETING: ("when",),
    Kind.EVENT: ("when",),
    Kind.AGREEMENT: ("when",),
    Kind.ESTABLISHMENT: ("when",),
    Kind.TIE: ("since",),
    Kind.LINK: ("status", "starts", "ends"),
    Kind.PROJECT: ("status", "starts", "completes"),
    Kind.ZONE: ("status",),
    Kind.COMMITMENT: ("due",),
}
_SELF_EVIDENT = ("when", "since")


@dataclass(frozen=True, slots=True)
class Moment:
    """A dated thing: when, what kind of thing, which one, and what about it."""

    when: When
    date: str
    kind: str
    what: Shown
    detail: str
    source: Shown


@dataclass(frozen=True, slots=True)
class Step:
    """One status in the dated history of a thing."""

    when: When | None
    date: str
    status: Shown


def timeline(press: Press) -> list[tuple[str, list[Moment]]]:
    """The moments of a ledger by year, in order."""
    moments = sorted(_moments(press), key=lambda m: (m.when.first, m.when.last, m.what.text))
    years = groupby(moments, key=lambda moment: moment.when.start.year)
    return [(press.date(f"{year:04d}"), list(found)) for year, found in years]


def history(press: Press, dossier: Dossier, predicate: str = "status") -> list[Step]:
    """The statuses of a thing in the order of their dates; the undated come last."""
    steps = [
        _step(press, fact)
        for fact in dossier.facts
        if fact.predicate == predicate and fact.standing is not Standing.REJECTED
    ]
    return sorted(steps, key=lambda step: step.when.first if step.when else date.max)


def dated(fact: Fact) -> When | None:
    """The date of a fact: its value if that is one, else the date it is said for."""
    if isinstance(fact.value, When):
        return fact.value
    return When(fact.as_of) if fact.as_of else None


def _step(press: Press, fact: Fact) -> Step:
    when = dated(fact)
    return Step(when, format_when(when, press.language) if when else "", press.fact(fact))


def _moments(press: Press) -> Iterator[Moment]:
    for dossier in filter(is_told, press.view.ledger.dossiers.values()):
        yield from _moments_of(press, dossier)


def _moments_of(press: Press, dossier: Dossier) -> Iterator[Moment]:
    """The moments of one thing; a start on the day of a status is told by the status."""
    told: set[date] = set()
    for predicate in _DATED.get(dossier.kind, ()):
        for fact in _distinct(dossier.shown(predicate)):
            when = dated(fact)
            if when is None or (isinstance(fact.value, When) and when.first in told):
                continue
            told.add(when.first)
            yield _moment(press, dossier, fact, when)


def _distinct(facts: Sequence[Fact]) -> list[Fact]:
    """Every status is a moment; of other values those shown or in dispute."""
    return [
        fact
        for fact in facts
        if isinstance(fact.value, Code) or fact.standing in (Standing.SHOWN, Standing.DISPUTED)
    ]


def _moment(press: Press, dossier: Dossier, fact: Fact, when: When) -> Moment:
    source = press.fact(fact)
    detail = (
        "" if fact.predicate in _SELF_EVIDENT else press.predicate(dossier.kind, fact.predicate)
    )
    if isinstance(fact.value, Code):
        detail = capital(source.text)
    return Moment(
        when,
        format_when(when, press.language),
        press.kind(dossier),
        press.entity(dossier.id),
        detail,
        source,
    )
