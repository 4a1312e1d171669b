"""Given names that are at home in many tongues: Charles is Чарльз, Шарль, 查尔斯 and ชาร์ลส์.

Such names have customary forms that no rule of transcription gives. A form may be that of two
names: Жак is Jacques, and 保罗 is Paul and Paolo.
"""

from __future__ import annotations

import re
from functools import cache

from landbridge.language.romanised import latin
from landbridge.language.scripts import script_of_name
from landbridge.language.sound_tables import sound_rows

_TONES = re.compile("[\u0e47-\u0e4b]")


def given_names(word: str) -> tuple[str, ...]:
    """The given names that a word in any script is a form of, as Latin letters write them."""
    return _forms().get(_form(word), ())


def _form(word: str) -> str:
    match script_of_name(word):
        case "latin":
            return latin(word)
        case "cyrillic":
            return word.lower().replace("ё", "е")
        case _:
            return _TONES.sub("", word)


@cache
def _forms() -> dict[str, tuple[str, ...]]:
    forms: dict[str, tuple[str, ...]] = {}
    for row in sound_rows("given_names.csv"):
        name = row[0].split()[0]
        for form in map(_form, " ".join(row).split()):
            forms[form] = tuple(dict.fromkeys((*forms.get(form, ()), name)))
    return forms
