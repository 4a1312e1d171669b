"""What a claim may say: a text, a code, money, a quantity, a date, a reference.

Each value has one canonical JSON form, which its claim's id is made of.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from decimal import Decimal
from json.encoder import encode_basestring

from landbridge.language.values import (
    Approximation,
    Measured,
    Money,
    Number,
    PartialDate,
    Percent,
    Quantity,
    When,
)


@dataclass(frozen=True, slots=True)
class Text:
    """Words in a language."""

    text: str
    language: str = ""


@dataclass(frozen=True, slots=True)
class Code:
    """A term of a vocabulary: `Code("project_status", "ground_broken")`."""

    vocabulary: str
    code: str


@dataclass(frozen=True, slots=True)
class Ref:
    """Another mention of the same document; of an owner, with the share that it holds."""

    mention: str
    share: Percent | None = None


@dataclass(frozen=True, slots=True)
class Post:
    """A post: its code (`consul_general`; empty where no pack knows it), the title as
    stated, and the mention of the body that it is held in."""

    code: str
    title: str
    body: str = ""


_SYSTEMS = frozenset({"adopted", "hs", "inn", "isic", "lei", "ogrn", "uscc"})
"""Systems of which one predicate takes several: there a code alone does not say what it is of."""

Value = Text | Code | Ref | Post | Measured | When


def dump_value(value: Value) -> str:
    """The canonical JSON of a value: a list whose first item names its type."""
    parts = ("null" if part is None else encode_basestring(part) for part in _parts(value))
    return f"[{','.join(parts)}]"


def load_value(text: str) -> Value:
    """Read what `dump_value` wrote; raises ValueError for anything else."""
    tag, *parts = json.loads(text)
    match tag:
        case "text":
            return Text(*parts)
        case "code":
            return Code(*parts)
        case "ref":
            mention, *share = parts
            return Ref(mention, _share(share))
        case "post":
            return Post(*parts)
        case "when":
            return When.parse(parts[0])
        case "money":
            amount, currency, *hedge = parts
            return Money(Decimal(amount), currency, *_hedge(hedge))
        case "quantity":
            amount, unit, *hedge = parts
            return Quantity(Decimal(amount), unit, *_hedge(hedge))
        case "number":
            return Number(Decimal(parts[0]), *_hedge(parts[1:]))
        case "percent":
            return Percent(Decimal(parts[0]), *_hedge(parts[1:]))
    raise ValueError(f"no value: {text}")


def normal_form(value: Value) -> str:
    """The value for programs and tables: `CNY 83700000000`, `2023-10-11/2023-10-13`, `hs:8501`."""
    match value:
        case Text(text):
            return text
        case Code(vocabulary, code):
            return f"{vocabulary}:{code}" if vocabulary in _SYSTEMS else code
        case Ref(mention):
            return mention
        case Post(code, title):
            return code or title
        case When():
            return str(value)
        case Money(amount, currency, high):
            return f"{currency} {_interval(amount, high)}"
        case Quantity(amount, unit, high):
            return f"{_interval(amount, high)} {unit}"
        case Percent(amount, high):
            return f"{_interval(amount, high)} %"
        case Number(amount, high):
            return _interval(amount, high)


def plain(amount: Decimal) -> str:
    """A decimal without exponent and without trailing zeros: 83700000000, 0.5."""
    text = f"{amount:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _interval(amount: Decimal, high: Decimal | None) -> str:
    return plain(amount) if high is None else f"{plain(amount)}..{plain(high)}"


def _parts(value: Value) -> list[str | None]:
    match value:
        case Text(text, language):
            return ["text", text, language]
        case Code(vocabulary, code):
            return ["code", vocabulary, code]
        case Ref(mention, share):
            return ["ref", mention, *(_parts(share)[1:] if share else ())]
        case Post(code, title, body):
            return ["post", code, title, body]
        case When():
            return ["when", str(value)]
        case Money(amount, currency):
            return ["money", plain(amount), currency, *_hedge_parts(value)]
        case Quantity(amount, unit):
            return ["quantity", plain(amount), unit, *_hedge_parts(value)]
        case Number(amount):
            return ["number", plain(amount), *_hedge_parts(value)]
        case Percent(amount):
            return ["percent", plain(amount), *_hedge_parts(value)]


def _hedge_parts(value: Money | Quantity | Number | Percent) -> list[str | None]:
    high = None if value.high is None else plain(value.high)
    return [high, value.approximation] if high or value.approximation else []


def _share(parts: list[str]) -> Percent | None:
    return Percent(Decimal(parts[0]), *_hedge([*parts[1:]])) if parts else None


def _hedge(parts: list[str | None]) -> tuple[Decimal | None, Approximation | None]:
    high, approximation = parts or (None, None)
    return (
        None if high is None else Decimal(high),
        None if approximation is None else Approximation(approximation),
    )


__all__ = [
    "Code",
    "Money",
    "Number",
    "PartialDate",
    "Percent",
    "Post",
    "Quantity",
    "Ref",
    "Text",
    "Value",
    "When",
    "dump_value",
    "load_value",
    "normal_form",
    "plain",
]
