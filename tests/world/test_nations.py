"""Words that name a country without being its name."""

import pytest

from landbridge.world import Gazetteer


def nations(text: str, language: str) -> list[tuple[str, str]]:
    hits = Gazetteer.load().find(text, language)
    return [(text[hit.start : hit.end], hit.id) for hit in hits if hit.sort == "nation"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("中俄合作", [("中", "CN"), ("俄", "RU")]),
        ("中俄蒙三国", [("中", "CN"), ("俄", "RU"), ("蒙", "MN")]),
        ("访俄期间", [("俄", "RU")]),
        ("对俄贸易", [("俄", "RU")]),
        ("俄领馆", [("俄", "RU")]),
        ("德方表示", [("德", "DE")]),
        ("在中心美丽的法律中央", []),
        ("其中美丽", []),
        ("工作日中午", []),
        ("对美好生活", []),
        ("在德怀尔身边", []),
    ],
)
def test_a_han_letter_is_a_country_only_in_company(
    text: str, expected: list[tuple[str, str]]
) -> None:
    assert nations(text, "zh") == expected


def test_english_adjectives() -> None:
    assert nations("Sino-Russian and German firms", "en") == [
        ("Sino", "CN"),
        ("Russian", "RU"),
        ("German", "DE"),
    ]


def test_russian_adjectives_in_any_case() -> None:
    assert nations("российско-китайского и немецкими", "ru") == [
        ("российско", "RU"),
        ("китайского", "CN"),
        ("немецкими", "DE"),
    ]


def test_thai_words_for_people_make_a_nation() -> None:
    assert nations("ชาวจีนและประเทศจีน", "th") == [("จีน", "CN")]
