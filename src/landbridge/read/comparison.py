"""What a comparison of two renditions gives."""

from __future__ import annotations

from dataclasses import dataclass

from landbridge.claims.model import Evidence, Finding, Reason, Severity
from landbridge.read.passage import Passage


@dataclass(frozen=True, slots=True)
class Agreement:
    """A value that both renditions state, and where."""

    topic: str
    left: Evidence
    right: Evidence


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two renditions laid side by side.

    `differences` is where the two do not say the same, `contradictions` what either says against
    the calendar or the world. `rows` are the paragraphs that face each other, by where each
    begins in its document; None where a paragraph faces nothing.
    """

    left: Passage
    right: Passage
    agreements: tuple[Agreement, ...]
    differences: tuple[Finding, ...]
    contradictions: tuple[Finding, ...] = ()
    rows: tuple[tuple[int | None, int | None], ...] = ()

    @property
    def findings(self) -> tuple[Finding, ...]:
        """All that is wrong, the gravest first."""
        return tuple(sorted((*self.differences, *self.contradictions), key=_gravity))

    @property
    def differs(self) -> bool:
        """Whether anything is worse than a note."""
        return any(finding.severity is not Severity.NOTE for finding in self.findings)


def difference(
    code: str, severity: Severity, left: Evidence, right: Evidence, **told: str
) -> Finding:
    """The finding that two places do not say the same, in the words of both."""
    reason = Reason.of(code, left=left.quote, right=right.quote, **told)
    return Finding(reason, severity, (left, right))


def _gravity(finding: Finding) -> int:
    """The gravest findings come first."""
    return -list(Severity).index(finding.severity)
