"""What the gazetteer finds in a text: spans, ids, declined and generic forms."""

import pytest

from landbridge.world import Gazetteer

SHENYANG, DALIAN, VLADIVOSTOK = "GN:2034937", "GN:1814087", "GN:2013348"


def found(text: str, language: str) -> list[tuple[str, str]]:
    hits = Gazetteer.load().find(text, language)
    return [(text[hit.start : hit.end], hit.id) for hit in hits]


def test_a_chinese_name_takes_its_generic_word() -> None:
    assert found("代表团访问了辽宁省沈阳市辽中区", "zh") == [
        ("辽宁省", "CN-LN"),
        ("沈阳市", SHENYANG),
        ("辽中区", "GN:2036106"),
    ]


def test_market_is_no_generic_word() -> None:
    assert found("北京市场与北京市", "zh") == [("北京", "CN-BJ"), ("北京市", "CN-BJ")]


def test_an_ordinary_chinese_word_needs_its_generic_word() -> None:
    assert found("为了和平,和平区政府", "zh") == [("和平区", "LB:heping-district")]


def test_developing_countries_are_not_china() -> None:
    assert found("发展中国家", "zh") == []


def test_a_generic_word_tells_a_city_from_the_province_of_its_name() -> None:
    assert found("吉林省的吉林市", "zh") == [("吉林省", "CN-JL"), ("吉林市", "GN:2036502")]


def test_the_other_readings_of_a_name_are_kept() -> None:
    (hit,) = Gazetteer.load().find("去了吉林", "zh")
    assert (hit.id, hit.others[0]) == ("CN-JL", "GN:2036502")


def test_a_person_with_a_dotted_name_is_no_city() -> None:
    assert found("弗拉基米尔·伊万诺夫", "zh") == []


def test_english_names_take_their_generic_word() -> None:
    assert found("Shenyang City in Liaoning province, and Primorsky Krai", "en") == [
        ("Shenyang City", SHENYANG),
        ("Liaoning province", "CN-LN"),
        ("Primorsky Krai", "RU-PRI"),
    ]


def test_names_joined_by_a_hyphen_are_two() -> None:
    assert found("the China-Russia forum", "en") == [("China", "CN"), ("Russia", "RU")]


def test_a_latin_name_begins_with_a_capital() -> None:
    assert found("turkey and china plates", "en") == []


def test_an_acronym_is_written_in_capitals() -> None:
    assert found("Us and the US", "en") == [("US", "US")]


def test_a_small_place_counts_after_a_preposition() -> None:
    assert found("a plant in Burghausen", "en") == [("Burghausen", "GN:2941279")]


def test_a_small_place_does_not_count_as_a_first_name() -> None:
    assert found("Lincoln Brown spoke", "en") == []


@pytest.mark.parametrize("form", ["Шэньян", "Шэньяна", "Шэньяну", "Шэньяном", "Шэньяне"])
def test_a_russian_name_is_found_in_each_case(form: str) -> None:
    assert found(f"Сегодня {form} не узнать", "ru") == [(form, SHENYANG)]


@pytest.mark.parametrize(
    "form", ["Приморский край", "Приморского края", "Приморскому краю", "Приморском крае"]
)
def test_both_words_of_a_russian_name_decline(form: str) -> None:
    assert found(f"это {form}.", "ru") == [(form, "RU-PRI")]


def test_russian_names_of_several_kinds() -> None:
    assert found("из Владивостока в Россию, через Ростов-на-Дону и Приморье", "ru") == [
        ("Владивостока", VLADIVOSTOK),
        ("Россию", "RU"),
        ("Ростов-на-Дону", "GN:501175"),
        ("Приморье", "RU-PRI"),
    ]


def test_russian_generic_words_stand_before_the_name() -> None:
    assert found("в провинции Ляонин и городе Далянь", "ru") == [
        ("провинции Ляонин", "CN-LN"),
        ("городе Далянь", DALIAN),
    ]


def test_thai_generic_words_stand_before_the_name() -> None:
    assert found("เมืองเสิ่นหยาง มณฑลเหลียวหนิง และจังหวัดระยอง ประเทศไทย", "th") == [
        ("เมืองเสิ่นหยาง", SHENYANG),
        ("มณฑลเหลียวหนิง", "CN-LN"),
        ("จังหวัดระยอง", "TH-21"),
        ("ประเทศไทย", "TH"),
    ]


def test_foreign_is_no_generic_word_in_thai() -> None:
    assert found("กระทรวงการต่างประเทศรัสเซีย", "th") == [("รัสเซีย", "RU")]


def test_a_thai_name_does_not_end_within_a_syllable() -> None:
    assert found("ปลาวาฬ", "th") == []


def test_the_ministry_of_the_interior_is_not_thailand() -> None:
    assert found("กระทรวงมหาดไทย", "th") == []


def test_latin_names_are_found_in_a_thai_text() -> None:
    assert found("บินไป Vladivostok", "th") == [("Vladivostok", VLADIVOSTOK)]


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("东北亚合作", "zh", "东北亚"),
        ("cooperation in Northeast Asia", "en", "Northeast Asia"),
        ("страны Северо-Восточной Азии", "ru", "Северо-Восточной Азии"),
        ("ในเอเชียตะวันออกเฉียงเหนือ", "th", "เอเชียตะวันออกเฉียงเหนือ"),
    ],
)
def test_an_area_is_found_in_four_languages(text: str, language: str, name: str) -> None:
    assert found(text, language) == [(name, "LB:northeast-asia")]


def test_german_texts_know_countries_by_their_german_names() -> None:
    assert found("Reise nach Russland und Saudi-Arabien", "de") == [
        ("Russland", "RU"),
        ("Saudi-Arabien", "SA"),
    ]


def test_a_place_that_has_counted_once_counts_without_a_preposition_too() -> None:
    text = "The guests came from Sasebo, Japan. A Sasebo group met. John Sasebo spoke."
    assert [name for name, _ in found(text, "en")] == ["Sasebo", "Japan", "Sasebo"]


def test_a_piece_of_a_foreign_persons_name_is_no_place() -> None:
    assert found("局长德妮斯·加西亚到会", "zh") == []
    assert found("商会会长沙南·昂古波到会", "zh") == []
    assert found("会长沙龙在长沙举行", "zh")[-1] == ("长沙", "GN:1815577")
    assert found("经济部长沙维表示", "zh") == []
    assert found("市长沙建民会见了客人", "zh") == []
    assert found("湖南省长沙市表示", "zh")[-1][1] == "GN:1815577"
    assert found("省会城市长沙率先试点", "zh")[-1][1] == "GN:1815577"


def test_a_state_whose_name_holds_a_country_is_one_place() -> None:
    assert found("an office in New South Wales", "en") == [("New South Wales", "AU-NSW")]


def test_indonesia_has_a_short_name() -> None:
    assert found("印尼企业", "zh") == [("印尼", "ID")]


def test_a_thai_name_does_not_begin_behind_the_letter_that_leads_its_own() -> None:
    assert found("นายจ้าว กั๋วเหลียง", "th") == []
    assert [name for name, _ in found("เดินทางไปเมืองลียง", "th")] == ["เมืองลียง"]


def test_a_short_name_counts_where_the_text_names_its_country() -> None:
    ipoh = "GN:1734634"
    assert found("马来西亚航班飞往怡保", "zh") == [("马来西亚", "MY"), ("怡保", ipoh)]
    assert found("前往怡保,游览怡保", "zh") == []
    assert found("马来西亚之行:前往怡保,游览怡保", "zh") == [
        ("马来西亚", "MY"),
        ("怡保", ipoh),
        ("怡保", ipoh),
    ]


def test_a_short_name_of_the_own_country_stands_behind_its_region() -> None:
    assert found("陕西安康", "zh") == [("陕西", "CN-SN"), ("安康", "GN:1789065")]
    assert found("在安康", "zh") == []


@pytest.mark.parametrize(
    ("text", "language", "name", "place"),
    [
        ("货轮从钱凯驶往曹妃甸", "zh", "钱凯", "GN:3944399"),
        ("货轮从钱凯驶往曹妃甸", "zh", "曹妃甸", "LB:caofeidian"),
        ("拉各斯客商到会", "zh", "拉各斯", "GN:2332459"),
        ("衢州代表团来访", "zh", "衢州", "GN:1797264"),
        ("经友谊关口岸出口", "zh", "友谊关口岸", "LB:youyiguan"),
        ("A vessel left Tanjung Priok for Poti.", "en", "Tanjung Priok", "LB:tanjung-priok"),
        ("Уголь идёт через Усть-Лугу.", "ru", "Усть-Лугу", "LB:ust-luga"),
        ("Гости прибыли из Дэчжоу.", "ru", "Дэчжоу", "GN:1812955"),
        ("Завод строят в Навоийской области.", "ru", "Навоийской области", "UZ-NW"),
        ("เที่ยวบินตรงถึงอู่ตะเภา", "th", "อู่ตะเภา", "LB:u-tapao"),
        ("คณะเดินทางไปเมืองต้าหลี่", "th", "เมืองต้าหลี่", "GN:1814093"),
        ("คณะเยือนเมืองฉู่สง", "th", "เมืองฉู่สง", "GN:1814760"),
    ],
)
def test_what_releases_of_trade_name_is_known(
    text: str, language: str, name: str, place: str
) -> None:
    assert (name, place) in found(text, language)


def test_a_doubtful_name_counts_in_company_alone() -> None:
    assert found("白崇明会见客商", "zh") == []
    assert found("货物运往崇明", "zh") == [("崇明", "LB:chongming")]
    assert found("城市里加强管理", "zh") == []
    assert found("飞往里加", "zh") == [("里加", "GN:456172")]


def test_a_word_that_holds_a_town_is_no_town() -> None:
    assert found("长治久安,宁德时代,大理石", "zh") == []


def test_a_seat_that_bears_the_name_of_its_region_is_told_by_a_word() -> None:
    bare = [("访问清迈", "zh"), ("ที่เชียงใหม่", "th"), ("in Chiang Mai", "en"), ("в Чиангмае", "ru")]
    told = [("清迈市", "zh"), ("นครเชียงใหม่", "th"), ("เมืองเชียงใหม่", "th"), ("город Чиангмай", "ru")]
    assert {found(*case)[0][1] for case in bare} == {"TH-50"}
    assert {found(*case)[0][1] for case in told} == {"GN:1153671"}
