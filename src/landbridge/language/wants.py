"""How a language tells what is sought and offered outside one sentence.

A language's `wants.toml` has the headings above lists of needs and offers, the verbs that
stand in their lines, what parts and qualifies the goods that a line names, who may be a party,
and how a text says where to answer, until when, and on what terms.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from landbridge.language.lexicon import NEVER
from landbridge.language.pack_tables import read_tables
from landbridge.language.pattern import Grammar, Pattern


@dataclass(frozen=True, slots=True)
class Wants:
    """The words around needs and offers; `headings` and `verbs` are by kind.

    - `joint` parts the goods of a clause; `heads` are nouns that several words before or behind
      them may share (makers of steel and cable), `unshared` ends words that share none with what
      follows, `alone` stands before one that is shared by none (foreign investors), `linked` binds
      what follows to what stands before.
    - `condition` begins a clause that is no goods but a term of them, `within` such words in one.
    - `clause` begins one with a subject of its own, `further` what is told of that of the sentence;
      a party that stands `behind` such words is none, nor a place that says `only_where` one
      is; `somebody` are words for one without a name.
    - `realms` are those of these words that mean a place or what stands there (the port).
    - `we` is how who speaks names himself, `missions` those who pass on what others seek and offer.
    - `sites` are the words for land and premises.
    - `answers` and `terms` fill slots that bear the names of predicates.
    - `stops` tells whether the language writes where a sentence ends.
    """

    headings: Mapping[str, re.Pattern[str]]
    verbs: Mapping[str, re.Pattern[str]]
    answers: Sequence[Pattern]
    terms: Sequence[Pattern]
    stops: bool
    joint: re.Pattern[str]
    heads: re.Pattern[str]
    unshared: re.Pattern[str]
    alone: re.Pattern[str]
    linked: re.Pattern[str]
    condition: re.Pattern[str]
    within: re.Pattern[str]
    clause: re.Pattern[str]
    further: re.Pattern[str]
    behind: re.Pattern[str]
    only_where: re.Pattern[str]
    somebody: re.Pattern[str]
    realms: re.Pattern[str]
    we: re.Pattern[str]
    missions: re.Pattern[str]
    sites: re.Pattern[str]

    @classmethod
    def of(cls, language: str, grammar: Grammar) -> Wants:
        """What the pack of a language says of needs and offers."""
        tables = read_tables(language, "wants")

        def expression(source: str) -> re.Pattern[str]:
            return re.compile(grammar.expand(source), re.IGNORECASE)

        def by_kind(name: str) -> dict[str, re.Pattern[str]]:
            return {kind: expression(source) for kind, source in tables.get(name, {}).items()}

        words = {name: expression(tables.get(name, NEVER)) for name in _EXPRESSIONS}
        return cls(
            headings=by_kind("heading"),
            verbs=by_kind("verb"),
            answers=[grammar.compile(source) for source in tables.get("answers", ())],
            terms=[grammar.compile(source) for source in tables.get("terms", ())],
            stops=tables.get("stops", True),
            **words,
        )


_EXPRESSIONS = ("joint", "heads", "unshared", "alone", "linked", "condition", "within", "clause",
                "further", "behind", "only_where", "somebody", "realms", "we", "missions",
                "sites")  # fmt: skip
