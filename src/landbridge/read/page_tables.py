"""Tables of needs, offers and figures on a page: their cells stay apart where it becomes text.

Other tables lay out a page, and their cells are words of a line.
"""

from __future__ import annotations

from collections.abc import Sequence

from resiliparse.extract.html2text import extract_plain_text
from resiliparse.parse.html import ElementNode, HTMLTree

from landbridge.read.figure_heads import heads_figures, is_of_year, names_measures
from landbridge.read.record_labels import TELLING, header_of, label_of

CELL_ENDS = "\x1e"
"""Stands at the end of a cell of such a table in the text that is extracted."""
_HEADED = 3
"""Among so many first rows is the header; a title may stand above it."""


def part_cells(tree: HTMLTree) -> None:
    """Write each cell of such tables as one stretch of text with its end."""
    body = tree.body
    for table in body.query_selector_all("table") if body is not None else ():
        if table.query_selector("table") is None:
            _part(table)


def _part(table: ElementNode) -> None:
    rows = [list(row.query_selector_all("td, th")) for row in table.query_selector_all("tr")]
    told = _first_told(rows)
    if told is None or any(_is_wide(cell) for row in rows[told:] for cell in row):
        return
    for row in rows[told:]:
        for cell in row:
            cell.text = _shown(cell) + CELL_ENDS


def _first_told(rows: Sequence[Sequence[ElementNode]]) -> int | None:
    """The number of the header, or 0 where each row is a label and its value; None else."""
    for number, row in enumerate(rows[:_HEADED]):
        words = [_words(cell) for cell in row]
        if header_of(words) or heads_figures(words):
            return number
        below = [_words(cell) for cell in rows[number + 1]] if number + 1 < len(rows) else []
        if len(below) == len(words) and names_measures(words) and is_of_year(below):
            return number
    if not rows or any(len(row) != 2 for row in rows):
        return None
    labels = [label_of(_words(row[0]).rstrip(":：")) for row in rows]
    return 0 if {label.column for label in labels if label} >= TELLING else None


def _words(cell: ElementNode) -> str:
    return " ".join((cell.text or "").split())


def _shown(cell: ElementNode) -> str:
    """The text of a cell as it is seen: its paragraphs and lines are words apart."""
    text = extract_plain_text(HTMLTree.parse(cell.html), list_bullets=False, alt_texts=False)
    return " ".join(text.split())


def _is_wide(cell: ElementNode) -> bool:
    """Whether a cell takes more than one row or column."""
    return any((cell.getattr(name) or "1").strip() != "1" for name in ("rowspan", "colspan"))
