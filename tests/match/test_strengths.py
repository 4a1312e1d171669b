"""Where two places complete each other, worked out by hand."""

from dataclasses import replace

import pytest
from made_profiles import made_profile

from landbridge.match.answering import offers_by_activity, offers_by_heading
from landbridge.match.model import Side
from landbridge.match.strengths import StrengthsPlan, StrengthsProblem, find_strengths
from landbridge.match.trade_flows import Flow, Flows
from landbridge.match.trade_table import WORLD, trade_table

OFFER = made_profile("crane maker", Side.OFFER, "hs:842611")


def plan(seller: str, buyer: str, *more: Flow) -> StrengthsPlan:
    """The world sells 100 of cranes, 40 of them Liaoning's; the coast buys 20, 2 from Liaoning."""
    flows = [
        Flow(2023, "CN", WORLD, "8426", 60.0),
        Flow(2023, "CN-LN", WORLD, "8426", 40.0),
        Flow(2023, "CN-LN", WORLD, "0303", 10.0),
        Flow(2023, "CN", WORLD, "0303", 20.0),
        Flow(2023, "DE", WORLD, "8426", 40.0),
        Flow(2023, WORLD, "RU-PRI", "8426", 20.0),
        *more,
    ]
    table = trade_table(Flows.of(flows), {"CN-LN": "CN", "RU-PRI": "RU"})
    return find_strengths(StrengthsProblem(table, seller, buyer, (OFFER,)))


def test_potential_is_the_share_of_the_world_times_what_is_bought() -> None:
    found = plan("CN-LN", "RU-PRI")
    [cranes] = found.complements
    assert cranes.heading == "8426"
    assert cranes.potential == pytest.approx(0.4 * 20)
    assert cranes.bilateral is None
    assert found.ease is None
    assert [reason.code for reason in found.reasons] == ["no_bilateral_trade_in_table"]


def test_ease_and_the_unused_part_come_from_what_is_traded_already() -> None:
    found = plan("CN-LN", "RU-PRI", Flow(2023, "CN-LN", "RU-PRI", "8426", 2.0))
    # 8 expected and 2 traded: a quarter as easy as elsewhere, so nothing is unused.
    assert found.ease == pytest.approx(0.25)
    [cranes] = found.complements
    assert cranes.unused == 0.0
    # What the coast buys from others stays worth knowing.
    assert cranes.elsewhere == pytest.approx(18.0)


def test_what_the_register_offers_stands_beside() -> None:
    [cranes] = plan("CN-LN", "RU-PRI").complements
    assert cranes.offers == (OFFER.id,)


def test_an_offer_in_words_answers_the_goods_that_its_surest_class_makes() -> None:
    # Cranes are made in C2816; the offer's other class is a guess.
    sure = made_profile("hoist works", Side.OFFER, "isic:C2816", "isic:C1020")
    codes = tuple(replace(code, weight=1.0 if code.code == "C2816" else 0.3) for code in sure.codes)
    answers = offers_by_heading([replace(sure, codes=codes)])
    assert answers["8426"] == (sure.id,)
    assert "0303" not in answers
    assert "C1020" not in offers_by_activity([replace(sure, codes=codes)])


def test_what_a_place_is_said_to_be_strong_in_stands_beside() -> None:
    flows = [
        Flow(2023, "CN-LN", WORLD, "8426", 40.0),
        Flow(2023, "DE", WORLD, "8426", 40.0),
        Flow(2023, WORLD, "RU-PRI", "8426", 20.0),
    ]
    table = trade_table(Flows.of(flows), {"CN-LN": "CN"})
    said = {"CN-LN": ("C28", "C20")}
    [cranes] = find_strengths(StrengthsProblem(table, "CN-LN", "RU-PRI", said=said)).complements
    assert cranes.said == ("C28",)


def test_density_comes_with_its_baseline() -> None:
    [cranes] = plan("CN-LN", "RU-PRI").complements
    # Liaoning has its fair share of fish only: 10 of 50, the world 20 of 120.
    assert cranes.baseline == pytest.approx(0.5)


def test_a_buyer_without_imports_in_the_table_is_told() -> None:
    found = plan("CN-LN", "TH")
    assert found.complements == ()
    assert [reason.code for reason in found.reasons] == ["no_imports_in_table"]


def test_what_was_converted_by_sharing_out_headings_is_told() -> None:
    parted = Flow(2023, "DE", WORLD, "4818", 30.0, 0, True)
    found = plan("CN-LN", "RU-PRI", parted)
    # 30 of 220 in the table.
    [reason] = [one for one in found.reasons if one.code == "headings_shared_out"]
    assert reason.as_mapping() == {"share": "13.6%"}
