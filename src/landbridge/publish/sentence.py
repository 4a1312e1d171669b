"""Reasons and values said in a language: the one place where codes become sentences."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from functools import cache

from landbridge.claims.model import Reason
from landbridge.claims.value import Code, Money, Percent, Post, Ref, Text, Value, When
from landbridge.claims.vocabulary import codes, label
from landbridge.language.formatting import (
    format_day_of_year,
    format_figure,
    format_money,
    format_money_exactly,
    format_percent,
    format_times,
    format_when,
    isolated,
)
from landbridge.language.language_names import language_name
from landbridge.language.phrases import phrases
from landbridge.match.sites import LAND, SITE
from landbridge.meet.tours.ranks import rank_name
from landbridge.world import companies, fields, place_names
from landbridge.world.codes import ancestors_of, label_of
from landbridge.world.currencies import currencies
from landbridge.world.places import outwards, place_of

PLACE = "place:"
"""Begins a value of a reason that is a place by its id: it is said in the reader's language."""

_DATE = re.compile(r"\d{4}(-\d\d){0,2}(/\d{4}(-\d\d){0,2})?~?")
_CODE = re.compile(r"(?P<system>isic|hs|site):(?P<code>[A-Z]?\d*[\w.]*)")
_CODED = ("topic", "because", "column", "sheet", "sort", "unit", "term", "aim")
_TERMS = {"amount": "amount_kind", "party": "party_role", "participant": "role"}
_FIGURES = ("asked", "by", "had", "score")
"""Names of values that may be bare numbers, which a language writes in its own way."""
_FIGURE = re.compile(r"\d+(?:\.\d+)?")
_INTERVAL = r"(\d+(?:\.\d+)?)(?:\.\.(\d+(?:\.\d+)?))?"
_MONEY = re.compile(rf"([A-Z]{{3}}) {_INTERVAL}")
_SHARE = re.compile(rf"{_INTERVAL} ?%")
_WORD = r"(?:language|bonded_status|link_mode|link_status):\w+"
_WORDS = re.compile(rf"{_WORD}(?:, {_WORD})*")
"""Codes of a vocabulary, each with its name before it."""


def say(reason: Reason, language: str) -> str:
    """The sentence for a reason; a code that no pack knows is shown as it is."""
    words = phrases(language)
    values = {name: _readable(name, value, language) for name, value in reason.values}
    key = f"reason.{reason.code}"
    if words.find(key) is None:
        return words.join([reason.code.replace("_", " "), *values.values()])
    sentence = words.text(key, **values)
    return sentence[:1].upper() + sentence[1:]


def show(value: Value, language: str, names: Mapping[str, str]) -> str:
    """A value in words; `names` has the names of the entities it may refer to."""
    match value:
        case Text(text, said_in):
            return _known_word(text, said_in, language)
        case Code():
            return _coded(value, language)
        case Ref(entity, share):
            name = names.get(entity, "") or phrases(language).text("label.unknown")
            return _with_share(name, share, language) if share else name
        case Post():
            return _post(value, language, names)
        case figure:
            return format_figure(figure, language)


def _with_share(owner: str, share: Percent, language: str) -> str:
    held = format_figure(share, language)
    return phrases(language).text("told.owner_share", owner=owner, share=held)


def show_exactly(value: Value, language: str) -> str:
    """What the short form leaves out: an amount of money to the last unit; else nothing."""
    return format_money_exactly(value, language) if isinstance(value, Money) else ""


def _known_word(text: str, said_in: str, language: str) -> str:
    """Words of a text that stand alone and that all packs have, in the reader's language."""
    key = _free_words(said_in).get(text.casefold()) if said_in != language else None
    return phrases(language).text(key) if key else text


@cache
def _free_words(language: str) -> Mapping[str, str]:
    """The keys of the words that a language's pack has for subjects of agreements."""
    if not language:
        return {}
    table = phrases(language).table
    return {word.casefold(): key for key, word in table.items() if key.startswith("free_word.")}


def _coded(value: Code, language: str) -> str:
    match value:
        case Code("field", code):
            return _field(code, language)
        case Code("adopted", code):
            return adopted_name(code, language)
        case Code("place", code):
            return place_names(code).get(language, code)
        case Code("language", code):
            return language_name(code, language)
        case Code("hs" | "isic" as system, code):
            return f"{system.upper()} {code}"
        case Code(system, code) if system in codes("registry"):
            return f"{label('registry', system, language)} {code}"
    return label(value.vocabulary, value.code, language)


def _field(code: str, language: str) -> str:
    """The name of a field of industry; a code that the world does not know stays a code."""
    try:
        return fields().label(code, language)
    except KeyError:
        return code


def code_name(system: str, code: str, language: str) -> str:
    """What a code of goods or activities is called; the code where nobody calls it anything.

    A group of ISIC that has no words of its own is called as what it lies in; a site by what
    it is for.
    """
    if system == SITE:
        return _site_name(code, language)
    for known in (code, *(ancestors_of(system, code) if system == "isic" else ())):
        name = label_of(system, known, language) or _field(known, language)
        if name != known:
            return name
    return f"{system.upper()} {code}"


def _site_name(code: str, language: str) -> str:
    words = phrases(language)
    if code == LAND:
        return words.text("site.land")
    return words.text("site.for", activity=code_name("isic", code, language))


def adopted_name(code: str, language: str) -> str:
    """The name that a language has adopted for a company; the code where nobody has one."""
    try:
        return companies().label(code, language)
    except KeyError:
        return code


def _post(post: Post, language: str, names: Mapping[str, str]) -> str:
    """The post's label where the vocabulary has it, else the title as stated, and its body."""
    title = label("post", post.code, language) if post.code in codes("post") else post.title
    body = names.get(post.body, "")
    return phrases(language).text("figure.post", title=title, body=body)


def predicate(dotted: str, language: str, kind: str = "") -> str:
    """The word for a predicate with that of its term: Amount (total planned)."""
    words = phrases(language)
    name, _, term = dotted.partition(".")
    own = f"predicate.{kind}.{name}"
    word = words.text(own if words.find(own) else f"predicate.{name}")
    return word + words.text("join.bracket", text=term_word(dotted, language)) if term else word


def term_word(dotted: str, language: str) -> str:
    """The word for the term of a predicate: `amount.total_planned`, `participant.chair`."""
    name, _, term = dotted.partition(".")
    return label(_TERMS.get(name, "role"), term, language) if term else ""


def pair(codes: str, language: str) -> str:
    """The languages between which is interpreted: Chinese–German."""
    return "–".join(language_name(code, language) for code in codes.split("–"))


def weekday(number: str, language: str) -> str:
    """A day of the week by its number: 1 is Monday."""
    return str(phrases(language).locale.days["format"]["wide"][int(number) - 1])


def day_of_year(day: str, language: str) -> str:
    """The day of a date, without its year."""
    return format_day_of_year(date.fromisoformat(day), language)


def ranks(codes: str, language: str) -> str:
    """Ranks in words: vice governor, mayor of a vice-provincial city."""
    return phrases(language).join(rank_name(code, language) for code in codes.split(", "))


def vocabulary(name: str, language: str) -> str:
    """The words of a vocabulary: head, member, accompanying."""
    return phrases(language).join(label(name, code, language) for code in codes(name))


def times(ratio: str, language: str) -> str:
    """A ratio in words: a factor of 10; nothing where there is none."""
    return format_times(Decimal(ratio), language) if ratio else ""


def _place(value: str, language: str) -> str:
    code = value.removeprefix(PLACE)
    names = place_names(code)
    return names.get(language) or names.get("en") or code


def places_meant(codes: str, language: str) -> str:
    """Places that a name may mean, each so that it can be told from the others."""
    return "; ".join(_told_apart(code, language) for code in codes.split())


def _told_apart(code: str, language: str) -> str:
    """A place with what it lies in and its coordinates: Suzhou, Anhui, China (33.64,116.98)."""
    place = place_of(code)
    names = dict.fromkeys(_place(around, language) for around in outwards(code))
    point = f" ({place.latitude:.2f},{place.longitude:.2f})" if place.latitude is not None else ""
    return ", ".join(names) + point


def table_columns(columns: str, language: str) -> str:
    """Columns of an office's table as a language calls them; others by their own names."""
    words = phrases(language)
    return words.join(words.find(f"table_column.{one}") or one for one in columns.split(", "))


def modes(codes: str, language: str) -> str:
    """Modes of carrying in their order: rail → sea."""
    words = phrases(language)
    return words.text("join.arrow").join(words.text(f"carried.{one}") for one in codes.split("+"))


def _readable(name: str, value: str, language: str) -> str:
    """A value of a reason in words, where it is a code, a ratio or a normalised value."""
    words = phrases(language)
    if name in _NAMED:
        return _NAMED[name](value, language)
    if name in _CODED:
        return words.find(f"{name}.{value}") or value
    if name == "share" and (share := _SHARE.fullmatch(value)):
        return format_percent(Percent(Decimal(share[1]), _high(share[2])), language)
    if name in ("kind", "registry", "role"):
        return label(name, value, language)
    if name == "country" and value in words.locale.territories:
        return str(words.locale.territories[value])
    if name in _FIGURES and _FIGURE.fullmatch(value):
        return words.decimal(Decimal(value))
    return isolated(_normalised(value, language))


def _word(coded: str, language: str) -> str:
    return _coded(Code(*coded.split(":", 1)), language)


def _date(value: str, language: str) -> str:
    """A date in words; one that no calendar has (2026-10-32) as it was typed."""
    try:
        return format_when(When.parse(value), language)
    except ValueError:
        return value


def _normalised(value: str, language: str) -> str:
    """A value in words by its form: a code, a place, a date, a sum of money."""
    if code := _CODE.fullmatch(value):
        return code_name(code["system"], code["code"], language)
    if value.startswith(PLACE):
        return ", ".join(_place(place, language) for place in value.split(", "))
    if _DATE.fullmatch(value) and "-" in value:
        return _date(value, language)
    if _WORDS.fullmatch(value):
        return phrases(language).join(_word(coded, language) for coded in value.split(", "))
    if (money := _MONEY.fullmatch(value)) and money[1] in currencies():
        return format_money(Money(Decimal(money[2]), money[1], _high(money[3])), language)
    return value


def _high(stated: str | None) -> Decimal | None:
    return Decimal(stated) if stated else None


_NAMED = {
    "meant": places_meant,
    "modes": modes,
    "columns": table_columns,
    "ratio": times,
    "language": language_name,
    "pair": pair,
    "weekday": weekday,
    "season_opens": day_of_year,
    "season_closes": day_of_year,
    "predicate": predicate,
    "vocabulary": vocabulary,
    "rank": ranks,
    "host_rank": ranks,
    "equivalents": ranks,
}
"""How the values of some names are said, whatever they look like."""
