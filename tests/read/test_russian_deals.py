"""Agreements, projects, zones, ties, links, strengths, offers and needs in Russian releases.

The sentences are samples, written for these tests.
"""

from __future__ import annotations

from release_reading import fact, facts, modalities


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
    assert facts("Стороны не подписали соглашение.", "Agreement") == []


def test_a_project_under_construction() -> None:
    sentence = (
        "В городе Паньцзинь с марта 2023 года строится нефтехимический комплекс "
        "«Хуацзинь-Арамко» стоимостью 83,7 млрд юаней."
    )
    assert fact(sentence, "Project") == {
        ("name", "Хуацзинь-Арамко"),
        ("place", "Паньцзинь"),
        ("starts", "2023-03"),
        ("status", "ground_broken"),
        ("amount.total_planned", "CNY 83700000000"),
    }


def test_a_project_that_a_company_will_build() -> None:
    sentence = "Компания «Агро-Восток» построит в Амурской области завод по переработке сои."
    assert fact(sentence, "Project") == {
        ("name", "завод по переработке сои"),
        ("party", "Агро-Восток"),
        ("place", "Амурская область"),
    }


def test_what_will_be_built_is_a_plan() -> None:
    sentence = "Компания «Агро-Восток» построит в Амурской области завод по переработке сои."
    assert "plan" in modalities(sentence, "Project")


def test_the_amount_that_a_company_will_invest() -> None:
    sentence = "Компания «Мир» вложит 80 млн рублей в строительство завода по переработке мяса."
    assert ("amount.total_planned", "RUB 80000000") in fact(sentence, "Project")


def test_a_bridge_is_completed() -> None:
    assert fact("Строительство моста через Амур завершено.", "Project") == {
        ("name", "мост через Амур"),
        ("status", "completed"),
    }


def test_a_zone_in_preparation_and_its_district() -> None:
    sentence = (
        "Они посетили район Ляочжун, где готовится к созданию Китайско-российский (Шэньян) "
        "парк торгово-экономического сотрудничества."
    )
    said = fact(sentence, "Zone")
    assert {("status", "in_preparation"), ("place", "Ляочжун")} <= said


def test_what_a_park_relies_on() -> None:
    sentences = (
        "Создаётся Китайско-российский парк торгово-экономического сотрудничества. Парк "
        "опирается на экономическую зону Цзиньхай и участок Цзиньхай Шэньянской бондовой зоны."
    )
    relied = {v for said in facts(sentences, "Zone") for k, v in said if k == "relies_on"}
    assert relied == {
        "экономическая зона Цзиньхай",
        "участок Цзиньхай Шэньянской бондовой зоны",
    }


def test_a_plant_in_a_zone_says_nothing_of_the_zone() -> None:
    sentence = "На территории ТОР «Восток» в Приморье строится завод по производству удобрений."
    assert "status" not in {key for key, _ in fact(sentence, "Zone")}


def test_a_flight_that_runs() -> None:
    sentence = (
        "Авиакомпания «Аврора» с 28 марта возобновила рейсы по маршруту Владивосток – Пекин, "
        "самолёты летают три раза в неделю."
    )
    assert fact(sentence, "Link") == {
        ("mode", "air"),
        ("origin", "Владивосток"),
        ("destination", "Пекин"),
        ("operator", "Аврора"),
        ("status", "running"),
        ("starts", "2023-03-28"),
        ("frequency", "три раза в неделю"),
    }


def test_a_flight_that_is_announced() -> None:
    sentence = "Аэрофлот планирует запустить прямой рейс между Харбином и Хабаровском."
    assert ("status", "announced") in fact(sentence, "Link")


def test_a_sea_line_that_is_suspended() -> None:
    assert fact("Морская линия Владивосток – Шанхай приостановлена.", "Link") == {
        ("mode", "sea"),
        ("origin", "Владивосток"),
        ("destination", "Шанхай"),
        ("status", "suspended"),
    }


def test_a_train_that_left() -> None:
    said = fact("Контейнерный поезд из Даляня в Москву отправился 5 сентября.", "Link")
    assert {("mode", "rail"), ("status", "running")} <= said


def test_talk_of_flights_is_no_link() -> None:
    sentence = "Обсудили перспективы рейсов между Южно-Сахалинском и Саппоро."
    assert facts(sentence, "Link") == []


def test_sister_cities_and_since_when() -> None:
    assert fact("Далянь и Владивосток – города-побратимы с 1992 года.", "Tie") == {
        ("place", "Далянь"),
        ("place", "Владивосток"),
        ("level", "sister_city"),
        ("since", "1992"),
    }


def test_strengths_after_a_dash() -> None:
    said = facts(
        "Сильные стороны Ляонина – производство оборудования, рельсовый транспорт и "
        "электронная информация.",
        "Strength",
    )
    fields = {value for strength in said for key, value in strength if key == "field"}
    assert fields == {"C28", "C302", "C26.information"}


def test_strengths_after_a_colon() -> None:
    said = facts("Преимущества Приморского края: порты и добыча полезных ископаемых.", "Strength")
    assert [("of", "Приморский край") in strength for strength in said] == [True, True]


def test_offers() -> None:
    said = facts("Амурская область готова поставлять в Китай сою, кукурузу и муку.", "Offer")
    assert {value for offer in said for key, value in offer if key == "what"} == {
        "сою",
        "кукурузу",
        "муку",
    }


def test_needs() -> None:
    said = facts("Хэйлунцзян заинтересован в поставках российской сои и леса.", "Need")
    assert {value for need in said for key, value in need if key == "what"} == {
        "российской сои",
        "леса",
    }


def test_a_joint_venture() -> None:
    sentence = "Компания «Амурзерно» и корпорация Liftex создадут совместное предприятие."
    assert facts(sentence, "Agreement")


def test_who_becomes_the_owner_has_bought() -> None:
    sentence = "Корпорация Liftex стала владельцем компании «Амурзерно»."
    said = fact(sentence, "Agreement")
    assert said >= {("type", "acquisition"), ("party", "Liftex"), ("party", "Амурзерно")}


def test_what_is_not_signed_or_may_be_signed_is_no_fact() -> None:
    assert modalities("Siemens и Saudi Aramco не подписали соглашение.", "Agreement") == {"denial"}
    sentence = "Компания Siemens может подписать контракт с Saudi Aramco."
    assert modalities(sentence, "Agreement") == {"plan"}


def test_a_flight_whose_opening_is_discussed_is_no_fact() -> None:
    sentence = "Стороны обсудили открытие прямого рейса Хабаровск — Чанчунь."
    assert modalities(sentence, "Link") == {"plan"}


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


def test_cities_that_became_twins() -> None:
    sentence = "Владивосток и китайский Далянь стали городами-побратимами."
    assert fact(sentence, "Tie") == {
        ("level", "sister_city"),
        ("place", "Владивосток"),
        ("place", "Далянь"),
    }


def test_a_relative_clause_tells_what_is_offered() -> None:
    sentence = "Гости посетили компанию «Сибтехника», которая поставляет в Казахстан сеялки."
    assert fact(sentence, "Offer") == {
        ("party", "Сибтехника"),
        ("to", "Казахстан"),
        ("what", "сеялки"),
    }


def test_who_shall_receive_is_no_part_of_what_is_offered() -> None:
    sentence = "Приморский край готов предоставить китайским компаниям склады и причалы."
    offered = {value for key, value in fact(sentence, "Offer") if key == "what"}
    assert offered == {"склады", "причалы"}


def test_a_need_in_the_dative() -> None:
    sentence = "Таджикистану нужны трансформаторы и кабели."
    needed = {value for key, value in fact(sentence, "Need") if key == "what"}
    assert needed == {"трансформаторы", "кабели"}


def test_what_was_put_first_is_promised_by_a_side() -> None:
    sentence = "Проект договора китайская сторона представит до 15 ноября."
    assert fact(sentence, "Commitment") == {
        ("by", "Китай"),
        ("what", "Проект договора"),
        ("due", "2023-11-15"),
    }
