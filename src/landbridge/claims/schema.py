"""The closed table of what may be claimed about what: `data/predicates.csv`."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from landbridge.claims.model import Claim, Kind
from landbridge.claims.value import (
    Code,
    Money,
    Number,
    Percent,
    Post,
    Quantity,
    Ref,
    Text,
    Value,
    When,
)
from landbridge.claims.vocabulary import codes

_TYPES: Mapping[str, tuple[type, ...]] = {
    "text": (Text,),
    "code": (Code,),
    "ref": (Ref,),
    "post": (Post,),
    "money": (Money,),
    "quantity": (Quantity,),
    "percent": (Percent,),
    "when": (When,),
    "number": (Number, Money, Quantity, Percent),
}
_OPEN_VOCABULARIES = frozenset({"place", "registry", "field", "language"})
"""Vocabularies whose codes are kept elsewhere: the gazetteer, registries, ISIC, CLDR."""


@dataclass(frozen=True, slots=True)
class Predicate:
    """What may be said: the type of the value, the vocabulary of its terms, one or many.

    `ftm` is the property that FollowTheMoney has for it, or empty.
    """

    kind: Kind
    name: str
    value: str
    terms: str
    many: bool
    ftm: str


@cache
def predicates(kind: Kind) -> tuple[Predicate, ...]:
    """What may be claimed about a kind of thing, in the order in which it is shown."""
    return tuple(predicate for predicate in _table().values() if predicate.kind is kind)


def predicate_of(kind: Kind, predicate: str) -> Predicate:
    """A predicate of a kind, with or without its term; raises KeyError for an unknown one."""
    return _table()[kind, predicate.partition(".")[0]]


def value_type(kind: Kind, predicate: str) -> str:
    """The type of a predicate's value as the table names it; raises KeyError for an unknown one."""
    return predicate_of(kind, predicate).value


def value_terms(kind: Kind, predicate: str) -> str:
    """The vocabulary of a predicate's terms or codes, or empty."""
    return predicate_of(kind, predicate).terms


def takes_many(kind: Kind, predicate: str) -> bool:
    """Whether several values of a predicate hold together."""
    return predicate_of(kind, predicate).many


def takes(kind: Kind, predicate: str, value: Value) -> bool:
    """Whether a predicate of a kind takes a value of this type; an unknown one takes none."""
    known = _table().get((kind, predicate.partition(".")[0]))
    return known is not None and isinstance(value, _TYPES[known.value])


def check_claim(claim: Claim) -> None:
    """Raise ValueError unless the claim says what may be said of its kind."""
    name, _, term = claim.predicate.partition(".")
    known = _table().get((claim.kind, name))
    if known is None:
        raise ValueError(f"{claim.kind.value} has no predicate {name!r}")
    if not takes(claim.kind, name, claim.value):
        given = type(claim.value).__name__
        raise ValueError(f"{claim.kind.value}.{name} takes a {known.value}, not a {given}")
    if isinstance(claim.value, Code):
        _check_code(claim.value, known)
    elif term and (not known.terms or term not in codes(known.terms)):
        raise ValueError(f"{claim.kind.value}.{name} has no term {term!r}")


def _check_code(value: Code, known: Predicate) -> None:
    if known.terms in _OPEN_VOCABULARIES:
        return
    if value.vocabulary != known.terms or value.code not in codes(known.terms):
        given = f"{value.vocabulary}:{value.code}"
        raise ValueError(f"{known.kind.value}.{known.name} has no code {given!r}")


@cache
def _table() -> dict[tuple[Kind, str], Predicate]:
    text = (files("landbridge.claims") / "data/predicates.csv").read_text("utf-8")
    rows = (_predicate(row) for row in csv.DictReader(text.splitlines()))
    return {(row.kind, row.name): row for row in rows}


def _predicate(row: Mapping[str, str]) -> Predicate:
    many = row["many"] == "yes"
    return Predicate(
        Kind(row["kind"]), row["predicate"], row["value"], row["terms"], many, row["ftm"]
    )
