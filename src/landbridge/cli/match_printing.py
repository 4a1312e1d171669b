"""What `landbridge match` prints for people."""

from __future__ import annotations

from collections.abc import Mapping

from rich.table import Table
from rich.text import Text

from landbridge.cli.terminal import console, styled
from landbridge.language.phrases import phrases
from landbridge.match.model import Profile, ProfileId
from landbridge.match.strengths import StrengthsPlan
from landbridge.publish import strengths
from landbridge.publish.sentence import say


def show_strengths(
    plan: StrengthsPlan, profiles: Mapping[ProfileId, Profile], language: str
) -> None:
    """Print what one place could sell the other, the largest unused part first."""
    console.rule(styled(strengths.title(plan, language), "bold"), align="left")
    for reason in plan.reasons:
        console.print(styled(f"! {say(reason, language)}", "yellow"))
    if not plan.complements:
        console.print(styled(phrases(language).text("told.no_complement"), "dim"))
        return
    console.print(styled(strengths.measures(plan, language), "dim"))
    table = Table(box=None, padding=(0, 1), header_style="bold")
    for head in strengths.columns(language):
        table.add_column(styled(head), justify="right" if table.columns else "left", ratio=1)
    table.columns[0].ratio = 3
    for one in plan.complements:
        heading, *figures = strengths.row(one, language)
        offered = strengths.offers(one, profiles, language)
        cell = Text.assemble(styled(heading), styled(f"\n{offered}" if offered else "", "green"))
        table.add_row(cell, *map(styled, figures))
    console.print(table)
