"""The sentences, headings and labels of a language, from its pack's `phrases.toml`.

A phrase is found by a dotted key. What a pack lacks is said in English, so a
half-translated pack still speaks. In a phrase

- `{name}` stands for a value;
- `[ … ]` is left out when a value inside it is empty or not given; brackets around no
  value are brackets.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any

from babel import Locale

FALLBACK = "en"
_OPTIONAL = re.compile(r"\[([^\[\]]*)\]")
_SLOT = re.compile(r"\{(\w+)\}")


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
        return key.rpartition(".")[2] if template is None else fill(template, values)

    def count(self, key: str, number: int | Decimal, /, **values: object) -> str:
        """The phrase in the plural form that the number asks for; the number is `{n}`."""
        form = f"{key}.{self.locale.plural_form(number)}"
        known = form if form in self.table else f"{key}.other"
        return self.text(known, **{"n": number} | values)

    def join(self, parts: Iterable[str]) -> str:
        """A list as the language writes it: a, b; 甲、乙."""
        return self.text("join.list").join(part for part in parts if part)


def fill(template: str, values: Mapping[str, object]) -> str:
    """The template with its values; an optional part with an empty value is left out."""

    def value(slot: re.Match[str]) -> str:
        return str(values.get(slot[1], ""))

    def optional(part: re.Match[str]) -> str:
        slots = _SLOT.findall(part[1])
        if not slots:
            return part[0]
        return part[1] if all(str(values.get(slot, "")) for slot in slots) else ""

    return _SLOT.sub(value, _OPTIONAL.sub(optional, template))


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
