"""One thing that a passage says, before it becomes claims."""

from __future__ import annotations

from dataclasses import dataclass, field

from landbridge.claims.model import Kind
from landbridge.claims.schema import takes_many
from landbridge.claims.value import Value
from landbridge.language.mention import Mention
from landbridge.language.values import Percent
from landbridge.read.claim_list import Span

Said = tuple[Value | Mention, Span]
"""A value, or the mention of a thing, and the span that states it."""


VOICES = frozenset({"speaker", "by"})
"""Who says or promises something is told once: who is named first."""


@dataclass(slots=True)
class Frame:
    """One thing said: spans are positions in the line, `where` is in the folded passage.

    `shares` are what owners hold, by where they are named. The date of one of a clause
    is that of its clause, of another that of its sentence.
    """

    kind: Kind
    first: int
    last: int
    where: Span
    subject: Mention | None
    values: dict[str, list[Said]] = field(default_factory=dict)
    is_one_sided: bool = False
    shares: dict[Span, Percent] = field(default_factory=dict)
    is_of_clause: bool = False

    def overlaps(self, other: Frame) -> bool:
        """Whether both speak of one happening, told in one place."""
        meets = self.first < other.last and other.first < self.last
        is_same_kind = self.kind is other.kind and self.stance == other.stance
        return is_same_kind and meets and self.figures == other.figures

    @property
    def stance(self) -> Value | Mention | None:
        """How a statement holds what it is about; two stances are two statements."""
        held = self.values.get("stance")
        return held[0][0] if held else None

    @property
    def figures(self) -> list[Span]:
        """Where a statistic has its value; two figures are two statistics."""
        return [span for _, span in self.values.get("value", ())]

    def absorb(self, other: Frame) -> None:
        """Become one with another telling of the same happening."""
        self.first, self.last = min(self.first, other.first), max(self.last, other.last)
        self.is_one_sided &= other.is_one_sided
        self.take(other)

    def take(self, other: Frame) -> None:
        """Take over what another frame adds; how and when it is told stays as it was."""
        self.shares = other.shares | self.shares
        for predicate, values in other.values.items():
            known = self.values.setdefault(predicate, [])
            is_more = takes_many(self.kind, predicate.partition(".")[0])
            if not known or (is_more and predicate not in VOICES):
                known += [(value, span) for value, span in values if (value, span) not in known]
