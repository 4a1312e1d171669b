"""Words that say nothing alone: information, platform, channel, 渠道, площадка, ช่องทาง."""

from __future__ import annotations

from functools import cache

from landbridge.world.codes.verbs import key_of
from landbridge.world.tables import forms_of, rows_of


@cache
def vague_words(language: str) -> frozenset[str]:
    """The vague words of a language, as the terms of a text have them."""
    return frozenset(
        key_of(form, language)
        for row in rows_of("codes/vague.csv")
        for form in forms_of(row[language])
    )
