"""The lines of a page that lead to other pages: menus, lists of news, the way to the next one.

A line is a link where most of its letters are: a date or a word before the
headline changes nothing. The page's own title is none, nor is a labelled field.
With the headlines of a list of news go the texts below them that retell them.
A link that is not closed, or holds more than a headline does, is none either.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from landbridge.read.labelled_fields import labelled_fields
from landbridge.read.marked import MARKS
from landbridge.read.tags import LINK_CLOSES, LINK_OPENS
from landbridge.read.teasers import retold_below

_SHARE = 0.7
_LONGEST = 500
_SIGN = re.compile(f"([{LINK_OPENS}{LINK_CLOSES}])")
_LINK = re.compile(
    f"{LINK_OPENS}(?P<words>[^{LINK_OPENS}{LINK_CLOSES}]*)(?P<end>{LINK_CLOSES})?", re.DOTALL
)


def without_links(text: str, title: str) -> str:
    """The text without its lines that are links, and what is said below them in lists of news."""
    own = _bare(title)
    lines = [
        (line, share >= _SHARE and not _is_own(_bare(line), own))
        for line, share in _lines(_LINK.sub(_headline, text))
    ]
    retold = retold_below([(_bare(line), is_link) for line, is_link in lines])
    return "\n".join(
        line for n, (line, is_link) in enumerate(lines) if not is_link and n not in retold
    )


def _headline(link: re.Match[str]) -> str:
    """A link as it stands, or its words alone where it is none."""
    words = link["words"]
    is_link = link["end"] and len(MARKS.sub("", words)) <= _LONGEST
    return link[0] if is_link else words


def without_signs(text: str) -> str:
    """The text without the signs where links begin and end."""
    return _SIGN.sub("", text)


def _lines(text: str) -> Iterator[tuple[str, float]]:
    """Each line without signs, and the share of its letters that stand in links."""
    linked = False
    for line in text.split("\n"):
        inside = total = 0
        for piece in _SIGN.split(line):
            if piece in (LINK_OPENS, LINK_CLOSES):
                linked = piece == LINK_OPENS
                continue
            letters = _letters(piece)
            total += letters
            inside += letters * linked
        yield without_signs(line), inside / total if total else 0.0


def _is_own(line: str, title: str) -> bool:
    return line == title or any(use != "other" for use, _, _ in labelled_fields(line))


def _bare(line: str) -> str:
    return " ".join(MARKS.sub("", line).split())


def _letters(text: str) -> int:
    return sum(character.isalpha() for character in text)
