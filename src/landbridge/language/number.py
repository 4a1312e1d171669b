"""Numbers in words, digits or both: 二十三, twenty-three, 3.6亿, 83.7 billion, 837 พันล้าน.

Every language of the packs names numbers the same way: what is smaller follows
and is added, a multiplier takes all that stands before it and is smaller. So a
stack reads them all; a word that fits neither way begins another number.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal

from landbridge.language.lexicon import Lexicon
from landbridge.language.number_atoms import (
    ONE,
    THOUSAND,
    Atom,
    Part,
    atoms_fit,
    evaluate,
    is_dual,
    is_large,
    is_unit_before_tens,
    last_scale,
    pair_of,
)
from landbridge.language.number_words import NumberWords
from landbridge.language.values import Approximation

_OPENING = re.compile(r" ?\((?=[^\d()]{1,100}\))")
"""A bracket with words alone in it."""
MAX_ATOMS = 40
"""No number that means anything has more words or signs."""


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number as it stands in a text.

    `scale` is the multiplier it ends with (1 where it has none): in 3-5亿 the
    first number takes the scale of the second. `spelled` says that no digit
    stands in it. `high` is set where two digits together name a range (二三十
    is 20 to 30), `hedge` where a word inside it hedges (十余亿); `tail` is what
    stands behind the last link (three in two hundred and three).
    """

    end: int
    amount: Decimal
    scale: Decimal = ONE
    ordinal: bool = False
    spelled: bool = False
    hedge: Approximation | None = None
    high: Decimal | None = None
    tail: Decimal | None = None


@dataclass(frozen=True, slots=True)
class NumberGrammar:
    """How a language names numbers.

    A `link` may stand after a multiplier only (two hundred *and* five), a
    `surplus` before one (十余亿: more than). A number ends
    before a unit whose name begins like a multiplier (`units`: 千米), and with
    no word that only leads (`leading`: 两, which never ends 一百). A multiplier
    from `stacks` on takes a whole number (五十万), a smaller one a digit. `runs`
    says that digits may stand in a row (二〇二三), `units_first` that a unit may be
    linked to the tens behind it (خمسة وعشرون), `digits_follow` that digits may
    follow a multiplier (1万2600).
    """

    parts: NumberWords
    link: re.Pattern[str]
    surplus: re.Pattern[str]
    trailing: bool
    units: re.Pattern[str]
    leading: frozenset[str]
    stacks: Decimal
    runs: bool
    units_first: bool
    digits_follow: bool

    @property
    def words(self) -> Lexicon[Atom]:
        """The words that numbers are made of."""
        return self.parts.words

    @property
    def joint(self) -> re.Pattern[str]:
        """What may stand between words and digits of one number."""
        return self.parts.joint

    def at(self, text: str, place: int, end: int) -> Numeral | None:
        """The number at a place, within `end`; None where there is none."""
        atoms: list[Atom] = []
        more, linked = False, 0
        while (atom := self._next(text, place, end, atoms)) and len(atoms) < MAX_ATOMS:
            if not (self._fits(atoms, atom) and self._stacks(atoms, atom)):
                break
            if atoms and self.joint.fullmatch(text, place, atom.start) is None:
                linked = len(atoms)
            atoms.append(atom)
            if again := self._again(text, atom, end):
                atoms[-1] = replace(atom, end=again)
            if surplus := self.surplus.match(text, atom.end, end):
                after = self.parts.word(text, surplus.end(), end)
                if after and after.part is Part.SCALE:
                    more, atoms = True, [*atoms, after]
            place = atoms[-1].end
        atoms = self._ended(text, atoms)
        return self._numeral(atoms, more, linked) if atoms else None

    def _fits(self, atoms: list[Atom], atom: Atom) -> bool:
        """Whether a number may go on with an atom, as numbers do or as this language's do."""
        if self.units_first and atoms and is_unit_before_tens(atoms[-1], atom):
            return True
        return atoms_fit(atoms, atom, runs=self.runs)

    def _stacks(self, atoms: list[Atom], atom: Atom) -> bool:
        """Whether a multiplier may follow a smaller one: 十万, but not 十百."""
        if not atoms or atom.part is not Part.SCALE or atom.value >= self.stacks:
            return True
        return not (atoms[-1].part is Part.SCALE and atoms[-1].value < atom.value)

    def _ended(self, text: str, atoms: list[Atom]) -> list[Atom]:
        """The atoms without those that end no number."""
        while atoms and (atoms[-1].part is Part.POINT or self._only_leads(text, atoms)):
            atoms = atoms[:-1]
        return atoms

    def _only_leads(self, text: str, atoms: list[Atom]) -> bool:
        """Whether a number ends with a word that only leads one, and that names no range: 一两."""
        last = text[atoms[-1].start : atoms[-1].end] in self.leading
        return last and len(atoms) > 1 and bool(atoms[-2].value) and pair_of(atoms)[1] is None

    def _next(self, text: str, place: int, end: int, atoms: list[Atom]) -> Atom | None:
        if self.units.match(text, place, end):
            return None
        if not atoms:
            return self.parts.first(text, place, end)
        for pattern in (self.joint, self.link):
            if (pattern is self.joint or self._may_link(atoms[-1])) and (
                joint := pattern.match(text, place, end)
            ):
                if word := self.parts.word(text, joint.end(), end):
                    return word
                if linked := pattern is self.link and self._linked(text, joint.end(), end):
                    return linked
                if scaled := self._scaled(text, joint.end(), end, atoms):
                    return scaled
        return None

    def _may_link(self, last: Atom) -> bool:
        return is_large(last) or (self.units_first and last.part is Part.COUNT)

    def _again(self, text: str, atom: Atom, end: int) -> int | None:
        """Where brackets end that say a number in digits again in words: 10 (ten) days."""
        opening = _OPENING.match(text, atom.end, end) if atom.part is Part.WRITTEN else None
        said = self.at(text, opening.end(), end) if opening else None
        if said is None or said.amount != atom.value or text[said.end : said.end + 1] != ")":
            return None
        return said.end + 1

    def _linked(self, text: str, place: int, end: int) -> Atom | None:
        """Digits behind a link, which no multiplier follows: 3 hundred and 21."""
        written = self.parts.written(text, place, end)
        joint = self.joint.match(text, written.end, end) if written else None
        return None if joint and self.parts.word(text, joint.end(), end) else written

    def _scaled(self, text: str, place: int, end: int, atoms: list[Atom]) -> Atom | None:
        """Digits go on after a multiplier with a smaller one of their own: 3亿5000万, 1万2600.

        A zero may fill the places between them: 1亿零500万.
        """
        filled = len(atoms) > 1 and not atoms[-1].value
        before = atoms[-2] if filled else atoms[-1]
        multiplied = before.part is Part.SCALE or is_dual(before)
        written = self.parts.written(text, place, end) if multiplied else None
        if written is None:
            return None
        if scale := self.parts.multiplier(text, written.end, end):
            return written if scale.value < before.value else None
        follows = filled or (self.digits_follow and written.value * THOUSAND >= before.value)
        return written if follows and written.value < before.value else None

    def _numeral(self, atoms: list[Atom], more: bool, linked: int) -> Numeral:
        last = atoms[-1]
        low, high = pair_of(atoms) if self.runs else (atoms, None)
        return Numeral(
            end=last.end,
            amount=evaluate(low, self.trailing),
            high=evaluate(high, self.trailing) if high else None,
            tail=evaluate(atoms[linked:]) if linked else None,
            scale=last_scale(atoms),
            ordinal=last.part is Part.ORDINAL,
            spelled=all(atom.part is not Part.WRITTEN for atom in atoms),
            hedge=Approximation.MORE_THAN if more else None,
        )
