"""What pages of ports, parks, universities and chambers say that is no claim, or another's.

The sentences are samples, written for these tests; who is named in them is invented.
"""

from __future__ import annotations

import pytest
from release_reading import fact, facts, names, said


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("Founded in 1961, the University of Marlow has 12,000 students.", "has"),
        ("Университет основан в 1961 году, в нём учатся 12 тысяч студентов.", "учатся"),
        ("江北大学创建于1961年,在校学生1.2万人。", "学生"),
        ("มหาวิทยาลัยบูรพาเหนือก่อตั้งเมื่อปี 2504 มีนักศึกษา 12,000 คน", "นักศึกษา"),
    ],
)
def test_when_something_was_founded_is_no_period(text: str, measure: str) -> None:
    told = dict(fact(text, "Statistic"))
    assert measure in told["measure"]
    assert "period" not in told


def test_a_year_of_history_goes_on_to_no_later_figure() -> None:
    text = "В 1994 году порт акционирован. Здесь работают 820 человек."
    assert "period" not in dict(fact(text, "Statistic"))


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "10月11日,江北市总商会会长陆伟拜访沈阳海关关长方敏,希望延长口岸开放时间。",
            "陆伟",
        ),
        (
            "นายสมชาย วงศ์ดี ผู้ว่าราชการจังหวัดระยอง ให้การต้อนรับนายหวาง หลิน กงสุลใหญ่จีน "
            "และกล่าวว่า จังหวัดพร้อมสนับสนุนนักลงทุนจีน",
            "นายสมชาย วงศ์ดี",
        ),
        (
            "Mayor Wang Lin met Ambassador Nimal Perera and hoped that flights would be restored.",
            "Wang Lin",
        ),
    ],
)
def test_who_is_met_does_not_say_what_follows(text: str, speaker: str) -> None:
    assert said(text, "Statement", "speaker") == {speaker}


def test_who_is_met_says_what_is_said_of_him() -> None:
    text = "Mayor Wang Lin met Ambassador Nimal Perera, who asked for more flights."
    assert said(text, "Statement", "speaker") == {"Nimal Perera"}


def test_a_chinese_sum_before_a_project_is_of_no_other() -> None:
    text = "长春制药产业园一期项目竣工投产;总投资5.6亿元的长春温泉一期项目投入运营。"
    sums = [{key: value for key, value in one if "amount" in key} for one in facts(text, "Project")]
    assert sums == [{}, {"amount.total_planned": "CNY 560000000"}]


def test_projects_that_are_counted_are_none() -> None:
    text = "一季度落地项目19个,签约项目24个。总投资30亿元的长春半导体项目开工。"
    assert names(text, "Project") == {"长春半导体项目"}


@pytest.mark.parametrize(
    "text",
    [
        "长春港为客户提供优质高效的服务。",
        "长春市为企业家提供更加广阔的空间和舞台。",
        "长春产业园目前已提供就业岗位3900个。",
        "Порт Находка предлагает клиентам широкий спектр услуг и всегда открыт к сотрудничеству.",
    ],
)
def test_praise_of_oneself_is_no_offer(text: str) -> None:
    assert facts(text, "Offer") == []


def test_who_helps_others_to_find_partners_seeks_none() -> None:
    assert facts("长春市总商会长期为企业寻找海外合作伙伴提供帮助。", "Need") == []


def test_and_also_is_no_readiness() -> None:
    text = "นายมนตรี ทองดี ผู้อำนวยการท่าเรือระยอง พร้อมร่วมลงนามกับนายหวาง หลิน พร้อมการขยายโอกาสทางธุรกิจ"
    assert facts(text, "Statement") == []


def test_what_is_aimed_at_is_no_statistic() -> None:
    assert facts("การส่งออกปีนี้จะเป็นไปตามเป้าหมายที่ 4.5 แสนล้านบาท", "Statistic") == []


def test_what_a_port_becomes_is_no_project() -> None:
    text = "Порт станет региональным центром для хранения контейнеров за 500 млн рублей."
    assert "центр" not in " ".join(names(text, "Project"))
    english = "The port will become a logistics centre. The work will cost $5 million."
    assert "centre" not in " ".join(names(english, "Project"))


def test_a_date_of_the_next_clause_is_another_happening() -> None:
    text = "В 1975 году здесь был построен терминал лесных грузов, а в 1994 году порт продан."
    assert said(text, "Project", "completes") <= {"1975"}


def test_a_news_agency_signs_nothing_and_on_behalf_is_no_subject() -> None:
    text = (
        "DHAKA, May 10 (Xinhua) -- Marlow Investment Authority has signed a memorandum "
        "on behalf of its government."
    )
    told = fact(text, "Agreement")
    assert {value for key, value in told if key == "party"} == {"Marlow Investment Authority"}
    assert "subject" not in dict(told)
