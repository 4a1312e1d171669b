"""The grammar of numbers and fractions of a language, from its pack and from CLDR.

CLDR (through Babel) gives the decimal and grouping signs, and the words for powers
of ten to a language that has no pack.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import product

from landbridge.language.digits import Digits
from landbridge.language.lexicon import Lexicon, any_of
from landbridge.language.number import NumberGrammar
from landbridge.language.number_atoms import HUNDRED, TEN, ZERO, Atom, Part
from landbridge.language.number_words import NumberWords
from landbridge.language.pack_tables import PackTables
from landbridge.language.ratio import RatioGrammar


def number_grammar(pack: PackTables) -> NumberGrammar:
    """How a language writes numbers, in digits and in words."""
    symbols = pack.locale.number_symbols.get("latn", {}) if pack.locale else {}
    point, group = symbols.get("decimal", "."), symbols.get("group", ",")
    group = " " if group.isspace() else group
    proclitics = pack.text("proclitics")
    duals = {word: Decimal(n) for word, n in pack.by_meaning("number", "dual")}
    parts = NumberWords(
        digits=Digits.of(point, group),
        words=Lexicon.of(dict(_atoms(pack)), proclitics),
        joint=pack.pattern("joint", "[ \n]?"),
        dual=Lexicon.of(duals, proclitics),
        noun=pack.pattern("before_noun"),
    )
    return NumberGrammar(
        parts=parts,
        link=pack.pattern("link"),
        surplus=pack.pattern("surplus"),
        trailing=pack.flag("trailing"),
        units=re.compile(any_of(_units_like_multipliers(pack))),
        leading=frozenset(pack.words("grammar", "leading")),
        stacks=Decimal(pack.text("stacks", "0")),
        runs=pack.flag("runs"),
        digits_follow=pack.flag("digits_follow"),
        units_first=pack.flag("units_first"),
    )


def ratio_grammar(pack: PackTables, number: NumberGrammar) -> RatioGrammar:
    """How a language writes fractions, given how it writes numbers."""
    return RatioGrammar(
        number=number,
        under=pack.pattern("under"),
        over=pack.pattern("over", "[/\u2044]"),
        out_of=pack.pattern("out_of"),
        whole=pack.pattern("whole"),
        negative=re.compile(any_of(pack.words("grammar", "negative") or ["-"])),
        denominators=Lexicon.of({word: Decimal(n) for word, n in pack.by_meaning("fraction")}),
    )


def _units_like_multipliers(pack: PackTables) -> Iterator[str]:
    """The units whose names begin with a multiplier: 千米, 兆瓦."""
    scales = tuple(word for word, _ in pack.by_meaning("number", "scale"))
    units = [word for word, _ in pack.by_meaning("unit")]
    units += [
        word for code in pack.table("multiple") for word, _ in pack.by_meaning("multiple", code)
    ]
    return (word for word in units if word.startswith(scales) and not word.isascii())


def _atoms(pack: PackTables) -> Iterator[tuple[str, Atom]]:
    yield from _cldr_magnitudes(pack)
    for part in Part:
        for word, value in pack.by_meaning("number", part):
            yield word, Atom(part, Decimal(value))
    yield from _units_and_tens(pack)
    for stem, value in pack.by_meaning("number", "ordinal_stems"):
        for ending in pack.words("ordinal", "endings"):
            yield stem + ending, Atom(Part.ORDINAL, Decimal(value))


def _units_and_tens(pack: PackTables) -> Iterator[tuple[str, Atom]]:
    """The words that join a unit to the tens: fünfundzwanzig."""
    link = pack.text("unit_and_tens")
    counts = [(word, Decimal(n)) for word, n in pack.by_meaning("number", "count")] if link else []
    for (unit, one), (tens, many) in product(counts, counts):
        if ZERO < one < TEN < many < HUNDRED and not (one % 1 or many % TEN):
            yield f"{unit}{link}{tens}", Atom(Part.COUNT, one + many)


def _cldr_magnitudes(pack: PackTables) -> Iterator[tuple[str, Atom]]:
    """The words for powers of ten in CLDR's short forms of numbers: 0 Mio., 0만, 0 juta."""
    if pack.locale is None or pack.table("number"):
        return
    for widths in pack.locale.compact_decimal_formats.values():
        for forms in widths.values():
            for number, form in forms.items():
                digits = form.pattern.count("0")
                word = form.pattern.replace("0", "").replace("'", "").strip().lower()
                if digits and len(word) > (0 if word > "\u2e80" else 1):
                    yield word, Atom(Part.SCALE, Decimal(int(number)).scaleb(1 - digits))
