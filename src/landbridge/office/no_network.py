"""What is told where the network is not installed."""

from __future__ import annotations

from landbridge.claims.model import Reason


class NoNetwork(Exception):  # noqa: N818 - named by what it reports
    """The distribution with the world's ways is not installed."""

    def __init__(self) -> None:
        self.reason = Reason.of("network_missing", package="landbridge-network")
        super().__init__(self.reason)
