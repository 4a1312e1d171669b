"""People of renditions: names, titles, posts and their order; texts of our own, one fact each."""

from __future__ import annotations

import pytest
from renditions import codes, told


def test_a_lost_title_is_told_beside_the_name() -> None:
    left = "沈阳市副市长陈小林会见了客人。\n"
    right = "Mr. Chen Xiaolin met the guests in Shenyang.\n"
    found = [finding for finding in told(left, right) if finding.reason.code == "title_lost"]
    assert [place.quote for place in found[0].evidence] == [
        "沈阳市副市长陈小林",
        "Mr. Chen Xiaolin",
    ]


def test_a_name_that_no_rule_reads_is_not_missing() -> None:
    left = "沈阳市副市长陈小林会见了客人。\n"
    assert codes(left, "In Shenyang, guests thanked Chen Xiaolin warmly.\n") == []
    assert "person_differs" in [
        code for code, _ in codes(left, "In Shenyang, guests thanked Wang Qiang warmly.\n")
    ]


def test_a_title_is_lost_where_only_the_bare_name_stands() -> None:
    left = "丹东市市长吕建国、丹东市副市长马红参加座谈。\n"
    full = "Lü Jianguo, Mayor of Dandong, and Ma Hong, Deputy Mayor of Dandong, joined the talks.\n"
    assert codes(left, full) == []
    bare = "Lü Jianguo and Ma Hong, Deputy Mayor of Dandong, joined the talks.\n"
    assert codes(left, bare) == [("title_lost", ["丹东市市长吕建国", "Lü Jianguo"])]


def test_names_that_have_changed_places_are_told_once() -> None:
    left = "丹东市市长吕建国会见客人。丹东市委书记马红陪同。\n"
    right = "Мэр Даньдуна Ма Хун принял гостей. Был и секретарь горкома Даньдуна Люй Цзяньго.\n"
    swapped = "Mayor of Dandong Ma Hong met the guests with Dandong Party Secretary Lü Jianguo.\n"
    assert [code for code, _ in codes(left, swapped)].count("names_swapped") == 1
    assert "names_swapped" not in [code for code, _ in codes(swapped, right)]


def test_heads_of_offices_are_one_post_in_whatever_words() -> None:
    left = "辽宁省商务厅厅长周海燕出席会议。\n"
    for right in (
        "Zhou Haiyan, Director of the Department of Commerce of Liaoning Province, attended.\n",
        "Присутствовала директор департамента коммерции провинции Ляонин Чжоу Хайянь.\n",
        "นางโจว ไห่เยี่ยน อธิบดีกรมพาณิชย์มณฑลเหลียวหนิง เข้าร่วมการประชุม\n",
    ):
        assert "post_differs" not in [code for code, _ in codes(left, right)]


def test_the_order_of_people_in_a_list_is_kept() -> None:
    left = "Mayor Wang Ping, Deputy Mayor Li Hua attended the ceremony in Dalian.\n"
    right = "大连市副市长李华、大连市市长王平出席仪式。\n"
    assert "order_differs" in [code for code, _ in codes(left, right)]


TALKS = {
    "zh": "{0}、{1}出席了会谈。\n",
    "en": "The talks were attended by {0} and {1}.\n",
    "ru": "В переговорах участвовали {0} и {1}.\n",
    "th": "การหารือมี{0} และ{1} เข้าร่วม\n",
}
MAYOR = {
    "zh": "吉林市市长{}",
    "en": "{}, Mayor of Jilin City",
    "ru": "мэр города Цзилинь {}",
    "th": "{} นายกเทศมนตรีเมืองจี๋หลิน",
}
GOVERNOR = {
    "zh": "清莱府府尹{}",
    "en": "{}, Governor of Chiang Rai Province",
    "ru": "губернатор провинции Чианграй {}",
    "th": "{} ผู้ว่าราชการจังหวัดเชียงราย",
}
GAO = {"zh": "高平", "en": "Gao Ping", "ru": "Гао Пин", "th": "นายเกา ผิง"}
SUN = {"zh": "孙莉", "en": "Sun Li", "ru": "Сунь Ли", "th": "นางซุน ลี่"}
PAIRS = [(one, two) for one in TALKS for two in TALKS if one != two]


def mayor_first(language: str) -> str:
    """The mayor Gao and the governor Sun at talks."""
    people = MAYOR[language].format(GAO[language]), GOVERNOR[language].format(SUN[language])
    return TALKS[language].format(*people)


@pytest.mark.parametrize(("one", "two"), PAIRS)
def test_people_who_stand_the_other_way_round_with_their_posts(one: str, two: str) -> None:
    people = GOVERNOR[two].format(SUN[two]), MAYOR[two].format(GAO[two])
    assert codes(mayor_first(one), mayor_first(two)) == []
    found = codes(mayor_first(one), TALKS[two].format(*people))
    assert [code for code, _ in found] == ["order_differs"]


@pytest.mark.parametrize(("one", "two"), PAIRS)
def test_people_who_are_given_each_other_s_post(one: str, two: str) -> None:
    people = MAYOR[two].format(SUN[two]), GOVERNOR[two].format(GAO[two])
    ((code, quotes),) = codes(mayor_first(one), TALKS[two].format(*people))
    assert code == "names_swapped"
    assert GAO[one] in quotes[0]
    assert SUN[two] in quotes[1]


@pytest.mark.parametrize(("one", "two"), PAIRS)
def test_one_of_two_people_who_is_left_without_a_post(one: str, two: str) -> None:
    people = GAO[two], GOVERNOR[two].format(SUN[two])
    ((code, quotes),) = codes(mayor_first(one), TALKS[two].format(*people))
    assert code == "title_lost"
    assert GAO[one] in quotes[0]
    assert quotes[1] == GAO[two]


def test_who_meets_whom_is_no_list_and_may_be_turned() -> None:
    left = "Mayor of Jilin City Gao Ping received Governor of Chiang Rai Province Sun Li.\n"
    right = "清莱府府尹孙莉受到吉林市市长高平会见。\n"
    assert "order_differs" not in [code for code, _ in codes(left, right)]


def test_a_post_that_goes_to_another_is_told_though_only_one_of_the_posts_is_read() -> None:
    left = "吉林市市长高平、江畔口岸管理局局长孙莉出席了会谈。\n"
    right = "Sun Li, Mayor of Jilin City, and Gao Ping, head of the Riverside Bureau, attended.\n"
    assert "names_swapped" in [code for code, _ in codes(left, right)]


def test_a_title_lost_behind_a_russian_preposition() -> None:
    left = "吉林市市长高平率团访问大连。\n"
    right = "Делегация во главе с мэром города Цзилинь Гао Пином посетила Далянь.\n"
    assert codes(left, right) == []
    bare = right.replace("мэром города Цзилинь ", "")
    assert [code for code, _ in codes(left, bare)] == ["title_lost"]


def test_a_title_that_no_rule_reads_is_not_lost_because_the_name_comes_again_alone() -> None:
    left = "Sun Li, head of the Riverside Bureau, attended. Sun Li thanked Dalian.\n"
    right = "江畔口岸管理局局长孙莉出席。孙莉感谢大连。\n"
    assert "title_lost" not in [code for code, _ in codes(left, right)]
    bare = right.replace("江畔口岸管理局局长", "")
    assert "title_lost" in [code for code, _ in codes(left, bare)]


@pytest.mark.parametrize(
    "there",
    [
        "On 3 May Mayor Wang Jianguo met Li Minghua, chairman of Dongfang Timber Co., Ltd.\n",
        "3 мая мэр Ван Цзяньго встретился с Ли Минхуа, председателем компании «Дунфан».\n",
    ],
)
def test_the_head_of_a_company_s_board_is_its_chairman(there: str) -> None:
    here = "5月3日，市长王建国会见了东方木业有限公司董事长李明华。\n"
    assert "post_differs" not in [code for code, _ in codes(here, there)]


def test_no_name_begins_within_the_word_for_a_post() -> None:
    left = "大连市副市长陈明会见了客人。\n"
    right = "{} Ming, Vice Mayor of Dalian, met the guests.\n"
    assert codes(left, right.format("Chen")) == []
    assert [code for code, _ in codes(left, right.format("Zheng"))] == ["person_differs"]


@pytest.mark.parametrize(
    "right",
    [
        "Governor of Hunan Chen Ming arrived in Kazan.\n",
        "湖南省省长陈明抵达喀山。\n",
        "นายเฉิน หมิง ผู้ว่าการมณฑลหูหนาน เดินทางถึงเมืองคาซัน\n",
    ],
)
def test_the_head_of_a_chinese_region_is_one_post_in_many_words(right: str) -> None:
    left = "Председатель {}правительства провинции Хунань Чэнь Мин прибыл в Казань.\n"
    for said in ("", "Народного "):
        assert codes(left.format(said), right) == []
    deputy = "Заместитель председателя правительства провинции Хунань Чэнь Мин прибыл в Казань.\n"
    assert "post_differs" in [code for code, _ in codes(deputy, right)]


def test_the_head_of_another_body_of_the_region_is_no_governor() -> None:
    right = "Governor of Hunan Chen Ming arrived in Kazan.\n"
    assert [code for code, _ in codes("湖南省政协主席陈明抵达喀山。\n", right)] == ["post_differs"]


@pytest.mark.parametrize(
    ("day", "there"), [("周一", "Monday"), ("周四", "Thursday"), ("周五", "Friday")]
)
def test_a_weekday_before_a_verb_is_nobody(day: str, there: str) -> None:
    left = f"华为{day}宣布，将在大连建设研发中心。\n"
    right = f"Huawei said on {there} it would build a research centre in Dalian.\n"
    assert codes(left, right) == []


def test_another_chinese_family_in_thai_is_another_person() -> None:
    right = "นาย{} รองนายกเทศมนตรีเมืองต้าเหลียน พบปะกับแขก\n"
    for name, same, other in (
        ("周立群", "โจว ลี่ฉวิน", "จาง ลี่ฉวิน"),
        ("陈明", "เฉิน หมิง", "เจิ้ง หมิง"),
    ):
        left = f"大连市副市长{name}会见了客人。\n"
        assert codes(left, right.format(same)) == []
        assert [code for code, _ in codes(left, right.format(other))] == ["person_differs"]


def test_a_deputy_who_becomes_the_head_is_told_beside_other_posts() -> None:
    left = "大连市副市长陈明会见了奥地利林茨市议会副议长安娜·伯格。\n"
    right = "Chen Ming, {} of Dalian, met Anna Berg, a councillor of Linz in Austria.\n"
    assert "post_differs" not in [code for code, _ in codes(left, right.format("Vice Mayor"))]
    assert "post_differs" in [code for code, _ in codes(left, right.format("Mayor"))]
