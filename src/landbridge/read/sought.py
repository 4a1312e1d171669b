"""Who does what is said, and where: looked for around it where its words do not tell.

What is looked for stands nearest in the sentence: who acts before, by whom it is done after.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from landbridge.language.line import Match
from landbridge.language.mention import Mention
from landbridge.language.pack import FrameRule, Sought
from landbridge.read.frame import Said
from landbridge.read.passage import Passage
from landbridge.read.surroundings import Stretch, distance, sentence


def seek(rule: FrameRule, said: dict[str, list[Said]], match: Match, passage: Passage) -> None:
    """Say also what a rule seeks around its match and the match does not tell."""
    for predicate, name in rule.seeks.items():
        if not said.get(predicate) and (found := nearest(name, match, passage)):
            said[predicate] = found


def nearest(name: str, told: Stretch, passage: Passage) -> list[Said]:
    """What of the pack's sought things stands nearest to a stretch in its sentence."""
    sought = passage.pack.sought.get(name)
    found = list(_found(sought, told, passage)) if sought else []
    if not found:
        return []
    _, mentions = min(found, key=lambda one: distance(one[0], told))
    return [(one, (one.start, one.end)) for one in mentions]


def _found(
    sought: Sought, told: Stretch, passage: Passage
) -> Iterator[tuple[Stretch, Sequence[Mention]]]:
    """What is sought in the sentence, on the side that is meant."""
    first, last = sentence(told, passage.line.text)
    first = told.last if sought.side == "after" else first
    last = told.first if sought.side == "before" else last
    for pattern in sought.patterns:
        if not pattern.may_match(passage.line):
            continue
        for match in pattern.within(passage.line, first, last):
            if distance(match, told) <= sought.reach:
                yield from ((match, mentions) for mentions in match.slots.values())
