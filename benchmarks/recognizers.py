"""Numbers, amounts, dates and times by the specs of Microsoft's Recognizers-Text.

The strict measure is by case: a case is right when all that the spec wants is
found, at its place, with its text, type and value, and nothing else of the
model's kind is found. Values count in full: of an amount the number and the
unit (a unit that is a multiple of another is converted); of a date or time each
value with its start and end, and the modifier (before, since). The TIMEX of a
spec repeats the words and is compared only where there is no other value, in
recurrences. Text is compared without width and case, as the specs' own tests
do. Precision and recall are by single result, by the same four parts. All cases
of all files count, also those that the reference implementations are excused from.

The peer is the Python port of Recognizers-Text, where it is installed, by the
same measure.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from importlib.util import find_spec

from benchmarks.hits import Hits
from benchmarks.report import Report, parse_options, print_report, share
from benchmarks.spec_amounts import found_amounts, wanted_amount
from benchmarks.spec_cases import SpecCase, SpecResult, spec_cases
from benchmarks.spec_times import found_times, wanted_time
from landbridge.language.folded import fold_text

Item = tuple[int | None, str, str, tuple[str, ...]]
"""Where something begins, its text, its type and its value."""
BARS = {
    "zh_strict": 0.92,
    "en_strict": 0.80,
    **{f"zh_{model}": 0.97 for model in ("Number", "Percent", "Currency")},
    **{f"en_{model}": 0.95 for model in ("Number", "Percent", "Currency")},
}


@dataclass(frozen=True, slots=True)
class Outcome:
    """A case with what was wanted and what was found."""

    case: SpecCase
    wanted: Sequence[Item]
    found: Sequence[Item]

    @property
    def is_right(self) -> bool:
        """Whether all that was wanted was found, and nothing else."""
        return Counter(self.wanted) == Counter(self.found)

    @property
    def hits(self) -> int:
        """How many of the results were found."""
        return (Counter(self.wanted) & Counter(self.found)).total()


def found_by_landbridge(case: SpecCase) -> list[Item]:
    """What landbridge finds in a case."""
    folded = fold_text(case.input)
    find = found_times if case.model == "DateTime" else found_amounts
    items: list[Item] = []
    for mention, kind, value in find(case, folded):
        start, end = folded.source_span(mention.start, mention.end)
        items.append((_utf16(case.input[:start]), _plain(case.input[start:end]), kind, value))
    return items


def wanted_by_spec(case: SpecCase) -> list[Item]:
    """What a spec wants to be found in a case."""
    value = wanted_time if case.model == "DateTime" else wanted_amount
    return [_wanted(result, value(result)) for result in case.results]


def _wanted(result: SpecResult, value: tuple[str, ...]) -> Item:
    return result.start, _plain(result.text), result.type, value


def _plain(text: str) -> str:
    return fold_text(text).lower


def _utf16(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def outcomes(
    cases: Sequence[SpecCase], find: Callable[[SpecCase], list[Item]]
) -> Iterator[Outcome]:
    """Each case with what is found in it; a place is compared only where the spec gives one."""
    for case in cases:
        wanted, found = wanted_by_spec(case), find(case)
        if any(start is None for start, *_ in wanted):
            wanted, found = ([(None, *rest) for _, *rest in items] for items in (wanted, found))
        yield Outcome(case, wanted, found)


def figures_of(results: Sequence[Outcome]) -> Iterator[tuple[str, float]]:
    """The strict figures by language and by file, precision and recall by language."""
    for language in dict.fromkeys(outcome.case.language for outcome in results):
        own = [outcome for outcome in results if outcome.case.language == language]
        hits = Hits.paired(
            sum(len(outcome.wanted) for outcome in own),
            sum(len(outcome.found) for outcome in own),
            sum(outcome.hits for outcome in own),
        )
        yield f"{language}_strict", share([outcome.is_right for outcome in own])
        yield f"{language}_precision", hits.precision
        yield f"{language}_recall", hits.recall
        for model in dict.fromkeys(outcome.case.model for outcome in own):
            right = [outcome.is_right for outcome in own if outcome.case.model == model]
            yield f"{language}_{model}", share(right)


def main() -> None:
    """Measure and print."""
    options = parse_options(__doc__ or "")
    cases = list(spec_cases(options.folder("recognizers")))
    results = list(outcomes(cases, found_by_landbridge))
    figures = dict(figures_of(results))
    if find_spec("recognizers_suite"):
        from benchmarks.recognizers_port import found_by_port

        peer = figures_of(list(outcomes(cases, found_by_port)))
        figures |= {f"peer_recognizers_{name}": figure for name, figure in peer}
    options.write_predictions((o.case.id, o.wanted, o.found) for o in results)
    bars = {name: bar for name, bar in BARS.items() if name in figures}
    print_report(Report("recognizers", len(cases), figures, bars))


if __name__ == "__main__":
    main()
