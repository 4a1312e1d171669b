"""Agreements, projects, zones, links, ties in Thai releases; people and firms are invented."""

from release_reading import fact, facts, modalities, names, said

BOI = (
    "วันที่ 14 มีนาคม 2566 นายกิตติ ตัวอย่างดี เลขาธิการคณะกรรมการส่งเสริมการลงทุน (บีโอไอ) "
    "เปิดเผยว่า ที่ประชุมได้อนุมัติส่งเสริมการลงทุน 3 โครงการ มูลค่ารวม 12,400 ล้านบาท ได้แก่ "
    "โครงการผลิตแบตเตอรี่ลิเธียมของบริษัท ซันฮั่ว เอ็นเนอร์จี (ประเทศไทย) จำกัด "
    "มูลค่าเงินลงทุน 7,200 ล้านบาท ตั้งอยู่ที่จังหวัดระยอง"
)
ESTATE = (
    "การนิคมอุตสาหกรรมแห่งประเทศไทย (กนอ.) ลงนามสัญญาร่วมดำเนินงานกับบริษัท บลูริเวอร์ แลนด์ จำกัด "
    "เมื่อวันที่ 2 สิงหาคม 2566 เพื่อจัดตั้งนิคมอุตสาหกรรมบลูริเวอร์ ในอำเภอบ้านบึง จังหวัดชลบุรี "
    "บนเนื้อที่ประมาณ 1,200 ไร่ โดยมีนายสุรชัย มีทรัพย์ ผู้ว่าราชการจังหวัดชลบุรี ร่วมเป็นสักขีพยาน"
)
SISTERS = (
    "จังหวัดสุราษฎร์ธานี ราชอาณาจักรไทย กับเมืองชิงเต่า มณฑลซานตง สาธารณรัฐประชาชนจีน "
    "ร่วมลงนามบันทึกความเข้าใจสถาปนาความสัมพันธ์เมืองพี่เมืองน้อง เมื่อวันที่ 9 พฤษภาคม 2566"
)
FLIGHT = (
    "สายการบินนอร์ดสกายเปิดเที่ยวบินตรงระหว่างเมืองโนโวซีบีสค์กับจังหวัดภูเก็ต "
    "สัปดาห์ละ 3 เที่ยวบิน ตั้งแต่วันที่ 30 กันยายน 2566"
)
TRAIN = (
    "ขบวนรถไฟขนส่งสินค้าจากนครคุนหมิงถึงเวียงจันทน์เริ่มให้บริการเมื่อวันที่ 3 ธันวาคม 2564 ปัจจุบันให้บริการวันละ 2 ขบวน"
)
PLANT = (
    "บริษัท ตัวอย่าง กรีนเทค จำกัด (มหาชน) ลงทุนก่อสร้างโรงงานผลิตชิ้นส่วนยานยนต์ไฟฟ้า"
    "ในจังหวัดปราจีนบุรี วงเงินลงทุน 2,500 ล้านบาท โรงงานผลิตชิ้นส่วนยานยนต์ไฟฟ้าเริ่มก่อสร้าง"
    "เมื่อเดือนกุมภาพันธ์ 2566"
)
SUPPLY = (
    "บริษัท ตัวอย่าง กรีนเทค จำกัด (มหาชน) ลงนามสัญญาซื้อขายกับ Vostok Polymer Group "
    "มูลค่าสัญญา 450 ล้านบาท เมื่อวันที่ 11 กันยายน 2566 ทั้งนี้ บริษัทฯ ต้องการเม็ดพลาสติก"
)
HARBIN = "มณฑลเฮย์หลงเจียงมีจุดแข็งด้านเกษตรกรรมและการท่องเที่ยว ส่วนจังหวัดระยองเป็นฐานการผลิตปิโตรเคมี"


def test_a_project_has_its_investor_amount_and_place():
    assert fact(BOI, "Project") == {
        ("name", "โครงการผลิตแบตเตอรี่ลิเธียม"),
        ("status", "approved"),
        ("party.investor", "บริษัท ซันฮั่ว เอ็นเนอร์จี (ประเทศไทย) จำกัด"),
        ("amount.total_planned", "THB 7200000000"),
        ("place", "Rayong"),
    }


def test_a_secretary_general_belongs_to_the_board():
    assert {("name", "นายกิตติ ตัวอย่างดี"), ("post", "secretary_general")} in facts(BOI, "Person")
    assert {
        ("name", "คณะกรรมการส่งเสริมการลงทุน"),
        ("type", "board_of_investment"),
    } in facts(BOI, "PublicBody")


def test_a_contract_has_both_parties_a_witness_and_its_day():
    assert fact(ESTATE, "Agreement") == {
        ("type", "contract"),
        ("status", "signed"),
        ("party", "การนิคมอุตสาหกรรมแห่งประเทศไทย"),
        ("party", "บริษัท บลูริเวอร์ แลนด์ จำกัด"),
        ("witness", "นายสุรชัย มีทรัพย์"),
        ("when", "2023-08-02"),
    }


def test_an_estate_has_its_province_and_area():
    assert fact(ESTATE, "Zone") == {
        ("name", "นิคมอุตสาหกรรมบลูริเวอร์"),
        ("type", "industrial_park"),
        ("place", "Chon Buri"),
        ("area", "1200 [rai_th]"),
    }


def test_the_estate_authority_is_an_organization_and_no_zone():
    assert {
        ("name", "การนิคมอุตสาหกรรมแห่งประเทศไทย"),
        ("name", "กนอ."),
        ("registered_id", "ieat"),
    } == fact(ESTATE, "Organization")


def test_a_tie_joins_two_places_with_their_countries_between():
    assert fact(SISTERS, "Tie") == {
        ("level", "sister_city"),
        ("place", "Surat Thani"),
        ("place", "Qingdao"),
        ("since", "2023-05-09"),
    }


def test_a_province_and_a_city_sign():
    assert fact(SISTERS, "Agreement") == {
        ("type", "memorandum"),
        ("status", "signed"),
        ("party", "Surat Thani"),
        ("party", "Qingdao"),
        ("when", "2023-05-09"),
    }


def test_a_flight_has_its_airline_and_how_often_it_flies():
    assert fact(FLIGHT, "Link") == {
        ("mode", "air"),
        ("status", "running"),
        ("starts", "2023-09-30"),
        ("origin", "Novosibirsk"),
        ("destination", "Phuket"),
        ("operator", "สายการบินนอร์ดสกาย"),
        ("frequency", "สัปดาห์ละ 3 เที่ยวบิน"),
    }


def test_a_freight_train_runs_between_two_cities():
    assert fact(TRAIN, "Link") == {
        ("mode", "rail"),
        ("status", "running"),
        ("starts", "2021-12-03"),
        ("origin", "Kunming"),
        ("destination", "Vientiane"),
        ("frequency", "วันละ 2 ขบวน"),
    }


def test_a_suspended_line_is_suspended():
    text = "เส้นทางเดินเรือระหว่างท่าเรือแหลมฉบังกับเมืองวลาดีวอสตอคระงับให้บริการชั่วคราว"
    assert ("status", "suspended") in fact(text, "Link")


def test_a_flight_to_come_is_announced():
    text = "สายการบินนอร์ดสกายเตรียมเปิดเที่ยวบินตรงจากเมืองคาซันสู่จังหวัดภูเก็ต"
    assert {("mode", "air"), ("status", "announced"), ("destination", "Phuket")} <= fact(
        text, "Link"
    )


def test_a_plant_is_a_project_of_its_builder():
    assert fact(PLANT, "Project") == {
        ("name", "โรงงานผลิตชิ้นส่วนยานยนต์ไฟฟ้า"),
        ("party.investor", "บริษัท ตัวอย่าง กรีนเทค จำกัด (มหาชน)"),
        ("place", "Prachin Buri"),
        ("amount.total_planned", "THB 2500000000"),
        ("status", "ground_broken"),
        ("starts", "2023-02"),
    }


def test_a_supply_contract_has_its_amount():
    assert fact(SUPPLY, "Agreement") == {
        ("type", "contract"),
        ("status", "signed"),
        ("party", "บริษัท ตัวอย่าง กรีนเทค จำกัด (มหาชน)"),
        ("party", "Vostok Polymer Group"),
        ("amount.contracted", "THB 450000000"),
        ("when", "2023-09-11"),
    }


def test_strengths_are_of_their_own_region():
    told = facts(HARBIN, "Strength")
    assert {said for one in told for said in one if said[0] == "of"} == {
        ("of", "Heilongjiang"),
        ("of", "Rayong"),
    }
    assert len(told) == 3


def test_a_memorandum_to_come_is_planned():
    text = "จังหวัดระยองเตรียมลงนามบันทึกความเข้าใจกับมณฑลซานตงในเดือนธันวาคม 2566"
    assert ("status", "planned") in fact(text, "Agreement")
    assert modalities(text, "Agreement") == {"plan"}


def test_a_batch_of_projects_is_no_project():
    text = "ที่ประชุมอนุมัติ 26 โครงการ มูลค่ารวม 49,752 ล้านบาท โครงการใหม่ส่วนใหญ่อยู่ในจังหวัดระยอง"
    assert facts(text, "Project") == []


def test_the_estate_is_the_one_named_before():
    text = "นิคมอุตสาหกรรมบลูริเวอร์ตั้งอยู่ในจังหวัดชลบุรี นิคมแห่งนี้เปิดดำเนินการเมื่อวันที่ 1 ตุลาคม 2566"
    assert fact(text, "Zone") == {
        ("name", "นิคมอุตสาหกรรมบลูริเวอร์"),
        ("type", "industrial_park"),
        ("place", "Chon Buri"),
        ("status", "operating"),
    }


def test_a_company_name_ends_where_the_verb_begins():
    text = "บริษัท ซินหยวน มอเตอร์ ได้ประกาศแผนลงทุน และกลุ่มบริษัทไห่ถงจะร่วมลงทุน"
    assert names(text, "Company") == {"บริษัท ซินหยวน มอเตอร์", "กลุ่มบริษัทไห่ถง"}


def test_each_turn_of_a_project_has_the_date_behind_it():
    text = "โครงการท่าเรือน้ำลึกตัวอย่าง เริ่มก่อสร้างแล้วตั้งแต่ปี 2564 และจะแล้วเสร็จในปี 2570"
    assert {("starts", "2021"), ("completes", "2027")} <= fact(text, "Project")


def test_a_post_stands_for_the_one_who_bears_it():
    text = (
        "นายสุรชัย มีทรัพย์ ผู้ว่าราชการจังหวัดชลบุรี เดินทางถึงกรุงโซล "
        "ผู้ว่าราชการจังหวัดชลบุรีกล่าวว่า จังหวัดชลบุรีพร้อมต้อนรับนักลงทุน"
    )
    assert ("speaker", "นายสุรชัย มีทรัพย์") in fact(text, "Statement")


def test_witnesses_and_signatories_join_their_agreement():
    text = (
        "บริษัท ตัวอย่าง กรีนเทค จำกัด ลงนามบันทึกความเข้าใจกับมหาวิทยาลัยบูรพา "
        "โดยนายสุรชัย มีทรัพย์ กรรมการผู้จัดการบริษัท ตัวอย่าง กรีนเทค จำกัด เป็นผู้ลงนาม "
        "และมีนางสาวมาลี ใจงาม รองผู้ว่าราชการจังหวัดชลบุรี ร่วมเป็นสักขีพยาน"
    )
    assert {("signatory", "นายสุรชัย มีทรัพย์"), ("witness", "นางสาวมาลี ใจงาม")} <= fact(
        text, "Agreement"
    )


def test_what_is_built_after_a_company_is_named_is_not_its_project() -> None:
    text = (
        "คณะผู้แทนได้เยือนสำนักงานใหญ่ของบริษัท ปตท. จำกัด เมื่อเดือนมีนาคม "
        "การก่อสร้างโครงการสะพานข้ามโขงด้วยงบประมาณ 500 ล้านบาท ได้เริ่มก่อสร้างแล้วในจังหวัดหนองคาย"
    )
    assert "party.investor" not in {predicate for predicate, _ in fact(text, "Project")}


def test_what_is_signed_on_a_condition_is_no_fact() -> None:
    text = "หากบริษัท สยามอุตสาหกรรม จำกัด ลงนามสัญญากับ Siemens จะมีการสร้างโรงงานในจังหวัดระยอง"
    assert modalities(text, "Agreement") == {"plan"}


def test_a_tie_that_may_be_made_is_no_fact() -> None:
    text = "มณฑลเหลียวหนิงอาจสถาปนาความสัมพันธ์บ้านพี่เมืองน้องกับจังหวัดระยอง"
    assert modalities(text, "Tie") == {"plan"}


def test_a_name_is_not_cut_within_a_word() -> None:
    for name in ("โครงการเคมีภัณฑ์ชั้นดีและวัตถุดิบ", "โครงการพัฒนาคุณภาพน้ำ"):
        assert ("name", name) in fact(f"{name} ได้เริ่มก่อสร้าง ณ เมืองผานจิ่น", "Project")


def test_an_airline_of_a_country_is_not_the_company_of_its_name() -> None:
    text = "สายการบินไทยสกายแอร์เวย์ยืนยันว่ายังไม่มีแผนเปิดเที่ยวบินตรงฉางชุน–กรุงเทพฯ"
    assert names(text, "Company") == {"สายการบินไทยสกายแอร์เวย์"}


def test_cooperation_is_no_end_of_a_name() -> None:
    text = "นายอนันต์ ศิริกุล เป็นประธานเปิดงานสัมมนาความร่วมมือไทย–จีน"
    assert ("name", "งานสัมมนาความร่วมมือไทย–จีน") in fact(text, "Event")


def test_a_line_that_one_side_proposes_does_not_run() -> None:
    text = "ฝ่ายจีนเสนอให้เปิดเส้นทางเดินเรือตรงแหลมฉบัง–ต้าเหลียน ส่วนฝ่ายไทยรับไปพิจารณา"
    assert modalities(text, "Link") == {"wish"}


def test_a_train_that_left_runs():
    text = "ขบวนรถไฟสินค้าเที่ยวแรกออกเดินทางจากสถานีซีอาน มณฑลส่านซี มุ่งหน้าสู่นครหลวงเวียงจันทน์"
    assert {
        ("mode", "rail"),
        ("status", "running"),
        ("origin", "Xi'an"),
        ("destination", "Vientiane"),
    } <= fact(text, "Link")


def test_a_frequency_may_be_in_words():
    text = "สายการบินนอร์ดสกายเตรียมเปิดเส้นทางบินตรงคาซัน–ภูเก็ต สัปดาห์ละสองเที่ยว"
    assert ("frequency", "สัปดาห์ละสองเที่ยว") in fact(text, "Link")


def test_a_surplus_is_a_measure():
    text = "ในเดือนกันยายน 2566 ไทยเกินดุลการค้า 2,093 ล้านดอลลาร์สหรัฐ"
    assert {("measure", "เกินดุลการค้า"), ("value", "USD 2093000000")} < fact(text, "Statistic")


def test_both_who_signed_and_where_are_told_behind_the_agreement():
    text = (
        "พิธีลงนามบันทึกความเข้าใจระหว่างจังหวัดภูเก็ต กับเมืองเซี่ยเหมิน โดยนายจวง เจียหมิง "
        "นายกเทศมนตรีเมืองเซี่ยเหมิน มณฑลฝูเจี้ยน และนายสนิท ตัวอย่างดี รองผู้ว่าราชการจังหวัดภูเก็ต "
        "เป็นผู้ลงนาม ณ เมืองเซี่ยเหมิน"
    )
    assert {
        ("signatory", "นายจวง เจียหมิง"),
        ("signatory", "นายสนิท ตัวอย่างดี"),
        ("place", "Xiamen"),
    } < fact(text, "Agreement")


def test_a_batch_has_its_total_whatever_the_total_is_called():
    text = "มีการลงนามในโครงการความร่วมมือ 86 โครงการ วงเงินทั้งหมดสูงถึง 263,870 ล้านหยวน"
    assert {"CNY 263870000000", "86 {project}"} == said(text, "Statistic", "value")


def test_a_flight_may_go_from_airport_to_airport_every_day():
    text = "สายการบินนอร์ดสกายเปิดเที่ยวบินตรงจากท่าอากาศยานนานาชาติคุนหมิงมายังจังหวัดภูเก็ต ทุกวัน"
    assert {("origin", "Kunming"), ("destination", "Phuket"), ("frequency", "ทุกวัน")} < fact(
        text, "Link"
    )


def test_a_cooperation_that_is_signed_is_an_agreement():
    sentence = "มหาวิทยาลัยลำธารทอง (มลท.) ลงนามความร่วมมือทางวิชาการกับมหาวิทยาลัยดอกบัวขาว"
    assert fact(sentence, "Agreement") == {
        ("type", "agreement"),
        ("status", "signed"),
        ("party", "มหาวิทยาลัยลำธารทอง"),
        ("party", "มหาวิทยาลัยดอกบัวขาว"),
    }


def test_a_flight_on_certain_weekdays():
    sentence = "เปิดเที่ยวบินระหว่างเมืองอู่ฮั่นและเมืองอิสตันบูล มีกำหนดบินทุกวันพุธ"
    assert fact(sentence, "Link") == {
        ("mode", "air"),
        ("status", "running"),
        ("origin", "Wuhan"),
        ("destination", "Istanbul"),
        ("frequency", "ทุกวันพุธ"),
    }


def test_the_capital_of_a_country_is_an_end_and_the_country_is_not():
    sentence = "เปิดเที่ยวบินตรงสายใหม่ระหว่างกรุงลอนดอน เมืองหลวงของสหราชอาณาจักร กับกรุงปักกิ่งของจีน"
    assert {("origin", "London"), ("destination", "Beijing")} < fact(sentence, "Link")


def test_a_flight_that_shall_fly_again_is_announced():
    sentence = "สายการบินจะกลับมาเปิดให้บริการเที่ยวบินระหว่างเมืองอู่ฮั่นและเมืองอิสตันบูล"
    assert ("status", "announced") in fact(sentence, "Link")


def test_an_estate_of_several_words():
    sentence = "กนอ. จัดตั้งนิคมอุตสาหกรรมฉะเชิงเทรา ลำธารทอง ซิตี้ ในจังหวัดฉะเชิงเทรา"
    assert names(sentence, "Zone") == {"นิคมอุตสาหกรรมฉะเชิงเทรา ลำธารทอง ซิตี้"}


def test_what_was_invested_in_all_is_a_figure():
    sentence = "กนอ. มีมูลค่าการลงทุนรวมอยู่ที่ 106,146.56 ล้านบาท"
    assert fact(sentence, "Statistic") == {
        ("measure", "มูลค่าการลงทุนรวม"),
        ("value", "THB 106146560000"),
        ("scope", "กนอ."),
    }
