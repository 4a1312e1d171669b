"""What heads a cell or a line that tells of a need or an offer: its column, perhaps the kind too.

A label may say both: 求购方 is the party of a need, Предлагаем the goods of an offer. Others are
the columns of a sheet.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from landbridge.claims.model import Kind
from landbridge.read.sheet_columns import Column, code_of_word, column_of, unit_of

LONGEST_LABEL = 40
TELLING = frozenset((Column.PARTY, Column.WHAT))
"""The columns without which there is no need and no offer."""
_KINDS = {"need": Kind.NEED, "offer": Kind.OFFER}


@dataclass(frozen=True, slots=True)
class Label:
    """The column that a label names, and the kind that it tells; None where it tells none."""

    column: Column
    kind: Kind | None = None


@dataclass(frozen=True, slots=True)
class Header:
    """The labels of a row of headers by the number of the cell, the units behind them, the kind."""

    labels: Mapping[int, Label]
    units: Mapping[Column, str]
    kind: Kind | None


@lru_cache(maxsize=4096)
def label_of(words: str) -> Label | None:
    """The label that some words are, without what stands around them."""
    if not words or len(words) > LONGEST_LABEL:
        return None
    code = code_of_word("label", words)
    if code is None:
        column = column_of(words)
        return Label(column) if column else None
    kind, _, column_name = code.rpartition(".")
    return Label(Column(column_name), _KINDS.get(kind))


def header_of(cells: Sequence[str]) -> Header | None:
    """The header that a row of cells is, if it names a party and what it seeks or offers."""
    named = {number: label for number, cell in enumerate(cells) if (label := label_of(cell))}
    if not {label.column for label in named.values()} >= TELLING:
        return None
    kinds = {label.kind for label in named.values() if label.kind}
    if len(kinds) > 1:
        return None
    units = {label.column: unit_of(cells[number]) for number, label in named.items()}
    return Header(named, units, next(iter(kinds), None))
