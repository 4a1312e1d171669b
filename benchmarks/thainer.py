"""Dates in Thai news: Buddhist years turned into years of the common era, and dates found.

Every year of the Buddhist era that stands in an entity tagged DATE counts once;
it is converted when a date that overlaps its digits has the year 543 less. A
date is found when a mention of ours overlaps the entity; a mention counts
against precision when it overlaps no DATE. The sentences carry no date of their
own, so a fixed one stands for the release's; it decides no figure. The peer is
dateparser, given the entity alone. Names are measured beside (`thainer_names`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib.util import find_spec

from benchmarks import thainer_names
from benchmarks.report import Report, parse_options, print_report, share
from benchmarks.spans import Span, overlaps
from benchmarks.tagged_sentences import Sentence, sentences
from landbridge.language.folded import fold_text
from landbridge.language.mention import Sort
from landbridge.language.quantities import find_quantities
from landbridge.language.values import PartialDate, When

ANCHOR = PartialDate(2018, 8, 15)
BUDDHIST = re.compile(r"(?<!\d)2[45]\d\d(?!\d)")
OFFSET = 543
BARS = {"buddhist_years": 0.99, "date_recall": 0.95, "date_precision": 0.75}


@dataclass(frozen=True, slots=True)
class Found:
    """A date that was found, at its place."""

    start: int
    end: int
    when: When


@dataclass(frozen=True, slots=True)
class Year:
    """A year of the Buddhist era in a sentence, at its place."""

    sentence: Sentence
    entity: Span
    start: int
    stated: int


def dates_of(sentence: Sentence) -> list[Found]:
    """The dates that landbridge finds in a sentence."""
    folded = fold_text(sentence.text)
    return [
        Found(*folded.source_span(mention.start, mention.end), mention.value)
        for mention in find_quantities(folded, "th", ANCHOR)
        if mention.sort is Sort.WHEN and isinstance(mention.value, When)
    ]


def years_of(sentence: Sentence) -> Iterator[Year]:
    """The years of the Buddhist era that a sentence's entities state."""
    for start, end in sentence.dates:
        for year in BUDDHIST.finditer(sentence.text, start, end):
            yield Year(sentence, (start, end), year.start(), int(year[0]))


def common_years(found: Sequence[Found], place: int) -> set[int]:
    """The years of the dates that overlap a place."""
    here = (date.when for date in found if date.start <= place < date.end)
    return {day.year for when in here for day in (when.start, when.end or when.start)}


def main() -> None:
    """Measure and print."""
    options = parse_options(__doc__ or "")
    texts = list(sentences(options.folder("thainer") / "data.conll"))
    found = {text.number: dates_of(text) for text in texts}
    spans = {number: [(date.start, date.end) for date in own] for number, own in found.items()}
    years = [year for text in texts for year in years_of(text)]
    read = [common_years(found[year.sentence.number], year.start) for year in years]
    converted = [y.stated - OFFSET in own for y, own in zip(years, read, strict=True)]
    recalled = [overlaps(date, spans[text.number]) for text in texts for date in text.dates]
    precise = [overlaps(span, text.dates) for text in texts for span in spans[text.number]]
    figures = {
        "buddhist_years": share(converted),
        "date_recall": share(recalled),
        "date_precision": share(precise),
    } | thainer_names.figures(texts)
    if find_spec("dateparser"):
        figures["peer_dateparser_buddhist_years"] = share([_by_dateparser(year) for year in years])
    options.write_predictions(
        (f"{year.sentence.number}:{year.start}", year.stated - OFFSET, sorted(own))
        for year, own in zip(years, read, strict=True)
    )
    print_report(Report("thainer", len(recalled), figures, BARS))


def _by_dateparser(year: Year) -> bool:
    import dateparser

    start, end = year.entity
    day = dateparser.parse(year.sentence.text[start:end], languages=["th"])
    return day is not None and day.year == year.stated - OFFSET


if __name__ == "__main__":
    main()
