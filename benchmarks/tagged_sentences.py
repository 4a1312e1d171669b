"""The sentences of a CoNLL file of two columns, word and tag, as text with tagged spans."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.spans import Span


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence with the spans of each tag."""

    number: int
    text: str
    spans: Mapping[str, Sequence[Span]]

    @property
    def dates(self) -> Sequence[Span]:
        """The spans that are tagged DATE."""
        return self.spans.get("DATE", ())


def sentences(path: Path) -> Iterator[Sentence]:
    """The sentences of a file; blank lines part them."""
    blocks = path.read_text("utf-8").split("\n\n")
    for number, block in enumerate(blocks):
        rows = [line.rpartition("\t") for line in block.split("\n") if line]
        yield _sentence(number, [(word, tag) for word, _, tag in rows])


def _sentence(number: int, rows: Sequence[tuple[str, str]]) -> Sentence:
    text, open_, spans = "", "", defaultdict(list)
    for word, tag in rows:
        begins, _, name = tag.partition("-")
        end = len(text) + len(word)
        if begins == "B":
            spans[name].append((len(text), end))
        elif begins == "I" and name == open_:
            spans[name][-1] = (spans[name][-1][0], end)
        open_ = name
        text += word
    return Sentence(number, text, spans)
