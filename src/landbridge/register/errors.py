"""What the register refuses, each as one sentence for a person."""

from __future__ import annotations


class RegisterError(Exception):
    """The register cannot do what it was asked to."""


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
