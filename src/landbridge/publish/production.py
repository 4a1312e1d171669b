"""What a place makes beyond its share, as rows for people and as data for programs."""

from __future__ import annotations

from landbridge.language.formatting import format_score
from landbridge.language.phrases import phrases
from landbridge.match.production import Made, ProductionPlan
from landbridge.publish.sentence import code_name
from landbridge.publish.strengths import place_name, reasons_data, span, three_figures
from landbridge.world.codes import label_of

COLUMNS = ("activity", "made", "quotient", "there", "bought", "density")


def title(plan: ProductionPlan, language: str) -> str:
    """Who makes and who may need it, in which years, measured how."""
    words = phrases(language)
    names = {"maker": place_name(plan.maker, language), "other": place_name(plan.other, language)}
    measure = words.text(f"measure.{plan.measure}")
    figures = {"years": span(plan.years), "measure": measure, "unit": plan.unit}
    return words.text("told.made", **names, **figures)


def columns(language: str) -> list[str]:
    """The heads of the columns."""
    return [phrases(language).text(f"column.{name}") for name in COLUMNS]


def row(one: Made, language: str) -> list[str]:
    """An activity's cells in the order of `COLUMNS`; what is bought in millions of dollars."""
    bought = "?" if one.bought is None else three_figures(one.bought / 1e6, language)
    return [
        f"{one.activity} {code_name('isic', one.activity, language)}",
        three_figures(one.made, language),
        format_score(one.quotient, language),
        "?" if one.there is None else format_score(one.there, language),
        bought,
        f"{format_score(one.density, language)} ({format_score(one.baseline, language)})",
    ]


def headings(one: Made, language: str) -> str:
    """The headings of an activity that are bought most; "" where trade is not known."""
    names = [f"{code} {label_of('hs', code, language) or ''}".strip() for code in one.headings]
    return phrases(language).text("told.bought_most", headings="; ".join(names)) if names else ""


def production_data(plan: ProductionPlan, language: str) -> dict[str, object]:
    """The plan for programs; `made` in the table's unit, `bought` in US dollars, both a year."""
    return {
        "maker": plan.maker,
        "other": plan.other,
        "years": list(plan.years),
        "measure": plan.measure,
        "unit": plan.unit,
        "made": [_made_data(one, language) for one in plan.made],
        "reasons": reasons_data(plan.reasons, language),
    }


def _made_data(one: Made, language: str) -> dict[str, object]:
    return {
        "activity": one.activity,
        "label": code_name("isic", one.activity, language),
        "made": one.made,
        "beyond_share": one.beyond,
        "location_quotient": one.quotient,
        "location_quotient_there": one.there,
        "bought": one.bought,
        "headings": list(one.headings),
        "density": one.density,
        "density_baseline": one.baseline,
        "said": list(one.said),
        "offers": list(one.offers),
    }
