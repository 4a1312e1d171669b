"""Reading a few sentences of a release in one language, and its claims in plain words.

All people in the tests that use it are invented.
"""

from __future__ import annotations

from functools import cache

from landbridge.claims.model import Claim, Kind, Reading
from landbridge.claims.value import Code, Post, Ref, Text, normal_form
from landbridge.claims.vocabulary import codes
from landbridge.language.pack_folders import load_pack
from landbridge.language.scripts import language_of
from landbridge.read.opening import open_document
from landbridge.read.reader import read_document
from landbridge.world.gazetteer import Gazetteer

Facts = set[tuple[str, str]]
_VOCABULARIES = {
    "body": "body_type",
    "national_body": "body_type",
    "bare_post": "post",
    "zone": "zone_type",
    "event": "event_type",
}
_HEADS = {
    "zh": "合作动态\n发布时间:2024-05-16\n\n",
    "en": "Cooperation news\nMay 16, 2024\n\n",
    "ru": "Новости сотрудничества\n21.10.2023\n",
    "th": "ข่าวความร่วมมือ (ตัวอย่าง)\n21 ตุลาคม 2566\n",
}
_PLACE_NAMES = {"zh": "zh", "en": "en", "ru": "ru", "th": "en"}
"""The language that places are called in: few have a Thai name."""


@cache
def read(sentences: str) -> Reading:
    """The reading of a release that says just this.

    Its day is 16 May 2024 in Chinese and English, 21 October 2023 in Russian and Thai.
    """
    head = _HEADS[language_of(sentences)]
    return read_document(open_document((head + sentences).encode(), "x.txt"), Gazetteer.load())


def facts(sentences: str, kind: str) -> list[Facts]:
    """What is said of each thing of a kind: predicates with names, codes or normal forms."""
    called = _names(read(sentences), _PLACE_NAMES[language_of(sentences)])
    found: dict[str, Facts] = {}
    for claim in read(sentences).claims:
        if claim.kind == kind:
            found.setdefault(claim.subject, set()).add((claim.predicate, _shown(claim, called)))
    return list(found.values())


def fact(sentences: str, kind: str) -> Facts:
    """What is said of the only thing of a kind."""
    (only,) = facts(sentences, kind)
    return only


def said(sentences: str, kind: str, predicate: str) -> set[str]:
    """The values of a predicate over all things of a kind."""
    return {shown for thing in facts(sentences, kind) for key, shown in thing if key == predicate}


def names(sentences: str, kind: str) -> set[str]:
    """The names of all things of a kind."""
    return said(sentences, kind, "name")


def posts(sentences: str) -> dict[str, set[str]]:
    """The posts of the people that are named."""
    people: dict[str, set[str]] = {}
    for person in facts(sentences, "Person"):
        for name in (shown for key, shown in person if key == "name"):
            people[name] = {shown for key, shown in person if key == "post"}
    return people


def modalities(sentences: str, kind: str) -> set[str]:
    """The modalities of the claims of a kind."""
    return {str(claim.modality) for claim in read(sentences).claims if claim.kind == kind}


def _names(reading: Reading, language: str) -> dict[str, str]:
    called: dict[str, str] = {}
    for claim in reading.claims:
        if claim.kind == Kind.PLACE and claim.predicate == "code" and isinstance(claim.value, Code):
            place = Gazetteer.load().place(claim.value.code)
            called[claim.subject] = place.names.get(language, place.id)
    for claim in reading.claims:
        if claim.predicate == "name" and isinstance(claim.value, Text):
            called.setdefault(claim.subject, claim.value.text)
    for claim in reading.claims:
        is_typed = claim.predicate in ("post", "type")
        if is_typed and isinstance(claim.value, Post | Code):
            called.setdefault(claim.subject, claim.value.code)
    return called


def _shown(claim: Claim, called: dict[str, str]) -> str:
    value = claim.value
    if isinstance(value, Ref):
        return called.get(value.mention, "?")
    if isinstance(value, Post):
        return value.code
    return value.code if isinstance(value, Code) else normal_form(value)


def unknown_codes(language: str) -> set[tuple[str, str]]:
    """The codes of a pack that its vocabularies lack; words for a delegation have none."""
    return {
        (table, code)
        for table, words in load_pack(language).codes.items()
        if table != "delegation"
        for code in {*words.exact.values(), *(code for _, code in words.inflected)}
        if code not in codes(_VOCABULARIES.get(table, table))
    }
