"""Needs and offers that a release tells in the rows of a table or in labelled lines.

A table is lines with tabs under a row of headers that names a party and what it seeks or offers.
A record is a run of lines, or one line, each value behind its label (Покупатель: …, 数量：…).
Whether it is a need or an offer a cell, a label or a line above says; else it is neither.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice

from landbridge.claims.model import Document, Kind, Rendition
from landbridge.language.pack_folders import load_pack
from landbridge.language.simplified import simplified
from landbridge.read.opening import PDF
from landbridge.read.record_labels import TELLING, Header, Label, header_of
from landbridge.read.record_lines import (
    RecordLine,
    Span,
    Told,
    labelled,
    may_be_labelled,
    name_in,
)
from landbridge.read.sheet_columns import Column

_ABOVE = 3
"""So many lines above a table or a record may say whether it tells of needs or of offers."""


@dataclass(frozen=True, slots=True)
class Record:
    """A need or an offer, where it stands in the stored text, and where its values stand.

    `lines` are those that tell it, with the header before the first row of a table.
    """

    kind: Kind | None
    span: Span
    lines: Span
    told: Sequence[Told]
    units: Mapping[Column, str] = field(default_factory=dict)


def find_records(document: Document, rendition: Rendition) -> tuple[Record, ...]:
    """The needs and offers of the tables and the labelled lines of a rendition, in order."""
    text = simplified(document.text[rendition.start : rendition.end])
    if "\t" not in text and not may_be_labelled(text):
        return ()
    lines = [
        RecordLine(rendition.start + found.start(), rendition.start + found.end(), found[0])
        for found in re.finditer(r"[^\n]+", text)
    ]
    finder = _Finder(lines, rendition.language, is_aligned=document.media_type != PDF)
    return tuple(finder.records())


class _Finder:
    """Goes through the lines of a rendition."""

    def __init__(self, lines: Sequence[RecordLine], language: str, *, is_aligned: bool) -> None:
        self._lines = lines
        self._told = [tuple(labelled(line)) for line in lines]
        self._headings = load_pack(language).wants.headings
        self._is_aligned = is_aligned

    def records(self) -> Iterator[Record]:
        """The records in order."""
        number = 0
        while number < len(self._lines):
            line = self._lines[number]
            header = header_of(_cells(line.text)) if "\t" in line.text else None
            last = number + 1
            if header:
                last = self._end(last, self._is_row)
                yield from self._rows(header, number, last)
            elif self._told[number]:
                last = self._end(last, self._is_labelled)
                yield from self._run(number, last)
            number = last

    def _end(self, number: int, goes_on: Callable[[int], bool]) -> int:
        """The first line from a number on that no longer goes on."""
        while number < len(self._lines) and goes_on(number):
            number += 1
        return number

    def _is_row(self, number: int) -> bool:
        return "\t" in self._lines[number].text

    def _is_labelled(self, number: int) -> bool:
        return bool(self._told[number])

    def _rows(self, header: Header, first: int, last: int) -> Iterator[Record]:
        """The rows under a header; an empty cell of a party means that of the row above."""
        kind = header.kind or self._kind_above(first)
        party: Told | None = None
        opens = self._lines[first].start
        for line in self._lines[first + 1 : last]:
            told = list(_row(header, line, self._is_aligned))
            named = next((one for one in told if one[0].column is Column.PARTY), None)
            party = named or party
            if party and not named:
                told.insert(0, party)
            if _is_whole(told, kind):
                span = line.start, line.end
                yield Record(kind, span, (opens, line.end), tuple(told), header.units)
                opens = line.end

    def _run(self, first: int, last: int) -> Iterator[Record]:
        """The records of a run of labelled lines; where a label comes again the next one begins."""
        above = self._kind_above(first)
        told: list[Told] = []
        for on_line in self._told[first:last]:
            for label, span in on_line:
                if label.column in TELLING and any(label == known for known, _ in told):
                    yield from self._record(first, told, above)
                    told = []
                told.append((label, span))
        yield from self._record(first, told, above)

    def _record(self, first: int, told: list[Told], above: Kind | None) -> Iterator[Record]:
        kinds = {label.kind for label, _ in told if label.kind}
        kind = next(iter(kinds)) if len(kinds) == 1 else (None if kinds else above)
        named = any(label.column is Column.PARTY for label, _ in told)
        name = None if named or not first else name_in(self._lines[first - 1])
        if name:
            told = [(Label(Column.PARTY), name), *told]
        if len(kinds) < 2 and _is_whole(told, kind):
            spans = [span for _, span in told]
            whole = min(spans)[0], max(end for _, end in spans)
            yield Record(kind, whole, whole, tuple(told))

    def _kind_above(self, number: int) -> Kind | None:
        """The kind that the nearest line above with words for one tells."""
        above = (self._lines[n] for n in range(number - 1, -1, -1) if not self._told[n])
        for line in islice(above, _ABOVE):
            kinds = [kind for kind, words in self._headings.items() if words.search(line.text)]
            if kinds:
                return Kind(kinds[0]) if len(kinds) == 1 else None
        return None


def _is_whole(told: Sequence[Told], kind: Kind | None) -> bool:
    """Whether party, goods and kind are told."""
    columns = {label.column for label, _ in told}
    return columns >= TELLING and (kind is not None or Column.KIND in columns)


def _cells(text: str) -> list[str]:
    return [cell.strip() for cell in text.split("\t")]


def _row(header: Header, line: RecordLine, is_aligned: bool) -> Iterator[Told]:
    """The cells of a row under their labels; none where they may stand under others."""
    cells = line.text.split("\t")
    if not is_aligned and len(cells) <= max(header.labels):
        return
    start = line.start
    for number, cell in enumerate(cells):
        label = header.labels.get(number)
        value = cell.strip()
        if label and value.strip("-–—"):
            first = start + cell.index(value)
            yield label, (first, first + len(value))
        start += len(cell) + 1
