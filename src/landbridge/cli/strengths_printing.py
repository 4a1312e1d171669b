"""Print how two places complete each other."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import asdict

from rich.table import Table
from rich.text import Text

from landbridge.claims.model import Reason
from landbridge.cli.options import Form
from landbridge.cli.terminal import console, print_json, styled
from landbridge.language.phrases import phrases
from landbridge.match.model import Profile
from landbridge.match.production import Made
from landbridge.match.strengths import Complement
from landbridge.office.strengths import Completion
from landbridge.publish import production, strengths
from landbridge.publish.sentence import say

Rows = Iterable[tuple[Sequence[str], Sequence[str]]]
"""The cells of each row, and the lines below its first."""


def show_completion(
    found: Completion, profiles: Iterable[Profile], language: str, form: Form
) -> None:
    """What each place could bring the other, by trade and then by production."""
    if form is Form.JSON:
        trade = (strengths.strengths_data(plan, language) for plan in found.trade)
        production_too = (production.production_data(plan, language) for plan in found.production)
        sources = [asdict(source) for source in found.sources]
        print_json([plan | {"sources": sources} for plan in (*trade, *production_too)])
        return
    known = {profile.id: profile for profile in profiles}

    def below(one: Complement | Made) -> list[str]:
        return [
            strengths.said(one.said, language),
            strengths.offers(one.offers, known, language),
        ]

    for plan in found.trade:
        _head(strengths.title(plan, language), plan.reasons, language)
        rows = [(strengths.row(one, language), below(one)) for one in plan.complements]
        beside = strengths.measures(plan, language)
        _show(rows, strengths.columns(language), beside, "told.no_complement", language)
    for made in found.production:
        _head(production.title(made, language), made.reasons, language)
        rows = [
            (production.row(one, language), [production.headings(one, language), *below(one)])
            for one in made.made
        ]
        _show(rows, production.columns(language), "", "told.nothing_beyond", language)

    names = phrases(language).join([source.name for source in found.sources])
    console.print(styled(phrases(language).text("told.sources", files=names), "dim"))


def _head(title: str, reasons: Iterable[Reason], language: str) -> None:
    console.print(styled(title, "bold"))
    for reason in reasons:
        console.print(styled(f"! {say(reason, language)}", "yellow"))


def _show(rows: Rows, heads: Sequence[str], beside: str, nothing: str, language: str) -> None:
    listed = list(rows)
    if not listed:
        console.print(styled(phrases(language).text(nothing), "dim"))
        return
    if beside:
        console.print(styled(beside, "dim"))
    table = Table(box=None, padding=(0, 1), header_style="bold")
    first_head, *other_heads = heads
    table.add_column(styled(first_head), overflow="fold")
    for head in other_heads:
        table.add_column(styled(head), justify="right", no_wrap=True)
    for (first, *figures), below in listed:
        lines = [styled(first), *(styled(line, "green") for line in below if line)]
        table.add_row(Text("\n").join(lines), *map(styled, figures))
    console.print(table)
