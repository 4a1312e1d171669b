"""Pairs: the score is the sum of its parts, and what forbids a pair is said."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from made_profiles import dollars, made_party, made_problem, made_profile

from landbridge.claims.model import ClaimId, EntityId, Reason
from landbridge.language.values import Money, PartialDate
from landbridge.match.model import (
    CodeWeight,
    Contact,
    Entered,
    Match,
    PairsPlan,
    Profile,
    ProfileId,
    Refusal,
    Side,
    Sort,
    Standing,
    Weights,
    proposal_id,
)
from landbridge.match.pairs import explain_pair, match_pairs

SELLER = made_profile("seller", Side.OFFER, "isic:C2011", amount=dollars(80))
BUYER = made_profile("buyer", Side.NEED, "isic:C2011", amount=dollars(100))


def only_match(*profiles: Profile) -> Match:
    [match] = match_pairs(made_problem(*profiles)).matches
    return match


def test_a_seller_and_a_buyer_of_the_same_thing_are_a_match() -> None:
    match = only_match(SELLER, BUYER)
    assert (match.offer, match.need) == ("seller", "buyer")
    assert [part.reason.code for part in match.parts] == ["codes_meet", "sizes_fit"]


def test_the_score_is_worked_out_by_hand() -> None:
    # 0.55 for the same class, and of 0.15 for the size what 80 is of 100.
    assert only_match(SELLER, BUYER).score == pytest.approx(0.55 + 0.15 * 0.8)


def test_amounts_in_two_currencies_are_compared_by_their_rates() -> None:
    seller = replace(SELLER, amount=Money(Decimal(500), "CNY"))
    assert only_match(seller, BUYER).parts[1].share == pytest.approx(0.15 * 0.7)


def test_an_amount_without_a_rate_counts_neither_way() -> None:
    seller = replace(SELLER, amount=Money(Decimal(10**9), "XOF"))
    match = only_match(seller, BUYER)
    assert [part.reason.code for part in match.parts] == ["codes_meet"]
    assert [one.reason.code for one in match.obstacles] == ["budget_not_compared"]


def test_a_price_above_the_budget_forbids_and_says_what_would_change_it() -> None:
    dear = replace(SELLER, amount=dollars(150))
    refusal = explain_pair(made_problem(dear, BUYER), dear.id, BUYER.id)
    assert isinstance(refusal, Refusal)
    [obstacle] = refusal.obstacles
    assert obstacle.reason == Reason.of("over_budget", price="USD 150", budget="USD 100")
    assert obstacle.remedy is not None
    assert obstacle.remedy.as_mapping()["times"] == "1.5"
    assert match_pairs(made_problem(dear, BUYER)).matches == ()


def test_a_project_may_be_larger_than_what_an_investor_has() -> None:
    investor = made_profile("fund", Side.OFFER, "isic:C20", amount=dollars(50))
    project = made_profile("plant", Side.NEED, "isic:C20", amount=dollars(40), sort=Sort.PROJECT)
    assert only_match(investor, project)


def test_a_match_counts_for_nobody_until_someone_says_yes() -> None:
    assert only_match(SELLER, BUYER).standing is Standing.NEITHER


def test_a_no_takes_the_match_out_and_stays_the_reason() -> None:
    answers = {proposal_id(SELLER.id, BUYER.id): Standing.DECLINED}
    problem = replace(made_problem(SELLER, BUYER), answers=answers)
    assert match_pairs(problem).matches == ()
    refusal = explain_pair(problem, SELLER.id, BUYER.id)
    assert isinstance(refusal, Refusal)
    assert refusal.obstacles[0].reason == Reason.of("declined")


def test_an_expired_profile_is_left_aside_and_told() -> None:
    expired = replace(SELLER, valid_until=PartialDate(2026, 10))
    plan = match_pairs(made_problem(expired, BUYER))
    assert plan.matches == ()
    assert plan.left_aside == (
        (SELLER.id, Reason.of("profile_expired", what=SELLER.what, until="2026-10")),
    )


def test_a_profile_is_valid_to_the_last_day_of_its_month() -> None:
    assert only_match(replace(SELLER, valid_until=PartialDate(2026, 11)), BUYER)


def test_a_profile_without_codes_is_left_aside_and_told() -> None:
    plan = match_pairs(made_problem(made_profile("vague", Side.OFFER), BUYER))
    assert plan.left_aside[0][1].code == "profile_without_codes"


def test_nobody_is_matched_with_himself() -> None:
    both = replace(BUYER, party=SELLER.party)
    assert match_pairs(made_problem(SELLER, both)).matches == ()


def test_a_party_without_a_number_is_not_established() -> None:
    unknown = replace(SELLER, party=replace(SELLER.party, identifiers=()))
    [obstacle] = only_match(unknown, BUYER).obstacles
    assert obstacle.reason == Reason.of("identity_not_established", party="seller")


def test_who_was_not_screened_is_told() -> None:
    problem = replace(made_problem(SELLER, BUYER), screened={BUYER.party.id: ()})
    [match] = match_pairs(problem).matches
    assert [obstacle.reason.code for obstacle in match.obstacles] == ["not_screened"]


def test_a_hit_stands_before_everything_else() -> None:
    hit = Reason.of("watchlist_hit", name="seller", entry="x1", list="a list")
    problem = replace(made_problem(SELLER, BUYER), entered=(Entered(Reason.of("x")),))
    problem = replace(problem, screened={SELLER.party.id: (hit,), BUYER.party.id: ()})
    [match] = match_pairs(problem).matches
    assert match.obstacles[0].reason == hit


def test_a_hit_that_a_person_has_confirmed_bars_and_is_listed() -> None:
    hit = Reason.of("on_list", party="seller", entry="x1", list="a list")
    problem = replace(
        made_problem(SELLER, BUYER), screened={SELLER.party.id: (hit,), BUYER.party.id: ()}
    )
    plan = match_pairs(problem)
    assert plan.matches == ()
    [refusal] = plan.barred
    assert [one.reason for one in refusal.obstacles] == [hit]


def entered(**about: frozenset[EntityId] | frozenset[ProfileId] | bool) -> PairsPlan:
    noted = Entered(Reason.of("entered_obstacle", words="w"), **about)  # type: ignore[arg-type]
    return match_pairs(replace(made_problem(SELLER, BUYER), entered=(noted,)))


def test_a_payment_route_stands_between_both_its_ends_either_way() -> None:
    ends = frozenset({SELLER.party.id}), frozenset({BUYER.party.id})
    for one, other in (ends, ends[::-1]):
        [match] = entered(one=one, other=other).matches
        assert [obstacle.reason.code for obstacle in match.obstacles] == ["entered_obstacle"]
    [match] = entered(one=ends[0], other=ends[0]).matches
    assert match.obstacles == ()


def test_controlled_goods_bar_the_pairs_of_their_offers_alone() -> None:
    plan = entered(offers=frozenset({SELLER.id}), bars=True)
    assert plan.matches == ()
    [obstacle] = plan.barred[0].obstacles
    assert obstacle.remedy is not None
    assert entered(offers=frozenset({ProfileId("another")}), bars=True).matches


def test_how_many_pairs_were_not_weighed_is_told() -> None:
    sellers = [replace(SELLER, id=ProfileId(f"s{n}"), party=made_party(f"p{n}")) for n in range(3)]
    plan = match_pairs(made_problem(*sellers, BUYER, limit=1))
    assert (len(plan.matches), plan.unweighed) == (1, 2)


def test_an_earlier_meeting_counts_less_as_years_pass() -> None:
    contact = Contact(date(2024, 5, 28), (ClaimId("met"),))
    contacts = {(BUYER.party.id, SELLER.party.id): contact}
    [match] = match_pairs(replace(made_problem(SELLER, BUYER), contacts=contacts)).matches
    assert match.last_contact == date(2024, 5, 28)
    # 913 of 1,825 days have passed.
    assert match.parts[-1].share == pytest.approx(0.1 * (1 - 913 / 1825))
    assert match.parts[-1].claims == ("met",)


def test_a_near_place_counts_more_than_a_far_one() -> None:
    near = replace(SELLER, party=made_party("near", "RU-PRI"))
    far = made_profile("far", Side.OFFER, "isic:C2011", amount=dollars(80))
    far = replace(far, party=made_party("far", "BR"))
    buyer = replace(BUYER, party=made_party("buyer", "CN-LN"))
    corridor = {("CN-LN", "RU-PRI"): 0.25, ("CN-LN", "BR"): 0.9}
    problem = replace(made_problem(far, near, buyer), corridor=corridor)
    assert [match.offer for match in match_pairs(problem).matches] == ["seller", "far"]


def test_experience_of_the_offering_side_counts() -> None:
    done = [replace(code, claims=(ClaimId("done"),)) for code in SELLER.codes]
    experience = {SELLER.party.id: (*done, CodeWeight("isic", "C30", 1.0, (), (ClaimId("x"),)))}
    [match] = match_pairs(replace(made_problem(SELLER, BUYER), experience=experience)).matches
    assert match.parts[-1].reason.code == "has_experience"
    assert match.parts[-1].share == pytest.approx(0.1)
    assert match.parts[-1].claims == ("done",)


def test_each_need_gets_its_best_and_no_more() -> None:
    offers = [
        made_profile(f"o{number}", Side.OFFER, "isic:C2011", amount=dollars(10 * number))
        for number in range(1, 8)
    ]
    plan = match_pairs(made_problem(*offers, BUYER, limit=3))
    assert [match.offer for match in plan.matches] == ["o7", "o6", "o5"]


def test_offers_can_be_asked_for_too() -> None:
    second = made_profile("second", Side.NEED, "isic:C2011", amount=dollars(85))
    problem = replace(made_problem(SELLER, BUYER, second, limit=1), per=Side.OFFER)
    [match] = match_pairs(problem).matches
    assert match.need == "second"


def test_an_unknown_profile_is_an_error() -> None:
    with pytest.raises(KeyError):
        explain_pair(made_problem(SELLER, BUYER), ProfileId("nobody"), BUYER.id)


def test_what_no_code_joins_is_said_so() -> None:
    baker = made_profile("baker", Side.OFFER, "isic:C1071")
    refusal = explain_pair(made_problem(baker, BUYER), baker.id, BUYER.id)
    assert isinstance(refusal, Refusal)
    assert refusal.obstacles[0].reason.code == "no_code_meets"
    values = {"offered": "isic:C1071", "sought": "isic:C2011"}
    assert refusal.obstacles[0].remedy == Reason.of("codes_to_meet", **values)


def test_two_offers_are_on_one_side() -> None:
    baker = made_profile("baker", Side.OFFER, "isic:C1071")
    refusal = explain_pair(made_problem(SELLER, baker), SELLER.id, baker.id)
    assert isinstance(refusal, Refusal)
    assert [one.reason.code for one in refusal.obstacles] == ["same_side"]


def test_an_expired_profile_would_have_to_be_renewed() -> None:
    expired = replace(SELLER, valid_until=PartialDate(2026, 10))
    refusal = explain_pair(made_problem(expired, BUYER), expired.id, BUYER.id)
    assert isinstance(refusal, Refusal)
    [obstacle] = refusal.obstacles
    assert obstacle.remedy == Reason.of("renew_profile")


_codes = st.lists(
    st.sampled_from(["isic:C2011", "isic:C2012", "isic:C20", "isic:C1071", "hs:2902"]), max_size=3
)
_money = st.none() | st.integers(0, 10**9).map(dollars)


@given(st.lists(st.tuples(st.sampled_from(list(Side)), _codes, _money), max_size=8))
def test_shares_add_up_and_every_match_explains_itself(
    rows: list[tuple[Side, list[str], Money | None]],
) -> None:
    profiles = [
        made_profile(f"p{number}", side, *codes, amount=amount)
        for number, (side, codes, amount) in enumerate(rows)
    ]
    problem = made_problem(*profiles)
    for match in match_pairs(problem).matches:
        assert match.score == pytest.approx(sum(part.share for part in match.parts))
        assert 0 < match.score <= sum(vars_of(Weights()))
        assert explain_pair(problem, match.offer, match.need) == match


def vars_of(weights: Weights) -> list[float]:
    return [weights.codes, weights.size, weights.experience, weights.corridor, weights.contact]


def test_a_budget_in_the_same_currency_needs_no_rate() -> None:
    offer = made_profile("seller", Side.OFFER, "hs:8426", amount=dollars(150))
    need = made_profile("buyer", Side.NEED, "hs:8426", amount=dollars(100))
    assert not match_pairs(replace(made_problem(offer, need), rates={})).matches


def test_sums_in_one_currency_are_alike_without_any_rate() -> None:
    [match] = match_pairs(replace(made_problem(SELLER, BUYER), rates={})).matches
    assert match.parts[1].reason.code == "sizes_fit"
    assert match.parts[1].share == pytest.approx(0.15 * 0.8)


def test_a_rate_of_another_currency_compares_nothing() -> None:
    seller = replace(SELLER, amount=Money(Decimal(80), "CNY"))
    [match] = match_pairs(replace(made_problem(seller, BUYER), rates={"CNY": 0.14})).matches
    assert [part.reason.code for part in match.parts] == ["codes_meet"]
    assert [one.reason.code for one in match.obstacles] == ["budget_not_compared"]


def placed(profile: Profile, place: str | None) -> Profile:
    return replace(profile, party=made_party(profile.party.name, place))


def test_a_corridor_without_a_row_is_an_open_question() -> None:
    asked = made_problem(placed(SELLER, "BR"), placed(BUYER, "CN-LN"))
    [match] = match_pairs(replace(asked, corridor={("CN-LN", "RU-PRI"): 0.25})).matches
    assert [one.reason for one in match.obstacles] == [
        Reason.of("corridor_not_stated", origin="place:BR", destination="place:CN-LN")
    ]


def test_who_says_no_place_leaves_the_corridor_open() -> None:
    asked = made_problem(placed(SELLER, None), placed(BUYER, "CN-LN"))
    [match] = match_pairs(replace(asked, corridor={})).matches
    assert [one.reason for one in match.obstacles] == [
        Reason.of("place_not_stated", party="seller")
    ]


def test_without_a_table_of_corridors_nobody_asks_for_a_row() -> None:
    assert only_match(placed(SELLER, "BR"), placed(BUYER, "CN-LN")).obstacles == ()


def test_within_one_place_the_reason_names_it() -> None:
    asked = made_problem(placed(SELLER, "CN-LN"), placed(BUYER, "CN-LN"))
    [match] = match_pairs(replace(asked, corridor={("CN-LN", "CN-LN"): 0.0})).matches
    assert match.parts[-1].reason == Reason.of("both_in_place", place="place:CN-LN")


def test_barred_pairs_are_told_with_all_that_is_in_the_way() -> None:
    dear = replace(SELLER, amount=dollars(150))
    vetoed = {proposal_id(dear.id, BUYER.id): Standing.DECLINED}
    plan = match_pairs(replace(made_problem(dear, BUYER), answers=vetoed))
    assert plan.matches == ()
    [barred] = plan.barred
    assert [one.reason.code for one in barred.obstacles] == ["declined", "over_budget"]
