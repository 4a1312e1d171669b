"""Who promises, speaks and signs in Thai releases, in whatever order it is told."""

from __future__ import annotations

from release_reading import fact, facts, modalities, posts, said


def test_who_is_promised_something_may_have_no_name() -> None:
    text = "กนอ. รับปากกับชาวบ้านว่าจะจัดเวทีรับฟังความเห็นภายในเดือนมีนาคม 2567"
    assert fact(text, "Commitment") == {
        ("by", "กนอ."),
        ("to", "ชาวบ้าน"),
        ("what", "จัดเวทีรับฟังความเห็น"),
        ("due", "2024-03"),
    }


def test_we_are_who_is_named_behind_the_quotation() -> None:
    text = "“ภายในเดือนธันวาคม เราจะส่งผู้ซื้อ 20 รายมาที่นี่” นางเหมย ลี่หัว กล่าวผ่านล่าม"
    assert fact(text, "Commitment") >= {("by", "นางเหมย ลี่หัว"), ("what", "ส่งผู้ซื้อ 20 รายมาที่นี่")}


def test_villagers_oppose_without_a_name() -> None:
    text = "ชาวบ้านตำบลฉลุงคัดค้านการตั้งโรงไฟฟ้าชีวมวล"
    assert fact(text, "Statement") >= {("speaker", "ชาวบ้านตำบลฉลุง"), ("stance", "opposes")}


def test_thanks_beside_what_was_said() -> None:
    text = "นายวรเดช อินทร์แก้ว ประธานเจ้าหน้าที่บริหาร กล่าว พร้อมขอบคุณจังหวัดตรังที่ช่วยเหลือ"
    assert said(text, "Statement", "stance") == {"thanks"}
    assert posts(text) == {"นายวรเดช อินทร์แก้ว": {"chief_executive"}}


def test_a_paper_comes_first_and_was_not_signed() -> None:
    text = "พิธีสารว่าด้วยการส่งออกกุ้งยังไม่ได้ลงนาม"
    assert fact(text, "Agreement") == {
        ("type", "agreement"),
        ("status", "signed"),
        ("subject", "การส่งออกกุ้ง"),
    }
    assert modalities(text, "Agreement") == {"denial"}


def test_a_draft_is_planned_between_its_sides() -> None:
    text = "ร่างบันทึกความเข้าใจระหว่างมุกดาหารกับหนานหนิงอยู่ในชั้นพิจารณา"
    assert said(text, "Agreement", "status") == {"planned"}
    assert len(said(text, "Agreement", "party")) == 2


def test_a_contract_is_terminated_and_one_has_run_out() -> None:
    assert said("บริษัทฯ ได้ยกเลิกสัญญาซื้อขายกับ Huaxin Group", "Agreement", "status") == {"terminated"}
    text = "สัญญาเช่าท่าเรือกับ Huaxin Group สิ้นสุดลงเมื่อเดือนมิถุนายน"
    assert said(text, "Agreement", "status") == {"expired"}


def test_the_papers_of_one_list_are_agreements_each() -> None:
    text = "ทั้งสองฝ่ายลงนามเอกสาร 2 ฉบับ ได้แก่ บันทึกความเข้าใจด้านการเกษตร และสัญญาซื้อขายข้าว"
    assert said(text, "Agreement", "type") == {"memorandum", "contract"}
    assert len(facts(text, "Agreement")) == 2


def test_the_head_of_a_checkpoint_and_of_an_association() -> None:
    assert posts("นางปรียา โคตรชัย นายด่านศุลกากรหนองคาย กล่าวว่า การค้าเพิ่มขึ้น") == {
        "นางปรียา โคตรชัย": {"customs_head"}
    }
    assert posts("นายสมชัย ใจงาม นายกสมาคมทุเรียนไทย กล่าวว่า ผลผลิตดี") == {"นายสมชัย ใจงาม": {"chairman"}}
