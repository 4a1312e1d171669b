"""Meetings and deals in Russian news, against the facts that FactRuEval-2016 marks in them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product
from pathlib import Path

from benchmarks.hits import Hits
from benchmarks.report import Report, parse_options, print_report
from benchmarks.spans import overlaps
from benchmarks.standoff_facts import Fact, News, Places, read_news
from landbridge.claims.model import Claim, Kind
from landbridge.read.opening import open_document
from landbridge.read.reader import read_document
from landbridge.world.gazetteer import Gazetteer

TYPES = {Kind.MEETING: "Meeting", Kind.AGREEMENT: "Deal"}
"""The type of fact that a kind of frame is held to state."""
TAKING_PART = {"participant", "party", "signatory"}
BARS = {"meeting_f1": 0.40, "deal_f1": 0.40}
PEERS = {"peer_best_2016_meeting_f1": 0.242, "peer_best_2016_deal_f1": 0.301}
"""The best system of the campaign in 2016 (Starostin et al., 2016)."""
LEAST_SHARE = 0.5


def main() -> None:
    """Measure the sets that the data holds, together and each for itself."""
    options = parse_options(__doc__ or "")
    items = list(read_items(options.folder("factrueval")))
    options.write_predictions(
        (
            f"{item.set}/{item.news.name}",
            _shown(item.news, item.news.facts),
            _shown(item.news, item.found),
        )
        for item in items
    )
    figures = dict(_figures(items)) | PEERS
    print_report(Report("factrueval", len(items), figures, BARS))


@dataclass(frozen=True, slots=True)
class Item:
    """A document of a set, and the facts that the reader finds in it."""

    set: str
    news: News
    found: Sequence[Fact]


def read_items(data: Path) -> Iterator[Item]:
    """Every document of every set, read."""
    for folder in sorted(data.iterdir()):
        if folder.is_dir():
            yield from (Item(folder.name, news, facts_read(news)) for news in read_news(folder))


def facts_read(news: News) -> list[Fact]:
    """The meetings and agreements that the reader finds, with where it names who takes part."""
    document = open_document(news.text.encode(), f"{news.name}.txt")
    things: dict[tuple[str, str], list[Claim]] = defaultdict(list)
    for claim in read_document(document, Gazetteer.load()).claims:
        if claim.kind in TYPES and claim.predicate.partition(".")[0] in TAKING_PART:
            things[TYPES[claim.kind], claim.subject].append(claim)
    return [Fact(type_, tuple(map(_places, claims))) for (type_, _), claims in things.items()]


def agreeing(gold: Sequence[Fact], made: Sequence[Fact]) -> int:
    """How many facts agree, one to one: half of who takes part in it, or more, is named."""
    shares = sorted(
        (
            (_share(gold[i], made[j]), -i, -j)
            for i, j in product(range(len(gold)), range(len(made)))
        ),
        reverse=True,
    )
    taken: set[int] = set()
    matched: set[int] = set()
    for share, i, j in shares:
        if share >= LEAST_SHARE and i not in taken and j not in matched:
            taken.add(i)
            matched.add(j)
    return len(taken)


def _figures(items: Sequence[Item]) -> Iterator[tuple[str, float]]:
    """Precision, recall and F1 by type, over all sets and for each."""
    for type_, name in product(TYPES.values(), ("", *sorted({item.set for item in items}))):
        chosen = [item for item in items if name in ("", item.set)]
        pairs = [(_of(item.news.facts, type_), _of(item.found, type_)) for item in chosen]
        hits = Hits.paired(
            sum(len(gold) for gold, _ in pairs),
            sum(len(made) for _, made in pairs),
            sum(agreeing(gold, made) for gold, made in pairs),
        )
        yield from hits.figures("_".join(filter(None, (name, type_.lower()))))


def _of(facts: Sequence[Fact], type_: str) -> list[Fact]:
    return [fact for fact in facts if fact.type == type_]


def _places(claim: Claim) -> Places:
    """Where the claim's quote states who takes part."""
    start = claim.evidence.start + max(claim.evidence.quote.find(claim.stated), 0)
    return ((start, start + len(claim.stated)),)


def _share(gold: Fact, made: Fact) -> float:
    """The share of a marked fact's participants that a fact that was read names too."""
    named = [place for places in made.participants for place in places]
    met = sum(any(overlaps(one, named) for one in places) for places in gold.participants)
    return met / max(1, len(gold.participants))


def _shown(news: News, facts: Sequence[Fact]) -> list[list[str]]:
    """Facts for people: the type, then the first naming of each who takes part."""
    return [
        [fact.type, *(news.text[slice(*places[0])] for places in fact.participants if places)]
        for fact in facts
        if fact.type in TYPES.values()
    ]


if __name__ == "__main__":
    main()
