"""The forms in which a language writes dates, and what a text states in one of them.

A pack lists its forms; the first that fits at a place counts. A form begins with
a slot. It is a regular expression in which

- `{day}` is a slot: the text says there what the day is; `{day2}` is the same of
  the later end of a range;
- `{led}` stands before a slot that is a date only behind certain words: in 2023;
- `<to>` is another piece of the pack by name, slots and all; `<y2>` is the piece
  `y` with its slots taken for the later end;
- a blank is what the language has between words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from landbridge.language.marks import ANY_MARK, END_OF_MARK, Marker

Slots = Mapping[str, str]
LATER = "2"
_TOKEN = re.compile(r"\{([a-z_]+)([23]?)\}|<([a-z_]+)(2?)>| ")
_GUARD = rf"(?={ANY_MARK})(?<!{END_OF_MARK}\.)"


@dataclass(frozen=True, slots=True)
class Stated:
    """What a text says of a date at a place: the words by slot."""

    start: int
    end: int
    slots: Slots
    spans: Mapping[str, tuple[int, int]]
    form: int = 0

    def in_small_letters(self, slot: str, text: str) -> bool:
        """Whether the text writes a slot, or its later one, with a small first letter."""
        return any(
            text[self.spans[name][0]].islower()
            for name in (slot, slot + LATER)
            if name in self.spans
        )


@dataclass(frozen=True, slots=True)
class DateForms:
    """All forms of a language as one expression; `slots` are the groups of each form."""

    marker: Marker
    expression: re.Pattern[str]
    slots: Mapping[str, Sequence[tuple[str, int]]]

    @classmethod
    def of(
        cls, forms: Sequence[str], pieces: Mapping[str, str], marker: Marker, led: str, blank: str
    ) -> DateForms:
        """Compile forms; raises KeyError for a piece that the pack does not name."""
        names: dict[str, tuple[str, str]] = {}
        branches = []
        for number, form in enumerate(forms):
            expansion = _Expansion(pieces, marker, led, blank, f"f{number}", names)
            branches.append(f"(?P<f{number}>{expansion.of(form)})")
        expression = re.compile(f"{_GUARD}(?:{'|'.join(branches)})")
        slots: dict[str, list[tuple[str, int]]] = {f"f{n}": [] for n in range(len(forms))}
        for group, (name, slot) in names.items():
            slots[name].append((slot, expression.groupindex[group]))
        return cls(marker, expression, slots)

    def find(self, text: str) -> Iterator[Stated]:
        """What the text states of dates, from left to right."""
        return self.search(text, self.marker.mark(text))

    def search(self, text: str, marked: str) -> Iterator[Stated]:
        """What a text states whose words are marked already."""
        for found in self.expression.finditer(marked):
            form = str(found.lastgroup)
            named = self.slots[form]
            spans = {slot: found.span(group) for slot, group in named if found.start(group) >= 0}
            words = {slot: text[first:last] for slot, (first, last) in spans.items()}
            yield Stated(found.start(), found.end(), words, spans, int(form[1:]))


@dataclass(slots=True)
class _Expansion:
    """One form on its way to an expression; every slot becomes a group of its own name."""

    pieces: Mapping[str, str]
    marker: Marker
    led: str
    blank: str
    form: str
    names: dict[str, tuple[str, str]]
    later: str = field(default="")

    def of(self, source: str) -> str:
        return _TOKEN.sub(self._expand, source)

    def _expand(self, token: re.Match[str]) -> str:
        slot, slot_later, piece, piece_later = token.groups()
        if slot == "led":
            return self.led
        if slot:
            group = f"g{len(self.names)}"
            self.names[group] = (self.form, slot + (slot_later or self.later))
            return f"(?P<{group}>{self.marker.slot(slot)})"
        if piece:
            outer, self.later = self.later, piece_later or self.later
            inner = self.of(self.pieces[piece])
            self.later = outer
            return f"(?:{inner})"
        return f"(?:{self.blank})"
