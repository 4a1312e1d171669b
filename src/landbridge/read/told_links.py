"""The links that a passage tells of: two places, and what runs between them.

Two places that are joined (from Harbin to Seoul, Harbin–Seoul) make a link beside a word for
what runs (flights, a route), or at the head of an item below such a word. Its mode, status,
dates, operator and frequency are what stands in its stretch of the sentence: up to the next
two places, or to the comma before them. Links that are listed share what is told of one, and
what a sentence without places goes on to tell is told of the last one before it.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import partial
from itertools import groupby

from landbridge.claims.model import Kind
from landbridge.read.claim_list import Span
from landbridge.read.frame import Frame
from landbridge.read.link_ends import is_bound, is_inland, pairs, with_home
from landbridge.read.link_parts import LinkParts, Part, within
from landbridge.read.link_status import ANNOUNCED, as_planned, dated, rivals, status_now
from landbridge.read.link_stretches import heading_of, is_item, stretches
from landbridge.read.passage import Passage
from landbridge.read.surroundings import REACH, distance, sentence
from landbridge.read.told_link import ToldLink, share_alike

NEAR = 90
"""Within so many positions of two places stands the word for what runs between them."""

CLOSE = 40
"""Within so many of them a word for whether it runs is told close by."""


def find_links(passage: Passage) -> Iterator[Frame]:
    """A frame for each link that a passage tells of, with what is told of it there."""
    parts = LinkParts.of(passage)
    for link in _Links(passage, parts).tell() if parts is not None else ():
        yield from _frames(link)


class _Links:
    """Finds what is told of the links of one passage."""

    def __init__(self, passage: Passage, parts: LinkParts) -> None:
        self._passage = passage
        self._text = passage.line.text
        self._parts = parts
        lines = (self._text.rfind("\n", 0, joint.first) + 1 for joint in parts.joints)
        self._items = frozenset(lines)
        self._told: list[ToldLink] = []

    def tell(self) -> Sequence[ToldLink]:
        """The links, in the order of the text."""
        of_sentence = groupby(self._parts.joints, lambda joint: sentence(joint, self._text))
        telling: set[Span] = set()
        for span, joints in of_sentence:
            links = list(self._in_sentence(list(joints), span))
            share_alike(links)
            self._told += links
            telling |= {span} if links else set()
        statuses = [part for part in self._parts.statuses if part.values.get("status")]
        for part in (*self._parts.said, *statuses) if self._told else ():
            span = sentence(part, self._text)
            if span not in telling:
                self._go_on(part, span)
        return self._told

    def _in_sentence(self, joints: Sequence[Part], sentence: Span) -> Iterator[ToldLink]:
        """The links of a sentence, each with what its stretch and its heading tell."""
        spans = stretches(joints, self._parts.apart, sentence, self._text)
        for joint, stretch in zip(joints, spans, strict=True):
            link = ToldLink(self._whole(joint), stretch, joint.first, joint.last)
            over = self._over(joint, sentence)
            is_told = self._take_service(link, sentence) or bool(over)
            status = self._take_status(link)
            self._take_rest(link)
            is_told = is_told or (is_item(joint, sentence) and bool(link.values))
            is_sure = _is_close(status, joint) or (is_inland(joint) and not is_bound(joint))
            if is_told and is_sure and not within(self._parts.prospects, *sentence):
                for part in (*over, *self._last_service(joint)):
                    link.learn(part)
                yield link

    def _whole(self, joint: Part) -> Part:
        """A joint with both ends, where something tells the one that it lacks."""
        if not is_bound(joint):
            return joint
        return with_home(joint, self._parts.hubs, [link.joint for link in self._told])

    def _take_service(self, link: ToldLink, sentence: Span) -> bool:
        """Take what runs between two places; whether the sentence tells it."""
        services = self._parts.services
        around = within(services, *link.stretch) or within(services, *sentence)
        nearest = min(around, key=partial(distance, link.joint), default=None)
        if nearest is None or distance(link.joint, nearest) > NEAR:
            return False
        link.take(nearest)
        return True

    def _take_status(self, link: ToldLink) -> Part | None:
        """Take whether a link runs, and since when or until when."""
        told = self._statuses(link.stretch)
        buts = within(self._parts.buts, link.joint.last, link.stretch[1])
        status = status_now(told, buts, link.joint, self._text)
        if status is not None:
            near = rivals(status, told, link.joint, self._text)
            link.take(dated(status, near, link.stretch, self._passage))
        return status

    def _take_rest(self, link: ToldLink) -> None:
        """Take what else is told of a link, of two the nearer one."""
        rest = (*self._parts.said, *self._parts.agents)
        for part in sorted(within(rest, *link.stretch), key=partial(distance, link.joint)):
            link.learn(part)

    def _statuses(self, stretch: Span) -> list[Part]:
        """Whether something runs, as a stretch tells it."""
        return [as_planned(one, self._passage) for one in within(self._parts.statuses, *stretch)]

    def _over(self, joint: Part, sentence: Span) -> list[Part]:
        """What the heading of an item tells."""
        if not is_item(joint, sentence):
            return []
        heading = heading_of(sentence[0], self._items, self._text)
        return within(self._parts.services, *heading) + within(self._parts.statuses, *heading)

    def _last_service(self, joint: Part) -> list[Part]:
        """What ran last before two places, else what runs first behind them: a route's mode."""
        modes = [part for part in self._parts.services if part.values]
        return [part for part in modes if part.last <= joint.first][-1:] or modes[:1]

    def _go_on(self, part: Part, sentence: Span) -> None:
        """Let what a sentence without places tells be told of the last link before it."""
        before = bisect_right(self._told, part.first, key=lambda link: link.joint.first)
        link = self._told[before - 1] if before else None
        if link is None or part.first - link.joint.last > REACH:
            return
        if "status" not in part.values:
            link.learn(part)
        elif within(self._parts.services, *sentence):
            told = self._statuses(sentence)
            status = next(one for one in told if one.first == part.first)
            if self._is_news(status, link, sentence):
                link.learn(dated(status, told, sentence, self._passage))

    def _is_news(self, status: Part, link: ToldLink, sentence: Span) -> bool:
        """Whether a status adds to a link told of before; a plan, only where that link is named."""
        if status.code("status") != ANNOUNCED:
            return not link.status
        return link.status in ("", ANNOUNCED) and bool(within(self._parts.same, *sentence))


def _is_close(status: Part | None, joint: Part) -> bool:
    """Whether a status is told close by: of two countries, or one end only, no less counts."""
    return status is not None and distance(joint, status) <= CLOSE


def _frames(link: ToldLink) -> Iterator[Frame]:
    first, last = link.joint.where
    for ends in pairs(link.joint):
        own = [span for _, span in ends.values() if first <= span[0] and span[1] <= last]
        where = (min(own)[0], max(last for _, last in own)) if own else link.joint.where
        values = {predicate: [*said] for predicate, said in link.values.items()}
        values |= {end: [said] for end, said in ends.items()}
        yield Frame(Kind.LINK, link.first, link.last, where, None, values)
