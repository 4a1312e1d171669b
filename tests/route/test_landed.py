"""Landed cost: goods, freight, insurance, duty and tax, worked by hand."""

import pytest

from landbridge.claims.model import Reason
from landbridge.route.customs import Customs, Taxed, Valued
from landbridge.route.facts import Facts
from landbridge.route.figures.bad_figures import BadFigures
from landbridge.route.figures.imports import customs_of
from landbridge.route.figures.kinds import KINDS
from landbridge.route.figures.sheets import Sheet, sheet_of
from landbridge.route.figures.whole import facts_of
from landbridge.route.landed import Goods, Landed, cost_to_border, landed
from landbridge.route.model import (
    NOTHING,
    Corridor,
    Handling,
    Leg,
    Mode,
    Operation,
    Range,
    Stop,
    StopKind,
)

HERE = Stop("here", StopKind.PLACE, "CN", 41.8, 123.4)
BORDER = Stop("border", StopKind.BORDER, None, 49.6, 117.4)
THERE = Stop("there", StopKind.PLACE, "RU", 55.8, 37.6)


def leg(origin: Stop, destination: Stop, *cost: float) -> Leg:
    return Leg(Mode.RAIL, origin, destination, 1.0, Range(*cost), NOTHING, 0.0, 0.0)


CORRIDOR = Corridor(
    (
        leg(HERE, BORDER, 800, 1000, 1200),
        Handling(BORDER, Operation.CLEAR, Range(50, 100, 150), NOTHING),
        leg(BORDER, THERE, 1500, 2000, 2500),
    )
)


@pytest.fixture(scope="module")
def facts() -> Facts:
    return facts_of()


@pytest.fixture(scope="module")
def customs() -> Customs:
    return customs_of()


def duty(*cells: str) -> Sheet:
    line = (*cells, "2026", "no", "our broker")
    return sheet_of("duties", [KINDS["duties"].columns, line], "own.csv")


def reckoned(found: Landed | Reason) -> Landed:
    assert isinstance(found, Landed)
    return found


def test_what_is_paid_to_the_border_ends_where_the_goods_are_cleared() -> None:
    assert cost_to_border(CORRIDOR.elements) == Range(800, 1000, 1200)
    assert cost_to_border(CORRIDOR.elements[:1]) == Range(800, 1000, 1200)


def test_duty_on_cif_and_tax_on_all_that_is_paid_up_to_the_border(facts: Facts) -> None:
    customs = customs_of([duty("RU", "", "8703", "10", "15", "20")])
    found = reckoned(landed(CORRIDOR, Goods(100_000, "CN", "870380"), "RU", facts, customs))
    # CIF 100,000 + 1,000 + 0.3% of 100,000 = 101,300; duty 15% of it = 15,195;
    # tax 22% of 116,495 = 25,628.90; freight 1,000 + 100 + 2,000.
    assert found.insurance.likely == pytest.approx(300)
    assert found.duty.likely == pytest.approx(15_195)
    assert found.tax.likely == pytest.approx(25_628.90)
    assert found.freight == Range(2350, 3100, 3850)
    assert found.before_tax.likely == pytest.approx(100_000 + 3_100 + 300 + 15_195)
    assert found.total.likely == pytest.approx(144_223.90)
    # Low: CIF 100,000 + 800 + 100 = 100,900; duty 10% = 10,090; tax 22% of 110,990.
    assert found.tax.low == pytest.approx(24_417.80)
    assert found.total.low <= found.total.likely <= found.total.high


def test_duty_on_fob_is_on_the_goods_alone(facts: Facts) -> None:
    customs = customs_of([duty("AU", "", "8703", "5", "5", "5")])
    found = reckoned(landed(CORRIDOR, Goods(100_000, "CN", "8703"), "AU", facts, customs))
    assert found.duty.likely == pytest.approx(5_000)
    # Australia taxes freight and insurance to the border too: 10% of 100,000 + 1,000 + 300 + 5,000.
    assert found.tax.likely == pytest.approx(10_630)


def test_within_a_customs_union_no_duty_is_paid_but_tax_is(facts: Facts, customs: Customs) -> None:
    found = reckoned(landed(CORRIDOR, Goods(100_000, "BY", "8703"), "RU", facts, customs))
    assert found.duty == NOTHING
    assert found.tax.likely == pytest.approx(0.22 * 101_300)
    assert [figure.what for figure in found.figures] == ["insurance", "vat"]


def test_each_figure_has_its_source(facts: Facts, customs: Customs) -> None:
    found = reckoned(landed(CORRIDOR, Goods(1000, "CN"), "TH", facts, customs))
    told = {
        figure.what: (figure.value.likely, figure.source.indicative) for figure in found.figures
    }
    assert told == {
        "insurance": (pytest.approx(0.3), True),
        "duty": (pytest.approx(10), True),
        "vat": (pytest.approx(7), True),
    }


def test_a_country_that_no_row_is_about_is_told(facts: Facts, customs: Customs) -> None:
    found = landed(CORRIDOR, Goods(1000, "CN"), "AQ", facts, customs)
    assert found == Reason.of("no_import_figures", country="place:AQ")
    found = landed(CORRIDOR, Goods(1000, "CN"), "CU", facts, customs)
    assert found == Reason.of("no_duty_figures", country="place:CU")


def test_the_longest_heading_counts_then_the_origin() -> None:
    lines = [
        ("TH", "", "87", "1", "2", "3"),
        ("TH", "CN", "", "0", "0", "0"),
        ("TH", "CN", "87", "0", "1", "2"),
        ("TH", "", "8703.80", "20", "40", "80"),
    ]
    rows = [(*line, "2026", "no", "our broker") for line in lines]
    customs = customs_of([sheet_of("duties", [KINDS["duties"].columns, *rows], "own.csv")])

    def likely(origin: str, heading: str) -> float:
        found = customs.duty("TH", origin, heading)
        assert found is not None
        return round(100 * found.share.likely, 6)

    assert likely("CN", "870380") == 40
    assert likely("CN", "8704") == 1
    assert likely("RU", "8704") == 2
    assert likely("CN", "2710") == 0
    assert likely("RU", "2710") == 10


def test_members_of_the_union_have_its_duty_and_their_own_tax(customs: Customs) -> None:
    found = [customs.duty(country, "CN", "") for country in ("DE", "PL", "HU")]
    assert {each.country if each else "" for each in found} == {"EU"}
    assert customs.imports["DE"].vat == pytest.approx(0.19)
    assert customs.imports["HU"].vat == pytest.approx(0.27)


def test_sixty_countries_and_more_have_both(customs: Customs) -> None:
    both = [country for country in customs.imports if customs.duty(country, "", "")]
    assert len(both) >= 120
    assert customs.imports["CA"].valued is Valued.FOB
    assert customs.imports["CN"].taxed is Taxed.LANDED


def test_a_heading_that_is_none_is_refused() -> None:
    with pytest.raises(BadFigures) as raised:
        customs_of([duty("TH", "", "cars", "1", "2", "3")])
    assert [(place, reason.code) for place, reason in raised.value.told()] == [
        ("own.csv:2:heading", "figure_no_heading")
    ]
