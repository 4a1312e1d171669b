"""Problems and plans as plain data, both ways: what JSON can hold, and the same value again.

Invariant: `value_of(type(value), plain_of(value)) == value`. A field that is at its default is left
out, so that data written before a field was there still reads.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import UTC, date, datetime, time
from enum import StrEnum
from functools import cache
from types import NoneType, UnionType
from typing import TypeVar, Union, get_args, get_origin, get_type_hints
from zoneinfo import ZoneInfo

Value = TypeVar("Value")
Plain = None | bool | int | float | str | list["Plain"] | dict[str, "Plain"]


class Misfit(ValueError):  # noqa: N818 - named by what it reports
    """Plain data that is no value of the type asked for."""


def plain_of(value: object) -> Plain:
    """A value as plain data."""
    match value:
        case None | bool() | int() | float():
            return value
        case str():
            return str(value)
        case datetime():
            return _plain_moment(value)
        case date() | time():
            return value.isoformat()
        case Mapping():
            return [[plain_of(key), plain_of(held)] for key, held in value.items()]
        case frozenset():
            return sorted((plain_of(one) for one in value), key=repr)
        case tuple():
            return [plain_of(one) for one in value]
    if is_dataclass(value):
        return {
            one.name: plain_of(getattr(value, one.name))
            for one in fields(value)
            if getattr(value, one.name) != _default(one)
        }
    raise TypeError(type(value).__name__)


def value_of(kind: type[Value], data: Plain) -> Value:
    """The value of a type that plain data stands for; raises Misfit where it is none."""
    try:
        value = _read(kind, data)
    except (AttributeError, KeyError, TypeError, ValueError) as wrong:
        raise Misfit(str(wrong)) from wrong
    if not isinstance(value, kind):
        raise Misfit(kind.__name__)
    return value


def _plain_moment(moment: datetime) -> Plain:
    """A moment in UTC with its zone, so that an hour that is shown twice stays itself."""
    if isinstance(moment.tzinfo, ZoneInfo):
        return [moment.astimezone(UTC).isoformat(), moment.tzinfo.key]
    return [moment.isoformat()]


def _default(one: Field[object]) -> object:
    if one.default_factory is not MISSING:
        return one.default_factory()
    return one.default


def _read(kind: object, data: Plain) -> object:
    kind = getattr(kind, "__supertype__", kind)
    if isinstance(kind, type) and is_dataclass(kind):
        return _read_fields(kind, data)
    if reader := _COLLECTIONS.get(get_origin(kind)):
        return reader(get_args(kind), data)
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return kind(str(data))
    return _SCALARS[kind](data)


def _read_fields(kind: type, data: Plain) -> object:
    if not isinstance(data, dict):
        raise Misfit(kind.__name__)
    kinds = _kinds(kind)
    return kind(**{name: _read(kinds[name], held) for name, held in data.items()})


@cache
def _kinds(kind: type) -> Mapping[str, object]:
    return get_type_hints(kind)


def _items(data: Plain) -> list[Plain]:
    if not isinstance(data, list):
        raise Misfit("list")
    return data


def _read_tuple(kinds: tuple[object, ...], data: Plain) -> object:
    if kinds[-1] is Ellipsis:
        return tuple(_read(kinds[0], one) for one in _items(data))
    return tuple(_read(kind, one) for kind, one in zip(kinds, _items(data), strict=True))


def _read_set(kinds: tuple[object, ...], data: Plain) -> object:
    return frozenset(_read(kinds[0], one) for one in _items(data))


def _read_mapping(kinds: tuple[object, ...], data: Plain) -> object:
    pairs = (_items(pair) for pair in _items(data))
    return {_read(kinds[0], key): _read(kinds[1], held) for key, held in pairs}


def _read_union(kinds: tuple[object, ...], data: Plain) -> object:
    """What may be none; of two kinds that are both something none is told from the data."""
    if data is None:
        return None
    (kind,) = (kind for kind in kinds if kind is not NoneType)
    return _read(kind, data)


def _read_moment(data: Plain) -> datetime:
    moment, *zone = map(str, _items(data))
    read = datetime.fromisoformat(moment)
    return read.astimezone(ZoneInfo(zone[0])) if zone else read


def _same(*kinds: type) -> Callable[[Plain], Plain]:
    def read(data: Plain) -> Plain:
        if type(data) not in kinds:
            raise Misfit(kinds[0].__name__)
        return data

    return read


_COLLECTIONS: Mapping[object, Callable[[tuple[object, ...], Plain], object]] = {
    tuple: _read_tuple,
    frozenset: _read_set,
    Mapping: _read_mapping,
    Union: _read_union,
    UnionType: _read_union,
}
_SCALARS: Mapping[object, Callable[[Plain], object]] = {
    str: _same(str),
    int: _same(int),
    float: _same(float, int),
    bool: _same(bool),
    date: lambda data: date.fromisoformat(str(data)),
    time: lambda data: time.fromisoformat(str(data)),
    datetime: _read_moment,
}
