"""Lines that state when or by whom a text was put out, and nothing else: labelled fields."""

from __future__ import annotations

import re

from landbridge.read.date_line import is_date_line
from landbridge.read.kind_line import is_kind_line
from landbridge.read.masthead_words import label_use, labels

_LONGEST = 200
_SAID = re.compile(r"[。?？!！…]$")
_VALUE_END = re.compile(r"(?<=\S)(?:\s{2,}|\s*[|｜]|\s+(?=\d{4}[-/.年]))")
_BRACKETED = re.compile(r"[（(【\[〖](?P<inner>[^（(【\[〖\n]+)[）)】\]〗]")
_APART = re.compile(r"[(\[]?(?P<name>[^\W\d][^.!?:;|\d\n]{1,70}?)[)\]]?(?:\s{2,}|\s*[|｜]\s*)")


def is_masthead(line: str) -> bool:
    """Whether a line states when or by whom, and nothing else."""
    if len(line) > _LONGEST or _SAID.search(line):
        return False
    bracketed = _BRACKETED.fullmatch(line)
    inner = bracketed["inner"] if bracketed else line
    return bool(labelled_fields(inner)) or is_date_line(inner) or is_kind_line(inner)


def labelled_fields(line: str) -> list[tuple[str, int, int]]:
    """The fields of a masthead line: use of the label, start and end of the value.

    The line must begin with a label, a date or a name that stands apart: that of who puts it
    out. A value reaches to the next label.
    """
    # To look for a hundred labels takes 0.1 ms a line.
    if ":" not in line and "：" not in line:
        return []
    bracketed = _BRACKETED.fullmatch(line)
    start, last = bracketed.span("inner") if bracketed else (0, len(line))
    found = list(labels().finditer(line, start, last))
    head = line[start : found[0].start()] if found else ""
    apart = _APART.fullmatch(head)
    if not found or (head and not apart and not is_date_line(line[: found[0].start()].strip())):
        return []
    ends = [label.start() for label in found[1:]] + [last]
    name = [("publisher", *apart.span("name"))] if apart else []
    return name + [
        (label_use(label[1]), *_trimmed(line, label.end(), end))
        for label, end in zip(found, ends, strict=True)
    ]


def _trimmed(line: str, start: int, end: int) -> tuple[int, int]:
    value = _VALUE_END.split(line[start:end], maxsplit=1)[0]
    kept = value.strip(" \t|｜/[]【】·,;；\u3000")
    offset = value.index(kept) if kept else 0
    return start + offset, start + offset + len(kept)
