"""The facts of one entity: equal values brought together, the one to show, and who disagrees.

The value shown is one that a person accepted, else the newest among facts, else
that of most voices. Plans and wishes neither override a fact nor contradict it.
A status is a dated history: all of it is shown, in order, and it may recur.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import groupby

from landbridge.claims.agreement import agree, ratio_of
from landbridge.claims.decisions import Decisions
from landbridge.claims.dossier import Disagreement, Fact, Standing
from landbridge.claims.model import Claim, DocumentId, Kind, MentionId, Modality
from landbridge.claims.place_order import is_inside
from landbridge.claims.schema import predicates, takes_many
from landbridge.claims.value import Code, Post, Ref, Text, Value, dump_value
from landbridge.language.values import PartialDate, When

STATUS = "status"
_RENEWED = "valid_until"
_RENEWABLE = frozenset({Kind.OFFER, Kind.NEED})
"""What is said of them later replaces what was said before; it is no contradiction."""
_UNDATED = PartialDate(1, 1, 1)
_CONTESTED_REFS = frozenset({"place", "head", "chair"})
_CONTESTED_CODES = frozenset({"level"})
"""Of codes and references only these are held to be one: other words for a type are no dispute."""
_MODALITIES = list(Modality)


@dataclass(frozen=True, slots=True)
class Register:
    """What facts are made with: who is who, whose voice a document is, what people decided."""

    entity: Callable[[MentionId], MentionId]
    voices: Mapping[DocumentId, str]
    decisions: Decisions
    place_codes: Mapping[str, frozenset[str]]

    def resolve(self, value: Value) -> Value:
        """The value with entities for mentions."""
        if isinstance(value, Ref):
            return replace(value, mention=self.entity(MentionId(value.mention)))
        if isinstance(value, Post) and value.body:
            return Post(value.code, value.title, self.entity(MentionId(value.body)))
        return value

    def count(self, claims: Iterable[Claim]) -> tuple[int, int]:
        """How many documents make some claims, and how many independent voices."""
        documents = {claim.evidence.document for claim in claims}
        voices = {self.voices.get(document, f"document:{document}") for document in documents}
        return len(documents), len(voices)


def facts_of(
    kind: Kind, claims: Iterable[Claim], register: Register
) -> tuple[tuple[Fact, ...], tuple[Disagreement, ...]]:
    """The facts of an entity in the order of its kind's predicates, and its disagreements."""
    by_predicate: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        by_predicate[claim.predicate].append(claim)
    order = _order(kind)
    facts: list[Fact] = []
    disagreements: list[Disagreement] = []
    for predicate in sorted(by_predicate, key=lambda p: (order(p), p)):
        found = list(_brought_together(predicate, by_predicate[predicate], register))
        settled, disagreement = _settle(kind, predicate, found, register)
        facts += settled
        disagreements += [disagreement] if disagreement else []
    return tuple(facts), tuple(disagreements)


def _order(kind: Kind) -> Callable[[str], int]:
    places = {predicate.name: place for place, predicate in enumerate(predicates(kind))}
    return lambda predicate: places.get(predicate.partition(".")[0], len(places))


def _brought_together(predicate: str, claims: list[Claim], register: Register) -> Iterator[Fact]:
    rejected = register.decisions.rejected
    groups: dict[tuple[Value, Modality, bool], list[Claim]] = defaultdict(list)
    for claim in claims:
        wrong = claim.id in rejected
        groups[_untitled(register.resolve(claim.value)), claim.modality, wrong].append(claim)
    for (_, modality, wrong), group in groups.items():
        value = register.resolve(group[0].value)
        standing = Standing.REJECTED if wrong else Standing.SHOWN
        for run in _runs(group, claims) if predicate == STATUS and not wrong else [group]:
            yield _fact(predicate, value, modality, standing, run, register)


def _untitled(value: Value) -> Value:
    """A post without its title, where its code says which it is: titles are of a language."""
    return replace(value, title="") if isinstance(value, Post) and value.code else value


def _fact(
    predicate: str,
    value: Value,
    modality: Modality,
    standing: Standing,
    claims: list[Claim],
    register: Register,
) -> Fact:
    documents, voices = register.count(claims)
    dates = [claim.as_of for claim in claims if claim.as_of]
    as_of = (_first(dates) if predicate == STATUS else max(dates, key=_day)) if dates else None
    ids = tuple(claim.id for claim in claims)
    return Fact(predicate, value, standing, ids, documents, voices, modality, as_of)


def _first(dates: Iterable[PartialDate]) -> PartialDate:
    """The first of some dates, as exactly as it is known."""
    known = set(dates)
    return _exactly(min(known, key=_day), known)


def _exactly(vague: PartialDate, known: Iterable[PartialDate]) -> PartialDate:
    """The first day within a month or a year that is known; the date itself where none is."""
    within = [day for day in known if When(vague).contains(When(day))]
    return min(within, key=lambda day: (not day.day, not day.month, _day(day)), default=vague)


def _runs(group: list[Claim], claims: list[Claim]) -> list[list[Claim]]:
    """The claims of one status, parted where another status came in between; plans by date."""
    first = group[0]
    if first.modality is not Modality.FACT:
        return _by_date(group)
    others = {
        _day(claim.as_of)
        for claim in claims
        if claim.as_of and claim.value != first.value and claim.modality is first.modality
    }
    days = {claim.as_of for claim in group if claim.as_of}
    exact = {day: _day(_exactly(day, days)) for day in days}
    dated = [(exact[claim.as_of], claim.id, claim) for claim in group if claim.as_of]
    runs = [
        [claim for *_, claim in run]
        for _, run in groupby(
            sorted(dated, key=lambda known: known[:2]),
            lambda known: sum(o < known[0] for o in others),
        )
    ]
    undated = [claim for claim in group if not claim.as_of]
    if not runs:
        return [undated]
    return [*runs[:-1], runs[-1] + undated]


def _by_date(group: list[Claim]) -> list[list[Claim]]:
    """Plans and wishes for one status, parted by the date they name: 2024, later 2026."""
    runs: list[list[Claim]] = []
    for claim in sorted(group, key=lambda claim: (_day(claim.as_of), claim.id)):
        if runs and _is_within(runs[-1][0].as_of, claim.as_of):
            runs[-1].append(claim)
        else:
            runs.append([claim])
    return runs


def _is_within(outer: PartialDate | None, inner: PartialDate | None) -> bool:
    return outer == inner or bool(outer and inner and When(outer).contains(When(inner)))


def _settle(
    kind: Kind, predicate: str, facts: list[Fact], register: Register
) -> tuple[list[Fact], Disagreement | None]:
    if predicate == STATUS:
        return sorted(facts, key=lambda f: (_day(f.as_of), *_rank(f, register)[2:])), None
    ranked = sorted(facts, key=lambda fact: _rank(fact, register))
    if len(ranked) < 2:
        return ranked, None
    if _holds_many(kind, predicate):
        return _beside(ranked), None
    if kind in _RENEWABLE:
        return _renew(ranked, register)
    return _against(ranked, register)


def _renew(ranked: list[Fact], register: Register) -> tuple[list[Fact], Disagreement | None]:
    """What was said last stands; only what was said on the same day may contradict it."""
    last, *others = ranked
    beside = [f for f in others if f.as_of == last.as_of and f.predicate != _RENEWED]
    stood, disagreement = _against([last, *beside], register)
    before = (
        fact if fact.standing is Standing.REJECTED else replace(fact, standing=Standing.OTHER)
        for fact in others
        if fact not in beside
    )
    return [*stood, *before], disagreement


def _holds_many(kind: Kind, predicate: str) -> bool:
    try:
        return takes_many(kind, predicate)
    except KeyError:
        # A thing whose mentions are of two kinds carries what only the rarer one may say.
        return True


def _rank(fact: Fact, register: Register) -> tuple[object, ...]:
    """Where a fact comes: accepted ones first, then facts, the newest, that of most voices."""
    accepted = any(claim in register.decisions.accepted for claim in fact.claims)
    newest = _day(fact.as_of)
    return (
        fact.standing is Standing.REJECTED,
        not accepted,
        _MODALITIES.index(fact.modality),
        tuple(-part for part in newest),
        _renewal(fact),
        -fact.publishers,
        -fact.documents,
        dump_value(fact.value),
        fact.claims,
    )


def _renewal(fact: Fact) -> int:
    """A later date until which something holds comes first: it was renewed."""
    if fact.predicate == _RENEWED and isinstance(fact.value, When):
        return -fact.value.last.toordinal()
    return 0


def _beside(ranked: list[Fact]) -> list[Fact]:
    """Values that hold together; a plan or a denial of what is a fact stands behind it."""
    certain = {fact.value for fact in ranked if fact.modality is Modality.FACT}
    return [
        replace(fact, standing=Standing.OTHER)
        if fact.modality is Modality.DENIAL
        or (fact.modality is not Modality.FACT and fact.value in certain)
        else fact
        for fact in ranked
        if fact.standing is not Standing.REJECTED
    ] + [fact for fact in ranked if fact.standing is Standing.REJECTED]


def _against(ranked: list[Fact], register: Register) -> tuple[list[Fact], Disagreement | None]:
    """Values of which one is shown; those that contradict it are disputed until one is accepted."""
    first, *others = ranked
    if first.standing is Standing.REJECTED:
        return ranked, None
    settled = any(claim in register.decisions.accepted for claim in first.claims)
    stood = [_stand(first, fact, settled, register) for fact in others]
    disputed = [fact for fact in stood if fact.standing is Standing.DISPUTED]
    if not disputed:
        return [first, *stood], None
    ratios = [r for fact in disputed if (r := ratio_of(first.value, fact.value))]
    return [first, *stood], Disagreement(
        first.predicate, (first, *disputed), ratios[0] if ratios else None
    )


def _stand(first: Fact, other: Fact, settled: bool, register: Register) -> Fact:
    if other.standing is Standing.REJECTED:
        return other
    contradicts = _contradicts(first, other, register) and not settled
    return replace(other, standing=Standing.DISPUTED if contradicts else Standing.OTHER)


def _contradicts(first: Fact, other: Fact, register: Register) -> bool:
    if {first.modality, other.modality} == {Modality.FACT, Modality.DENIAL}:
        return first.value == other.value
    if first.modality is not other.modality:
        return False
    predicate = first.predicate.partition(".")[0]
    match first.value, other.value:
        case Text(), Text():
            return False
        case Code(), Code():
            return predicate in _CONTESTED_CODES and first.value != other.value
        case Ref(one), Ref(two):
            return predicate in _CONTESTED_REFS and not _are_nested(one, two, register)
    return not agree(first.value, other.value)


def _are_nested(one: str, other: str, register: Register) -> bool:
    codes = (register.place_codes.get(place, frozenset()) for place in (one, other))
    here, there = codes
    return one == other or any(is_inside(a, b) or is_inside(b, a) for a in here for b in there)


def _day(day: PartialDate | None) -> tuple[int, int, int]:
    """A date for comparing: what is known to the month comes before its first day."""
    day = day or _UNDATED
    return day.year, day.month or 0, day.day or 0
