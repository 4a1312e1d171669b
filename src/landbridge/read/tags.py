"""Markup that a tree may be built from in bounded time.

An HTML parser walks its open elements at every tag and its attributes at every
attribute: 40,000 attributes in one tag take 3 s, 16 MiB of them hours. So tags
and attributes are counted first. Formatting tags, which reopen themselves in
every later block (a page of 1 MB may grow to millions of them), and repeated
html and body tags, which pile up attributes, are dropped: they carry no text.
Where a link begins and ends is kept as a sign, which is no character of any text.
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
LINK_OPENS, LINK_CLOSES = "\ufdd0", "\ufdd1"
_SIGNS = re.compile(f"[{LINK_OPENS}{LINK_CLOSES}]")
_HREF = re.compile(r"\shref\s*=", re.IGNORECASE)
_FORMATTING = re.compile(
    r"<(/?)(a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u|html|body)(?=[\s/>])" + REST,
    re.IGNORECASE,
)
_TAG = re.compile(r"<(/?[a-zA-Z][^\s/>]{0,40})" + REST)
# A page has no use for entities of its own: who declares them wants them unfolded.
_ENTITIES = re.compile(r"<!DOCTYPE[^>\[]{0,400}\[[^\]]{0,2000}?<!ENTITY", re.IGNORECASE)
_HEAD = 4096
_ATTRIBUTE = re.compile(r"""[^\s=]+(?>\s*=\s*(?>"[^"]*"|'[^']*'|[^\s]*))?""")


def bounded_markup(markup: str, name: str) -> str:
    """The markup without what is never shown; raises Unreadable where it would not end."""
    if _ENTITIES.search(markup, 0, _HEAD):
        raise Unreadable.because("bomb", name, part="<!ENTITY>")
    markup = _FORMATTING.sub(_signed, SILENT.sub(" ", _SIGNS.sub("", markup)))
    for count, tag in enumerate(_TAG.finditer(markup), start=1):
        if count > MOST_TAGS:
            raise Unreadable.because(
                "too_large", name, size=markup.count("<"), limit=MOST_TAGS, unit="tags"
            )
        if len(tag[0]) > MOST_ATTRIBUTES and _attributes(tag[0]) > MOST_ATTRIBUTES:
            raise Unreadable.because("bomb", name, part=f"<{tag[1]}>")
    return markup


def _signed(tag: re.Match[str]) -> str:
    """The sign that a tag leaves: that of a link, or none."""
    if tag[2].lower() != "a":
        return ""
    if tag[1]:
        return LINK_CLOSES
    return LINK_OPENS if _HREF.search(tag[0]) else ""


def _attributes(tag: str) -> int:
    return sum(1 for _ in _ATTRIBUTE.finditer(tag))
