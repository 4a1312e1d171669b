"""One file of a language pack: tables of words by what they mean."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from importlib.resources import files
from typing import Any

from babel import Locale, UnknownLocaleError

from landbridge.language.lexicon import NEVER

Table = Mapping[str, object]


class PackTables:
    """A pack's tables, read by path; what a pack leaves out is empty."""

    def __init__(self, language: str, tables: Table) -> None:
        self.language = language
        self.locale = _locale(language)
        self.tables = tables

    @classmethod
    def of(cls, language: str, name: str) -> PackTables:
        """A file of a language's pack; that of `packs/any` where it has none."""
        return cls(language, read_tables(language, name) or read_tables("any", name))

    def on(self, other: PackTables) -> PackTables:
        """These tables on top of another file's: entries of one table stand together."""
        tables = {**other.tables}
        for name, own in self.tables.items():
            below = tables.get(name)
            both = isinstance(own, dict) and isinstance(below, dict)
            tables[name] = {**below, **own} if both else own  # type: ignore[dict-item]
        return PackTables(self.language, tables)

    def table(self, *path: str) -> Table:
        """The table at a path."""
        found: object = self.tables
        for name in path:
            found = found.get(name, {}) if isinstance(found, dict) else {}
        return found if isinstance(found, dict) else {}

    def words(self, *path: str) -> list[str]:
        """The words at a path: a list, or one string of words with blanks between."""
        return words_of(self.table(*path[:-1]).get(path[-1], []))

    def pattern(self, name: str, default: str = NEVER) -> re.Pattern[str]:
        """An expression of the grammar table; without one or a default it matches nothing."""
        return re.compile(self.text(name, default))

    def text(self, name: str, default: str = "") -> str:
        """What the grammar table says under a name."""
        return str(self.table("grammar").get(name, default))

    def flag(self, name: str) -> bool:
        """Whether the grammar table says that something is so."""
        return bool(self.table("grammar").get(name, False))

    def by_meaning(self, *path: str) -> Iterator[tuple[str, str]]:
        """Each word of a table that lists words by meaning, with the meaning."""
        for meaning, words in self.table(*path).items():
            if not isinstance(words, dict):
                yield from ((word, meaning) for word in words_of(words))

    def months(self, *widths: str) -> Iterator[tuple[str, int]]:
        """The names of the months by CLDR, written out and in further widths; January is 1."""
        yield from self._calendar_names("months", widths)

    def weekdays(self, *widths: str) -> Iterator[tuple[str, int]]:
        """The names of the weekdays by CLDR, written out and in further widths; Monday is 1."""
        for name, day in self._calendar_names("days", widths):
            yield name, day + 1

    def _calendar_names(self, table: str, widths: Sequence[str]) -> Iterator[tuple[str, int]]:
        contexts = getattr(self.locale, table, {})
        for context in ("format", "stand-alone") if contexts else ():
            for width in ("wide", *widths):
                yield from ((name, number) for number, name in contexts[context][width].items())


def read_tables(language: str, name: str) -> dict[str, Any]:
    """A file of a language pack; an empty table where there is none."""
    if not language.isalpha():
        return {}
    place = files("landbridge.language") / "packs" / language / f"{name}.toml"
    return tomllib.loads(place.read_text("utf-8")) if place.is_file() else {}


def words_of(words: object) -> list[str]:
    """The words of a pack's entry: a list, or one string with blanks between."""
    if isinstance(words, str):
        return words.split()
    return [str(word) for word in words] if isinstance(words, list) else []


def _locale(language: str) -> Locale | None:
    try:
        return Locale.parse(language)
    except (UnknownLocaleError, ValueError, TypeError):
        return None
