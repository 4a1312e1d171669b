"""Russian names of people in the nominative.

What is certain about the case decides: a dictionary word of the name, the post
that agrees with it, or the preposition that governs it. A name whose case
nothing tells stays as it stands.
Asian names are no dictionary words: their last part takes the endings of a
masculine noun where its syllable can bear them (Palladius: -н, -нь, -й), and
what ends in another vowel does not decline.
"""

from __future__ import annotations

import re
from functools import lru_cache

from landbridge.language.morphology import (
    NAMING,
    OBLIQUE,
    WORD,
    inflected,
    is_head,
    nouns_of,
    replaced,
)

_VOWELS = "аеёиоуыэюя"
_SIBILANTS = "шжчщц"
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
_GOVERNED = {
    "ablt": ("с", "со", "между", "перед"),
    "datv": ("к", "ко"),
    "gent": ("у", "от", "для", "против", "около"),
    "loct": ("о", "об", "при"),
}
"""The case that a preposition asks for before a person (Русская грамматика, § 1677)."""
_OF_PREPOSITION = {word: case for case, words in _GOVERNED.items() for word in words}


@lru_cache(maxsize=8192)
def nominative_person(name: str, beside: str = "") -> str:
    """The name of a person; `beside` is a post that agrees with it or a preposition before it."""
    words = [word for word in WORD.finditer(name) if len(word[0]) > 1]
    case, gender = _case_of_person([word[0] for word in words], _cases_told(beside))
    if not case:
        return name
    changes = {word.span(): _part(word[0], case, gender, word is words[-1]) for word in words}
    return replaced(name, changes)


def _case_of_person(words: list[str], cases: tuple[str, ...]) -> tuple[str, str]:
    """Case and gender of a name: from its first name, else from the cases told beside it."""
    for word in words:
        known = [p for p in nouns_of(word) if p.is_known and NAMING & p.tag.grammemes]
        names = [p for p in known if "Name" in p.tag.grammemes and "Fixd" not in p.tag.grammemes]
        fitting = [p for p in names if not cases or p.tag.case in cases]
        if fitting:
            first = fitting[0]
            return ("" if first.tag.case == "nomn" else str(first.tag.case)), str(first.tag.gender)
    oblique = [case for case in cases if case in OBLIQUE]
    gender = "femn" if words and _FEMININE.search(words[-1].lower()) else "masc"
    return (oblique[0], gender) if oblique and "nomn" not in cases else ("", "")


def _cases_told(beside: str) -> tuple[str, ...]:
    """The case that a preposition governs, or the cases in which the head of a post may stand."""
    if beside.lower() in _OF_PREPOSITION:
        return (_OF_PREPOSITION[beside.lower()],)
    for word in WORD.findall(beside):
        if is_head(word):
            return tuple(dict.fromkeys(str(noun.tag.case) for noun in nouns_of(word)))
    return ()


def _part(word: str, case: str, gender: str, is_last: bool) -> str:
    for parse in nouns_of(word):
        tag = parse.tag
        fits = tag.case == case and str(tag.gender) in (gender, "None")
        if fits and parse.is_known and NAMING & tag.grammemes:
            return inflected(parse, word)
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
