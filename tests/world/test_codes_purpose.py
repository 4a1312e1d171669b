"""Words of activity that say what a thing is for."""

import pytest

from landbridge.world.codes import codes_of
from landbridge.world.codes.purpose import is_purpose, mark_purposes
from landbridge.world.codes.readers import reader_for
from landbridge.world.codes.verbs import verbs_of


@pytest.mark.parametrize(
    ("language", "text", "purposes"),
    [
        ("ru", "оборудование для добычи нефти", ["добычи"]),
        ("ru", "станки для ремонта и производства мебели", ["ремонта", "производства"]),
        ("ru", "производство мебели", []),
        (
            "en",
            "machinery for mining, quarrying and construction",
            ["mining", "quarrying", "construction"],
        ),
        ("en", "mining and construction machinery", ["mining", "construction"]),
        ("en", "construction of roads", []),
        ("zh", "食品加工机械制造", ["加工"]),
        ("zh", "食品加工", []),
        ("th", "เครื่องจักรสำหรับการผลิต", ["การผลิต"]),
        ("th", "การผลิตอาหาร", []),
    ],
)
def test_a_preposition_or_a_tool_makes_a_verb_a_purpose(
    language: str, text: str, purposes: list[str]
) -> None:
    verbs = verbs_of(language)
    terms = reader_for(language, (), verbs).terms(text)
    marked = filter(is_purpose, mark_purposes(text, terms, verbs, language))
    assert [text[term.start : term.end] for term in marked] == purposes


def test_what_is_for_an_activity_is_made() -> None:
    assert codes_of("mining machinery")[0].code == "C2824"
    assert codes_of("coal mining")[0].code == "B0510"


def test_another_verb_tells_what_is_done_to_it() -> None:
    assert codes_of("rental of construction equipment")[0].code == "N7730"
