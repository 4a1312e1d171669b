"""Fuzz opening and reading with the inputs that new coverage suggests, for a bounded time.

`make fuzz FOR=120` runs for that many seconds; bytes that break a promise end the run and are
kept in a file.
"""

from __future__ import annotations

import sys

import atheris

with atheris.instrument_imports(include=["landbridge"]):
    from landbridge.claims.model import check_evidence
    from landbridge.claims.schema import check_claim
    from landbridge.read.opening import open_document
    from landbridge.read.reader import read_document
    from landbridge.read.unreadable import Unreadable
    from landbridge.world.gazetteer import Gazetteer

NAMES = ("release.txt", "release.html", "release.docx", "release.pdf")
GAZETTEER = Gazetteer.load()


def read_anything(content: bytes) -> None:
    """Bytes are refused in a sentence, or read with every quote exact."""
    if not content:
        return
    try:
        document = open_document(content[1:], NAMES[content[0] % len(NAMES)])
    except Unreadable:
        return
    reading = read_document(document, GAZETTEER)
    for claim in reading.claims:
        check_claim(claim)
        check_evidence(claim.evidence, document)
    for finding in reading.findings:
        for evidence in finding.evidence:
            check_evidence(evidence, document)


if __name__ == "__main__":
    atheris.Setup(sys.argv, read_anything)
    atheris.Fuzz()
