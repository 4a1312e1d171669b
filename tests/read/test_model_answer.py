"""What a language model says gets through only with quotes that the text has."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from landbridge.claims.model import Document, Kind, check_evidence
from landbridge.claims.schema import check_claim
from landbridge.claims.value import Code, Money, Ref, Text
from landbridge.read.model_answer import Answer, read_answer
from landbridge.read.opening import open_document

TEXT = (
    "Harbin, 3 May 2024 - Sample Timber will build the Songbei sawmill in Harbin. "
    "Sample Timber puts the total investment at 1.2 billion yuan."
)


def document() -> Document:
    return open_document(TEXT.encode(), "release.txt")


def answered(*claims: object) -> Answer:
    text = json.dumps({"claims": claims})
    opened = document()
    return read_answer(text, opened, opened.renditions[0], "llm/small")


def sawmill(**members: object) -> dict[str, object]:
    return {
        "kind": "Project",
        "thing": "Songbei sawmill",
        "predicate": "amount.total_planned",
        "value": {"amount": "1200000000", "currency": "CNY"},
        "quote": "total investment at 1.2 billion yuan",
        **members,
    }


def test_a_claim_with_its_quote_gets_through() -> None:
    claims = answered(sawmill()).claims
    name, amount = claims
    assert (name.predicate, name.value) == ("name", Text("Songbei sawmill", "en"))
    assert isinstance(amount.value, Money)
    assert amount.evidence.quote == "total investment at 1.2 billion yuan"
    assert amount.reasons[0].code == "model_said"
    assert amount.subject == name.subject


def test_another_thing_is_named_too() -> None:
    builder = sawmill(
        predicate="party.builder",
        value={"kind": "Company", "name": "Sample Timber"},
        quote="Sample Timber will build the Songbei sawmill",
        modality="plan",
    )
    claims = answered(builder).claims
    company = next(claim for claim in claims if claim.kind is Kind.COMPANY)
    assert claims[-1].value == Ref(company.subject)
    assert claims[-1].modality == "plan"


def test_a_thing_that_the_rules_named_is_the_same_thing() -> None:
    first = answered(sawmill())
    opened = document()
    text = json.dumps({"claims": [sawmill(predicate="status", value="in_talks")]})
    again = read_answer(text, opened, opened.renditions[0], "llm/small", first.claims)
    assert again.claims[0].subject == first.claims[0].subject
    assert again.claims[0].value == Code("project_status", "in_talks")


@pytest.mark.parametrize(
    ("members", "code"),
    [
        ({"quote": "total investment at 1.3 billion yuan"}, "model_not_in_text"),
        ({"quote": "TOTAL INVESTMENT"}, "model_not_in_text"),
        ({"thing": "Songbei Sawmill No. 2"}, "model_not_in_text"),
        ({"quote": ""}, "model_unfit"),
        ({"quote": 7}, "model_unfit"),
        ({"kind": "Spaceship"}, "model_unfit"),
        ({"predicate": "colour"}, "model_unfit"),
        ({"predicate": "amount.of_money"}, "model_unfit"),
        ({"value": "a lot"}, "model_unfit"),
        ({"value": {"amount": "NaN", "currency": "CNY"}}, "model_unfit"),
        ({"value": {"amount": "12000000000", "currency": "CNY"}}, "model_other_value"),
        ({"modality": "certain"}, "model_unfit"),
        ({"predicate": "status", "value": "on fire"}, "model_unfit"),
        ({"predicate": "starts", "value": "soon"}, "model_unfit"),
        ({"predicate": "starts", "value": "2024"}, "model_date_not_in_quote"),
        (
            {"predicate": "starts", "value": "2024-05-04", "quote": "3 May 2024"},
            "model_date_not_in_quote",
        ),
    ],
)
def test_what_the_text_or_the_schema_does_not_bear_out_is_rejected(
    members: dict[str, object], code: str
) -> None:
    answer = answered(sawmill(**members))
    assert answer.claims == ()
    assert [reason.code for reason in answer.rejected] == [code]


@pytest.mark.parametrize("value", ["2024-05-03", "2024-05", "2024"])
def test_a_date_gets_through_where_the_quote_states_it_as_exactly(value: str) -> None:
    answer = answered(sawmill(predicate="starts", value=value, quote="3 May 2024"))
    assert answer.rejected == ()
    assert str(answer.claims[-1].value) == value


def test_a_bad_claim_does_not_keep_the_good_ones() -> None:
    answer = answered(None, sawmill(), [], sawmill(quote="no such words"))
    assert len(answer.claims) == 2
    assert len(answer.rejected) == 3


@pytest.mark.parametrize(
    "answer", ["", "I cannot help.", "[]", '{"claims": 7}', "{" * 5000, "{}}{"]
)
def test_what_is_no_list_of_claims_is_rejected_whole(answer: str) -> None:
    opened = document()
    rejected = read_answer(answer, opened, opened.renditions[0], "m").rejected
    assert [reason.code for reason in rejected] == ["model_no_json"]


def test_a_fence_around_the_answer_is_no_fault() -> None:
    opened = document()
    fenced = f"```json\n{json.dumps({'claims': [sawmill()]})}\n```"
    assert len(read_answer(fenced, opened, opened.renditions[0], "m").claims) == 2


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=8,
)
MEMBERS = st.fixed_dictionaries(
    {},
    optional={
        "kind": st.sampled_from([kind.value for kind in Kind]) | JSON,
        "thing": st.sampled_from(["Songbei sawmill", "Harbin"]) | JSON,
        "predicate": st.sampled_from(["name", "status", "place", "post", "starts", "party"]) | JSON,
        "value": st.sampled_from(["Harbin", "2024-05", {"kind": "Place", "name": "Harbin"}]) | JSON,
        "quote": st.sampled_from(["Songbei sawmill in Harbin", "Harbin"]) | JSON,
        "modality": st.sampled_from(["plan", "wish"]) | JSON,
    },
)


@given(st.lists(MEMBERS | JSON, max_size=4))
def test_nothing_gets_through_without_exact_evidence(claims: list[object]) -> None:
    opened = document()
    for claim in answered(*claims).claims:
        check_evidence(claim.evidence, opened)
        check_claim(claim)
