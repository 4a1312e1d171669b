"""What `landbridge match pairs` prints, for people or for programs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from rich.text import Text

from landbridge.cli.options import Form
from landbridge.cli.terminal import console, print_json, styled
from landbridge.language.formatting import isolated
from landbridge.language.phrases import phrases
from landbridge.match.model import Match, PairsPlan, PairsProblem, Profile, ProfileId, Refusal
from landbridge.match.obstacles import CONFIRMED
from landbridge.publish.cited import Cited
from landbridge.publish.matches import Told, match_data, refusal_data, tell_match, tell_obstacle
from landbridge.publish.profiles import profile_details, profile_line
from landbridge.publish.sentence import say

_INDENT = Text(" ")


def show_pairs(
    plan: PairsPlan,
    problem: PairsProblem,
    cited: Cited,
    language: str,
    form: Form,
    *,
    barred: bool = False,
) -> None:
    """The matches, what was left aside with the reason, and how many pairs are barred, or which."""
    known = profiles_by_id(problem.profiles)
    if form is Form.JSON:
        print_json(_plan_data(plan, known, language))
    else:
        _Printer(known, cited, language).plan(plan, barred=barred)


def show_explained(
    found: Match | Refusal, problem: PairsProblem, cited: Cited, language: str, form: Form
) -> None:
    """Why a pair goes together, or why not and what would change it."""
    known = profiles_by_id(problem.profiles)
    printer = _Printer(known, cited, language)
    if isinstance(found, Match):
        if form is Form.JSON:
            print_json(match_data(found, known, language))
        else:
            printer.match(found)
    elif form is Form.JSON:
        print_json(refusal_data(found, known, language))
    else:
        printer.refusal(found)


def _plan_data(
    plan: PairsPlan, known: Mapping[ProfileId, Profile], language: str
) -> dict[str, object]:
    return {
        "matches": [match_data(match, known, language) for match in plan.matches],
        "left_aside": [
            {"id": profile, "code": reason.code, "sentence": say(reason, language)}
            for profile, reason in plan.left_aside
        ],
        "barred": [refusal_data(pair, known, language) for pair in plan.barred],
        "unweighed": plan.unweighed,
    }


@dataclass(frozen=True, slots=True)
class _Printer:
    """Prints matches of known profiles in a language, with the quotes that they rest on."""

    known: Mapping[ProfileId, Profile]
    cited: Cited
    language: str

    def plan(self, plan: PairsPlan, *, barred: bool) -> None:
        """The matches, and what is beside them."""
        words = phrases(self.language)
        if not plan.matches:
            console.print(styled(words.text("told.no_matches"), "dim"))
        for match in plan.matches:
            self.match(match)
        if plan.left_aside:
            console.rule(styled(words.text("told.left_aside"), "bold"), align="left")
        for profile, reason in plan.left_aside:
            name = isolated(self.known[profile].party.name)
            line = f"{name}{words.text('join.colon')}{say(reason, self.language)}"
            console.print(_INDENT, styled(line, "dim"), styled(profile[:8], "dim"))
        if plan.barred:
            self._barred(plan.barred, each=barred)
        if plan.unweighed:
            console.print(styled(words.text("told.unweighed", count=plan.unweighed), "dim"))

    def match(self, match: Match) -> None:
        """A match: its reasons, what they come to, what stands in the way, and who said yes."""
        told = tell_match(match, self.known, self.language)
        words = phrases(self.language)
        self._head(told.offer, told.need)
        for part in told.because:
            console.print(_INDENT, styled(f"+ {part.sentence}"), styled(part.beside, "cyan"))
            self._cite(part)
        console.print(_INDENT, styled(words.text("label.score", score=told.score), "cyan"))
        for obstacle in told.against:
            self._obstacle(obstacle)
        met = words.text("told.last_met", day=told.last_contact)
        standing = f"{told.standing} {met}" if told.last_contact else told.standing
        console.print(_INDENT, styled(match.id[:8], "cyan"), styled(standing, "dim"))

    def refusal(self, refusal: Refusal) -> None:
        """Two that do not go together: what is in the way and what would change it."""
        self._head(self.known[refusal.offer], self.known[refusal.need])
        for obstacle in refusal.obstacles:
            self._obstacle(tell_obstacle(obstacle, self.language))

    def _head(self, offer: Profile, need: Profile) -> None:
        for sign, profile in (("", offer), ("→ ", need)):
            line = styled(f"{sign}{profile_line(profile, self.language)}", "bold")
            console.print(line, styled(profile.id[:8], "dim"))
            console.print(_INDENT, styled(profile_details(profile, self.language), "dim"))

    def _obstacle(self, told: Told) -> None:
        console.print(_INDENT, styled(f"! {told.sentence}", "yellow"))
        self._cite(told)
        if told.beside:
            console.print(_INDENT, styled(f"→ {told.beside}", "green"))

    def _cite(self, told: Told) -> None:
        if quotes := self.cited.tell(told.claims, self.language):
            console.print(_INDENT, _INDENT, styled(quotes, "dim"))

    def _barred(self, barred: Sequence[Refusal], *, each: bool) -> None:
        words = phrases(self.language)
        if each:
            console.rule(styled(words.text("told.barred_pairs"), "bold"), align="left")
            for refusal in barred:
                self.refusal(refusal)
            return
        console.print(styled(words.text("told.barred", count=len(barred)), "dim"))
        found = (one.reason for refusal in barred for one in refusal.obstacles)
        for hit in dict.fromkeys(reason for reason in found if reason.code in CONFIRMED):
            console.print(_INDENT, styled(f"! {say(hit, self.language)}", "yellow"))


def profiles_by_id(profiles: Iterable[Profile]) -> dict[ProfileId, Profile]:
    """Profiles as they are looked up."""
    return {profile.id: profile for profile in profiles}
