"""Numbers, money, quantities and dates in a text, in its language."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import partial

from landbridge.language.amount_pack import (
    amount_grammar,
    bare_grammar,
    local_grammar,
    numeral_grammar,
    relative_ordinals,
    unit_names,
)
from landbridge.language.amounts import find_amounts
from landbridge.language.counted import NO_COUNTS, CountedGrammar, counted_grammar
from landbridge.language.date_grammar import Dated
from landbridge.language.date_pack import date_grammar
from landbridge.language.digits import with_ascii_digits
from landbridge.language.folded import Folded
from landbridge.language.foreign import find_foreign
from landbridge.language.local_signs import country_of_money, is_code
from landbridge.language.mention import Mention, Sort, without_overlaps
from landbridge.language.understood_currency import with_understood_currency
from landbridge.language.values import PartialDate
from landbridge.language.when import Reference

_TELLING = (Sort.MONEY, Sort.WHEN, Sort.QUANTITY)
_BLANK_LINE, _BARRIER = re.compile(r"(?<=\n)\n"), "\0"
_ADDRESS = re.compile(r"(?:https?://|www\.)[\x21-\x7e]+")


def find_numbers(folded: Folded, language: str) -> list[Mention]:
    """Every number of a folded text, in words or digits, whatever it counts."""
    text = _readable(folded)
    found = find_amounts(numeral_grammar(language), text, folded.text, 0, len(text))
    return [mention for mention in found if mention.sort is Sort.NUMBER]


def find_ordinals(folded: Folded, language: str) -> list[Mention]:
    """The ordinals of a folded text, those relative to an end or to here too: last, next."""
    text, ranks = _readable(folded), relative_ordinals(language)
    found = (m for m in find_quantities(folded, language, bare=True) if m.sort is Sort.ORDINAL)
    relative = (
        Mention(*place.span(), Sort.ORDINAL, ranks.meanings[place[0]])
        for place in ranks.expression.finditer(text)
    )
    return without_overlaps([*relative, *found])


def find_units(folded: Folded, language: str) -> list[Mention]:
    """The names of units and currencies in a folded text, with the measure that each is."""
    text, units = _readable(folded), unit_names(language)
    return [
        Mention(*place.span(), units.meanings[place[0]].sort, units.meanings[place[0]])
        for place in units.expression.finditer(text)
        if units.meanings[place[0]].may_be(folded.text[slice(*place.span())])
    ]


def find_quantities(
    folded: Folded,
    language: str,
    anchor: PartialDate | None = None,
    *,
    bare: bool = False,
    counting: bool = True,
) -> list[Mention]:
    """The mentions of numbers, money, quantities and dates in a folded text, in text order.

    They do not overlap, and each is the largest thing that its number belongs
    to: a number in an amount of money is reported as the money. A span covers
    number, magnitude and unit, and the hedge (约, more than, กว่า) where it
    stands right beside them. `anchor` is the date of the release: without it,
    a date that states no year is left out. `bare` spans have no hedge, and each
    end of a range of amounts is a mention of its own. Without `counting`, a length
    of time from the release on (two weeks ago) stays a length. In a language without a
    pack, digits are read with the names that CLDR knows.
    """
    text = _readable(folded)
    country = "" if bare else country_of_money(text, language)
    amounts = bare_grammar(language) if bare else amount_grammar(language)
    amounts = local_grammar(language, country) if country else amounts
    mentions: list[Mention] = []
    place, reference = 0, Reference(anchor)
    grammar = counted_grammar(language) if counting else NO_COUNTS
    counted = partial(_counted, grammar, reference, text)
    for dated in date_grammar(language).find(text, folded.text):
        found = find_amounts(amounts, text, folded.text, place, dated.start)
        mentions += map(counted, found)
        mentions += _resolved(dated, reference)
        place = dated.end
    found = find_amounts(amounts, text, folded.text, place, len(text))
    mentions += map(counted, found)
    mentions = [one for one in mentions if not is_code(one, text)] if country else mentions
    if bare:
        return mentions
    mentions = list(with_understood_currency(mentions, text, language))
    return _with_foreign(mentions, folded, language, anchor)


def _with_foreign(
    own: list[Mention], folded: Folded, language: str, anchor: PartialDate | None
) -> list[Mention]:
    """The mentions with the amounts and dates that stand in the words of other languages."""
    others = [
        replace(mention, start=start + mention.start, end=start + mention.end)
        for start, end, other in find_foreign(folded.lower, language)
        for mention in find_quantities(folded.part(start, end), other, anchor, bare=True)
        if mention.sort in _TELLING
    ]
    if not others:
        return own
    whole = [other for other in others if not any(map(other.breaks, own))]
    return without_overlaps([*own, *whole])


def find_dates(folded: Folded, language: str, anchor: PartialDate | None = None) -> list[Mention]:
    """The dates alone, as `find_quantities` finds them."""
    reference = Reference(anchor)
    found = date_grammar(language).find(_readable(folded), folded.text)
    return [mention for dated in found for mention in _resolved(dated, reference)]


def _resolved(dated: Dated, reference: Reference) -> list[Mention]:
    """A stated date as a mention; none where it cannot be known what it means."""
    when = reference.resolve(dated.first, dated.second)
    return [Mention(dated.start, dated.end, Sort.WHEN, when)] if when else []


def _counted(grammar: CountedGrammar, reference: Reference, text: str, mention: Mention) -> Mention:
    """A length of time that is counted as the date it leads to; any other mention as it is."""
    found = grammar.of(mention, text)
    when = found and reference.count(found)
    return Mention(found.start, found.end, Sort.WHEN, when) if found and when else mention


def _readable(folded: Folded) -> str:
    """The text in small letters with plain digits and without addresses; it keeps its length.

    What no form knows stands in its blank lines, for nothing goes on behind one.
    """
    plain = _BLANK_LINE.sub(_BARRIER, with_ascii_digits(folded.lower))
    return _ADDRESS.sub(lambda address: " " * len(address[0]), plain)
