"""Russian news with facts marked beside the text (FactRuEval-2016), and the spans they name.

A document is `book_N.txt` with `.spans` (pieces of text), `.objects` (mentions made of spans),
`.coref` (objects that are one thing) and `.facts` (a fact and its arguments, things or spans).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from benchmarks.spans import Span

Places = tuple[Span, ...]
"""Where the text names one thing."""


@dataclass(frozen=True, slots=True)
class Fact:
    """A fact of a type, and for each who takes part in it the places that name them."""

    type: str
    participants: tuple[Places, ...]


@dataclass(frozen=True, slots=True)
class News:
    """One document with its facts."""

    name: str
    text: str
    facts: tuple[Fact, ...]


def read_news(folder: Path) -> Iterator[News]:
    """The documents of a folder, by name."""
    for text in sorted(folder.glob("*.txt")):
        yield News(text.stem, text.read_text("utf-8"), tuple(_facts(text)))


def _facts(text: Path) -> Iterator[Fact]:
    places = _places_of_things(text)
    for block in _lines(text, ".facts", between="\n\n"):
        head, *arguments = block.splitlines()
        named = [line.split()[1] for line in arguments if line.startswith("Participant ")]
        taking_part = tuple(places[name] for name in named if name in places)
        yield Fact(head.split()[1], taking_part)


def _places_of_things(text: Path) -> dict[str, Places]:
    """Where each thing (obj101) and each span (span22887) of a document stands."""
    spans = {words[0]: _span(words) for words in _fields(text, ".spans")}
    mentions = {
        words[0]: tuple(spans[name] for name in words[2:] if name in spans)
        for words in _fields(text, ".objects")
    }
    things = {f"span{name}": (span,) for name, span in spans.items()}
    for block in _lines(text, ".coref", between="\n\n"):
        thing, *objects = block.splitlines()[0].split()
        things[f"obj{thing}"] = tuple(span for one in objects for span in mentions.get(one, ()))
    return things


def _span(words: list[str]) -> Span:
    start, length = int(words[2]), int(words[3])
    return start, start + length


def _fields(text: Path, suffix: str) -> Iterator[list[str]]:
    """The words of each line before its comment."""
    for line in _lines(text, suffix, between="\n"):
        yield line.partition("#")[0].split()


def _lines(text: Path, suffix: str, between: str) -> Iterator[str]:
    part = text.with_suffix(suffix)
    pieces = part.read_text("utf-8").split(between) if part.is_file() else []
    return (piece.strip() for piece in pieces if piece.strip())
