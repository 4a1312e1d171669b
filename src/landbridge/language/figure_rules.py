"""What a language says of figures: what they measure, and which of them measure nothing."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from landbridge.language.pattern import Grammar, Pattern


class Beside(StrEnum):
    """What must stand beside a figure for a rule to hold; the names of a pack's lists of rules."""

    STATISTIC = "beside_statistic"
    NOTHING = "alone"
    PERIOD = "beside_period"


@dataclass(frozen=True, slots=True)
class FigureRule:
    """What says in a figure's clause what the figure measures.

    A rule with words that only measures have holds by itself; where its words may be any, a
    period (in the first half of the year) or another statistic must stand beside the figure.
    """

    pattern: Pattern
    beside: Beside


@dataclass(frozen=True, slots=True)
class FigureRules:
    """The figure rules of a language, the surest first.

    `others` find figures that measure nothing by themselves: how much another one grew, a price,
    a distance. `behind` is what may part a figure from the date behind it that it holds for;
    `on_day` leads to a day that figures hold for (as of 1 March). `other_side` stands before who
    is no scope but the other side of it (with China, according to the customs), `tells` behind who
    only tells of figures. `since` leads to a date from which on something runs still.
    `begun_before` and `begun_behind` stand beside the date of a founding.
    """

    rules: Sequence[FigureRule]
    others: Sequence[Pattern]
    behind: re.Pattern[str]
    on_day: re.Pattern[str]
    other_side: re.Pattern[str]
    tells: re.Pattern[str]
    since: re.Pattern[str]
    begun_before: re.Pattern[str]
    begun_behind: re.Pattern[str]

    @classmethod
    def of(cls, table: Mapping[str, Any], grammar: Grammar) -> FigureRules:
        """The rules of a pack's table."""
        rules = [
            FigureRule(grammar.compile(source), beside)
            for beside in Beside
            for source in table.get(beside, ())
        ]
        others = [grammar.compile(source) for source in table["others"]]
        words = {
            name: re.compile(grammar.expand(table[name]), re.IGNORECASE) for name in _EXPRESSIONS
        }
        return cls(rules, others, **words)


_EXPRESSIONS = ("behind", "on_day", "other_side", "tells", "since", "begun_before", "begun_behind")
