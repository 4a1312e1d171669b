"""Whose an agenda is: the name it bears, the language it is read in, and where its page lies."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import blake2b

from landbridge.meet.editions.agenda import EVERYBODY, Agendas, Holder, Holding
from landbridge.meet.editions.engagement import Engagement

_NUMBER = re.compile(r"([0-9]{1,9})")
_LONGEST_SLUG = 40
_LONGEST_READ = 200

IN_ORDER = (Holding.PARTY, Holding.PERSON, Holding.TABLE, Holding.INTERPRETER)
"""What agendas can be of, in the order in which a reader looks for them."""


@dataclass(frozen=True, slots=True)
class Bearer:
    """A holder with the name it bears and the language it reads; `party` is whom it comes for."""

    holder: Holder
    name: str
    language: str
    party: str = ""


def bearers(agendas: Agendas, language: str) -> dict[Holding, list[Bearer]]:
    """The holders of agendas by what they are, each kind in the order of names.

    A table is told in the language given.
    """
    found: dict[Holding, list[Bearer]] = {holding: [] for holding in IN_ORDER}
    for holder, agenda in agendas.items():
        if holder != EVERYBODY:
            found[holder.holding].append(bearer(holder, agenda, language))
    for listed in found.values():
        listed.sort(key=lambda one: (one.party, _counted(one.name)))
    return found


def bearer(holder: Holder, agenda: Iterable[Engagement], language: str) -> Bearer:
    """Who holds an agenda, which is not empty; `language` is for a holder that has none."""
    engagement = next(iter(agenda))
    match holder.holding:
        case Holding.TABLE:
            return Bearer(holder, engagement.place, language)
        case Holding.INTERPRETER if engagement.interpreter:
            helper = engagement.interpreter
            return Bearer(holder, helper.name, helper.language)
    who = next(who for who in engagement.attendees if holder.id in (who.person, who.party))
    if holder.holding is Holding.PARTY:
        return Bearer(holder, who.party_name, who.language)
    return Bearer(holder, who.name, who.language, who.party_name)


def agenda_page(holder: Holder) -> str:
    """The path of a holder's agenda."""
    return f"agendas/{file_name(holder)}.html"


def calendar_path(holder: Holder) -> str:
    """The path of a holder's calendar; "" for a table, which has none."""
    if holder.holding is Holding.TABLE:
        return ""
    name = "all" if holder == EVERYBODY else file_name(holder)
    return f"calendars/{name}.ics"


def file_name(holder: Holder) -> str:
    """What the files of a holder are called: what it is, its id as letters and digits, a hash.

    An office sees whose a file is; nothing in an id becomes a path, and no two are called alike.
    """
    digest = blake2b(holder.id.encode(errors="surrogatepass"), digest_size=4).hexdigest()
    return "-".join(filter(None, (holder.holding, _slug(holder.id), digest)))


def _slug(text: str) -> str:
    """The letters, marks and digits of a text in any script, the rest as hyphens: 40 at most."""
    plain = unicodedata.normalize("NFKC", text[:_LONGEST_READ])
    kept = "".join(sign if unicodedata.category(sign)[0] in "LMN" else " " for sign in plain)
    return "-".join(kept.split())[:_LONGEST_SLUG].strip("-")


def _counted(name: str) -> list[tuple[int, str]]:
    """The name with its numbers read as such, so that table 10 comes after table 9."""
    parts = _NUMBER.split(name)
    return [(int(part), "") if _NUMBER.fullmatch(part) else (0, part) for part in parts]
