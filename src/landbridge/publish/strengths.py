"""Where two places complete each other, as rows for people and as data for programs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal

from babel.numbers import format_decimal

from landbridge.claims.model import Reason
from landbridge.language.formatting import format_score
from landbridge.language.phrases import phrases
from landbridge.match.model import Profile, ProfileId
from landbridge.match.strengths import Complement, StrengthsPlan
from landbridge.match.trade_table import WORLD
from landbridge.publish.sentence import code_name, say
from landbridge.world import place_names
from landbridge.world.codes import label_of

COLUMNS = ("heading", "sold", "elsewhere", "bilateral", "unused", "advantage", "density")


def title(plan: StrengthsPlan, language: str) -> str:
    """Who sells and who buys, and in which years."""
    names = {"seller": place_name(plan.seller, language), "buyer": place_name(plan.buyer, language)}
    return phrases(language).text("told.strengths", years=span(plan.years), **names)


def measures(plan: StrengthsPlan, language: str) -> str:
    """How well the two places complete each other in all."""
    ease = "" if plan.ease is None else format_score(plan.ease, language)
    share = format_score(plan.complementarity, language)
    return phrases(language).text("told.complementarity", share=share, ease=ease)


def columns(language: str) -> list[str]:
    """The heads of the columns."""
    return [phrases(language).text(f"column.{name}") for name in COLUMNS]


def row(one: Complement, language: str) -> list[str]:
    """A heading's cells in the order of `COLUMNS`, amounts in millions of dollars a year."""
    return [
        f"{one.heading} {label_of('hs', one.heading, language) or ''}".strip(),
        _millions(one.sold, language),
        _millions(one.elsewhere, language),
        "?" if one.bilateral is None else _millions(one.bilateral, language),
        _millions(one.unused, language),
        format_score(one.advantage, language),
        f"{format_score(one.density, language)} ({format_score(one.baseline, language)})",
    ]


def offers(ids: Iterable[ProfileId], profiles: Mapping[ProfileId, Profile], language: str) -> str:
    """The parties whose offers in the register answer; "" where nobody does."""
    names = dict.fromkeys(profiles[offer].party.name for offer in ids if offer in profiles)
    if not names:
        return ""
    return phrases(language).text("told.offered_by", parties=phrases(language).join(names))


def said(fields: Sequence[str], language: str) -> str:
    """The fields that a place is said to be strong in; "" where nobody says so."""
    if not fields:
        return ""
    names = (code_name("isic", code, language) for code in fields)
    return phrases(language).text("told.said_strong", fields=phrases(language).join(names))


def strengths_data(plan: StrengthsPlan, language: str) -> dict[str, object]:
    """The plan for programs; amounts are US dollars a year."""
    return {
        "seller": plan.seller,
        "buyer": plan.buyer,
        "years": list(plan.years),
        "complementarity": plan.complementarity,
        "ease": plan.ease,
        "complements": [_complement_data(one, language) for one in plan.complements],
        "reasons": reasons_data(plan.reasons, language),
    }


def reasons_data(reasons: Iterable[Reason], language: str) -> list[dict[str, str]]:
    """Reasons with their sentences."""
    return [{"code": reason.code, "sentence": say(reason, language)} for reason in reasons]


def _complement_data(one: Complement, language: str) -> dict[str, object]:
    return {
        "heading": one.heading,
        "label": label_of("hs", one.heading, language),
        "sold": one.sold,
        "bought": one.bought,
        "bilateral": one.bilateral,
        "bought_elsewhere": one.elsewhere,
        "advantage": one.advantage,
        "potential": one.potential,
        "unused": one.unused,
        "density": one.density,
        "density_baseline": one.baseline,
        "said": list(one.said),
        "offers": list(one.offers),
    }


def _millions(amount: float, language: str) -> str:
    """An amount in millions; a table of trade is no more exact than three figures."""
    return three_figures(amount / 1e6, language)


def three_figures(amount: float, language: str) -> str:
    """A number to three figures, in the manner of a language."""
    rounded = Decimal(f"{amount:.3g}")
    return str(format_decimal(rounded, locale=phrases(language).locale, decimal_quantization=False))


def place_name(code: str, language: str) -> str:
    """A place by its id."""
    return code if code == WORLD else place_names(code).get(language, code)


def span(years: Sequence[int]) -> str:
    """The first and the last of some years."""
    return f"{years[0]}–{years[-1]}" if len(years) > 1 else str(years[0])
