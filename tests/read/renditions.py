"""Texts laid side by side, for tests of comparing."""

from __future__ import annotations

from landbridge.claims.model import Finding, Severity
from landbridge.read.compare import compare
from landbridge.read.opening import open_document
from landbridge.read.passage import Passage
from landbridge.read.reader import open_passages
from landbridge.read.terms import Term
from landbridge.world.gazetteer import Gazetteer


def passage(text: str) -> Passage:
    """A text as the one rendition that it is."""
    (only,) = open_passages(open_document(text.encode(), "release.txt"), Gazetteer.load())
    return only


def told(left: str, right: str, *terms: Term) -> list[Finding]:
    """The findings worse than notes."""
    findings = compare(passage(left), passage(right), terms).findings
    return [finding for finding in findings if finding.severity is not Severity.NOTE]


def codes(left: str, right: str) -> list[tuple[str, list[str]]]:
    """The codes and quotes of the findings worse than notes."""
    return [
        (finding.reason.code, [place.quote for place in finding.evidence])
        for finding in told(left, right)
    ]
