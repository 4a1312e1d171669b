"""Russian universities, offices, airports and posts that have no code, found by their words."""

from __future__ import annotations

import pytest
from release_reading import names, read

from landbridge.claims.value import Post


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Амурский университет связи и информатики принял гостей.",
         "Амурский университет связи и информатики"),
        ("Стенд организует Российский сельскохозяйственный центр.",
         "Российский сельскохозяйственный центр"),
        ("Аэропорт Омск обслужил 100 тыс. пассажиров.", "Аэропорт Омск"),
        ("Заречинский облисполком подписал меморандум.", "Заречинский облисполком"),
    ],
)  # fmt: skip
def test_a_body_is_named_whole(text: str, name: str) -> None:
    assert name in names(text, "Organization")


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Коммерческий директор Пётр Лугин отметил рост.", "Коммерческий директор"),
        ("Капитан порта Пётр Лугин сообщил о приёме судов.", "Капитан порта"),
    ],
)
def test_a_post_without_a_code_keeps_its_words(text: str, title: str) -> None:
    posts = [c.value for c in read(text).claims if isinstance(c.value, Post)]
    assert [(post.code, post.title) for post in posts] == [("", title)]
