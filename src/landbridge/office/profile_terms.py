"""What an offer or need says of land, power, class, licences, languages and dates, as terms."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from landbridge.claims.dossier import Dossier, Fact
from landbridge.claims.value import Code, Quantity, Text, When
from landbridge.language.units import known_units
from landbridge.match.model import Side, Term, TermName

_UNITS = {TermName.LAND: "ha", TermName.POWER: "MW"}
_LAST_PLACE = Decimal("0.0001")
"""A square metre of a hectare, a hundred watts of a megawatt."""
TERMS = {
    "land": TermName.LAND,
    "power": TermName.POWER,
    "environment": TermName.ENVIRONMENT,
    "bonded": TermName.BONDED,
    "licence": TermName.LICENCE,
    "working_language": TermName.LANGUAGE,
    "ready": TermName.READY,
}
"""The predicates that are terms, each with its name in matching."""
_BONDED = "bonded"
_BONDED_ZONES = frozenset({"bonded_zone", "comprehensive_bonded_zone"})


def terms_of(dossier: Dossier, side: Side) -> tuple[Term, ...]:
    """The terms of an offer or a need, in the order of their names."""
    facts = ((name, fact) for predicate, name in TERMS.items() for fact in dossier.held(predicate))
    return tuple(term for name, fact in facts for term in _term(name, fact, side))


def terms_of_zone(zone: Dossier) -> tuple[Term, ...]:
    """What a zone has: its land, and bonded status where that is what it is."""
    land = (term for fact in zone.held("area") for term in _term(TermName.LAND, fact, Side.OFFER))
    bonded = (
        Term(TermName.BONDED, word=_BONDED, claims=fact.claims)
        for fact in zone.held("type")
        if isinstance(fact.value, Code) and fact.value.code in _BONDED_ZONES
    )
    return (*land, *bonded)


def _term(name: TermName, fact: Fact, side: Side) -> Iterator[Term]:
    match fact.value:
        case Quantity() as quantity:
            amount = _in_unit(quantity, _UNITS[name], side)
            if amount is not None:
                yield Term(name, amount, claims=fact.claims)
        case Code("environment_class", code):
            yield Term(name, Decimal(code), claims=fact.claims)
        case Code("bonded_status", code) if side is Side.NEED and code != _BONDED:
            return
        case Code(_, code):
            yield Term(name, word=code, claims=fact.claims)
        case Text(text):
            yield Term(name, word=text, claims=fact.claims)
        case When(start, end):
            yield Term(name, day=end or start, claims=fact.claims)


def _in_unit(quantity: Quantity, unit: str, side: Side) -> Decimal | None:
    """A quantity in a unit: of a range what is needed at least, or had at most."""
    known = known_units()
    stated, wanted = known.get(quantity.unit), known[unit]
    if stated is None or stated.dimension != wanted.dimension:
        return None
    most = quantity.high if side is Side.OFFER and quantity.high else quantity.amount
    return (most * stated.factor / wanted.factor).quantize(_LAST_PLACE).normalize()
