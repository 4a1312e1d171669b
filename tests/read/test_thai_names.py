"""Names of companies, projects and events in Thai texts; all are invented but the groups."""

from release_reading import fact, facts, names, posts, said

PROJECT = (
    "บริษัท ตัวอย่าง กรีนเทค จำกัด ลงทุนในโครงการปิโตรเคมีครบวงจรปากน้ำ ซึ่งเป็นโครงการเคมีภัณฑ์ขนาดใหญ่ "
    "มูลค่า 20,000 ล้านบาท"
)


def test_a_foreign_airline_is_called_by_its_whole_name():
    text = "บริษัท ตัวอย่าง ลงนามสัญญากับ Thai Blue Airways เมื่อวันที่ 3 พฤษภาคม 2566"
    assert "Thai Blue Airways" in names(text, "Company")


def test_a_subsidiary_does_not_claim_the_group_it_is_called_after():
    assert names("บริษัท ซีพี ตัวอย่างมาร์ท จำกัด (มหาชน) ขยายสาขา", "Company") == {
        "บริษัท ซีพี ตัวอย่างมาร์ท จำกัด (มหาชน)"
    }
    assert names("บริษัท ซีพี ตัวอย่างมาร์ท เปิดสาขาใหม่ในจังหวัดระยอง", "Company") == {"บริษัท ซีพี ตัวอย่างมาร์ท"}


def test_a_name_between_blanks_may_hold_a_syllable_that_is_a_word():
    text = "คณะผู้แทนไทยเยี่ยมชมโรงงานของบริษัท คามาวลาดี ที่เมืองคาซาน"
    assert names(text, "Company") == {"บริษัท คามาวลาดี"}


def test_a_clause_that_describes_a_project_makes_no_second_one():
    assert fact(PROJECT, "Project") == {
        ("name", "โครงการปิโตรเคมีครบวงจรปากน้ำ"),
        ("party.investor", "บริษัท ตัวอย่าง กรีนเทค จำกัด"),
        ("amount.total_planned", "THB 20000000000"),
    }


def test_an_office_is_no_event_but_a_fair_in_latin_letters_is():
    text = "สำนักงาน Federal Agency แจ้งว่า จะเข้าร่วมงาน FoodWeek Moscow ระหว่างวันที่ 17-20 กันยายน 2566"
    assert names(text, "Event") == {"งาน FoodWeek Moscow"}


LIST = (
    "ที่ประชุมอนุมัติส่งเสริมการลงทุน 2 โครงการ ได้แก่\n"
    "1. โครงการผลิตเหล็กแผ่นของบริษัท ตัวอย่าง สตีล จำกัด เงินลงทุน 900 ล้านบาท\n"
    "2. โครงการผลิตยางล้อของบริษัท ตัวอย่าง ไทร์ จำกัด เงินลงทุน 700 ล้านบาท\n"
)


def test_each_project_of_a_list_that_was_approved_is_approved():
    assert said(LIST, "Project", "status") == {"approved"}
    assert all(("status", "approved") in one for one in facts(LIST, "Project"))


def test_a_railway_that_is_built_is_a_project_without_the_word():
    text = (
        "บริษัท ตัวอย่าง เรล จำกัด ก่อสร้างทางรถไฟสายบ้านนา-นครพนม วงเงิน 8,000 ล้านบาท "
        "คาดว่าจะแล้วเสร็จในปี 2569"
    )
    assert {
        ("name", "ทางรถไฟสายบ้านนา-นครพนม"),
        ("amount.total_planned", "THB 8000000000"),
        ("completes", "2026"),
    } < fact(text, "Project")


def test_one_person_may_bear_two_posts():
    text = "นายสุริยะ ตัวอย่างดี รองนายกรัฐมนตรีและรัฐมนตรีว่าการกระทรวงคมนาคม พบกับผู้ว่าราชการจังหวัดระยอง"
    assert posts(text)["นายสุริยะ ตัวอย่างดี"] == {"deputy_prime_minister", "minister"}


def test_a_head_of_a_division_is_a_director():
    text = "นายสมชาย ใจดี ผู้อำนวยการกองความร่วมมือ กล่าวว่า ไทยพร้อมสนับสนุน"
    assert posts(text) == {"นายสมชาย ใจดี": {"director"}}


def test_a_title_behind_a_floor_is_no_count_of_officers():
    text = "ที่ห้องประชุม ชั้น 2 นายวิบูลย์ ตัวอย่างวงศ์ ผู้ว่าราชการจังหวัดชุมพร ให้การต้อนรับนายหวัง อี้หมิง"
    assert "นายวิบูลย์ ตัวอย่างวงศ์" in names(text, "Person")


def test_a_surname_may_hold_a_place():
    text = "นายอภิเดช ตัวอย่าง ณ พัทลุง กงสุลใหญ่ ณ นครเซี่ยงไฮ้ เข้าร่วมพิธี"
    assert posts(text) == {"นายอภิเดช ตัวอย่าง ณ พัทลุง": {"consul_general"}}


def test_a_town_that_no_gazetteer_knows_is_known_by_its_country():
    text = "การนิคมอุตสาหกรรมแห่งประเทศไทยลงนามบันทึกความเข้าใจกับเมืองซากุระมาจิ ประเทศญี่ปุ่น"
    assert ("party", "ซากุระมาจิ") in fact(text, "Agreement")


def test_what_opens_later_in_a_zone_is_not_the_zone():
    text = (
        "บริษัท ตัวอย่าง เคมิคอล จำกัด ตั้งโรงงานผลิตพอลิเมอร์ในนิคมอุตสาหกรรมมาบตาพุด "
        "ซึ่งจะเริ่มก่อสร้างในปี 2567 และเปิดดำเนินการในปี 2569"
    )
    assert not said(text, "Zone", "status")


def test_an_event_that_is_counted_has_its_whole_name():
    text = (
        "มหกรรมเศรษฐกิจและการค้าข้ามอ่าว ครั้งที่ 6 (Bay Fair 2023) จัดขึ้นระหว่างวันที่ 3-5 ตุลาคม 2566 "
        "ณ นครฉางซา มณฑลหูหนาน"
    )
    assert fact(text, "Event") == {
        ("name", "มหกรรมเศรษฐกิจและการค้าข้ามอ่าว ครั้งที่ 6"),
        ("type", "expo"),
        ("place", "Changsha"),
        ("when", "2023-10-03/2023-10-05"),
    }


def test_politics_are_no_town():
    text = "นายหลิว อี้หมิง ประธานสภาที่ปรึกษาทางการเมืองแห่งมณฑลเจียงซู เยือนจังหวัดระยอง"
    assert posts(text) == {"นายหลิว อี้หมิง": {"chairman"}}


def test_a_name_in_quotation_marks_has_its_post():
    sentence = "“มร.เหริน ยี่เซียน” กงศุลใหญ่แห่งสาธารณรัฐประชาชนจีนประจำเชียงใหม่ เดินทางมาถึง"
    assert posts(sentence) == {"มร.เหริน ยี่เซียน": {"consul_general"}}


def test_a_secretary_general_of_a_centre_and_an_assistant_professor():
    sentence = (
        "นายศุภชัย มีทรัพย์ เลขาธิการศูนย์อำนวยการลุ่มน้ำ และผู้ช่วยศาสตราจารย์ ดร.จงรัก ดีใจ "
        "นายกสภามหาวิทยาลัยลำธารทอง ร่วมพิธี"
    )
    assert posts(sentence) == {
        "นายศุภชัย มีทรัพย์": {"secretary_general"},
        "ผู้ช่วยศาสตราจารย์ ดร.จงรัก ดีใจ": {"chairman"},
    }


def test_a_hall_before_its_guests_is_no_guest():
    sentence = (
        "ที่หอประชุม มหาวิทยาลัยลำธารทอง นายวีระ ใจดี ผู้ว่าราชการจังหวัดสงขลา ต้อนรับนายหม่า เฟิง "
        "กงสุลใหญ่จีนประจำสงขลา"
    )
    assert said(sentence, "Meeting", "participant") == {"นายวีระ ใจดี", "นายหม่า เฟิง"}


def test_a_name_of_three_words_stays_whole_where_it_stands_again():
    sentences = (
        "นายเดนิส วี แมนซูรอฟ รัฐมนตรีว่าการกระทรวงการต่างประเทศ เดินทางถึง จากนั้น "
        "นายเดนิส วี แมนซูรอฟ ได้เข้าเยี่ยมคารวะนายดนัย ใจดี นายกรัฐมนตรี"
    )
    assert names(sentences, "Person") == {"นายเดนิส วี แมนซูรอฟ", "นายดนัย ใจดี"}


def test_a_project_of_building_is_called_by_its_whole_name():
    sentence = "คณะรัฐมนตรีเห็นชอบ 2 โครงการ คือ โครงการก่อสร้างทางหลวงหมายเลข 11 วงเงิน 1,474 ล้านบาท"
    assert ("name", "โครงการก่อสร้างทางหลวงหมายเลข 11") in fact(sentence, "Project")


def test_what_a_cabinet_lets_somebody_carry_out_is_approved():
    sentence = "คณะรัฐมนตรีมีมติอนุมัติให้การรถไฟแห่งประเทศไทยดำเนินโครงการติดตั้งระบบสัญญาณ"
    assert ("status", "approved") in fact(sentence, "Project")


def test_a_name_in_latin_letters_ends_where_thai_begins():
    sentence = "นายวีระ ใจดี ผู้ว่าราชการจังหวัดภูเก็ต ให้การต้อนรับ Mr.Bolat Amanov.ผู้ว่าราชการจังหวัดอัลมาตี"
    assert "Mr.Bolat Amanov" in names(sentence, "Person")
