"""Timings in a text: days, hours, ranges, spans and recurrences, joined as far as they belong.

Where releases are read for what happened, `find_quantities` gives civil dates;
here everything that a text says of time is found, each with all its readings
at the moment it is read.
"""

from __future__ import annotations

from datetime import datetime

from landbridge.language.digits import with_ascii_digits
from landbridge.language.folded import Folded
from landbridge.language.joined import Joined
from landbridge.language.mention import Mention, Sort
from landbridge.language.timing import Timing
from landbridge.language.timing_pack import timing_grammar
from landbridge.language.timing_reader import read_timing


def find_timings(folded: Folded, language: str, now: datetime) -> list[Mention]:
    """The timings of a folded text in text order, read at a moment.

    They do not overlap. In a language whose pack has no times there are none.
    """
    grammar = timing_grammar(language)
    if grammar is None:
        return []
    text = with_ascii_digits(folded.lower)
    mentions = []
    for stated, atoms in grammar.find(text, folded.text):
        timing = _within_calendar(Joined(grammar.words, stated.slots, atoms, now))
        if timing:
            mentions.append(Mention(stated.start, stated.end, Sort.TIMING, timing))
    return mentions


def _within_calendar(joined: Joined) -> Timing | None:
    """A timing, unless it lies before the year 1 or after 9999."""
    try:
        return read_timing(joined)
    except (ValueError, OverflowError):
        return None
