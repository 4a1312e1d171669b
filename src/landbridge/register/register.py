"""The register: who says what, kept for good, and what it folds into."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from datetime import datetime
from itertools import islice
from pathlib import Path
from types import TracebackType

from sqlalchemy import Engine

from landbridge.claims.dossier import Ledger
from landbridge.claims.model import (
    Claim,
    Document,
    DocumentId,
    EntityId,
    Finding,
    Judgement,
    Reading,
    Visibility,
)
from landbridge.claims.plan import KeptPlan
from landbridge.register import dossiers, log, query
from landbridge.register.check import check_reading
from landbridge.register.database import engine_for, overwrite_freed, reading_from, writing_to
from landbridge.register.erase import Erasure, erase_entity
from landbridge.register.record import utc
from landbridge.register.version import make_ready

PUBLIC_ONLY: frozenset[Visibility] = frozenset({Visibility.PUBLIC})
"""What everybody may see."""

BATCH = 100
"""So many readings to a transaction when many are appended."""


class Register:
    """A register in a file or on a PostgreSQL server; a plain object that owns its connections."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    @classmethod
    def open(cls, place: str | Path = "landbridge.db") -> Register:
        """Open the register at a path or URL, made new where nothing is there.

        Raises RegisterError where the place cannot be opened, is not a
        register, or was written by a newer version.
        """
        engine = engine_for(place)
        try:
            make_ready(engine)
        except BaseException:
            engine.dispose()
            raise
        return cls(engine)

    def close(self) -> None:
        """Give the connections back."""
        self._engine.dispose()

    def __enter__(self) -> Register:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def append(self, reading: Reading, *, actor: str, at: datetime) -> bool:
        """Store a whole reading in one transaction; False where it was there already.

        Raises RefusedError where its ids, quotes or predicates do not hold,
        ErasedError where its document was erased.
        """
        return self.append_many([reading], actor=actor, at=at) == 1

    def append_many(self, readings: Iterable[Reading], *, actor: str, at: datetime) -> int:
        """Store readings, some to a transaction, and return how many are new.

        A reading that does not hold stops the work; what came before its
        batch stays.
        """
        new = 0
        for batch in _batches(readings):
            for reading in batch:
                check_reading(reading)
            with writing_to(self._engine) as connection:
                new += log.append_readings(connection, batch, actor, utc(at))
        return new

    def judge(self, judgement: Judgement) -> None:
        """Append a judgement; one that it replaces must be there."""
        with writing_to(self._engine) as connection:
            log.append_judgement(connection, judgement)

    def judgements(self) -> list[Judgement]:
        """All judgements, the oldest first."""
        with reading_from(self._engine) as connection:
            return query.judgements(connection)

    def keep_plan(self, plan: KeptPlan) -> bool:
        """Keep what a planner proposed; False where the same inputs were planned before."""
        with writing_to(self._engine) as connection:
            return log.append_plan(connection, plan)

    def plans(self, kind: str) -> list[KeptPlan]:
        """The plans of a kind, the oldest first."""
        with reading_from(self._engine) as connection:
            return query.plans(connection, kind)

    def documents(self, visibilities: Collection[Visibility] = PUBLIC_ONLY) -> list[Document]:
        """The documents without their bytes; the last that came in is the first."""
        with reading_from(self._engine) as connection:
            return query.documents(connection, visibilities)

    def document(self, wanted: DocumentId) -> Document:
        """One document with its bytes, whoever may see it; raises UnknownError."""
        with reading_from(self._engine) as connection:
            return query.document(connection, wanted)

    def claims(self, visibilities: Collection[Visibility] = PUBLIC_ONLY) -> Iterator[Claim]:
        """The claims of each document's newest reading."""
        with reading_from(self._engine) as connection:
            return iter(list(query.claims(connection, visibilities)))

    def findings(
        self, visibilities: Collection[Visibility] = PUBLIC_ONLY
    ) -> list[tuple[DocumentId, Finding]]:
        """The findings of each document's newest reading."""
        with reading_from(self._engine) as connection:
            return query.findings(connection, visibilities)

    def ledger(self, visibilities: Collection[Visibility] = PUBLIC_ONLY) -> Ledger:
        """What the log folds into, as far as these visibilities show it."""
        with reading_from(self._engine) as connection:
            kept = dossiers.load_ledger(connection, visibilities)
            if kept is not None:
                return kept
            stamp = dossiers.stamp_of(connection)
            ledger = dossiers.fold_log(connection, visibilities)
        with writing_to(self._engine) as connection:
            dossiers.store_ledger(connection, visibilities, ledger, stamp)
        return ledger

    def rebuild(self) -> int:
        """Fold the whole log anew for every set of visibilities in use; how many dossiers."""
        with writing_to(self._engine) as connection:
            return dossiers.rebuild(connection, PUBLIC_ONLY)

    def erase(self, entity: EntityId, *, actor: str, at: datetime) -> Erasure:
        """Erase a person: the name, all quotes of it and every claim about them, for good.

        Raises UnknownError where there is no such entity, RefusedError where
        it is not a person.
        """
        with writing_to(self._engine) as connection:
            ledger = dossiers.fold_log(connection, frozenset(Visibility))
            erasure = erase_entity(connection, ledger, entity, actor, utc(at))
            dossiers.rebuild(connection, PUBLIC_ONLY)
        overwrite_freed(self._engine)
        return erasure

    def set_visibility(
        self, document: DocumentId, visibility: Visibility, *, actor: str, at: datetime
    ) -> None:
        """Change who may see a document and what was read from it; the change is logged."""
        with writing_to(self._engine) as connection:
            log.change_visibility(connection, document, visibility, actor, utc(at))


def _batches(readings: Iterable[Reading]) -> Iterator[list[Reading]]:
    """The readings in lists, each of which is one transaction."""
    rest = iter(readings)
    while batch := list(islice(rest, BATCH)):
        yield batch
