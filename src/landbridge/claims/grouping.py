"""Mentions joined into things, and kept apart where people say so.

Invariants: the root of a group is its smallest mention id; two mentions that
are held apart are never in one group. Joins are tried in a fixed order, and one
that would bring such a pair together is refused: so a judgement `different`
parts its pair, and every other mention stays where the first join put it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from landbridge.claims.dossier import Merge
from landbridge.claims.model import MentionId, Reason


class Grouping:
    """A union-find over mentions that keeps the reason of each join and of each doubt."""

    def __init__(self, apart: Iterable[tuple[MentionId, MentionId]] = ()) -> None:
        self.merges: list[Merge] = []
        self.doubts: list[Merge] = []
        self._parent: dict[MentionId, MentionId] = {}
        self._apart: dict[MentionId, set[MentionId]] = defaultdict(set)
        for left, right in apart:
            self._apart[left].add(right)
            self._apart[right].add(left)

    def root(self, mention: MentionId) -> MentionId:
        """The smallest mention of the group that a mention is in."""
        root = mention
        while root in self._parent:
            root = self._parent[root]
        while mention != root:
            self._parent[mention], mention = root, self._parent[mention]
        return root

    def join(self, left: MentionId, right: MentionId, reason: Reason) -> bool:
        """Make two groups one; False where they are held apart."""
        low, high = sorted((self.root(left), self.root(right)))
        if low == high:
            return True
        if any(self.root(other) == high for other in self._apart.get(low, ())):
            return False
        self._parent[high] = low
        if high in self._apart:
            self._apart[low] |= self._apart.pop(high)
        self.merges.append(Merge(left, right, reason))
        return True

    def doubt(self, left: MentionId, right: MentionId, reason: Reason) -> None:
        """Leave it to a person whether two mentions are one thing."""
        self.doubts.append(Merge(left, right, reason))
