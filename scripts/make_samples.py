"""Write the one sample that is not a text file, a DOCX, the same to the byte each time."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

from docx import Document

TARGET = Path(__file__).parents[1] / "src/landbridge/samples/releases/park-talks.zh.docx"
FIRST_ZIP_DATE = (1980, 1, 1, 0, 0, 0)

TITLE = "中俄(沈阳)经贸合作产业园对接会参阅材料(内部)"
SOURCE = "来源:沈阳对外交往示例网 日期:2022年10月14日"
SECTIONS = (
    (
        "一、背景",
        "10月10日,市政府外办与俄罗斯驻沈阳总领事馆赴辽中区考察,并与辽中区委、区政府座谈。"
        "市政府外办主任陈双伟、俄罗斯驻沈阳总领事谢尔盖·契尔年科、辽中区委书记温向伟参加座谈。",
    ),
    (
        "二、园区情况",
        "中俄(沈阳)经贸合作产业园正在筹建,依托沈阳近海经济区和沈阳综合保税区近海园区。"
        "辽中区开放功能完善,跨境物流通畅,平台载体丰富。",
    ),
    (
        "三、对接事项",
        "市政府外办可利用渠道、信息和平台等优势支持园区;园区希望引进优质企业和投资机构。"
        "总领事馆愿协助联系俄方企业,合作领域包括经贸、科技和人文。",
    ),
    (
        "四、待核实",
        "园区的四至范围、开工时间和首批入驻企业均未公布,对外介绍时不要使用未经核实的数字。",
    ),
)
TABLE = (
    ("项目", "内容"),
    ("名称", "中俄(沈阳)经贸合作产业园"),
    ("地点", "辽宁省沈阳市辽中区"),
    ("阶段", "筹建"),
    ("依托", "沈阳近海经济区、沈阳综合保税区近海园区"),
    ("定位", "辽宁对俄贸易和物流的枢纽"),
)


def main() -> None:
    """Write the sample."""
    TARGET.write_bytes(undated(park_talks()))
    print(f"{TARGET.name}: {TARGET.stat().st_size} bytes")


def park_talks() -> bytes:
    """An office's internal note before a meeting: four short sections and a table."""
    note = Document()
    note.add_heading(TITLE, level=1)
    note.add_paragraph(SOURCE)
    for heading, paragraph in SECTIONS:
        note.add_heading(heading, level=2)
        note.add_paragraph(paragraph)
    table = note.add_table(rows=0, cols=2)
    for left, right in TABLE:
        cells = table.add_row().cells
        cells[0].text, cells[1].text = left, right
    note.add_paragraph("内部资料,为演示撰写。")
    content = io.BytesIO()
    note.save(content)
    return content.getvalue()


def undated(package: bytes) -> bytes:
    """The same ZIP package with the parts in order of name and no time of writing."""
    target = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(package)) as source,
        zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as copy,
    ):
        for name in sorted(source.namelist()):
            copy.writestr(zipfile.ZipInfo(name, FIRST_ZIP_DATE), source.read(name), 8, 9)
    return target.getvalue()


if __name__ == "__main__":
    main()
