"""Language packs: what a language gives the reader, as data."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from landbridge.language.code_table import CodeTable
from landbridge.language.common_noun import CommonNoun
from landbridge.language.figure_rules import FigureRules
from landbridge.language.kind_last import KindLast
from landbridge.language.link_rules import LinkRules
from landbridge.language.mention import Sort
from landbridge.language.pattern import Grammar, Pattern
from landbridge.language.wants import Wants

SHORT_NAME = "@"
"""What stands for a short name in the pattern of where it may stand."""

WORK = "work"
"""What a rule is about that tells of something built, set up or opened, in whatever words."""


@dataclass(frozen=True, slots=True)
class NameRule:
    """A pattern whose match is a name of a sort; code and level where no word of it gives one.

    What a tentative rule finds looks like a name, and counts where something is said of it.
    A rule with a sign is tried only on texts that show it.
    """

    sort: Sort
    pattern: Pattern
    code: str = ""
    level: str = ""
    is_tentative: bool = False
    sign: re.Pattern[str] | None = None


@dataclass(frozen=True, slots=True)
class FrameRule:
    """A pattern whose match says something of a kind, with what it says by itself.

    Where `each` names a slot or group, every mention in it, or every piece of its words between
    what `split` finds, is said for itself; where it is `subject`, the same is said of each.
    What a rule that `joins` finds (the vice-mayor attended the meeting) says more of the
    nearest thing of the kind in the paragraph; one that `reaches_back`, of the last one before
    the paragraph where this has none (the route, it said, is operated by …). One that tells a
    role `near` an act (with whom, where) adds it to the nearest one of its clause or sentence
    that lacks it. What fills the slot that `subject` names must be the subject of its clause. A
    rule `about` a
    sort is about the last thing of the sort that this sentence or the one before it has named,
    where it names none itself (It was completed in March); one about a work (see `read.works`),
    about the work that is meant there: on a `side` of it, `ahead` or `either`, else before it.
    What a rule tells of by the verb alone is done by its `doer`, a predicate (see `read.doers`).
    What a rule `seeks` and has no slot for is looked for around it, by the pack's sought things.
    """

    kind: str
    pattern: Pattern
    says: Mapping[str, str]
    each: str = ""
    split: re.Pattern[str] | None = None
    joins: bool = False
    reaches_back: bool = False
    near: str = ""
    subject: str = ""
    doer: str = ""
    sign: re.Pattern[str] | None = None
    about: str = ""
    side: str = ""
    seeks: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Sought:
    """What is looked for around what is said: patterns with one slot, and the side it stands on.

    `side` is `before` or `after`; without one the nearest is taken, on whichever side, that is
    no farther away than `reach`.
    """

    patterns: Sequence[Pattern]
    side: str = ""
    reach: int = 300


@dataclass(frozen=True, slots=True)
class Pack:
    """One language, ready to read with; `quotes` are the marks that its patterns write, if any."""

    language: str
    grammar: Grammar
    sentence_end: re.Pattern[str]
    quotes: str
    levels: Mapping[str, str]
    codes: Mapping[str, CodeTable]
    no_names: frozenset[str]
    subject_pronoun: Pattern | None
    place_pronouns: Sequence[Pattern]
    short_name: re.Pattern[str] | None
    place_of_short_name: str
    case_ending: re.Pattern[str] | None
    no_fields: CodeTable
    modality: Sequence[tuple[str, re.Pattern[str]]]
    taken_back: Sequence[tuple[str, re.Pattern[str]]]
    speech: Sequence[Pattern]
    compared: re.Pattern[str] | None
    year_before: re.Pattern[str] | None
    at_present: re.Pattern[str] | None
    former: re.Pattern[str] | None
    met: re.Pattern[str] | None
    of_met: re.Pattern[str] | None
    inside: Sequence[Pattern]
    breaks_off: re.Pattern[str]
    names: Mapping[Sort, Sequence[NameRule]]
    kind_last: Sequence[KindLast]
    nouns: Sequence[CommonNoun]
    frames: Sequence[FrameRule]
    of_works: Sequence[FrameRule]
    figures: FigureRules
    wants: Wants
    works: Sequence[Pattern] = ()
    oblique: re.Pattern[str] | None = None
    becomes: re.Pattern[str] | None = None
    sought: Mapping[str, Sought] = field(default_factory=dict)
    links: LinkRules = field(default_factory=LinkRules)

    def name_rules(self, sort: Sort) -> Sequence[NameRule]:
        """The rules that find names of a sort, in their order."""
        return [rule for rule in self.names.get(sort, ()) if not rule.is_tentative]

    def tentative_rules(self) -> Iterator[NameRule]:
        """The rules that find what only looks like a name, in their order."""
        return (rule for rules in self.names.values() for rule in rules if rule.is_tentative)

    def code_of(self, sort: str, word: str) -> str:
        """The code that a word stands for among the words of a sort; empty if none."""
        return self.codes[sort].code_of(word) if sort in self.codes else ""

    def is_no_field(self, text: str) -> bool:
        """Whether words that name a field elsewhere are words of the pack's own patterns."""
        return bool(self.no_fields.code_of(text))

    def short_names(self, name: str) -> Sequence[str]:
        """The pieces of a person's name that may stand for the whole; of one that declines, all."""
        pieces = self.short_name.findall(name) if self.short_name else []
        short = [piece for piece in pieces if piece != name and not self.is_no_name(piece)]
        return [*short, name] if self.case_ending else short

    def places_of_short_name(self, piece: str, text: str) -> Iterator[re.Match[str]]:
        """Where a piece of a name stands alone, as no part of another name."""
        words = piece.split()
        if not all(self._stem(word) in text for word in words):
            return iter(())
        form = " ".join(map(self._in_any_case, words))
        return re.finditer(self.place_of_short_name.replace(SHORT_NAME, form), text)

    def _in_any_case(self, word: str) -> str:
        """The expression for a word of a name in each of its cases."""
        if self.case_ending is None:
            return re.escape(word)
        return rf"{re.escape(self._stem(word))}(?:{self.case_ending.pattern.removesuffix('$')})?"

    def _stem(self, word: str) -> str:
        """What of a word of a name stands in each of its cases."""
        return self.case_ending.sub("", word) if self.case_ending else word

    def is_no_name(self, text: str) -> bool:
        """Whether words that look like a person's name are none."""
        return any(word in self.no_names for word in (text, *text.split()))
