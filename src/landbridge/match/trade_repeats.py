"""Rows of a table of trade that say again what another row says, in one file or in several.

A sum is wrong where a row stands twice, and where a heading stands beside its subheadings.
"""

from __future__ import annotations

from typing import NamedTuple

from landbridge.claims.model import Reason
from landbridge.match.trade_editions import Stated
from landbridge.match.trade_table import Flow

Key = tuple[int, str, str, str, bool]
_HEADING = len("0101")


class _Said(NamedTuple):
    """Where something was said, and what."""

    file: str
    line: int
    value: float


class Repeats:
    """What the rows of all files of a table have said so far."""

    def __init__(self) -> None:
        self._said: dict[Key, _Said] = {}
        self._parts: dict[Key, _Said] = {}

    def once(self, row: Stated, bought: bool, file: str = "") -> Stated | Reason:
        """The row, or which other row says the same; `bought` tells that the buyer reports."""
        flow = row.flow
        said = _Said(file, flow.line, flow.value)
        known = self._said.setdefault(_key(flow, flow.product, bought), said)
        if known is not said:
            code = "row_twice" if known.value == flow.value else "row_contradicts"
            return _reason(code, known, said)
        heading = _key(flow, flow.product[:_HEADING], bought)
        if len(flow.product) == _HEADING:
            overlap = self._parts.get(heading)
        else:
            self._parts.setdefault(heading, said)
            overlap = self._said.get(heading)
        return row if overlap is None else _reason("heading_beside_parts", overlap, said)


def _key(flow: Flow, product: str, bought: bool) -> Key:
    return flow.year, flow.exporter, flow.importer, product, bought


def _reason(code: str, known: _Said, again: _Said) -> Reason:
    """The other file is named where it is another, or the same one given twice."""
    is_here = known.file == again.file and known.line != again.line
    return Reason.of(code, other_line=known.line, file="" if is_here else known.file)
