"""Where two places complete each other, as rows for people and as data for programs."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from babel.numbers import format_decimal

from landbridge.language.formatting import format_score
from landbridge.language.phrases import phrases
from landbridge.match.model import Profile, ProfileId
from landbridge.match.strengths import Complement, StrengthsPlan
from landbridge.match.trade_table import WORLD
from landbridge.publish.sentence import code_name, say
from landbridge.world import place_names
from landbridge.world.codes import label_of

COLUMNS = ("heading", "sold", "bought", "bilateral", "unused", "advantage", "density")


def title(plan: StrengthsPlan, language: str) -> str:
    """Who sells and who buys, and in which years."""
    years = f"{plan.years[0]}–{plan.years[-1]}" if len(plan.years) > 1 else str(plan.years[0])
    names = {"seller": _place(plan.seller, language), "buyer": _place(plan.buyer, language)}
    return phrases(language).text("told.strengths", years=years, **names)


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
        _millions(one.bought, language),
        "?" if one.bilateral is None else _millions(one.bilateral, language),
        _millions(one.unused, language),
        format_score(one.advantage, language),
        f"{format_score(one.density, language)} ({format_score(one.baseline, language)})",
    ]


def offers(one: Complement, profiles: Mapping[ProfileId, Profile], language: str) -> str:
    """The parties whose offers in the register answer a heading; "" where nobody does."""
    names = dict.fromkeys(profiles[offer].party.name for offer in one.offers if offer in profiles)
    if not names:
        return ""
    return phrases(language).text("told.offered_by", parties=phrases(language).join(names))


def said(one: Complement, language: str) -> str:
    """The fields of a heading that the seller is said to be strong in; "" where nobody says so."""
    if not one.said:
        return ""
    names = (code_name("isic", code, language) for code in one.said)
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
        "reasons": [
            {"code": reason.code, "sentence": say(reason, language)} for reason in plan.reasons
        ],
    }


def _complement_data(one: Complement, language: str) -> dict[str, object]:
    return {
        "heading": one.heading,
        "label": label_of("hs", one.heading, language),
        "sold": one.sold,
        "bought": one.bought,
        "bilateral": one.bilateral,
        "advantage": one.advantage,
        "potential": one.potential,
        "unused": one.unused,
        "density": one.density,
        "density_baseline": one.baseline,
        "said": list(one.said),
        "offers": list(one.offers),
    }


def _millions(amount: float, language: str) -> str:
    """An amount in millions, to three figures: a table of trade is no more exact than that."""
    rounded = Decimal(f"{amount / 1e6:.3g}")
    return str(format_decimal(rounded, locale=phrases(language).locale, decimal_quantization=False))


def _place(code: str, language: str) -> str:
    return code if code == WORLD else place_names(code).get(language, code)
