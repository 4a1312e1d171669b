"""The words of watchlists: an entry, the head of a list, and why a list is refused.

Invariant: a list that did not load whole gives no head, and so no result rests on it.
"""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from enum import StrEnum

from landbridge.claims.model import Reason


class ListKind(StrEnum):
    """What an entry is; `unknown` fits everything."""

    PERSON = "person"
    ORGANISATION = "organisation"
    VESSEL = "vessel"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class ListEntry:
    """One entry: `countries` are ISO 3166 codes in small letters where the list has codes, else
    names; `births` are dates or years in ISO form; `numbers` are (system, number)."""

    id: str
    kind: ListKind
    names: tuple[str, ...]
    countries: tuple[str, ...] = ()
    births: tuple[str, ...] = ()
    numbers: tuple[tuple[str, str], ...] = ()
    programmes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ListHead:
    """A list that loaded whole: its name, the day it is of, and how many entries it has."""

    name: str
    form: str
    date: str
    entries: int


@dataclass(frozen=True, slots=True)
class Declared:
    """What a list says of itself: its day in ISO form, and how many entries it has."""

    date: str = ""
    entries: int | None = None


Entries = Generator[ListEntry, None, Declared]
"""The entries of a list one by one, and in the end what it says of itself."""


class ListRefused(Exception):  # noqa: N818 - named by what it reports
    """A list that did not load whole.

    | code | values |
    |---|---|
    | `list_empty` | name |
    | `list_of_no_known_kind` | name |
    | `list_cut_off` | name, line |
    | `list_line_unreadable` | name, line |
    | `list_not_in_utf8` | name, line |
    | `list_with_entities` | name |
    | `list_without_entries` | name, form |
    | `list_count_differs` | name, declared, found |
    """

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason.code, *reason.values)
        self.reason = reason

    @classmethod
    def because(cls, code: str, name: str, **values: object) -> ListRefused:
        """The exception for a list's name, a code and the values of its sentence."""
        return cls(Reason.of(code, name=name, **values))
