"""Claims and findings as plain data."""

from __future__ import annotations

import json
from decimal import Decimal

from desk import Desk, the

from landbridge.claims.value import Money, PartialDate, When
from landbridge.language.values import Approximation
from landbridge.publish.plain import claim_data, finding_data, value_data


def test_a_claim_is_normalised(liaoning: Desk) -> None:
    project = the(liaoning, "盘锦精细化工及原料工程项目")
    claim = next(c for c in liaoning.claims[project] if c.predicate == "status")
    data = json.loads(json.dumps(claim_data(claim)))
    assert data["value"] == {
        "type": "code",
        "vocabulary": "project_status",
        "code": "ground_broken",
    }
    assert data["as_of"] == "2023-03"
    assert data["evidence"]["quote"] == claim.evidence.quote


def test_money_is_an_amount_and_a_currency() -> None:
    amount = Money(Decimal("8.37E10"), "CNY", None, Approximation.MORE_THAN)
    assert value_data(amount) == {
        "type": "money",
        "amount": "83700000000",
        "currency": "CNY",
        "approximation": "more_than",
    }


def test_a_date_has_its_ends() -> None:
    assert value_data(When.parse("2023-10-11/2023-10-13")) == {
        "type": "when",
        "start": "2023-10-11",
        "end": "2023-10-13",
    }
    assert value_data(When(PartialDate(2023, 3), approximate=True)) == {
        "type": "when",
        "start": "2023-03",
        "end": "2023-03",
        "approximation": "about",
    }


def test_a_finding_has_code_and_sentence(liaoning: Desk) -> None:
    data = finding_data(liaoning.findings[0], "en")
    assert (data["code"], data["severity"]) == ("breaks_off", "error")
    assert data["sentence"] == "The text breaks off in mid-word, after “สำค”."
