"""What a language model is asked about a rendition: the claim schema, then the text."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from importlib.resources import files

from landbridge.claims.model import Document, Kind, Rendition
from landbridge.claims.schema import Predicate, predicates
from landbridge.claims.vocabulary import codes

LONGEST_PART = 12_000
"""So many characters of a rendition are asked about at a time."""


def parts_of(document: Document, rendition: Rendition) -> Iterator[str]:
    """A rendition in parts that a model is asked about, cut where lines end."""
    part = ""
    for line in document.text[rendition.start : rendition.end].splitlines(keepends=True):
        if part and len(part) + len(line) > LONGEST_PART:
            yield part
            part = ""
        part += line[:LONGEST_PART]
    if part.strip():
        yield part


@cache
def instructions() -> str:
    """What the model is told of its task, the same for every text."""
    task = (files("landbridge.read") / "data/model_question.txt").read_text("utf-8")
    return task + "\n".join(_kind(kind) for kind in Kind if kind is not Kind.RELEASE)


def _kind(kind: Kind) -> str:
    return f"{kind.value}: " + "; ".join(map(_predicate, predicates(kind)))


def _predicate(predicate: Predicate) -> str:
    terms = ", ".join(codes(predicate.terms)) if predicate.terms else ""
    if predicate.value in ("code", "post"):
        return f"{predicate.name} ({predicate.value}: {terms})"
    return (
        f"{predicate.name}[.{terms}] ({predicate.value})"
        if terms
        else (f"{predicate.name} ({predicate.value})")
    )
