"""What `landbridge meet explain` prints, and of a plan why not and the way out."""

from __future__ import annotations

from landbridge.cli.options import Form
from landbridge.cli.terminal import console, print_json, styled
from landbridge.language.phrases import phrases
from landbridge.meet.editions.edition import Plan
from landbridge.meet.model import Repair
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
    if plan.repair:
        _show_way_out(plan.repair, language)


def _show_way_out(repair: Repair, language: str) -> None:
    words = phrases(language)
    title = "told.way_out" if repair.is_cheapest else "told.some_way_out"
    console.print(styled(words.text(title), "bold"))
    for change in repair.changes:
        console.print(styled(f" {say(change, language)}"))
    held = words.text("told.way_out_holds", musts=repair.musts, wants=repair.wants)
    console.print(styled(f" {held}", "dim"))


def why_not_data(plan: Plan, language: str) -> dict[str, object]:
    """The reasons, the changes of the way out, and what is held after them."""
    repair = plan.repair
    return {
        "reasons": [{"code": one.code, "sentence": say(one, language)} for one in plan.reasons],
        "repair": [say(change, language) for change in repair.changes] if repair else [],
        "repaired": {"musts": repair.musts, "wants": repair.wants} if repair else None,
    }
