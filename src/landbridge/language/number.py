"""Numbers in words, digits or both: 二十三, twenty-three, 3.6亿, 83.7 billion, 837 พันล้าน.

Every language of the packs names numbers the same way: what is smaller follows
and is added, a multiplier takes all that stands before it and is smaller. So a
stack reads them all; a word that fits neither way begins another number.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from landbridge.language.digits import Digits
from landbridge.language.lexicon import Lexicon

MAX_ATOMS = 40
"""No number that means anything has more words or signs."""
ONE, TEN, HUNDRED = Decimal(1), Decimal(10), Decimal(100)


class Part(StrEnum):
    """What a word does in a number."""

    COUNT = "count"
    SCALE = "scale"
    ORDINAL = "ordinal"
    POINT = "point"
    WRITTEN = "written"


@dataclass(frozen=True, slots=True)
class Atom:
    """A word or a run of digits in a number, and where it ends."""

    part: Part
    value: Decimal
    end: int = 0


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number as it stands in a text.

    `scale` is the multiplier it ends with (1 where it has none): in 3-5亿 the
    first number takes the scale of the second. `spelled` says that no digit
    stands in it.
    """

    end: int
    amount: Decimal
    scale: Decimal = ONE
    ordinal: bool = False
    spelled: bool = False
    more: bool = False


@dataclass(frozen=True, slots=True)
class NumberGrammar:
    """How a language names numbers.

    `joint` may stand between the words, `link` only after a multiplier (two
    hundred *and* five), `surplus` before one (十余亿: more than).
    """

    digits: Digits
    words: Lexicon[Atom]
    joint: re.Pattern[str]
    link: re.Pattern[str]
    surplus: re.Pattern[str]
    trailing: bool

    def at(self, text: str, place: int, end: int) -> Numeral | None:
        """The number at a place, within `end`; None where there is none."""
        atoms: list[Atom] = []
        more = False
        while (atom := self._next(text, place, end, atoms)) and len(atoms) < MAX_ATOMS:
            if not atoms_fit(atoms, atom):
                break
            atoms.append(atom)
            if surplus := self.surplus.match(text, atom.end, end):
                after = self._word(text, surplus.end(), end)
                if after and after.part is Part.SCALE:
                    more, atoms = True, [*atoms, after]
            place = atoms[-1].end
        while atoms and atoms[-1].part is Part.POINT:
            atoms.pop()
        return self._numeral(atoms, more) if atoms else None

    def _next(self, text: str, place: int, end: int, atoms: list[Atom]) -> Atom | None:
        if not atoms:
            return self._written(text, place, end) or self._word(text, place, end)
        for pattern in (self.joint, self.link):
            if (pattern is self.joint or _large(atoms[-1])) and (
                joint := pattern.match(text, place, end)
            ):
                if word := self._word(text, joint.end(), end):
                    return word
                if scaled := self._scaled(text, joint.end(), end, atoms[-1]):
                    return scaled
        return None

    def _word(self, text: str, place: int, end: int) -> Atom | None:
        found = self.words.at(text, place, end)
        return Atom(found[0].part, found[0].value, found[1]) if found else None

    def _written(self, text: str, place: int, end: int) -> Atom | None:
        found = self.digits.at(text, place, end)
        return Atom(Part.WRITTEN, *found) if found else None

    def _scaled(self, text: str, place: int, end: int, before: Atom) -> Atom | None:
        """Digits go on after a multiplier only with a smaller one of their own: 3亿5000万."""
        written = self._written(text, place, end) if before.part is Part.SCALE else None
        if written is None:
            return None
        joint = self.joint.match(text, written.end, end)
        scale = self._word(text, joint.end(), end) if joint else None
        smaller = scale and scale.part is Part.SCALE and scale.value < before.value
        return written if smaller else None

    def _numeral(self, atoms: list[Atom], more: bool) -> Numeral:
        last = atoms[-1]
        return Numeral(
            end=last.end,
            amount=evaluate(atoms, self.trailing),
            scale=_last_scale(atoms),
            ordinal=last.part is Part.ORDINAL,
            spelled=all(atom.part is not Part.WRITTEN for atom in atoms),
            more=more,
        )


def atoms_fit(atoms: list[Atom], atom: Atom) -> bool:
    """Whether a number that reads so far may go on with this atom."""
    if not atoms:
        return atom.part is not Part.POINT
    last = atoms[-1]
    if last.part is Part.ORDINAL:
        return False
    if any(before.part is Part.POINT for before in atoms) and last.part is not Part.SCALE:
        return atom.part is Part.SCALE or (atom.part is Part.COUNT and atom.value < TEN)
    if atom.part in (Part.SCALE, Part.POINT):
        return True
    if last.part is Part.WRITTEN:
        return False
    if last.part is Part.COUNT:
        return (
            not last.value or atom.value < _place(last.value) or all(map(_is_digit, [*atoms, atom]))
        )
    return True


def _is_digit(atom: Atom) -> bool:
    return atom.part is Part.COUNT and atom.value < TEN


def evaluate(atoms: list[Atom], trailing: bool = False) -> Decimal:
    """The value of a number's atoms, which fit."""
    if len(atoms) > 1 and all(map(_is_digit, atoms)):
        return Decimal("".join(str(atom.value) for atom in atoms))
    sums: list[Decimal] = []
    decimals = Decimal(0)
    multiplied = False
    for atom in atoms:
        if atom.part is Part.POINT:
            decimals = ONE
        elif atom.part is Part.SCALE:
            taken = [sums.pop()] if sums and multiplied else []
            while sums and sums[-1] < atom.value:
                taken.append(sums.pop())
            sums.append((sum(taken, Decimal(0)) or ONE) * atom.value)
            decimals, multiplied = Decimal(0), True
            continue
        elif decimals:
            decimals /= TEN
            sums.append((sums.pop() if sums else Decimal(0)) + atom.value * decimals)
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


def _last_scale(atoms: list[Atom]) -> Decimal:
    scale = ONE
    for atom in reversed(atoms):
        if atom.part is not Part.SCALE:
            break
        scale *= atom.value
    return scale


def _large(atom: Atom) -> bool:
    return atom.part is Part.SCALE and atom.value >= HUNDRED


def _place(value: Decimal) -> Decimal:
    """The decimal place of the last digit that is not 0: 10 for 20, 1 for 15."""
    place = ONE
    while value and value % (place * TEN) == 0:
        place *= TEN
    return place
