"""What may be claimed, and in which words."""

from __future__ import annotations

from decimal import Decimal

import pytest
from telling import Telling

from landbridge.claims.model import Kind
from landbridge.claims.schema import (
    check_claim,
    predicate_of,
    predicates,
    takes_many,
    value_terms,
    value_type,
)
from landbridge.claims.value import Code, Money, Text, Value
from landbridge.claims.vocabulary import codes, label


def test_every_kind_has_predicates() -> None:
    assert all(predicates(kind) for kind in Kind)


def test_a_predicate_is_known_with_its_term() -> None:
    amount = predicate_of(Kind.PROJECT, "amount.total_planned")
    assert (amount.name, amount.value, amount.terms, amount.many) == (
        "amount",
        "money",
        "amount_kind",
        False,
    )


def test_the_table_names_type_terms_and_number() -> None:
    assert value_type(Kind.PERSON, "post") == "post"
    assert value_terms(Kind.LINK, "mode") == "link_mode"
    assert takes_many(Kind.TIE, "place")


@pytest.mark.parametrize(
    ("predicate", "value"),
    [
        ("amount.total_planned", Money(Decimal(1), "CNY")),
        ("status", Code("project_status", "signed")),
        ("name", Text("Huajin", "en")),
    ],
)
def test_a_claim_that_fits_passes(telling: Telling, predicate: str, value: Value) -> None:
    page = telling.page("en")
    check_claim(page.say(page.thing(Kind.PROJECT), Kind.PROJECT, predicate, value))


@pytest.mark.parametrize(
    ("predicate", "value", "said"),
    [
        ("colour", Text("red"), "Project has no predicate 'colour'"),
        ("name", Code("x", "y"), "Project.name takes a text, not a Code"),
        ("amount.guessed", Money(Decimal(1), "CNY"), "Project.amount has no term 'guessed'"),
        (
            "status",
            Code("project_status", "asleep"),
            "Project.status has no code 'project_status:asleep'",
        ),
    ],
)
def test_a_claim_that_does_not_fit_says_why(
    telling: Telling, predicate: str, value: Value, said: str
) -> None:
    page = telling.page("en")
    with pytest.raises(ValueError, match=said):
        check_claim(page.say(page.thing(Kind.PROJECT), Kind.PROJECT, predicate, value))


def test_a_code_has_a_word_in_each_language() -> None:
    words = [label("project_status", "ground_broken", language) for language in ("zh", "en")]
    assert words == ["开工", "ground broken"]


def test_an_unknown_code_is_its_own_word() -> None:
    assert label("project_status", "asleep", "en") == "asleep"


def test_codes_come_in_the_order_of_the_work() -> None:
    listed = codes("project_status")
    assert listed.index("signed") < listed.index("ground_broken") < listed.index("operating")


def test_every_vocabulary_of_the_table_is_there() -> None:
    kept_elsewhere = {"", "place", "registry", "field", "language"}
    needed = {p.terms for kind in Kind for p in predicates(kind)} - kept_elsewhere
    assert [terms for terms in sorted(needed) if not codes(terms)] == []
