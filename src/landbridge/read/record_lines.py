"""Lines of a release that tell values behind labels: Покупатель: …, 数量：….

The first label begins the line, further ones stand behind a mark or a blank; a value reaches to
the next label.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from landbridge.claims.model import Kind
from landbridge.read.record_labels import LONGEST_LABEL, TELLING, Label, label_of
from landbridge.read.sheet_columns import named_kind

Span = tuple[int, int]
Told = tuple[Label, Span]
"""A label and where its value stands."""

_COLON = re.compile(r"\s?[:：]\s?")
_COLON_OR_CELL = re.compile(r"\s?[:：]\s?|\t")
_HEAD = re.compile(r"\s*(?:[-–—•*·▪■◆●]|[(（]?\d{1,2}[)）.、])?\s*")
_BULLETS = " -–—•*·▪■◆●"
_EDGE = " \t;；。,，.|、\u3000"
_BEFORE = re.compile(r"[;；,，。.|、]\s*|\s+")
_LONGEST_LINE = 400
_LONGEST_NAME = 90
_PARTS = re.compile(r"[\n;；,，。.]")


@dataclass(frozen=True, slots=True)
class RecordLine:
    """A line and where it stands in the stored text."""

    start: int
    end: int
    text: str


def may_be_labelled(text: str) -> bool:
    """Whether a party or goods stand behind their label somewhere; looked for before all else."""
    for colon in _COLON.finditer(text):
        before = text[max(0, colon.start() - LONGEST_LABEL) : colon.start()]
        label = label_of(_PARTS.split(before)[-1].strip(_BULLETS))
        if label and label.column in TELLING:
            return True
    return False


def labelled(line: RecordLine) -> Iterator[Told]:
    """The labels of a line that begins with one, each with what stands behind it."""
    if len(line.text) > _LONGEST_LINE:
        return
    head = _HEAD.match(line.text)
    found = list(_labels(line.text, head.end() if head else 0))
    ends = [*(start for start, _, _ in found), len(line.text)][1:]
    for (_, label, first), last in zip(found, ends, strict=True):
        value = line.text[first:last].strip(_EDGE)
        if value:
            place = line.start + line.text.index(value, first)
            yield label, (place, place + len(value))


def _labels(text: str, head: int) -> Iterator[tuple[int, Label, int]]:
    """Where each label begins, what it is, and where its colon ends; the first begins the line."""
    done = head
    colons = _COLON_OR_CELL if text.count("\t") == 1 else _COLON
    for colon in colons.finditer(text, head):
        starts = [done, *(gap.end() for gap in _BEFORE.finditer(text, done, colon.start()))]
        if done == head:
            starts = [head]
        for start in starts:
            label = label_of(text[start : colon.start()])
            if label:
                yield start, label, colon.end()
                break
        else:
            if done == head:
                return
        done = colon.end()


def name_in(line: RecordLine) -> Span | None:
    """Where a line is the name of a firm: above the lines that say what it seeks."""
    head = _HEAD.match(line.text)
    first = head.end() if head else 0
    name = line.text[first:].rstrip(f"{_EDGE}:：")
    if not name or len(name) > _LONGEST_NAME or named_kind(name) is not Kind.COMPANY:
        return None
    return line.start + first, line.start + first + len(name)
