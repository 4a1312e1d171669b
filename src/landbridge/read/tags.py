"""Markup that a tree may be built from in bounded time.

An HTML parser walks its open elements at every tag and its attributes at every
attribute: 40,000 attributes in one tag take 3 s, 16 MiB of them hours. So tags
and attributes are counted first. Formatting tags, which reopen themselves in
every later block (a page of 1 MB may grow to millions of them), and repeated
html and body tags, which pile up attributes, are dropped: they carry no text.
"""

from __future__ import annotations

import re

from landbridge.read.unreadable import Unreadable

MOST_TAGS = 40_000
MOST_ATTRIBUTES = 256
REST = r"""(?>[^>=]+|=\s*"[^"]*"|=\s*'[^']*'|=)*+>?"""
SILENT = re.compile(
    r"<!--.*?(?:-->|\Z)|<!doctype\b[^>\[]*\[.*?(?:\]\s*>|\Z)"
    r"|<(script|style|svg)\b.*?(?:</\1\s*>|\Z)",
    re.DOTALL | re.IGNORECASE,
)
_FORMATTING = re.compile(
    r"</?(?:a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u|html|body)(?=[\s/>])" + REST,
    re.IGNORECASE,
)
_TAG = re.compile(r"<(/?[a-zA-Z][^\s/>]{0,40})" + REST)
_ATTRIBUTE = re.compile(r"""[^\s=]+(?>\s*=\s*(?>"[^"]*"|'[^']*'|[^\s]*))?""")


def bounded_markup(markup: str, name: str) -> str:
    """The markup without what is never shown; raises Unreadable where it would not end."""
    markup = _FORMATTING.sub("", SILENT.sub(" ", markup))
    for count, tag in enumerate(_TAG.finditer(markup), start=1):
        if count > MOST_TAGS:
            raise Unreadable.because(
                "too_large", name, size=markup.count("<"), limit=MOST_TAGS, unit="tags"
            )
        if len(tag[0]) > MOST_ATTRIBUTES and _attributes(tag[0]) > MOST_ATTRIBUTES:
            raise Unreadable.because("bomb", name, part=f"<{tag[1]}>")
    return markup


def _attributes(tag: str) -> int:
    return sum(1 for _ in _ATTRIBUTE.finditer(tag))
