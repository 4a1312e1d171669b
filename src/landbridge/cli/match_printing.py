"""What `landbridge match pairs` prints, for people or for programs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from rich.text import Text

from landbridge.cli.options import Form
from landbridge.cli.terminal import console, print_json, styled
from landbridge.language.formatting import isolated
from landbridge.language.phrases import phrases
from landbridge.match.model import Match, PairsPlan, PairsProblem, Profile, ProfileId, Refusal
from landbridge.match.obstacles import CONFIRMED
from landbridge.publish.matches import (
    match_data,
    refusal_data,
    tell_match,
    tell_obstacle,
)
from landbridge.publish.profiles import profile_details, profile_line
from landbridge.publish.sentence import say

_INDENT = Text(" ")


def show_pairs(
    plan: PairsPlan, problem: PairsProblem, language: str, form: Form, *, barred: bool = False
) -> None:
    """The matches, what was left aside with the reason, and how many pairs are barred, or which."""
    known = profiles_by_id(problem.profiles)
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
    known = profiles_by_id(problem.profiles)
    if isinstance(found, Match):
        if form is Form.JSON:
            print_json(match_data(found, known, language))
        else:
            _show_match(found, known, language)
    elif form is Form.JSON:
        print_json(refusal_data(found, known, language))
    else:
        _show_refusal(found, known, language)


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


def profiles_by_id(profiles: Iterable[Profile]) -> dict[ProfileId, Profile]:
    """Profiles as they are looked up."""
    return {profile.id: profile for profile in profiles}
