"""Dates, ranges and relative dates; the release is of 26 October 2023 unless a test says so."""

from landbridge.language.folded import fold_text
from landbridge.language.mention import Sort
from landbridge.language.quantities import find_quantities
from landbridge.language.values import PartialDate

RELEASE = PartialDate(2023, 10, 26)


def dates(text: str, language: str, anchor: PartialDate | None = RELEASE) -> list[str]:
    mentions = find_quantities(fold_text(text), language, anchor)
    return [str(mention.value) for mention in mentions if mention.sort is Sort.WHEN]


def spans(text: str, language: str) -> list[str]:
    folded = fold_text(text)
    return [folded.text[m.start : m.end] for m in find_quantities(folded, language, RELEASE)]


def test_full_dates_need_no_release() -> None:
    assert dates("2023年10月26日", "zh", None) == ["2023-10-26"]
    assert dates("二〇二三年十月一日", "zh", None) == ["2023-10-01"]
    assert (
        dates("26 October 2023; October 26, 2023; Oct. 26, 2023", "en", None) == ["2023-10-26"] * 3
    )
    assert dates("26 октября 2023 года", "ru", None) == ["2023-10-26"]
    assert dates("26.10.2023", "ru", None) == ["2023-10-26"]
    assert dates("2023-10-26", "th", None) == ["2023-10-26"]


def test_buddhist_years_are_543_ahead() -> None:
    assert dates("วันที่ 26 ตุลาคม พ.ศ. 2566", "th", None) == ["2023-10-26"]
    assert dates("๑๗ กรกฎาคม ๒๕๖๑", "th", None) == ["2018-07-17"]
    assert dates("26/10/2566", "th", None) == ["2023-10-26"]
    assert dates("ปี 2566", "th", None) == ["2023"]


def test_two_digits_of_a_thai_year_are_buddhist() -> None:
    assert dates("29 ก.ค. 61", "th", None) == ["2018-07-29"]


def test_a_common_year_in_thai_stays_common() -> None:
    assert dates("2 ตุลาคม ค.ศ. 2023", "th", None) == ["2023-10-02"]
    assert dates("2 ตุลาคม 2023", "th", None) == ["2023-10-02"]


def test_eras_count_from_their_first_year() -> None:
    assert dates("民国112年", "zh", None) == ["2023"]
    assert dates("令和5年3月", "zh", None) == ["2023-03"]
    assert dates("民国一百一十二年三月", "zh", None) == ["2023-03"]
    assert dates("佛历二五六六年", "zh", None) == ["2023"]
    assert dates("令和元年5月1日", "zh", None) == ["2019-05-01"]
    assert dates("26 October B.E. 2566; B.E. 2566", "en", None) == ["2023-10-26", "2023"]
    assert dates("May 1, Reiwa 5; Minguo 112", "en", None) == ["2023-05-01", "2023"]


def test_partial_dates_stay_partial() -> None:
    assert dates("2023年3月", "zh", None) == ["2023-03"]
    assert dates("in March 2023", "en", None) == ["2023-03"]
    assert dates("в марте 2023 года", "ru", None) == ["2023-03"]
    assert dates("เดือนมีนาคม 2566", "th", None) == ["2023-03"]
    assert dates("in 2023", "en", None) == ["2023"]
    assert dates("к 2030 году", "ru", None) == ["2030"]


def test_ranges_of_days_share_month_and_year() -> None:
    october = ["2023-10-16/2023-10-19"]
    assert dates("2023年10月16日至19日", "zh", None) == october
    assert dates("10月16日至19日", "zh") == october
    assert dates("10月16-19日", "zh") == october
    assert dates("October 16-19, 2023", "en", None) == october
    assert dates("16-19 October 2023", "en", None) == october
    assert dates("16-19 октября 2023 года", "ru", None) == october
    assert dates("с 16 по 19 октября", "ru") == october
    assert dates("16-19 ตุลาคม 2566", "th", None) == october


def test_ranges_run_over_months_and_years() -> None:
    assert dates("from June 28 to July 2", "en") == ["2023-06-28/2023-07-02"]
    assert dates("с 28 сентября по 3 октября 2023 года", "ru", None) == ["2023-09-28/2023-10-03"]
    assert dates("12月28日至1月3日", "zh") == ["2023-12-28/2024-01-03"]
    assert dates("28 กันยายน - 3 ตุลาคม 2566", "th", None) == ["2023-09-28/2023-10-03"]


def test_ranges_of_months_and_years() -> None:
    assert dates("3-5月", "zh") == ["2023-03/2023-05"]
    assert dates("from 2019 to 2023", "en", None) == ["2019/2023"]
    assert dates("в 2019–2023 годах", "ru", None) == ["2019/2023"]


def test_a_date_without_a_year_is_of_the_year_of_the_release() -> None:
    assert dates("10月11日", "zh") == ["2023-10-11"]
    assert dates("in February", "en") == ["2023-02"]
    assert dates("30 декабря", "ru") == ["2023-12-30"]
    assert dates("by September", "en", PartialDate(2025, 3, 1)) == ["2025-09"]


def test_a_date_without_a_year_may_be_over_the_turn_of_the_year() -> None:
    assert dates("on 28 December", "en", PartialDate(2023, 1, 5)) == ["2022-12-28"]
    assert dates("12月28日", "zh", PartialDate(2023, 1, 5)) == ["2022-12-28"]
    assert dates("on January 10", "en", PartialDate(2023, 12, 20)) == ["2024-01-10"]
    assert dates("in November", "en", PartialDate(2023, 1, 5)) == ["2022-11"]


def test_a_weekday_is_the_last_one_unless_the_words_point_ahead() -> None:
    assert dates("He arrived on Tuesday.", "en") == ["2023-10-24"]
    assert dates("on Thursday", "en") == ["2023-10-26"]
    assert dates("next Monday", "en") == ["2023-10-30"]
    assert dates("во вторник", "ru") == ["2023-10-24"]
    assert dates("в прошлую пятницу", "ru") == ["2023-10-20"]
    assert dates("เมื่อวันจันทร์", "th") == ["2023-10-23"]
    assert dates("วันศุกร์นี้", "th") == ["2023-10-27"]


def test_a_week_runs_from_monday_to_sunday() -> None:
    assert dates("last week", "en") == ["2023-10-16/2023-10-22"]
    assert dates("на прошлой неделе", "ru") == ["2023-10-16/2023-10-22"]
    assert dates("สัปดาห์หน้า", "th") == ["2023-10-30/2023-11-05"]
    assert dates("letzte Woche", "de") == ["2023-10-16/2023-10-22"]


def test_the_same_day_is_one_of_the_story_not_of_long_ago() -> None:
    text = "On 20 October they met at the plant, founded on 3 May 1993. The same day they signed."
    assert dates(text, "en") == ["2023-10-20", "1993-05-03", "2023-10-20"]


def test_a_season_is_about_three_months() -> None:
    assert dates("in the autumn of 2022", "en") == ["2022-09/2022-11~"]
    assert dates("осенью 2022 года", "ru") == ["2022-09/2022-11~"]
    assert dates("im Winter 2022", "de") == ["2022-12/2023-02~"]


def test_a_decade_is_ten_years_of_its_century_or_of_the_twentieth() -> None:
    assert dates("20世纪80年代", "zh") == dates("八十年代", "zh") == ["1980/1989"]
    assert dates("本世纪20年代", "zh") == ["2020/2029"]
    assert dates("in the 1990s", "en") == ["1990/1999"]
    assert dates("в 80-х годах XX века", "ru") == ["1980/1989"]
    assert dates("в девяностые", "ru") == ["1990/1999"]
    assert dates("ในทศวรรษ 2530", "th") == ["1987/1996"]
    assert dates("1980年代", "ja") == dates("1980년대", "ko") == ["1980/1989"]
    assert dates("die 80er-Jahre", "de") == dates("những năm 80", "vi") == ["1980/1989"]


def test_a_century_holds_its_decades() -> None:
    assert dates("the nineteenth century", "en") == dates("XIX век", "ru") == ["1800/1899"]
    assert dates("ศตวรรษที่ 18", "th") == dates("18世纪", "zh") == ["1700/1799"]
    assert dates("พุทธศตวรรษที่ 25", "th") == []


def test_parts_of_a_decade_and_of_a_century_are_tenths_of_it() -> None:
    assert dates("the late 1990s", "en") == ["1997/1999~"]
    assert dates("20世纪80年代初", "zh") == ["1980/1983~"]
    assert dates("в начале XX века", "ru") == ["1900/1939~"]


def test_parts_of_the_year_of_the_release() -> None:
    assert dates("by the end of the year", "en") == ["2023-12~"]
    assert dates("in the first half of the year", "en") == ["2023-01/2023-06~"]


def test_a_date_without_a_year_means_nothing_without_a_release() -> None:
    assert spans("10月16日至19日", "zh") == ["10月16日至19日"]
    assert find_quantities(fold_text("10月16日至19日"), "zh") == []
    assert find_quantities(fold_text("on October 10"), "en") == []


def test_a_bare_day_is_of_the_release_month_or_the_one_before() -> None:
    assert dates("11日", "zh") == ["2023-10-11"]
    assert dates("28日", "zh") == ["2023-09-28"]
    assert dates("11 числа", "ru") == ["2023-10-11"]
    assert dates("วันที่ 11", "th") == ["2023-10-11"]
    assert dates("They met on the 11th.", "en") == ["2023-10-11"]
    assert dates("between the 11th and the 13th", "en") == ["2023-10-11/2023-10-13"]


def test_a_bare_day_follows_the_month_that_the_text_speaks_of() -> None:
    assert dates("2023年5月30日抵达,31日离开", "zh") == ["2023-05-30", "2023-05-31"]


def test_a_month_named_in_passing_does_not_move_the_days_that_follow() -> None:
    text = "ระหว่างกลางเดือนตุลาคม แล้ว ระหว่างวันที่ 11-13 เมื่อเดือนมีนาคมที่ผ่านมา และ ระหว่างวันที่ 16-19"
    assert dates(text, "th", PartialDate(2023, 11, 5)) == [
        "2023-10-11/2023-10-20~",
        "2023-10-11/2023-10-13",
        "2023-03",
        "2023-10-16/2023-10-19",
    ]


def test_the_date_of_the_release_itself_moves_nothing() -> None:
    assert dates("2023-11-02 新华社30日电", "zh", PartialDate(2023, 11, 2)) == [
        "2023-11-02",
        "2023-10-30",
    ]


def test_quarters_halves_and_parts_are_approximate_ranges() -> None:
    assert dates("2023年第三季度", "zh", None) == ["2023-07/2023-09~"]
    assert dates("Q3 2023", "en", None) == ["2023-07/2023-09~"]
    assert dates("the first half of 2023", "en", None) == ["2023-01/2023-06~"]
    assert dates("в третьем квартале 2023 года", "ru", None) == ["2023-07/2023-09~"]
    assert dates("10月中旬", "zh") == ["2023-10-11/2023-10-20~"]
    assert dates("in the middle of October", "en") == ["2023-10-11/2023-10-20~"]
    assert dates("в начале октября", "ru") == ["2023-10-01/2023-10-10~"]
    assert dates("ปลายปี 2566", "th", None) == ["2023-10/2023-12~"]
    assert dates("2023年底", "zh", None) == ["2023-12~"]


def test_the_first_months_of_a_year_are_a_range() -> None:
    assert dates("今年前三季度", "zh") == ["2023-01/2023-09"]
    assert dates("in the first nine months of 2023", "en", None) == ["2023-01/2023-09"]
    assert dates("за 9 месяцев 2023 года", "ru", None) == ["2023-01/2023-09"]
    assert dates("9 เดือนแรกของปี 2566", "th", None) == ["2023-01/2023-09"]


def test_an_hour_is_not_part_of_the_date() -> None:
    assert spans("10月11日晚间举行", "zh") == ["10月11日"]


def test_relative_years_and_months_count_from_the_release() -> None:
    assert dates("今年3月和去年", "zh") == ["2023-03", "2022"]
    assert dates("в марте этого года", "ru") == ["2023-03"]
    assert dates("в прошлом году", "ru") == ["2022"]
    assert dates("last year and this month", "en") == ["2022", "2023-10"]
    assert dates("ปีนี้", "th") == ["2023"]
    assert dates("上月15日", "zh") == ["2023-09-15"]


def test_relative_days_count_from_the_release() -> None:
    assert dates("昨日", "zh") == ["2023-10-25"]
    assert dates("вчера", "ru") == ["2023-10-25"]
    assert dates("tomorrow", "en") == ["2023-10-27"]
    assert dates("วันนี้", "th") == ["2023-10-26"]


def test_the_same_day_is_the_day_before_it_in_the_text() -> None:
    assert dates("10月10日抵达,当日会谈", "zh") == ["2023-10-10", "2023-10-10"]
    assert dates("2016年成立,同年3月投产", "zh") == ["2016", "2016-03"]


def test_the_last_march_lies_before_the_release() -> None:
    assert dates("last March", "en") == ["2023-03"]
    assert dates("last December", "en") == ["2022-12"]
    assert dates("เมื่อเดือนมีนาคมที่ผ่านมา", "th") == ["2023-03"]


def test_the_span_is_the_date_without_the_word_that_leads_to_it() -> None:
    assert spans("in March 2023", "en") == ["March 2023"]
    assert spans("в марте 2023 года", "ru") == ["марте 2023 года"]


def test_english_verbs_are_no_months() -> None:
    assert dates("in may they march", "en") == []


def test_a_day_that_no_month_has_is_no_date() -> None:
    assert find_quantities(fold_text("2023年2月30日"), "zh", RELEASE) == []


def test_a_number_of_years_is_no_year() -> None:
    assert dates("3年来, 2000人", "zh") == []
    assert dates("over 2000 people", "en") == []


def test_languages_without_a_pack_have_the_months_of_cldr() -> None:
    assert dates("26. Oktober 2023", "de", None) == ["2023-10-26"]
    assert dates("2023年10月26日", "ja", None) == ["2023-10-26"]
    assert dates("2023년 10월 26일", "ko", None) == ["2023-10-26"]
    assert dates("26 tháng 10 năm 2023", "vi", None) == ["2023-10-26"]
    assert dates("26 Oktober 2023", "id", None) == ["2023-10-26"]


def test_a_chinese_weekday_of_a_week_is_that_day_and_a_week_runs_to_sunday() -> None:
    assert dates("上周二", "zh") == ["2023-10-17"]
    assert dates("下星期五", "zh") == ["2023-11-03"]
    assert dates("本周", "zh") == ["2023-10-23/2023-10-29"]
    assert dates("每周三班,上周末", "zh") == []


def test_the_middle_of_a_year_is_no_name_that_begins_with_it() -> None:
    assert dates("2022年中,2022年中国", "zh") == ["2022-06/2022-07~", "2022"]


def test_reigns_count_from_their_first_year() -> None:
    assert dates("光绪三十年", "zh", None) == ["1904"]
    assert dates("昭和50年", "zh", None) == ["1975"]


def test_a_bare_day_is_not_of_a_date_long_ago() -> None:
    text = "10月1日会见。1982年10月16日缔结友好关系。3日离开。"
    assert dates(text, "zh") == ["2023-10-01", "1982-10-16", "2023-10-03"]


def test_the_day_before_yesterday_is_not_yesterday() -> None:
    assert dates("the day before yesterday", "en") == ["2023-10-24"]
    assert dates("the day after tomorrow", "en") == ["2023-10-28"]


def test_a_thai_half_without_a_year_is_of_the_releases_year() -> None:
    assert dates("ครึ่งปีแรก", "th") == dates("ครึ่งปีแรกของปี 2566", "th")


def test_a_day_that_is_to_come_is_the_next_one() -> None:
    assert dates("论坛将于30日举行", "zh") == ["2023-10-30"]
    assert dates("论坛已于30日举行", "zh") == ["2023-09-30"]
    assert dates("встреча состоится в пятницу", "ru") == ["2023-10-27"]
    assert dates("встреча состоялась в пятницу", "ru") == ["2023-10-20"]


def test_the_second_year_of_a_range_may_have_two_digits() -> None:
    assert dates("during 2021-25", "en") == ["2021/2025"]
    assert dates("in fiscal 1998/99", "en") == ["1998/1999"]
    assert dates("в 2023/24 учебном году", "ru") == ["2023/2024"]
    assert dates("im Jahr 2023/24", "de") == ["2023/2024"]


def test_months_and_quarters_from_the_first_of_the_year_on() -> None:
    assert dates("the first three quarters of 2022", "en") == ["2022-01/2022-09"]
    assert dates("in the January-April period", "en") == ["2023-01/2023-04"]
    assert dates("за первые четыре месяца 2022 года", "ru") == ["2022-01/2022-04"]
    assert dates("in den ersten vier Monaten des Jahres 2022", "de") == ["2022-01/2022-04"]
    assert dates("خلال الأشهر الأربعة الأولى من عام 2022", "ar") == ["2022-01/2022-04"]


def test_part_of_the_last_month() -> None:
    assert dates("late last month", "en") == ["2023-09-21/2023-09-30~"]


def test_ranges_between_parts_of_months() -> None:
    assert dates("5月中旬至6月上旬", "zh") == ["2023-05-11/2023-06-10~"]
    assert dates("from mid-May to early June", "en") == ["2023-05-11/2023-06-10~"]
    assert dates("с середины мая до начала июня", "ru") == ["2023-05-11/2023-06-10~"]


def test_days_in_words() -> None:
    assert dates("двадцать второго мая", "ru") == ["2023-05-22"]
    assert dates("the twenty-second of May", "en") == ["2023-05-22"]


def test_years_behind_a_slash_and_letters() -> None:
    assert dates("ไตรมาส 4/2566", "th") == ["2023-10/2023-12~"]
    assert dates("ปี 2566/67", "th") == ["2023/2024"]
    assert dates("FY2024", "en") == ["2024"]
    assert dates("летом 2022-го", "ru") == ["2022-06/2022-08~"]


def test_a_count_of_days_and_nights_is_no_date() -> None:
    assert dates("3 วัน 2 คืน", "th") == []


def test_words_with_today_or_last_month_in_them_may_name_no_date() -> None:
    assert dates("ทุกวันนี้", "th") == []
    assert dates("ในช่วงไม่กี่เดือนที่ผ่านมา", "th") == []
    assert dates("this morning, last night", "en") == ["2023-10-26", "2023-10-25"]


def test_a_season_without_a_year_is_the_one_nearest_to_the_release() -> None:
    assert dates("обещали ещё летом", "ru") == ["2023-06/2023-08~"]
    assert dates("откроют к весне", "ru") == ["2024-03/2024-05~"]
    assert dates("прошлой осенью", "ru") == ["2022-09/2022-11~"]
    assert dates("有望春天签署", "zh") == ["2024-03/2024-05~"]
    assert dates("next spring", "en") == ["2024-03/2024-05~"]
    assert dates("the summer timetable", "en") == []
