"""The register: the log of readings and judgements, and the dossiers that it folds into."""

from landbridge.register.erase import Erasure
from landbridge.register.errors import (
    ErasedError,
    NewerRegisterError,
    NotARegisterError,
    RefusedError,
    RegisterError,
    UnknownError,
)
from landbridge.register.register import PUBLIC_ONLY, Register

__all__ = [
    "PUBLIC_ONLY",
    "ErasedError",
    "Erasure",
    "NewerRegisterError",
    "NotARegisterError",
    "RefusedError",
    "Register",
    "RegisterError",
    "UnknownError",
]
