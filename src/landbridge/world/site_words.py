"""Words that say that land or premises are meant, and not what is made or done there.

Of "a site for a machinery plant" the site is offered or sought; the plant is what it is for. A word
beside which something else is the head (site preparation, 用地规划, торговая площадка) is none.
"""

from __future__ import annotations

import re

_HEAD = r"(?=\s*(?:$|[,;.:()]|(?:for|of|in|near|to|at|with|on|from|and|or|suitable|available)\b))"
"""What may follow the head of an English noun phrase."""
_WORDS = {
    "en": re.compile(
        r"\b(?<!web )(?<!construction )(?<!heritage )(?<!tourist )(?<!camp )"
        r"(?:(?:greenfield|brownfield|industrial|building|development|factory|production"
        r"|investment|vacant) ){0,2}"
        r"(?:sites?|land(?: plots?)?|plots?(?: of land)?|premises"
        r"|locations?(?= for)|factory (?:buildings?|space|units?)"
        rf"|(?:production|industrial|workshop) (?:space|areas?|buildings?)){_HEAD}",
        re.IGNORECASE,
    ),
    "ru": re.compile(
        r"\b(?:земельн\w{2,3} участ\w{2,4}|участ(?:ок|к\w{1,3}) (?:земли|под|для)\b"
        r"|(?:промышленн|производственн|инвестиционн|строительн)\w{2,3} площадк\w{1,3}"
        r"|площадк\w{1,3} (?:под|для)"
        r" (?=строит|завод|произв|предпр|фабрик|склад|цех|размещ|комплекс)"
        r"|(?:производственн|промышленн)\w{2,3} (?:помещени|площад|корпус)\w{1,4}"
        r"|земл\w{1,2} под\b|(?:размещени|локализаци)\w{1,2}(?= (?:производств|завод|предприят))"
        r"|мест\w{1,2} (?:под|для) (?=строит|завод|произв|фабрик|цех))",
        re.IGNORECASE,
    ),
    "zh": re.compile(
        r"(?:工业|建设|项目|仓储|物流|生产|工厂|厂房)?用地(?![膜规审管政指性])|地块(?!规)"
        r"|(?<!国)土地(?![整平测改修复管规流政利资确])"
        r"|(?:标准|通用|定制)?厂房(?![建设施工装改修])|选址|设厂"
    ),
    "th": re.compile(
        r"(?<!พัฒนา)(?<!จัดสรร)(?<!ปรับ)(?<!สำรวจ)(?:แปลง)?ที่ดิน"
        r"|พื้นที่(?:สำหรับ|เพื่อ|ในการ)?(?:ก่อสร้าง|สร้าง|ตั้ง)?(?=โรงงาน)"
        r"|พื้นที่(?:สำหรับ|เพื่อ|ในการ)?(?:ก่อสร้าง|สร้าง|ตั้ง)"
        r"|พื้นที่อุตสาหกรรม|อาคารโรงงาน|โรงงานสำเร็จรูป|ทำเลที่ตั้ง|(?<!ที่)ตั้ง(?=โรงงาน)"
    ),
}


def site_in(text: str, language: str) -> tuple[int, int] | None:
    """Where the words of a text say that a site is meant; None where they do not."""
    words = _WORDS.get(language)
    found = words.search(text) if words else None
    return found.span() if found else None
