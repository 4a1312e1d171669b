"""Offers and needs as people read them and as programs do."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from landbridge.claims.value import Code
from landbridge.language.formatting import format_date, format_money, format_score, isolated
from landbridge.language.language_names import language_name
from landbridge.language.phrases import phrases
from landbridge.language.values import PartialDate
from landbridge.match.model import CodeWeight, Profile, Term, TermName
from landbridge.match.sites import SITE
from landbridge.match.terms import VOCABULARIES
from landbridge.publish.sentence import code_name, show


def profile_line(profile: Profile, language: str) -> str:
    """A profile on a line: who, and what."""
    name, what = isolated(profile.party.name), isolated(profile.what)
    return f"{name}{phrases(language).text('join.colon')}{what}"


def profile_details(profile: Profile, language: str) -> str:
    """Whom to ask about a profile and in which language, until when it holds, who looked at it."""
    words = phrases(language)
    until = format_date(profile.valid_until, language) if profile.valid_until else ""
    spoken = language_name(profile.language, language) if profile.language else ""
    told = {
        "contact": {"contact": isolated(profile.contact)} if profile.contact else {},
        "speaks": {"languages": spoken} if spoken else {},
        "valid_until": {"day": until} if until else {},
    }
    said = [words.text(f"told.{key}", **values) for key, values in told.items() if values]
    return " · ".join([*said, _review(profile, language)])


def _review(profile: Profile, language: str) -> str:
    words = phrases(language)
    if profile.rejected:
        return words.text("label.rejected")
    if profile.reviewed is None:
        return words.text("told.not_reviewed")
    return words.text("told.reviewed", day=format_date(PartialDate.of(profile.reviewed), language))


def party_details(profile: Profile, language: str) -> str:
    """Who a party is: its registered numbers, where it is, and its owners."""
    party, words = profile.party, phrases(language)
    numbers = [show(Code(*number), language, {}) for number in party.identifiers]
    place = show(Code("place", party.place), language, {}) if party.place else ""
    owners = words.join(map(isolated, party.owners))
    owned = words.text("told.owned", owners=owners) if owners else ""
    unknown = "" if numbers else words.text("told.identity_not_established")
    return " · ".join(filter(None, (*numbers, unknown, place, owned)))


def profile_terms(profile: Profile, language: str) -> str:
    """How much money, and what a profile asks or has beside it."""
    money = [format_money(profile.amount, language)] if profile.amount else []
    by_name = groupby((*profile.asks, *profile.has), lambda term: term.name)
    said = (_terms(name, terms, language) for name, terms in by_name)
    return " · ".join((*money, *said, *map(isolated, profile.notes)))


def _terms(name: TermName, terms: Iterable[Term], language: str) -> str:
    """The terms of one name: working language: Russian, Chinese."""
    words = phrases(language)
    stated = words.join(_stated(term, language) for term in terms)
    return words.text(f"term.{name}") + words.text("join.colon") + stated


def _stated(term: Term, language: str) -> str:
    if term.amount is not None:
        return phrases(language).decimal(term.amount)
    if term.day is not None:
        return format_date(term.day, language)
    vocabulary = VOCABULARIES.get(term.name)
    return show(Code(vocabulary, term.word), language, {}) if vocabulary else isolated(term.word)


def profile_codes(profile: Profile, language: str) -> Iterator[str]:
    """The codes of a profile, the surest first, with their weights and the words that led there."""
    for code in profile.codes:
        weight = format_score(code.weight, language)
        yield f"{_code(code, language)}  {weight}{_led(code, language)}"


def _code(code: CodeWeight, language: str) -> str:
    name = code_name(code.system, code.code, language)
    if code.system == SITE:
        return name
    short = f"{code.system.upper()} {code.code}"
    return short if name == short else f"{short} {name}"


def _led(code: CodeWeight, language: str) -> str:
    words = phrases(language)
    return words.text("join.bracket", text=words.join(code.words)) if code.words else ""


def profile_data(profile: Profile) -> dict[str, object]:
    """A profile for programs."""
    return {
        "id": profile.id,
        "side": profile.side.value,
        "sort": profile.sort.value,
        "party": profile.party.id,
        "name": profile.party.name,
        "identifiers": [list(number) for number in profile.party.identifiers],
        "place": profile.party.place,
        "owners": list(profile.party.owners),
        "what": profile.what,
        "language": profile.language,
        "amount": str(profile.amount) if profile.amount else None,
        "asks": [_term_data(term) for term in profile.asks],
        "has": [_term_data(term) for term in profile.has],
        "notes": list(profile.notes),
        "contact": profile.contact,
        "valid_until": str(profile.valid_until) if profile.valid_until else None,
        "reviewed": profile.reviewed.isoformat() if profile.reviewed else None,
        "rejected": profile.rejected,
        "codes": [
            {
                "system": code.system,
                "code": code.code,
                "weight": round(code.weight, 4),
                "words": list(code.words),
            }
            for code in profile.codes
        ],
    }


def _term_data(term: Term) -> dict[str, object]:
    return {
        "name": term.name.value,
        "amount": None if term.amount is None else f"{term.amount:f}",
        "word": term.word,
        "day": str(term.day) if term.day else None,
    }
