"""How well names are compared: pairs in one script, and one name among many in another script.

Pairs: those of name_bench in the outside data; a pair counts as the same name from the score on
from which a person is asked (`PERHAPS`). The peer is the normalised Levenshtein similarity, at
the threshold that suits it best.

Across scripts: the public names of `public_names.csv`. Each name is a query among all names of
its kind in each other script; a hit is the right name alone at the head of the ranking. Places
and adopted names are known as the world's tables have them. Those tables were extended with
names that this set showed to be missing, so the figure tells how well known names are found
again, and less how well unknown ones would be.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import permutations
from pathlib import Path

from rapidfuzz.distance import Levenshtein

from benchmarks.hits import Hits
from benchmarks.report import Report, parse_options, print_report
from landbridge.claims.adopted import adopted_names
from landbridge.language.name_comparison import PERHAPS, compare_names
from landbridge.language.organisation_key import key_similarity
from landbridge.language.organisation_name import OrganisationNames
from landbridge.language.organisation_spelling import compare_organisations
from landbridge.world.places import own_rows, place_of

NAMES = Path(__file__).with_name("public_names.csv")
SCRIPTS = {"latin": "en", "han": "zh", "cyrillic": "ru", "thai": "th"}

Judged = tuple[float, bool]
"""A score, and whether the two names are one."""


@dataclass(frozen=True, slots=True)
class Query:
    """A name to find, the script to find it in, and the name that is right there."""

    kind: str
    name: str
    script: str
    wanted: str
    target: str


def main() -> None:
    """Measure and print."""
    options = parse_options(__doc__ or "")
    cases = list(_cases(options.folder("name_bench")))
    scored = [(_pair_score(case), case["is_match"] == "true") for case in cases]
    strong = [
        judged for judged, case in zip(scored, cases, strict=True) if case["quality"] == "STRONG"
    ]
    queries, candidates = _queries()
    found = [(query, _best(query, candidates)) for query in queries]
    figures = {
        "f1": _f1(scored, PERHAPS),
        "strong_right": sum((score >= PERHAPS) == same for score, same in strong) / len(strong),
        "hits_at_1": sum(best == query.wanted for query, best in found) / len(found),
        "peer_levenshtein_f1": max(
            _f1([(_levenshtein(case), case["is_match"] == "true") for case in cases], step / 100)
            for step in range(40, 100)
        ),
    }
    for pair in permutations(SCRIPTS, 2):
        own = [(q, best) for q, best in found if (q.script, q.target) == pair]
        figures[f"hits_at_1_{pair[0]}_{pair[1]}"] = (
            sum(best == query.wanted for query, best in own) / len(own) if own else 0.0
        )
    options.write_predictions(
        [
            *((f"pair:{n}", same, score) for n, (score, same) in enumerate(scored)),
            *((f"{q.script}-{q.target}:{q.name}", q.wanted, best) for q, best in found),
        ]
    )
    bars = {"f1": 0.82, "strong_right": 1.0, "hits_at_1": 0.90}
    print_report(Report("names", len(cases) + len(queries), figures, bars))


def _cases(folder: Path) -> Iterator[dict[str, str]]:
    for file in sorted(folder.glob("*.csv")):
        yield from csv.DictReader(file.read_text("utf-8").splitlines())


def _pair_score(case: dict[str, str]) -> float:
    one, other = case["name1"], case["name2"]
    if case["schema"] == "Person":
        return compare_names(one, "", other, "").score
    return compare_organisations(one, other).score


def _levenshtein(case: dict[str, str]) -> float:
    one, other = case["name1"].casefold(), case["name2"].casefold()
    return float(Levenshtein.normalized_similarity(one, other))


def _f1(scored: Sequence[Judged], threshold: float) -> float:
    return Hits.paired(
        sum(same for _, same in scored),
        sum(score >= threshold for score, _ in scored),
        sum(same and score >= threshold for score, same in scored),
    ).f1


def _queries() -> tuple[list[Query], dict[tuple[str, str], list[str]]]:
    """Every name as a query in each other script that has it, and the candidates by kind."""
    rows = list(csv.DictReader(NAMES.read_text("utf-8").splitlines()))
    candidates = {
        (kind, script): [row[script] for row in rows if row["kind"] == kind and row[script]]
        for kind in {row["kind"] for row in rows}
        for script in SCRIPTS
    }
    queries = [
        Query(row["kind"], row[script], script, row[target], target)
        for row in rows
        for script, target in permutations(SCRIPTS, 2)
        if row[script] and row[target]
    ]
    return queries, candidates


def _best(query: Query, candidates: dict[tuple[str, str], list[str]]) -> str:
    """The candidate with the highest score; "" where two share it."""
    names = candidates[query.kind, query.target]
    scored = sorted(((_score(query, name), name) for name in names), reverse=True)
    return "" if len(scored) > 1 and scored[0][0] == scored[1][0] else scored[0][1]


def _place_names() -> dict[str, str]:
    """The names of the places of our own table, each with its id."""
    return {name: code for code in own_rows() for name in place_of(code).names.values()}


_ORGANISATIONS = OrganisationNames(_place_names(), adopted_names())


def _score(query: Query, name: str) -> float:
    if query.kind == "person":
        return compare_names(query.name, SCRIPTS[query.script], name, SCRIPTS[query.target]).score
    one, other = (" ".join(sorted(_ORGANISATIONS.parts(text))) for text in (query.name, name))
    return key_similarity(one, other)


if __name__ == "__main__":
    main()
