"""Who came to whom in Thai releases; all people and firms in them are invented samples."""

from release_reading import fact, facts, modalities, names, said

CALL = (
    "เมื่อวันที่ 7 กุมภาพันธ์ 2566 เวลา 10.00 น. นายหลี่ เหวินเจ๋อ (Mr. Li Wenzhe) "
    "กงสุลใหญ่แห่งสาธารณรัฐประชาชนจีนประจำเชียงใหม่ พร้อมคณะ เข้าเยี่ยมคารวะ"
    "นายสมศักดิ์ ตัวอย่างวงศ์ ผู้ว่าราชการจังหวัดลำพูน ณ ศาลากลางจังหวัดลำพูน "
    "โดยมีนางสาวมาลี ใจงาม รองผู้ว่าราชการจังหวัดลำพูน ร่วมให้การต้อนรับ "
    "ทั้งนี้ กงสุลใหญ่ฯ กล่าวว่า มณฑลยูนนานกับจังหวัดลำพูนมีความร่วมมือที่ดีมานาน"
)
MISSION = (
    "คณะนักธุรกิจจากดินแดนปรีมอร์เย นำโดยนายอันเดรย์ ตัวอย่างอฟ "
    "ประธานหอการค้าและอุตสาหกรรมดินแดนปรีมอร์เย เดินทางเยือนจังหวัดชลบุรี "
    "ระหว่างวันที่ 5-7 มิถุนายน 2566 และพบหารือกับนางสาวอรอนงค์ ทองดี ประธานหอการค้าจังหวัดชลบุรี "
    "จากนั้นคณะได้เยี่ยมชมนิคมอุตสาหกรรมอมตะซิตี้ ชลบุรี"
)
MINISTER = (
    "นายวิชัย ตัวอย่างกุล รัฐมนตรีว่าการกระทรวงการต่างประเทศ เดินทางเยือนสหพันธรัฐรัสเซีย"
    "อย่างเป็นทางการ ระหว่างวันที่ 3-5 เมษายน 2566 "
    "ในโอกาสนี้ รัฐมนตรีว่าการฯ ได้พบหารือกับนายปีเตอร์ สมมตินอฟ ผู้ว่าราชการนครเซนต์ปีเตอร์สเบิร์ก"
)
RECEPTION = (
    "วันที่ 12 ก.ย. 66 นายประเสริฐ ยอดเยี่ยม นายกเทศมนตรีนครหาดใหญ่ ให้การต้อนรับ"
    "คณะผู้แทนจากนครหนานหนิง นำโดยนายเหวย กั๋วเฉียง รองนายกเทศมนตรีนครหนานหนิง "
    "เพื่อหารือเกี่ยวกับความร่วมมือด้านการค้า โลจิสติกส์ และการท่องเที่ยว"
)
FACTORY = (
    "ผู้แทนสำนักงานฯ รายงานว่า คณะผู้แทนมณฑลจี๋หลินเดินทางถึงกรุงเทพมหานครเมื่อวันที่ 18 ตุลาคม 2566 "
    "ก่อนเดินทางต่อไปยังจังหวัดระยอง และเยี่ยมชมโรงงานของบริษัท เหล็กตะวันออก จำกัด (มหาชน)"
)


def test_a_courtesy_call_has_both_sides_and_its_day():
    assert fact(CALL, "Meeting") == {
        ("type", "courtesy_call"),
        ("participant", "นายหลี่ เหวินเจ๋อ"),
        ("participant", "นายสมศักดิ์ ตัวอย่างวงศ์"),
        ("participant", "นางสาวมาลี ใจงาม"),
        ("place", "Lamphun"),
        ("when", "2023-02-07"),
    }


def test_name_and_post_of_the_caller_are_told_apart():
    assert {("name", "นายหลี่ เหวินเจ๋อ"), ("post", "consul_general")} in facts(CALL, "Person")


def test_the_seat_of_a_consul_is_that_of_the_consulate():
    assert {("type", "consulate_general"), ("of", "China"), ("seat", "Chiang Mai")} in facts(
        CALL, "PublicBody"
    )


def test_all_three_people_of_a_call_are_named():
    assert names(CALL, "Person") == {
        "นายหลี่ เหวินเจ๋อ",
        "นายสมศักดิ์ ตัวอย่างวงศ์",
        "นางสาวมาลี ใจงาม",
    }


def test_a_mission_has_its_head_its_place_and_its_days():
    delegation = "คณะนักธุรกิจจากดินแดนปรีมอร์เย"
    assert {
        ("visitor", delegation),
        ("head", "นายอันเดรย์ ตัวอย่างอฟ"),
        ("place", "Chon Buri"),
        ("when", "2023-06-05/2023-06-07"),
    } in facts(MISSION, "Visit")


def test_the_group_is_the_delegation_named_before():
    assert {
        ("visitor", "คณะนักธุรกิจจากดินแดนปรีมอร์เย"),
        ("place", "นิคมอุตสาหกรรมอมตะซิตี้ ชลบุรี"),
        ("when", "2023-06-05/2023-06-07"),
    } in facts(MISSION, "Visit")


def test_a_mission_meets_the_chamber():
    assert {
        ("participant", "คณะนักธุรกิจจากดินแดนปรีมอร์เย"),
        ("participant", "นางสาวอรอนงค์ ทองดี"),
    } <= fact(MISSION, "Meeting")


def test_a_minister_visits_a_country():
    assert fact(MINISTER, "Visit") == {
        ("visitor", "นายวิชัย ตัวอย่างกุล"),
        ("place", "Russia"),
        ("when", "2023-04-03/2023-04-05"),
    }


def test_a_minister_belongs_to_the_ministry():
    assert {("name", "นายวิชัย ตัวอย่างกุล"), ("post", "minister")} in facts(MINISTER, "Person")
    assert {("name", "กระทรวงการต่างประเทศ"), ("type", "ministry_of_foreign_affairs")} in facts(
        MINISTER, "PublicBody"
    )


def test_a_mayor_receives_a_delegation_led_by_a_deputy_mayor():
    assert {
        ("participant", "นายประเสริฐ ยอดเยี่ยม"),
        ("participant", "คณะผู้แทนจากนครหนานหนิง"),
        ("participant.head", "นายเหวย กั๋วเฉียง"),
        ("type", "meeting"),
        ("when", "2023-09-12"),
        ("topic", "ความร่วมมือด้านการค้า โลจิสติกส์ และการท่องเที่ยว"),
    } == fact(RECEPTION, "Meeting")


def test_a_reception_is_no_visit_by_the_host():
    assert facts(RECEPTION, "Visit") == []


def test_each_leg_of_a_tour_is_the_delegations():
    delegation = ("visitor", "คณะผู้แทนมณฑลจี๋หลิน")
    when = ("when", "2023-10-18")
    assert {delegation, when, ("place", "Bangkok")} in facts(FACTORY, "Visit")
    host = ("host", "บริษัท เหล็กตะวันออก จำกัด (มหาชน)")
    assert {delegation, when, ("place", "Rayong"), host} in facts(FACTORY, "Visit")


def test_a_visit_to_come_is_a_plan():
    text = "คณะผู้แทนมณฑลซานตงมีกำหนดเดินทางเยือนจังหวัดระยองในวันที่ 9 พฤศจิกายน 2566"
    assert modalities(text, "Visit") == {"plan"}


def test_a_visit_that_was_not_made_is_denied():
    text = "คณะผู้แทนมณฑลซานตงยังไม่ได้เดินทางเยือนจังหวัดระยอง"
    assert modalities(text, "Visit") == {"denial"}


def test_whom_one_meets_does_not_travel():
    text = "คณะผู้แทนมณฑลซานตงได้หารือกับผู้ว่าราชการจังหวัดระยอง และเดินทางไปยังจังหวัดชลบุรี"
    assert fact(text, "Visit") == {("visitor", "คณะผู้แทนมณฑลซานตง"), ("place", "Chon Buri")}


def test_a_visit_that_is_cancelled_is_denied() -> None:
    text = "นายสมชาย ใจดี ผู้ว่าราชการจังหวัดระยอง ยกเลิกการเยือนเมืองต้าเหลียน"
    assert modalities(text, "Visit") == {"denial"}


def test_the_post_of_somebody_is_not_a_name() -> None:
    text = (
        "ผู้ว่าราชการจังหวัดระยองให้การต้อนรับคณะผู้แทนมณฑลเหลียวหนิง\n"
        "นายไตรภพ วงศ์ไตรรัตน์ ผู้ว่าราชการจังหวัดระยอง พบกับนายหวัง หมิงอวี้ รองผู้ว่าการมณฑลเหลียวหนิง"
    )
    assert names(text, "Person") == {"นายไตรภพ วงศ์ไตรรัตน์", "นายหวัง หมิงอวี้"}


def test_who_saw_others_sign_travels_on():
    text = (
        "วันที่ 16 พฤษภาคม 2566 นายอัครเดช สมมติกุล กงสุลใหญ่ ณ นครเซี่ยงไฮ้ พบหารือกับนายหวัง เสี่ยวหมิง "
        "ประธานหอการค้าเจ้อเจียง และเป็นสักขีพยานการลงนามบันทึกความเข้าใจระหว่างหอการค้าเจ้อเจียงกับหอการค้าไทย "
        "จากนั้นได้เยี่ยมชมโรงงานของบริษัท คามาอัลยันส์ ที่เมืองหนิงปัว"
    )
    assert said(text, "Visit", "visitor") == {"นายอัครเดช สมมติกุล"}
    assert said(text, "Visit", "host") == {"บริษัท คามาอัลยันส์"}


def test_a_notice_names_the_room_before_the_people():
    text = (
        "วันที่ 30 สิงหาคม 2566 เวลา 10.00 น. ที่ห้องรับรอง ศาลากลางจังหวัดชุมพร ชั้น 2 นายวิบูลย์ ตัวอย่างวงศ์ "
        "ผู้ว่าราชการจังหวัดชุมพร ให้การต้อนรับนายหลี่ เหวินเจ๋อ กงสุลใหญ่จีนประจำจังหวัดสงขลา "
        "ในโอกาสเดินทางมาเข้าเยี่ยมคารวะ โดยมีนายชัยณรงค์ ตัวอย่างใหญ่ หัวหน้าสำนักงานจังหวัด ร่วมให้การต้อนรับ"
    )
    assert {
        ("place", "Chumphon"),
        ("type", "courtesy_call"),
        ("participant", "นายชัยณรงค์ ตัวอย่างใหญ่"),
    } < fact(text, "Meeting")


def test_who_leads_a_delegation_is_its_head_at_the_meeting():
    text = (
        "คณะผู้แทนมณฑลยูนนาน นำโดยนางสาวกู้ ชิงเหมย เลขาธิการหอการค้ายูนนาน "
        "เข้าพบหารือกับนายวิรุฬ ตัวอย่างวงศ์ รองผู้ว่าราชการจังหวัดเชียงใหม่"
    )
    assert ("participant.head", "นางสาวกู้ ชิงเหมย") in fact(text, "Meeting")


def test_a_delegation_that_is_led_for_the_first_time_is_a_visitor():
    text = (
        "วันที่ 5 กรกฎาคม 2566 นายหวาง เค่อหมิง นายกเทศมนตรีเมืองฉงจั่ว เขตปกครองตนเองกว่างซีจ้วง "
        "ได้นำคณะผู้แทนภาครัฐและเอกชน จำนวน 13 คน เยือนจังหวัดมุกดาหาร"
    )
    assert {
        ("head", "นายหวาง เค่อหมิง"),
        ("visitor", "คณะผู้แทนภาครัฐและเอกชน"),
        ("place", "Mukdahan"),
    } < fact(text, "Visit")


def test_who_was_invited_has_not_come():
    text = "นายกรัฐมนตรีไทยได้เชิญนายกรัฐมนตรีลาวเยือนจังหวัดภูเก็ต"
    assert modalities(text, "Visit") == {"wish"}


def test_a_visit_has_the_dates_that_follow_its_place():
    text = (
        "เมื่อวันที่ 12 ธันวาคม 2565 นายมานะ ตัวอย่างพงษ์ รัฐมนตรีว่าการกระทรวงการต่างประเทศ "
        "เป็นประธานการประชุมในโอกาสเยือนลาวอย่างเป็นทางการระหว่างวันที่ 10-12 ธันวาคม 2565"
    )
    assert said(text, "Visit", "when") == {"2022-12-10/2022-12-12"}


def test_who_is_received_may_be_a_deputy():
    text = "นางสาวบุษกร ตัวอย่างพงศ์ กงสุลใหญ่ ณ นครเซี่ยงไฮ้ ให้การต้อนรับรองอธิบดีสำนักงานการต่างประเทศเมืองหนิงปัว"
    assert ("participant", "deputy_director_general") in fact(text, "Meeting")


def test_a_ground_breaking_that_somebody_attended():
    sentence = "นายวิรัตน์ ใจดี รองเลขาธิการบีโอไอ เข้าร่วมพิธีวางศิลาฤกษ์โรงงาน ณ จังหวัดชลบุรี"
    assert fact(sentence, "Event") == {
        ("type", "groundbreaking_ceremony"),
        ("participant", "นายวิรัตน์ ใจดี"),
        ("place", "Chon Buri"),
    }


def test_who_received_somebody_and_held_talks_took_part():
    sentence = (
        "นายดนัย ใจดี รัฐมนตรีว่าการกระทรวงการต่างประเทศได้ให้การต้อนรับและหารือข้อราชการกับนายซาโปรอฟ วาซิลี "
        "เอกอัครราชทูตสหพันธรัฐรัสเซียประจำประเทศไทย"
    )
    assert said(sentence, "Meeting", "participant") == {"นายดนัย ใจดี", "นายซาโปรอฟ วาซิลี"}


def test_a_meeting_that_also_gave_news_has_its_second_side():
    sentence = (
        "นายดนัย ใจดี รัฐมนตรีว่าการกระทรวงการต่างประเทศ ได้พบหารือทวิภาคีและแถลงข่าว "
        "ร่วมกับนายวาซิลี ซาโปรอฟ เอกอัครราชทูตรัสเซียประจำประเทศไทย"
    )
    assert said(sentence, "Meeting", "participant") == {"นายดนัย ใจดี", "นายวาซิลี ซาโปรอฟ"}


def test_who_led_the_visitors_of_a_firm():
    sentence = "สภาอุตสาหกรรมแห่งประเทศไทย เยี่ยมชม บริษัท ลำธารทอง จำกัด นำโดย นายวีระ ใจดี"
    assert ("head", "นายวีระ ใจดี") in fact(sentence, "Visit")
