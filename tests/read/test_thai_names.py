"""Names of companies, projects and events in Thai texts; all are invented but the groups."""

from release_reading import fact, names

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
