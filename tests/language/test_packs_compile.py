"""Patterns are compiled when a text first needs them; here all of them are."""

import pytest

from landbridge.language.pack_folders import load_pack


@pytest.mark.parametrize("language", ["zh", "en", "ru", "th"])
def test_every_pattern_of_a_pack_compiles(language: str) -> None:
    pack = load_pack(language)
    rules = [*pack.frames, *(rule for several in pack.names.values() for rule in several)]
    patterns = [*(rule.pattern for rule in rules), *pack.speech, *pack.inside]
    assert len(patterns) > 100
    assert all(pattern.expression.pattern for pattern in patterns)
