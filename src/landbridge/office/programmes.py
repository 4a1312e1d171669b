"""The programme of an event or a tour: planned, frozen, and put out in a folder."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from landbridge.meet.edition import Edition, Plan, Problem, freeze
from landbridge.meet.engagement import Occasion
from landbridge.office.editions import editions, freeze_edition
from landbridge.office.missing_extra import needing
from landbridge.publish.pdf import check_printer
from landbridge.publish.programme import Programme, write_programme
from landbridge.register import Register


@dataclass(frozen=True, slots=True)
class Proposal:
    """A plan that holds, with what it is for."""

    occasion: Occasion
    problem: Problem
    plan: Plan


def keep_proposal(
    register: Register, proposal: Proposal, *, actor: str, at: datetime
) -> list[Edition]:
    """Freeze a proposal as the next edition of its occasion; all of its editions.

    Raises FaultyPlan, UnreadableEdition.
    """
    occasion, problem, plan = proposal.occasion, proposal.problem, proposal.plan
    freeze_edition(register, occasion, problem, plan, actor=actor, at=at)
    return editions(register, occasion.id)


def draft_proposal(register: Register | None, proposal: Proposal, *, at: datetime) -> list[Edition]:
    """The editions of an occasion with a proposal as the next one, which is kept nowhere."""
    known = editions(register, proposal.occasion.id) if register else []
    last = known[-1] if known else None
    occasion, problem, plan = proposal.occasion, proposal.problem, proposal.plan
    return [*known, freeze(occasion, problem, plan, at.date(), last)]


def put_out(
    folder: Path, known: list[Edition], language: str, *, at: datetime, printed: bool = False
) -> Path:
    """Write the programme of the last of some editions; returns its first page.

    Where it is `printed`, the agendas are PDF too. Raises FolderTaken, MissingExtra.
    """
    if printed:
        with needing("pdf"):
            check_printer()
    with needing("meet"):
        return write_programme(folder, Programme(known, language, at, is_printed=printed))
