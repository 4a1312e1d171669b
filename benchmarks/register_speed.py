"""How fast the register takes readings in, and how fast a dossier folds.

The register hashes documents and texts, checks every quote, claim id and
predicate, and commits to SQLite with WAL and `synchronous=FULL`. The peer is
the bare driver that inserts the same rows and checks nothing.
"""

from __future__ import annotations

import sqlite3
import tempfile
import time
from collections.abc import Callable, Iterable, Sequence
from contextlib import closing
from datetime import UTC, datetime
from decimal import Decimal
from itertools import chain
from pathlib import Path

from benchmarks.report import Report, parse_options, print_report
from landbridge.claims.fold import fold
from landbridge.claims.model import (
    Claim,
    Document,
    Evidence,
    Kind,
    MentionId,
    Origin,
    Reading,
    Rendition,
    Sourced,
    claim_id,
    document_id,
    mention_id,
    reading_id,
    text_hash,
)
from landbridge.claims.source import Source
from landbridge.claims.value import Code, Money, Text, Value
from landbridge.language.values import PartialDate, When
from landbridge.register import Register
from landbridge.register.schema import claim as claim_table

RELEASES = 1_000
SINGLY = 200
CLAIMS = 50
FOLDED = 1_000
ROUNDS = 3
NOW = datetime(2026, 3, 2, tzinfo=UTC)
STATEMENT = "The example works of Lowport announced step {step:04d}: an outlay of {step:04d} yuan. "

BARS = {
    "claims_per_cpu_second": 8_000,
    "bulk_claims_per_second": 20_000,
    "fold_1000_claims_milliseconds": 20,
}
AT_MOST = frozenset({"fold_1000_claims_milliseconds"})


def made_release(number: int, claims: int) -> Reading:
    """A release about one project with so many claims, 70 characters of text to each."""
    text = f"Release {number}. " + "".join(map(_statement, range(claims)))
    content = text.encode()
    document = Document(
        id=document_id(content),
        name=f"release-{number}.txt",
        media_type="text/plain",
        text=text,
        text_hash=text_hash(text),
        renditions=(Rendition("en", 0, len(text)),),
        publisher=Sourced(f"Publisher {number % 7}", Origin.PAGE),
        published=Sourced("2026-03-01", Origin.PAGE),
        fingerprint=tuple(range(number, number + 16)),
        content=content,
    )
    start = text.index("example works")
    subject = mention_id(document.id, start, start + 13, Kind.PROJECT)
    made = [_made_claim(document, subject, step) for step in range(claims)]
    reading = reading_id(document.id, document.text_hash, "benchmark", "none")
    return Reading(reading, document, "benchmark", "none", tuple(made))


def _statement(step: int) -> str:
    return STATEMENT.format(step=step)


def _made_claim(document: Document, subject: MentionId, step: int) -> Claim:
    quote = _statement(step).strip()
    start = document.text.index(quote)
    evidence = Evidence(document.id, start, start + len(quote), quote)
    predicate, value = _said(step)
    return Claim(
        id=claim_id(evidence, subject, predicate, value),
        subject=subject,
        kind=Kind.PROJECT,
        predicate=predicate,
        value=value,
        stated=f"{step:04d} yuan",
        evidence=evidence,
        as_of=PartialDate(2026, 3, 1 + step % 28),
        language="en",
    )


def _said(step: int) -> tuple[str, Value]:
    match step % 4:
        case 0:
            return "name", Text("Example Works of Lowport", "en")
        case 1:
            return "amount.total_planned", Money(Decimal(1 + step % 5) * 10**9, "CNY")
        case 2:
            return "status", Code("project_status", "signed")
        case _:
            return "starts", When(PartialDate(2026, 1 + step % 3))


def timed(work: Callable[[], object]) -> tuple[float, float]:
    """CPU seconds and seconds by the clock that some work takes."""
    cpu, clock = time.process_time(), time.perf_counter()
    work()
    return time.process_time() - cpu, time.perf_counter() - clock


def append_singly(place: Path, readings: Sequence[Reading]) -> tuple[float, float]:
    """The time of one transaction for each reading."""
    with Register.open(place) as register:
        return timed(lambda: [register.append(each, actor="b", at=NOW) for each in readings])


def append_in_bulk(place: Path, readings: Sequence[Reading]) -> tuple[float, float]:
    """The time of many readings at once."""
    with Register.open(place) as register:
        return timed(lambda: register.append_many(readings, actor="b", at=NOW))


def insert_barely(place: Path, batches: Iterable[Sequence[Sequence[object]]]) -> float:
    """CPU seconds of the bare driver for rows of claims, a transaction to each batch."""
    names = [column.name for column in claim_table.columns]
    columns = ", ".join(f'"{name}"' for name in names)
    marks = ", ".join("?" * len(names))
    with closing(sqlite3.connect(place, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=FULL")
        connection.execute(f"CREATE TABLE claim ({columns}, PRIMARY KEY (reading, id))")

        def work() -> None:
            for batch in batches:
                connection.execute("BEGIN IMMEDIATE")
                connection.executemany(f"INSERT INTO claim VALUES ({marks})", batch)  # noqa: S608
                connection.commit()

        return timed(work)[0]


def rows_of(place: Path) -> list[list[tuple[object, ...]]]:
    """The rows of claims of a register, a list to each reading."""
    with closing(sqlite3.connect(place)) as connection:
        readings = connection.execute("SELECT number FROM reading").fetchall()
        select = "SELECT * FROM claim WHERE reading = ?"
        return [connection.execute(select, number).fetchall() for number in readings]


def fold_seconds() -> float:
    """CPU seconds to fold one dossier of many claims, the best of some rounds."""
    reading = made_release(0, FOLDED)
    sources = [Source.of(reading.document)]
    fold(sources, reading.claims, [])
    rounds = [timed(lambda: fold(sources, reading.claims, []))[0] for _ in range(ROUNDS)]
    return min(rounds)


def main() -> None:
    """Measure, and print the figures."""
    parse_options("Speed of the register; needs no outside data.")
    readings = [made_release(number, CLAIMS) for number in range(RELEASES)]
    with tempfile.TemporaryDirectory() as folder:
        room = Path(folder)
        cpu, clock = append_singly(room / "singly.db", readings[:SINGLY])
        bulk_cpu, bulk_clock = append_in_bulk(room / "bulk.db", readings)
        rows = rows_of(room / "bulk.db")
        bare = insert_barely(room / "bare.db", rows[:SINGLY])
        bare_bulk = insert_barely(room / "bare-bulk.db", [list(chain.from_iterable(rows))])
    figures = {
        "claims_per_cpu_second": SINGLY * CLAIMS / cpu,
        "claims_per_second": SINGLY * CLAIMS / clock,
        "bulk_claims_per_second": RELEASES * CLAIMS / bulk_clock,
        "bulk_claims_per_cpu_second": RELEASES * CLAIMS / bulk_cpu,
        "fold_1000_claims_milliseconds": 1_000 * fold_seconds(),
        "peer_sqlite3_claims_per_cpu_second": SINGLY * CLAIMS / bare,
        "peer_sqlite3_bulk_claims_per_cpu_second": RELEASES * CLAIMS / bare_bulk,
    }
    print_report(Report("register_speed", RELEASES * CLAIMS, figures, BARS, AT_MOST))


if __name__ == "__main__":
    main()
