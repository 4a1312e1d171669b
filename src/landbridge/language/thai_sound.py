"""How a Thai spelling of a foreign name sounds: the classes of its consonants, in order.

Thai writes silent letters, glides and vowels with consonant letters; what is
left here are the consonants that the foreign name has too. A consonant under
the sign of silence (ร์) counts: in foreign names the sign marks one that the
original has and Thai cannot say.
"""

from __future__ import annotations

import re
from functools import cache

from landbridge.language.folded import fold_text
from landbridge.language.sound_tables import sound_rows

_TONES = re.compile("[\u0e47-\u0e4e]")
_CLUSTER = re.compile("\u0e3a[วร]?")
"""The dot that ties a consonant to the glide behind it: จฺวิน, หฺวา."""
_UNSAID_CONSONANT = re.compile("[ก-ฮ][ิุ]?\u0e4c")
_LEADING = "เแโใไ"
_VOWELS = "ะัาำิีึืุูอ"
_SILENT_HEAD = re.compile("ห(?=[งญนมยรลว])")
_GLIDE = re.compile(f"(?<=[ก-ฬฮ])ว(?![ิีึืุู])|(?<=[{_VOWELS}])ว(?![{_VOWELS}])")
_UNSAID = re.compile(f"[{_LEADING}{_VOWELS}ยๆฯ]")


def native_classes(text: str) -> str:
    """The classes where the sign of silence is meant: what stands under it is not said."""
    return thai_classes(_UNSAID_CONSONANT.sub("", text))


def thai_classes(text: str) -> str:
    """The consonant classes of a Thai text: เสิ่นหยาง → SNN."""
    plain = _TONES.sub("", _CLUSTER.sub("", fold_text(text).text))
    plain = _SILENT_HEAD.sub("", plain)
    plain = _GLIDE.sub("", plain)
    return "".join(_class(letter) for letter in _UNSAID.sub("-", plain)).replace("-", "")


def _class(letter: str) -> str:
    return letter if letter == "-" else _classes().get(letter, "")


@cache
def _classes() -> dict[str, str]:
    return {
        letter: sound for letters, sound in sound_rows("thai_consonants.csv") for letter in letters
    }
