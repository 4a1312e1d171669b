"""Two renditions side by side."""

from __future__ import annotations

from pathlib import Path

from desk import Desk
from lxml import html as markup

from landbridge.publish.comparison import write_comparison
from landbridge.read.compare import compare
from landbridge.read.comparison import Comparison
from landbridge.read.opening import open_document
from landbridge.read.passage import open_passage
from landbridge.read.reader import open_passages, whole_passages
from landbridge.world import Gazetteer

LEFT = """辽宁代表团访问德国

10月11日至13日，代表团访问德国宝马集团。盘锦项目总投资837亿元。
"""
RIGHT = """Liaoning delegation visits Germany

From October 11 to 13 the delegation visited BMW Group in Germany. The project in Panjin \
is worth 837 billion yuan.
"""


def comparison(desk: Desk) -> Comparison:
    gazetteer = Gazetteer()
    left = desk.document(LEFT, "zh", "辽宁日报", "2023-10-20")
    right = desk.document(RIGHT, "en", "Wire", "2023-10-20")
    return compare(
        open_passage(left, left.renditions[0], gazetteer),
        open_passage(right, right.renditions[0], gazetteer),
    )


def test_both_texts_stand_side_by_side_unchanged(desk: Desk, tmp_path: Path) -> None:
    page = markup.parse(str(write_comparison(tmp_path, comparison(desk), "ru")))
    rows = page.xpath("//section[@id='text']/div[@class='row']")
    shown = [
        [line.text_content() for row in rows for line in row.xpath(f"./div[{side}]/p")]
        for side in (1, 2)
    ]
    assert shown == [[line for line in text.split("\n") if line] for text in (LEFT, RIGHT)]


def test_an_amount_that_differs_is_said_and_marked_on_both_sides(
    desk: Desk, tmp_path: Path
) -> None:
    page = markup.parse(str(write_comparison(tmp_path, comparison(desk), "en")))
    said = " ".join(page.xpath("string(//section[@id='findings'])").split())
    assert "The amounts differ by a factor of 10" in said
    wrong = [mark.text_content() for mark in page.xpath("//span[contains(@class, 'wrong')]")]
    assert "837亿元" in wrong
    assert "837 billion yuan" in wrong


def test_every_link_of_the_page_leads_to_an_anchor_on_it(desk: Desk, tmp_path: Path) -> None:
    page = markup.parse(str(write_comparison(tmp_path, comparison(desk), "zh")))
    anchors = page.xpath("//body//@id")
    assert len(anchors) == len(set(anchors))
    links = {str(href) for href in page.xpath("//main//a/@href")}
    assert links
    assert links <= {f"#{anchor}" for anchor in anchors}


def test_paragraphs_that_face_each_other_stand_in_one_row(desk: Desk, tmp_path: Path) -> None:
    page = markup.parse(str(write_comparison(tmp_path, comparison(desk), "en")))
    rows = page.xpath("//section[@id='text']/div[@class='row']")
    assert [[len(side.xpath("./p")) for side in row.xpath("./div")] for row in rows] == [
        [1, 1],
        [1, 1],
    ]


def test_a_note_is_marked_as_no_fault(desk: Desk, tmp_path: Path) -> None:
    gazetteer = Gazetteer()
    left = desk.document("盘锦新路全长320公里。总投资837亿元。\n", "zh", "辽宁日报", "2023-10-20")
    right = desk.document(
        "The new road in Panjin is 200 miles long. It is worth 8.37 billion yuan.\n",
        *("en", "Wire", "2023-10-20"),
    )
    compared = compare(
        open_passage(left, left.renditions[0], gazetteer),
        open_passage(right, right.renditions[0], gazetteer),
    )
    assert {finding.reason.code for finding in compared.findings} == {"converted", "amount_differs"}
    page = markup.parse(str(write_comparison(tmp_path, compared, "en")))
    wrong = [mark.text_content() for mark in page.xpath("//span[contains(@class, 'wrong')]")]
    assert wrong == ["837亿元", "8.37 billion yuan"]


def test_quotes_stand_on_the_side_of_their_text(desk: Desk, tmp_path: Path) -> None:
    gazetteer = Gazetteer()
    left = desk.document("交易会于2024年5月16日在大连开幕。\n", "zh", "辽宁日报", "2024-05-20")
    right = desk.document(
        "The fair opened in Dalian on Friday, 16 May 2024.\n", "en", "Wire", "2024-05-20"
    )
    passages = [open_passage(one, one.renditions[0], gazetteer) for one in (left, right)]
    page = markup.parse(str(write_comparison(tmp_path, compare(*passages), "en")))
    sides = page.xpath("//section[@id='findings']//div[@class='sides']")
    links = [[str(href)[:6] for href in quotes.xpath(".//a/@href")] for quotes in sides]
    assert links
    assert all(one == sorted(one) for one in links)


def test_where_languages_alternate_each_side_has_its_own(tmp_path: Path) -> None:
    chinese = ["代表团访问了大连，并参观了当地的港口。", "双方签署了总额为2.5亿元的合同。"]
    english = [
        "The delegation visited Dalian and was shown around the port of the city.",
        "Both sides signed contracts that are worth 250 million yuan.",
    ]
    text = "\n\n".join(line for pair in zip(chinese, english, strict=True) for line in pair)
    document, gazetteer = open_document(text.encode(), "r.txt"), Gazetteer()
    left, right = whole_passages(open_passages(document, gazetteer), gazetteer)
    page = markup.parse(str(write_comparison(tmp_path, compare(left, right), "en")))
    for side, lines in ((1, chinese), (2, english)):
        shown = page.xpath(f"//section[@id='text']/div[@class='row']/div[{side}]/p")
        assert [line.text_content() for line in shown] == lines
