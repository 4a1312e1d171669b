"""Amounts of money, with the arithmetic worked by hand."""

from decimal import Decimal

from landbridge.language.folded import fold_text
from landbridge.language.mention import Sort
from landbridge.language.quantities import find_quantities
from landbridge.language.values import Approximation, Money, Percent


def money(text: str, language: str) -> Money:
    (mention,) = find_quantities(fold_text(text), language)
    assert mention.sort is Sort.MONEY
    assert isinstance(mention.value, Money)
    return mention.value


def spans(text: str, language: str) -> list[str]:
    folded = fold_text(text)
    return [folded.text[m.start : m.end] for m in find_quantities(folded, language)]


def test_837_hundred_million_yuan_are_83_7_billion() -> None:
    assert money("837亿元", "zh") == Money(Decimal(83_700_000_000), "CNY")
    assert money("83.7 billion yuan", "en") == Money(Decimal(83_700_000_000), "CNY")
    assert money("83,7 млрд юаней", "ru") == Money(Decimal(83_700_000_000), "CNY")
    assert money("83.7 พันล้านหยวน", "th") == Money(Decimal(83_700_000_000), "CNY")


def test_837_thousand_million_yuan_are_ten_times_that() -> None:
    assert money("837 พันล้านหยวน", "th") == Money(Decimal(837_000_000_000), "CNY")


def test_the_currency_may_stand_before_the_number() -> None:
    assert money("人民币8千元", "zh") == Money(Decimal(8000), "CNY")
    assert money("RMB 83.7bn", "en") == Money(Decimal(83_700_000_000), "CNY")
    assert money("US$5m", "en") == Money(Decimal(5_000_000), "USD")
    assert money("CNY83.7 billion", "en") == Money(Decimal(83_700_000_000), "CNY")


def test_a_yuan_sign_of_another_currency_is_not_the_yuan() -> None:
    assert money("500万美元", "zh") == Money(Decimal(5_000_000), "USD")
    assert money("600亿韩元", "zh") == Money(Decimal(60_000_000_000), "KRW")
    assert money("5 долл. США", "ru") == Money(Decimal(5), "USD")
    assert money("200 ล้านดอลลาร์สหรัฐ", "th") == Money(Decimal(200_000_000), "USD")


def test_currencies_that_only_cldr_names_are_known() -> None:
    assert money("5 Norwegian kroner", "en") == Money(Decimal(5), "NOK")
    assert money("5瑞典克朗", "zh") == Money(Decimal(5), "SEK")


def test_a_code_in_small_letters_is_a_word() -> None:
    assert spans("All 70 of the top 10", "en") == ["70", "10"]


def test_the_small_coin_adds_to_the_large_one() -> None:
    assert money("五元三毛", "zh") == Money(Decimal("5.3"), "CNY")
    assert money("13 dollars and 45 cents", "en") == Money(Decimal("13.45"), "USD")


def test_a_range_of_money_has_two_ends() -> None:
    assert money("3-5亿美元", "zh") == Money(Decimal(300_000_000), "USD", Decimal(500_000_000))
    assert money("от 3 до 5 млн долл. США", "ru") == Money(
        Decimal(3_000_000), "USD", Decimal(5_000_000)
    )
    assert money("4-5 หมื่นบาท", "th") == Money(Decimal(40_000), "THB", Decimal(50_000))
    assert money("$3 million to $5 million", "en") == Money(
        Decimal(3_000_000), "USD", Decimal(5_000_000)
    )


def test_hedges_stand_before_within_and_behind() -> None:
    assert money("逾3.6亿元", "zh").approximation is Approximation.MORE_THAN
    assert money("100余亿元", "zh").approximation is Approximation.MORE_THAN
    assert money("5亿元左右", "zh").approximation is Approximation.ABOUT
    assert money("不少于5亿元", "zh").approximation is Approximation.AT_LEAST
    assert money("до 3 млрд рублей", "ru").approximation is Approximation.AT_MOST
    assert money("nearly $3 billion", "en").approximation is Approximation.LESS_THAN


def test_what_is_not_passed_is_at_most() -> None:
    for text, language in (
        ("не превышает 5000 рублей", "ru"),
        ("未超过5000元", "zh"),
        ("ไม่มากกว่า 5,000 บาท", "th"),
        ("not exceeding 5,000 baht", "en"),
    ):
        assert money(text, language).approximation is Approximation.AT_MOST
    assert money("не ниже 5000 рублей", "ru").approximation is Approximation.AT_LEAST


def test_a_word_that_leads_to_no_range_is_not_part_of_the_amount() -> None:
    assert spans("sales rose from $ 1.17 billion", "en") == ["$ 1.17 billion"]


def test_how_far_a_sum_rose_is_no_limit() -> None:
    (_, total) = find_quantities(fold_text("Товарооборот вырос на 5% до 201 млрд рублей"), "ru")
    assert total.value == Money(Decimal(201_000_000_000), "RUB")


def test_money_and_what_it_went_to_make_no_range() -> None:
    assert spans("gave $50 to 100 people", "en") == ["$50", "100 people"]
    assert spans("$5 - €6", "en") == ["$5", "€6"]


def test_a_percentage_and_money_make_no_range() -> None:
    assert spans("rose 23.5 percent to $201.2 billion", "en") == ["23.5 percent", "$201.2 billion"]


def test_languages_without_a_pack_have_the_magnitudes_of_cldr() -> None:
    assert money("83,7 Mrd. Euro", "de") == Money(Decimal(83_700_000_000), "EUR")
    assert money("5億円", "ja") == Money(Decimal(500_000_000), "JPY")
    assert money("837억 위안", "ko") == Money(Decimal(83_700_000_000), "CNY")
    assert money("5 triệu đô la Mỹ", "vi") == Money(Decimal(5_000_000), "USD")
    assert money("5 juta dolar Amerika Serikat", "id") == Money(Decimal(5_000_000), "USD")


def test_two_amounts_side_by_side_stay_two() -> None:
    assert spans("4人民币 5美元", "zh") == ["4人民币", "5美元"]
    assert spans("$ 20,000.00 $ 37,305.97", "en") == ["$ 20,000.00", "$ 37,305.97"]


def test_an_english_magnitude_beside_a_currency_is_one_in_texts_of_other_languages() -> None:
    billions = Money(Decimal(6_400_000_000), "CNY")
    for language in ("zh", "en", "ru", "th"):
        assert money("RMB 6.4bn", language) == billions
        assert money("CNY 6.4 billion", language) == billions


def sums(text: str, language: str) -> list[str]:
    found = find_quantities(fold_text(text), language)
    return [f"{m.value.currency} {m.value.amount}" for m in found if isinstance(m.value, Money)]


def test_a_sum_without_its_currency_has_that_of_the_sum_before() -> None:
    told = "Оборот – 3 млрд долл. США, экспорт – 2 млрд, из них зерно – 1 млн долл."
    assert sums(told, "ru") == ["USD 3000000000", "USD 2000000000", "USD 1000000"]
    told = "Trade was $3 billion, of which exports made 2 billion."
    assert sums(told, "en") == ["USD 3000000000", "USD 2000000000"]


def test_a_count_behind_a_sum_stays_a_count() -> None:
    assert sums("За 3 млрд рублей построен порт на 2 млн тонн, было 1 млн.", "ru") == [
        "RUB 3000000000"
    ]


def test_currencies_of_the_neighbours_have_their_names() -> None:
    assert sums("кредит в размере Br48 млн", "ru") == ["BYN 48000000"]
    assert sums("12 млн сомов и 5 млн манатов", "ru") == ["KGS 12000000", "AZN 5000000"]
    assert sums("5亿索姆", "zh") == ["KGS 500000000"]
    assert sums("5 ล้านจ๊าต", "th") == ["MMK 5000000"]


def test_a_thai_multiplier_goes_on_behind_its_hedge() -> None:
    over = Money(Decimal(5_000_000_000), "THB", approximation=Approximation.MORE_THAN)
    assert money("5 พันกว่าล้านบาท", "th") == over
    assert money("ห้าพันกว่าล้านบาท", "th") == over


def test_a_zero_fills_the_places_before_digits() -> None:
    assert sums("1亿零500万元", "zh") == ["CNY 105000000"]
    assert sums("3万零50元", "zh") == ["CNY 30050"]


def test_points_may_group_russian_thousands() -> None:
    assert sums("1.200.000 рублей", "ru") == ["RUB 1200000"]


def test_hedges_may_stand_before_a_preposition() -> None:
    (mention,) = find_quantities(fold_text("не более чем на 5 %"), "ru")
    assert mention.value == Percent(Decimal(5), approximation=Approximation.AT_MOST)


def test_digits_follow_russian_thousands() -> None:
    assert sums("3 тыс. 450 рублей", "ru") == ["RUB 3450"]
    assert sums("1 млн 200 000 рублей", "ru") == ["RUB 1200000"]


def test_a_letter_stands_apart_before_a_currency() -> None:
    assert sums("1.2 m USD and $5 M", "en") == ["USD 1200000", "USD 5000000"]
    assert sums("$5 m wide", "en") == ["USD 5"]
