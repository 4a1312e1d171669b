"""Amounts and dates in German, Arabic, Japanese, Korean, Vietnamese and Indonesian.

The release is of Thursday, 26 October 2023.
"""

from decimal import Decimal

from landbridge.language.folded import fold_text
from landbridge.language.mention import Mention, Sort
from landbridge.language.quantities import find_quantities
from landbridge.language.values import Money, Number, PartialDate, Percent, Quantity

RELEASE = PartialDate(2023, 10, 26)


def found(text: str, language: str, sort: Sort) -> list[Mention]:
    mentions = find_quantities(fold_text(text), language, RELEASE)
    return [mention for mention in mentions if mention.sort is sort]


def money(text: str, language: str) -> list[tuple[Decimal, str]]:
    values = [mention.value for mention in found(text, language, Sort.MONEY)]
    return [(value.amount, value.currency) for value in values if isinstance(value, Money)]


def dates(text: str, language: str) -> list[str]:
    return [str(mention.value) for mention in found(text, language, Sort.WHEN)]


def measures(text: str, language: str) -> list[tuple[Decimal, str]]:
    values = [mention.value for mention in found(text, language, Sort.QUANTITY)]
    return [(value.amount, value.unit) for value in values if isinstance(value, Quantity)]


def percent(text: str, language: str) -> list[Decimal]:
    values = [mention.value for mention in found(text, language, Sort.PERCENT)]
    return [value.amount for value in values if isinstance(value, Percent)]


def test_german_money_counts_in_long_scale() -> None:
    assert money("1,5 Mrd. Euro", "de") == [(Decimal(1_500_000_000), "EUR")]
    assert money("zwei Billionen Yuan", "de") == [(Decimal(2_000_000_000_000), "CNY")]
    assert money("4.250.000 US-Dollar", "de") == [(Decimal(4_250_000), "USD")]


def test_a_german_range_of_money_shares_its_magnitude() -> None:
    [mention] = found("3,5 bis 4 Mio. Euro", "de", Sort.MONEY)
    assert mention.value == Money(Decimal(3_500_000), "EUR", Decimal(4_000_000))


def test_german_dates() -> None:
    assert dates("am 12. Oktober 2023", "de") == ["2023-10-12"]
    assert dates("vom 30. Oktober bis 2. November", "de") == ["2023-10-30/2023-11-02"]
    assert dates("zwischen dem 11. und dem 13. Oktober", "de") == ["2023-10-11/2023-10-13"]
    assert dates("12.10.2023", "de") == ["2023-10-12"]
    assert dates("im dritten Quartal 2022", "de") == ["2022-07/2022-09~"]
    assert dates("im vergangenen Jahr", "de") == ["2022"]


def test_the_beginning_of_a_german_month_is_not_its_middle() -> None:
    assert dates("Anfang Oktober", "de") == ["2023-10-01/2023-10-10~"]
    assert dates("Mitte Oktober", "de") == ["2023-10-11/2023-10-20~"]
    assert dates("in the middle of October", "en") == ["2023-10-11/2023-10-20~"]


def test_german_measures() -> None:
    assert measures("rund 12.500 Quadratmeter", "de") == [(Decimal(12500), "m2")]
    assert percent("um 7,5 Prozent", "de") == [Decimal("7.5")]


def test_japanese_eras_begin_with_their_first_year() -> None:
    assert dates("令和5年10月26日", "ja") == ["2023-10-26"]
    assert dates("令和元年5月", "ja") == ["2019-05"]
    assert dates("昭和64年", "ja") == ["1989"]


def test_japanese_dates() -> None:
    assert dates("10月16日から19日まで", "ja") == ["2023-10-16/2023-10-19"]
    assert dates("10月中旬", "ja") == ["2023-10-11/2023-10-20~"]
    assert dates("2024年第1四半期", "ja") == ["2024-01/2024-03~"]
    assert dates("来年3月", "ja") == ["2024-03"]


def test_japanese_money_mixes_magnitudes() -> None:
    assert money("12億円", "ja") == [(Decimal(1_200_000_000), "JPY")]
    assert money("3億5千万ドル", "ja") == [(Decimal(350_000_000), "USD")]
    assert money("二十三億元", "ja") == [(Decimal(2_300_000_000), "CNY")]


def test_korean_money_mixes_magnitudes() -> None:
    assert money("3억 5천만 달러", "ko") == [(Decimal(350_000_000), "USD")]
    assert money("12조 5000억원", "ko") == [(Decimal(12_500_000_000_000), "KRW")]
    assert measures("약 50개 기업", "ko") == [(Decimal(50), "{company}")]


def test_korean_dates() -> None:
    assert dates("2023년 10월 26일", "ko") == ["2023-10-26"]
    assert dates("10월 16~19일", "ko") == ["2023-10-16/2023-10-19"]
    assert dates("10월 중순", "ko") == ["2023-10-11/2023-10-20~"]
    assert dates("내년 상반기", "ko") == ["2024-01/2024-06~"]
    assert dates("지난해", "ko") == ["2022"]


def test_vietnamese_dates() -> None:
    assert dates("ngày 26 tháng 10 năm 2023", "vi") == ["2023-10-26"]
    assert dates("từ ngày 16 đến 19/10/2023", "vi") == ["2023-10-16/2023-10-19"]
    assert dates("giữa tháng 10", "vi") == ["2023-10-11/2023-10-20~"]
    assert dates("quý III/2022", "vi") == ["2022-07/2022-09~"]


def test_vietnamese_money() -> None:
    assert money("3 tỷ đồng", "vi") == [(Decimal(3_000_000_000), "VND")]
    assert money("3,5 nghìn tỷ đồng", "vi") == [(Decimal(3_500_000_000_000), "VND")]
    assert money("hơn 200 triệu đô la Mỹ", "vi") == [(Decimal(200_000_000), "USD")]


def test_indonesian_dates() -> None:
    assert dates("26 Oktober 2023", "id") == ["2023-10-26"]
    assert dates("dari 16 hingga 19 Oktober", "id") == ["2023-10-16/2023-10-19"]
    assert dates("pertengahan Oktober", "id") == ["2023-10-11/2023-10-20~"]
    assert dates("Selasa (24/10/2023)", "id") == ["2023-10-24"]


def test_indonesian_money() -> None:
    assert money("Rp 2,5 triliun", "id") == [(Decimal(2_500_000_000_000), "IDR")]
    assert money("1,5 juta dolar AS", "id") == [(Decimal(1_500_000), "USD")]


def test_arabic_digits_and_signs() -> None:
    assert dates("٢٦ أكتوبر ٢٠٢٣", "ar") == ["2023-10-26"]
    assert money("١٫٥ مليار دولار", "ar") == [(Decimal(1_500_000_000), "USD")]
    assert percent("٢٥٪", "ar") == [Decimal(25)]


def test_an_arabic_dual_counts_two() -> None:
    assert money("مليوني دولار", "ar") == [(Decimal(2_000_000), "USD")]


def test_arabic_months_of_the_levant_and_of_the_gulf() -> None:
    assert dates("26 تشرين الأول 2023", "ar") == ["2023-10-26"]
    assert dates("منتصف أكتوبر", "ar") == ["2023-10-11/2023-10-20~"]
    assert dates("من 16 إلى 19 أكتوبر 2023", "ar") == ["2023-10-16/2023-10-19"]
    assert dates("بين 16 و19 أكتوبر", "ar") == ["2023-10-16/2023-10-19"]


def test_korean_numbers_in_words_count_something() -> None:
    assert money("삼백오십만 달러 규모", "ko") == [(Decimal(3_500_000), "USD")]
    assert money("총 이천이십사억 원", "ko") == [(Decimal(202_400_000_000), "KRW")]
    assert find_quantities(fold_text("이만 마치고 이천시와 오만을 방문한 이 사람은"), "ko") == []


def test_a_korean_syllable_in_a_word_is_no_hedge_and_no_season() -> None:
    [mention] = found("계약 500억 원", "ko", Sort.MONEY)
    assert mention.value == Money(Decimal(50_000_000_000), "KRW")
    assert dates("초등학교에서 양말을 샀다", "ko") == []


def test_korean_years_of_other_eras() -> None:
    assert dates("단기 4357년 5월 5일", "ko") == ["2024-05-05"]
    assert dates("주체112(2023)년 10월 3일", "ko") == ["2023-10-03"]
    assert dates("이천이십삼년 오월 이십일일", "ko") == ["2023-05-21"]


def test_japanese_eras_are_abbreviated_to_a_letter() -> None:
    assert dates("R5.10.26に署名", "ja") == ["2023-10-26"]
    assert dates("H30.4.1", "ja") == ["2018-04-01"]
    assert dates("S64年", "ja") == ["1989"]
    assert dates("M5.2の地震", "ja") == []


def test_japanese_years_stand_in_a_row_of_digits() -> None:
    assert dates("二〇二三年十月二十六日", "ja") == ["2023-10-26"]


def test_an_arabic_dual_loses_its_last_letter_before_its_noun() -> None:
    assert measures("ألفا موظف", "ar") == [(Decimal(2000), "{person}")]
    assert measures("ألفا ومئتا عامل", "ar") == [(Decimal(1200), "{person}")]
    assert money("ملياران و500 مليون يوان", "ar") == [(Decimal(2_500_000_000), "CNY")]


def test_arabic_units_stand_before_the_tens_they_are_linked_to() -> None:
    assert money("خمسة وعشرون مليون دولار", "ar") == [(Decimal(25_000_000), "USD")]
    assert measures("ثلاثمئة وخمسة وسبعون ألف طن", "ar") == [(Decimal(375_000), "t")]
    assert measures("أحد عشر مشروعا", "ar") == [(Decimal(11), "{project}")]


def test_arabic_particles_are_written_to_the_front_of_numbers() -> None:
    assert money("بـ500 مليون دولار", "ar") == [(Decimal(500_000_000), "USD")]
    assert money("قرض بمليون دولار", "ar") == [(Decimal(1_000_000), "USD")]
    assert measures("و300 شركة", "ar") == [(Decimal(300), "{company}")]


def test_an_arabic_percent_sign_may_stand_first() -> None:
    assert percent("بنسبة ٪٧٫٥", "ar") == [Decimal("7.5")]


def test_digits_follow_a_magnitude_in_japanese_and_korean() -> None:
    assert measures("1万2600平方メートル", "ja") == [(Decimal(12_600), "m2")]
    assert measures("1만2천600㎡", "ko") == [(Decimal(12_600), "m2")]
    assert money("12億3456万7890円", "ja") == [(Decimal(1_234_567_890), "JPY")]


def test_the_denominator_comes_first_in_japanese_and_korean() -> None:
    [third] = find_quantities(fold_text("3分の2"), "ja")
    [also] = find_quantities(fold_text("3분의 2"), "ko")
    assert third.value == also.value == Number(Decimal(2) / 3)


def test_german_units_are_joined_to_the_tens() -> None:
    assert money("fünfundzwanzig Millionen Euro", "de") == [(Decimal(25_000_000), "EUR")]


def test_degrees_below_zero() -> None:
    for text, language in (("氷点下25度", "ja"), ("영하 25도", "ko"), ("minus 25 Grad", "de")):
        [mention] = find_quantities(fold_text(text), language)
        assert isinstance(mention.value, Quantity)
        assert mention.value.amount == -25


def test_a_korean_day_that_is_to_come() -> None:
    assert dates("오는 30일", "ko") == ["2023-10-30"]
    assert dates("지난 30일", "ko") == ["2023-09-30"]
    assert dates("’22년 5월", "ko") == ["2022-05"]


def test_arabic_ordinals_are_no_numbers() -> None:
    [mention] = find_quantities(fold_text("الدورة الثالثة عشرة"), "ar")
    assert (mention.sort, mention.value) == (Sort.ORDINAL, Number(Decimal(13)))


def test_a_vietnamese_sign_of_money_is_no_beginning_of_a_word() -> None:
    assert money("500 đ", "vi") == [(Decimal(500), "VND")]
    assert money("4 điểm, 1 đứa trẻ, từ 2 đến 4 inch", "vi") == []
    assert percent("10 phần trăm", "vi") == [Decimal(10)]


def test_arabic_vowel_marks_and_drawn_out_letters_change_no_word() -> None:
    assert money("مليونًا و500 ألف دولار", "ar") == [(Decimal(1_500_000), "USD")]
    [mention] = found("45 عامًا", "ar", Sort.DURATION)
    assert mention.value == Quantity(Decimal(45), "a")


def test_an_arabic_month_keeps_its_year_behind_a_preposition() -> None:
    assert dates("في ديسمبر 2017", "ar") == ["2017-12"]
    assert dates("في الثمانينيات", "ar") == ["1980/1989"]
    assert dates("يوم الخميس الموافق 26 أكتوبر 2023", "ar") == ["2023-10-26"]


def test_weekdays_alone_are_the_last_ones() -> None:
    assert dates("周六", "zh") == dates("土曜日", "ja") == dates("토요일", "ko") == ["2023-10-21"]
    assert dates("vào thứ Bảy", "vi") == dates("hari Sabtu", "id") == ["2023-10-21"]
    assert dates("يوم السبت", "ar") == dates("am Samstag", "de") == ["2023-10-21"]
    assert dates("wird am Samstag eröffnet", "de") == ["2023-10-28"]
    assert dates("每周六；周一至周五", "zh") == []


def test_feet_inches_and_miles() -> None:
    assert measures("385マイル", "ja") == measures("385마일", "ko") == [(Decimal(385), "[mi_i]")]
    assert measures("2 đến 4 inch", "vi") == [(Decimal(2), "[in_i]")]
    assert measures("12 Zoll", "de") == [(Decimal(12), "[in_i]")]


def test_korean_and_japanese_dates_with_blanks() -> None:
    assert dates("2030 년까지", "ko") == ["2030"]
    assert dates("2016 年 1 月 5 日", "ja") == ["2016-01-05"]


def test_blanks_between_japanese_digits_and_magnitudes() -> None:
    assert money("25 万ドル、1 億 4 千万ドル", "ja") == [
        (Decimal(250_000), "USD"),
        (Decimal(140_000_000), "USD"),
    ]


def test_german_currencies_are_declined() -> None:
    assert money("11 Millionen britischen Pfund", "de") == [(Decimal(11_000_000), "GBP")]


def test_japanese_dates_that_are_listed_are_no_range() -> None:
    assert dates("10月26日、10月17日", "ja") == ["2023-10-26", "2023-10-17"]
    assert dates("10月17日、18日", "ja") == ["2023-10-17/2023-10-18"]
