"""Identity of what has a date: events of one key whose dates agree."""

from __future__ import annotations

from collections.abc import Callable
from itertools import product

from landbridge.claims.agreement import dates_agree
from landbridge.claims.gathering import Gathering
from landbridge.claims.model import MentionId, Reason
from landbridge.claims.subject import Subject

Entities = frozenset[MentionId]


def join_dated(
    gathering: Gathering,
    group: list[Subject],
    code: str,
    fits: Callable[[Gathering, Subject, Subject], bool],
) -> None:
    """Join the events of a group whose dates agree and that fit, each with the first it fits."""
    heads: list[Subject] = []
    for event in group:
        for head in heads:
            if gathering.is_one(head, event):
                break
            if on_one_date(head, event) and fits(gathering, head, event):
                gathering.join(head, event, Reason.of(code, left=_date(head), right=_date(event)))
                break
        else:
            heads.append(event)


def on_one_date(left: Subject, right: Subject) -> bool:
    """Whether dates agree; without a date that is so in one document only."""
    here, there = left.whens(), right.whens()
    if not here or not there:
        return left.document == right.document
    return any(dates_agree(a, b) for a, b in product(here, there))


def _date(event: Subject) -> str:
    return ", ".join(str(when) for when in event.whens())
