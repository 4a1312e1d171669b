"""The words and runs of digits that numbers are made of, and what they come to together."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from itertools import pairwise

ZERO, ONE, TEN, HUNDRED, THOUSAND = map(Decimal, (0, 1, 10, 100, 1000))
MILLION = Decimal(1_000_000)
TWO_THOUSAND = Decimal(2000)
_NEAR_PAIR = (Decimal(3), Decimal(5))
_DIGITS = frozenset(map(Decimal, range(10)))


class Part(StrEnum):
    """What a word does in a number."""

    COUNT = "count"
    SCALE = "scale"
    ORDINAL = "ordinal"
    POINT = "point"
    WRITTEN = "written"


@dataclass(frozen=True, slots=True)
class Atom:
    """A word or a run of digits in a number, and where it stands."""

    part: Part
    value: Decimal
    start: int = 0
    end: int = 0


def atoms_fit(atoms: list[Atom], atom: Atom, *, runs: bool = True) -> bool:
    """Whether a number that reads so far may go on with this atom."""
    if not atoms:
        return atom.part is not Part.POINT
    last = atoms[-1]
    if last.part is Part.ORDINAL:
        return False
    if atom.part is Part.COUNT and atom.value < ONE and atom.value:
        return is_large(last)
    if any(before.part is Part.POINT for before in atoms) and last.part is not Part.SCALE:
        return atom.part is Part.SCALE or (atom.part is Part.COUNT and atom.value < TEN)
    if atom.part in (Part.SCALE, Part.POINT):
        return True
    if last.part is Part.WRITTEN:
        return False
    if last.part is Part.COUNT:
        if _multiplies(atom):
            return True
        smaller = not last.value or atom.value < _place(last.value)
        if smaller or not runs:
            return smaller
        behind = len(atoms) > 1 and atoms[-2].part is Part.SCALE
        return (behind and _is_near(last, atom)) or all(map(_is_digit, [*atoms, atom]))
    return True


def _multiplies(atom: Atom) -> bool:
    """Whether an atom takes what stands before it: hundred, hundredth."""
    return atom.part is Part.SCALE or (atom.part is Part.ORDINAL and atom.value >= HUNDRED)


def _is_digit(atom: Atom) -> bool:
    return atom.part is Part.COUNT and atom.value in _DIGITS


def pair_of(atoms: list[Atom]) -> tuple[list[Atom], list[Atom] | None]:
    """The two numbers of a pair of digits that names a range: 三四百, 七八, 三五十, 一万六七千."""
    place = next((n for n, pair in enumerate(pairwise(atoms)) if _is_near(*pair)), len(atoms))
    head, pair, rest = atoms[:place], atoms[place : place + 2], atoms[place + 2 :]
    stands = not head or head[-1].part is Part.SCALE
    if not pair or not stands or any(atom.part is not Part.SCALE for atom in rest):
        return atoms, None
    return [*head, pair[0], *rest], [*head, pair[1], *rest]


def _is_near(one: Atom, two: Atom) -> bool:
    """Whether two digits side by side are a guess: 六七, 三五."""
    if not (one.value and _is_digit(one) and _is_digit(two)):
        return False
    return two.value - one.value == ONE or (one.value, two.value) == _NEAR_PAIR


def evaluate(atoms: list[Atom], trailing: bool = False) -> Decimal:
    """The value of a number's atoms, which fit; a half of a million is 500,000."""
    if len(atoms) > 1 and all(map(_is_digit, atoms)):
        return Decimal("".join(str(atom.value) for atom in atoms))
    sums: list[Decimal] = []
    decimals = Decimal(0)
    multiplied = False
    for atom in atoms:
        if atom.part is Part.POINT:
            decimals = ONE
        elif _multiplies(atom):
            taken = [sums.pop()] if sums and multiplied else []
            while sums and sums[-1] < atom.value:
                taken.append(sums.pop())
            sums.append((sum(taken, Decimal(0)) or ONE) * atom.value)
            decimals, multiplied = Decimal(0), True
            continue
        elif decimals:
            decimals /= TEN
            sums.append((sums.pop() if sums else Decimal(0)) + atom.value * decimals)
        elif ZERO < atom.value < ONE and sums and sums[-1] >= MILLION:
            sums.append(atom.value * last_scale(atoms[:-1]))
        else:
            sums.append(atom.value)
        multiplied = atom.part in (Part.WRITTEN, Part.POINT)
    if trailing and _trails(atoms):
        sums[-1] *= atoms[-2].value / TEN
    return sum(sums, Decimal(0))


def _trails(atoms: list[Atom]) -> bool:
    """Whether a last digit counts the next lower place: 三万五 is 35,000."""
    if len(atoms) < 2:
        return False
    scale, last = atoms[-2:]
    return scale.part is Part.SCALE and scale.value >= HUNDRED and last.part is Part.COUNT


def last_scale(atoms: list[Atom]) -> Decimal:
    """The multiplier that a number ends with; 1 where it has none."""
    scale = ONE
    for atom in reversed(atoms):
        if atom.part is not Part.SCALE:
            break
        scale *= atom.value
    return scale


def is_unit_before_tens(unit: Atom, tens: Atom) -> bool:
    """Whether a unit stands before the tens that it is added to: five and twenty."""
    both_count = unit.part is tens.part is Part.COUNT
    return both_count and ZERO < unit.value < TEN < tens.value < HUNDRED and not tens.value % TEN


def is_dual(atom: Atom) -> bool:
    """Whether one word counts two of a multiplier: مليونان."""
    return atom.part is Part.COUNT and atom.value >= TWO_THOUSAND


def is_large(atom: Atom) -> bool:
    """Whether an atom multiplies by a hundred or more."""
    return atom.part is Part.SCALE and atom.value >= HUNDRED


def _place(value: Decimal) -> Decimal:
    """The decimal place of the last digit that is not 0: 10 for 20, 1 for 15."""
    place = ONE
    while value and value % (place * TEN) == 0:
        place *= TEN
    return place
