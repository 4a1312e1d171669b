"""Statements, promises, openings, events and figures in Thai; people and firms are invented."""

from release_reading import fact, facts, modalities, said

SPEECH = (
    "นายกิตติ ตัวอย่างดี ผู้ว่าราชการจังหวัดระยอง กล่าวว่า จังหวัดระยองพร้อมขยายความร่วมมือด้านโลจิสติกส์ "
    "และขอบคุณรัฐบาลจีนที่ส่งคณะมาเยือน"
)
PROMISE = "เมืองซูโจวจะส่งผู้เชี่ยวชาญ 4 คนมาฝึกอบรมเจ้าหน้าที่ภายในเดือนธันวาคม 2566"
OPENING = "บริษัท ตัวอย่าง กรีนเทค จำกัด เปิดโรงงานผลิตปุ๋ยอินทรีย์ในจังหวัดขอนแก่น เมื่อวันที่ 9 ตุลาคม 2566"
EXPO = "งานมหกรรมไทย-ลาว ครั้งที่ 4 จัดขึ้นที่นครหลวงเวียงจันทน์ ระหว่างวันที่ 2-5 ตุลาคม 2566"
TOURISTS = "ในปี 2565 มีนักท่องเที่ยวรัสเซียเดินทางมาภูเก็ต 98,000 คน"
SHORT = (
    "นายหวัง เสี่ยวเป่ย ผู้ว่าการมณฑลยูนนาน พบหารือกับนางสาวอรุณี ตัวอย่างดี เอกอัครราชทูต ณ กรุงปักกิ่ง "
    "นายหวังกล่าวว่า มณฑลยูนนานหวังว่าจะมีเที่ยวบินตรงเพิ่มขึ้น"
)


def test_each_stance_of_an_utterance_is_a_statement_of_who_speaks():
    speaker = ("speaker", "นายกิตติ ตัวอย่างดี")
    assert facts(SPEECH, "Statement") == [
        {
            speaker,
            ("stance", "ready"),
            ("about", "ขยายความร่วมมือด้านโลจิสติกส์"),
            ("field", "H52"),
        },
        {speaker, ("stance", "thanks"), ("about", "รัฐบาลจีนที่ส่งคณะมาเยือน")},
    ]


def test_a_company_with_others_beside_it_is_not_ready_for_anything():
    assert facts("นายกิตติ ตัวอย่างดี กล่าวว่า ตนเดินทางพร้อมด้วยคณะที่ปรึกษา", "Statement") == []


def test_who_receives_a_guest_and_talks_with_them_is_not_ready_for_anything():
    text = (
        "นายกิตติ ตัวอย่างดี ผู้ว่าราชการจังหวัดระยอง ให้การต้อนรับนายหวัง เสี่ยวเป่ย "
        "พร้อมหารือแนวทางความร่วมมือด้านการท่องเที่ยว"
    )
    assert facts(text, "Statement") == []


def test_a_promise_has_its_day():
    assert fact(PROMISE, "Commitment") >= {("by", "Suzhou"), ("due", "2023-12")}


def test_an_opening_has_its_founder_place_and_day():
    assert fact(OPENING, "Establishment") == {
        ("founder", "บริษัท ตัวอย่าง กรีนเทค จำกัด"),
        ("what", "โรงงานผลิตปุ๋ยอินทรีย์"),
        ("place", "Khon Kaen"),
        ("when", "2023-10-09"),
    }


def test_an_event_has_its_type_place_and_days():
    assert fact(EXPO, "Event") == {
        ("name", "งานมหกรรมไทย-ลาว ครั้งที่ 4"),
        ("type", "expo"),
        ("place", "Vientiane"),
        ("when", "2023-10-02/2023-10-05"),
    }


def test_a_count_of_visitors_has_its_year_and_place():
    assert fact(TOURISTS, "Statistic") == {
        ("measure", "นักท่องเที่ยวรัสเซีย"),
        ("value", "98000 {person}"),
        ("period", "2022"),
        ("scope", "Phuket"),
    }


def test_a_title_and_a_surname_stand_for_the_person():
    assert ("speaker", "นายหวัง เสี่ยวเป่ย") in fact(SHORT, "Statement")


def test_an_opening_to_come_is_a_plan():
    text = "บริษัท ตัวอย่าง กรีนเทค จำกัด จะจัดตั้งศูนย์ฝึกอบรมที่จังหวัดระยองภายในปี 2568"
    assert modalities(text, "Establishment") == {"plan"}


def test_what_a_place_is_strong_in_may_be_a_country():
    assert fact("ประเทศไทยมีศักยภาพสูงด้านยางพารา", "Strength") == {
        ("of", "Thailand"),
        ("field", "C22"),
    }


def test_two_figures_of_one_sentence_are_two_statistics():
    text = "ในปี 2565 การส่งออก 120 ล้านบาท และการนำเข้า 80 ล้านบาท"
    values = [dict(one)["value"] for one in facts(text, "Statistic")]
    assert values == ["THB 120000000", "THB 80000000"]


def test_a_year_that_a_figure_is_held_against_is_not_its_own():
    text = "ในปี 2565 การส่งออกไปจีนมีมูลค่า 120 ล้านบาท เพิ่มขึ้นจากช่วงเดียวกันของปีก่อน"
    assert dict(fact(text, "Statistic"))["period"] == "2022"


def test_of_two_who_bear_a_post_the_one_told_first_is_meant():
    text = (
        "นายกิตติ ตัวอย่างดี รัฐมนตรีช่วยว่าการกระทรวงการคลัง พบหารือกับนายลาสโล สมมติวัช "
        "รัฐมนตรีช่วยว่าการกระทรวงการค้าฮังการี รัฐมนตรีช่วยว่าการฯ กล่าวว่า ไทยหวังว่าจะขยายการค้า"
    )
    assert ("speaker", "นายกิตติ ตัวอย่างดี") in fact(text, "Statement")


def test_a_delegation_is_not_the_side_that_was_named_last():
    text = "คณะผู้แทนไทยเยือนกรุงอัสตานา ฝ่ายคาซัคสถานเสนอให้เปิดเที่ยวบิน ต่อมา คณะเดินทางถึงกรุงทาชเคนต์"
    assert facts(text, "Visit") == [
        {("visitor", "คณะผู้แทนไทย"), ("place", "Astana")},
        {("visitor", "คณะผู้แทนไทย"), ("place", "Tashkent")},
    ]


def test_with_whom_somebody_comes_is_nothing_that_they_are_ready_for():
    text = (
        "นายกิตติ ตัวอย่างดี ผู้ว่าราชการจังหวัดระยอง นำนายหวัง เสี่ยวเป่ย "
        "พร้อมเจ้าหน้าที่สำนักงานจังหวัด เดินทางเยือนเมืองซูโจว"
    )
    assert facts(text, "Statement") == []


def test_important_ministries_are_none_by_name():
    text = "กระทรวงสำคัญ คือ กระทรวงคมนาคม และกระทรวงการท่องเที่ยวและกีฬา เตรียมการต้อนรับ"
    assert "กระทรวงสำคัญ" not in said(text, "PublicBody", "name")
