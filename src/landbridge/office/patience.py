"""How long a plan is sought."""

from __future__ import annotations

from time import monotonic

from landbridge.meet.stopping import Stop

PATIENCE = 60.0
"""After so many seconds a search ends with the best that it has."""


def after(seconds: float) -> Stop:
    """A stop that comes when so many seconds have passed from now."""
    end = monotonic() + seconds
    return lambda: monotonic() >= end
