"""Which dictionary forms a declined Russian word of a name may have.

The table runs from an ending in the text to the endings of the nominative
(source: Русская грамматика, АН СССР, 1980, §§ 1180-1310, declension of nouns
and adjectives). It says what is possible; the index of names says what is real.
"""

from __future__ import annotations

from functools import lru_cache

_ENDINGS = """
а: - о
у: - а о
ом: - о ое ый ий ой
ем: - й ь е ее
е: - а о ь я й ие
ы: а ы
и: ь я и й а ы
я: й ь е
ю: я й ь е
ой: а ая ой
ей: я а ья
ии: ия ий ие
ию: ия ий ие
ией: ия
ия: ий ие
ием: ий ие
ью: ь
ого: ый ий ое ой
его: ий ее
ому: ый ий ое ой
ему: ий ее
ым: ый ой ое
им: ий
ем: ий
ую: ая
юю: яя
ых: ые ый
их: ие ий
ыми: ые
ими: ие
ами: ы и
ах: ы и
ам: ы и
ов: ы
ца: ец
цу: ец
цом: ец
це: ец
ла: ел
лу: ел
лом: ел
ле: ел
"""
_LONGEST = 3


def _endings() -> dict[str, tuple[str, ...]]:
    table: dict[str, tuple[str, ...]] = {}
    for line in _ENDINGS.strip().splitlines():
        ending, _, nominatives = line.partition(":")
        found = tuple("" if ending == "-" else ending for ending in nominatives.split())
        table[ending] = table.get(ending, ()) + found
    return table


_NOMINATIVES = _endings()
_STEM = 2


@lru_cache(maxsize=65536)
def dictionary_forms(word: str) -> tuple[str, ...]:
    """The word itself and each nominative it may be a case of; lower case in, lower case out."""
    forms = [word]
    for length in range(1, min(_LONGEST, len(word) - _STEM) + 1):
        stem, ending = word[:-length], word[-length:]
        forms += [stem + nominative for nominative in _NOMINATIVES.get(ending, ())]
    return tuple(dict.fromkeys(forms))
