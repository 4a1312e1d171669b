"""Every code that the Chinese pack gives is a code of the house's vocabularies."""

from __future__ import annotations

from release_reading import unknown_codes


def test_every_code_of_the_chinese_pack_is_in_the_vocabularies() -> None:
    assert unknown_codes("zh") == set()
