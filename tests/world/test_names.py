"""Fields of cooperation and adopted names of enterprises."""

import pytest

from landbridge.world import companies, country_name, currency_name, fields


def said_fields(text: str, language: str) -> list[str]:
    return [hit.id for hit in fields().find(text, language)]


@pytest.mark.parametrize(
    ("language", "fine", "biochemical"),
    [
        ("zh", "精细化工项目", "生物化工项目"),
        ("en", "a fine chemicals project", "a biochemicals project"),
        ("ru", "проект тонкой химии", "проект по биохимии"),
        ("th", "โครงการเคมีภัณฑ์ละเอียด", "โครงการสารเคมีชีวภาพ"),
    ],
)
def test_fine_chemicals_are_not_biochemicals(language: str, fine: str, biochemical: str) -> None:
    assert said_fields(fine, language) == ["C20.fine"]
    assert said_fields(biochemical, language) == ["C20.bio"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("zh", "装备制造、轨道交通、电子信息、港口、采矿"),
        ("en", "equipment manufacturing, rail transit, electronic information, ports and mining"),
        ("ru", "машиностроения, рельсового транспорта, электронной информации, портов, добывающей"),
        ("th", "การผลิตอุปกรณ์ ขนส่งรถไฟ สารสนเทศอิเล็กทรอนิกส์ ท่าเรือ การทำเหมือง"),
    ],
)
def test_one_list_of_fields_in_four_languages(language: str, text: str) -> None:
    assert said_fields(text, language) == ["C28", "C302", "C26.information", "H522", "B"]


def test_a_label_is_no_stem() -> None:
    for names in (fields(), companies()):
        labels = [names.label(code, language) for code in names.ids() for language in ("en", "ru")]
        assert [label for label in labels if label.endswith("-")] == []


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("访问沙特阿美总部", "zh", "沙特阿美"),
        ("visited Saudi Aramco", "en", "Saudi Aramco"),
        ("встреча с Сауди Арамко", "ru", "Сауди Арамко"),
        ("เยือนซาอุดีอารัมโก", "th", "ซาอุดีอารัมโก"),
        ("เยือน Saudi Aramco", "th", "Saudi Aramco"),
    ],
)
def test_an_enterprise_in_four_languages(text: str, language: str, name: str) -> None:
    (hit,) = companies().find(text, language)
    assert (text[hit.start : hit.end], hit.sort, hit.id) == (name, "company", "saudi-aramco")


def test_a_russian_company_declines() -> None:
    hits = companies().find("акции «Роснефти» и Газпрома", "ru")
    assert [hit.id for hit in hits] == ["rosneft", "gazprom"]


def test_a_university_is_an_organization() -> None:
    (hit,) = companies().find("студенты ДВФУ", "ru")
    assert (hit.sort, hit.id) == ("organization", "dvfu")


def test_a_carriage_is_not_the_maker_of_carriages() -> None:
    assert [hit.id for hit in companies().find("其中车辆和中车集团", "zh")] == ["crrc"]


def test_labels() -> None:
    assert fields().label("C20.fine", "zh") == "精细化工"
    assert companies().label("saudi-aramco", "ru") == "Сауди Арамко"
    with pytest.raises(KeyError):
        fields().label("Z99", "zh")


def test_countries_and_currencies_in_any_language() -> None:
    assert country_name("SA", "de") == "Saudi-Arabien"
    assert country_name("MM", "ru") == "Мьянма"
    assert country_name("SA", "xx") == "Saudi Arabia"
    assert currency_name("CNY", "de") == "Renminbi Yuan"
    assert currency_name("XQQ", "de") == "XQQ"


def test_a_name_tied_by_a_hyphen_is_another_name() -> None:
    assert companies().find("the Huajin-Aramco project", "en") == []
    assert [hit.id for hit in companies().find("a Siemens-led group", "en")] == ["siemens"]
