"""Level matched to level: what it costs that host and guest are of different grades.

A rank has its grade from the office's table: the same post is of a higher grade in a city of
a higher level. Ranks of one grade in two countries are proposed as equivalents; people decide.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from landbridge.claims.model import Reason
from landbridge.meet.tours.model import Host, Member, Protocol


def lead(protocol: Protocol, guests: Iterable[Member]) -> Member | None:
    """The guest of the highest grade; the first of them, and None where no grade is known."""
    graded = [guest for guest in guests if grade(protocol, guest.rank) is not None]
    return min(graded, key=lambda guest: protocol.grades[guest.rank or ""], default=None)


def grade(protocol: Protocol, rank: str | None) -> int | None:
    """The grade of a rank, 1 the highest; None where the table does not have it."""
    return None if rank is None else protocol.grades.get(rank)


def gap(protocol: Protocol, host: Host, guests: Iterable[Member]) -> int:
    """By how many grades the host stands below the guests' lead; above it is negative.

    A grade that is not known makes no gap.
    """
    first = lead(protocol, guests)
    theirs = grade(protocol, host.rank)
    ours = grade(protocol, first.rank) if first else None
    return 0 if theirs is None or ours is None else theirs - ours


def mismatch(protocol: Protocol, host: Host, guests: Iterable[Member]) -> int:
    """What the gap between host and guests costs."""
    apart = gap(protocol, host, guests)
    return apart * protocol.below if apart > 0 else -apart * protocol.above


def protocol_remark(
    protocol: Protocol, host: Host, guests: Sequence[Member], call: str
) -> Iterator[Reason]:
    """That a call's levels differ, with the ranks of the guest's grade as proposals."""
    first, apart = lead(protocol, guests), gap(protocol, host, guests)
    if first is None or first.rank is None or host.rank is None or apart == 0:
        return
    code = "host_of_lower_level" if apart > 0 else "host_of_higher_level"
    yield Reason.of(
        code,
        call=call,
        host=host.name,
        host_rank=host.rank,
        member=first.name,
        rank=first.rank,
        steps=abs(apart),
        equivalents=", ".join(equivalents(protocol, first.rank, host.rank)),
    )


def equivalents(protocol: Protocol, rank: str, like: str) -> tuple[str, ...]:
    """The other ranks of a rank's grade; of them those of the country of a rank `like` that.

    The country is what a code begins with (`cn.` in `cn.minister`); codes without one are of
    any country.
    """
    country = _country(like)
    return tuple(
        other
        for other, step in protocol.grades.items()
        if other != rank and step == grade(protocol, rank) and _country(other) == country
    )


def _country(rank: str) -> str:
    return rank.partition(".")[0] if "." in rank else ""
