"""Which language a text is in: by its script where that decides, else by its letters and words.

A script that one language uses decides alone (Han without kana, Thai, Hangul).
Cyrillic is told apart by the letters that only one alphabet has. Latin text
with English function words is English; the rest is asked of py3langid, which
costs 0.2 s to import and is therefore imported when it is first needed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import cache
from typing import cast

_SAMPLE = 4_000
_LATIN_LANGUAGES = ("cs", "de", "en", "es", "fi", "fr", "hu", "id", "it", "nl", "pl", "pt",
                    "ro", "sv", "tr", "vi")  # fmt: skip

# A Han character says about as much as three letters, a Thai one as much as two;
# so weighed, foreign names in Latin letters do not outvote the sentence around them.
_SCRIPTS: Mapping[str, tuple[re.Pattern[str], float]] = {
    "han": (re.compile("[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]+"), 3.0),
    "kana": (re.compile("[\u3041-\u309f\u30a1-\u30fa\u30fc-\u30ff]+"), 3.0),
    "hangul": (re.compile("[\uac00-\ud7a3\u1100-\u11ff]+"), 3.0),
    "thai": (re.compile("[\u0e01-\u0e4e]+"), 2.0),
    "cyrillic": (re.compile("[\u0400-\u052f]+"), 1.2),
    "latin": (re.compile("[A-Za-z\u00c0-\u024f\u1e00-\u1eff]+"), 1.0),
    "arabic": (re.compile("[\u0620-\u064a\u066e-\u06d3\u06fa-\u06ff\u0750-\u077f]+"), 1.2),
    "greek": (re.compile("[\u0370-\u03ff\u1f00-\u1fff]+"), 1.0),
    "hebrew": (re.compile("[\u05d0-\u05ea]+"), 1.2),
    "devanagari": (re.compile("[\u0900-\u0963\u0971-\u097f]+"), 1.2),
    "lao": (re.compile("[\u0e81-\u0edf]+"), 1.5),
    "khmer": (re.compile("[\u1780-\u17d3]+"), 1.5),
    "myanmar": (re.compile("[\u1000-\u104f]+"), 1.5),
    "georgian": (re.compile("[\u10a0-\u10ff]+"), 1.0),
    "armenian": (re.compile("[\u0531-\u0587]+"), 1.0),
    "mongolian": (re.compile("[\u1820-\u1878]+"), 1.0),
}
_RUNS = re.compile(
    "|".join(f"(?P<{script}>{letters.pattern})" for script, (letters, _) in _SCRIPTS.items())
)
_ONE_LANGUAGE = {
    "hangul": "ko", "thai": "th", "greek": "el", "hebrew": "he", "devanagari": "hi", "lao": "lo",
    "khmer": "km", "myanmar": "my", "georgian": "ka", "armenian": "hy", "mongolian": "mn",
}  # fmt: skip

# Letters that Russian does not have, in the order in which they decide.
_CYRILLIC_LETTERS = (
    ("kk", re.compile("[ғқңұһ]")),
    ("tg", re.compile("[ҳҷӣӯ]")),
    ("be", re.compile("ў")),
    ("uk", re.compile("[іїєґ]")),
    ("mk", re.compile("[ѓќѕ]")),
    ("sr", re.compile("[ђћјљњџ]")),
    ("mn", re.compile("[өү]")),
)
_NOT_RUSSIAN_SHARE = 0.01
_BULGARIAN = re.compile("ъ")
_NOT_BULGARIAN = re.compile("[ыэё]")
_ARABIC_LETTERS = (
    ("ur", re.compile("[ٹڈڑےں]")),
    ("ug", re.compile("[ۇۆۈې]")),
    ("fa", re.compile("[پچژگکی]")),
)
# Frequent words of English that are no frequent words of its neighbours.
_ENGLISH = re.compile(
    r"\b(?:the|of|and|to|that|is|for|with|by|are|at|from|have|has|had|his|they|it|this|which|"
    r"were|will|be|their|its|who|said|not|been|would|about|after|she|you|our|between|into|than|"
    r"but|can|what|when|there|over|during|under|also|signed|visited|government|cooperation)\b"
)
# Of this word both sides are names: in Dutch it stands behind other words (sprak met Jan).
_MET = re.compile("[A-Z]\\w+ met [A-Z]")
_NAME = re.compile("(?<!^)(?<![.!?] )\\b[A-Z\u00c0-\u00de][\\w'-]*")
_ENGLISH_SHARE = 0.17
_FEW_LETTERS = 25


def identify(text: str) -> str:
    """The ISO 639-1 code of the language that most of a text is in; "" where nothing tells."""
    sample = text[:_SAMPLE]
    weights = _weights(sample)
    if not weights:
        return ""
    script = max(weights, key=lambda name: weights[name])
    if script in ("han", "kana"):
        return "ja" if weights.get("kana", 0) * 9 > weights.get("han", 0) else "zh"
    decide = _BY_SCRIPT.get(script)
    return decide(sample) if decide else _ONE_LANGUAGE[script]


def _weights(text: str) -> dict[str, float]:
    """What the letters of each script in a text weigh."""
    lengths: dict[str, int] = {}
    for run in _RUNS.finditer(text):
        script = str(run.lastgroup)
        lengths[script] = lengths.get(script, 0) + run.end() - run.start()
    return {
        script: weight * lengths[script]
        for script, (_, weight) in _SCRIPTS.items()
        if script in lengths
    }


def _identify_cyrillic(text: str) -> str:
    letters = "".join(_SCRIPTS["cyrillic"][0].findall(text)).lower()
    for language, pattern in _CYRILLIC_LETTERS:
        if len(pattern.findall(letters)) > _NOT_RUSSIAN_SHARE * len(letters):
            return language
    hard_signs = len(_BULGARIAN.findall(letters))
    many = hard_signs > 1 and hard_signs > _NOT_RUSSIAN_SHARE * len(letters)
    if many and not _NOT_BULGARIAN.search(letters):
        return "bg"
    return "ru"


def _identify_arabic(text: str) -> str:
    letters = "".join(_SCRIPTS["arabic"][0].findall(text))
    for language, pattern in _ARABIC_LETTERS:
        if len(pattern.findall(letters)) > _NOT_RUSSIAN_SHARE * len(letters):
            return language
    return "ar"


def _identify_latin(text: str) -> str:
    words = _SCRIPTS["latin"][0].findall(text)
    if _is_english(text):
        return "en"
    if text.isascii() and sum(map(len, words)) < _FEW_LETTERS:
        return "en"
    return _classify()(" ".join(words))


def _is_english(text: str) -> bool:
    """Whether English words are frequent in a text; names, which are no words, do not count."""
    told = _NAME.sub("", text)
    words = _SCRIPTS["latin"][0].findall(told)
    found = len(_ENGLISH.findall(told.lower())) + len(_MET.findall(text))
    return bool(words) and found >= _ENGLISH_SHARE * len(words)


_BY_SCRIPT: Mapping[str, Callable[[str], str]] = {
    "cyrillic": _identify_cyrillic,
    "arabic": _identify_arabic,
    "latin": _identify_latin,
}


@cache
def _classify() -> Callable[[str], str]:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE)
    identifier.set_languages(_LATIN_LANGUAGES)
    return lambda text: cast(str, identifier.classify(text)[0])
