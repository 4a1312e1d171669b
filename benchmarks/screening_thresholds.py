"""How near unknown names come to those of a list, by pair of scripts: thresholds are chosen by it.

`python -m benchmarks.screening_thresholds 301 302` makes lists and unknown names of these seeds,
which should be others than those that `benchmarks.screening` reports. A row has the kind, the two
scripts, the alarms, and the scores of the names that come nearest, one for each unknown name: from
`HIT` on a score is an alarm, and a stricter threshold moves all of them down.
"""

from __future__ import annotations

import argparse
from collections import defaultdict
from collections.abc import Sequence
from random import Random

from benchmarks.made_firms import FORMS, LISTED, STRANGERS, made_firms, written
from benchmarks.screening import KINDS, listed_names, unknown_names
from landbridge.language.scripts import script_of_name
from landbridge.match.people_thresholds import HIT
from landbridge.match.screening import Counterparty
from landbridge.match.sieve import Sieve
from landbridge.match.watchlists import ListEntry, ListKind

_SHOWN = 6

Named = tuple[ListKind, str]
Nearest = dict[tuple[str, ...], dict[tuple[int, int], float]]
"""By kind and scripts, for each unknown name of each seed the score of what comes nearest."""


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("seeds", type=int, nargs="+")
    nearest: Nearest = defaultdict(dict)
    for seed in parser.parse_args().seeds:
        _gather(nearest, seed, _people(seed))
        _gather(nearest, -seed, _firms(seed))
    for place, scores in sorted(nearest.items()):
        ranked = sorted(scores.values(), reverse=True)
        alarms = sum(score >= HIT for score in ranked)
        print(*place, alarms, *(f"{score:.3f}" for score in ranked[:_SHOWN]))


def _gather(nearest: Nearest, run: int, names: tuple[Sequence[Named], Sequence[Named]]) -> None:
    listed, unknown = names
    parties = [Counterparty(str(n), kind, (name,)) for n, (kind, name) in enumerate(unknown)]
    entries = [ListEntry(str(n), kind, (name,)) for n, (kind, name) in enumerate(listed)]
    for one in Sieve(parties).sift(entries):
        scripts = sorted((script_of_name(one.name), script_of_name(one.listed)))
        if scripts[0] != scripts[1]:
            scores = nearest[str(one.entry.kind), *scripts]
            scores[run, one.party] = max(one.score, scores.get((run, one.party), 0.0))


def _people(seed: int) -> tuple[Sequence[Named], Sequence[Named]]:
    """The people of a list of made names, and those unknown to it."""
    random = Random(seed)
    listed = list(listed_names(random))
    unknown = unknown_names(random, {name.key for name, _ in listed})
    return (
        [(KINDS[name.kind], text) for name, text in listed if name.kind == "person"],
        [(KINDS[name.kind], name.native) for name in unknown if name.kind == "person"],
    )


def _firms(seed: int) -> tuple[Sequence[Named], Sequence[Named]]:
    """A list of made firms, and those unknown to it."""
    random = Random(seed)
    listed = [firm for tongue in FORMS for firm in made_firms(random, tongue, LISTED)]
    known = {firm.romanised for firm in listed}
    made = [firm for tongue in FORMS for firm in made_firms(random, tongue, 2 * STRANGERS)]
    kind = ListKind.ORGANISATION
    return (
        [(kind, written(random, firm)) for firm in listed],
        [(kind, firm.native) for firm in made if firm.romanised not in known],
    )


if __name__ == "__main__":
    main()
