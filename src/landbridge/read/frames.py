"""What a passage says: the frames that the language pack's patterns find.

A slot or group of a pattern bears the name of a predicate; digits at its end
only tell two slots of one predicate apart. `amount_term` gives the term of
`amount`: `amount.total_planned`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise

from landbridge.claims.model import Kind
from landbridge.claims.schema import takes_many, value_terms, value_type
from landbridge.claims.value import Code, Text, Value
from landbridge.language.line import Match
from landbridge.language.mention import Mention
from landbridge.language.pack import FrameRule
from landbridge.read.claim_list import Span
from landbridge.read.passage import Passage

Said = tuple[Value | Mention, Span]
"""A value, or the mention of a thing, and the span that states it."""


@dataclass(slots=True)
class Frame:
    """One thing said: spans are positions in the line, `where` is in the folded passage."""

    kind: Kind
    first: int
    last: int
    where: Span
    subject: Mention | None
    values: dict[str, list[Said]] = field(default_factory=dict)

    def overlaps(self, other: Frame) -> bool:
        """Whether both speak of one happening, told in one place."""
        return self.kind is other.kind and self.first < other.last and other.first < self.last

    def absorb(self, other: Frame) -> None:
        """Take over what another telling of the same happening adds."""
        for predicate, values in other.values.items():
            known = self.values.setdefault(predicate, [])
            if not known or takes_many(self.kind, predicate.partition(".")[0]):
                known += [(value, span) for value, span in values if (value, span) not in known]


def find_frames(passage: Passage) -> list[Frame]:
    """The frames of a passage in rule order; tellings that overlap are one."""
    frames: list[Frame] = []
    for rule in passage.pack.frames:
        for match in rule.pattern.matches(passage.line):
            for frame in _frames(rule, match, passage):
                _add(frames, frame, is_whole=not rule.each and frame.subject is None)
    _carry_visitors(frames, passage)
    return frames


def _carry_visitors(frames: list[Frame], passage: Passage) -> None:
    """A visit told without its visitor is of those who visited before in the paragraph."""
    visits = sorted((f for f in frames if f.kind is Kind.VISIT), key=lambda frame: frame.first)
    for earlier, visit in pairwise(visits):
        if "visitor" in visit.values or "visitor" not in earlier.values:
            continue
        if "\n" not in passage.line.text[earlier.first : visit.first]:
            visit.values["visitor"] = earlier.values["visitor"]


def _add(frames: list[Frame], frame: Frame, is_whole: bool) -> None:
    if is_whole:
        for other in frames:
            if other.overlaps(frame):
                other.absorb(frame)
                return
    frames.append(frame)


def _frames(rule: FrameRule, match: Match, passage: Passage) -> Iterator[Frame]:
    values = _values(rule, match, passage)
    each = values.pop(rule.each, []) if rule.each else []
    for said in [{**values, rule.each: [one]} for one in each] or [values]:
        where = (match.start, match.end)
        subject = match.only("subject")
        yield Frame(Kind(rule.kind), match.first, match.last, where, subject, said)


def _values(rule: FrameRule, match: Match, passage: Passage) -> dict[str, list[Said]]:
    values: dict[str, list[Said]] = {}
    terms = _terms(rule, match, passage)
    whole = (match.start, match.end)
    for predicate, word in rule.says.items():
        if not predicate.endswith("_term"):
            values[predicate] = [(_code(rule.kind, predicate, word), whole)]
    for group, span in match.groups.items():
        predicate = group.rstrip("0123456789")
        if predicate == "subject" or predicate.endswith("_term"):
            continue
        full = f"{predicate}.{terms[predicate]}" if predicate in terms else predicate
        found = _group_values(rule, predicate, match.slots.get(group, ()), span, passage)
        values.setdefault(full, []).extend(found)
    return values


def _terms(rule: FrameRule, match: Match, passage: Passage) -> dict[str, str]:
    terms = {
        predicate.removesuffix("_term"): term
        for predicate, term in rule.says.items()
        if predicate.endswith("_term")
    }
    for group, span in match.groups.items():
        if group.endswith("_term"):
            predicate = group.removesuffix("_term")
            vocabulary = value_terms(Kind(rule.kind), predicate)
            code = passage.pack.code_of(vocabulary, passage.folded.text[slice(*span)])
            terms[predicate] = code or terms.get(predicate, "")
    return terms


def _group_values(
    rule: FrameRule, predicate: str, mentions: tuple[Mention, ...], span: Span, passage: Passage
) -> Iterator[Said]:
    kind = Kind(rule.kind)
    wanted = value_type(kind, predicate)
    if wanted == "code" and not mentions:
        vocabulary = value_terms(kind, predicate)
        code = passage.pack.code_of(vocabulary, passage.folded.text[slice(*span)])
        if code:
            yield Code(vocabulary, code), span
    elif wanted == "text":
        for first, last in _pieces(rule, predicate, span, passage):
            words = passage.quote(first, last)
            yield Text(words, passage.pack.language), (first, last)
    else:
        yield from ((mention, (mention.start, mention.end)) for mention in mentions)


def _code(kind: str, predicate: str, code: str) -> Code:
    return Code(value_terms(Kind(kind), predicate), code)


def _pieces(rule: FrameRule, predicate: str, span: Span, passage: Passage) -> Iterator[Span]:
    text, (first, last) = passage.folded.text, span
    cuts = [(last, last)]
    if rule.split is not None and rule.each == predicate:
        cuts = [found.span() for found in rule.split.finditer(text, first, last)] + cuts
    for end, following in cuts:
        piece = text[first:end]
        left = len(piece) - len(piece.lstrip(" ,;:"))
        stripped = piece.strip(" ,;:.")
        if len(stripped) > 1:
            yield first + left, first + left + len(stripped)
        first = following
