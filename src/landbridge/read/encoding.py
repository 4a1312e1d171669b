"""From bytes to characters: byte order marks, UTF-8, what the page declares, else what fits.

A page may declare what it is not in: where its bytes fit the letters of another
language and the declared encoding gives none of them, what fits is believed.

An old encoding is chosen by its language's letters: the text decoded with it
must hold the share of frequent letters that a text of that language has.
Wrong decodings of zh, ru and th text reach a quarter of it at most.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass
from functools import cache

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SAME = {"gb2312": "gb18030", "gbk": "gb18030", "gb_2312-80": "gb18030", "x-gbk": "gb18030",
         "tis-620": "cp874", "iso-8859-11": "cp874", "windows-874": "cp874",
         "iso-8859-1": "cp1252", "latin1": "cp1252", "us-ascii": "cp1252",
         "big5": "big5hkscs", "shift_jis": "cp932", "ks_c_5601-1987": "cp949", "euc-kr": "cp949",
         }  # fmt: skip
# Bytes of another encoding seldom decode in these; theirs look like frequent Chinese characters.
_TELLING = ("big5hkscs", "cp932", "cp949", "euc-jp", "euc-tw")
_LOST_SHARE = 0.001
_WESTERN_SHARE = 0.1
_CONTROL_BYTE = re.compile(rb"[\x00-\x08\x0e-\x1f]")
_CONTROL_SHARE = 0.05
_LETTER = re.compile(
    "[\t\n\r -~\u00a0-\u017f\u0400-\u045f\u0e01-\u0e5b\u2010-\u2122"
    "\u3000-\u30ff\u4e00-\u9fff\uff00-\uffef]"
)
_LETTER_SHARE = 0.97


@dataclass(frozen=True, slots=True)
class _Fit:
    """The frequent letters of a language and the share of its letters that they make up."""

    encoding: str
    frequent: re.Pattern[str]
    share: float


_FIT_ENOUGH = 0.6
_NO_ASCII = re.compile(rb"[\x80-\xff]")
_BEYOND_ASCII = re.compile("[^\x00-\x7f]+")


@dataclass(frozen=True, slots=True)
class Decoded:
    """A decoded text without its byte order mark, and the encoding it was in."""

    text: str
    encoding: str


def decode(content: bytes, declared: str = "") -> Decoded | None:
    """Decode bytes; None where no encoding fits."""
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return _strict(content[len(mark) :], encoding)
    return (
        _unmarked_utf16(content)
        or _strict(content, "utf-8")
        or _declared(content, declared)
        or _best_fit(content)
        or _western(content)
        or _lenient(content, "utf-8")
    )


def _strict(content: bytes, encoding: str) -> Decoded | None:
    """Decode, but allow the last character to be broken off: a text may end in mid-character."""
    try:
        decoder = codecs.getincrementaldecoder(encoding)("strict")
        return Decoded(decoder.decode(content, final=False), encoding)
    except (UnicodeDecodeError, LookupError):
        return None


def _lenient(content: bytes, encoding: str) -> Decoded | None:
    """Decode with a few characters lost, each of which becomes U+FFFD."""
    try:
        text = content.decode(encoding, "replace")
    except (LookupError, UnicodeError):
        return None
    return Decoded(text, encoding) if text.count("\ufffd") <= _LOST_SHARE * len(text) else None


def _unmarked_utf16(content: bytes) -> Decoded | None:
    """UTF-16 without its mark: bytes full of control characters that make up letters."""
    head = content[:4096]
    if len(_CONTROL_BYTE.findall(head)) < _CONTROL_SHARE * len(head):
        return None
    for encoding in ("utf-16-le", "utf-16-be"):
        decoded = _strict(content, encoding)
        if decoded and len(_LETTER.findall(decoded.text)) >= _LETTER_SHARE * len(decoded.text):
            return decoded
    return None


def _declared(content: bytes, declared: str) -> Decoded | None:
    encoding = _SAME.get(declared.lower(), declared)
    decoded = _lenient(content, encoding) if encoding else None
    share, fit = _rating(content)
    if decoded is None or share < _FIT_ENOUGH or fit is None:
        return decoded
    if encoding.lower() in (fit.encoding, *_TELLING):
        return decoded
    return decoded if _share(decoded.text, fit) >= _FIT_ENOUGH else None


def _best_fit(content: bytes) -> Decoded | None:
    share, fit = _rating(content)
    return None if fit is None or share < _FIT_ENOUGH else _lenient(content, fit.encoding)


def _rating(content: bytes) -> tuple[float, _Fit | None]:
    """The encoding that fits best, and how well. A page's head may be long and in ASCII."""
    first = _NO_ASCII.search(content)
    sample = content[first.start() :][:40_000] if first else b""
    rated = [(share, fit) for fit in _fits() if (share := _fit_share(sample, fit))]
    return max(rated, key=lambda rating: rating[0], default=(0.0, None))


def _western(content: bytes) -> Decoded | None:
    """Text in ASCII but for a typographic sign or an accent here and there."""
    beyond = sum(byte > 0x7F for byte in content[:40_000])
    return _lenient(content, "cp1252") if beyond <= _WESTERN_SHARE * len(content) else None


@cache
def _fits() -> tuple[_Fit, ...]:
    """Shares measured on news sentences of each language; single sentences stay within a quarter.

    The first level of GB 2312 (1980) holds the 3,755 most frequent characters, in rows 16 to 55.
    """
    level_one = "".join(
        bytes([row, cell]).decode("gb2312", "ignore")
        for row in range(0xB0, 0xD8)
        for cell in range(0xA1, 0xFF)
    )
    chinese = re.compile(f"[{level_one}\u3000-\u3011\u2014-\u2026\uff00-\uff5e]")
    russian = re.compile("[оеаинтсрвл]")
    return (
        _Fit("gb18030", chinese, 0.98),
        _Fit("cp1251", russian, 0.65),
        _Fit("koi8-r", russian, 0.65),
        _Fit("cp874", re.compile("[านรกอมเง่ีว้ยัลตสิท]"), 0.75),
    )


def _fit_share(content: bytes, fit: _Fit) -> float:
    decoded = _lenient(content, fit.encoding)
    return _share(decoded.text, fit) if decoded else 0.0


def _share(text: str, fit: _Fit) -> float:
    letters = "".join(_BEYOND_ASCII.findall(text))
    return len(fit.frequent.findall(letters)) / max(len(letters), 1) / fit.share
