"""What `landbridge meet explain` prints, and of a plan why not and the way out."""

from __future__ import annotations

from landbridge.cli.options import Form
from landbridge.cli.terminal import console, print_json, styled
from landbridge.language.phrases import phrases
from landbridge.meet.editions.edition import Plan
from landbridge.meet.model import WayOut
from landbridge.office.planned import AnyPlanned
from landbridge.publish.sentence import say


def show_explained(planned: AnyPlanned, language: str, form: Form) -> None:
    """Why not all that must be can be held, and the way out; or that all of it can."""
    if form is Form.JSON:
        data = {"occasion": planned.occasion.name, **why_not_data(planned.plan, language)}
        print_json(data)
        return
    show_why_not(planned.plan, language)
    if not planned.plan.reasons:
        console.print(styled(phrases(language).text("told.all_held")))


def show_why_not(plan: Plan, language: str, title: str = "") -> None:
    """The reasons under a title of their own, if there are any, and the way out."""
    if plan.reasons and title:
        console.print(styled(phrases(language).text(title), "bold"))
    for reason in plan.reasons:
        console.print(styled(f" {say(reason, language)}"))
    if plan.way_out:
        _show_way_out(plan.way_out, language)


def _show_way_out(way_out: WayOut, language: str) -> None:
    words = phrases(language)
    title = "told.way_out" if way_out.is_cheapest else "told.some_way_out"
    console.print(styled(words.text(title), "bold"))
    for change in way_out.changes:
        console.print(styled(f" {say(change, language)}"))
    held = words.text("told.way_out_holds", musts=way_out.musts, wants=way_out.wants)
    console.print(styled(f" {held}", "dim"))


def why_not_data(plan: Plan, language: str) -> dict[str, object]:
    """The reasons, the changes of the way out, and what is held after them."""
    out = plan.way_out
    return {
        "reasons": [{"code": one.code, "sentence": say(one, language)} for one in plan.reasons],
        "way_out": _way_out_data(out, language) if out else None,
    }


def _way_out_data(way_out: WayOut, language: str) -> dict[str, object]:
    return {
        "changes": [say(change, language) for change in way_out.changes],
        "is_cheapest": way_out.is_cheapest,
        "musts": way_out.musts,
        "wants": way_out.wants,
    }
