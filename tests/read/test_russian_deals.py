"""Agreements in Russian releases: who signed what with whom.

The sentences are samples, written for these tests.
"""

from __future__ import annotations

from release_reading import fact, facts, modalities, said


def test_an_agreement_of_two_governments() -> None:
    sentence = (
        "Правительство Приморского края и Народное правительство провинции Цзилинь "
        "подписали меморандум о сотрудничестве."
    )
    assert fact(sentence, "Agreement") == {
        ("party", "Правительство Приморского края"),
        ("party", "Народное правительство провинции Цзилинь"),
        ("type", "memorandum"),
        ("status", "signed"),
    }


def test_an_agreement_told_in_the_passive() -> None:
    sentence = (
        "5 октября подписано соглашение между Правительством Сахалинской области и "
        "компанией «Чайна Логистик»."
    )
    assert fact(sentence, "Agreement") == {
        ("party", "Правительство Сахалинской области"),
        ("party", "Чайна Логистик"),
        ("type", "agreement"),
        ("status", "signed"),
        ("when", "2023-10-05"),
    }


def test_the_signatories_may_stand_after_the_verb() -> None:
    sentence = "Меморандум подписали мэр Владивостока Иван Ким и мэр Даляня Чэнь Шаован."
    signatories = {value for key, value in fact(sentence, "Agreement") if key == "signatory"}
    assert signatories == {"Иван Ким", "Чэнь Шаован"}


def test_a_contract_with_its_amount() -> None:
    sentence = "Компания «Дальзавод» подписала с Sinopec контракт на сумму 1,2 млрд рублей."
    assert fact(sentence, "Agreement") == {
        ("party", "Дальзавод"),
        ("party", "Sinopec"),
        ("type", "contract"),
        ("status", "signed"),
        ("amount.contracted", "RUB 1200000000"),
    }


def test_an_agreement_to_come_is_planned() -> None:
    sentence = "Планируется подписать меморандум между правительством Камчатского края и Шаньдуном."
    assert ("status", "planned") in fact(sentence, "Agreement")


def test_no_agreement_was_signed() -> None:
    text = "Стороны не подписали соглашение."
    assert modalities(text, "Agreement") == {"denial"}


def test_a_joint_venture_is_an_agreement_and_no_project() -> None:
    sentence = "Компания «Амурзерно» и корпорация Liftex создадут совместное предприятие."
    assert fact(sentence, "Agreement") == {("party", "Амурзерно"), ("party", "Liftex")}
    assert facts(sentence, "Project") == []


def test_who_becomes_the_owner_has_bought() -> None:
    sentence = "Корпорация Liftex стала владельцем компании «Амурзерно»."
    said = fact(sentence, "Agreement")
    assert said >= {("type", "acquisition"), ("party", "Liftex"), ("party", "Амурзерно")}


def test_what_is_not_signed_or_may_be_signed_is_no_fact() -> None:
    assert modalities("Siemens и Saudi Aramco не подписали соглашение.", "Agreement") == {"denial"}
    sentence = "Компания Siemens может подписать контракт с Saudi Aramco."
    assert modalities(sentence, "Agreement") == {"plan"}


def test_what_will_be_signed_is_planned() -> None:
    sentence = "Приморский край и провинция Цзилинь подпишут соглашение о туризме."
    assert fact(sentence, "Agreement") == {
        ("party", "Приморский край"),
        ("party", "Цзилинь"),
        ("type", "agreement"),
        ("status", "planned"),
        ("subject", "туризме"),
    }


def test_an_agreement_between_a_body_and_a_city() -> None:
    sentence = "Между мэрией Хабаровска и городом Харбин подписан меморандум."
    parties = {value for key, value in fact(sentence, "Agreement") if key == "party"}
    assert parties == {"мэрия Хабаровска", "Харбин"}


def test_the_day_of_signing_may_be_all_that_is_told() -> None:
    sentence = "Подписание соглашения запланировано на 5 ноября."
    assert {("status", "planned"), ("when", "2023-11-05")} < fact(sentence, "Agreement")


def test_many_agreements_at_once_are_no_agreement() -> None:
    assert facts("На форуме подписано 31 соглашение на 2 млрд рублей.", "Agreement") == []


def test_an_agreement_to_come_is_a_plan() -> None:
    sentence = "Узбекистан и Индия договорились подготовить рамочное соглашение о красителях."
    assert ("status", "planned") in fact(sentence, "Agreement")
    assert fact(sentence, "Agreement") >= {("party", "Узбекистан"), ("party", "Индия")}


def test_what_an_agreement_is_about() -> None:
    sentence = "Правительство Омской области и правительство Китая подписали договор о зерне."
    assert ("subject", "зерне") in fact(sentence, "Agreement")


def test_a_protocol_of_intentions_is_no_minutes() -> None:
    sentence = (
        "Мэр Омска Иван Лесной и мэр Харбина Вэн Хэ подписали Протокол намерений "
        "об установлении дружбы между городами."
    )
    assert ("type", "letter_of_intent") in fact(sentence, "Agreement")


def test_the_adjectives_of_a_subject_stay_together() -> None:
    sentence = (
        "Мэр Омска Иван Лесной и мэр Уфы Тимур Галиев подписали соглашение "
        "о торговом, научном и культурном сотрудничестве."
    )
    about = "торговом, научном и культурном сотрудничестве"
    assert ("subject", about) in fact(sentence, "Agreement")


def test_an_agreement_that_is_planned_between_towns() -> None:
    sentence = "Планируется также подписать соглашение между Каширой и китайским городом Шоугуан."
    assert {("party", "Кашира"), ("party", "Шоугуан")} < fact(sentence, "Agreement")


def test_a_long_subject_stands_before_who_signed() -> None:
    sentence = (
        "Соглашение о строительстве завода стоимостью 5 млрд рублей подписали "
        "правительство Омской области и компания «Заря»."
    )
    assert {
        ("party", "правительство Омской области"),
        ("party", "Заря"),
        ("status", "signed"),
    } < fact(sentence, "Agreement")


def test_with_whom_it_is_signed_is_a_party() -> None:
    sentence = "Меморандум с китайской корпорацией «Заря» подписал министр транспорта Олег Серов."
    assert {("party", "Заря"), ("signatory", "Олег Серов")} < fact(sentence, "Agreement")


def test_between_whom_it_was_signed_stands_far_behind() -> None:
    sentence = (
        "Подписано соглашение о научном, образовательном и культурном сотрудничестве между "
        "Омским государственным университетом и Хунаньским педагогическим университетом."
    )
    assert said(sentence, "Agreement", "party") == {
        "Омский государственный университет",
        "Хунаньский педагогический университет",
    }
