"""The grammar of amounts of a language, from its pack and from CLDR.

A pack is `packs/<language>/quantities.toml`: words by what they mean. CLDR
(through Babel) adds the names of all currencies, and all there is for a
language that has no pack.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from functools import cache

from babel.core import get_global
from babel.numbers import get_currency_name, get_currency_symbol

from landbridge.language.amount_grammar import AmountGrammar
from landbridge.language.digits import Digits
from landbridge.language.lexicon import Lexicon, any_of
from landbridge.language.measure import Case, Measure
from landbridge.language.mention import Sort
from landbridge.language.number import Atom, NumberGrammar, Part
from landbridge.language.pack_tables import PackTables
from landbridge.language.values import Approximation


@cache
def amount_grammar(language: str) -> AmountGrammar:
    """The grammar of amounts of a language; of digits and CLDR names where it has no pack."""
    return _grammar(PackTables.of(language, "quantities"))


@cache
def bare_grammar(language: str) -> AmountGrammar:
    """The grammar of amounts without the hedges around them and without ranges."""
    return amount_grammar(language).bare()


@cache
def numeral_grammar(language: str) -> AmountGrammar:
    """The grammar of numbers, whatever they count."""
    return amount_grammar(language).of_numerals()


def _grammar(pack: PackTables) -> AmountGrammar:
    number = _number_grammar(pack)
    before = Lexicon.of(dict(_measures_before(pack)))
    after: dict[str, Measure | None] = dict(_measures_after(pack))
    after |= dict.fromkeys(pack.words("grammar", "no_measures"))
    hedges = _hedges(pack, "before")
    opens, never, vague = (_flags(pack.words("grammar", n)) for n in ("opens", "never", "vague"))
    ordinal_before = _flags(pack.words("ordinal", "before"))
    negative = _flags(pack.words("grammar", "negative") or ["-"])
    leads = [
        word
        for word, atom in number.words.meanings.items()
        if atom.part in (Part.COUNT, Part.ORDINAL) or word in pack.words("grammar", "leads")
    ]
    starts = [leads, before.meanings, hedges.meanings, opens.meanings, never.meanings]
    starts += [vague.meanings, ordinal_before.meanings, negative.meanings]
    return AmountGrammar(
        start=re.compile(
            rf"(?<!\d)\d|(?<![^\s(+-])\.\d|{any_of(word for words in starts for word in words)}"
        ),
        number=number,
        never=never,
        vague=vague,
        counted=frozenset(pack.words("grammar", "counted")),
        counter=_flags(pack.words("grammar", "counters")),
        money_scale=Lexicon.of(
            {word: Decimal(value) for word, value in pack.by_meaning("money_scale")}
        ),
        shy=frozenset(pack.words("grammar", "shy")),
        articles=frozenset(pack.words("grammar", "articles")),
        blank=pack.pattern("blank", "[ \n]?"),
        gap=pack.pattern("gap", "[ \n]?"),
        hedges=hedges,
        hedges_after=_hedges(pack, "after"),
        surplus=_hedges(pack, "after"),
        opens=opens,
        to=pack.pattern("to", " ?[-–—~] ?"),
        to_if_open=pack.pattern("to_if_open", "(?!)"),
        over=pack.pattern("over", "/"),
        ordinal_before=ordinal_before,
        ordinal_after=_flags(pack.words("ordinal", "after")),
        negative=negative,
        change=pack.pattern("change", "(?!)"),
        before=before,
        after=Lexicon.of(after),
    )


def _number_grammar(pack: PackTables) -> NumberGrammar:
    symbols = pack.locale.number_symbols.get("latn", {}) if pack.locale else {}
    point, group = symbols.get("decimal", "."), symbols.get("group", ",")
    group = " " if group.isspace() else group
    return NumberGrammar(
        digits=Digits.of(point, group),
        words=Lexicon.of(dict(_atoms(pack))),
        joint=pack.pattern("joint", "[ \n]?"),
        link=pack.pattern("link", "(?!)"),
        surplus=pack.pattern("surplus", "(?!)"),
        trailing=bool(pack.table("grammar").get("trailing", False)),
    )


def _atoms(pack: PackTables) -> Iterator[tuple[str, Atom]]:
    yield from _cldr_magnitudes(pack)
    for part in Part:
        for word, value in pack.by_meaning("number", part):
            yield word, Atom(part, Decimal(value))
    for stem, value in pack.by_meaning("number", "ordinal_stems"):
        for ending in pack.words("ordinal", "endings"):
            yield stem + ending, Atom(Part.ORDINAL, Decimal(value))


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


def _measures_before(pack: PackTables) -> Iterator[tuple[str, Measure]]:
    yield from _currency_signs(pack)
    for word, code in pack.by_meaning("money", "before"):
        yield word, Measure(Sort.MONEY, code)
    for word in pack.words("percent", "before"):
        yield word, Measure(Sort.PERCENT)
    for word, factor in pack.by_meaning("percent", "before_factor"):
        yield word, Measure(Sort.PERCENT, factor=Decimal(factor))


def _measures_after(pack: PackTables) -> Iterator[tuple[str, Measure]]:
    yield from _currency_names(pack)
    yield "%", Measure(Sort.PERCENT)
    for word, denominator in pack.by_meaning("fraction"):
        yield word, Measure(Sort.NUMBER, factor=1 / Decimal(denominator))
    for table, sort in (
        ("unit", Sort.QUANTITY),
        ("temperature", Sort.TEMPERATURE),
        ("age", Sort.AGE),
        ("duration", Sort.DURATION),
    ):
        for word, code in pack.by_meaning(table):
            letter = len(word) == 1 and word.isascii() and word.isalpha()
            yield word, Measure(sort, code, case=Case.SMALL if letter else Case.ANY)
    for word, code in pack.by_meaning("money", "after"):
        yield word, Measure(Sort.MONEY, code)
    for code in pack.table("money", "minor"):
        for word, factor in pack.by_meaning("money", "minor", code):
            yield word, Measure(Sort.MONEY, code, Decimal(factor))
    for word in pack.words("percent", "after"):
        yield word, Measure(Sort.PERCENT)
    for word, factor in pack.by_meaning("percent", "after_factor"):
        yield word, Measure(Sort.PERCENT, factor=Decimal(factor))


def _currency_signs(pack: PackTables) -> Iterator[tuple[str, Measure]]:
    for code in _current_currencies():
        yield code.lower(), Measure(Sort.MONEY, code, case=Case.CAPITAL)
    if pack.locale:
        for code in _current_currencies():
            yield (
                get_currency_symbol(code, pack.locale).lower(),
                Measure(Sort.MONEY, code, case=Case.CAPITAL),
            )


def _currency_names(pack: PackTables) -> Iterator[tuple[str, Measure]]:
    yield from _currency_signs(pack)
    if pack.locale:
        for code in _current_currencies():
            for count in (1, 2, 5):
                name = get_currency_name(code, count, pack.locale).lower()
                yield name, Measure(Sort.MONEY, code)


@cache
def _current_currencies() -> tuple[str, ...]:
    """The currencies that are legal tender somewhere today, by CLDR."""
    territories: Mapping[str, Iterable[tuple[str, object, object, bool]]]
    territories = get_global("territory_currencies")
    codes = {
        code
        for used in territories.values()
        for code, _, until, tender in used
        if tender and not until
    }
    return tuple(sorted(codes))


def _hedges(pack: PackTables, place: str) -> Lexicon[Approximation]:
    return Lexicon.of({word: Approximation(kind) for word, kind in pack.by_meaning("hedge", place)})


def _flags(words: Iterable[str]) -> Lexicon[bool]:
    return Lexicon.of(dict.fromkeys(words, True))
