"""What `landbridge match allocate` prints, for people or for programs."""

from __future__ import annotations

from collections.abc import Mapping

from rich.text import Text

from landbridge.cli.match_printing import profiles_by_id
from landbridge.cli.options import Form
from landbridge.cli.terminal import console, print_json, styled
from landbridge.language.formatting import format_score, isolated
from landbridge.language.phrases import phrases
from landbridge.match.model import Match, Profile, ProfileId, Refusal, Standing
from landbridge.office.allocating import Allocated
from landbridge.publish.matches import match_data, refusal_data, standing_said, tell_obstacle
from landbridge.publish.sentence import say

_INDENT = Text(" ")
_SHOWN_FIRST = 5
"""So many of a party's list are printed."""
_TOLD_EACH_TIME = frozenset({"perhaps_on_list", "entered_obstacle"})
"""What nobody may overlook who sends two parties to a table."""


_NOT_SCREENED = frozenset({"not_screened", "owner_not_screened"})


def show_allocated(allocated: Allocated, language: str, form: Form) -> None:
    """Who meets whom and what stands in the way, and what one more place would add."""
    if form is Form.JSON:
        print_json(_allocated_data(allocated, language))
        return
    known, plan = profiles_by_id(allocated.problem.profiles), allocated.plan
    for reason in plan.reasons:
        console.print(styled(f"! {say(reason, language)}", "bold red"))
    for match in allocated.meetings:
        _show_meeting(match, known, language)
    for pair in allocated.unheld:
        _show_unheld(pair, known, language)
    words = phrases(language)
    counted = {"count": len(allocated.meetings), "expected": format_score(plan.expected, language)}
    console.print(styled(words.text("told.would_meet", envy=allocated.envy, **counted), "dim"))
    _show_not_screened(allocated, language)
    names: dict[str, str] = {one.party.id: one.party.name for one in known.values()}
    for party, price in sorted(plan.prices.items(), key=lambda item: -item[1]):
        worth = format_score(price, language)
        more = words.text("told.one_more", party=names.get(party, party), worth=worth)
        console.print(styled(more, "dim"))
    _show_lists(allocated, names, language)


def _show_meeting(match: Match, known: Mapping[ProfileId, Profile], language: str) -> None:
    ends = known[match.offer].party.name, known[match.need].party.name
    meets = phrases(language).text("told.meets", left=isolated(ends[0]), right=isolated(ends[1]))
    console.print(styled(meets), styled(match.id[:8], "cyan"))
    between = phrases(language).text("join.sentence")
    because = between.join(say(part.reason, language) for part in match.parts)
    score = format_score(match.score, language)
    console.print(_INDENT, styled(f"+ {because}", "dim"), styled(score, "cyan"))
    for obstacle in match.obstacles:
        if obstacle.reason.code in _TOLD_EACH_TIME:
            console.print(_INDENT, styled(f"! {say(obstacle.reason, language)}", "yellow"))
    if match.standing is not Standing.NEITHER:
        console.print(_INDENT, styled(standing_said(match.standing, language), "dim"))


def _show_unheld(pair: Refusal, known: Mapping[ProfileId, Profile], language: str) -> None:
    """Who does not meet although that was agreed, why not, and what would change it."""
    ends = known[pair.offer].party.name, known[pair.need].party.name
    words = phrases(language)
    unheld = words.text("told.unheld", left=isolated(ends[0]), right=isolated(ends[1]))
    console.print(styled(f"! {unheld}", "bold red"))
    for obstacle in pair.obstacles:
        told = tell_obstacle(obstacle, language)
        console.print(_INDENT, styled(f"! {told.sentence}", "yellow"))
        if told.beside:
            console.print(_INDENT, styled(f"→ {told.beside}", "green"))


def _show_not_screened(allocated: Allocated, language: str) -> None:
    """Each party once, however many meetings it has."""
    reasons = (one.reason for match in allocated.meetings for one in match.obstacles)
    for reason in dict.fromkeys(one for one in reasons if one.code in _NOT_SCREENED):
        console.print(styled(f"! {say(reason, language)}", "yellow"))


def _show_lists(allocated: Allocated, names: Mapping[str, str], language: str) -> None:
    words = phrases(language)
    if allocated.lists:
        console.print(styled(words.text("told.lists"), "bold"))
    for party, others in allocated.lists.items():
        first = words.join(names[other] for other in others[:_SHOWN_FIRST])
        load, most = allocated.plan.load.get(party, 0), allocated.limits.of(party)
        console.print(styled(f"{names[party]} ({load}/{most})"), styled(f"→ {first}", "dim"))


def _allocated_data(allocated: Allocated, language: str) -> dict[str, object]:
    known, plan = profiles_by_id(allocated.problem.profiles), allocated.plan
    return {
        "meetings": [match_data(one, known, language) for one in allocated.meetings],
        "expected": plan.expected,
        "envy": allocated.envy,
        "proven": plan.proven,
        "prices": dict(plan.prices),
        "load": dict(plan.load),
        "limit": allocated.limits.usual,
        "limits": dict(allocated.limits.own),
        "reasons": [say(reason, language) for reason in plan.reasons],
        "unheld": [refusal_data(pair, known, language) for pair in allocated.unheld],
        "lists": {party: list(others) for party, others in allocated.lists.items()},
    }
