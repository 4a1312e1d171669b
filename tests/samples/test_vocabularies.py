"""The vocabularies are complete in four languages and hold every code the house uses."""

from __future__ import annotations

import csv
import re
import tomllib
from collections import Counter, defaultdict
from importlib.resources import files

import pytest

from landbridge.claims.dossier import Standing
from landbridge.claims.model import Kind, Modality, Origin, Severity, Visibility

DATA = files("landbridge.claims") / "data"
PACKS = files("landbridge.language") / "packs"
ELSEWHERE = {"field", "language", "place", "registry"}
SCRIPTS = {"zh": "[一-鿿]", "en": "[A-Za-z]", "ru": "[А-Яа-яё]", "th": "[ก-๛]"}
DESIGNED = {
    "project_status": "in_talks signed approved company_registered ground_broken completed "
    "trial_run operating full_capacity suspended cancelled",
    "agreement_type": "letter_of_intent memorandum framework contract minutes",
    "agreement_status": "planned initialled signed in_force expired terminated",
    "tie_level": "sister_city friendly_exchange_city intent",
    "amount_kind": "total_planned intended contracted paid_in annual_output",
    "role": "head member accompanying host signatory witness chair",
    "link_status": "announced running seasonal suspended closed unconfirmed",
    "meeting_type": "courtesy_call meeting talks discussion video",
    "commitment_status": "open done lapsed unknown",
    "stance": "ready wishes supports thanks",
}


def rows() -> list[dict[str, str]]:
    return list(
        csv.DictReader((DATA / "vocabularies.csv").read_text(encoding="utf-8").splitlines())
    )


def codes() -> dict[str, list[str]]:
    held: dict[str, list[str]] = defaultdict(list)
    for row in rows():
        held[row["vocabulary"]].append(row["code"])
    return held


def test_every_term_has_a_label_in_every_language() -> None:
    assert [row["code"] for row in rows() if not all(cell.strip() for cell in row.values())] == []


@pytest.mark.parametrize("language", SCRIPTS)
def test_labels_are_in_the_script_of_their_language(language: str) -> None:
    strays = [row["code"] for row in rows() if not re.search(SCRIPTS[language], row[language])]
    assert strays == []


def test_a_code_stands_once_in_its_vocabulary() -> None:
    counts = Counter((row["vocabulary"], row["code"]) for row in rows())
    assert [term for term, count in counts.items() if count > 1] == []


@pytest.mark.parametrize("language", SCRIPTS)
def test_two_codes_of_a_vocabulary_never_share_a_label(language: str) -> None:
    counts = Counter((row["vocabulary"], row[language]) for row in rows())
    assert [term for term, count in counts.items() if count > 1] == []


@pytest.mark.parametrize("vocabulary", DESIGNED)
def test_the_designed_codes_come_first_and_in_order(vocabulary: str) -> None:
    designed = DESIGNED[vocabulary].split()
    assert codes()[vocabulary][: len(designed)] == designed


@pytest.mark.parametrize(
    ("vocabulary", "closed"),
    [
        ("kind", Kind),
        ("modality", Modality),
        ("visibility", Visibility),
        ("origin", Origin),
        ("severity", Severity),
        ("standing", Standing),
    ],
)
def test_closed_sets_have_exactly_their_terms(vocabulary: str, closed: type) -> None:
    assert codes()[vocabulary] == [member.value for member in closed]  # type: ignore[attr-defined]


def test_every_vocabulary_of_a_predicate_is_there() -> None:
    table = csv.DictReader((DATA / "predicates.csv").read_text(encoding="utf-8").splitlines())
    named = {row["terms"] for row in table if row["terms"]}
    assert named - set(codes()) <= ELSEWHERE


@pytest.mark.parametrize("language", SCRIPTS)
def test_every_code_of_a_language_pack_is_a_term(language: str) -> None:
    held = codes()
    table_of = {"body": "body_type", "zone": "zone_type"}
    unknown = []
    for path in (PACKS / language).iterdir():
        if path.name.endswith(".toml"):
            pack = tomllib.loads(path.read_text(encoding="utf-8"))
            for name, words in pack.get("codes", {}).items():
                terms = held.get(table_of.get(name, name))
                unknown += [f"{name}.{code}" for code in words if terms and code not in terms]
    assert unknown == []
