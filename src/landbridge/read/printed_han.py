"""Chinese characters that a PDF gives as the radicals that look the same: ⻓ for 长, ⽇ for 日.

A face has one outline for both, and what prints a page may name it by the rarer one.
"""

from __future__ import annotations

import re
from unicodedata import normalize

_KANGXI = {code: normalize("NFKC", chr(code)) for code in range(0x2F00, 0x2FD6)}
_SUPPLEMENT = str.maketrans(
    "⺁⺝⺟⺠⺶⺻⻁⻄⻅⻆⻉⻋⻑⻓⻔⻘⻙⻚⻛⻜⻝⻡⻢⻣⻤⻥⻦⻧⻨⻩⻪⻫⻬⻭⻮⻯⻰⻲⻳",
    "厂月母民羊聿虎西见角贝车長长门青韦页风飞食首马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙亀龟",
)
"""The radicals that are words by themselves; NFKC leaves them as they are."""
_CHARACTERS = _KANGXI | _SUPPLEMENT
_SET_APART = re.compile(r"(?<=[\u4e00-\u9fff])(?: ?· | · ?)(?=[\u4e00-\u9fff])")


def as_characters(text: str) -> str:
    """A printed text with characters where it has radicals; of the same length."""
    return text.translate(_CHARACTERS)


def without_gaps(text: str) -> str:
    """A printed line whose foreign names in Chinese are one word: the dot is of another face."""
    return _SET_APART.sub("·", text)
