"""Chinese places as Russian and Thai texts write them, from their characters.

Russian: Palladius, with ъ where ng meets a vowel. Thai: Royal Society of Thailand, rules for
Chinese (2006), which spell a tone by the class of the consonant and a mark, and beside them what
news agencies write (sh by ซ, ang with a short vowel, เ-ย without ์).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from itertools import islice, product

from pypinyin import Style, pinyin

from landbridge.language.palladius import to_russian

MOST_FORMS = 16
VOWELS = frozenset("аеиоуыэюя")
CLASSES = {
    "b": ("ป", "", "ป"), "d": ("ต", "", "ต"), "g": ("ก", "", "ก"), "": ("อ", "", "อ"),
    "j": ("จ", "", "จ"), "zh": ("จ", "", "จ"), "z": ("จ", "", "จ"),
    "p": ("พ", "ผ", ""), "t": ("ท", "ถ", ""), "k": ("ค", "ข", ""), "f": ("ฟ", "ฝ", ""),
    "h": ("ฮ", "ห", ""), "q": ("ช", "ฉ", ""), "ch": ("ช", "ฉ", ""), "c": ("ช", "ฉ", ""),
    "x": ("ซ", "ส", ""), "s": ("ซ", "ส", ""), "sh": ("ซ", "ส", ""), "sh ": ("ช", "ฉ", ""),
    "m": ("ม", "หม", ""), "n": ("น", "หน", ""), "l": ("ล", "หล", ""), "r": ("ร", "หร", ""),
    "y": ("ย", "หย", ""), "w": ("ว", "หว", ""),
}  # fmt: skip
"""For each initial its consonant of the low class, of the high class, and of the middle class."""
FINALS = {
    "a": "C-า", "o": "Cั-ว|โC-", "e": "เC-อ", "i": "Cี-", "u": "Cู-", "v": "Cวี-", "ai": "ไC-",
    "ei": "เC-ย์|เC-ย", "ao": "เC-า", "ou": "โC-ว", "an": "C-าน|Cั-น", "en": "เCิ-น",
    "ang": "C-าง|Cั-ง", "eng": "เCิ-ง", "ong": "C-ง", "ia": "เCี-ย", "ie": "เCี-ย",
    "iao": "เCี-ยว", "iu": "Cิ-ว", "ian": "เCี-ยน", "in": "Cิ-น", "iang": "เCี-ยง",
    "ing": "Cิ-ง", "iong": "C-ง", "ua": "Cว-า", "uo": "Cั-ว", "uai": "ไCว-", "ui": "Cุ-ย",
    "uan": "C-วน", "un": "Cุ-น", "uang": "Cว-าง|C-วง", "ue": "เCวี-ย", "van": "เCวี-ยน",
    "vn": "Cวิ-น", "ve": "เCวี-ย", "ii": "Cื-อ", "er": "เC-อร์",
}  # fmt: skip
"""The finals around the consonant C, with the place of the mark of the tone."""
WHOLE = {
    "yi": ("i",), "wu": ("u",), "yu": ("v",), "er": ("er",), "yin": ("in",), "ying": ("ing",),
}  # fmt: skip
"""Syllables whose y or w is no consonant: อี, อู, อวี."""
Y_FINALS = {"you": "ou", "yan": "ian", "yuan": "uan", "yun": "un", "yue": "ue", "yong": "ong"}
MARKS = {"1": "", "2": "๋", "3": "่", "4": "้", "5": ""}
HIGH_MARKS = {"1": "", "2": "", "3": "่", "4": "่", "5": ""}
"""The mark of each tone over a consonant of the middle class, and over the others."""
INITIAL = re.compile("zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw]|")
HISSES = frozenset(("zh", "ch", "sh", "r", "z", "c", "s"))
SYLLABLE = re.compile("([a-zü]+?)([1-5]?)")


def readings(name: str) -> list[str]:
    """The syllables of a Chinese name with their tones: 大连 as da4, lian2."""
    return [one[0] for one in pinyin(name, style=Style.TONE3, neutral_tone_with_five=True)]


def reads_as(name: str, latin: str) -> bool:
    """Whether a Chinese name of two syllables or more is read as a name in Latin letters says."""
    spoken = "".join(re.sub("[1-5]$", "", one).replace("v", "u") for one in readings(name))
    letters = unicodedata.normalize("NFD", latin.lower())
    return len(name) > 1 and spoken == re.sub("[^a-z]", "", letters)


def in_russian(name: str) -> str:
    """A Chinese name after Palladius; empty where a syllable has no such form."""
    written = ""
    previous = ""
    for syllable in readings(name):
        plain = syllable.rstrip("12345").replace("v", "ü")
        letters = to_russian().get(plain)
        if letters is None:
            return ""
        written += ("ъ" if previous.endswith("ng") and letters[0] in VOWELS else "") + letters
        previous = plain
    return written.capitalize()


def in_thai(name: str) -> list[str]:
    """The forms that a Chinese name may have in Thai; none where a syllable has no such form."""
    found = [list(dict.fromkeys(thai_syllables(syllable))) for syllable in readings(name)]
    return ["".join(parts) for parts in islice(product(*found), MOST_FORMS)]


def thai_syllables(syllable: str) -> Iterator[str]:
    """The forms of a syllable in Thai, the usual one first."""
    spoken = SYLLABLE.fullmatch(syllable.replace("ü", "v"))
    if spoken is None:
        return
    plain, tone = spoken[1], spoken[2] or "5"
    if plain in WHOLE:
        yield from spelt("", WHOLE[plain][0], tone)
    first = INITIAL.match(plain)
    initial = first[0] if first else ""
    final = Y_FINALS.get(plain, plain[len(initial) :])
    if initial in HISSES and final == "i":
        final = "ii"
    if initial in ("j", "q", "x") and final.startswith("u"):
        final = "v" + final[1:]
    if plain not in ("yi", "wu", "er"):
        yield from spelt(initial, final, tone)
    if initial == "sh":
        yield from spelt("sh ", final, tone)


def spelt(initial: str, final: str, tone: str) -> Iterator[str]:
    """The spellings of an initial and a final in a tone."""
    low, high, middle = CLASSES[initial]
    letter = middle or (high if tone in "23" else low)
    mark = (MARKS if middle else HIGH_MARKS)[tone]
    for form in FINALS.get(final, "").split("|"):
        if form:
            yield form.replace("C", letter).replace("-", mark)
