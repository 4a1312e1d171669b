"""What the register refuses, each with its reason. Sentences are made by the roof.

| code | values |
|---|---|
| `no_register_address`, `no_database_address` | place |
| `register_not_opened`, `register_failed`, `not_a_register` | place, error |
| `other_database` | place |
| `newer_register` | place, version, known |
| `postgres_driver_missing` | package |
| `document_unknown`, `entity_unknown`, `judgement_unknown` | the id |
| `document_erased` | name |
| `only_people_erased` | entity, kind |
| `erased_but_traces` | – |
| `judgement_id_taken` | judgement |
| `reading_refused` | name, error |
"""

from __future__ import annotations

from typing import Self

from landbridge.claims.model import Reason


class RegisterError(Exception):
    """The register cannot do what it was asked to, and why."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason.code, *reason.values)
        self.reason = reason

    @classmethod
    def because(cls, code: str, **values: object) -> Self:
        """The error for a code and the values of its sentence."""
        return cls(Reason.of(code, **values))


class NotARegisterError(RegisterError):
    """The place holds something that is not a register."""


class NewerRegisterError(RegisterError):
    """A newer version of landbridge wrote the register."""


class ErasedError(RegisterError):
    """The document was erased and may not come back."""


class UnknownError(RegisterError):
    """The register holds nothing under that id."""


class RefusedError(RegisterError):
    """What was to be written contradicts itself."""
