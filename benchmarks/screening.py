"""Counterparties screened across scripts: names found again, false alarms, speed and memory.

Found again: each of the public names (`public_names.csv`) in one script is a counterparty, and a
list has it in another script among 20,000 made names (`made_names`), one list for each script. A
hit counts where the right entry alone is the surest; the product's own threshold holds.

False alarms: made names in five scripts that no list has, in that spelling or in its romanisation,
against the same lists. The Chinese among them share surnames and characters with the lists, the
others given names and family names, so these are harder than names of other people would be.

The thresholds by pair of scripts (`match.people_thresholds`) were chosen with made names of other
seeds and with the public names in even rows alone; those in odd rows are only measured. Both
halves have figures of their own. No row wrote a rule; but what is common is in both, so a table
of common given names (`language/data/given_names.csv`) has names that this set has, too.
"""

from __future__ import annotations

import csv
import resource
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from random import Random

from benchmarks.made_firms import false_firm_alarms
from benchmarks.made_names import NATIVE, SHARES, MadeName, made_name, made_names
from benchmarks.names import NAMES, SCRIPTS
from benchmarks.report import Report, parse_options, print_report, share
from landbridge.match.firm_likeness import firm_scores
from landbridge.match.firm_names import firm_names
from landbridge.match.heard_name import heard_names
from landbridge.match.name_index import NameIndex
from landbridge.match.people_index import PeopleIndex
from landbridge.match.people_names import name_scores
from landbridge.match.screen import Watchlist, screen
from landbridge.match.screening import Counterparty, ScreeningPlan, ScreeningProblem
from landbridge.match.skeleton import keys_of_firm
from landbridge.match.watchlists import ListEntry, ListHead, ListKind, read_watchlist

MADE = 20_000
STRANGERS = 1_000
MANY = 1_000_000
SEED = 20_260_301
KINDS = {"person": ListKind.PERSON, "organisation": ListKind.ORGANISATION}
BARS = {
    "hits_at_1": 0.85,
    "false_alarms_in_1000": 1.0,
    "comparisons_per_second": 20_000.0,
    "million_entries_gib": 2.0,
}


@dataclass(frozen=True, slots=True)
class Query:
    """A public name as a counterparty, and the entry that is right in the list of a script."""

    party: str
    row: int
    script: str
    target: str
    name: str
    kind: ListKind


def main() -> None:
    """Measure and print."""
    options = parse_options(__doc__ or "")
    # The list of a million is screened by a process of its own, on another core where there is one.
    with ThreadPoolExecutor(1) as beside:
        memory = beside.submit(_memory)
        found, alarms, speed = _measured()
        firm_alarms = false_firm_alarms()
    options.write_predictions(
        (f"{q.script}-{q.target}:{q.name}", str(q.row), entry) for q, entry in found
    )
    figures = _found_figures(found) | _alarm_figures(alarms)
    figures |= firm_alarms | speed | memory.result()
    count = len(found) + sum(map(len, alarms.values()))
    limits = frozenset({"false_alarms_in_1000", "million_entries_gib"})
    print_report(Report("screening", count, figures, BARS, limits))


def _measured() -> tuple[list[tuple[Query, str]], dict[str, list[bool]], dict[str, float]]:
    """What is found for each query, whether each unknown name is an alarm, and the speed."""
    rows = list(csv.DictReader(NAMES.read_text("utf-8").splitlines()))
    listed = list(listed_names(Random(SEED)))
    strangers = list(unknown_names(Random(SEED + 1), {name.key for name, _ in listed}))
    found: list[tuple[Query, str]] = []
    alarms: dict[str, list[bool]] = defaultdict(list)
    for number, target in enumerate(SCRIPTS):
        queries = list(_queries(rows, target))
        unknown = strangers[number :: len(SCRIPTS)]
        plan = _screened(rows, listed, target, queries, unknown)
        best = _surest(plan)
        found += [(query, best.get(query.party, "")) for query in queries]
        for place, name in enumerate(unknown):
            alarms[NATIVE[name.tongue]].append(f"u{place}" in best)
    return found, alarms, _speed(rows, listed)


def listed_names(random: Random) -> Iterator[tuple[MadeName, str]]:
    """The made names of the lists, each in its own script or in Latin letters."""
    for tongue, part in SHARES.items():
        for name in made_names(random, tongue, round(MADE * part)):
            is_native = not name.romanised or random.random() < 0.5
            yield name, name.native if is_native else name.romanised


def unknown_names(random: Random, listed: set[str]) -> Iterator[MadeName]:
    """Made names of each script that no list has."""
    for tongue in SHARES:
        names = made_names(random, tongue, 2 * STRANGERS)
        yield from [name for name in names if name.key not in listed][:STRANGERS]


def _queries(rows: Sequence[dict[str, str]], target: str) -> Iterator[Query]:
    for number, row in enumerate(rows):
        for script in SCRIPTS:
            if script != target and row[script] and row[target]:
                party = f"{script}{number}"
                yield Query(party, number, script, target, row[script], KINDS[row["kind"]])


def _screened(
    rows: Sequence[dict[str, str]],
    listed: Sequence[tuple[MadeName, str]],
    target: str,
    queries: Sequence[Query],
    unknown: Sequence[MadeName],
) -> ScreeningPlan:
    parties = [
        *(Counterparty(query.party, query.kind, (query.name,)) for query in queries),
        *(
            Counterparty(f"u{place}", KINDS[name.kind], (name.native,))
            for place, name in enumerate(unknown)
        ),
    ]
    entries = [
        *(
            ListEntry(str(number), KINDS[row["kind"]], (row[target],))
            for number, row in enumerate(rows)
            if row[target]
        ),
        *(
            ListEntry(f"m{place}", KINDS[made.kind], (name,))
            for place, (made, name) in enumerate(listed)
        ),
    ]
    return screen(ScreeningProblem(tuple(parties)), [_watchlist(entries)])


def _watchlist(entries: Sequence[ListEntry]) -> Watchlist:
    yield from entries
    return ListHead("made", "made", "", len(entries))


def _surest(plan: ScreeningPlan) -> dict[str, str]:
    """For each counterparty with a hit the entry that is surest; "" where two are."""
    best: dict[str, tuple[float, str]] = {}
    for hit in plan.hits:
        entry = hit.entry.partition(":")[2]
        score, known = best.get(hit.party, (0.0, ""))
        if hit.score > score:
            best[hit.party] = hit.score, entry
        elif hit.score == score and known != entry:
            best[hit.party] = score, ""
    return {party: entry for party, (_, entry) in best.items()}


def _found_figures(found: Sequence[tuple[Query, str]]) -> dict[str, float]:
    def hits(wanted: Sequence[tuple[Query, str]]) -> float:
        return share([entry == str(query.row) for query, entry in wanted])

    figures = {"hits_at_1": hits(found)}
    for kind in ListKind.PERSON, ListKind.ORGANISATION:
        figures[f"hits_at_1_{kind}"] = hits([one for one in found if one[0].kind is kind])
    for half, parity in ("tuned", 0), ("untouched", 1):
        own = [one for one in found if one[0].row % 2 == parity]
        figures[f"hits_at_1_{half}_half"] = hits(own)
        people = [one for one in own if one[0].kind is ListKind.PERSON]
        figures[f"hits_at_1_person_{half}_half"] = hits(people)
    pairs = sorted({(query.script, query.target) for query, _ in found})
    for script, target in pairs:
        own = [one for one in found if (one[0].script, one[0].target) == (script, target)]
        figures[f"hits_at_1_{script}_{target}"] = hits(own)
    return figures


def _alarm_figures(alarms: dict[str, list[bool]]) -> dict[str, float]:
    every = [alarm for script in alarms.values() for alarm in script]
    figures = {"false_alarms_in_1000": 1000 * share(every)}
    for script, raised in alarms.items():
        figures[f"false_alarms_in_1000_{script}"] = 1000 * share(raised)
    return figures


def _speed(
    rows: Sequence[dict[str, str]], listed: Sequence[tuple[MadeName, str]]
) -> dict[str, float]:
    """Comparisons of pairs that blocking has left, a second of one core: people and firms."""
    people = [row["han"] for row in rows if row["kind"] == "person"][:100]
    firms = [row["han"] for row in rows if row["kind"] != "person"]
    names = [name for made, name in listed if made.kind == "person"]
    held = [heard for name in people for heard in heard_names(name)]
    index = PeopleIndex(held)
    pairs = [
        (held[place], one)
        for name in names
        for one in heard_names(name)
        for place in index.candidates(one)
    ]
    own = [taken for name in firms if name for taken in firm_names(name)]
    other = [taken for made, n in listed if made.kind != "person" for taken in firm_names(n)]
    firm_index = NameIndex(map(keys_of_firm, own))
    firm_pairs = [
        (own[place], one) for one in other for place in firm_index.candidates(keys_of_firm(one))
    ]
    start = time.process_time()
    name_scores(pairs)
    firm_scores(firm_pairs)
    spent = time.process_time() - start
    return {"comparisons_per_second": (len(pairs) + len(firm_pairs)) / spent}


def _memory() -> dict[str, float]:
    """The most memory of a process that screens 20 counterparties against a million entries."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "sdn.xml"
        _write_many(path)
        asked = [sys.executable, "-m", "benchmarks.screening", "--million", str(path)]
        ran = subprocess.run(asked, capture_output=True, text=True, check=True)  # noqa: S603
    gib, seconds = map(float, ran.stdout.split())
    return {"million_entries_gib": gib, "million_entries_cpu_seconds": seconds}


def _write_many(path: Path) -> None:
    """A list of a million made names in the form of OFAC, with namesakes among them."""
    random = Random(SEED + 2)
    tongues = random.choices(list(SHARES), list(SHARES.values()), k=MANY)
    entry = "<sdnEntry><uid>{}</uid><lastName>{}</lastName><sdnType>{}</sdnType></sdnEntry>\n"
    sorts = {"person": "Individual", "organisation": "Entity"}
    with path.open("w", encoding="utf-8") as stream:
        stream.write("<sdnList><publshInformation><Publish_Date>03/01/2026</Publish_Date>")
        stream.write(f"<Record_Count>{MANY}</Record_Count></publshInformation>\n")
        for number, tongue in enumerate(tongues):
            name = made_name(random, tongue)
            stream.write(entry.format(number, name.native, sorts[name.kind]))
        stream.write("</sdnList>\n")


def _screen_many(path: Path) -> None:
    random = Random(SEED + 3)
    parties = tuple(
        Counterparty(str(number), KINDS[name.kind], (name.native,))
        for tongue in SHARES
        for number, name in enumerate(made_names(random, tongue, 4))
    )
    with path.open("rb") as stream:
        plan = screen(ScreeningProblem(parties), [read_watchlist(stream, path.name)])
    assert plan.lists[0].entries == MANY
    gib = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024**2
    print(gib, time.process_time())


if __name__ == "__main__":
    if "--million" in sys.argv:
        _screen_many(Path(sys.argv[-1]))
    else:
        main()
