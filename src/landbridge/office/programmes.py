"""The programme of an event or a tour: planned, frozen, and put out in a folder."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from landbridge.meet.editions.edition import Edition, freeze
from landbridge.office.editions import editions, freeze_edition
from landbridge.office.missing_extra import needing
from landbridge.office.planned import AnyPlanned
from landbridge.publish.pdf import check_printer
from landbridge.publish.programme import Programme, write_programme
from landbridge.register import Register


def keep_plan(
    register: Register, planned: AnyPlanned, *, actor: str, at: datetime
) -> list[Edition]:
    """Freeze a plan as the next edition of its occasion; all of its editions.

    Raises FaultyPlan, UnreadableEdition.
    """
    occasion, problem, plan = planned.occasion, planned.problem, planned.plan
    freeze_edition(register, occasion, problem, plan, actor=actor, at=at)
    return editions(register, occasion.id)


def draft_plan(register: Register | None, planned: AnyPlanned, *, at: datetime) -> list[Edition]:
    """The editions of an occasion with a plan as the next one, which is kept nowhere."""
    known = editions(register, planned.occasion.id) if register else []
    last = known[-1] if known else None
    occasion, problem, plan = planned.occasion, planned.problem, planned.plan
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
