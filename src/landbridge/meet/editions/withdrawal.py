"""What calendars still hold of earlier editions and must let go of."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from landbridge.meet.editions.agenda import Holder, agendas
from landbridge.meet.editions.edition import Edition, engagements
from landbridge.meet.editions.engagement import Engagement, Status
from landbridge.meet.model import MeetingId


def withdrawn(editions: Sequence[Edition]) -> Mapping[Holder, tuple[Engagement, ...]]:
    """What each holder had in any edition and has no longer in the last, as it last was.

    Its sequence is the one of the last edition. It is cancelled where nobody holds it any longer,
    and confirmed where others still do. Editions stand in their order; there is at least one.
    """
    last = editions[-1]
    now, held = agendas(last), {one.meeting for one in engagements(last)}
    gone: dict[Holder, dict[MeetingId, Engagement]] = {}
    for edition in editions[:-1]:
        for holder, agenda in agendas(edition).items():
            kept = {one.meeting for one in now.get(holder, ())}
            for one in agenda:
                if one.meeting not in kept:
                    gone.setdefault(holder, {})[one.meeting] = _let_go(one, last, held)
    return {holder: tuple(ones.values()) for holder, ones in gone.items()}


def _let_go(engagement: Engagement, last: Edition, held: Collection[MeetingId]) -> Engagement:
    status = Status.CONFIRMED if engagement.meeting in held else Status.CANCELLED
    return replace(engagement, sequence=last.sequences[engagement.meeting], status=status)
