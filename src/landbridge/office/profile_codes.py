"""The codes of what somebody offers, seeks or has done: as stated, else as the words lead there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from landbridge.claims.dossier import Fact
from landbridge.claims.value import Code, Text
from landbridge.language.folded import fold_text
from landbridge.match.model import CodeWeight
from landbridge.world import fields
from landbridge.world.codes import CodeHit, codes_of, isic_code, isic_of

_OF_NAME = 0.8
"""How surely a field in the name of a park or a project is what it is about; our own choice."""
_LEAST = 0.1
"""What weighs less is led to by one common word of many; our own choice."""
_GOODS = 0.6
"""How surely words must name goods of a heading to be seen under it: of thirty offers in four
languages the likeliest heading was above this for seventeen, and right for fourteen of them."""
_MAKING, _REPAIR = frozenset("ABC"), "C33"
"""The sections whose activities make goods, and the division that repairs them."""


def codes_from(
    stated: Iterable[Fact], words: Iterable[Fact] = (), names: Iterable[Fact] = ()
) -> tuple[CodeWeight, ...]:
    """The codes that are stated, at full weight; else those that words lead to; else the fields
    that names name: a name is more than what is made or done, so it is not read as a whole."""
    return (
        heaviest(code for fact in stated for code in _stated(fact))
        or heaviest(code for text in _texts(words) for code in led_to(text))
        or heaviest(code for fact in names for code in _named_in(fact))
    )


def heaviest(codes: Iterable[CodeWeight]) -> tuple[CodeWeight, ...]:
    """Each code once, with its best weight, the heaviest first."""
    best: dict[tuple[str, str], CodeWeight] = {}
    for code in codes:
        known = best.get((code.system, code.code))
        if known is None or known.weight < code.weight:
            best[code.system, code.code] = code
    return tuple(sorted(best.values(), key=lambda one: (-one.weight, one.system, one.code)))


def _stated(fact: Fact) -> Iterator[CodeWeight]:
    match fact.value:
        case Code("hs", code):
            yield CodeWeight("hs", code, 1.0)
        case Code("field", code):
            yield CodeWeight("isic", code, 1.0)
        case Code("isic", code):
            known = isic_code(code)
            if known:
                yield CodeWeight("isic", known, 1.0)
        case Code("nace" | "okved" as system, code):
            yield from _through(system, f"{code[:2]}.{code[2:4]}")
        case Code("gbt", code):
            yield from _through("gbt", code)


def _through(system: str, code: str) -> Iterator[CodeWeight]:
    """The ISIC classes of a code of another system, each by its share."""
    return (CodeWeight("isic", isic, share) for isic, share in isic_of(system, code).items())


def _texts(facts: Iterable[Fact]) -> Iterator[Text]:
    return (fact.value for fact in facts if isinstance(fact.value, Text))


def led_to(words: Text) -> Iterator[CodeWeight]:
    """The codes that words lead to, with how surely."""
    text, language = fold_text(words.text, words.language).text, words.language or None
    activities = codes_of(text, language)
    for hit in activities:
        if hit.weight >= _LEAST:
            yield CodeWeight("isic", hit.code, hit.weight, hit.words)
    surest = activities[0] if activities else None
    for hit in codes_of(text, language, "hs"):
        if hit.weight >= _GOODS and (surest is None or _names_goods(hit, surest)):
            yield CodeWeight("hs", hit.code, hit.weight, hit.words)


def _names_goods(heading: CodeHit, activity: CodeHit) -> bool:
    """Whether words mean goods: more surely than what is done, or what is done makes goods."""
    makes = activity.code[0] in _MAKING and not activity.code.startswith(_REPAIR)
    return makes or heading.weight > activity.weight


def _named_in(fact: Fact) -> Iterator[CodeWeight]:
    if isinstance(fact.value, Text):
        text = fold_text(fact.value.text, fact.value.language).text
        for hit in fields().find(text, fact.value.language):
            yield CodeWeight("isic", hit.id, _OF_NAME, (text[hit.start : hit.end],))
