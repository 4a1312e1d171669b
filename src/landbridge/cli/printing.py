"""What commands print: tables and sentences for people, data for programs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import groupby

from rich.table import Table
from rich.text import Text as Shown

from landbridge.claims.model import Claim, Finding, Kind, Reading, Reason, Severity, Sourced
from landbridge.claims.value import Text
from landbridge.claims.vocabulary import label
from landbridge.cli.terminal import complain, console, styled
from landbridge.office.importing import Imported
from landbridge.office.reading import Outcome
from landbridge.publish.names import capital
from landbridge.publish.plain import claim_data, finding_data
from landbridge.publish.sentence import predicate, say, show
from landbridge.read.comparison import Comparison
from landbridge.read.original import open_original
from landbridge.read.passage import Passage

_STYLES = {Severity.ERROR: "bold red", Severity.WARNING: "yellow", Severity.NOTE: "dim"}


def show_outcome(outcome: Outcome, language: str) -> None:
    """Print what was read from one file, and why nothing or less was."""
    for reason in (outcome.reason, *outcome.rejected):
        if reason is not None:
            complain(f"{outcome.name}: {say(reason, language)}")
    if outcome.reading is None:
        return
    document = outcome.reading.document
    console.rule(styled(outcome.name, "bold"), align="left")
    for part in (document.title, document.publisher, document.published):
        if part is not None:
            console.print(Shown("  "), styled(part.value, "dim"), sep="")
    show_claims(outcome.reading, language)
    show_findings(outcome.reading.findings, language)


def show_claims(reading: Reading, language: str) -> None:
    """Print the claims of a reading, one subject after the other, each with its quote."""
    names = mention_names(reading.claims)
    claims = sorted(reading.claims, key=lambda c: (list(Kind).index(c.kind), c.subject))
    table = Table(box=None, padding=(0, 1), show_header=False, expand=True)
    table.add_column(style="cyan", ratio=2)
    table.add_column(ratio=4)
    table.add_column(style="dim", ratio=5)
    for (kind, subject), group in groupby(claims, key=lambda c: (c.kind, c.subject)):
        title = f"{label('kind', kind, language)} {names.get(subject, '')}"
        table.add_row(styled(title, "bold"), "", "")
        for claim in group:
            table.add_row(*claim_cells(claim, language, names))
    console.print(table)


def claim_cells(claim: Claim, language: str, names: Mapping[str, str]) -> tuple[str, Shown, Shown]:
    """A claim as predicate, value and quote."""
    value = show(claim.value, language, names)
    if claim.modality != "fact":
        value += f" ({label('modality', claim.modality, language)})"
    because = "".join(f" · {say(reason, language)}" for reason in claim.reasons)
    said = f"  {predicate(claim.predicate, language, claim.kind)}"
    return said, styled(value + because), styled(f"“{claim.evidence.quote}”")


def show_findings(findings: Sequence[Finding], language: str) -> None:
    """Print what is wrong with a text, the gravest first, with the quotes that it does not say."""
    for finding in sorted(findings, key=lambda one: -one.severity.gravity):
        word = capital(label("severity", finding.severity, language))
        sentence = say(finding.reason, language)
        quotes = [one.quote for one in finding.evidence if one.quote not in sentence]
        told = [styled(f"“{' | '.join(quotes)}”", "dim")] if quotes else []
        console.print(styled(word, _STYLES[finding.severity]), styled(sentence), *told, sep="  ")


def mention_names(claims: Sequence[Claim]) -> dict[str, str]:
    """A name for each mention that claims name or place by code."""
    names: dict[str, str] = {}
    for claim in claims:
        if claim.predicate == "name" and isinstance(claim.value, Text):
            names.setdefault(claim.subject, claim.value.text)
    for claim in claims:
        if claim.subject not in names and claim.predicate in ("post", "code"):
            names[claim.subject] = claim.stated
    return names


def outcomes_as_data(outcomes: Sequence[Outcome], language: str) -> list[dict[str, object]]:
    """What was read, for programs."""
    return [_outcome_data(outcome, language) for outcome in outcomes]


def _outcome_data(outcome: Outcome, language: str) -> dict[str, object]:
    error = None if outcome.reason is None else _reason_data(outcome.reason, language)
    if outcome.reading is None:
        return {"file": outcome.name, "error": error}
    document = outcome.reading.document
    original = open_original(document)
    return {
        "file": outcome.name,
        "document": document.id,
        "new": outcome.is_new,
        "renditions": [
            {"language": r.language, "start": r.start, "end": r.end} for r in document.renditions
        ],
        **{
            name: _sourced_data(getattr(document, name))
            for name in ("title", "publisher", "published")
        },
        "claims": [claim_data(claim, original) for claim in outcome.reading.claims],
        "findings": [
            finding_data(finding, language, original) for finding in outcome.reading.findings
        ],
        **({"error": error} if error else {}),
        **(
            {"rejected": [_reason_data(reason, language) for reason in outcome.rejected]}
            if outcome.rejected
            else {}
        ),
    }


def _reason_data(reason: Reason, language: str) -> dict[str, str]:
    return {"code": reason.code, "sentence": say(reason, language)}


def _sourced_data(part: Sourced | None) -> dict[str, str] | None:
    return None if part is None else {"value": part.value, "origin": part.origin}


def comparison_data(comparison: Comparison, language: str) -> dict[str, object]:
    """A comparison for programs."""
    return {
        "left": _rendition_data(comparison.left),
        "right": _rendition_data(comparison.right),
        "agreements": [
            {"topic": one.topic, "left": one.left.quote, "right": one.right.quote}
            for one in comparison.agreements
        ],
        "findings": [finding_data(finding, language) for finding in comparison.findings],
    }


def _rendition_data(passage: Passage) -> dict[str, object]:
    rendition = passage.rendition
    return {
        "file": passage.document.name,
        "language": rendition.language,
        "start": rendition.start,
        "end": rendition.end,
    }


def show_comparison(comparison: Comparison, language: str) -> None:
    """Print what two renditions agree on and where they do not."""
    passages = (comparison.left, comparison.right)
    sides = [f"{one.document.name} ({one.rendition.language})" for one in passages]
    console.rule(styled(" | ".join(sides), "bold"), align="left")
    table = Table(box=None, padding=(0, 1), show_header=False, expand=True)
    for style in ("green", "", ""):
        table.add_column(style=style, ratio=2 if not style else 1)
    for one in comparison.agreements:
        table.add_row(f"= {one.topic}", styled(one.left.quote), styled(one.right.quote))
    console.print(table)
    show_findings(comparison.findings, language)


def import_data(imported: Imported, language: str) -> dict[str, object]:
    """What a sheet gave, for programs."""
    return {
        "document": imported.reading.document.id,
        "new": imported.is_new,
        "claims": [claim_data(claim) for claim in imported.reading.claims],
        "errors": [
            {"cell": error.cell, **_reason_data(error.reason, language)}
            for error in imported.errors
        ],
        "duplicates": [finding_data(finding, language) for finding in imported.duplicates],
    }
