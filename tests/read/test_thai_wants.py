"""What is promised, offered and sought in Thai texts, and what zones are for; all invented."""

from release_reading import fact, facts, said

SIDES = (
    "นายกิตติ ตัวอย่างดี ผู้ว่าราชการจังหวัดลำพูน พบหารือกับนางสาวหลิน อวี่เฟิน รองผู้ว่าการมณฑลยูนนาน "
    "โดยทั้งสองฝ่ายตกลงที่จะจัดงานสัปดาห์ผลไม้ในเดือนพฤษภาคม 2567"
)
ZONE = (
    "นิคมอุตสาหกรรมบลูริเวอร์ ตั้งอยู่ในจังหวัดชลบุรี เนื้อที่ 1,200 ไร่ ปัจจุบันก่อสร้างคืบหน้าร้อยละ 40 "
    "คาดว่าจะเปิดดำเนินการในปี 2568 โดยมีเป้าหมายเป็นศูนย์กลางยานยนต์ไฟฟ้า และรองรับอุตสาหกรรมอาหาร"
)
ISSUER = (
    "บริษัท ตัวอย่าง กรีนเทค จำกัด (มหาชน) เปิดเผยว่า ได้ลงนามสัญญากับบริษัท บลูริเวอร์ แลนด์ จำกัด "
    "บริษัทฯ ต้องการเม็ดพลาสติกและสารเคมี"
)


def test_what_two_sides_agreed_to_do_is_due_when_they_say():
    assert fact(SIDES, "Commitment") == {
        ("by", "นายกิตติ ตัวอย่างดี"),
        ("by", "นางสาวหลิน อวี่เฟิน"),
        ("what", "จัดงานสัปดาห์ผลไม้"),
        ("due", "2024-05"),
    }


def test_to_agree_on_working_together_is_no_promise():
    assert not facts("กระทรวงพาณิชย์และกระทรวงคมนาคมเห็นพ้องที่จะขยายความร่วมมือด้านโลจิสติกส์", "Commitment")


def test_a_gift_to_somebody_is_a_promise_without_a_date():
    text = "เทศบาลนครภูเก็ตจะมอบทุนการศึกษาแก่เยาวชนคุนหมิงปีละ 10 ทุน"
    assert ("by", "เทศบาลนครภูเก็ต") in fact(text, "Commitment")


def test_an_offer_lists_what_is_for_sale():
    text = "บริษัท ตัวอย่าง ฟู้ดส์ จำกัด พร้อมส่งออกข้าวหอมมะลิ น้ำตาล และผลไม้อบแห้งไปยังรัสเซีย"
    assert said(text, "Offer", "what") == {"ข้าวหอมมะลิ", "น้ำตาล", "ผลไม้อบแห้ง"}


def test_a_zone_may_offer_privileges():
    text = "เขตเศรษฐกิจพิเศษคาซันเสนอสิทธิประโยชน์ทางภาษีและที่ดินราคาถูก"
    assert said(text, "Offer", "what") == {"สิทธิประโยชน์ทางภาษี", "ที่ดินราคาถูก"}


def test_the_company_is_the_one_that_tells():
    assert said(ISSUER, "Need", "party") == {"บริษัท ตัวอย่าง กรีนเทค จำกัด (มหาชน)"}
    assert said(ISSUER, "Need", "what") == {"เม็ดพลาสติก", "สารเคมี"}


def test_what_one_wants_to_do_is_no_need():
    assert not facts("หอการค้าไทยต้องการขยายความร่วมมือกับจีน", "Need")


def test_what_is_so_at_present_is_told_of_the_zone_before():
    assert {
        ("status", "under_construction"),
        ("status", "operating"),
        ("aim", "ศูนย์กลางยานยนต์ไฟฟ้า"),
        ("aim", "รองรับอุตสาหกรรมอาหาร"),
    } < fact(ZONE, "Zone")


def test_the_sum_may_stand_before_the_plant():
    text = "บริษัท ตัวอย่าง กรีนเทค จำกัด มีแผนลงทุน 5,000 ล้านบาท สร้างโรงงานผลิตแผงโซลาร์ในจังหวัดระยอง"
    assert {
        ("party.investor", "บริษัท ตัวอย่าง กรีนเทค จำกัด"),
        ("amount.total_planned", "THB 5000000000"),
        ("place", "Rayong"),
    } < fact(text, "Project")


def test_a_share_is_of_what_follows_it():
    text = "การลงทุนจากจีนมีมูลค่า 46,300 ล้านบาท คิดเป็นร้อยละ 38 ของการลงทุนจากต่างประเทศทั้งหมด"
    assert {("value", "38 %"), ("measure", "การลงทุนจากต่างประเทศทั้งหมด")} in [
        {pair for pair in one if pair[0] != "scope"} for one in facts(text, "Statistic")
    ]


def test_what_a_side_is_interested_in_is_a_need_of_it():
    text = "สินค้าที่ฝ่ายจีนให้ความสนใจมากที่สุด ได้แก่ อาหารแปรรูป เครื่องสำอาง และผลไม้"
    assert said(text, "Need", "what") == {"อาหารแปรรูป", "เครื่องสำอาง", "ผลไม้"}
    assert said(text, "Need", "party") == {"ฝ่ายจีน"}


def test_what_one_will_make_is_a_plan_and_no_promise():
    text = "การรถไฟแห่งประเทศไทยจะจัดทำแผนแม่บทภายในปี 2567"
    assert not facts(text, "Commitment")


def test_who_opens_a_sentence_is_who_needs_where_a_clause_names_nobody():
    text = "บริษัท ลำธารทอง จำกัด ลงนามสัญญากับบริษัท ดอกบัวขาว จำกัด และต้องการเม็ดพลาสติก"
    assert said(text, "Need", "party") == {"บริษัท ลำธารทอง จำกัด"}


def test_who_opens_a_sentence_is_who_offers_where_a_clause_names_nobody():
    text = "บริษัท ลำธารทอง จำกัด มีโรงงานในจังหวัดระยอง พร้อมส่งออกยางรถยนต์"
    assert said(text, "Offer", "party") == {"บริษัท ลำธารทอง จำกัด"}


def test_what_a_province_sells_at_a_fair_is_offered():
    text = "จังหวัดเชียงใหม่นำผู้ประกอบการ 20 รายร่วมออกบูธ จำหน่ายกาแฟ ชา และงานหัตถกรรม"
    assert fact(text, "Offer") == {
        ("party", "Chiang Mai"),
        ("what", "กาแฟ"),
        ("what", "ชา"),
        ("what", "งานหัตถกรรม"),
    }
