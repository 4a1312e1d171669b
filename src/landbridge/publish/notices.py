"""Notices to those whom a difference between two editions concerns, drafted in their languages.

A draft says what changed and how it is now; a person reads it before it goes out.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from landbridge.language.formatting import format_date
from landbridge.language.phrases import Phrases, phrases
from landbridge.language.values import PartialDate
from landbridge.meet.editions.agenda import Holder
from landbridge.meet.editions.difference import Changed, Difference, for_each, to_be_told
from landbridge.meet.editions.edition import Edition
from landbridge.publish.changed import ChangeTold
from landbridge.publish.holders import Bearer, bearer


@dataclass(frozen=True, slots=True)
class Notice:
    """A draft to one person: its subject and its lines; an empty line parts two paragraphs."""

    to: Bearer
    subject: str
    lines: Sequence[str]

    @property
    def text(self) -> str:
        """The draft as it is sent."""
        return "\n".join((self.subject, "", *self.lines, ""))


def notices(found: Difference, newer: Edition) -> list[Notice]:
    """A draft to each person and interpreter who is to be told of a difference."""
    held = {one.after.meeting for one in found.changed if one.after}
    seen = for_each(found)
    return [_notice(holder, seen[holder], held, newer) for holder in to_be_told(found)]


def _notice(
    holder: Holder, seen: Sequence[Changed], held: Collection[str], newer: Edition
) -> Notice:
    sides = [side for one in seen for side in (one.before, one.after) if side]
    to = bearer(holder, sides, "en")
    words = phrases(to.language)
    items = [ChangeTold(one, to, one.meeting in held) for one in seen]
    lines = [
        words.text("notice.to", name=to.name),
        "",
        _intro(newer, words),
        "",
        *(line for item in items for line in (item.what, item.said, *item.details(), "")),
        words.text("notice.close"),
        words.text("notice.end"),
        newer.occasion.organizer,
    ]
    return Notice(to, words.text("notice.subject", occasion=newer.occasion.name), lines)


def _intro(newer: Edition, words: Phrases) -> str:
    day = format_date(PartialDate.of(newer.day), words.language)
    return words.text("notice.intro", number=newer.number, date=day)
