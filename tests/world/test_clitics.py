"""Countries in scripts without capitals, which write particles and names as one word."""

from __future__ import annotations

import pytest

from landbridge.world.clitics import has_clitics, without_clitics
from landbridge.world.gazetteer import Gazetteer


@pytest.mark.parametrize(
    ("text", "language", "countries"),
    [
        ("대한민국과 카자흐스탄은 협정을 맺었다.", "ko", ["KR", "KZ"]),
        ("베트남에서 몽골까지 화물을 보낸다.", "ko", ["VN", "MN"]),
        ("회의는 화요일에 열린다.", "ko", []),
        ("وقعت كازاخستان ومنغوليا مذكرة تفاهم.", "ar", ["KZ", "MN"]),
        ("تصدر البضائع إلى فيتنام.", "ar", ["VN"]),
        ("يبدأ الاجتماع يوم الثلاثاء.", "ar", []),
    ],
)
def test_countries_are_found_with_their_particles(
    text: str, language: str, countries: list[str]
) -> None:
    assert [hit.id for hit in Gazetteer.load().find(text, language)] == countries


def test_a_word_may_be_without_its_particle() -> None:
    assert "منغوليا" in without_clitics("ومنغوليا", "ar")
    assert without_clitics("Mongolei", "de") == ("Mongolei",)
    assert not has_clitics("de")
