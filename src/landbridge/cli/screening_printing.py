"""What `landbridge match screen` prints: each hit with its reasons, and what the lists were."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from rich.text import Text

from landbridge.claims.dossier import Ledger
from landbridge.claims.model import Reason, Verdict
from landbridge.cli.terminal import console, styled
from landbridge.language.phrases import phrases
from landbridge.match.screening import Hit, Outcome, Pair, ScreeningPlan, standing
from landbridge.match.watchlists import ListHead
from landbridge.office.ownership import ownership, party_name
from landbridge.publish.sentence import say

Answers = Mapping[Pair, Verdict]


def show_plan(plan: ScreeningPlan, ledger: Ledger, said: Answers, language: str) -> None:
    """Print the hits that nobody has dismissed, then how many parties have none, then the lists."""
    for hit in plan.hits:
        if said.get((hit.party, hit.entry)) is not Verdict.DIFFERENT:
            _show_hit(hit, said, ownership(ledger, plan.owners, hit.party), language)
    clear = sum(
        standing(plan, party, said).outcome is Outcome.NOTHING_FOUND for party in plan.screened
    )
    console.print(styled(phrases(language).text("told.nothing_found", count=clear)))
    for head in plan.lists:
        console.print(Text("  "), styled(list_sentence(head, language), "dim"), sep="")
    console.print(styled(phrases(language).text("told.screening_is_an_aid"), "dim"))


def list_sentence(head: ListHead, language: str) -> str:
    """A list by its name, its day and the number of its entries."""
    told = {"name": head.name, "entries": head.entries}
    if head.date:
        return say(Reason.of("list_loaded", date=head.date, **told), language)
    return say(Reason.of("list_loaded_undated", **told), language)


def _show_hit(hit: Hit, said: Answers, owned: Sequence[Reason], language: str) -> None:
    sentence = say(hit_reason(hit, said), language)
    console.print(styled(f"! {sentence}", "bold red"))
    for reason in (*owned, *hit.reasons):
        console.print(Text("    "), styled(say(reason, language)), sep="")


def hit_reason(hit: Hit, said: Answers) -> Reason:
    """What is said of a hit: that it may be so, or that a person has confirmed it."""
    is_same = said.get((hit.party, hit.entry)) is Verdict.SAME
    return Reason.of(
        "on_list" if is_same else "perhaps_on_list",
        party=hit.name,
        listed=hit.listed,
        entry=hit.entry,
        list=hit.source.name,
        date=hit.source.date,
    )


def plan_data(
    plan: ScreeningPlan, ledger: Ledger, said: Answers, language: str
) -> dict[str, object]:
    """A screening for programs: the lists, how each party stands, its hits with their reasons."""
    return {
        "lists": [
            {"name": one.name, "form": one.form, "date": one.date, "entries": one.entries}
            for one in plan.lists
        ],
        "parties": [
            {
                "party": party,
                "name": party_name(ledger, party),
                "outcome": found.outcome,
                "hits": [
                    _hit_data(hit, said, ownership(ledger, plan.owners, hit.party), language)
                    for hit in found.hits
                ],
            }
            for party in plan.screened
            for found in [standing(plan, party, said)]
        ],
    }


def _hit_data(hit: Hit, said: Answers, owned: Sequence[Reason], language: str) -> dict[str, object]:
    return {
        "party": hit.party,
        "entry": hit.entry,
        "list": hit.source.name,
        "date": hit.source.date,
        "name": hit.name,
        "listed": hit.listed,
        "score": hit.score,
        "programmes": hit.programmes,
        "answer": said.get((hit.party, hit.entry)),
        "sentence": say(hit_reason(hit, said), language),
        "reasons": [_reason_data(reason, language) for reason in hit.reasons],
        "owner_of": [_reason_data(reason, language) for reason in owned],
    }


def _reason_data(reason: Reason, language: str) -> dict[str, str]:
    return {"code": reason.code, "sentence": say(reason, language), **reason.as_mapping()}
