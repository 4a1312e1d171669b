"""What the name of an activity takes out of it: кроме риса, except rice, 除水稻外, ยกเว้นข้าว."""

from __future__ import annotations

import re
from collections.abc import Iterable

_EXCEPTIONS = {
    "ru": r"(?i)\b(?:кроме|за исключением|исключая|не включая|без учета)\b[^;)]{0,300}",
    "en": r"(?i)\b(?:except|excluding|excl|other than|not including|but not)\b[^;)]{0,300}",
    "zh": "除(?!尘|草|虫|臭|湿|雪|锈)[^；;）)，,]{1,60}?(?:以外|之外|外)"
    "|(?:不含|不包括|不包含)[^；;）)]{1,100}|[^（(，,]{1,60}除外",
    "th": "(?:ยกเว้น|ไม่รวม|นอกเหนือจาก|นอกจาก)[^;)]{0,300}",
}
_COMPILED = {language: re.compile(form) for language, form in _EXCEPTIONS.items()}


def excluded_spans(text: str, language: str) -> list[tuple[int, int]]:
    """The spans of a text that say what does not belong to the activity."""
    return [found.span() for found in _COMPILED[language].finditer(text)]


def is_within(place: int, spans: Iterable[tuple[int, int]]) -> bool:
    """Whether a place lies in one of some spans."""
    return any(start <= place < end for start, end in spans)
