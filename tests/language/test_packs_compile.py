"""Patterns are compiled when a text first needs them; here all of them are."""

import tomllib
from importlib.resources import files

import pytest

from landbridge.language.pack_folders import load_pack


@pytest.mark.parametrize("language", ["zh", "en", "ru", "th"])
def test_every_pattern_of_a_pack_compiles(language: str) -> None:
    pack = load_pack(language)
    rules = [
        *pack.frames,
        *pack.of_works,
        *(rule for several in pack.names.values() for rule in several),
    ]
    patterns = [*(rule.pattern for rule in rules), *pack.speech, *pack.inside]
    assert len(patterns) > 100
    assert all(pattern.expression.pattern for pattern in patterns)
    assert all(pattern.compiled().expression.pattern for pattern in patterns)


@pytest.mark.parametrize("language", ["zh", "en", "ru", "th"])
def test_most_patterns_stay_in_a_sentence(language: str) -> None:
    rules = load_pack(language).frames
    staying = [rule for rule in rules if rule.pattern.compiled().stays]
    assert len(staying) > 0.8 * len(rules)


@pytest.mark.parametrize("language", ["zh", "en", "ru", "th"])
def test_a_word_of_the_patterns_is_given_once(language: str) -> None:
    folder = files("landbridge.language") / "packs" / language
    kinds = [part for part in (folder / "frames").iterdir() if part.name.endswith(".toml")]
    parts = [folder / "names.toml", folder / "frames.toml", *kinds]
    tables = [tomllib.loads(part.read_text("utf-8")) for part in parts]
    words = [word for table in tables for word in table.get("words", {})]
    assert sorted(words) == sorted(set(words))
