"""A sentence and its rendition in German, Japanese, Korean and Vietnamese, compared by value."""

from landbridge.read import compare_texts


def test_the_middle_of_a_month_is_not_its_beginning() -> None:
    [difference] = compare_texts(
        "The talks are held in the middle of October.", "en", "Anfang Oktober wird beraten.", "de"
    )
    assert difference.topic == "date"
    assert difference.left is not None
    assert difference.left.quote == "the middle of October"
    assert difference.right is not None
    assert difference.right.quote == "Anfang Oktober"


def test_the_same_part_of_a_month_says_the_same() -> None:
    english = "The talks are held in the middle of October."
    assert compare_texts(english, "en", "Mitte Oktober wird beraten.", "de") == []
    assert compare_texts(english, "en", "10月中旬に協議する。", "ja") == []


def test_magnitudes_of_other_languages_say_the_same() -> None:
    assert compare_texts("总投资12亿日元", "zh", "総投資額は12億円", "ja") == []
    assert (
        compare_texts("It cost 350 million dollars.", "en", "3억 5천만 달러가 들었다.", "ko") == []
    )
    assert compare_texts("It cost 3 billion dong.", "en", "Chi phí là 3 tỷ đồng.", "vi") == []


def test_a_million_for_a_billion_differs() -> None:
    [difference] = compare_texts("It cost 1.5 billion euros.", "en", "1,5 Mio. Euro.", "de")
    assert difference.topic == "amount"
