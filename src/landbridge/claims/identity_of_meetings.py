"""Identity of meetings: who took part, on what date; and of those who took part by post alone."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from landbridge.claims.gathering import Gathering, by_key
from landbridge.claims.identity_by_date import Calendar, Entities, join_dated
from landbridge.claims.identity_by_post import PostKey, posts_of
from landbridge.claims.model import Kind, MentionId, Reason
from landbridge.claims.subject import Subject


def join_meetings(gathering: Gathering) -> None:
    """Meetings on one date with two participants in common, or one where nobody else is told."""
    meetings = gathering.of_kind(Kind.MEETING)
    _join_posts(gathering, meetings)

    def pairs(meeting: Subject) -> Iterator[Entities]:
        return (frozenset(pair) for pair in combinations(sorted(_present(gathering, meeting)), 2))

    for _, group in by_key(meetings, pairs):
        join_dated(gathering, group, "same_participants_and_date", _is_free)
    for _, group in by_key(meetings, lambda meeting: sorted(_present(gathering, meeting))):
        join_dated(gathering, group, "same_participant_and_date", _tell_no_others)


def _join_posts(gathering: Gathering, meetings: list[Subject]) -> None:
    """A deputy minister who met somebody on a date is the deputy minister who met them then.

    A ministry has several deputies, so that the post alone would not tell.
    """

    def keys(present: tuple[Subject, Subject]) -> Iterator[tuple[PostKey, MentionId]]:
        meeting, person = present
        others = _present(gathering, meeting) - {gathering.entity(person.id)}
        return (
            (post, other) for post, _ in posts_of(gathering, person) for other in sorted(others)
        )

    unnamed = [
        (meeting, person)
        for meeting in meetings
        for mention in sorted(set(meeting.refs("participant", "chair")))
        if (person := gathering.subjects.get(mention)) and not person.names()
    ]
    for (post, _), group in by_key(unnamed, keys):
        calendar, people = Calendar(gathering), {m.id: person for m, person in reversed(group)}
        for meeting, person in group:
            then = next(calendar.on_date_of(meeting), None)
            if then is None:
                calendar.add(meeting)
            else:
                reason = Reason.of("same_post_in_meeting", post=post[0])
                gathering.join(people[then.id], person, reason)


def _present(gathering: Gathering, meeting: Subject) -> Entities:
    return gathering.entities(meeting, "participant", "chair")


def _is_free(gathering: Gathering, left: Subject, right: Subject) -> bool:
    return True


def _tell_no_others(gathering: Gathering, left: Subject, right: Subject) -> bool:
    """Whether all whom one tells of are among those whom the other tells of."""
    here, there = _present(gathering, left), _present(gathering, right)
    return here <= there or there <= here
