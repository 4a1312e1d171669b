"""Notices to those whom a difference between two editions concerns, drafted in their languages.

A draft says what changed and how it is now; a person reads it before it goes out.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass

from landbridge.language.day_and_hour import format_offset
from landbridge.language.formatting import format_date
from landbridge.language.phrases import Phrases, phrases
from landbridge.language.values import PartialDate
from landbridge.meet.agenda import Holder
from landbridge.meet.change import Change
from landbridge.meet.difference import Changed, Difference, for_each, to_be_told
from landbridge.meet.edition import Edition
from landbridge.meet.engagement import Engagement
from landbridge.publish.engaged import engaged, local_times, place_of, summary_of
from landbridge.publish.holders import Bearer, bearer

_Reading = Callable[[Engagement, Phrases], str]
_LABELS = {
    Change.MOVED: "meet.time",
    Change.PLACE: "meet.place",
    Change.INTERPRETER: "meet.interpreter",
    Change.PEOPLE: "meet.participants",
    Change.SUBJECT: "notice.subject_of",
}


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
    items = [_Item(one, to, words, _last(one).meeting in held) for one in seen]
    lines = [
        words.text("notice.to", name=to.name),
        "",
        _intro(newer, words),
        "",
        *(line for item in items for line in (*item.lines(), "")),
        words.text("notice.close"),
        words.text("notice.end"),
        newer.occasion.organizer,
    ]
    return Notice(to, words.text("notice.subject", occasion=newer.occasion.name), lines)


def _intro(newer: Edition, words: Phrases) -> str:
    day = format_date(PartialDate.of(newer.day), words.language)
    return words.text("notice.intro", number=newer.number, date=day)


@dataclass(frozen=True, slots=True)
class _Item:
    """One changed engagement as its reader meets it; `is_held` says whether others hold it."""

    changed: Changed
    to: Bearer
    words: Phrases
    is_held: bool

    def lines(self) -> Iterator[str]:
        """What it is, what changed, and how it is now."""
        yield summary_of(_last(self.changed), self.words.language, self.to.holder)
        yield self._said()
        yield self._line("time", _when)
        if self.changed.after:
            yield self._line("place", _where)
            yield from self._lines_of_people(self.changed.after)

    def _lines_of_people(self, now: Engagement) -> Iterator[str]:
        before = self.changed.before
        if now.interpreter or (before and before.interpreter):
            yield self._line("interpreter", _interpreter)
        if Change.PEOPLE in self.changed.changes or before is None:
            told = engaged(now, self.words.language, self.to.holder)
            yield self._told("participants", self.words.text("notice.between").join(told.attendees))
        if Change.SUBJECT in self.changed.changes and now.topic:
            yield self._told("topic", now.topic)

    def _said(self) -> str:
        """What changed, in a sentence."""
        if self.changed.before is None:
            return self.words.text("notice.added")
        if self.changed.after is None:
            return self.words.text("notice.left" if self.is_held else "notice.withdrawn")
        labels = (self.words.text(_LABELS[change]).lower() for change in self.changed.changes)
        return self.words.text("notice.changed", what=self.words.join(labels))

    def _line(self, label: str, read: _Reading) -> str:
        """How it is now, with how it was where that differs."""
        now = read(_last(self.changed), self.words)
        before = read(self.changed.before, self.words) if self.changed.before else ""
        return self._told(label, now, "" if before == now else before)

    def _told(self, label: str, now: str, before: str = "") -> str:
        name = self.words.text(f"meet.{label}")
        return self.words.text("notice.line", label=name, now=now, before=before)


def _last(changed: Changed) -> Engagement:
    """The engagement as it is, or as it last was."""
    last = changed.after or changed.before
    if last is None:
        raise ValueError(changed)
    return last


def _when(one: Engagement, words: Phrases) -> str:
    told = engaged(one, words.language)
    when = words.text("join.clause").join((told.day, told.hours))
    return when + words.text("join.bracket", text=format_offset(local_times(one)[0]))


def _where(one: Engagement, words: Phrases) -> str:
    return place_of(one, words.language)


def _interpreter(one: Engagement, words: Phrases) -> str:
    return one.interpreter.name if one.interpreter else words.text("notice.nobody")
