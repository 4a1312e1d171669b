"""The sentences, headings and labels of a language, from its pack's `phrases.toml`.

A phrase is found by a dotted key. What a pack lacks is said in English, so a
half-translated pack still speaks. In a phrase

- `{name}` stands for a value;
- `{name:things}` is a number with what it counts, in the plural form that it asks for
  (`count.things`: 1 meeting, 2 meetings);
- a value that ends in a full stop (2026 г.) shares it with the phrase;
- `[ … ]` is left out when a value inside it is empty or not given; brackets around no
  value are brackets.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any

from babel import Locale
from babel.numbers import format_decimal

FALLBACK = "en"
_OPTIONAL = re.compile(r"\[([^\[\]]*)\]")
_SLOT = re.compile(r"\{(?P<name>\w+)(?::(?P<things>\w+))?\}")
_EXACT = "#,##0.############"


@dataclass(frozen=True, slots=True)
class Phrases:
    """What a language says for each key."""

    language: str
    locale: Locale
    table: Mapping[str, str]
    fallback: Phrases | None = None

    def has(self, key: str) -> bool:
        """Whether the language itself, not its fallback, has the phrase."""
        return key in self.table

    def find(self, key: str) -> str | None:
        """The phrase as written, here or in English."""
        if key in self.table:
            return self.table[key]
        return self.fallback.find(key) if self.fallback else None

    def text(self, key: str, /, **values: object) -> str:
        """The phrase with its values; a key that nobody has is shown as it is."""
        template = self.find(key)
        return key.rpartition(".")[2] if template is None else self._fill(template, values)

    def count(self, key: str, number: int | Decimal, /, **values: object) -> str:
        """The phrase in the plural form that the number asks for; the number is `{n}`."""
        form = f"{key}.{self.locale.plural_form(number)}"
        known = form if form in self.table else f"{key}.other"
        return self.text(known, **{"n": self.decimal(number)} | values)

    def decimal(self, number: int | Decimal) -> str:
        """A number as the language writes it, exact: 1,000.5, 1 000,5."""
        return str(format_decimal(number, format=_EXACT, locale=self.locale))

    def join(self, parts: Iterable[str]) -> str:
        """A list as the language writes it: a, b; 甲、乙."""
        return self.text("join.list").join(part for part in parts if part)

    def _fill(self, template: str, values: Mapping[str, object]) -> str:
        """The template with its values; an optional part with an empty value is left out."""

        def value(slot: re.Match[str]) -> str:
            stated = str(values.get(slot["name"], ""))
            number = _number(stated) if slot["things"] else None
            said = stated if number is None else self.count(f"count.{slot['things']}", number)
            is_closed = slot.string.startswith(".", slot.end())
            return said.removesuffix(".") if is_closed else said

        def optional(part: re.Match[str]) -> str:
            names = [slot["name"] for slot in _SLOT.finditer(part[1])]
            if not names:
                return part[0]
            return part[1] if all(str(values.get(name, "")) for name in names) else ""

        return _SLOT.sub(value, _OPTIONAL.sub(optional, template))


def _number(stated: str) -> int | Decimal | None:
    """A count; a whole one takes the plural form of a whole number, however it is written."""
    try:
        number = Decimal(stated)
    except InvalidOperation:
        return None
    if not number.is_finite():
        return None
    return int(number) if number == int(number) else number


@lru_cache(maxsize=16)
def phrases(language: str) -> Phrases:
    """The phrases of a language; English where there is no pack for it."""
    if language == FALLBACK:
        return Phrases(FALLBACK, Locale.parse(FALLBACK), _load(FALLBACK))
    if language not in speaking():
        return phrases(FALLBACK)
    return Phrases(language, Locale.parse(language), _load(language), phrases(FALLBACK))


@cache
def speaking() -> tuple[str, ...]:
    """The languages whose packs have phrases."""
    packs = (files("landbridge.language") / "packs").iterdir()
    return tuple(sorted(pack.name for pack in packs if (pack / "phrases.toml").is_file()))


def _load(language: str) -> Mapping[str, str]:
    pack = files("landbridge.language") / "packs" / language / "phrases.toml"
    return dict(_flat(tomllib.loads(pack.read_text(encoding="utf-8"))))


def _flat(table: Mapping[str, Any], prefix: str = "") -> Iterable[tuple[str, str]]:
    for key, value in table.items():
        if isinstance(value, dict):
            yield from _flat(value, f"{prefix}{key}.")
        else:
            yield prefix + key, str(value)
