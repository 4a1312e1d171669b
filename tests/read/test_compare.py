"""Whole renditions laid side by side; texts of our own, one fact each."""

from __future__ import annotations

import pytest
from renditions import codes, passage, told

from landbridge.claims.model import Severity
from landbridge.read.compare import compare, compare_all
from landbridge.read.reader import check_document
from landbridge.read.terms import read_terms
from landbridge.world.gazetteer import Gazetteer

ZH = """沈阳代表团访问符拉迪沃斯托克

2023年10月18日,沈阳市经贸代表团访问符拉迪沃斯托克市,参观了港口。

代表团同当地企业签署了总额为2.5亿元的合同。合同涉及精细化工产品。

10月19日,代表团前往乌苏里斯克,参观了两家木材加工企业。

代表团将于11月中旬在沈阳接待回访。
"""
EN = """Shenyang delegation visits Vladivostok

On October 18, 2023, an economic and trade delegation of Shenyang visited Vladivostok and its port.

The delegation signed contracts worth 250 million yuan with local companies. The contracts \
concern fine chemicals.

On October 19 the delegation went to Ussuriysk and visited two wood processing companies.

The delegation will receive its hosts in Shenyang in mid-November.
"""


def test_a_faithful_rendition_has_no_difference() -> None:
    assert codes(ZH, EN) == []
    assert codes(EN, ZH) == []


def test_an_amount_ten_times_as_large_is_an_error_with_the_factor() -> None:
    (finding,) = told(ZH, EN.replace("250 million", "2.5 billion"))
    assert finding.reason.code == "amount_differs"
    assert finding.reason.as_mapping()["ratio"] == "1E+1"
    assert finding.severity is Severity.ERROR


def test_another_part_of_the_month_is_another_date() -> None:
    changed = EN.replace("mid-November", "early November")
    assert codes(ZH, changed) == [("date_differs", ["11月中旬", "early November"])]


def test_a_part_of_a_month_is_not_what_a_year_or_a_count_answers_for() -> None:
    left = "大连今年建成3座粮库，比去年增长8.7%。新粮库8月初启用。\n"
    for early, late, right in (
        ("early", "late", "This year Dalian built 3 granaries, 8.7% more than last year. "
         "The eighth of its granaries, a new one, opens in early August.\n"),
        ("начале", "конце", "В этом году Далянь построил 3 зернохранилища, на 8,7% больше, чем в "
         "прошлом году. Новое зернохранилище откроется в начале августа.\n"),
        ("ต้น", "ปลาย", "ปีนี้ต้าเหลียนสร้างคลังธัญพืช 3 แห่ง เพิ่มขึ้นร้อยละ 8.7 จากปีที่แล้ว "
         "คลังแห่งใหม่จะเปิดใช้ในต้นเดือนสิงหาคม\n"),
    ):  # fmt: skip
        assert "date_differs" not in [code for code, _ in codes(left, right)]
        assert "date_differs" in [code for code, _ in codes(left, right.replace(early, late))]


def test_another_last_day_of_a_visit_is_another_date() -> None:
    left = "代表团于12月3日至5日访问大连。\n"
    for right, last, other in (
        ("The delegation visited Dalian from December 3 to 5.\n", "to 5", "to 8"),
        ("Делегация посетила Далянь 3–5 декабря.\n", "3–5", "3–8"),
        ("คณะผู้แทนเยือนต้าเหลียนระหว่างวันที่ 3-5 ธันวาคม\n", "3-5", "3-8"),
    ):
        assert codes(left, right) == []
        assert [code for code, _ in codes(left, right.replace(last, other))] == ["date_differs"]


def test_another_city_in_the_same_sentence_is_a_difference() -> None:
    changed = EN.replace("Ussuriysk", "Nakhodka")
    assert codes(ZH, changed) == [("place_differs", ["乌苏里斯克", "Nakhodka"])]


def test_goods_of_one_division_stand_against_each_other() -> None:
    changed = EN.replace("fine chemicals", "biochemicals")
    assert codes(ZH, changed) == [("field_differs", ["精细化工", "biochemicals"])]


SOYA = {
    "zh": ("黑河市扩大大豆出口。\n", "大豆", "玉米"),
    "en": ("Heihe is exporting more soybeans.\n", "soybeans", "maize"),
    "ru": ("Хэйхэ вывозит больше сои.\n", "сои", "кукурузы"),
    "th": ("เมืองเฮยเหอส่งออกถั่วเหลืองเพิ่มขึ้น\n", "ถั่วเหลือง", "ข้าวโพด"),
}


@pytest.mark.parametrize("language", SOYA)
def test_goods_that_one_field_holds_together_are_told_apart(language: str) -> None:
    text, right, wrong = SOYA[language]
    for other in SOYA.keys() - {language}:
        assert codes(SOYA[other][0], text) == []
        found = codes(SOYA[other][0], text.replace(right, wrong))
        assert found == [("goods_differ", [SOYA[other][1], wrong])]


def test_a_paragraph_without_counterpart_is_told_whole_and_only_once() -> None:
    paragraphs = EN.split("\n\n")
    left_out = "\n\n".join(paragraphs[:3] + paragraphs[4:])
    (finding,) = told(ZH, left_out)
    assert finding.reason.code == "sentence_missing"
    assert finding.evidence[0].quote == "10月19日,代表团前往乌苏里斯克,参观了两家木材加工企业"


def test_what_only_the_second_has_is_added() -> None:
    paragraphs = ZH.split("\n\n")
    left_out = "\n\n".join(paragraphs[:3] + paragraphs[4:])
    (finding,) = told(left_out, EN)
    assert finding.reason.code == "sentence_added"
    assert finding.evidence[0].quote.startswith("On October 19 the delegation went")


def test_a_rendition_that_stops_early_is_told_with_its_last_words() -> None:
    (finding,) = told(ZH, "\n\n".join(EN.split("\n\n")[:3]) + "\n")
    assert finding.reason.code == "stops_early"
    missing, last = finding.evidence
    assert missing.quote.startswith("10月19日")
    assert last.quote.endswith("concern fine chemicals.")


def test_a_relay_date_of_a_day_later_is_a_note() -> None:
    left = "示例日报沈阳10月24日电 代表团结束访问。\n"
    right = "SHENYANG, Oct. 25, 2023 -- The delegation ended its visit.\n"
    findings = compare(passage(left), passage(right)).findings
    assert [f.severity for f in findings if f.reason.code == "relayed_later"] == [Severity.NOTE]


def test_a_conversion_is_a_note() -> None:
    left = "The new road from Dalian to the port is 200 miles long, the ministry said.\n"
    right = "Длина новой дороги от Даляня до порта — 320 км, сообщили в министерстве.\n"
    findings = compare(passage(left), passage(right)).findings
    assert [(f.reason.code, f.severity) for f in findings] == [("converted", Severity.NOTE)]


def test_any_number_of_renditions_is_held_against_the_first() -> None:
    changed = EN.replace("250", "240")
    compared = compare_all([passage(ZH), passage(EN), passage(changed)])
    assert [one.differs for one in compared] == [False, True]


def test_a_term_that_the_office_renders_otherwise_is_told() -> None:
    table = "zh,en\n回访,return visit\n木材加工,wood processing\n"
    (finding,) = told(ZH, EN, *read_terms(table.encode(), "terms.csv"))
    assert finding.reason.code == "term_differs"
    assert finding.reason.as_mapping()["expected"] == "return visit"
    assert finding.evidence[0].quote == "回访"


def test_a_russian_term_may_decline_and_have_several_renderings() -> None:
    terms = read_terms("zh;ru\n友好城市;город-побратим|породнённый город\n".encode(), "terms.csv")
    left = "大连是符拉迪沃斯托克的友好城市。\n"
    assert told(left, "Далянь – породнённого города у Владивостока нет.\n", *terms) == []


def test_both_parts_of_a_russian_compound_decline() -> None:
    terms = read_terms("zh;ru\n友好城市;город-побратим\n".encode(), "terms.csv")
    left = "大连与符拉迪沃斯托克建立友好城市关系。\n"
    kept = "Далянь и Владивосток установили отношения городов-побратимов.\n"
    assert told(left, kept, *terms) == []
    (finding,) = told(left, kept.replace("городов-побратимов", "городов-партнёров"), *terms)
    assert finding.reason.code == "term_differs"


def test_a_weekday_that_does_not_fit_its_date_is_told() -> None:
    gazetteer = Gazetteer.load()
    for text in (
        "The fair in Dalian opened on Monday, 24 October 2023, the city said.\n",
        "大连展会于2023年10月24日（周一）开幕。\n",
        "Ярмарка в Даляне открылась в понедельник, 24 октября 2023 года.\n",
        "งานแสดงสินค้าที่ต้าเหลียนเปิดเมื่อวันจันทร์ที่ 24 ตุลาคม 2566 ทางเมืองแจ้ง\n",
    ):
        found = check_document([passage(text)], gazetteer)
        wrong = [one for one in found if one.reason.code == "weekday_differs"]
        assert [one.reason.as_mapping()["weekday"] for one in wrong] == ["2"]


def test_a_weekday_that_fits_is_no_finding() -> None:
    text = "The fair in Dalian opened on Tuesday, 24 October 2023, the city said.\n"
    found = check_document([passage(text)], Gazetteer.load())
    assert [one for one in found if one.reason.code == "weekday_differs"] == []


def test_another_weekday_in_the_facing_sentence_is_a_difference() -> None:
    left = "大连展会将于周三闭幕。\n"
    right = "The fair in Dalian closes on Thursday, the city said.\n"
    assert codes(left, right) == [("weekdays_differ", ["周三", "Thursday"])]


def test_places_that_sound_alike_are_still_two_places() -> None:
    left = "代表团访问了河南省。\n"
    assert codes(left, "The delegation visited Henan Province.\n") == []
    assert codes(left, "The delegation visited Hunan Province.\n") == [
        ("place_differs", ["河南省", "Hunan Province"])
    ]


def test_a_factor_beyond_all_slips_is_not_told() -> None:
    (finding,) = [
        found
        for found in told("该项目总投资837亿元。", "The project costs 0.000000000001 yuan.")
        if found.reason.code == "money_differs" or "ratio" in found.reason.as_mapping()
    ]
    assert finding.reason.as_mapping()["ratio"] == ""


WHOLE = {
    "zh": "吉林代表团5月6日访问清莱。双方签署了两份备忘录。下次会谈将于9月12日在长春举行。\n",
    "en": "A Jilin delegation visited Chiang Rai on May 6. The two sides signed two memorandums. "
    "The next talks will be held in Changchun on September 12.\n",
    "ru": "Делегация Цзилиня 6 мая посетила Чианграй. Стороны подписали два меморандума. "
    "Следующие переговоры пройдут в Чанчуне 12 сентября.\n",
    "th": "คณะผู้แทนมณฑลจี๋หลินเยือนเชียงรายเมื่อวันที่ 6 พฤษภาคม "
    "ทั้งสองฝ่ายลงนามบันทึกความเข้าใจ 2 ฉบับ การหารือครั้งต่อไปจะจัดขึ้นที่นครฉางชุนในวันที่ 12 กันยายน\n",
}
CUT = {"zh": "9月", "en": " September", "ru": " 12", "th": " 12"}


@pytest.mark.parametrize("language", WHOLE)
def test_a_text_that_stops_in_mid_sentence_is_told_as_cut_off(language: str) -> None:
    for other in WHOLE.keys() - {language}:
        assert codes(WHOLE[other], WHOLE[language]) == []
        cut = WHOLE[language][: WHOLE[language].rindex(CUT[language])] + "\n"
        (finding,) = told(WHOLE[other], cut)
        assert finding.reason.code == "stops_early"
        missing, last = finding.evidence
        assert WHOLE[other].rstrip("\n。.").endswith(missing.quote.rstrip("。."))
        assert last.quote == cut.rstrip()[-len(last.quote) :]


def test_a_sentence_left_out_of_a_paragraph_is_told_though_its_names_come_again() -> None:
    left = (
        "大连市代表团访问清莱。大连市与清莱府签署了农产品合同。大连市邀请清莱府参加9月的展会。"
        "代表团还参观了清莱的茶园。\n"
    )
    right = (
        "A delegation of Dalian visited Chiang Rai. Dalian invited Chiang Rai Province to its fair "
        "in September. The delegation also toured a tea garden in Chiang Rai.\n"
    )
    (finding,) = told(left, right)
    assert finding.reason.code == "sentence_missing"
    assert finding.evidence[0].quote == "大连市与清莱府签署了农产品合同"


def test_a_missing_full_stop_cuts_nothing_off() -> None:
    assert codes(WHOLE["zh"], WHOLE["en"].replace("12.\n", "12\n")) == []


def test_two_sentences_that_a_translator_joins_are_both_there() -> None:
    joined = EN.replace("companies. The contracts concern", "companies, which concern")
    assert joined != EN
    assert codes(ZH, joined) == []
    assert codes(joined, ZH) == []


def test_the_trade_that_an_office_is_called_after_is_no_field() -> None:
    left = "大连市商务局局长张伟会见了客人。\n"
    for right in (
        "Начальник управления торговли Даляня Чжан Вэй принял гостей.\n",
        "Zhang Wei, Director of the Dalian Bureau of Commerce, met the guests.\n",
        "นายจาง เหว่ย ผู้อำนวยการสำนักงานพาณิชย์เมืองต้าเหลียน ให้การต้อนรับแขก\n",
    ):
        found = compare(passage(left), passage(right)).findings
        assert "field" not in [one.reason.as_mapping().get("topic") for one in found]


def test_a_field_and_the_wider_one_it_is_a_part_of_are_not_told_as_different() -> None:
    wider = compare(passage(ZH), passage(EN.replace("fine chemicals", "chemicals"))).findings
    assert [one.reason.code for one in wider] == ["missing_in_rendition", "added_in_rendition"]


def test_the_side_of_a_country_is_nobody() -> None:
    left = "哈方还表示愿意向中方增加供应。\n"
    right = "The Kazakh side also said it would supply more to the Chinese side.\n"
    assert codes(left, right) == []


def test_a_region_that_follows_the_town_of_a_mayor_is_named_in_thai_too() -> None:
    left = "辽宁省丹东市市长王平参加座谈。\n"
    right = "นายหวัง ผิง นายกเทศมนตรีเมืองตานตง มณฑลเหลียวหนิง เข้าร่วมการหารือ\n"
    assert codes(left, right) == []


def test_many_sentences_may_face_a_thai_paragraph_that_marks_none() -> None:
    left = (
        "吉林代表团5月6日访问清莱府。双方交流了经验。双方签署了两份备忘录。随后代表团前往清迈府。"
        "代表团参观了120公顷茶园。当地企业介绍了情况。下次会谈将于9月12日在长春举行。\n"
    )
    right = (
        "คณะผู้แทนมณฑลจี๋หลินเยือนจังหวัดเชียงรายเมื่อวันที่ 6 พฤษภาคม และแลกเปลี่ยนประสบการณ์กัน "
        "มีการลงนามบันทึกความเข้าใจ 2 ฉบับ จากเชียงรายคณะผู้แทนเดินทางต่อไปยังจังหวัดเชียงใหม่ "
        "และเยี่ยมชมสวนชา 120 เฮกตาร์ โดยมีผู้ประกอบการท้องถิ่นให้ข้อมูล "
        "การหารือครั้งต่อไปจะจัดขึ้นที่นครฉางชุนในวันที่ 12 กันยายน\n"
    )
    assert codes(left, right) == []
    assert codes(right, left) == []


def test_a_place_that_is_spelled_with_another_vowel_is_not_missing() -> None:
    left = "The delegation reached Makhalino and Kraskino.\n"
    assert codes(left, "คณะผู้แทนเดินทางถึงมาฮาลิโนและคราสคิโน\n") == []


def test_the_head_of_a_university_is_one_post_in_whatever_words() -> None:
    left = "大连大学校长高平出席会议。\n"
    for right in (
        "Gao Ping, President of Dalian University, attended the meeting.\n",
        "Присутствовал ректор Даляньского университета Гао Пин.\n",
    ):
        assert "post_differs" not in [code for code, _ in codes(left, right)]


def test_a_year_that_marks_something_is_no_sum_of_marks() -> None:
    left = "2024年是两市结好32周年。\n"
    for right in (
        "The year 2024 marks 32 years of ties between the two cities.\n",
        "It was noted that 2024 marks the 32nd anniversary of ties between the two cities.\n",
    ):
        assert codes(left, right) == []
        assert codes("ปี 2567 เป็นปีที่ 32 แห่งความสัมพันธ์ของสองเมือง\n", right) == []


def test_numbers_of_what_languages_count_in_other_words_stand_against_each_other() -> None:
    left = "大连将派一支25人的艺术团演出。\n"
    right = "Dalian will send a troupe of 25 pupils to perform.\n"
    assert codes(left, right) == []
    assert codes(left, right.replace("25", "52")) == [("number_differs", ["25人", "52"])]
