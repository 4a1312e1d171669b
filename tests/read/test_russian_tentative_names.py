"""Names that only look like names: they count where something is said of them."""

from __future__ import annotations

from release_reading import fact, facts, names


def test_people_whom_no_post_introduces_meet() -> None:
    said = fact("Вчера Тимур Бекназаров встретился с Олегом Дроздовским.", "Meeting")
    people = {value for key, value in said if key == "participant"}
    assert people == {"Тимур Бекназаров", "Олег Дроздовский"}


def test_a_surname_alone_meets() -> None:
    said = fact("В Астане Бекназаров провёл переговоры с Дроздовским.", "Meeting")
    assert len([value for key, value in said if key == "participant"]) == 2


def test_what_only_looks_like_a_name_is_nobody_by_itself() -> None:
    assert names("Выставка Made in Asia прошла в парке Северный Ветер.", "Company") == set()
    assert names("В парке Северный Ветер гуляли гости.", "Person") == set()


def test_a_word_of_the_dictionary_is_no_person() -> None:
    sentence = "Документ подписали мэр Владивостока Иван Ким и мэр Даляня Чэнь Шаован."
    assert names(sentence, "Person") == {"Иван Ким", "Чэнь Шаован"}


def test_a_full_name_in_another_case_is_the_same_person() -> None:
    sentences = (
        "В Уфу прибыл вице-губернатор провинции Шаньдун Хэ Юнцзюнь. "
        "Мэр Уфы Ратмир Мавлиев встретился с Хэ Юнцзюнем."
    )
    assert names(sentences, "Person") == {"Хэ Юнцзюнь", "Ратмир Мавлиев"}


def test_a_surname_stands_for_the_person_in_every_case() -> None:
    sentences = (
        "Губернатор Томской области Пётр Лаврушин прилетел в Далянь. "
        "Мэр Даляня Чэнь Шаован обсудил с Лаврушиным перевозки."
    )
    assert names(sentences, "Person") == {"Пётр Лаврушин", "Чэнь Шаован"}


def test_one_firm_buys_another() -> None:
    said = fact(
        "Корпорация Nordwind купила производителя лифтов Liftex за 20 млн евро.", "Agreement"
    )
    assert said >= {
        ("type", "acquisition"),
        ("party", "Nordwind"),
        ("party", "Liftex"),
        ("amount.contracted", "EUR 20000000"),
    }


def test_goods_on_sale_are_no_deal() -> None:
    assert facts("В продаже появятся варианты Liftex.", "Agreement") == []


def test_a_bank_lends() -> None:
    said = fact("«Восток Банк» предоставил компании «Амурзерно» кредит.", "Agreement")
    assert said >= {("type", "loan"), ("party", "Восток Банк"), ("party", "Амурзерно")}


def test_a_title_and_its_text_tell_of_one_meeting() -> None:
    sentences = (
        "Мэр Владивостока Иван Ким встретился с Чэнь Шаованом\n\n"
        "16 октября мэр Владивостока Иван Ким встретился с мэром Даляня Чэнь Шаованом."
    )
    assert len(facts(sentences, "Meeting")) == 1


def test_meetings_on_two_days_are_two() -> None:
    sentences = (
        "16 октября Иван Ким встретился с Чэнь Шаованом. "
        "18 октября Иван Ким встретился с Чэнь Шаованом."
    )
    assert len(facts(sentences, "Meeting")) == 2


def test_the_company_may_be_one_that_is_known_by_an_adopted_name() -> None:
    sentences = "Концерн BMW построит завод в Калининграде. Компания вложит в проект 2 млрд евро."
    assert "BMW" in names(sentences, "Company")


def test_an_agreement_that_names_nobody_is_the_one_told_before() -> None:
    sentences = (
        "Мэр Владивостока Иван Ким и мэр Даляня Чэнь Шаован подписали меморандум. "
        "Соглашение подписано в присутствии губернатора Приморского края Олега Зимина."
    )
    assert ("witness", "Олег Зимин") in fact(sentences, "Agreement")


def test_a_purchase_is_no_agreement_told_before() -> None:
    sentences = (
        "Компания Nordwind подписала меморандум с компанией Liftex. Соглашение подписано в Омске. "
        "Компания Nordwind купила компанию Seilbau."
    )
    assert len(facts(sentences, "Agreement")) == 2


def test_who_meets_one_side_may_meet_another_too() -> None:
    sentences = (
        "Мэр Омска Антон Рябов рассказал о переговорах с Ли Сын Чолем. "
        "Ранее Ли Сын Чоль встретился с ректором Аланом Тезиевым."
    )
    assert len(facts(sentences, "Meeting")) == 2
