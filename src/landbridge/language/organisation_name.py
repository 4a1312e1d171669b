"""Names of organisations, zones and projects taken apart, the same in all languages.

沈阳近海经济区 = Shenyang Jinhai Economic Zone = Шэньянская экономическая зона Цзиньхай: a
name is taken apart into places (`@id`) and companies (`+id`) that the caller knows, words
that many names share (by what they mean) and the core, which is heard (`*jinhai`; `~SNH`
where the script keeps the consonants only). The key is the set of the parts; word order and
legal form are gone.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from landbridge.language.generic_words import NAMING, SILENT, as_pattern, generic_words
from landbridge.language.organisation_key import COMPANY, CORE, PLACE, SOUND
from landbridge.language.palladius import to_pinyin
from landbridge.language.pinyin import letters, split_syllables, syllables
from landbridge.language.romanised import unified
from landbridge.language.scripts import language_of
from landbridge.language.simplified import simplified
from landbridge.language.thai_sound import thai_classes

_RUN = re.compile(
    r"(?P<zh>[\u3400-\u9fff]+)|(?P<th>[\u0e01-\u0e4e]+)|(?P<ru>[\u0400-\u04ff]+)"
    r"|(?P<en>[^\W_\u0400-\u04ff\u0e01-\u0e4e\u3400-\u9fff]+)(?:['’]s?(?!\w))?"
)
_BLANK = re.compile(r"[\s‐–]")
_RUSSIAN_CASE = re.compile(
    "(?<=....)(?:[аыия]ми|[еи]го|ого|[еи]му|ому|[иы]х|[аяыиоеу][мх]|[оеиыаяую][йяею]|ов|ь?ю|[аяоеыиуьй])$"
)
_RUSSIAN_RELATION = re.compile("(?<=...)(?:ь|ов|ев|ин)?ск$")
"""The suffix that makes an adjective of a place or a person: Стэнфордский, Сямэньский."""
_RUSSIAN_ENDING = re.compile("(?:[аяоеыиуйь]{1,2})$")
_ENDINGS_OF_NAME = r"(?:[аеёиоуыьэюя]{0,2}[йвмх]?|\w{0,4}ск\w{0,3})"
"""Case endings of a name and those of its adjective: Урала, уральский, and not Ураллайн."""
_ENDINGS_OF_WORD = (
    r"(?:[аеёиоуыьэюяй]\w{0,4}"
    r"|\w{0,9}(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|[ое]го|[ое]му|[ыи]ми?|[ую]ю|[ыи]х))?"
)
"""Endings of a noun and those of its adjective: союза, союзный, and not Союзснаб."""
_SHORTEST_STEM = 4
"""Other words begin with what is left of a shorter name: Мак- of Макао begins Максим."""


class OrganisationNames:
    """Makes keys of names, given the names that are known already, each with its id.

    Known are companies whose names are adopted, then places; a country or a
    part of the world is better known by what its name means. With `heard_whole` no
    word is known but legal forms and fillers.
    """

    def __init__(
        self,
        places: Mapping[str, str],
        companies: Mapping[str, str] | None = None,
        *,
        heard_whole: bool = False,
    ) -> None:
        self._known = _marked(companies or {}, COMPANY), _marked(places, PLACE)
        self._heard_whole = heard_whole
        self._stages: dict[str, tuple[Stage, ...]] = {}
        self._keys: dict[str, str] = {}

    def key(self, name: str) -> str:
        """The key of a name: equal for one organisation in all languages; "" if it says too little.

        A legal form, a filler word and the order of the words make no difference.
        """
        if name not in self._keys:
            parts = self.parts(name)
            self._keys[name] = " ".join(sorted(parts)) if _is_telling(parts) else ""
        return self._keys[name]

    def parts(self, name: str) -> frozenset[str]:
        """The parts of a name, however little they say."""
        return frozenset(part for stretch in self.stretches(name) for part in _parts(stretch))

    def stretches(self, name: str) -> Iterator[Stretch]:
        """The stretches of a name in order: each a known word, or what stands between two."""
        return iter(_taken_apart(simplified(name.lower()), self._stages_of(language_of(name))))

    def _stages_of(self, language: str) -> tuple[Stage, ...]:
        if language not in self._stages:
            known = [_known_stage(names, language) for names in self._known if names]
            self._stages[language] = *known, _generic_stage(language, self._heard_whole)
        return self._stages[language]


@dataclass(frozen=True, slots=True, eq=False)
class Stage:
    """Words to look for in a name, and what they mean; a stage is itself alone."""

    pattern: re.Pattern[str]
    meanings: Mapping[str, str]


def _marked(known: Mapping[str, str], mark: str) -> tuple[tuple[str, str], ...]:
    return tuple(sorted((name.lower(), mark + known_id) for name, known_id in known.items()))


@lru_cache(maxsize=64)
def _known_stage(names: tuple[tuple[str, str], ...], language: str) -> Stage:
    generic = generic_words(language)
    meanings: dict[str, str] = {}
    for name, known_id in names:
        written = language_of(name)
        if written in (language, "en") and len(name) > (1 if written != "en" else 2):
            form = _stem(name) if written == "ru" else name.replace("*", "")
            form = _BLANK.sub("-", form) if language in ("en", "ru") else form
            if _BLANK.search(name) or NAMING not in _inflected(name, generic):
                meanings[form] = known_id
    return Stage(re.compile(as_pattern(meanings, language, _ENDINGS_OF_NAME)), meanings)


@cache
def _generic_stage(language: str, only_silent: bool) -> Stage:
    generic = generic_words(language)
    meanings = {
        word: meaning
        for word, meaning in generic.items()
        if not only_silent or meaning.startswith(SILENT)
    }
    return Stage(re.compile(as_pattern(meanings, language, _ENDINGS_OF_WORD)), meanings)


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of a name and, of a known word, the parts that it means: none for a filler."""

    text: str
    meaning: tuple[str, ...] | None = None


@lru_cache(maxsize=256)
def _taken_apart(name: str, stages: tuple[Stage, ...]) -> tuple[Stretch, ...]:
    """The stretches that the first stage knows, and those that the others know in between.

    Kept for a while: a name is often taken apart by fewer and fewer stages, one after the other,
    and where a stage knows nothing, the rest have the whole name before them again.
    """
    return tuple(_take_apart(name, stages))


def _take_apart(name: str, stages: tuple[Stage, ...]) -> Iterator[Stretch]:
    if not stages:
        yield Stretch(name)
        return
    first, *rest = stages
    done = 0
    for found in first.pattern.finditer(name):
        yield from _taken_apart(name[done : found.start()], tuple(rest))
        yield Stretch(found[0], tuple(_meaning(found[0], first.meanings)))
        done = found.end()
    yield from _taken_apart(name[done:], tuple(rest))


def _parts(stretch: Stretch) -> Iterable[str]:
    return _core(stretch.text) if stretch.meaning is None else stretch.meaning


def _core(text: str) -> Iterator[str]:
    """The words between the known ones; pinyin words that stand together are one: Hua Jin."""
    chinese = ""
    for run in _RUN.finditer(text):
        heard = _pinyin(run)
        chinese += heard
        if heard:
            continue
        if chinese:
            yield CORE + chinese
        chinese = ""
        yield from _foreign_core(run)
    if chinese:
        yield CORE + chinese


def _pinyin(run: re.Match[str]) -> str:
    word = run[run.lastgroup or 0]
    if run.lastgroup == "zh":
        read: tuple[str, ...] | None = syllables(word)
    elif run.lastgroup == "th" or len(word) < 2:
        read = None
    else:
        read = (
            to_pinyin(word) or to_pinyin(_russian_root(word))
            if run.lastgroup == "ru"
            else split_syllables(word)
        )
    return "".join(letters(syllable) for syllable in read or ())


def _foreign_core(run: re.Match[str]) -> Iterator[str]:
    word = run[run.lastgroup or 0]
    if run.lastgroup == "th":
        yield from filter(lambda part: len(part) > 1, (SOUND + thai_classes(word),))
    else:
        yield CORE + unified(_russian_root(word) if run.lastgroup == "ru" else word)


def _russian_root(word: str) -> str:
    """A Russian word without its case ending and, of an adjective, its suffix."""
    bare = _RUSSIAN_CASE.sub("", word)
    return _RUSSIAN_RELATION.sub("", bare)


def _stem(name: str) -> str:
    stem = _RUSSIAN_ENDING.sub("", name)
    if len(stem) < _SHORTEST_STEM or name.endswith("*"):
        return name
    return stem + "*"


def _meaning(word: str, meanings: Mapping[str, str]) -> list[str]:
    known = meanings.get(word) or _inflected(_BLANK.sub("-", word), meanings)
    return [part for part in known.split(" ") if not part.startswith(SILENT)]


def _inflected(word: str, meanings: Mapping[str, str]) -> str:
    stems = (word[:length] + "*" for length in range(len(word), 0, -1))
    return next((meanings[form] for form in (word, *stems) if form in meanings), SILENT)


def _is_telling(parts: frozenset[str]) -> bool:
    if any(part[0] == COMPANY or (part[0] in (CORE, SOUND) and len(part) > 3) for part in parts):
        return True
    return len(parts) > 1 and any(part[0] in (PLACE, NAMING, CORE, SOUND) for part in parts)
