"""What one side asks against what the other has."""

from decimal import Decimal

from made_profiles import made_profile

from landbridge.language.values import PartialDate
from landbridge.match.model import Obstacle, Side, Term, TermName
from landbridge.match.terms import term_obstacles


def found(asked: Term, *had: Term) -> list[Obstacle]:
    need = made_profile("plant", Side.NEED, "isic:C20", asks=(asked,))
    offer = made_profile("park", Side.OFFER, "isic:C20", has=had)
    return list(term_obstacles(offer, need))


def measured(name: TermName, amount: int) -> Term:
    return Term(name, Decimal(amount))


def test_enough_land_is_no_obstacle() -> None:
    assert found(measured(TermName.LAND, 5), measured(TermName.LAND, 5)) == []


def test_too_little_land_forbids_and_says_how_much_is_missing() -> None:
    [obstacle] = found(measured(TermName.LAND, 12), measured(TermName.LAND, 5))
    assert obstacle.hard
    assert obstacle.reason.as_mapping() == {
        "asked": "12",
        "had": "5",
        "party": "park",
        "term": "land",
    }
    assert obstacle.remedy is not None
    assert obstacle.remedy.as_mapping()["by"] == "7"


def test_of_several_sites_the_largest_counts() -> None:
    sites = (measured(TermName.LAND, 5), measured(TermName.LAND, 20))
    assert found(measured(TermName.LAND, 12), *sites) == []


def test_what_is_not_stated_is_open_and_forbids_nothing() -> None:
    [obstacle] = found(measured(TermName.POWER, 30))
    assert obstacle.reason.code == "term_not_stated"
    assert not obstacle.hard


def test_each_licence_asked_must_be_had() -> None:
    [obstacle] = found(Term(TermName.LICENCE, word="EAC"), Term(TermName.LICENCE, word="CE"))
    assert obstacle.hard
    assert obstacle.remedy is not None
    assert obstacle.remedy.code == "obtain_term"


def test_one_common_language_is_enough() -> None:
    need = made_profile(
        "buyer",
        Side.NEED,
        "isic:C20",
        asks=tuple(Term(TermName.LANGUAGE, word=word) for word in ("ru", "en")),
    )
    offer = made_profile(
        "seller", Side.OFFER, "isic:C20", has=(Term(TermName.LANGUAGE, word="en"),)
    )
    assert list(term_obstacles(offer, need)) == []


def test_no_common_language_forbids() -> None:
    [obstacle] = found(Term(TermName.LANGUAGE, word="ru"), Term(TermName.LANGUAGE, word="th"))
    assert obstacle.reason.code == "term_lacking"
    assert obstacle.hard


def test_ready_too_late_forbids() -> None:
    asked = Term(TermName.READY, day=PartialDate(2027, 3))
    [obstacle] = found(asked, Term(TermName.READY, day=PartialDate(2027, 4)))
    assert obstacle.reason.code == "ready_too_late"
    assert obstacle.hard


def test_ready_within_the_month_asked_is_in_time() -> None:
    asked = Term(TermName.READY, day=PartialDate(2027, 3))
    assert found(asked, Term(TermName.READY, day=PartialDate(2027, 3, 31))) == []


def test_an_offer_may_ask_too() -> None:
    offer = made_profile(
        "seller", Side.OFFER, "isic:C20", asks=(Term(TermName.LICENCE, word="import"),)
    )
    need = made_profile("buyer", Side.NEED, "isic:C20")
    [obstacle] = term_obstacles(offer, need)
    assert obstacle.reason.as_mapping()["party"] == "buyer"


def test_a_plant_of_a_heavier_class_than_a_site_takes_is_told_by_classes() -> None:
    [obstacle] = found(measured(TermName.ENVIRONMENT, 3), measured(TermName.ENVIRONMENT, 2))
    assert obstacle.hard
    assert obstacle.reason.code == "class_too_heavy"
    assert obstacle.remedy is not None
    assert obstacle.remedy.code == "lower_class"


def test_an_amount_is_told_in_plain_figures() -> None:
    [obstacle] = found(Term(TermName.LAND, Decimal("2E+1")), Term(TermName.LAND, Decimal("1E+1")))
    assert obstacle.reason.as_mapping()["asked"] == "20"
    assert obstacle.remedy is not None
    assert obstacle.remedy.as_mapping()["by"] == "10"
