"""Which statements of a reading agree with the gold: things paired one to one, then statements."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, product

from evaluation.statements import Statement

Thing = tuple[str, ...]
Things = dict[Thing, list[Statement]]
Pair = tuple[Statement, Statement]

LEAST_SHARE = 1 / 3
"""Words that hold others agree with them if these are at least a third of them."""


@dataclass(frozen=True, slots=True)
class Score:
    """How many statements were expected and made, how many agree, of these with their modality."""

    expected: int = 0
    made: int = 0
    agreeing: int = 0
    with_modality: int = 0

    def __add__(self, other: Score) -> Score:
        return Score(
            self.expected + other.expected,
            self.made + other.made,
            self.agreeing + other.agreeing,
            self.with_modality + other.with_modality,
        )

    @property
    def recall(self) -> float:
        """The share of what was expected that was made."""
        return self.agreeing / self.expected if self.expected else 1.0

    @property
    def precision(self) -> float:
        """The share of what was made that was expected."""
        return self.agreeing / self.made if self.made else 1.0

    @property
    def f1(self) -> float:
        """The harmonic mean of both."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0

    @property
    def modality(self) -> float:
        """The share of what agrees that is held as the gold holds it."""
        return self.with_modality / self.agreeing if self.agreeing else 1.0


@dataclass(frozen=True, slots=True)
class Comparison:
    """The pairs that agree, what was missed and what was wrong."""

    pairs: Sequence[Pair]
    missed: Sequence[Statement]
    wrong: Sequence[Statement]

    def score(self, kind: str) -> Score:
        """The score of one kind."""
        pairs = [(one, other) for one, other in self.pairs if one.kind == kind]
        missed = sum(one.kind == kind for one in self.missed)
        wrong = sum(one.kind == kind for one in self.wrong)
        held_alike = sum(one.modality == other.modality for one, other in pairs)
        return Score(len(pairs) + missed, len(pairs) + wrong, len(pairs), held_alike)


def compare(gold: Iterable[Statement], made: Iterable[Statement]) -> Comparison:
    """Pair the things of each kind, those first that share most, and the statements in them."""
    expected, claimed = _by_thing(gold), _by_thing(made)
    pairs: list[Pair] = []
    for _, one, other in sorted(_likely(expected, claimed), reverse=True):
        if one in expected and other in claimed:
            found, missed, wrong = _pair(expected.pop(one), claimed.pop(other))
            pairs += found
            expected[*one, ""], claimed[*other, ""] = missed, wrong
    return Comparison(pairs, [*chain(*expected.values())], [*chain(*claimed.values())])


def agree(row: Statement, claim: Statement) -> bool:
    """Whether a statement of the gold and one of a reading say the same."""
    if (row.kind, row.predicate) != (claim.kind, claim.predicate):
        return False
    wanted = row.forms[0]
    match row.type:
        case "ref" | "words":
            return any(_holds(wanted, form, 0.0) for form in claim.forms)
        case "text":
            return any(_holds(wanted, form, LEAST_SHARE) for form in claim.forms)
        case "post":
            return any(_same_post(wanted, form) for form in claim.forms)
        case "number" | "quantity":
            return _counted(wanted) in map(_counted, claim.forms)
        case _:
            return wanted.rstrip("~") in (form.rstrip("~") for form in claim.forms)


def _by_thing(statements: Iterable[Statement]) -> Things:
    things: Things = defaultdict(list)
    for statement in statements:
        things[statement.kind, statement.thing].append(statement)
    return things


def _likely(expected: Things, claimed: Things) -> Iterator[tuple[int, Thing, Thing]]:
    """Things of one kind that share statements, and how many."""
    for one, other in product(expected, claimed):
        if one[0] == other[0]:
            found, _, _ = _pair(expected[one], claimed[other])
            if found:
                yield len(found), one, other


def _pair(
    rows: Sequence[Statement], claims: Sequence[Statement]
) -> tuple[list[Pair], list[Statement], list[Statement]]:
    """The statements that agree, one to one, and what is left of either side."""
    pairs: list[Pair] = []
    missed: list[Statement] = []
    left = [*claims]
    for row in rows:
        claim = next((one for one in left if agree(row, one)), None)
        if claim is None:
            missed.append(row)
        else:
            left.remove(claim)
            pairs.append((row, claim))
    return pairs, missed, left


def _counted(value: str) -> str:
    """A count without what is counted: `512000 {person}` is 512000."""
    return value.partition(" {")[0]


def _same_post(wanted: str, form: str) -> bool:
    (code, _, body), (found, _, named) = wanted.partition("@"), form.partition("@")
    return _plain(code) == _plain(found) and (not body or _holds(body, named, 0.0))


def _holds(one: str, other: str, share: float) -> bool:
    """Whether one of two texts holds the other, which is at least that share of it."""
    few, many = sorted((_plain(one), _plain(other)), key=len)
    return bool(few) and few in many and len(few) >= share * len(many)


def _plain(text: str) -> str:
    return "".join(text.casefold().split()).strip("«»“”\"'《》()")
