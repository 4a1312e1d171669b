"""What `landbridge match` prints, for people or for programs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from rich.text import Text

from landbridge.cli.options import Form
from landbridge.cli.terminal import console, print_json, styled
from landbridge.language.formatting import format_score, isolated
from landbridge.language.phrases import phrases
from landbridge.match.model import Match, PairsPlan, PairsProblem, Profile, ProfileId, Refusal
from landbridge.match.obstacles import CONFIRMED
from landbridge.office.allocating import Allocated
from landbridge.publish.matches import (
    match_data,
    profile_details,
    profile_line,
    refusal_data,
    tell_match,
    tell_obstacle,
)
from landbridge.publish.sentence import say

_INDENT = Text(" ")
SHOWN_FIRST = 5
"""So many of a party's list are printed."""


def show_pairs(
    plan: PairsPlan, problem: PairsProblem, language: str, form: Form, *, barred: bool = False
) -> None:
    """The matches, what was left aside with the reason, and how many pairs are barred, or which."""
    known = _by_id(problem.profiles)
    if form is Form.JSON:
        print_json(
            {
                "matches": [match_data(match, known, language) for match in plan.matches],
                "left_aside": [
                    {"id": profile, "code": reason.code, "sentence": say(reason, language)}
                    for profile, reason in plan.left_aside
                ],
                "barred": [refusal_data(pair, known, language) for pair in plan.barred],
                "unweighed": plan.unweighed,
            }
        )
        return
    if not plan.matches:
        console.print(styled(phrases(language).text("told.no_matches"), "dim"))
    for match in plan.matches:
        _show_match(match, known, language)
    if plan.left_aside:
        console.rule(styled(phrases(language).text("told.left_aside"), "bold"), align="left")
    for profile, reason in plan.left_aside:
        name = isolated(known[profile].party.name)
        line = f"{name}{phrases(language).text('join.colon')}{say(reason, language)}"
        console.print(_INDENT, styled(line, "dim"))
    if plan.barred:
        _show_barred(plan.barred, known, language, each=barred)
    if plan.unweighed:
        told = phrases(language).text("told.unweighed", count=plan.unweighed)
        console.print(styled(told, "dim"))


def show_explained(
    found: Match | Refusal, problem: PairsProblem, language: str, form: Form
) -> None:
    """Why a pair goes together, or why not and what would change it."""
    known = _by_id(problem.profiles)
    if isinstance(found, Match):
        if form is Form.JSON:
            print_json(match_data(found, known, language))
        else:
            _show_match(found, known, language)
    elif form is Form.JSON:
        print_json(refusal_data(found, known, language))
    else:
        _show_refusal(found, known, language)


def show_allocated(allocated: Allocated, language: str, form: Form) -> None:
    """Who meets whom, and what one more place of the most wanted would add."""
    known, plan = _by_id(allocated.problem.profiles), allocated.plan
    names: dict[str, str] = {one.party.id: one.party.name for one in known.values()}
    if form is Form.JSON:
        print_json(
            {
                "meetings": [match_data(one, known, language) for one in allocated.meetings],
                "expected": plan.expected,
                "envy": allocated.envy,
                "proven": plan.proven,
                "prices": dict(plan.prices),
                "load": dict(plan.load),
                "reasons": [say(reason, language) for reason in plan.reasons],
                "lists": {party: list(others) for party, others in allocated.lists.items()},
            }
        )
        return
    for reason in plan.reasons:
        console.print(styled(f"! {say(reason, language)}", "bold red"))
    words = phrases(language)
    for match in allocated.meetings:
        ends = known[match.offer].party.name, known[match.need].party.name
        meets = words.text("told.meets", left=ends[0], right=ends[1])
        console.print(styled(format_score(match.score, language), "cyan"), styled(meets))
    counted = {"count": len(allocated.meetings), "expected": format_score(plan.expected, language)}
    console.print(styled(words.text("told.would_meet", envy=allocated.envy, **counted), "dim"))
    for party, price in sorted(plan.prices.items(), key=lambda item: -item[1]):
        worth = format_score(price, language)
        more = words.text("told.one_more", party=names.get(party, party), worth=worth)
        console.print(styled(more, "dim"))
    if allocated.lists:
        console.rule(styled(words.text("told.lists"), "bold"), align="left")
    for party, others in allocated.lists.items():
        first = words.join(names[other] for other in others[:SHOWN_FIRST])
        console.print(styled(names[party]), styled(f"→ {first}", "dim"))


def _show_match(match: Match, known: Mapping[ProfileId, Profile], language: str) -> None:
    told = tell_match(match, known, language)
    _head(told.offer, told.need, f"{told.score}  {match.id[:8]}", language)
    for part in told.because:
        console.print(_INDENT, styled(f"+ {part.sentence}"), styled(part.beside, "cyan"))
    for obstacle in told.against:
        console.print(_INDENT, styled(f"! {obstacle.sentence}", "yellow"))
    met = phrases(language).text("told.last_met", day=told.last_contact)
    standing = f"{told.standing} {met}" if told.last_contact else told.standing
    console.print(_INDENT, styled(standing, "dim"))


def _head(offer: Profile, need: Profile, beside: str, language: str) -> None:
    console.print(styled(profile_line(offer, language), "bold"), styled(offer.id[:8], "dim"))
    console.print(_INDENT, styled(profile_details(offer, language), "dim"))
    console.print(
        styled("→"),
        styled(profile_line(need, language), "bold"),
        styled(need.id[:8], "dim"),
        styled(beside, "cyan"),
    )
    console.print(_INDENT, styled(profile_details(need, language), "dim"))


def _show_barred(
    barred: Sequence[Refusal],
    known: Mapping[ProfileId, Profile],
    language: str,
    *,
    each: bool,
) -> None:
    words = phrases(language)
    if not each:
        console.print(styled(words.text("told.barred", count=len(barred)), "dim"))
        found = (one.reason for refusal in barred for one in refusal.obstacles)
        for hit in dict.fromkeys(reason for reason in found if reason.code in CONFIRMED):
            console.print(_INDENT, styled(f"! {say(hit, language)}", "yellow"))
        return
    console.rule(styled(words.text("told.barred_pairs"), "bold"), align="left")
    for refusal in barred:
        _show_refusal(refusal, known, language)


def _show_refusal(refusal: Refusal, known: Mapping[ProfileId, Profile], language: str) -> None:
    _head(known[refusal.offer], known[refusal.need], "", language)
    for obstacle in refusal.obstacles:
        told = tell_obstacle(obstacle, language)
        console.print(_INDENT, styled(f"! {told.sentence}", "yellow"))
        if told.beside:
            console.print(_INDENT, styled(f"→ {told.beside}", "green"))


def _by_id(profiles: Iterable[Profile]) -> dict[ProfileId, Profile]:
    return {profile.id: profile for profile in profiles}
