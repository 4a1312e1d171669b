"""Codes of who offers or seeks land or premises, told by words, by a term or by a zone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from landbridge.claims.dossier import Fact
from landbridge.claims.value import Text
from landbridge.match.model import CodeWeight, Term, TermName
from landbridge.match.nearness import HEADING
from landbridge.match.sites import LAND, SITE, as_site
from landbridge.office.profile_codes import codes_from, heaviest, led_to
from landbridge.world.codes import makers_of
from landbridge.world.site_words import site_in

_IS_FOR = 0.8
"""How surely the surest words beside a site say what it is for; our own choice, that of a name."""
_TRADE = "G"
"""The section of who sells: goods without a verb lead there too, but land is for making them."""
_IS_LAND = 0.6
"""How surely two sites go together that name nothing else in common; our own choice."""

Codes = tuple[CodeWeight, ...]


def codes_with_site(stated: Sequence[Fact], words: Sequence[Fact], terms: Sequence[Term]) -> Codes:
    """The codes of an offer or a need; where its words name a site, those of what it is for.

    Who only has a term of land seeks or offers a site and what the words name.
    """
    if sites := list(_sites_in(words)):
        purposes = codes_from(stated) or heaviest(_purposes(sites))
        return heaviest((_land(*dict.fromkeys(word for word, _ in sites)), *_as_sites(purposes)))
    codes = codes_from(stated, words)
    return (*codes, *site_codes(codes)) if any(_is_of_land(term) for term in terms) else codes


def site_codes(codes: Iterable[CodeWeight]) -> Codes:
    """The codes of a site that is for some activities."""
    return heaviest((_land(), *_as_sites(codes)))


def _sites_in(words: Iterable[Fact]) -> Iterator[tuple[str, Text]]:
    """The words for a site, and the text without them."""
    for fact in words:
        if isinstance(fact.value, Text):
            text, language = fact.value.text, fact.value.language
            if span := site_in(text, language):
                start, end = span
                rest = f"{text[:start]} {text[end:]}".strip()
                yield text[start:end].strip(), Text(rest, language)


def _purposes(sites: Iterable[tuple[str, Text]]) -> Iterator[CodeWeight]:
    led = [code for _, rest in sites for code in led_to(rest) if code.system == "isic"]
    codes = [code for code in led if not code.code.startswith(_TRADE)] or led
    surest = max((code.weight for code in codes), default=1.0)
    return (replace(code, weight=_IS_FOR * code.weight / surest) for code in codes)


def _as_sites(codes: Iterable[CodeWeight]) -> Iterator[CodeWeight]:
    """Activities as what a site is for; goods stand for who makes them."""
    return (as_site(activity) for code in codes for activity in _activities(code))


def _activities(code: CodeWeight) -> Iterator[CodeWeight]:
    if code.system == "isic":
        yield code
        return
    makers = makers_of(code.code[:HEADING])
    most = max(makers.values(), default=1.0)
    for isic, share in makers.items():
        yield CodeWeight("isic", isic, code.weight * share / most, code.words, code.claims)


def _land(*words: str) -> CodeWeight:
    return CodeWeight(SITE, LAND, _IS_LAND, words)


def _is_of_land(term: Term) -> bool:
    return term.name is TermName.LAND
