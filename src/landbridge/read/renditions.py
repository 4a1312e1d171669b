"""The renditions in a text: runs of paragraphs in one language.

A heading, a name or an address in another language belongs to the run around
it: a run becomes a rendition when it holds a paragraph and is not dwarfed by
another run.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, pairwise

from landbridge.claims.model import Rendition
from landbridge.language.identify import identify
from landbridge.read.dateline import find_dateline
from landbridge.read.lines import PageLine, Use, text_lines
from landbridge.read.sentence_end import is_paragraph

_SMALLEST_SHARE = 0.15
_TRADITIONAL = "zh-Hant"
_DENSE = {"zh": 3, _TRADITIONAL: 3, "ja": 3, "ko": 2}
_LONGEST_TITLE = 250
_SECOND_SENTENCE = re.compile(r"(?:[^\W\d_]{3}|/)[.!?]\s+[\"«“(]?[A-ZА-ЯЁ]|[。！？].")


@dataclass(frozen=True, slots=True)
class _Run:
    """Consecutive lines in one language."""

    language: str
    lines: Sequence[PageLine]

    @property
    def weight(self) -> int:
        return sum(len(line.text) for line in self.lines) * _DENSE.get(self.language, 1)

    @property
    def has_paragraph(self) -> bool:
        return any(is_paragraph(line.text) for line in self.lines)


def split_renditions(lines: Sequence[PageLine]) -> tuple[Rendition, ...]:
    """The renditions in the lines of a text, in order; none where no line tells its language."""
    article = [line for line in lines if line.use is not Use.NAVIGATION]
    told = (_told(line) if line.use is Use.TEXT else "" for line in article)
    runs = _settled(_gathered(zip(told, ((line,) for line in article), strict=True)))
    return tuple(rendition for run in runs if (rendition := _rendition(run)))


def _told(line: PageLine) -> str:
    """The language that a line tells; Chinese in traditional characters stands apart."""
    language = identify(line.text)
    return _TRADITIONAL if language == "zh" and line.is_traditional else language


def article_spans(text: str, rendition: Rendition) -> tuple[tuple[int, int], ...]:
    """The lines of a rendition that are text: no masthead, no navigation between them."""
    lines = text_lines(text[rendition.start : rendition.end])
    return tuple(
        (rendition.start + line.start, rendition.start + line.end)
        for line in lines
        if line.use is Use.TEXT and rendition.holds(rendition.start + line.start)
    )


def joined(text: str, renditions: Sequence[Rendition]) -> list[Rendition]:
    """The renditions of a text, those of one language as one where languages alternate."""
    blocks: dict[tuple[str, bool], list[Rendition]] = {}
    for one in renditions:
        lines = text_lines(text[one.start : one.end])
        is_traditional = any(line.is_traditional for line in lines)
        blocks.setdefault((one.language, is_traditional), []).append(one)
    return [_joined(parts) if len(parts) > 1 else parts[0] for parts in blocks.values()]


def _joined(parts: Sequence[Rendition]) -> Rendition:
    gaps = tuple((one.end, two.start) for one, two in pairwise(parts))
    return replace(parts[0], end=parts[-1].end, gaps=gaps)


def _gathered(parts: Iterable[tuple[str, Sequence[PageLine]]]) -> list[_Run]:
    """Neighbours in one language as one run; what tells no language goes with what precedes it."""
    runs: list[tuple[str, list[PageLine]]] = []
    for told, lines in parts:
        language = runs[-1][0] if runs else ""
        if runs and (not told or not language or told == language):
            runs[-1][1].extend(lines)
            runs[-1] = (language or told, runs[-1][1])
        else:
            runs.append((told, list(lines)))
    return [_Run(language, lines) for language, lines in runs]


def _settled(runs: Sequence[_Run]) -> list[_Run]:
    """The runs, each too small one given to the next, or to the last where none follows."""
    heaviest = max((run.weight for run in runs), default=0)
    heavy = [run.weight >= _SMALLEST_SHARE * heaviest for run in runs]
    paragraphs = [run.has_paragraph for run in runs]
    needed = any(map(bool.__and__, heavy, paragraphs))
    standing = [
        run.language if is_heavy and (has_paragraph or not needed) else ""
        for run, is_heavy, has_paragraph in zip(runs, heavy, paragraphs, strict=True)
    ]
    owners: list[str] = list(accumulate(reversed(standing), _own_or_next))
    owners.reverse()
    last = next((language for language in reversed(standing) if language), "")
    return _gathered((owner or last, run.lines) for owner, run in zip(owners, runs, strict=True))


def _own_or_next(following: str, own: str) -> str:
    return own or following


def _rendition(run: _Run) -> Rendition | None:
    text_at = [n for n, line in enumerate(run.lines) if line.use is Use.TEXT]
    if not text_at or not run.language:
        return None
    lines = run.lines[text_at[0] : text_at[-1] + 1]
    language = run.language.partition("-")[0]
    return Rendition(language, lines[0].start, lines[-1].end, _title(language, lines))


def _is_no_title(line: str) -> bool:
    """Whether a paragraph is too long for a title, or has several sentences."""
    return len(line) > _LONGEST_TITLE or bool(_SECOND_SENTENCE.search(line))


def _title(language: str, lines: Sequence[PageLine]) -> tuple[int, int] | None:
    """The first line before the first paragraph; one in the rendition's language is preferred."""
    heads: list[PageLine] = []
    for line in lines:
        if line.use is Use.TEXT:
            is_wire = not heads and find_dateline(line.text, 0, language) is not None
            if is_wire or (is_paragraph(line.text) and (heads or _is_no_title(line.text))):
                break
            heads.append(line)
    if not heads or (len(heads) == 1 and len(lines) == 1):
        return None
    own = [head for head in heads if identify(head.text) == language]
    title = (own or heads)[0]
    return title.start, title.end
