"""Russian names in the nominative, as a dossier heads its page with them.

What is certain about the case decides: a dictionary word of the name, or the
post that agrees with it. A name whose case nothing tells stays as it stands.
Asian names are no dictionary words: their last part takes the endings of a
masculine noun where its syllable can bear them (Palladius: -н, -нь, -й), and
what ends in another vowel does not decline.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from landbridge.language.mention import Sort

if TYPE_CHECKING:
    from pymorphy3 import MorphAnalyzer
    from pymorphy3.analyzer import Parse

DECLINING = frozenset({"ru"})
"""The languages whose names are told in the nominative."""

_WORD = re.compile(r"[а-яёА-ЯЁ]+(?:-[а-яёА-ЯЁ]+)*")
_SMALL_WORD = re.compile(r"(?<![а-яёА-ЯЁ-])[а-яё]{3,}(?![а-яё-])")
_ASIDE = re.compile(r"[(«\"].*?[)»\"]")
_OBLIQUE = ("gent", "accs", "datv", "ablt", "loct")
_NAMING = frozenset({"Name", "Patr", "Surn"})
SHORTEST_COMMON = 3
"""Words up to this length may be syllables of Asian names: Ли, Мин."""
_VOWELS = "аеёиоуыэюя"
_SIBILANTS = "шжчщц"
_ADJECTIVE = re.compile(
    r"(?:[ыио]й|[ая]я|[ое]е|[ыи]е|[ое]го|[ое]му|[ыи]м|[ое]м|[ое]й|[ую]ю|[ыи]х)$"
)
_ENDINGS = {"masc": ("ый", "ий"), "femn": ("ая", "ая"), "neut": ("ое", "ое")}
_SURNAMES = {
    "masc": [(r"(?<=[оеё]в|[иы]н)(?:а|у|ым|е)$", ""), (r"(?<=ск|цк)(?:ого|ому|им|ом)$", "ий")],
    "femn": [(r"(?<=[оеё]в|[иы]н)(?:ой|у)$", "а"), (r"(?<=ск|цк)(?:ой|ую)$", "ая")],
}
_FEMININE = re.compile(r"(?:[оеё]в|[иы]н|ск|цк)(?:ой|ую)$")
"""What the surname of a woman may end in whose first name no dictionary knows."""
_NOUN_ENDINGS = {
    "gent": ("а", "я"),
    "accs": ("а", "я"),
    "datv": ("у", "ю"),
    "ablt": ("ом", "ем"),
    "loct": ("е", "е"),
}


def dictionary_form(words: str, sort: Sort, language: str, post: str = "") -> str:
    """A name of a sort as a dictionary would give it; as written where names do not decline."""
    if language not in DECLINING or sort is Sort.COMPANY:
        return words
    return nominative_person(words, post) if sort is Sort.PERSON else nominative(words)


@lru_cache(maxsize=8192)
def nominative(words: str) -> str:
    """The name of a body, a zone, a project: its head and the adjectives before it decline."""
    aside = [found.span() for found in _ASIDE.finditer(words)]
    found = [
        word
        for word in _WORD.finditer(words)
        if len(word[0]) > 1 and not any(a <= word.start() < b for a, b in aside)
    ]
    if found and (plural := _oblique_plural(found[0][0])):
        return _replaced(words, {found[0].span(): plural})
    head = next((i for i, word in enumerate(found) if _is_head(word[0])), None)
    if head is None or found[head][0].isupper():
        return words
    noun = _oblique_noun(found[head][0], [word[0] for word in found[:head]])
    if noun is None:
        return words
    gender = str(noun.tag.gender)
    changes = {word.span(): _adjective(word[0], gender) for word in found[:head]}
    changes[found[head].span()] = _inflected(noun, found[head][0])
    return _replaced(words, changes)


@lru_cache(maxsize=8192)
def nominative_person(name: str, post: str = "") -> str:
    """The name of a person; `post` are the words of the post that agree with it, if any."""
    words = [word for word in _WORD.finditer(name) if len(word[0]) > 1]
    case, gender = _case_of_person([word[0] for word in words], post)
    if not case:
        return name
    changes = {word.span(): _part(word[0], case, gender, word is words[-1]) for word in words}
    return _replaced(name, changes)


def is_common_word(word: str, language: str) -> bool:
    """Whether a word written as a name is a word of the dictionary that names nobody."""
    if language not in DECLINING or len(word) <= SHORTEST_COMMON:
        return False
    known = [parse for parse in _parses(word) if parse.is_known]
    return bool(known) and not any(_NAMING & parse.tag.grammemes for parse in known)


def has_verb(text: str) -> bool:
    """Whether Russian words say what somebody does or did, and are no name alone."""
    return any(_parses(word)[0].tag.POS == "VERB" for word in _SMALL_WORD.findall(text))


@cache
def _analyzer() -> MorphAnalyzer:
    # 0.5 s to import and to load the dictionary, which texts in other languages need not pay.
    from pymorphy3 import MorphAnalyzer

    return MorphAnalyzer()


@lru_cache(maxsize=32768)
def _parses(word: str) -> tuple[Parse, ...]:
    return tuple(_analyzer().parse(word))


def _nouns(word: str) -> Iterator[Parse]:
    return (p for p in _parses(word) if p.tag.POS == "NOUN" and p.tag.number == "sing")


def _replaced(text: str, changes: dict[tuple[int, int], str]) -> str:
    for (start, end), word in sorted(changes.items(), reverse=True):
        text = text[:start] + _in_case_of(text[start:end], word) + text[end:]
    return text


def _in_case_of(written: str, word: str) -> str:
    if len(written) > 1 and written.isupper():
        return word.upper()
    word = word if "ё" in written.lower() else word.replace("ё", "е")
    parts = zip(written.split("-"), word.split("-"), strict=False)
    return "-".join(p[:1].upper() + p[1:] if w[:1].isupper() else p for w, p in parts)


def _inflected(parse: Parse, otherwise: str) -> str:
    made = parse.inflect({"nomn", "sing"})
    return str(made.word) if made else otherwise


# phrases


def _is_head(word: str) -> bool:
    if word.isupper():
        return True
    if _ADJECTIVE.search(word.lower()) and not _is_known_noun(word):
        return False
    return any(True for _ in _nouns(word))


def _is_known_noun(word: str) -> bool:
    return any(p.is_known and p.tag.POS == "NOUN" for p in _parses(word))


def _oblique_plural(word: str) -> str:
    """The nominative of a plural that heads a name (Днях культуры); "" for other words."""
    nouns = [p for p in _parses(word) if p.tag.POS == "NOUN" and p.is_known]
    if not nouns or any(noun.tag.number == "sing" for noun in nouns):
        return ""
    made = nouns[0].inflect({"nomn", "plur"})
    return str(made.word) if made else word


def _oblique_noun(word: str, adjectives: Iterable[str]) -> Parse | None:
    """The reading of the head in which it stands in an oblique case; None in the nominative."""
    nouns = [*_nouns(word)]
    cases = [_cases_of_adjective(adjective) for adjective in adjectives]
    agreeing = [n for n in nouns if all((n.tag.case, n.tag.gender) in known for known in cases)]
    if any(n.tag.case == "nomn" for n in agreeing or nouns):
        return None
    return next((n for n in agreeing or nouns if n.tag.case in _OBLIQUE), None)


_CASES_OF_ENDINGS = {
    "femn": {"ая": "nomn", "яя": "nomn", "ую": "accs", "юю": "accs", "ой": "gent datv ablt loct",
             "ей": "gent datv ablt loct"},
    "masc": {"ый": "nomn accs", "ий": "nomn accs", "ой": "nomn accs", "ого": "gent accs",
             "его": "gent accs", "ому": "datv", "ему": "datv", "ым": "ablt", "им": "ablt",
             "ом": "loct", "ем": "loct"},
    "neut": {"ое": "nomn accs", "ее": "nomn accs", "ого": "gent", "его": "gent", "ому": "datv",
             "ему": "datv", "ым": "ablt", "им": "ablt", "ом": "loct", "ем": "loct"},
}  # fmt: skip


def _cases_of_adjective(word: str) -> set[tuple[str, str]]:
    """The cases and genders that the ending of an adjective allows (Русская грамматика, § 1300)."""
    return {
        (case, gender)
        for gender, endings in _CASES_OF_ENDINGS.items()
        for ending, cases in endings.items()
        if word.lower().endswith(ending)
        for case in cases.split()
    }


def _adjective(word: str, gender: str) -> str:
    for parse in _parses(word):
        if parse.tag.POS in ("ADJF", "PRTF"):
            made = parse.inflect({"nomn", "sing", gender})
            if made:
                return str(made.word)
    stem = _ADJECTIVE.sub("", word.lower())
    hard, soft = _ENDINGS.get(gender, ("", ""))
    return stem + (soft if stem[-1:] in "гкхжшщч" else hard) if hard else word


# people


def _case_of_person(words: list[str], post: str) -> tuple[str, str]:
    """Case and gender of a name: from its first name, else from the post."""
    for word in words:
        known = [p for p in _nouns(word) if p.is_known and _NAMING & p.tag.grammemes]
        names = [p for p in known if "Name" in p.tag.grammemes and "Fixd" not in p.tag.grammemes]
        cases = _cases_of_post(post)
        fitting = [p for p in names if not cases or p.tag.case in cases]
        if fitting:
            first = fitting[0]
            return ("" if first.tag.case == "nomn" else str(first.tag.case)), str(first.tag.gender)
    cases = _cases_of_post(post)
    oblique = [case for case in cases if case in _OBLIQUE]
    gender = "femn" if words and _FEMININE.search(words[-1].lower()) else "masc"
    return (oblique[0], gender) if oblique and "nomn" not in cases else ("", "")


def _cases_of_post(post: str) -> tuple[str, ...]:
    """The cases in which the head of a post may stand."""
    for word in _WORD.findall(post):
        if _is_head(word):
            return tuple(dict.fromkeys(str(noun.tag.case) for noun in _nouns(word)))
    return ()


def _part(word: str, case: str, gender: str, is_last: bool) -> str:
    for parse in _nouns(word):
        tag = parse.tag
        fits = tag.case == case and tag.gender in (gender, None)
        if fits and parse.is_known and _NAMING & tag.grammemes:
            return _inflected(parse, word)
    if not is_last and not (case == "ablt" and word.lower().endswith(_NOUN_ENDINGS[case])):
        return word
    for ending, of_nominative in _SURNAMES.get(gender, ()):
        if re.search(ending, word.lower()):
            return re.sub(ending, of_nominative, word.lower())
    return _foreign(word, case) if gender == "masc" else word


def _foreign(word: str, case: str) -> str:
    hard, soft = _NOUN_ENDINGS[case]
    lower = word.lower()
    if lower.endswith(soft) and len(lower) - len(soft) > 1:
        stem = lower[: -len(soft)]
        if stem[-1] in _VOWELS:
            return stem + "й"
        if stem[-1] in _SIBILANTS:
            return stem
        if soft != hard:
            return stem + "ь"
    if lower.endswith(hard) and len(lower) - len(hard) > 1:
        stem = lower[: -len(hard)]
        return stem if stem[-1] not in _VOWELS else lower
    return lower
