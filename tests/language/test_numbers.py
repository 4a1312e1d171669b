"""Numbers, percents, ordinals and quantities, with the arithmetic worked by hand."""

from decimal import Decimal

from landbridge.language.folded import fold_text
from landbridge.language.mention import Mention, Sort
from landbridge.language.quantities import find_quantities
from landbridge.language.values import Approximation, Money, Number, Percent, Quantity


def found(text: str, language: str) -> list[tuple[str, object]]:
    folded = fold_text(text)
    return [(folded.text[m.start : m.end], m.value) for m in find_quantities(folded, language)]


def only(text: str, language: str) -> Mention:
    (mention,) = find_quantities(fold_text(text), language)
    return mention


def amount(text: str, language: str) -> Decimal:
    value = only(text, language).value
    assert isinstance(value, Number | Percent | Quantity)
    return value.amount


def test_chinese_magnitudes_multiply_what_stands_before_them() -> None:
    assert amount("3.6亿", "zh") == 360_000_000
    assert amount("1.2万亿", "zh") == 1_200_000_000_000
    assert amount("两亿五千万", "zh") == 250_000_000
    assert amount("十万柒仟捌佰伍拾肆", "zh") == 107_854


def test_chinese_tens_have_words_of_their_own() -> None:
    assert amount("十八", "zh") == 18
    assert amount("卅", "zh") == 30
    assert amount("廿五", "zh") == 25


def test_formal_numerals_count_as_the_plain_ones() -> None:
    assert amount("壹佰", "zh") == 100


def test_a_last_digit_counts_the_next_lower_place() -> None:
    assert amount("三万五", "zh") == 35_000


def test_full_width_digits_are_digits() -> None:
    assert amount("１２３", "zh") == 123


def test_a_digit_in_a_name_or_a_phrase_is_no_number() -> None:
    assert found("四川推进一带一路建设,统一部署", "zh") == []


def several(text: str, language: str) -> tuple[Decimal, Decimal | None]:
    value = only(text, language).value
    assert isinstance(value, Number | Percent | Quantity | Money)
    assert value.approximation is Approximation.SEVERAL
    return value.amount, value.high


def test_a_count_of_which_the_size_is_told_is_two_to_nine_of_it() -> None:
    assert several("投资数十亿元", "zh") == (2_000_000_000, 9_000_000_000)
    assert several("数百名观众", "zh") == (200, 900)
    assert several("several hundred people", "en") == (200, 900)
    assert several("hundreds of millions of dollars", "en") == (200_000_000, 900_000_000)
    assert several("десятки миллионов рублей", "ru") == (20_000_000, 90_000_000)
    assert several("หลายพันล้านหยวน", "th") == (2_000_000_000, 9_000_000_000)
    assert several("수십억 원", "ko") == (2_000_000_000, 9_000_000_000)
    assert several("数千社", "ja") == (2_000, 9_000)
    assert several("Dutzende Firmen", "de") == (20, 90)
    assert several("hàng trăm doanh nghiệp", "vi") == (200, 900)
    assert several("puluhan perusahaan", "id") == (20, 90)


def test_a_count_without_any_size_is_no_number() -> None:
    assert found("многие компании, несколько компаний", "ru") == []
    assert found("数字经济、参会人数、多少", "zh") == []
    assert found("several million-dollar deals", "en") == []


def test_a_multiplier_counts_by_itself_behind_a_hedge() -> None:
    assert found("近千人参加", "zh") == [
        ("近千人", Quantity(Decimal(1000), "{person}", None, Approximation.LESS_THAN))
    ]
    assert found("百余家企业", "zh") == [
        ("百余家企业", Quantity(Decimal(100), "{company}", None, Approximation.MORE_THAN))
    ]
    assert found("上百家企业", "zh") == [
        ("上百家企业", Quantity(Decimal(100), "{company}", None, Approximation.AT_LEAST))
    ]
    assert found("около сотни предприятий", "ru") == [
        (
            "около сотни предприятий",
            Quantity(Decimal(100), "{company}", None, Approximation.ABOUT),
        )
    ]
    assert found("贴近百姓，走近百货大楼", "zh") == []


def test_english_words_add_up() -> None:
    assert amount("two hundred and five", "en") == 205
    assert amount("twenty-one trillion and three hundred", "en") == 21_000_000_000_300
    assert amount("half a million", "en") == 500_000


def test_english_magnitudes_follow_digits() -> None:
    assert amount("83.7 billion", "en") == 83_700_000_000
    assert amount("1,050,000", "en") == 1_050_000


def test_letters_and_digits_of_a_code_are_no_number() -> None:
    assert found("an A320 with 5G, COVID-19, at 10:30", "en") == []


def test_a_hyphen_is_no_minus() -> None:
    assert found("a mother-of-three lost 5-3", "en")[0] == ("three", Number(Decimal(3)))
    assert found("won 1 - 0", "en") == [("1", Number(Decimal(1))), ("0", Number(Decimal(0)))]
    assert amount("minus 5", "en") == -5


def test_russian_decimals_stand_behind_a_comma() -> None:
    assert amount("1,5 млрд", "ru") == 1_500_000_000
    assert amount("497,52 млрд", "ru") == 497_520_000_000
    assert amount("20 тыс.", "ru") == 20_000
    assert amount("1 414 021 100", "ru") == 1_414_021_100


def test_russian_words_count_in_every_case() -> None:
    assert amount("двадцать три", "ru") == 23
    assert amount("двадцатью тремя", "ru") == 23
    assert amount("полтора миллиона тонн", "ru") == 1_500_000


def test_thai_magnitudes_multiply_one_another() -> None:
    assert amount("837 พันล้าน", "th") == 837_000_000_000
    assert amount("8.5 แสนล้าน", "th") == 850_000_000_000
    assert amount("สิบเอ็ด", "th") == 11
    assert amount("ยี่สิบ", "th") == 20


def test_thai_digits_are_digits() -> None:
    assert only("๑๒๓ คน", "th").value == Quantity(Decimal(123), "{person}")


def test_percent_stands_before_or_behind_its_number() -> None:
    assert only("百分之五", "zh").value == Percent(Decimal(5))
    assert only("52%", "zh").value == Percent(Decimal(52))
    assert only("5 процентов", "ru").value == Percent(Decimal(5))
    assert only("ร้อยละ 5", "th").value == Percent(Decimal(5))
    assert only("thirty percent", "en").value == Percent(Decimal(30))
    assert only("5个百分点", "zh").value == Percent(Decimal(5))


def test_a_cheng_is_ten_percent() -> None:
    assert only("2成", "zh").value == Percent(Decimal(20))
    assert found("成立2成都", "zh") == [("2", Number(Decimal(2)))]


def test_fractions_are_numbers() -> None:
    assert amount("四分之三", "zh") == Decimal("0.75")
    assert amount("three quarters", "en") == Decimal("0.75")


def test_ordinals_keep_their_number() -> None:
    for text, language, number in [
        ("第十八", "zh", 18),
        ("twenty-first", "en", 21),
        ("21st", "en", 21),
        ("двадцать первый", "ru", 21),
        ("15-й", "ru", 15),
        ("ครั้งที่ 15", "th", 15),
    ]:
        mention = only(text, language)
        assert (mention.sort, mention.value) == (Sort.ORDINAL, Number(Decimal(number)))


def test_units_are_ucum_codes() -> None:
    assert only("5.2万平方米", "zh").value == Quantity(Decimal(52_000), "m2")
    assert only("1200亩", "zh").value == Quantity(Decimal(1200), "[mu_cn]")
    assert only("2.5 square kilometers", "en").value == Quantity(Decimal("2.5"), "km2")
    assert only("1 200 кв. м", "ru").value == Quantity(Decimal(1200), "m2")
    assert only("30 กม.", "th").value == Quantity(Decimal(30), "km")
    assert only("100 MW", "en").value == Quantity(Decimal(100), "MW")
    assert only("5000标箱", "zh").value == Quantity(Decimal(5000), "{TEU}")


def test_a_span_of_time_is_a_duration() -> None:
    mention = only("五天", "zh")
    assert (mention.sort, mention.value) == (Sort.DURATION, Quantity(Decimal(5), "d"))
    assert only("a three-year", "en").value == Quantity(Decimal(3), "a")
    assert only("2 недели", "ru").value == Quantity(Decimal(2), "wk")
    assert only("6 เดือน", "th").value == Quantity(Decimal(6), "mo")


def test_an_age_is_a_number_of_years() -> None:
    mention = only("60 years old", "en")
    assert (mention.sort, mention.value) == (Sort.AGE, Quantity(Decimal(60), "a"))


def test_temperatures_may_be_below_zero() -> None:
    assert only("-20°C", "en").value == Quantity(Decimal(-20), "Cel")
    assert only("20摄氏度", "zh").value == Quantity(Decimal(20), "Cel")


def test_the_hedge_beside_a_number_belongs_to_it() -> None:
    more, about = Approximation.MORE_THAN, Approximation.ABOUT
    assert found("约300公里", "zh") == [("约300公里", Quantity(Decimal(300), "km", None, about))]
    assert found("20多万人", "zh") == [
        ("20多万人", Quantity(Decimal(200_000), "{person}", None, more))
    ]
    assert found("свыше 30 рейсов", "ru") == [
        ("свыше 30 рейсов", Quantity(Decimal(30), "{flight}", None, more))
    ]
    assert found("กว่า 300 คน", "th") == [
        ("กว่า 300 คน", Quantity(Decimal(300), "{person}", None, more))
    ]
    assert found("more than 300 km", "en") == [
        ("more than 300 km", Quantity(Decimal(300), "km", None, more))
    ]


def test_a_word_that_holds_a_hedge_is_none() -> None:
    assert found("งบประมาณ 30 กม.", "th") == [("30 กม.", Quantity(Decimal(30), "km"))]


def test_the_low_end_of_a_range_takes_the_scale_of_the_high_one() -> None:
    assert only("3–5 тыс. тонн", "ru").value == Quantity(Decimal(3000), "t", Decimal(5000))
    assert only("from 3 to 5 million tons", "en").value == Quantity(
        Decimal(3_000_000), "t", Decimal(5_000_000)
    )


def test_what_the_digits_belong_to_is_reported_alone() -> None:
    assert [m.sort for m in find_quantities(fold_text("60%的5吨"), "zh")] == [
        Sort.PERCENT,
        Sort.QUANTITY,
    ]


def test_an_address_holds_no_number() -> None:
    assert found("https://example.org/a?b=30%25%2020%", "en") == []


def test_a_language_without_a_pack_has_digits_and_the_names_of_cldr() -> None:
    assert found("34.5% 12", "xx") == [
        ("34.5%", Percent(Decimal("34.5"))),
        ("12", Number(Decimal(12))),
    ]


def test_two_digits_side_by_side_are_a_guess_behind_a_multiplier_too() -> None:
    assert only("十七八吨", "zh").value == Quantity(Decimal(17), "t", Decimal(18))
    assert only("一万六七千吨", "zh").value == Quantity(Decimal(16000), "t", Decimal(17000))
    assert only("一万六七吨", "zh").value == Quantity(Decimal(16000), "t", Decimal(17000))


def test_a_half_may_follow_its_number_or_its_measure() -> None:
    assert amount("три с половиной часа", "ru") == Decimal("3.5")
    assert amount("2 с половиной миллиона тонн", "ru") == 2_500_000
    assert amount("สามปีครึ่ง", "th") == Decimal("3.5")
    assert found("вместе с половиной зала", "ru") == []


def test_russian_counts_in_tens() -> None:
    assert amount("два десятка предприятий", "ru") == 20
    assert amount("пять десятков тысяч", "ru") == 50_000
    assert several("несколько десятков предприятий", "ru") == (20, 90)


def test_a_number_said_again_in_brackets_is_one() -> None:
    assert amount("10 (десять) миллионов", "ru") == 10_000_000
    assert found("30 (thirty) days", "en") == [("30 (thirty) days", Quantity(Decimal(30), "d"))]
    assert [text for text, _ in found("10 (5) days", "en")] == ["10", "5"]
    assert [text for text, _ in found("10 (five) days", "en")] == ["10", "five"]


def test_units_are_joined_by_hyphens_in_front_of_a_noun() -> None:
    assert found("a 10,000-square-meter plant", "en") == [
        ("10,000-square-meter", Quantity(Decimal(10_000), "m2"))
    ]
    assert found("350-километровая дорога", "ru") == [
        ("350-километровая", Quantity(Decimal(350), "km"))
    ]


def test_two_plain_numbers_are_a_range_before_a_counter() -> None:
    assert found("50-60家", "zh") == [("50-60", Number(Decimal(50), Decimal(60)))]
    assert [text for text, _ in found("比分3-5", "zh")] == ["3", "5"]


def test_a_time_of_day_is_no_amount() -> None:
    assert found("เวลา 15.30 น.", "th") == []
    assert found("at 3.30 pm", "en") == []
    assert found("с 9.00 до 18.00, в 2 часа дня", "ru") == []


def test_a_multiplier_that_needs_a_hedge() -> None:
    assert found("亿元以上项目", "zh") == [
        ("亿元以上", Money(Decimal(100_000_000), "CNY", None, Approximation.AT_LEAST))
    ]
    assert found("单位：亿元；万科、万万不可", "zh") == []


def test_a_minus_before_degrees_and_shares_stands_behind_any_character() -> None:
    [mention] = find_quantities(fold_text("气温-12℃至-3℃"), "zh")
    assert mention.value == Quantity(Decimal(-12), "Cel", Decimal(-3))
    assert amount("增长-2.6%", "zh") == Decimal("-2.6")
    assert amount("产品-12", "zh") == 12
