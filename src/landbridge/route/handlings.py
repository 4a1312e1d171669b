"""What is done with goods where they go from one piece to another at a stop.

Goods are cleared where they enter the customs union of their destination, and pass under
transit where they enter another.
"""

from __future__ import annotations

from enum import IntEnum
from typing import NamedTuple

from landbridge.route.facts import Facts, Station
from landbridge.route.model import Mode, Operation, Stop, StopKind
from landbridge.route.pieces import Piece

Done = tuple[Operation, Mode]
"""An operation, and the mode whose works do it."""


class Formality(IntEnum):
    """What the customs of an area that goods enter ask for."""

    CLEARED = 0
    TRANSIT = 1
    FREE = 2


class Choice(NamedTuple):
    """One way to go from a side to another: what is done in order, and the area that is entered.

    `Operation.CLEAR` stands for whatever formality the area asks for.
    """

    done: tuple[Done, ...]
    entered: str | None = None

    def under(self, formality: Formality) -> tuple[Done, ...]:
        """What is done in order under a formality."""
        if formality is Formality.CLEARED:
            return self.done
        return tuple(
            (Operation.TRANSIT if operation is Operation.CLEAR else operation, mode)
            for operation, mode in self.done
            if operation is not Operation.CLEAR or formality is not Formality.FREE
        )


def choices_at(facts: Facts, stop: Stop, one: Piece, other: Piece) -> tuple[Choice, ...]:
    """The choices between two sides of a stop."""
    if stop.kind is StopKind.STRAIT:
        return (Choice(((Operation.PASSAGE, Mode.SEA),) if other.strait else ()),)
    if one.mode is other.mode:
        return _at_border(facts, stop, one, other)
    return (_between_modes(facts, stop, one.mode, other.mode),)


def _between_modes(facts: Facts, stop: Stop, one: Mode, other: Mode) -> Choice:
    """Off the one and onto the other; a truck is loaded by those who unload the other mode."""
    enters = one in (Mode.SEA, Mode.AIR) and stop.country is not None
    formal = ((Operation.CLEAR, one),) if enters else ()
    off = ((Operation.UNLOAD, one),) if one is not Mode.ROAD else ()
    on = (Operation.LOAD, other), (Operation.WAIT, other)
    done = (*off, *formal, *(on if other is not Mode.ROAD else ()))
    return Choice(done, facts.area(stop.country) if enters and stop.country else None)


def _at_border(facts: Facts, stop: Stop, one: Piece, other: Piece) -> tuple[Choice, ...]:
    """At a change of gauge goods are reloaded, or wagons get other bogies where they can."""
    station = next((each for each in facts.stations if each.stop.id == stop.id), None)
    known = set() if station is None else set(station.operations)
    formal: tuple[Done, ...] = ()
    if one.area and other.area and not facts.passes_freely(one.area, other.area):
        formal = ((Operation.CLEAR, one.mode), *_again(known, one.mode))
    changes = _changes(station) if one.gauge != other.gauge else ((),)
    return tuple(Choice((*change, *formal), other.area) for change in changes)


def _again(known: set[Operation], mode: Mode) -> tuple[Done, ...]:
    return ((Operation.RECONSIGN, mode),) if Operation.RECONSIGN in known else ()


def _changes(station: Station | None) -> tuple[tuple[Done, ...], ...]:
    known = () if station is None else station.operations
    ways = [each for each in (Operation.TRANSSHIP, Operation.CHANGE_BOGIES) if each in known]
    return tuple(((each, Mode.RAIL),) for each in ways or [Operation.TRANSSHIP])
