"""Who says what in renditions: the words of one that another has of somebody else."""

from __future__ import annotations

import pytest
from renditions import codes

HEAD = {
    "zh": "大连市副市长王志强会见了伊尔库茨克市市长安德烈·索博列夫。\n\n",
    "en": "Wang Zhiqiang, vice mayor of Dalian, met Andrei Sobolev, mayor of Irkutsk.\n\n",
    "ru": "Заместитель мэра Даляня Ван Чжицян встретился с мэром Иркутска Андреем Соболевым.\n\n",
    "th": "นายหวัง จื้อเฉียง รองนายกเทศมนตรีเมืองต้าเหลียน พบกับนายอันเดรย์ โซโบเลฟ นายกเทศมนตรีเมืองอีร์คุตสค์\n\n",
}
SAID = {
    "zh": "{}表示,大连愿意扩大粮食进口。{}表示,将为企业提供土地。\n",
    "en": "{} said that Dalian is ready to import more grain. "
    "{} said that companies will be given land.\n",
    "ru": "{} заявил, что Далянь готов увеличить импорт зерна. "
    "{} заявил, что компании получат землю.\n",
    "th": "{} กล่าวว่า ต้าเหลียนพร้อมขยายการนำเข้าธัญพืช {} กล่าวว่า บริษัทจะได้รับที่ดิน\n",
}
NAMES = {
    "zh": ("王志强", "索博列夫"),
    "en": ("Wang Zhiqiang", "Andrei Sobolev"),
    "ru": ("Ван Чжицян", "Андрей Соболев"),
    "th": ("นายหวัง จื้อเฉียง", "นายอันเดรย์ โซโบเลฟ"),
}


def release(language: str, first: int, second: int) -> str:
    """A release in which one of the two men says the first sentence, one the second."""
    names = NAMES[language]
    return HEAD[language] + SAID[language].format(names[first], names[second])


def differing(left: str, right: str) -> list[list[str]]:
    return [quotes for code, quotes in codes(left, right) if code == "person_differs"]


@pytest.mark.parametrize("language", ["en", "ru", "th"])
def test_names_that_have_changed_places_before_what_is_said_differ(language: str) -> None:
    swapped = differing(release("zh", 0, 1), release(language, 1, 0))
    assert [quotes[0] for quotes in swapped] == ["王志强", "索博列夫"]
    assert [quotes[1] for quotes in swapped] == [NAMES[language][1], NAMES[language][0]]


@pytest.mark.parametrize("language", ["en", "ru", "th"])
def test_the_same_speakers_do_not_differ(language: str) -> None:
    assert differing(release("zh", 0, 1), release(language, 0, 1)) == []
    assert differing(release(language, 0, 1), release("zh", 0, 1)) == []


def test_one_who_says_the_words_of_another_differs() -> None:
    said = differing(release("zh", 0, 1), release("en", 0, 0))
    assert said == [["索博列夫", "Wang Zhiqiang"]]


def test_speeches_told_in_another_order_are_of_the_same_people() -> None:
    turned = (
        "Andrei Sobolev said that companies will be given land. "
        "Wang Zhiqiang said that Dalian is ready to import more grain.\n"
    )
    assert differing(release("zh", 0, 1), HEAD["en"] + turned) == []
