"""Names of organisations compared as they are spelled: OAO Gazprom = Gasprom JSC.

Where `organisation_name` takes a name apart by meaning, to find it in another language, this
compares two spellings in letters: legal forms are left out, numbers and numerals must be the
same, and a word that only one name has makes it another organisation.
"""

from __future__ import annotations

import re
from functools import lru_cache

from landbridge.language.folded import fold_text
from landbridge.language.generic_words import SILENT, as_pattern, generic_words
from landbridge.language.name_comparison import NameComparison
from landbridge.language.quantities import find_quantities
from landbridge.language.roman import read_roman
from landbridge.language.romanised import latin, unified
from landbridge.language.scripts import language_of
from landbridge.language.values import Number
from landbridge.language.word_alignment import align

_WORD = re.compile(r"[^\W_]+(?:[-‐–'’][^\W_]+)*")
_POINTED = re.compile(r"(?<=\b\w)\.(?=\w\b|\s|,|$)")
_HYPHENS = re.compile("[-‐–'’]")
_ALTERNATIVES = re.compile(r"(?<=\w{3})\s*/\s*(?=\w{3})")
_EXTRA_WORD = 0.66
"""What a name is worth that lacks a word of the other: it may be its parent or its branch."""
_SWAP = 0.5
"""What a name is worth that has a word of its own where the other has another."""


@lru_cache(maxsize=65536)
def compare_organisations(a: str, b: str) -> NameComparison:
    """How alike two spellings of organisations' names are; of names parted by / the best."""
    compared = [
        _compare(one, other) for one in _ALTERNATIVES.split(a) for other in _ALTERNATIVES.split(b)
    ]
    return max(compared, key=lambda comparison: comparison.score)


def _compare(a: str, b: str) -> NameComparison:
    left, right = _telling_words(a), _telling_words(b)
    shown = " ".join(left), " ".join(right)
    if _joined(a) == _joined(b) or "".join(left) == "".join(right) != "":
        return NameComparison(1.0, *shown)
    alignment = align(left, right)
    worth = _SWAP if alignment.has_swap else _EXTRA_WORD if alignment.left_over else 1.0
    return NameComparison(alignment.likeness * worth, *shown)


def _joined(name: str) -> str:
    return "".join(map(latin, _words(name)))


def _telling_words(name: str) -> list[str]:
    """The words of a name without legal forms and fillers; all of them where no other is left."""
    name = _with_digits(name)
    language = language_of(name)
    meanings = generic_words(language)
    silent = [word for word, meaning in meanings.items() if meaning.startswith(SILENT)]
    bare = re.sub(as_pattern(silent, language), " ", _plain(name), flags=re.IGNORECASE)
    return [_spelled(word) for word in _words(bare) or _words(name)]


def _with_digits(name: str) -> str:
    """The name with numbers in digits: First Bank is 1 Bank, as 1st Bank is."""
    for mention in reversed(find_quantities(fold_text(name), language_of(name))):
        if isinstance(mention.value, Number):
            name = f"{name[: mention.start]}{mention.value.amount} {name[mention.end :]}"
    return name


def _words(name: str) -> list[str]:
    return [_HYPHENS.sub("", word) for word in _WORD.findall(_plain(name))]


def _plain(name: str) -> str:
    """The name in small letters; L.X.C. is lxc."""
    return _POINTED.sub("", name.casefold())


def _spelled(word: str) -> str:
    if number := read_roman(word.upper()):
        return str(number)
    return word if word.isdigit() else unified(word)
