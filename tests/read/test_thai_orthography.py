"""A Thai text that stops in mid-word is told from one that ends, by how Thai spells."""

import pytest

from landbridge.language.folded import fold_text
from landbridge.language.pack_folders import load_pack

CUT = """
ในฐานะมณฑลอุตสาหกรรมสำค|ทั้งสองฝ่ายเห็นพ้องให้ขยายความร่วมมือทางเศรษฐกิจแ|
คณะผู้แทนได้เดินทางไ|จังหวัดระยองเป็|ผู้ว่าราชการจังหวั|นักลงทุนจากสาธารณรัฐประชาชนจีนซึ่|
ทั้งสองเมื|โครงการจะแล้วเสร็จในเดือนมกราคมแล|ความร่วมมือด้านการเรี|พร้อมทั้งหารือเกี่ยวกับกา|
กระทรวงการต่างประเทศและ|เพื่อ|ได้แก่|เลขาธิการคณะกรรมการส่งเสริมการลงทุน (บีโ|
บริษัทฯ มีกำลังการผลิตรวม 3,000,|นายกเทศมนตรีนครเชียงใหม่กล่าวว่า “เรายินดี|ศูนย์ก|ความสัมพั|
การค้าระหว่าง|นิคมอุตสาหกรรมแห่งนี้จะใ
""".replace("\n", "").split("|")

WHOLE = (
    """
ขอบคุณครับ|แล้ว|เป็นกรณีพิเศษ|นายสมศักดิ์ ตัวอย่างวงศ์|นางสาวมาลี|Vostok Polymer Group|BMW|
เป็นเงิน 450 ล้านบาท|เมื่อปี 2566|เครื่องจักร อาหาร สิ่งทอ ฯลฯ|“เรายินดีต้อนรับทุกท่าน”|ร้อยละ 25|
บริษัท ตัวอย่าง จำกัด (มหาชน)|กรุงเทพฯ|ต่าง ๆ|อุตสาหกรรมเคมี|ตามเลขที่|ณ ที่แห่งนี้|ตามปกติ|ก็|
ปิโตรเคมี|ประเทศ|ระบบ|ผู้ประกอบการไทย|ใหม่|โลจิสติกส์|ออนไลน์|ปาล์ม|ฟาร์ม|ชาร์ต|อาทิตย์|
พื้นที่|หน้าที่|ทันที|เจ้าหน้าที่|ในภูมิภาค|ณ นครเซี่ยงไฮ้|น้ำ|กิจกรรม|ประจำ|ทั้งนี้|ให้ดี|เครือข่าย|
ธุรกิจ|เสรี|ต่อไป|ใคร|ด้วยใจ|เอเชีย|รัสเซีย|เพื่อน|มอสโก|ฟิล์ม|วันพุธ|เวลา 10.00 น.|(กนอ.)|
เมื่อวันที่ 3 ธ.ค. 2564|สปป.ลาว|โทร. 02-000-0000|www.example.org|สัปดาห์ละ 3 เที่ยวบิน|ศตวรรษ|อยู่เสมอ|
""".replace("\n", "")
    .strip("|")
    .split("|")
)


def breaks_off(line: str) -> bool:
    return bool(load_pack("th").breaks_off.search(fold_text(line).text))


@pytest.mark.parametrize("line", CUT)
def test_a_line_that_stops_in_mid_word_breaks_off(line):
    assert breaks_off(line) or line in UNSEEN


@pytest.mark.parametrize("line", WHOLE)
def test_a_line_that_ends_does_not_break_off(line):
    assert not breaks_off(line)


UNSEEN = {"โครงการจะแล้วเสร็จในเดือนมกราคมแล", "พร้อมทั้งหารือเกี่ยวกับกา"}
"""Ends that spell a possible word: only a dictionary would tell."""
