"""What `landbridge route plan` prints: the short list first, then each way leg by leg."""

from __future__ import annotations

from collections.abc import Sequence

from rich.table import Table
from rich.text import Text

from landbridge.claims.model import Reason
from landbridge.cli.options import Form
from landbridge.cli.terminal import console, print_json, styled
from landbridge.language.phrases import Phrases, phrases
from landbridge.publish.corridor_data import landed_data, plan_data, service_data, stop_data
from landbridge.publish.corridor_words import notice_words, why_none_words
from landbridge.publish.corridors import (
    Card,
    CorridorsPage,
    Summary,
    corridors_page,
)
from landbridge.publish.legs import Line
from landbridge.publish.routed import Routed
from landbridge.publish.sentence import say


def show_routed(routed: Routed, language: str, form: Form) -> None:
    """The ways between two places, each with why it is told, its legs and its sources."""
    if form is Form.JSON:
        print_json(routed_data(routed, language))
        return
    words, page = phrases(language), corridors_page(routed, language)
    console.rule(styled(page.title, "bold"), align="left")
    console.print(styled(page.cargo, "dim"))
    for sentence in page.notices:
        console.print(styled(sentence))
    if page.why_none:
        console.print(styled(words.text("route.none"), "bold"))
    for sentence in page.why_none:
        console.print(styled(f" {sentence}"))
    for card in page.cards:
        _show_way(card.summary, card.lines, words)
        console.print(styled(f"   {card.emissions.line}"))
        _show_landed(card, words)
    _show_rest(page, words)


def _show_way(way: Summary, lines: Sequence[Line], words: Phrases) -> None:
    """Why a way is told, what it comes to, and its legs."""
    console.print()
    console.print(styled(f"{way.number}. {way.why}", "bold"))
    figures = {"km": way.km, "cost": way.cost, "time": way.hours, "co2": way.co2}
    told = words.text("route.totals", **figures)
    console.print(styled(f"   {words.text('join.colon').join([way.carried, told])}"))
    console.print(_legs(lines, words))


def _show_landed(card: Card, words: Phrases) -> None:
    """What the goods have cost when they arrive, in a line."""
    if card.landed is None:
        return
    colon = words.text("join.colon")
    parts = words.join(colon.join(part) for part in card.landed.parts)
    told = card.landed.why_not or parts
    marks = " ".join(f"[{one.source}]" for one in card.landed.reckoned)
    console.print(styled(f"   {words.text('landed.title')}{colon}{told} {marks}"))


def _legs(lines: Sequence[Line], words: Phrases) -> Table:
    table = Table(box=None, pad_edge=False, header_style="dim", padding=(0, 1, 0, 0))
    table.add_column("  ", no_wrap=True, style="dim")
    table.add_column(words.text("route.leg"), overflow="fold", ratio=1)
    for key in ("distance", "cost", "time", "co2"):
        table.add_column(words.text(f"route.{key}"), justify="right", overflow="fold")
    for line in lines:
        mode = words.text(f"carried.{line.mode}") if line.mode else ""
        marks = " ".join(f"[{number}]" for number in line.sources)
        style = "" if line.mode else "dim"
        cells = (mode, f"{line.what} {marks}", line.km, line.cost, line.hours)
        co2 = Text("\n").join([styled(line.co2, style), styled(line.upstream, "dim")])
        table.add_row(*(styled(cell, style) for cell in cells), co2)
        for note in line.notes:
            table.add_row("", styled(f"  {note}", "dim"))
    return table


def _show_rest(page: CorridorsPage, words: Phrases) -> None:
    """What was left out, the sources, and that no figure is a quotation."""
    if page.left_out:
        console.print()
        console.print(styled(words.text("route.left_out"), "bold"))
    for service, why in page.left_out:
        console.print(styled(f" {words.text('join.colon').join([service, why])}"))
    if page.sources:
        console.print()
        console.print(styled(words.text("route.sources"), "bold"))
    for number, source in page.sources:
        console.print(styled(f" [{number}] {source}", "dim"))
    if page.cards:
        console.print(styled(words.text("route.no_quotation"), "dim"))
    if len(page.all) > len(page.cards):
        console.print(styled(words.text("route.front_more", count=len(page.all)), "dim"))


def routed_data(routed: Routed, language: str) -> dict[str, object]:
    """A plan and what it was made for, for programs."""
    problem = routed.problem
    left_out = [(service, say(reason, language)) for service, reason in routed.left_out]
    return {
        "from": stop_data(problem.origin, language),
        "to": stop_data(problem.destination, language),
        "cargo": {
            "teu": problem.consignment.teu,
            "tonnes": problem.consignment.tonnes,
            "value_usd": problem.consignment.value,
        },
        "on": problem.on.isoformat(),
        **plan_data(routed.plan, problem.consignment, language),
        "notices": _told(routed.notices, notice_words(routed, language)),
        "why_none": _told(routed.plan.why_none, why_none_words(routed, language)),
        "landed": [landed_data(cost, language) for cost in routed.landed],
        "left_out": service_data(left_out, language),
        "attribution": routed.attribution,
    }


def _told(reasons: Sequence[Reason], sentences: Sequence[str]) -> list[dict[str, str]]:
    return [
        {"code": reason.code, "sentence": sentence}
        for reason, sentence in zip(reasons, sentences, strict=True)
    ]
