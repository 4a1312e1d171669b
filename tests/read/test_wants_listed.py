"""Needs and offers that releases list under a heading, with where to answer them."""

from __future__ import annotations

from release_reading import facts, said


def test_a_russian_list_names_party_goods_and_terms_line_by_line() -> None:
    text = (
        "Запросы зарубежных покупателей\n"
        "– Andes Trading (Чили): подсолнечное масло, 40 тонн в месяц;\n"
        "– Atlas Import: ищет поставщика сухого молока.\n"
        "Заявки принимаются до 15 ноября в отделе экспорта."
    )
    oil, milk = facts(text, "Need")
    answer = {("contact", "отделе экспорта"), ("valid_until", "2023-11-15")}
    assert oil == answer | {
        ("party", "Andes Trading"),
        ("what", "подсолнечное масло"),
        ("constraint", "40 тонн в месяц"),
    }
    assert milk == answer | {("party", "Atlas Import"), ("what", "поставщика сухого молока")}


def test_who_looks_for_a_market_offers() -> None:
    text = "Сбыт ищут:\nООО «Горный мёд» — мёд гречишный;\nКФХ Савина — сушёные грибы."
    honey, mushrooms = facts(text, "Offer")
    assert honey == {("party", "ООО «Горный мёд»"), ("what", "мёд гречишный")}
    assert mushrooms == {("party", "КФХ Савина"), ("what", "сушёные грибы")}


def test_a_chinese_list_of_business_may_mix_needs_and_offers() -> None:
    text = (
        "五、商机\n1.金鹿果业公司:求购苹果分选机、包装机。\n"
        "2.北湾市政府:可提供工业用地30公顷。\n3.远山渔业合作社:寻制冰机供应商,要求有俄语售后。"
    )
    sorter, ice = facts(text, "Need")
    assert sorter == {("party", "金鹿果业公司"), ("what", "苹果分选机"), ("what", "包装机")}
    assert ice == {
        ("party", "远山渔业合作社"),
        ("what", "制冰机供应商"),
        ("constraint", "有俄语售后"),
    }
    (land,) = facts(text, "Offer")
    assert land == {("party", "北湾市政府"), ("what", "工业用地30公顷"), ("land", "30 ha")}


def test_a_thai_list_takes_its_terms_apart() -> None:
    text = (
        "ความต้องการซื้อ\n- Red River Mart: ลำไยอบแห้ง เดือนละ 1 ตู้\n"
        "- Hai Son Trading มองหาผู้ขายข้าวโพดที่มีใบรับรองอินทรีย์"
    )
    longan, maize = facts(text, "Need")
    assert longan == {
        ("party", "Red River Mart"),
        ("what", "ลำไยอบแห้ง"),
        ("constraint", "เดือนละ 1 ตู้"),
    }
    assert maize == {
        ("party", "Hai Son Trading"),
        ("what", "ผู้ขายข้าวโพด"),
        ("constraint", "มีใบรับรองอินทรีย์"),
    }


def test_an_english_line_keeps_makers_of_several_goods_together() -> None:
    text = (
        "Requests from buyers:\n- Delta Port Trading: cable and valve makers\n- Orion Mills: flax"
    )
    makers, flax = facts(text, "Need")
    assert makers == {("party", "Delta Port Trading"), ("what", "cable and valve makers")}
    assert flax == {("party", "Orion Mills"), ("what", "flax")}


def test_lines_under_no_such_heading_are_no_needs() -> None:
    assert (
        facts("Участники встречи:\n– Andes Trading: сухое молоко;\n– Atlas Import: рис.", "Need")
        == []
    )


def test_what_shares_no_head_is_a_thing_of_its_own() -> None:
    russian = "Порт Находка ищет технику, сырьё и китайских партнёров."
    assert said(russian, "Need", "what") == {"технику", "сырьё", "китайских партнёров"}
    english = "Harbin is looking for equipment, raw materials and foreign investors."
    assert said(english, "Need", "what") == {"equipment", "raw materials", "foreign investors"}
    assert said("长春需要资金、技术和优秀人才。", "Need", "what") == {"资金", "技术", "优秀人才"}


def test_adjectives_share_the_noun_behind_them() -> None:
    text = "Порт Находка ищет сталелитейные и кабельные предприятия."
    assert said(text, "Need", "what") == {"сталелитейные и кабельные предприятия"}


def test_who_else_needs_what_stands_before_a_dash() -> None:
    text = "Уфе нужны лес и склады, портам и заводам – техника."
    assert said(text, "Need", "what") == {"лес", "склады"}
