"""The sections of a brief: rows made from dossiers, one function for each section."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from landbridge.claims.dossier import Dossier
from landbridge.claims.model import Kind
from landbridge.publish.names import capital
from landbridge.publish.press import Press, Shown
from landbridge.publish.timeline import Step, history
from landbridge.publish.view import is_told, of_kind

_TOGETHER: Mapping[str, tuple[str, ...]] = {
    "constraint": (
        "land",
        "power",
        "environment",
        "bonded",
        "licence",
        "working_language",
        "constraint",
    ),
}
"""Columns that show the values of several predicates: few offers have more than two terms."""
_COLUMNS: Mapping[Kind, tuple[str, ...]] = {
    Kind.PROJECT: (
        "place",
        "party",
        "field",
        "capacity",
        "amount",
        "starts",
        "completes",
        "progress",
    ),
    Kind.ZONE: ("type", "place", "relies_on", "operator", "area", "aim"),
    Kind.AGREEMENT: ("type", "status", "party", "subject", "when", "place", "signatory", "amount"),
    Kind.LINK: ("mode", "status", "frequency", "operator", "starts", "ends"),
    Kind.TIE: ("level", "status", "since"),
    Kind.EVENT: ("type", "place", "when", "participant"),
    Kind.ESTABLISHMENT: ("founder", "what", "place", "when"),
    Kind.COMMITMENT: ("by", "what", "to", "due", "status"),
    Kind.STATEMENT: ("speaker", "stance", "about", "field"),
    Kind.STATISTIC: ("scope", "measure", "value", "period"),
    Kind.STRENGTH: ("of", "field", "what"),
    Kind.OFFER: ("party", "what", "code", "amount", "constraint", "ready", "to", "valid_until"),
    Kind.NEED: ("party", "what", "code", "amount", "constraint", "ready", "valid_until"),
}
_PARTY: Mapping[Kind, str] = {
    Kind.COMMITMENT: "by",
    Kind.STATEMENT: "speaker",
    Kind.STATISTIC: "scope",
    Kind.STRENGTH: "of",
    Kind.OFFER: "party",
    Kind.NEED: "party",
}
"""Whose rows stand together, by the predicate that names the party."""

MOST: Mapping[Kind, int] = {Kind.STATEMENT: 12, Kind.STATISTIC: 20}
"""So many of a kind stand on the first page, the most widely told and newest; a talk of an
hour holds ten statements, and each stands on the page of its speaker."""
_PARTIES: Mapping[Kind, tuple[tuple[str, ...], tuple[str, ...]]] = {
    Kind.VISIT: (("visitor", "head", "member"), ("host", "accompanying")),
    Kind.MEETING: (("participant",), ()),
}


@dataclass(frozen=True, slots=True)
class Encounter:
    """Who visited or met whom, when and where."""

    kind: str
    title: Shown
    when: Sequence[Shown]
    who: Sequence[Shown]
    whom: Sequence[Shown]
    where: Sequence[Shown]


@dataclass(frozen=True, slots=True)
class Row:
    """An entity with some of its predicates, each with the values that stand."""

    name: Shown
    voices: str
    values: Mapping[str, Sequence[Shown]]
    steps: Sequence[Step] = ()

    def of(self, predicate: str) -> Sequence[Shown]:
        """The values of a predicate."""
        return self.values.get(predicate, ())

    @property
    def says_more(self) -> bool:
        """Whether anything is known beyond the name."""
        return any(self.values.values())


@dataclass(frozen=True, slots=True)
class Table:
    """Things of one kind: the predicates that say anything, with their words, and the rows.

    `more` things of the kind stand on other pages only.
    """

    columns: Sequence[tuple[str, str]]
    rows: Sequence[Row]
    more: int = 0


def encounters(press: Press) -> list[Encounter]:
    """The visits and meetings of which two sides are told, the newest first."""
    found = filter(is_told, of_kind(press.view.ledger, Kind.VISIT, Kind.MEETING))
    return [_encounter(press, dossier) for dossier in sorted(found, key=lambda d: _age(press, d))]


def cards(press: Press, kind: Kind) -> list[Row]:
    """The projects or zones of which anything is told, each with its dated history."""
    return [row for row in _rows(press, kind) if row.says_more or row.steps]


def table(press: Press, kind: Kind) -> Table:
    """The things of a kind in rows, with the columns that say anything."""
    told = _told(press, kind)
    rows = [_row(press, dossier, _COLUMNS[kind]) for dossier in told[: MOST.get(kind)]]
    if kind in _PARTY:
        rows.sort(key=lambda row: _party(row, _PARTY[kind]))
    said = [name for name in _COLUMNS[kind] if any(row.of(name) for row in rows)]
    columns = [(name, press.predicate(kind, name)) for name in said]
    return Table(columns, rows, len(told) - len(rows))


def _rows(press: Press, kind: Kind) -> list[Row]:
    return [_row(press, dossier, _COLUMNS[kind]) for dossier in _told(press, kind)]


def _told(press: Press, kind: Kind) -> list[Dossier]:
    """What is told of a kind; where there is a limit to it, of the newest first."""
    told = [dossier for dossier in of_kind(press.view.ledger, kind) if is_told(dossier)]
    if kind not in MOST:
        return told
    return sorted(told, key=lambda d: (-d.documents, -_newest(d).toordinal()))


def _newest(dossier: Dossier) -> date:
    """The latest date for which anything is said of a thing."""
    return max((fact.as_of.last for fact in dossier.facts if fact.as_of), default=date.min)


def _party(row: Row, predicate: str) -> str:
    """The first party of a row, so that what one party says stands together."""
    return next((shown.text for shown in row.of(predicate)), "")


def _row(press: Press, dossier: Dossier, predicates: Sequence[str]) -> Row:
    return Row(
        press.entity(dossier.id),
        press.voices(dossier.documents, dossier.publishers),
        {name: press.facts(dossier, *_TOGETHER.get(name, (name,))) for name in predicates},
        history(press, dossier),
    )


def _encounter(press: Press, dossier: Dossier) -> Encounter:
    who, whom = _PARTIES[dossier.kind]
    kind = press.facts(dossier, "type")
    return Encounter(
        capital(kind[0].text) if kind else press.kind(dossier),
        press.entity(dossier.id),
        press.facts(dossier, "when"),
        press.facts(dossier, *who),
        press.facts(dossier, *whom),
        press.facts(dossier, "place"),
    )


def _age(press: Press, dossier: Dossier) -> tuple[int, str]:
    when = press.when(dossier, "when")
    return (-(when.first if when else date.min).toordinal(), dossier.id)
