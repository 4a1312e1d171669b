"""The grammar of amounts of a language, from its pack and from CLDR.

A pack is `packs/<language>/quantities.toml`: words by what they mean. CLDR
(through Babel) adds the names of all currencies (`measure_pack`), and all there is
for a language that has no pack.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal
from functools import cache

from landbridge.language.amount_grammar import (
    NOWHERE,
    AmountGrammar,
    Doubts,
    Halves,
    Hedges,
    Measures,
    Ranges,
)
from landbridge.language.lexicon import NEVER, Lexicon, after_proclitic, any_of
from landbridge.language.local_signs import local_signs
from landbridge.language.magnitudes import MAGNITUDES
from landbridge.language.measure import Measure, Sums
from landbridge.language.measure_pack import measures_after, measures_before
from landbridge.language.mention import Sort
from landbridge.language.number import NumberGrammar
from landbridge.language.number_atoms import Part
from landbridge.language.number_pack import number_grammar, ratio_grammar
from landbridge.language.pack_tables import PackTables
from landbridge.language.size import SizeGrammar
from landbridge.language.values import Approximation, Rank
from landbridge.language.whole_amount import WholeAmounts


@cache
def amount_grammar(language: str) -> AmountGrammar:
    """The grammar of amounts of a language; of digits and CLDR names where it has no pack."""
    return _grammar(PackTables.of(language, "quantities"))


@cache
def local_grammar(language: str, country: str) -> AmountGrammar:
    """The grammar of amounts with the signs of money that a country shares with others."""
    grammar = amount_grammar(language)
    before = Lexicon.of({**grammar.measures.before.meanings, **local_signs(country)})
    local = replace(grammar, measures=replace(grammar.measures, before=before))
    return replace(local, start=_start(PackTables.of(language, "quantities"), local))


@cache
def bare_grammar(language: str) -> AmountGrammar:
    """The grammar of amounts without the hedges around them and without ranges."""
    return amount_grammar(language).bare()


@cache
def numeral_grammar(language: str) -> AmountGrammar:
    """The grammar of numbers, whatever they count."""
    return amount_grammar(language).of_numerals()


@cache
def unit_names(language: str) -> Lexicon[Measure]:
    """The names of units and currencies that are clear without a number: no metre, no pound."""
    unclear = set(PackTables.of(language, "quantities").words("grammar", "unclear_units"))
    measures = amount_grammar(language).measures.after.meanings.items()
    clear = {word: m for word, m in measures if m and _is_clear(word, m) and word not in unclear}
    return Lexicon.of(clear)


def _is_clear(word: str, measure: Measure) -> bool:
    if measure.sort is Sort.TEMPERATURE:
        return word.isascii() or "°" in word or len(word) > 1
    if measure.sort is Sort.PERCENT:
        return word.isalpha()
    named = measure.sort is Sort.MONEY or (measure.sort is Sort.QUANTITY and measure.code[0] != "{")
    return named and len(word) > (1 if word > "\u2e80" else 2)


@cache
def relative_ordinals(language: str) -> Lexicon[Rank]:
    """The words for a place counted from the end of a row or from the one at hand."""
    words = PackTables.of(language, "quantities").by_meaning("ordinal", "relative")
    split = ((word, re.split("(?=[+-])", place)) for word, place in words)
    return Lexicon.of({word: Rank(int(offset), origin) for word, (origin, offset) in split})


def _grammar(pack: PackTables) -> AmountGrammar:
    number, proclitics = number_grammar(pack), pack.text("proclitics")
    grammar = AmountGrammar(
        start=NOWHERE,
        proclitic=re.compile(after_proclitic(proclitics)) if proclitics else NOWHERE,
        number=number,
        ratio=ratio_grammar(pack, number),
        blank=pack.pattern("blank", "[ \n]?"),
        negative=_flags(pack.words("grammar", "negative") or ["-"]),
        change=pack.pattern("change"),
        doubts=_doubts(pack),
        roman=pack.pattern("roman"),
        aged=pack.pattern("aged"),
        aside=pack.pattern("aside"),
        by=pack.pattern("by", " ?[x×х] ?"),
        hedges=Hedges(*(_hedges(pack, place) for place in ("before", "after", "after", "surplus"))),
        ranges=Ranges(
            opens=_flags(pack.words("grammar", "opens")),
            to=pack.pattern("to", " ?[-–—~] ?"),
            to_if_open=pack.pattern("to_if_open"),
        ),
        halves=Halves(
            alone=_flags(pack.words("grammar", "half")),
            inside=pack.pattern("half_inside"),
            after=pack.pattern("half_after"),
        ),
        sizes=_sizes(pack, number),
        ordinal_before=_flags(pack.words("ordinal", "before")),
        ordinal_after=_flags(pack.words("ordinal", "after")),
        measures=_measures(pack),
    )
    return replace(grammar, start=_start(pack, grammar))


def _start(pack: PackTables, grammar: AmountGrammar) -> re.Pattern[str]:
    """What finds every place where an amount may begin."""
    leading, begin = pack.words("grammar", "leads"), (Part.COUNT, Part.ORDINAL)
    atoms = grammar.number.words.meanings.items()
    words = [word for word, atom in atoms if atom.part in begin or word in leading]
    words += [*grammar.number.parts.dual.meanings, *grammar.leads]
    listed = pack.text("begins") + any_of(words, pack.text("proclitics"))
    roman = "(?<![a-z])[ivx]{1,7}(?![a-z])" if pack.text("roman") else NEVER
    built = grammar.measures.wholes.built.pattern
    return re.compile(rf"(?<!\d)\d|(?<![^\s(+-])\.\d|{listed}|{built}|{roman}")


def _doubts(pack: PackTables) -> Doubts:
    sizes = [word for word, _ in pack.by_meaning("size", "several")]
    return Doubts(
        never=_flags(pack.words("grammar", "never")),
        vague=_flags([*pack.words("grammar", "vague"), *sizes]),
        shy=frozenset(pack.words("grammar", "shy")),
        articles=frozenset(pack.words("grammar", "articles")),
        counted=frozenset(pack.words("grammar", "counted")),
        hedged=frozenset(pack.words("grammar", "hedged")),
        counter=_flags(pack.words("grammar", "counters")),
        equates=pack.pattern("equates"),
        clock=pack.pattern("clock"),
        unclear=pack.flag("unclear_words"),
    )


def _sizes(pack: PackTables, number: NumberGrammar) -> SizeGrammar:
    return SizeGrammar(
        number=number,
        several=_decimals(pack, "size", "several"),
        reached=_flags(pack.words("size", "reached")),
        of=pack.pattern("size_of", "[ \n]?"),
        to=pack.pattern("size_to"),
    )


def _measures(pack: PackTables) -> Measures:
    after: dict[str, Measure | None] = dict(measures_after(pack))
    after |= dict.fromkeys(pack.words("grammar", "no_measures"))
    return Measures(
        before=Lexicon.of(dict(measures_before(pack))),
        after=Lexicon.of(after),
        gap=pack.pattern("gap", "[ \n]?"),
        minor={code: _decimals(pack, "minor", code) for code in pack.table("minor")},
        cents=pack.flag("cents"),
        letters=Lexicon.of({**MAGNITUDES, **_decimals(pack, "letters").meanings}),
        sums=_sums(pack),
        wholes=WholeAmounts.of(pack),
    )


def _sums(pack: PackTables) -> Sums | None:
    table = {key: str(value) for key, value in pack.table("sums").items()}
    if not table:
        return None
    before, after = (re.compile(table[key]) for key in ("before", "after"))
    return Sums(Measure(Sort.MONEY, table["currency"]), Decimal(table["least"]), before, after)


def _decimals(pack: PackTables, *path: str) -> Lexicon[Decimal]:
    """The words of a table that lists them by numbers."""
    return Lexicon.of({word: Decimal(number) for word, number in pack.by_meaning(*path)})


def _hedges(pack: PackTables, place: str) -> Lexicon[Approximation]:
    kinds = {word: Approximation(kind) for word, kind in pack.by_meaning("hedge", place)}
    return Lexicon.of(kinds, pack.text("proclitics"))


def _flags(words: Iterable[str]) -> Lexicon[bool]:
    return Lexicon.of(dict.fromkeys(words, True))
