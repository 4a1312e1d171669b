"""Titles that people lose between renditions, and names that change places."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations, permutations

from landbridge.claims.model import Finding, Severity
from landbridge.read.alignment_cost import Span
from landbridge.read.bare_name import bare_place
from landbridge.read.comparison import difference
from landbridge.read.held_post import Post
from landbridge.read.known_people import Borne, Known

Swap = tuple[Known, Known]
"""Two people of whom one bears in the right rendition what the other bears in the left one."""


def names_swapped(people: Sequence[Known]) -> list[Swap]:
    """The people whose names have changed places: a post of one is another's, and no longer his."""
    both = [pair for pair in combinations(people, 2) if _are_crossed(*pair)]
    lone = without_swapped(people, both)
    return both + [pair for pair in permutations(lone, 2) if _is_passed_on(*pair, people)]


def without_swapped(people: Sequence[Known], swaps: Sequence[Swap]) -> list[Known]:
    """The people whose names have not changed places: of these, order and titles are compared."""
    swapped = {id(person) for pair in swaps for person in pair}
    return [person for person in people if id(person) not in swapped]


def _are_crossed(one: Known, two: Known) -> bool:
    """Whether each bears in the right rendition what the other bears in the left one."""
    crossed = one.left.codes & two.right.codes and one.right.codes & two.left.codes
    return bool(crossed) and not _keeps(one) and not _keeps(two)


def _is_passed_on(one: Known, two: Known, people: Sequence[Known]) -> bool:
    """Whether a post of one, held by nobody else, is held by the other alone in the right one."""
    if _keeps(one) or _keeps(two):
        return False
    return any(
        post.places
        and post.code not in one.right.codes | two.left.codes
        and _bearers(post, [person.left for person in people]) == 1
        and _bearers(post, [person.right for person in people]) == 1
        for post in one.left.posts.keys() & two.right.posts.keys()
    )


def _keeps(person: Known) -> bool:
    return bool(person.left.codes & person.right.codes)


def _bearers(post: Post, people: Sequence[Borne]) -> int:
    return sum(post in person.posts for person in people)


def swap_findings(swaps: Sequence[Swap]) -> Iterator[Finding]:
    """The names that have changed places, with the post that tells."""
    for one, two in swaps:
        code = next(iter(one.left.codes & two.right.codes))
        here, there = _bearing(one.left, code), _bearing(two.right, code)
        places = one.left.passage.evidence(*here), two.right.passage.evidence(*there)
        yield difference("names_swapped", Severity.ERROR, *places)


def _bearing(person: Borne, code: str) -> Span:
    return next(span for post, span in person.posts.items() if post.code == code)


def ranks_changed(people: Sequence[Known], told: Sequence[Finding]) -> Iterator[Finding]:
    """Deputies of one rendition who are heads in the other, where nothing told says so."""
    known = [one.evidence for one in told if one.reason.code == "post_differs"]
    for person in people:
        pair = None if _keeps(person) else _ranks(person)
        if pair is not None:
            here, there = (
                person.left.passage.evidence(*pair[0]),
                person.right.passage.evidence(*pair[1]),
            )
            if not any(one[0].lies_in(here) for one in known):
                yield difference("post_differs", Severity.ERROR, here, there)


def _ranks(person: Known) -> tuple[Span, Span] | None:
    """Where a person is the deputy in one rendition and the head in the other."""
    for one, here in person.left.posts.items():
        for two, there in person.right.posts.items():
            if _is_deputy(one.code, two.code) or _is_deputy(two.code, one.code):
                return here, there
    return None


def _is_deputy(code: str, head: str) -> bool:
    return code in (f"deputy_{head}", f"vice_{head}")


def titles_lost(people: Sequence[Known]) -> Iterator[Finding]:
    """People who bear a post in one rendition only, where the other has but the bare name."""
    for person in people:
        if person.left.posts and not person.right.posts:
            yield from _lost(person.left, person.right)
        elif person.right.posts and not person.left.posts:
            yield from _lost(person.right, person.left)


def _lost(has: Borne, lacks: Borne) -> Iterator[Finding]:
    """The loss of a title: where the name stands, no words do that may be a post unread."""
    bare = bare_place(lacks.name, lacks.passage)
    if bare is None:
        return
    read = (place for place in lacks.places if lacks.is_read and place[1] == bare[1])
    here = has.passage.evidence(*next(iter(has.posts.values())))
    there = lacks.passage.evidence(*next(read, bare))
    language = lacks.passage.pack.language
    yield difference("title_lost", Severity.WARNING, here, there, language=language)
