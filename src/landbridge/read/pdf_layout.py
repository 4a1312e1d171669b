"""Printed lines in the order in which a person reads them, without what every page repeats.

Invariant: a block is a run of lines one below the other. Of two blocks that
stand above one another the upper is read first, of two side by side the left;
otherwise they are read as they were written.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from unicodedata import combining, east_asian_width

_FARTHEST = 2.5
_SAME_HEIGHT = 0.3
_NARROWEST_COLUMN = 12.0
# So many blocks may be written at once: a page has hardly more columns.
_OPEN = 4
_PAGE_NUMBER = re.compile(
    r"[-–—·\s]*(?:page|p\.|стр\.?|страница|หน้า(?:ที่)?|第)?\s*[0-9๐-๙]{1,4}\s*"
    r"(?:页|(?:of|из|/|จาก)\s*[0-9๐-๙]{1,4})?[-–—·\s]*",
    re.IGNORECASE,
)
_FIGURE = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class PrintedLine:
    """A line of a page: its text, its left end and its height on the page in points, its size."""

    text: str
    left: float
    height: float
    size: float

    @property
    def right(self) -> float:
        """About where the line ends; the widths of letters are those of a common face."""
        return self.left + self.size * width(self.text.rstrip())


def width(text: str) -> float:
    """About how wide a text is, in sizes of its letters."""
    return sum(map(_letter_width, text))


def _letter_width(letter: str) -> float:
    if east_asian_width(letter) in "WF":
        return 1.0
    if combining(letter) or letter == "\u0e31" or "\u0e34" <= letter <= "\u0e3a":
        return 0.0
    if "\u0e47" <= letter <= "\u0e4e":
        return 0.0
    if letter in " .,;:!|'ijl":
        return 0.3
    return 0.65 if letter.isupper() else 0.52


def in_rows(lines: Iterable[PrintedLine]) -> Iterator[PrintedLine]:
    """The lines, those that stand side by side joined: words apart, cells of a table.

    Wide pieces far from one another are lines of two columns and stay apart.
    """
    row: PrintedLine | None = None
    for line in lines:
        glue = _glue(row, line) if row else None
        if row and glue:
            row = replace(row, text=row.text.rstrip() + glue + line.text)
        else:
            if row:
                yield row
            row = line
    if row:
        yield row


def _glue(row: PrintedLine, line: PrintedLine) -> str | None:
    """What stands between two pieces of one row; None where they are of two."""
    beside = abs(row.height - line.height) < _SAME_HEIGHT * line.size and row.left < line.left
    if not beside:
        return None
    if line.left - row.right < _FARTHEST * line.size:
        return " "
    return "\t" if min(width(row.text), width(line.text)) < _NARROWEST_COLUMN else None


def in_reading_order(lines: Sequence[PrintedLine]) -> list[Sequence[PrintedLine]]:
    """The blocks of a page in the order in which they are read."""
    left = list(_blocks(lines))
    ordered = []
    while left:
        place = next(
            (n for n, block in enumerate(left) if not any(_precedes(o, block) for o in left)), 0
        )
        ordered.append(left.pop(place))
    return ordered


def without_furniture(pages: Sequence[Sequence[PrintedLine]]) -> Iterator[list[PrintedLine]]:
    """The pages without running titles and page numbers."""
    seen = Counter(key for page in pages for key in set(map(_kind, page)))
    for page in pages:
        edges = {min(page, key=_height), max(page, key=_height)} if page else set()
        yield [
            line
            for line in page
            if not (seen[_kind(line)] > 1 and _stands_alone(line, page))
            and not (line in edges and _PAGE_NUMBER.fullmatch(line.text))
        ]


def _height(line: PrintedLine) -> float:
    return line.height


def _kind(line: PrintedLine) -> tuple[str, int, int]:
    return _FIGURE.sub("#", line.text.strip()), round(line.height), round(line.left / 20)


def _stands_alone(line: PrintedLine, page: Sequence[PrintedLine]) -> bool:
    """Whether a line is above or below all others of its page, but for those beside it."""
    others = [one.height for one in page if abs(one.height - line.height) > line.size]
    return bool(others) and not min(others) <= line.height <= max(others)


def _blocks(lines: Sequence[PrintedLine]) -> Sequence[Sequence[PrintedLine]]:
    """Runs of lines one below the other; columns may be written row by row."""
    blocks: list[list[PrintedLine]] = []
    for line in lines:
        above = next((one for one in blocks[: -_OPEN - 1 : -1] if _goes_on(one[-1], line)), None)
        if above is None:
            blocks.append([line])
        else:
            above.append(line)
    return blocks


def _goes_on(above: PrintedLine, line: PrintedLine) -> bool:
    """Whether a line stands directly below another."""
    gap = above.height - line.height
    near = 0 < gap < _FARTHEST * max(above.size, line.size)
    return near and above.left < line.right and line.left < above.right


def _precedes(one: Sequence[PrintedLine], other: Sequence[PrintedLine]) -> bool:
    if one is other:
        return False
    left, right = min(line.left for line in one), max(line.right for line in one)
    other_left = min(line.left for line in other)
    other_right = max(line.right for line in other)
    low, high = min(map(_height, one)), max(map(_height, one))
    other_low, other_high = min(map(_height, other)), max(map(_height, other))
    if left < other_right and other_left < right:
        return low > other_high
    return left < other_left and low < other_high and other_low < high
