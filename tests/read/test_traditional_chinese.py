"""Traditional characters are read as simplified ones are, and quoted as they are written."""

from __future__ import annotations

from collections import Counter

import pytest

from landbridge.claims.fold import fold
from landbridge.claims.model import Document, Kind
from landbridge.language.simplified import simplified
from landbridge.read.compare import compare
from landbridge.read.opening import open_document
from landbridge.read.passage import open_passage
from landbridge.read.reader import read_document
from landbridge.world.gazetteer import Gazetteer

RELEASE = """\
港澳貿易促進會代表團訪問大連 雙方簽署合作備忘錄

來源：港澳貿易促進會
發佈時間：2025年6月12日

6月10日至12日，港澳貿易促進會會長羅啟賢率代表團訪問大連市。大連市副市長張誌宏會見了代表團一行，雙方就港口物流、跨境電商合作進行了交流。

訪問期間，港澳貿易促進會與大連市商務局簽署了合作備忘錄。總投資3.6億元的冷鏈物流園項目當日開工。

羅啟賢表示，香港願意為大連企業提供融資服務，並將於9月舉辦「連港經貿論壇」。

2024年，大連市對香港進出口額為45.2億元。大連至香港的定期航班將於7月1日開通，每週三班。
"""


def opened(text: str) -> Document:
    return open_document(text.encode(), "release.txt")


def told(text: str) -> list[tuple[str, str, int, int]]:
    claims = read_document(opened(text), Gazetteer.load()).claims
    return sorted((c.kind, c.predicate, c.evidence.start, c.evidence.end) for c in claims)


def test_a_release_says_the_same_in_both_scripts_at_the_same_places() -> None:
    assert {"Visit", "Meeting", "Agreement", "Link", "Statement"} <= {
        one[0] for one in told(RELEASE)
    }
    assert told(RELEASE) == told(simplified(RELEASE))


def test_quotes_and_names_keep_the_characters_that_the_text_has() -> None:
    reading = read_document(opened(RELEASE), Gazetteer.load())
    assert all(
        RELEASE[c.evidence.start : c.evidence.end] == c.evidence.quote for c in reading.claims
    )
    names = {str(c.value.text) for c in reading.claims if c.predicate == "name"}
    assert {"張誌宏", "羅啟賢", "大連市商務局", "港澳貿易促進會"} <= names


def test_the_masthead_is_read_and_quoted_as_it_is_written() -> None:
    document = opened(RELEASE)
    stated = [one.value for one in (document.publisher, document.published) if one is not None]
    assert stated == ["港澳貿易促進會", "2025-06-12"]


def test_to_compare_the_scripts_tells_nothing() -> None:
    sides = [opened(RELEASE), opened(simplified(RELEASE))]
    left, right = (open_passage(one, one.renditions[0], Gazetteer.load()) for one in sides)
    assert compare(left, right).differences == ()


def test_both_scripts_in_one_file_are_two_renditions_that_tell_the_same() -> None:
    document = opened(simplified(RELEASE) + RELEASE)
    left, right = (open_passage(document, one, Gazetteer.load()) for one in document.renditions)
    assert [left.pack.language, right.pack.language] == ["zh", "zh"]
    assert compare(left, right).differences == ()


def test_a_name_in_traditional_characters_parts_no_simplified_text() -> None:
    document = opened("中国香港贸易促进会\n\n" + "大连市与會展中心會長羅啟賢签署了合作备忘录。" * 4)
    assert len(document.renditions) == 1


def test_one_release_in_both_scripts_is_one_of_each_thing() -> None:
    sides = [opened(RELEASE), opened(simplified(RELEASE))]
    claims = [claim for one in sides for claim in read_document(one, Gazetteer.load()).claims]
    counted = Counter(dossier.kind for dossier in fold(sides, claims).dossiers.values())
    kinds = (Kind.PERSON, Kind.ORGANIZATION, Kind.PUBLIC_BODY, Kind.VISIT, Kind.PROJECT, Kind.LINK)
    assert {kind: counted[kind] for kind in kinds} == {
        Kind.PERSON: 2,
        Kind.ORGANIZATION: 2,
        Kind.PUBLIC_BODY: 2,
        Kind.VISIT: 1,
        Kind.PROJECT: 1,
        Kind.LINK: 1,
    }


@pytest.mark.parametrize("written", ["乾", "着", "著", "台", "里"])
def test_what_simplified_texts_write_stays(written: str) -> None:
    assert simplified(written) == written


def test_a_press_release_of_hong_kong_has_its_letterhead_and_its_date_in_brackets() -> None:
    head = "香港南洋商貿聯會\n新聞稿\n\n香港南洋商貿聯會與大連市商務局簽署諒解備忘錄\n\n"
    text = head + "(香港,2025年5月22日)香港南洋商貿聯會今日與大連市商務局簽署諒解備忘錄。\n"
    document = opened(text)
    stated = [document.publisher, document.title, document.published]
    assert [one.value for one in stated if one is not None] == [
        "香港南洋商貿聯會",
        "香港南洋商貿聯會與大連市商務局簽署諒解備忘錄",
        "2025-05-22",
    ]
