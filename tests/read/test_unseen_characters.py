"""What nobody sees in a text, or what folds to fewer characters, moves no quote."""

from __future__ import annotations

import pytest
from release_reading import read

TOLD = [
    "Companies: the Port of Arvaia signed an agreement with Dalian Port Group on 8 May 2024.",
    "合作信息:大连港集团与青岛港集团于2024年5月8日签署合作协议。",
    "Новости: порт Арвая 8 мая 2023 года подписал соглашение с Даляньской портовой группой.",
    "สำหรับความร่วมมือ: การท่าเรือแห่งประเทศไทยลงนามข้อตกลงกับ Dalian Port Group เมื่อวันที่ 8 พฤษภาคม 2566",
]
UNSEEN = {"zero-width space": "\u200b", "soft hyphen": "\u00ad", "byte order mark": "\ufeff"}


@pytest.mark.parametrize("mark", UNSEEN.values(), ids=UNSEEN)
@pytest.mark.parametrize("told", TOLD)
def test_quotes_are_the_same_behind_what_nobody_sees(told: str, mark: str) -> None:
    head, colon, rest = told.partition(":")
    assert _quotes(head + colon + mark * 9 + rest, mark) == _quotes(told, mark) != set()


def test_quotes_are_the_same_behind_decomposed_thai_letters() -> None:
    told = TOLD[3]
    assert _quotes(told.replace("\u0e33", "\u0e4d\u0e32"), "") == _quotes(told, "")


def _quotes(told: str, mark: str) -> set[tuple[str, str]]:
    """What is claimed, each with its quote without the mark, and with composed letters."""
    return {
        (f"{claim.kind}.{claim.predicate}", _plain(claim.evidence.quote, mark))
        for claim in read(told).claims
    }


def _plain(quote: str, mark: str) -> str:
    return quote.replace(mark or "\x00", "").replace("\u0e4d\u0e32", "\u0e33")
