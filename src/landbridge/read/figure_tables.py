"""Tables of figures in a release: a measure a row and a period a column, or the other way round.

A table is lines with tabs. Its header names periods behind its first cell, and the first cell of
a row is what is measured; or it names what is measured, and the first cell of a row is the year.
The unit stands in the cell, or behind the measure, in a column of units, behind the period or in
the head of the measures; what is no figure with it is left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from landbridge.claims.model import Claim, Document, Kind, Rendition, claim_id, mention_id
from landbridge.claims.value import Text, Value
from landbridge.language.folded import fold_text
from landbridge.language.quantities import find_quantities
from landbridge.language.values import Measured, Number, When
from landbridge.read.figure_heads import heads_figures, is_of_year, names_measures, period_of_head
from landbridge.read.opening import PDF
from landbridge.read.record_lines import Span
from landbridge.read.sheet_columns import code_of_word, unit_of

_UNITED = re.compile(r"\s*[(（][^()（）]{1,20}[)）]$|\s*[,，]\s?[^,，]{1,20}$")


@dataclass(frozen=True, slots=True)
class _Cell:
    """The words of a cell, and where they stand in the stored text."""

    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class _Header:
    """The periods of a table by the number of their cells, and where it tells units."""

    periods: Mapping[int, tuple[When, _Cell]]
    units: Mapping[int, str]
    unit_column: int | None


@dataclass(frozen=True, slots=True)
class TableFigure:
    """A figure of a table: what it measures, its value and its period, each with its cell."""

    measure: tuple[Text, Span]
    value: tuple[Value, Span]
    period: tuple[When, Span]


def find_table_figures(document: Document, rendition: Rendition) -> tuple[TableFigure, ...]:
    """The figures of the tables of a rendition, in order; of a PDF, those of whole rows."""
    text = document.text[rendition.start : rendition.end]
    return tuple(_figures(document, rendition)) if "\t" in text else ()


def figure_claims(document: Document, language: str, figure: TableFigure) -> Iterator[Claim]:
    """What a figure of a table claims."""
    subject = mention_id(document.id, *figure.value[1], Kind.STATISTIC)
    told = {"measure": figure.measure, "value": figure.value, "period": figure.period}
    for predicate, (value, span) in told.items():
        evidence = document.evidence(*span)
        yield Claim(
            claim_id(evidence, subject, predicate, value),
            subject,
            Kind.STATISTIC,
            predicate,
            value,
            evidence.quote,
            evidence,
            as_of=document.published_on,
            language=language,
        )


def _figures(document: Document, rendition: Rendition) -> Iterator[TableFigure]:
    header: _Header | None = None
    measures: Sequence[_Cell] = ()
    width = 0
    for line in re.finditer(r"[^\n]+", document.text[rendition.start : rendition.end]):
        cells = list(_cells(line[0], rendition.start + line.start()))
        words = [cell.text for cell in cells]
        if len(cells) < 2:
            header, measures = None, ()
        elif heads_figures(words):
            header, width = _header(cells, rendition.language), len(cells)
        elif header is not None and (document.media_type != PDF or len(cells) == width):
            yield from _row(header, cells, rendition.language)
        elif len(cells) == len(measures) and is_of_year(words):
            yield from _year(measures, cells, rendition.language)
        elif names_measures(words):
            measures = cells


def _cells(line: str, start: int) -> Iterator[_Cell]:
    for piece in line.split("\t"):
        words = piece.strip()
        first = start + piece.index(words)
        yield _Cell(words, (first, first + len(words)))
        start += len(piece) + 1


def _header(cells: Sequence[_Cell], language: str) -> _Header:
    read = ((number, period_of_head(cell.text, language)) for number, cell in enumerate(cells))
    periods = {n: (when, cells[n]) for n, when in read if n and when is not None}
    units = {number: unit_of(cell.text) for number, cell in enumerate(cells)}
    heads = (n for n, c in enumerate(cells) if code_of_word("figure", c.text) == "unit")
    return _Header(periods, units, next(heads, None))


def _row(header: _Header, cells: Sequence[_Cell], language: str) -> Iterator[TableFigure]:
    """The figures of a row, each under its period."""
    label = cells[0]
    measure = _measure(label, language)
    column = header.unit_column
    own = unit_of(label.text) or (cells[column].text if column and column < len(cells) else "")
    for number, (when, head) in header.periods.items():
        if measure[0].text and number < len(cells):
            cell = cells[number]
            unit = own or header.units[number] or header.units[0]
            value = _value(cell.text, unit, language)
            if value is not None:
                yield TableFigure(measure, (value, cell.span), (when, head.span))


def _year(
    measures: Sequence[_Cell], cells: Sequence[_Cell], language: str
) -> Iterator[TableFigure]:
    """The figures of a row that a year heads, each under its measure."""
    when = period_of_head(cells[0].text, language)
    if when is None:
        return
    for head, cell in zip(measures[1:], cells[1:], strict=True):
        value = _value(cell.text, unit_of(head.text) or unit_of(measures[0].text), language)
        if head.text and value is not None:
            yield TableFigure(_measure(head, language), (value, cell.span), (when, cells[0].span))


def _measure(label: _Cell, language: str) -> tuple[Text, Span]:
    """What a label says is measured, without its unit."""
    name = _UNITED.sub("", label.text) if unit_of(label.text) else label.text
    return Text(name, language), (label.span[0], label.span[0] + len(name))


def _value(text: str, unit: str, language: str) -> Value | None:
    """The figure that a cell is, in a unit that stands elsewhere; of things a plain number."""
    own = _stated(text, "", language)
    if not unit or (own is not None and not isinstance(own, Number)):
        return own
    one = _stated("1", unit, language, whole=False)
    counts = isinstance(one, Number) and one.amount == 1
    return _stated(text, unit, language) or (own if counts else None)


def _stated(text: str, unit: str, language: str, *, whole: bool = True) -> Value | None:
    """The figure that words and a unit are, or begin with."""
    for words in (f"{text}{unit}", f"{text} {unit}", f"{unit} {text}"):
        folded = fold_text(words.strip())
        for mention in find_quantities(folded, language):
            is_all = mention.start == 0 and (mention.end == len(folded.text) or not whole)
            if is_all and isinstance(mention.value, Measured):
                return mention.value
    return None
