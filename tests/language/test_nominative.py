"""Russian names in the nominative."""

from __future__ import annotations

import pytest

from landbridge.language.mention import Sort
from landbridge.language.nominative import dictionary_form, nominative
from landbridge.language.nominative_person import nominative_person

PHRASES = {
    "Канцелярии иностранных дел города Шэньян": "Канцелярия иностранных дел города Шэньян",
    "правительством района Ляочжун": "правительство района Ляочжун",
    "Шэньянской комплексной бондовой зоны": "Шэньянская комплексная бондовая зона",
    "экономическую зону Цзиньхай": "экономическая зона Цзиньхай",
    "участком Цзиньхай Шэньянской бондовой зоны": "участок Цзиньхай Шэньянской бондовой зоны",
    "Китайско-российского (Шэньян) парка": "Китайско-российский (Шэньян) парк",
    "генеральным консульством КНР во Владивостоке": "генеральное консульство КНР во Владивостоке",
    "Приморской торгово-промышленной палатой": "Приморская торгово-промышленная палата",
    "нефтегазового и химического комплекса": "нефтегазовый и химический комплекс",
    "ОЭЗ «Алабуга»": "ОЭЗ «Алабуга»",
}

PEOPLE = {
    ("Чэнь Шуанвэя", "директора Канцелярии"): "Чэнь Шуанвэй",
    ("Ли Лэчэном", "губернатором провинции"): "Ли Лэчэн",
    ("Юй Цзянем", "вице-губернатором"): "Юй Цзянь",
    ("Ху Чуньхуа", "вице-премьера"): "Ху Чуньхуа",
    ("Ким Чен Ына", "председателя"): "Ким Чен Ын",
    ("Олегом Кожемяко", "губернатором"): "Олег Кожемяко",
    ("Сергея Черненко", "генерального консула"): "Сергей Черненко",
    ("Марии Костюк", "главы"): "Мария Костюк",
    ("Еленой Комаровой", "главой"): "Елена Комарова",
    ("Борисом Ступницким", "президентом"): "Борис Ступницкий",
    ("Сергеем Викторовичем Лавровым", "министром"): "Сергей Викторович Лавров",
}


@pytest.mark.parametrize(("written", "named"), PHRASES.items())
def test_the_head_of_a_name_and_its_adjectives_decline(written: str, named: str) -> None:
    assert nominative(written) == named


@pytest.mark.parametrize("named", [*PHRASES.values()])
def test_a_nominative_stays_as_it_is(named: str) -> None:
    assert nominative(named) == named


@pytest.mark.parametrize(("written", "named"), PEOPLE.items())
def test_a_person_takes_the_case_of_first_name_or_post(
    written: tuple[str, str], named: str
) -> None:
    assert nominative_person(*written) == named


def test_a_first_name_tells_the_case_without_a_post() -> None:
    assert nominative_person("Юрием Трутневым") == "Юрий Трутнев"


def test_a_foreign_name_without_a_post_stays_as_written() -> None:
    assert nominative_person("Чэнь Шуанвэя") == "Чэнь Шуанвэя"


def test_a_name_beside_a_nominative_post_stays_as_written() -> None:
    assert nominative_person("Лю Вэй", "консул") == "Лю Вэй"


def test_initials_stay() -> None:
    assert nominative_person("О. Н. Кожемяко", "губернатора") == "О. Н. Кожемяко"


def test_a_letter_that_the_text_does_not_write_is_not_added() -> None:
    assert nominative_person("Дмитрия Демешина", "губернатора") == "Дмитрий Демешин"


def test_only_russian_names_are_declined() -> None:
    assert dictionary_form("Office of Foreign Affairs", Sort.BODY, "en") == (
        "Office of Foreign Affairs"
    )


def test_the_name_of_a_company_stays_as_written() -> None:
    assert dictionary_form("«Газпрома»", Sort.COMPANY, "ru") == "«Газпрома»"


def test_a_preposition_tells_the_case_of_a_name_that_no_dictionary_knows() -> None:
    assert dictionary_form("Ван Хайлинем", Sort.PERSON, "ru", "с") == "Ван Хайлинь"
    assert dictionary_form("Чжан Вэю", Sort.PERSON, "ru", "к") == "Чжан Вэй"
    assert dictionary_form("Ли Вэй", Sort.PERSON, "ru", "с") == "Ли Вэй"


def test_a_first_name_of_both_sexes_tells_the_case_of_a_name() -> None:
    assert dictionary_form("Женей Хайлинем", Sort.PERSON, "ru", "с").split()[0] == "Женя"
