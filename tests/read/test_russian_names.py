"""Who and what a Russian release names. The sentences are samples, written for these tests."""

from __future__ import annotations

import pytest
from release_reading import fact, facts, names, said


def test_a_post_before_its_holder() -> None:
    assert fact("Губернатор Приморского края Олег Кожемяко прибыл.", "Person") == {
        ("name", "Олег Кожемяко"),
        ("post", "governor"),
    }


def test_a_post_after_its_holder() -> None:
    assert ("post", "governor") in fact(
        "О. Н. Кожемяко, губернатор Приморского края, приехал.", "Person"
    )


def test_a_name_in_another_case_is_told_in_the_nominative() -> None:
    assert names("Встреча с мэром Харбина Ван Хэшэном прошла вчера.", "Person") == {"Ван Хэшэн"}


def test_two_cases_of_one_name_are_one_person() -> None:
    sentences = (
        "Приехал директор Канцелярии иностранных дел города Шэньян Чэнь Шуанвэй. "
        "Гости поблагодарили директора Канцелярии иностранных дел города Шэньян Чэнь Шуанвэя."
    )
    assert len(facts(sentences, "Person")) == 1


def test_a_consul_implies_the_consulate() -> None:
    assert fact("Выступил генеральный консул КНР во Владивостоке Пяо Янфань.", "PublicBody") == {
        ("type", "consulate_general"),
        ("of", "Китай"),
        ("seat", "Владивосток"),
    }


def test_a_post_without_a_place_has_its_code() -> None:
    assert ("post", "deputy_mayor") in fact("Приехал вице-мэр Чжан Вэй.", "Person")


def test_a_name_before_a_word_of_speech_is_a_person() -> None:
    assert names("Об этом Пётр Иванов сообщил журналистам.", "Person") == {"Пётр Иванов"}


def test_a_name_after_a_word_of_speech_is_a_person() -> None:
    assert names("Работы идут по плану, отметил Пётр Иванов.", "Person") == {"Пётр Иванов"}


def test_the_head_of_a_region() -> None:
    assert ("post", "head_of_region") in fact("Глава Якутии Айсен Николаев приехал.", "Person")


def test_a_ministry_of_a_region() -> None:
    assert fact("Министерство транспорта Приморского края открыло приём.", "PublicBody") == {
        ("name", "Министерство транспорта Приморского края"),
        ("type", "ministry_of_transport"),
        ("seat", "Приморский край"),
    }


def test_a_body_of_a_city_government() -> None:
    assert ("type", "foreign_affairs_office") in fact(
        "Гостей встретила Канцелярия по иностранным делам города Далянь.", "PublicBody"
    )


def test_a_relative_government_is_that_of_a_region_of_its_kind() -> None:
    sentences = "Провинция Ляонин и Приморский край дружат. Правительство края открыло приём."
    assert ("seat", "Приморский край") in fact(sentences, "PublicBody")


def test_a_relative_government_without_such_a_region_is_nobody() -> None:
    assert facts("Провинция Ляонин растёт. Правительство края открыло приём.", "PublicBody") == []


def test_an_acronym_within_a_word_is_no_zone() -> None:
    assert facts("Стороны говорили об истории торговли и факторах роста.", "Zone") == []


def test_an_advanced_development_area() -> None:
    assert fact("Он резидент ТОР «Белогорск».", "Zone") == {
        ("name", "ТОР «Белогорск»"),
        ("type", "priority_development_area"),
    }


def test_a_park_with_a_city_in_brackets() -> None:
    zone = "Китайско-российский (Шэньян) парк торгово-экономического сотрудничества"
    assert fact(f"Гости осмотрели {zone}.", "Zone") == {
        ("name", zone),
        ("type", "industrial_park"),
    }


def test_a_zone_with_the_adjective_of_its_city() -> None:
    assert names("Гости прибыли к воротам Шэньянской комплексной бондовой зоны.", "Zone") == {
        "Шэньянская комплексная бондовая зона"
    }


def test_a_free_port() -> None:
    assert ("type", "free_port") in fact("Растёт свободный порт Владивосток.", "Zone")


def test_companies_with_quotes_and_in_a_list() -> None:
    assert names("Приехали компании «Дальзавод» и «Сиблес».", "Company") == {"Дальзавод", "Сиблес"}


def test_a_known_company_within_quotes() -> None:
    assert ("registered_id", "rosatom") in fact("Завод строит «Росатом».", "Company")


def test_a_delegation_and_its_short_name_are_one() -> None:
    sentences = "Приехала делегация провинции Цзилинь. Затем делегация уехала."
    assert ("of", "Цзилинь") in fact(sentences, "Organization")


def test_delegations_without_a_known_place_are_told_apart_by_name() -> None:
    sentences = "Приехала ляонинская делегация. Её встретила приморская делегация."
    assert names(sentences, "Organization") == {"ляонинская делегация", "приморская делегация"}


def test_the_delegation_of_a_chamber() -> None:
    sentence = "Приехала делегация Приморской торгово-промышленной палаты."
    assert names(sentence, "Organization") == {"делегация Приморской торгово-промышленной палаты"}


def test_two_parts_of_a_foreign_name_decline_together() -> None:
    assert names("Он беседовал с министром энергетики Индии Раджешем Пателем.", "Person") == {
        "Раджеш Патель"
    }


def test_a_declined_name_is_the_known_city_before_an_unknown_one() -> None:
    sentence = "Губернатор встретился с мэром Даляня. Открыт рейс между Далянем и Иркутском."
    assert ("origin", "Далянь") in fact(sentence, "Link")


def test_a_deputy_of_the_head_of_a_city_is_no_mayor() -> None:
    sentence = "Заместитель главы города Владивостока Иван Ким открыл выставку."
    assert ("post", "deputy_mayor") in fact(sentence, "Person")


def test_a_minister_of_a_country_is_of_a_ministry_that_nothing_names() -> None:
    sentence = "Заместитель министра энергетики Казахстана Олег Зимин открыл выставку."
    assert ("post", "deputy_minister") in fact(sentence, "Person")
    assert names(sentence, "PublicBody") == set()


def test_letters_in_brackets_are_the_body_before_them() -> None:
    sentence = (
        "Канцелярия по иностранным делам провинции Ляонин (КИД) открыла выставку. "
        "Заместитель директора КИД Чжан Вэй провёл встречу с Олегом Зиминым."
    )
    assert names(sentence, "Organization") == set()
    assert "Канцелярия по иностранным делам провинции Ляонин" in names(sentence, "PublicBody")


@pytest.mark.parametrize("firm", ['ООО "Стеклолит"', "ООО „Стеклолит“", "ООО “Стеклолит”"])
def test_a_firm_stands_between_quotation_marks_of_any_kind(firm: str) -> None:
    assert names(f"{firm} открыло завод в Туле.", "Company") == {firm}


def test_a_firm_is_one_with_whatever_marks_it_is_written() -> None:
    sentences = 'ООО "Стеклолит" открыло завод в Туле. Завод ООО «Стеклолит» посетил мэр.'
    assert len(facts(sentences, "Company")) == 1


def test_a_town_that_has_a_head_is_no_part_of_his_name() -> None:
    sentence = "Мэр Твери Алексей Сомов встретился с акимом Павлодара Ержаном Асановым."
    assert names(sentence, "Person") == {"Алексей Сомов", "Ержан Асанов"}
    assert "Павлодар" in said(sentence, "PublicBody", "seat")


def test_a_head_with_the_name_of_a_town_stays_a_person() -> None:
    assert names("Мэр Артём Сомов прибыл.", "Person") == {"Артём Сомов"}


def test_an_office_without_a_place_is_the_body_of_who_heads_it() -> None:
    sentence = "Выступил начальник управления международных связей Глеб Аношин."
    assert names(sentence, "PublicBody") == {"управление международных связей"}


def test_who_heads_a_university_is_no_part_of_its_name() -> None:
    sentence = "Соглашение подписала ректор университета Анна Лесная."
    assert names(sentence, "Person") == {"Анна Лесная"}
