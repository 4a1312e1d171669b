"""What is asked of ways, as it was typed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from landbridge.route.model import LinkStatus


@dataclass(frozen=True, slots=True)
class AskedWays:
    """What is asked of ways, as it was typed; `tolerance` 0 asks for the whole front."""

    on: date
    cargo: str | None = None
    avoid: Sequence[str] = ()
    admit: frozenset[LinkStatus] = frozenset()
    tolerance: float = 0.0
    is_reliable: bool = False
    through_others: bool = False
