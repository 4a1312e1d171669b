"""Quotation marks as the patterns of a language write them, whichever a text has.

Typists write "…", “…” and „…“ where a language has marks of its own («…»).
"""

from __future__ import annotations

import re

_MARK = re.compile(r"""["“”„]""")
_OPENS = re.compile(r"""(?:^|(?<=[\s(\[«"“„/–—-]))["“”„](?=\S)""", re.MULTILINE)


def with_marks(text: str, pair: str) -> str:
    """The text, as long as it was, with an opening and a closing mark for each that opens
    or closes; a mark opens before a letter where none stands before it."""
    if not _MARK.search(text):
        return text
    return _MARK.sub(pair[1], _OPENS.sub(pair[0], text))
