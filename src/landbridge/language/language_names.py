"""Languages by their names in zh, en, ru and th, as CLDR has them, or by their codes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from landbridge.language.folded import fold_text
from landbridge.language.phrases import phrases

_SPEAKING = ("zh", "en", "ru", "th")
_WORD_FOR_LANGUAGE = re.compile("^ภาษา|[语文话]$| язык$| language$")
"""What names a language as such: 俄文 and 俄语, русский and русский язык."""
_FIRST_OF_TWO = re.compile("(?<=[сц]к)о$")
"""How a Russian adjective ends that is joined to another: русско-китайский."""
_OTHER_NAMES = {
    "汉": "zh", "普通": "zh", "华": "zh", "mandarin": "zh", "จีนกลาง": "zh",
    "deutsch": "de", "français": "fr", "español": "es", "italiano": "it", "português": "pt",
    "日本語": "ja", "한국어": "ko", "монгол": "mn", "қазақ": "kk",
    "англо": "en", "франко": "fr", "японо": "ja",
}  # fmt: skip
"""Customary names beside those of CLDR, and what some neighbours call their own language."""


def language_named(word: str) -> str | None:
    """The code of a language by its name, or by a code of which a region may follow: zh-CN."""
    name = " ".join(fold_text(word).lower.split())
    code = name.replace("_", "-").partition("-")[0]
    return code if code in _codes() else _names().get(_bare(name))


def language_name(code: str, language: str) -> str:
    """What a language is called in another; the code where that has no name for it."""
    return _named_in(language).get(code, code)


def _bare(name: str) -> str:
    return _FIRST_OF_TWO.sub("ий", _WORD_FOR_LANGUAGE.sub("", name).strip())


@cache
def _codes() -> frozenset[str]:
    return frozenset(code for code in _named_in("en") if "_" not in code)


@cache
def _names() -> Mapping[str, str]:
    named = {
        _bare(name.lower()): code
        for language in _SPEAKING
        for code, name in sorted(_named_in(language).items(), reverse=True)
        if "_" not in code
    }
    return named | _OTHER_NAMES


@cache
def _named_in(language: str) -> Mapping[str, str]:
    return {str(code): str(name) for code, name in phrases(language).locale.languages.items()}
