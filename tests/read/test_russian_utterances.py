"""What is said, promised, opened and counted in Russian. The sentences are samples."""

from __future__ import annotations

from release_reading import fact, facts


def test_what_was_put_first_is_promised_by_a_side() -> None:
    sentence = "Проект договора китайская сторона представит до 15 ноября."
    assert fact(sentence, "Commitment") == {
        ("by", "Китай"),
        ("what", "Проект договора"),
        ("due", "2023-11-15"),
    }


def test_thanks() -> None:
    sentence = "Мэр Омска Антон Рябов поблагодарил консульство за помощь."
    said = fact(sentence, "Statement")
    assert said >= {("speaker", "Антон Рябов"), ("stance", "thanks")}


def test_a_wish_in_quotes_with_its_speaker_behind() -> None:
    sentence = "«Мы надеемся на скорое открытие рейса», – отметил мэр Омска Антон Рябов."
    said = fact(sentence, "Statement")
    assert said >= {("speaker", "Антон Рябов"), ("stance", "wishes")}


def test_readiness_in_reported_speech() -> None:
    sentence = "Мэр Омска Антон Рябов заявил, что город готов принять студентов из Урумчи."
    said = fact(sentence, "Statement")
    assert ("stance", "ready") in said
    assert ("about", "принять студентов из Урумчи") in said


def test_a_bare_post_speaks_for_who_bears_it() -> None:
    sentences = (
        "Мэр Омска Антон Рябов принял генерального консула Казахстана в Омске Ержана Тулегенова. "
        "Мэр поблагодарил его за встречу."
    )
    assert ("speaker", "Антон Рябов") in fact(sentences, "Statement")


def test_two_stances_of_one_sentence_are_two_statements_of_one_speaker() -> None:
    sentence = "Мэр Омска Антон Рябов поблагодарил гостей за подарок и предложил открыть выставку."
    stances = {
        frozenset(value for key, value in said if key in ("stance", "speaker"))
        for said in facts(sentence, "Statement")
    }
    assert stances == {
        frozenset({"thanks", "Антон Рябов"}),
        frozenset({"proposes", "Антон Рябов"}),
    }


def test_a_promise_with_its_day() -> None:
    sentence = "Китайская сторона пообещала до 1 сентября 2024 года открыть ещё две полосы."
    said = fact(sentence, "Commitment")
    assert said >= {("by", "Китай"), ("due", "2024-09-01"), ("what", "открыть ещё две полосы")}


def test_a_forum_with_place_days_and_guests() -> None:
    sentences = (
        "В Уфе 18–20 октября прошёл форум «Мост дружбы». "
        "В форуме принял участие мэр Омска Антон Рябов."
    )
    said = fact(sentences, "Event")
    assert said >= {("place", "Уфа"), ("when", "2023-10-18/2023-10-20"), ("type", "forum")}


def test_a_ceremony_has_a_type_and_guests() -> None:
    sentence = "В церемонии открытия 18 октября приняли участие мэр Омска Антон Рябов и Олег Гринь."
    said = fact(sentence, "Event")
    assert said >= {("type", "opening_ceremony"), ("participant", "Антон Рябов")}


def test_an_office_is_opened() -> None:
    sentence = "В Урумчи 18 октября открылось представительство Омской области."
    said = fact(sentence, "Establishment")
    assert said >= {("place", "Урумчи"), ("when", "2023-10-18")}


def test_trade_of_a_region() -> None:
    sentence = "Товарооборот Омской области с Казахстаном в 2022 году составил 1,2 млрд долларов."
    assert fact(sentence, "Statistic") == {
        ("measure", "Товарооборот"),
        ("scope", "Омская область"),
        ("period", "2022"),
        ("value", "USD 1200000000"),
    }


def test_a_batch_of_contracts_is_a_figure() -> None:
    sentence = "Участники форума заключили контракты на 650 млн рублей."
    assert ("value", "RUB 650000000") in fact(sentence, "Statistic")


def test_with_whom_a_region_trades_is_not_whose_trade_it_is() -> None:
    sentence = "Товарооборот края с Китаем вырос на 18 % и составил 1,7 млрд рублей."
    assert fact(sentence, "Statistic") == {
        ("measure", "Товарооборот"),
        ("value", "RUB 1700000000"),
    }


def test_a_country_may_be_ready() -> None:
    sentence = "Китай готов расширять сотрудничество с Приморьем."
    assert ("stance", "ready") in fact(sentence, "Statement")


def test_what_one_is_ready_to_trade_is_no_statement() -> None:
    assert facts("«Киргизия готова закупать у нас мёд», — сказал Иван Петров.", "Statement") == []


def test_a_readiness_in_the_words_of_somebody() -> None:
    sentence = "По словам Ивана Петрова, город заинтересован в прямых рейсах."
    assert {("stance", "wishes"), ("about", "прямых рейсах")} < fact(sentence, "Statement")


def test_a_promise_of_a_region_with_its_day() -> None:
    sentence = "Приморский край обязуется до 1 декабря установить второй комплекс досмотра."
    assert fact(sentence, "Commitment") == {
        ("by", "Приморский край"),
        ("what", "установить второй комплекс досмотра"),
        ("due", "2023-12-01"),
    }


def test_who_moved_how_much() -> None:
    sentence = "В 2022 году резиденты технопарка «Заря» вложили 38 млрд рублей."
    assert {("measure", "вложили"), ("value", "RUB 38000000000")} < fact(sentence, "Statistic")


def test_a_promise_beside_thanks_is_of_the_same_speaker() -> None:
    sentence = (
        "Мэр Омска Иван Лесной поблагодарил коллег за помощь и пообещал передать школе автобус."
    )
    assert fact(sentence, "Statement") == {
        ("speaker", "Иван Лесной"),
        ("stance", "thanks"),
        ("about", "коллег за помощь"),
    }
    assert fact(sentence, "Commitment") == {
        ("by", "Иван Лесной"),
        ("what", "передать школе автобус"),
    }


def test_who_promises_is_the_subject_of_the_sentence_and_not_whom_it_met() -> None:
    sentence = "Мэр Омска Иван Лесной встретился с послом Китая и пообещал помочь с землёй."
    assert ("by", "Иван Лесной") in fact(sentence, "Commitment")


def test_what_is_stressed_is_stated() -> None:
    sentence = "Мэр Омска Иван Лесной отметил важность сотрудничества в порту."
    assert fact(sentence, "Statement") == {
        ("speaker", "Иван Лесной"),
        ("stance", "stresses"),
        ("about", "важность сотрудничества в порту"),
    }


def test_what_ports_handled_in_things_that_no_unit_stands_for() -> None:
    sentence = "Порты Китая обработали 76,73 млн стандартных контейнеров."
    assert ("value", "76730000") in fact(sentence, "Statistic")


def test_what_was_carried_stands_behind_its_time() -> None:
    sentence = "Через переходы перевезли в январе–мае 2023 года 5,7 млн тонн грузов."
    assert {("measure", "перевезли"), ("value", "5700000 t")} < fact(sentence, "Statistic")


def test_how_many_took_part_stands_before_the_verb() -> None:
    sentence = "Свыше 380 компаний, из них 60 российских, приняли участие в выставке."
    told = {("measure", "приняли участие"), ("value", "380 {company}")}
    assert fact(sentence, "Statistic") == told
