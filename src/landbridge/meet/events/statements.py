"""What both engines are told: that so many of these literals hold.

A literal is a variable's number, or its negative where the variable is false. A clause is a
statement of at least one; a fact of the problem can be taken back with all that it states.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

Literal = int


class Fact(NamedTuple):
    """What of the problem says so: its kind, and the ids or the slot that it is about."""

    kind: str
    about: tuple[str, ...] = ()


class Statement(NamedTuple):
    """At least `least` and at most `most` of the literals hold, if `when` does.

    Without a fact it defines a word of the encoding and is true of any problem.
    """

    literals: tuple[Literal, ...]
    least: int = 0
    most: int | None = None
    fact: Fact | None = None
    when: Literal | None = None


@dataclass(slots=True)
class Statements:
    """Statements as they are gathered, and how many variables they speak of."""

    variables: int = 0
    stated: list[Statement] = field(default_factory=list)

    def new(self) -> Literal:
        """A variable of which nothing is said yet."""
        self.variables += 1
        return self.variables

    def taken(self) -> Sequence[Statement]:
        """What was stated since they were last taken."""
        stated, self.stated = self.stated, []
        return stated

    def some(self, literals: Iterable[Literal], fact: Fact | None = None) -> None:
        """One of these holds."""
        self.stated.append(Statement(tuple(literals), 1, None, fact))

    def never(self, literal: Literal, fact: Fact | None = None) -> None:
        """This does not hold."""
        self.stated.append(Statement((-literal,), 1, None, fact))

    def at_most(self, literals: Sequence[Literal], most: int, fact: Fact | None = None) -> None:
        """No more than `most` of these hold."""
        if len(literals) > most:
            self.stated.append(Statement(tuple(literals), 0, most, fact))

    def if_so(self, when: Literal, literals: Sequence[Literal], least: int, most: int) -> None:
        """Where `when` holds, so many of these do."""
        self.stated.append(Statement(tuple(literals), least, most, None, when))

    def either(self, literals: Sequence[Literal]) -> Literal:
        """A literal that holds exactly where one of these does."""
        if len(literals) == 1:
            return literals[0]
        whole = self.new()
        self.some((*literals, -whole))
        for literal in literals:
            self.some((-literal, whole))
        return whole
