"""Which known names are nearest to one that no place has, by spelling and sound."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from functools import lru_cache

from rapidfuzz.fuzz import ratio
from rapidfuzz.process import extract

from landbridge.world.fold import key_of, script_of
from landbridge.world.generics import generics_of
from landbridge.world.names_index import NamesIndex, full_index
from landbridge.world.places import key_rows, sort_of
from landbridge.world.sound import han_sound, thai_sound

Similarity = Callable[[str, str], float]

_ROUGH = 400
_ROOM = 3
_SHORTEST = 2
_WHOLE = 100.0
_BONUS = 0.08


@lru_cache(maxsize=64)
def nearest(name: str, language: str) -> tuple[tuple[str, float], ...]:
    """Ids of places with the similarity of their nearest name, 0 to 1, best first."""
    return tuple(_nearest(name, language))


def _nearest(name: str, language: str) -> Iterator[tuple[str, float]]:
    script = script_of(language)
    key = _without_generic(key_of(name, script), language)
    index = full_index(language)
    similarity = _SIMILARITIES.get(script, _by_letters)
    likely = (known for known in _rough(key, script, index) if _is_likely(known, index))
    scored = {known: similarity(key, known) for known in likely}
    seen: set[str] = set()
    for known in sorted(scored, key=lambda known: _rank(known, scored[known], index)):
        entry = index.get(known)
        for code in entry.ids if entry else ():
            if code not in seen:
                seen.add(code)
                yield code, round(scored[known], 3)


def _is_likely(known: str, index: NamesIndex) -> bool:
    """Whether a name was seen: what a rule makes of a place named now and then is no suggestion."""
    return known in index.pack or _is_key(known, index)


def _rank(known: str, score: float, index: NamesIndex) -> tuple[float, str]:
    """What releases name most is more likely meant than a place that they name now and then."""
    return -score - (_BONUS if _is_key(known, index) else 0), known


def _is_key(known: str, index: NamesIndex) -> bool:
    entry = index.own.get(known)
    return entry is not None and any(code in key_rows() for code in entry.ids)


def fits(code: str, sorts: Collection[str] | None) -> bool:
    """Whether a place is of one of the sorts; any sort will do if none are given."""
    return sorts is None or sort_of(code) in sorts


def _rough(key: str, script: str, index: NamesIndex) -> Iterable[str]:
    """The names worth a closer look."""
    if script == "thai":
        far = max(_ROOM, len(key) // 2)
        return [known for known in index if abs(len(known) - len(key)) <= far]
    if script == "han":
        return [known for known in index if _may_sound_like(key, known, index)]
    return [known for known, _, _ in extract(key, list(index), scorer=ratio, limit=_ROUGH)]


def _may_sound_like(key: str, known: str, index: NamesIndex) -> bool:
    if abs(len(known) - len(key)) > 1:
        return False
    return known in index.own or not set(key).isdisjoint(known)


def _by_letters(name: str, known: str) -> float:
    return ratio(name, known) / _WHOLE


def _by_pinyin(name: str, known: str) -> float:
    sound = ratio(han_sound(name), han_sound(known))
    return (2 * sound + ratio(name, known)) / 3 / _WHOLE


def _by_thai_sound(name: str, known: str) -> float:
    pairs = zip(thai_sound(name), thai_sound(known), strict=True)
    sounds = [ratio(ours, theirs) for ours, theirs in pairs]
    return (sum(sounds) + ratio(name, known)) / (len(sounds) + 1) / _WHOLE


_SIMILARITIES: dict[str, Similarity] = {"han": _by_pinyin, "thai": _by_thai_sound}


def _without_generic(key: str, language: str) -> str:
    """The name alone: Thai and Russian put the generic word before it, others after."""
    for generic in generics_of(language, "before"):
        word = key_of(generic.word, script_of(language))
        rest = key.removeprefix(word).strip()
        if len(rest) >= _SHORTEST and rest != key:
            return rest
    for generic in generics_of(language, "after"):
        rest = key.removesuffix(key_of(generic.word, script_of(language))).strip()
        if len(rest) >= _SHORTEST and rest != key:
            return rest
    return key
