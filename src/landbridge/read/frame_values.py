"""What a frame says: the values of a match of one of the language pack's patterns.

A slot or group of a pattern bears the name of a predicate; digits at its end
only tell two slots of one predicate apart. `amount_term` gives the term of
`amount`: `amount.total_planned`. The fields that the words of a statement
name are said with it. Who promises, agrees or speaks may be told of by words
that name nobody: passengers, the villagers, an investor.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from landbridge.claims.model import Kind
from landbridge.claims.schema import value_terms, value_type
from landbridge.claims.value import Code
from landbridge.language.line import FAMILIES, Match
from landbridge.language.mention import Mention, Sort
from landbridge.language.name import with_parts
from landbridge.language.pack import FrameRule
from landbridge.language.values import Number, Percent, Quantity
from landbridge.read.called_here import told_of
from landbridge.read.claim_list import Span
from landbridge.read.frame import Said
from landbridge.read.item_words import goods_and_terms
from landbridge.read.passage import Passage
from landbridge.read.place_mentions import PLACES

FIELDS = {
    Kind.STATEMENT: ("about", "field"),
}
"""Whose words name fields of cooperation, and the predicate of the fields."""

WANTS = frozenset({Kind.OFFER, Kind.NEED})
"""What is offered and sought."""

WHOSE = frozenset({*WANTS, Kind.STRENGTH})
"""Kinds of which words may tell whose they are that hold a name (Chilean importers)."""

NAMED_IN_WORDS = frozenset({Kind.AGREEMENT, Kind.COMMITMENT, Kind.STATEMENT, *WHOSE})
"""Kinds whose people and bodies may be told of by words that name nobody."""

SUBJECT_IN_WORDS = frozenset({Kind.AGREEMENT})
"""Kinds whose `subject` is what they are about, in words; of others, the thing that is meant."""

COUNTED = frozenset({"number", "quantity"})
"""Types of values that a plain number may be."""

IS = "_is_"
"""Behind the predicate in the name of a group: what the group tells, whatever its words are."""

PLACE = "place"
"""The slot of where something is."""

TYING = {Kind.TIE: (Sort.BODY, Sort.ORGANIZATION, Sort.PERSON, Sort.POST)}
"""Kinds of which somebody may stand for his place."""

SHARE = "share"
"""The slot of what an owner holds: no predicate of its own, but a part of who owns."""

PIECE = "{piece}"
"""The unit of things that are counted and have none of their own (UCUM 2.1: an annotation)."""


def values_of(
    kind: Kind, match: Match, passage: Passage, rule: FrameRule | None = None
) -> dict[str, list[Said]]:
    """What a match says of a kind, by predicate; where a rule found it, what that adds too."""
    says = rule.says if rule else {}
    values: dict[str, list[Said]] = {}
    terms = _terms(says, kind, match, passage)
    whole = (match.start, match.end)
    for predicate, word in says.items():
        if not predicate.endswith("_term"):
            values[predicate] = [(_code(kind, predicate, word), whole)]
    for group, span in match.groups.items():
        predicate = group.rstrip("0123456789")
        names_thing = predicate == "subject" and kind not in SUBJECT_IN_WORDS
        if names_thing or predicate == SHARE or predicate.endswith("_term"):
            continue
        named, _, code = predicate.partition(IS)
        if code:
            values.setdefault(named, []).append((_code(kind, named, code), span))
            continue
        full = f"{predicate}.{terms[predicate]}" if predicate in terms else predicate
        mentions = match.slots.get(group, ())
        split = rule.split if rule and rule.each == predicate else None
        found = _group_values(kind, predicate, mentions, span, passage, split)
        values.setdefault(full, []).extend(found)
    return values


def part_goods(kind: Kind, said: dict[str, list[Said]], passage: Passage) -> None:
    """Tell apart what the words of a need or an offer list, and the terms among them."""
    if kind not in WANTS or "what" not in said:
        return
    text, wants = passage.folded.text, passage.pack.wants
    parted = [goods_and_terms(text, span, wants) for _, span in said["what"]]
    said["what"] = [(passage.words(*span), span) for things, _ in parted for span in things]
    terms: list[Said] = [(passage.words(*span), span) for _, terms in parted for span in terms]
    if terms:
        said["constraint"] = [*said.get("constraint", ()), *terms]


def shares_of(said: Mapping[str, list[Said]], match: Match) -> dict[Span, Percent]:
    """What the owner of a match holds, by where it is named; several hold it together."""
    owners = said.get("owner", [])
    stated = (one.value for group, held in match.slots.items() if _is_share(group) for one in held)
    share = next((one for one in stated if isinstance(one, Percent)), None)
    return {owners[0][1]: share} if share and len(owners) == 1 else {}


def _is_share(group: str) -> bool:
    return group.rstrip("0123456789") == SHARE


def add_fields(kind: Kind, said: dict[str, list[Said]], match: Match) -> None:
    """Say the fields that the words of a statement name."""
    words, predicate = FIELDS.get(kind, ("", ""))
    for _, (first, last) in said.get(words, []):
        fields = [m for m in match.slots.get(words, ()) if m.sort is Sort.FIELD]
        inside = [(m, (m.start, m.end)) for m in fields if first <= m.start and m.end <= last]
        if inside:
            said.setdefault(predicate, []).extend(inside)


def _terms(says: Mapping[str, str], kind: Kind, match: Match, passage: Passage) -> dict[str, str]:
    terms = {
        predicate.removesuffix("_term"): term
        for predicate, term in says.items()
        if predicate.endswith("_term")
    }
    for group, span in match.groups.items():
        if group.endswith("_term"):
            predicate = group.removesuffix("_term")
            vocabulary = value_terms(kind, predicate)
            code = passage.pack.code_of(vocabulary, passage.folded.text[slice(*span)])
            terms[predicate] = code or terms.get(predicate, "")
    return terms


def _group_values(
    kind: Kind,
    predicate: str,
    mentions: tuple[Mention, ...],
    span: Span,
    passage: Passage,
    split: re.Pattern[str] | None,
) -> Iterator[Said]:
    wanted = value_type(kind, predicate)
    if wanted == "code" and not mentions:
        vocabulary = value_terms(kind, predicate)
        code = passage.pack.code_of(vocabulary, passage.folded.text[slice(*span)])
        if code:
            yield Code(vocabulary, code), span
    elif wanted == "text":
        for first, last in _pieces(split, span, passage):
            yield passage.words(first, last), (first, last)
    else:
        meant = [m for m in mentions if m.sort is not Sort.FIELD or wanted not in COUNTED]
        found = [one for m in meant for one in _places_of(kind, predicate, m)]
        counted = () if found else _counts(wanted, span, passage)
        unnamed = not mentions if kind in WHOSE else _names_nobody(mentions, span)
        if kind in NAMED_IN_WORDS and wanted == "ref" and unnamed:
            found = [told_of(span, passage)]
        is_whole = wanted == "ref" and kind in WHOSE and len(found) == 1
        told = (*found, *counted)
        yield from ((one, span if is_whole else (one.start, one.end)) for one in told)


def _names_nobody(mentions: Sequence[Mention], span: Span) -> bool:
    """Whether words name nobody, or only the place that somebody is of (a fund from Oman)."""
    only = mentions[0] if len(mentions) == 1 and mentions[0].sort in PLACES else None
    return not mentions or (only is not None and (only.start, only.end) != span)


def _places_of(kind: Kind, predicate: str, mention: Mention) -> Sequence[Mention]:
    """The mention; of a project that stands for a place, where its name says that it lies.

    So does who ties places to each other: a mayor, a city's administration.
    """
    if predicate != PLACE or mention.sort not in (Sort.PROJECT, *TYING.get(kind, ())):
        return [mention]
    return [part for part in with_parts(mention) if part.sort in FAMILIES["inland"]][:1]


def _counts(wanted: str, span: Span, passage: Passage) -> list[Mention]:
    """The plain numbers between two places, which are no mentions of the line.

    Where a quantity is wanted, they count things that no unit stands for.
    """
    counts = [m for m in passage.quantities if span[0] <= m.start and m.end <= span[1]]
    if wanted == "quantity":
        return [_of_pieces(m, m.value) for m in counts if isinstance(m.value, Number)]
    return counts if wanted == "number" else []


def _of_pieces(mention: Mention, count: Number) -> Mention:
    """A number of things as a quantity of them."""
    pieces = Quantity(count.amount, PIECE, count.high, count.approximation)
    return replace(mention, sort=Sort.QUANTITY, value=pieces)


def _code(kind: Kind, predicate: str, code: str) -> Code:
    return Code(value_terms(kind, predicate), code)


def _pieces(split: re.Pattern[str] | None, span: Span, passage: Passage) -> Iterator[Span]:
    text, (first, last) = passage.folded.text, span
    cuts = [(last, last)]
    if split is not None:
        cuts = [found.span() for found in split.finditer(text, first, last)] + cuts
    for end, following in cuts:
        piece = text[first:end]
        left = len(piece) - len(piece.lstrip(" ,;:"))
        stripped = piece.strip(" ,;:.")
        if len(stripped) > 1:
            yield first + left, first + left + len(stripped)
        first = following
