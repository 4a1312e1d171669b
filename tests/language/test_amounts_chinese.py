"""Amounts as Chinese writes and says them, with the arithmetic worked by hand."""

from decimal import Decimal

from landbridge.language.folded import fold_text
from landbridge.language.mention import Sort
from landbridge.language.quantities import find_numbers, find_quantities
from landbridge.language.values import Approximation, Money, Number, Percent, Quantity


def found(text: str, *, bare: bool = False) -> list[tuple[str, object]]:
    folded = fold_text(text)
    mentions = find_quantities(folded, "zh", bare=bare)
    return [(folded.text[m.start : m.end], m.value) for m in mentions]


def value(text: str) -> object:
    (mention,) = find_quantities(fold_text(text), "zh")
    return mention.value


def numbers(text: str) -> list[tuple[str, Decimal]]:
    folded = fold_text(text)
    mentions = find_numbers(folded, "zh")
    return [(folded.text[m.start : m.end], m.value.amount) for m in mentions]  # type: ignore[attr-defined]


def money(text: str) -> Decimal:
    (mention,) = find_quantities(fold_text(text), "zh")
    assert isinstance(mention.value, Money)
    assert mention.value.currency == "CNY"
    return mention.value.amount


def test_a_coin_adds_to_the_one_before_it() -> None:
    assert money("六元四角三分") == Decimal("6.43")
    assert money("两角八分钱") == Decimal("0.28")
    assert money("七块零五毛") == Decimal("7.5")


def test_a_digit_behind_a_spoken_coin_counts_its_tenths() -> None:
    assert money("四块八") == Decimal("4.8")
    assert money("4块8") == Decimal("4.8")
    assert money("九毛五") == Decimal("0.95")


def test_a_digit_that_counts_something_is_no_part_of_the_coin() -> None:
    assert found("四块八个")[0] == ("四块", Money(Decimal(4), "CNY"))


def test_digits_behind_metres_are_decimals() -> None:
    assert value("一米六五") == Quantity(Decimal("1.65"), "m")
    assert value("两米三") == Quantity(Decimal("2.3"), "m")


def test_a_half_may_stand_before_inside_or_behind_a_measure() -> None:
    assert value("半吨") == Quantity(Decimal("0.5"), "t")
    assert value("四吨半") == Quantity(Decimal("4.5"), "t")
    assert value("三个半小时") == Quantity(Decimal("3.5"), "h")


def test_a_unit_that_begins_like_a_multiplier_stays_whole() -> None:
    assert value("30兆瓦") == Quantity(Decimal(30), "MW")
    assert value("七千米") == Quantity(Decimal(7), "km")
    assert value("6.5千米") == Quantity(Decimal("6.5"), "km")
    assert value("两万千瓦时") == Quantity(Decimal(20_000), "kW.h")


def test_two_digits_together_name_a_range() -> None:
    assert value("四五百人") == Quantity(Decimal(400), "{person}", Decimal(500))
    assert value("三五年") == Quantity(Decimal(3), "a", Decimal(5))
    assert value("一两天") == Quantity(Decimal(1), "d", Decimal(2))


def test_shares_in_tenths_and_discounts() -> None:
    assert value("四成") == Percent(Decimal(40))
    assert value("四成二") == Percent(Decimal(42))
    assert value("六五折") == Percent(Decimal(65))
    assert value("半折") == Percent(Decimal(50))
    assert value("打对折") == Percent(Decimal(50))
    assert value("7‰") == Percent(Decimal("0.7"))
    assert value("万分之六") == Percent(Decimal("0.06"))


def test_ten_tenths_of_a_price_are_no_discount() -> None:
    assert found("十折") == []


def test_a_minus_may_stand_before_the_share_or_the_degree() -> None:
    assert value("负百分之四") == Percent(Decimal(-4))
    assert value("零下12度") == Quantity(Decimal(-12), "deg")


def test_temperatures_and_ages_are_sorts_of_their_own() -> None:
    (warm,) = find_quantities(fold_text("华氏88度"), "zh")
    (old,) = find_quantities(fold_text("四十岁半"), "zh")
    assert (warm.sort, warm.value) == (Sort.TEMPERATURE, Quantity(Decimal(88), "[degF]"))
    assert (old.sort, old.value) == (Sort.AGE, Quantity(Decimal("40.5"), "a"))


def test_a_sum_without_its_currency_is_in_yuan() -> None:
    assert money("总投资18亿") == 1_800_000_000
    assert money("以2.5亿收购") == 250_000_000
    assert value("人口达300万") == Number(Decimal(3_000_000))


def test_a_sum_that_has_a_measure_keeps_it() -> None:
    assert value("投资3万吨") == Quantity(Decimal(30_000), "t")


def test_what_comes_to_a_number_is_about_it() -> None:
    about = Approximation.ABOUT
    assert value("三十来家企业") == Quantity(Decimal(30), "{company}", approximation=about)


def test_a_word_that_ends_like_a_hedge_is_none() -> None:
    assert found("签约40个项目") == [("40个项目", Quantity(Decimal(40), "{project}"))]
    assert found("港口附近6公里") == [("6公里", Quantity(Decimal(6), "km"))]


def test_a_wide_comma_ends_a_number_unless_it_groups() -> None:
    assert numbers("30，400") == [("30", Decimal(30)), ("400", Decimal(400))]
    assert numbers("2，345，600") == [("2,345,600", Decimal(2_345_600))]


def test_fractions_with_a_whole_number() -> None:
    assert numbers("四又五分之二") == [("四又五分之二", Decimal("4.4"))]
    assert numbers("十分之七") == [("十分之七", Decimal("0.7"))]
    assert numbers("6又1/4") == [("6又1/4", Decimal("6.25"))]


def test_a_multiplier_below_ten_thousand_takes_one_digit() -> None:
    assert numbers("六十百") == [("六十", Decimal(60))]
    assert numbers("六十万") == [("六十万", Decimal(600_000))]


def test_a_small_number_counts_something_or_stands_alone() -> None:
    assert numbers("“六”和“九”") == [("六", Decimal(6)), ("九", Decimal(9))]
    assert numbers("答案是八") == [("八", Decimal(8))]
    assert numbers("八达岭") == []


def test_a_bare_mention_has_no_hedge_and_no_range() -> None:
    assert [words for words, _ in found("超过40公里", bare=True)] == ["40公里"]
    assert [words for words, _ in found("5万至8万元", bare=True)] == ["5万", "8万元"]


def test_one_piece_is_no_coin() -> None:
    assert found("一块土地") == []
    assert money("一块钱") == 1
    assert money("一块五") == Decimal("1.5")
    assert found("长三角地区") == []
