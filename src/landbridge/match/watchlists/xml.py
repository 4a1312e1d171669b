"""Lists in XML, one element after the other, without entities and without a tree in memory."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from typing import BinaryIO
from xml.etree.ElementTree import Element, ParseError

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import iterparse

from landbridge.match.watchlists.model import ListRefused

_ROOT = re.compile(rb"<(?![?!])(?:[A-Za-z_][\w.-]*:)?([A-Za-z_][\w.-]*)")


def root_name(head: bytes) -> str:
    """The name of the first element, without its prefix; "" where none begins."""
    found = _ROOT.search(head)
    return found[1].decode("ascii") if found else ""


def elements(stream: BinaryIO, name: str, wanted: Collection[str]) -> Iterator[Element]:
    """The root with its attributes alone, then each wanted element, complete.

    What was taken is emptied, so that memory does not grow. Raises ListRefused where the markup
    breaks or declares entities.
    """
    try:
        yield from _parsed(stream, wanted)
    except ParseError as error:
        raise ListRefused.because("list_cut_off", name, line=error.position[0]) from None
    except DefusedXmlException:
        raise ListRefused.because("list_with_entities", name) from None


def _parsed(stream: BinaryIO, wanted: Collection[str]) -> Iterator[Element]:
    open_ones: list[Element] = []
    inside = 0
    for event, element in iterparse(stream, events=("start", "end"), forbid_dtd=True):
        is_wanted = plain(element.tag) in wanted
        if event == "start":
            if not open_ones:
                yield element
            open_ones.append(element)
            inside += is_wanted
            continue
        open_ones.pop()
        inside -= is_wanted
        if inside == 0:
            if is_wanted:
                yield element
            element.clear()
            if open_ones:
                open_ones[-1].remove(element)


def plain(tag: str) -> str:
    """The name of an element without its namespace."""
    return tag.rpartition("}")[2]


def children(element: Element, *path: str) -> Iterator[Element]:
    """The descendants by a path of names, namespaces aside."""
    if not path:
        yield element
        return
    for child in element:
        if plain(child.tag) == path[0]:
            yield from children(child, *path[1:])


def texts(element: Element, *path: str) -> list[str]:
    """The texts of the descendants by a path, those that say something."""
    found = (" ".join((child.text or "").split()) for child in children(element, *path))
    return [text for text in found if text]


def text(element: Element, *path: str) -> str:
    """The first text by a path; "" where there is none."""
    return next(iter(texts(element, *path)), "")
