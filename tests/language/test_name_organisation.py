"""Names of organisations, zones and projects, taken apart and compared in four languages."""

from __future__ import annotations

import pytest

from landbridge.language.organisation_key import key_similarity, sound_of_key
from landbridge.language.organisation_name import OrganisationNames

PLACES = {
    name: code
    for code, names in {
        "shenyang": ("沈阳", "Shenyang", "Шэньян", "เสิ่นหยาง"),
        "vladivostok": ("符拉迪沃斯托克", "Vladivostok", "Владивосток", "วลาดีวอสตอค"),
    }.items()
    for name in names
}
NAMES = OrganisationNames(PLACES, {"阿美": "aramco", "Aramco": "aramco", "Арамко": "aramco"})


@pytest.mark.parametrize(
    "names",
    [
        (
            "沈阳近海经济区",
            "Shenyang Jinhai Economic Zone",
            "Шэньянская экономическая зона Цзиньхай",
        ),
        (
            "沈阳综合保税区近海园区",
            "Jinhai Zone of Shenyang Comprehensive Bonded Zone",
            "зона Цзиньхай Шэньянской комплексной бондовой зоны",
        ),
        (
            "中俄(沈阳)经贸合作产业园",
            "China-Russia (Shenyang) Economic and Trade Cooperation Industrial Park",
            "Китайско-российский (Шэньян) индустриальный парк "
            "торгово-экономического сотрудничества",
            "นิคมอุตสาหกรรมความร่วมมือทางเศรษฐกิจและการค้าจีน-รัสเซีย (เสิ่นหยาง)",
        ),
        ("符拉迪沃斯托克自由港", "Free Port of Vladivostok", "Свободный порт Владивосток"),
        ("华锦集团有限公司", "Huajin Group", "Huajin Co., Ltd.", "группа «Хуацзинь»"),
        (
            "华锦阿美项目",
            "Huajin-Aramco project",
            "проект «Хуацзинь-Арамко»",
            "โครงการ Huajin-Aramco",
        ),
        (
            "远东联邦大学",
            "Far Eastern Federal University",
            "Дальневосточный федеральный университет",
            "มหาวิทยาลัยสหพันธรัฐตะวันออกไกล",
        ),
        ("俄罗斯铁路公司", "Russian Railways", "Российские железные дороги"),
    ],
)
def test_one_name_has_one_key_in_all_languages(names: tuple[str, ...]) -> None:
    keys = {NAMES.key(name) for name in names}
    assert len(keys) == 1
    assert keys != {""}


def test_two_zones_of_one_core_have_two_keys() -> None:
    assert NAMES.key("沈阳近海经济区") != NAMES.key("沈阳综合保税区近海园区")


@pytest.mark.parametrize("name", ["产业园", "Industrial Park", "the park", "парк", "公司", "", "!"])
def test_a_name_of_common_words_has_no_key(name: str) -> None:
    assert NAMES.key(name) == ""


def test_a_key_without_known_places_hears_them() -> None:
    assert OrganisationNames({}).key("沈阳近海经济区") == "*shenyangjinhai economy zone"


@pytest.mark.parametrize(
    ("thai", "chinese"),
    [("เขตเศรษฐกิจจินไห่ เสิ่นหยาง", "沈阳近海经济区"), ("ซีเมนส์", "西门子"), ("กลุ่มหัวจิ่น", "华锦集团")],
)
def test_thai_agrees_by_its_consonants(thai: str, chinese: str) -> None:
    keys = NAMES.key(thai), NAMES.key(chinese)
    assert sound_of_key(keys[0]) == sound_of_key(keys[1])
    assert key_similarity(*keys) > 0.8


def test_other_cores_are_not_alike() -> None:
    here, there = NAMES.key("沈阳近海经济区"), NAMES.key("Shenyang Hunnan Economic Zone")
    assert key_similarity(here, there) < 0.5


def test_russian_cases_make_no_difference() -> None:
    assert NAMES.key("Роснефтью") == NAMES.key("Роснефти") == NAMES.key("Роснефть")


def test_english_words_in_russian_letters_are_the_same_words() -> None:
    names = OrganisationNames({}, {"Huawei": "huawei", "Хуавэй": "huawei"})
    assert names.key("Хуавэй Технолоджис") == names.key("Huawei Technologies")
    assert names.key("Сайам Цемент") == names.key("Siam Cement")
