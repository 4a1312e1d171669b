"""The grammar of timings of a language: its words, its atoms and how atoms are joined.

A pack is `packs/<language>/times.toml`, on top of `dates.toml`, whose tables of
words it shares. `[atoms]` lists the forms of days, periods, hours and spans, by
kind, the kinds in the order in which they are tried; `[joins]` lists the forms
of what atoms make together: a day with an hour, a range, a limit.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from landbridge.language.date_forms import LATER, DateForms, Stated
from landbridge.language.date_pack import date_grammar_of, forms_of
from landbridge.language.marks import overlaid
from landbridge.language.pack_tables import PackTables
from landbridge.language.timing_atoms import Atom, Value
from landbridge.language.timing_words import TimingWords

ATOMS = ("range", "date", "edge_span", "period", "clock", "in_daytime", "daytime", "span")


@dataclass(frozen=True, slots=True)
class TimingGrammar:
    """How a language writes timings; `kinds` says what each form of an atom is.

    What stands `apart`, as a title does, is not read. The `shy` are other words
    (may, sat) where they stand in small letters and with no number.
    """

    words: TimingWords
    kinds: Sequence[str]
    joins: DateForms
    shy: frozenset[str]
    apart: re.Pattern[str]

    def find(self, text: str, cased: str) -> Iterator[tuple[Stated, Mapping[str, Value]]]:
        """The timings of a text in small letters, each with the atoms in its slots."""
        text = self.apart.sub(lambda found: " " * len(found[0]), text)
        marked = self.words.dates.forms.marker.mark(text)
        atoms = {atom.start: atom for atom in self._atoms(text, cased, marked)}
        places = [(atom.start, atom.end, atom.kind) for atom in atoms.values()]
        for stated in self.joins.search(text, overlaid(self.joins.marker, marked, places)):
            starts = {slot: start for slot, (start, _) in stated.spans.items()}
            yield stated, {slot: atoms[at].value for slot, at in starts.items() if at in atoms}

    def _atoms(self, text: str, cased: str, marked: str) -> Iterator[Atom]:
        for stated in self.words.dates.forms.search(text, marked):
            if self._is_other_word(stated, cased):
                continue
            kind = self.kinds[stated.form]
            value = self._value(kind, stated, text)
            if value is not None:
                yield Atom(stated.start, stated.end, kind, value)

    def _is_other_word(self, stated: Stated, cased: str) -> bool:
        spans = [stated.spans.get(slot) for slot in ("name", "weekday")]
        spans.append((stated.start, stated.end))
        shy = any(span and cased[span[0] : span[1]] in self.shy for span in spans)
        return shy and not stated.slots.keys() & {"day", "year"}

    def _value(self, kind: str, stated: Stated, text: str) -> Value | None:
        words, slots = self.words, stated.slots
        match kind:
            case "clock":
                return words.clock(slots)
            case "daytime" | "in_daytime":
                return words.daytime(slots)
            case "range":
                return words.point(slots), words.point(slots, LATER)
        if "count" in slots:
            number = text[stated.spans["count"][0] : stated.spans["unit"][0]]
            return words.span(slots, number.rstrip(" -\n"))
        return words.one_toward(slots) or words.point(slots)


@cache
def timing_grammar(language: str) -> TimingGrammar | None:
    """The grammar of timings of a language; None where it has no pack."""
    own = PackTables.of(language, "times")
    if not own.table("atoms"):
        return None
    pack = own.on(PackTables.of(language, "dates"))
    forms = [(kind, form) for kind in ATOMS for form in pack.words("atoms", kind)]
    dates = date_grammar_of(pack, [form for _, form in forms], ATOMS)
    return TimingGrammar(
        words=TimingWords(dates, pack.flag("by_24")),
        kinds=[kind for kind, _ in forms],
        joins=forms_of(pack, pack.words("joins", "forms"), dates.forms.marker),
        shy=frozenset(pack.words("grammar", "shy")),
        apart=pack.pattern("apart"),
    )
