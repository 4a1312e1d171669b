"""Lists of persons and firms that an office chose, read as a stream, whole or not at all."""

from landbridge.match.watchlists.model import ListEntry, ListHead, ListKind, ListRefused
from landbridge.match.watchlists.reading import read_watchlist

__all__ = ["ListEntry", "ListHead", "ListKind", "ListRefused", "read_watchlist"]
