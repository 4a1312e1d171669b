"""What a passage says: the frames that the language pack's patterns find, as claims.

A slot or group of a pattern bears the name of a predicate; digits at its end
only tell two slots of one predicate apart. `amount_term` gives the term of
`amount`: `amount.total_planned`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise

from landbridge.claims.model import Kind, MentionId, Modality, mention_id
from landbridge.claims.schema import takes_many, value_terms, value_type
from landbridge.claims.value import Code, Ref, Text, Value
from landbridge.language.line import SENTENCE_END, Match
from landbridge.language.mention import Mention, Sort
from landbridge.language.pack import FrameRule
from landbridge.language.values import PartialDate, When
from landbridge.read.cast import KINDS, Cast
from landbridge.read.passage import Passage, is_masthead

DATED = frozenset({Kind.VISIT, Kind.MEETING, Kind.AGREEMENT, Kind.EVENT})
"""Kinds that happen on a date: the nearest date of the sentence is theirs."""

CARRIED = frozenset({Kind.MEETING, Kind.VISIT})
"""Kinds that take the date of an earlier sentence of the paragraph where their own has none."""

Span = tuple[int, int]


@dataclass(slots=True)
class Frame:
    """One thing said: spans are positions in the line, `where` is in the folded passage."""

    kind: Kind
    first: int
    last: int
    where: Span
    subject: Mention | None
    values: dict[str, list[tuple[Value | Mention, Span]]] = field(default_factory=dict)

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
    subject = match.only("subject")
    values = _values(rule, match, passage)
    each = values.pop(rule.each, None) if rule.each else None
    for piece in each or [None]:
        said = dict(values)
        if piece is not None:
            said[rule.each] = [piece]
        where = (match.start, match.end)
        yield Frame(Kind(rule.kind), match.first, match.last, where, subject, said)


def _values(
    rule: FrameRule, match: Match, passage: Passage
) -> dict[str, list[tuple[Value | Mention, Span]]]:
    values: dict[str, list[tuple[Value | Mention, Span]]] = {}
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
) -> Iterator[tuple[Value | Mention, Span]]:
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


def say_frames(frames: list[Frame], passage: Passage, cast: Cast) -> None:
    """Add the claims of each frame to the cast's."""
    for frame in frames:
        _say_frame(frame, passage, cast)


def _say_frame(frame: Frame, passage: Passage, cast: Cast) -> None:
    subject = _subject(frame, passage, cast)
    if subject is None:
        return
    date = _date(frame, passage)
    if date is not None and frame.kind in DATED and "when" not in frame.values:
        frame.values["when"] = [(date, (date.start, date.end))]
    more: dict[str, object] = {"modality": _modality(frame, passage)}
    as_of = _as_of(date, passage)
    speaker = _speaker(frame, passage, cast)
    if as_of is not None:
        more["as_of"] = as_of
    if speaker is not None and speaker != subject:
        more["speaker"] = speaker
    for predicate, values in frame.values.items():
        for value, stated in values:
            said = _value(value, cast)
            if said is None or said == Ref(subject):
                continue
            quote = (min(frame.where[0], stated[0]), max(frame.where[1], stated[1]))
            cast.say(subject, frame.kind, predicate, said, stated, quote, **more)


def _subject(frame: Frame, passage: Passage, cast: Cast) -> MentionId | None:
    """The mention that a frame is about: a thing that it names, or the words that tell it."""
    if frame.subject is not None:
        return cast.refer(frame.subject)
    said = [value for values in frame.values.values() for value, _ in values]
    if "name" not in frame.values and not any(isinstance(value, Mention) for value in said):
        return None
    own = [span for each in ("field", "what") for _, span in frame.values.get(each, [])]
    span = passage.span(*(own[0] if own else frame.where))
    return mention_id(passage.document.id, *span, frame.kind)


def _value(value: Value | Mention, cast: Cast) -> Value | None:
    if not isinstance(value, Mention):
        return value
    if value.sort in KINDS:
        known = cast.refer(value)
        return None if known is None else Ref(known)
    if value.sort is Sort.FIELD:
        return Code("field", str(value.value))
    return value.value  # type: ignore[return-value]


def _date(frame: Frame, passage: Passage) -> Mention | None:
    """The date of the frame's sentence that stands nearest, or of one before it."""
    text = passage.line.text
    start = max(text.rfind(SENTENCE_END, 0, frame.first), text.rfind("\n", 0, frame.first)) + 1
    ends = [p for p in (text.find(SENTENCE_END, frame.last), text.find("\n", frame.last)) if p >= 0]
    dates = _dates(passage, start, min(ends, default=len(text)))
    if dates:
        return min(dates, key=lambda date: _distance(date, frame.where))
    if frame.kind not in CARRIED:
        return None
    earlier = _dates(passage, text.rfind("\n", 0, frame.first) + 1, frame.first)
    return earlier[-1] if earlier else None


def _dates(passage: Passage, first: int, last: int) -> list[Mention]:
    """The dates between two positions; the date that the page bears is no event's."""
    return [
        mention
        for mention in passage.line.within(first, last)
        if mention.sort is Sort.WHEN and not is_masthead(passage, mention)
    ]


def _distance(date: Mention, where: Span) -> int:
    return max(where[0] - date.end, date.start - where[1], 0)


def _as_of(date: Mention | None, passage: Passage) -> PartialDate | None:
    if date is not None and isinstance(date.value, When):
        return date.value.end or date.value.start
    published = passage.document.published
    return PartialDate.parse(published.value) if published else None


def _modality(frame: Frame, passage: Passage) -> Modality:
    text = passage.line.text
    start = max(text.rfind(mark, 0, frame.first) for mark in (",", SENTENCE_END, "\n")) + 1
    for modality, expression in passage.pack.modality:
        if expression.search(text, start, frame.last):
            return Modality(modality)
    return Modality.FACT


def _speaker(frame: Frame, passage: Passage, cast: Cast) -> MentionId | None:
    """Who speaks: the last person of the paragraph who is said to say something."""
    start = passage.line.text.rfind("\n", 0, frame.first) + 1
    last = None
    for match in passage.pack.speech.matches(passage.line):
        if start <= match.first and match.last <= frame.first:
            last = match.only("speaker")
    return cast.refer(last) if last is not None else None

