"""HTML pages: the text that a reader sees, one block a line, and what the head declares."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from resiliparse.extract.html2text import extract_plain_text
from resiliparse.parse.html import ElementNode, HTMLTree

from landbridge.read.letterhead import body_name
from landbridge.read.links import without_links, without_signs
from landbridge.read.masthead_words import without_copyright
from landbridge.read.page_tables import CELL_ENDS, part_cells
from landbridge.read.tags import bounded_markup
from landbridge.read.unreadable import Unreadable

_DECLARED = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?\s*([\w-]{2,40})""", re.IGNORECASE)
_LOOKS = re.compile(
    rb"<(?:!doctype\s+html|html|head|body|meta|title|div|p|h1|article|table|span|br)\b[^<]{0,2000}>",
    re.IGNORECASE,
)
_UNSEEN = (
    "script", "style", "noscript", "template", "nav", "footer", "aside", "form", "iframe",
    "select", "button", "svg", "object", "embed", "[hidden]", "[aria-hidden=true]",
    "[role=navigation]", "[role=search]", "[role=contentinfo]", "[role=menu]",
    '[style*="display:none"]', '[style*="display: none"]', '[style*="visibility:hidden"]',
)  # fmt: skip
_LETTER = re.compile(r"[^\W\d_]")
_BLANKS = re.compile(r"[ \t\f\v\u00a0]+")


_WINDOW_MARKS = re.compile(r"\s+[-–—|·:»]+\s+|[_|｜]|\s*—\s*")


@dataclass(frozen=True, slots=True)
class Page:
    """The text of a page and what its markup declares, each "" where it does not.

    `window` is the title of the window, which often ends with the name of the site; `site` is
    that name where the head declares it, and `foot` the body that the foot of the page names.
    """

    text: str
    title: str
    window: str
    publisher: str
    published: str
    site: str = ""
    foot: str = ""


def looks_like_page(content: bytes) -> bool:
    """Whether bytes are HTML, by the tags near their beginning; UTF-16 pads them with zeros."""
    return bool(_LOOKS.search(content[:20_000].replace(b"\0", b"")))


def declared_charset(content: bytes) -> str:
    """The encoding that a page declares near its beginning."""
    found = _DECLARED.search(content[:4096])
    return found[1].decode("ascii") if found else ""


def read_page(markup: str, name: str) -> Page:
    """The text and the declarations of a page; raises Unreadable for a bomb or mere links."""
    tree = HTMLTree.parse(bounded_markup(markup, name))
    part_cells(tree)
    raw = extract_plain_text(
        tree, list_bullets=False, alt_texts=False, comments=False, skip_elements=_UNSEEN
    )
    title = _title(tree)
    text = _shown(without_links(raw, title))
    if not text and _LETTER.search(raw):
        raise Unreadable.because("links_only", name)
    return Page(
        text,
        title,
        " ".join((tree.title or "").split()),
        _meta(tree, "og:site_name", "publisher", "application-name", "ContentSource", "author"),
        _meta(tree, "article:published_time", "PubDate", "firstpublishedtime", "publishdate",
              "date", "dc.date", "dc.date.issued", "datePublished") or _time(tree),
        _meta(tree, "og:site_name", "application-name"),
        _foot(tree),
    )  # fmt: skip


def _shown(text: str) -> str:
    """The lines of a text that are not blank, with single blanks, and tabs between cells."""
    lines = (_line(line) for line in text.split("\n"))
    return "\n".join(line for line in lines if line.strip())


def _line(line: str) -> str:
    if CELL_ENDS not in line:
        return _BLANKS.sub(" ", line).strip()
    return "\t".join(_BLANKS.sub(" ", cell).strip() for cell in line.split(CELL_ENDS)).rstrip()


def site_name(window: str, title: str) -> str:
    """The name of the site in the title of a window: what stands last behind the page's title,
    else the body that a part of it names."""
    if title and window.startswith(title):
        parts = [part.strip() for part in _WINDOW_MARKS.split(window[len(title) :])]
        return parts[-1] if len(parts) > 1 else ""
    parts = [part.strip() for part in _WINDOW_MARKS.split(window)]
    return next((name for part in parts[::-1] if part != title and (name := body_name(part))), "")


def _foot(tree: HTMLTree) -> str:
    """The first body that the foot of a page names, without its signs of copyright."""
    body = tree.body
    feet = body.query_selector_all("footer, [role=contentinfo]") if body is not None else ()
    for foot in feet:
        text = extract_plain_text(HTMLTree.parse(foot.html), list_bullets=False, alt_texts=False)
        for line in text.split("\n"):
            if name := body_name(without_copyright(line)):
                return name
    return ""


def _title(tree: HTMLTree) -> str:
    declared = _only(tree, "h1") or _meta(tree, "og:title", "ArticleTitle")
    window = " ".join((tree.title or "").split())
    if declared or not window:
        return declared or _only(tree, "h2")
    # A window may bear the name of the site alone.
    return _only(tree, "h2") if body_name(window) else window


def _only(tree: HTMLTree, tag: str) -> str:
    """The text of a heading, if a page has one of its rank."""
    headings = [heading for heading in _texts(tree, tag) if heading]
    return headings[0] if len(headings) == 1 else ""


def _texts(tree: HTMLTree, tag: str) -> Iterator[str]:
    document = tree.document
    if document is not None:
        for element in document.query_selector_all(tag):
            yield " ".join(without_signs(element.text or "").split())


def _meta(tree: HTMLTree, *names: str) -> str:
    head = tree.head
    declared: dict[str, str] = {}
    for element in head.query_selector_all("meta") if head is not None else ():
        name = _attribute(element, "property") or _attribute(element, "name")
        declared.setdefault(name.lower(), _attribute(element, "content").strip())
    return next((value for name in names if (value := declared.get(name.lower(), ""))), "")


def _attribute(element: ElementNode, name: str) -> str:
    return element.getattr(name) or ""


def _time(tree: HTMLTree) -> str:
    body = tree.body
    times = body.query_selector_all("time[datetime]") if body is not None else ()
    return next((_attribute(element, "datetime") for element in times), "")
