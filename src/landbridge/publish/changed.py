"""A change of an engagement in the words of those whom it concerns."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from landbridge.language.phrases import Phrases, phrases
from landbridge.meet.editions.agenda import EVERYBODY
from landbridge.meet.editions.change import Change
from landbridge.meet.editions.difference import Changed
from landbridge.meet.editions.engagement import Engagement
from landbridge.publish.engaged import engaged, local_times, place_of, summary_of
from landbridge.publish.holders import Bearer

_Reading = Callable[[Engagement, Phrases], str]
_LABELS = {
    Change.MOVED: "meet.time",
    Change.PLACE: "meet.place",
    Change.INTERPRETER: "meet.interpreter",
    Change.PEOPLE: "meet.participants",
    Change.SUBJECT: "notice.subject_of",
}


@dataclass(frozen=True, slots=True)
class ChangeTold:
    """A changed engagement as its reader meets it; `is_held` says whether anybody holds it."""

    changed: Changed
    to: Bearer
    is_held: bool

    @property
    def words(self) -> Phrases:
        """The phrases of the reader's language."""
        return phrases(self.to.language)

    @property
    def what(self) -> str:
        """What it is, on one line."""
        return summary_of(self.changed.last, self.to.language, self.to.holder)

    @property
    def said(self) -> str:
        """What changed, in a sentence."""
        if self.changed.before is None:
            return self.words.text("notice.new" if self._is_for_all else "notice.added")
        if self.changed.after is None:
            return self.words.text("notice.left" if self.is_held else "notice.withdrawn")
        labels = (self.words.text(_LABELS[change]).lower() for change in self.changed.changes)
        return self.words.text("notice.changed", what=self.words.join(labels))

    def details(self) -> Iterator[str]:
        """How it is now, with how it was where that differs."""
        yield self._line("time", _when)
        if self.changed.after:
            yield self._line("place", _where)
            yield from self._lines_of_people(self.changed.after)

    def _lines_of_people(self, now: Engagement) -> Iterator[str]:
        before = self.changed.before
        if now.interpreter or (before and before.interpreter):
            yield self._line("interpreter", _interpreter)
        if Change.PEOPLE in self.changed.changes or before is None:
            told = engaged(now, self.to.language, self.to.holder)
            yield self._told("participants", self.words.text("notice.between").join(told.attendees))
        if Change.SUBJECT in self.changed.changes and now.topic:
            yield self._told("topic", now.topic)

    @property
    def _is_for_all(self) -> bool:
        return self.to.holder == EVERYBODY

    def _line(self, label: str, read: _Reading) -> str:
        now = read(self.changed.last, self.words)
        before = read(self.changed.before, self.words) if self.changed.before else ""
        return self._told(label, now, "" if before == now else before)

    def _told(self, label: str, now: str, before: str = "") -> str:
        name = self.words.text(f"meet.{label}")
        return self.words.text("notice.line", label=name, now=now, before=before)


def _when(one: Engagement, words: Phrases) -> str:
    told = engaged(one, words.language)
    when = words.text("join.clause").join((told.day, told.hours))
    starts, ends = local_times(one)
    if starts.utcoffset() != ends.utcoffset():
        return when
    return when + words.text("join.bracket", text=told.offset)


def _where(one: Engagement, words: Phrases) -> str:
    return place_of(one, words.language)


def _interpreter(one: Engagement, words: Phrases) -> str:
    return one.interpreter.name if one.interpreter else words.text("notice.nobody")
