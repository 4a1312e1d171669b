"""Who is meant where a frame does not name them: carried over from what was told before.

- A visit without its visitor, a meeting or an agreement of one side, is of who acted before
  in the paragraph.
- A statement or a promise without a speaker is of who spoke before in the sentence; a company
  bought by nobody, of who bought one before.
- Who the two sides are, `read.sides` tells, and who one of them, `read.told_sides`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from landbridge.claims.model import Kind
from landbridge.language.mention import Mention
from landbridge.read.frame import Frame, Said
from landbridge.read.passage import Passage
from landbridge.read.sides import is_sides, named_sides
from landbridge.read.speakers import SPEAKERS
from landbridge.read.surroundings import SENTENCE_ENDS, in_one_paragraph
from landbridge.read.told_sides import guest_and_place, side_of, sides_of

ACTORS = {Kind.VISIT: "visitor", Kind.MEETING: "participant", Kind.AGREEMENT: "party"}
"""The predicate that says who acts."""

TRAVELLERS = (Kind.VISIT, Kind.MEETING, Kind.AGREEMENT)
"""Whose doer travels on, the likeliest first."""

BUYERS = {Kind.COMPANY: "owner"}
"""The predicate that says who buys."""


def carry(frames: Sequence[Frame], passage: Passage) -> None:
    """Let each frame that lacks somebody take who was told before."""
    ordered = sorted(frames, key=lambda frame: frame.first)
    _name_actors(ordered, passage)
    for subjects in (SPEAKERS, BUYERS):
        _carry_subjects([frame for frame in ordered if frame.kind in subjects], subjects, passage)


def _name_actors(frames: Sequence[Frame], passage: Passage) -> None:
    """Name the sides of each frame and who acts in it, from what stands before it."""
    text = passage.line.text
    sides: Sequence[Said] = ()
    last: dict[Kind, Frame] = {}
    for frame in frames:
        _name_sides(frame, sides, passage)
        if frame.kind in ACTORS:
            told = [act for act in last.values() if in_one_paragraph(act, frame, text)]
            before = [act for act in told if _tells_actor(act)]
            if before:
                _take_actor(_whose_act(before, frame), frame)
            last[frame.kind] = frame
        _part_head(frame)
        named = sides_of(frame)
        sides = named if len(named) > 1 else sides or guest_and_place(frame)


def _tells_actor(act: Frame) -> bool:
    """Whether an act tells who acts, and not only whom somebody met."""
    return not act.is_one_sided and bool(act.values.get(ACTORS[act.kind]))


def _whose_act(before: Sequence[Frame], act: Frame) -> Frame:
    """The act of before whose doer goes on: the last one.

    Who travels on is who travelled before; where nobody did, who met, and at last who signed.
    """
    if act.kind is Kind.VISIT:
        return max(before, key=lambda one: (-TRAVELLERS.index(one.kind), one.first))
    return max(before, key=lambda one: one.first)


def _part_head(visit: Frame) -> None:
    """Who leads a delegation is no second visitor beside it."""
    heads = [who for who, _ in visit.values.get("head", ())]
    visitors = visit.values.get("visitor", [])
    others = [said for said in visitors if said[0] not in heads]
    if visit.kind is Kind.VISIT and others:
        visit.values["visitor"] = others


def _take_actor(earlier: Frame, act: Frame) -> None:
    """Let an act that lacks its actor be of who acted before."""
    if not _lacks_actor(act):
        return
    acted = earlier.values.get(ACTORS[earlier.kind], [])
    known = act.values.setdefault(ACTORS[act.kind], [])
    known[:0] = acted if earlier.kind is Kind.VISIT or _is_sequel(act, earlier) else acted[:1]
    act.is_one_sided = not acted


def _is_sequel(act: Frame, earlier: Frame) -> bool:
    """Whether a meeting that names nobody is one more of the same sides: the next round."""
    return act.kind is earlier.kind is Kind.MEETING and not act.values[ACTORS[act.kind]]


def _lacks_actor(act: Frame) -> bool:
    """Whether nobody is named who acts; at a meeting the one side that is named does not."""
    named = len(act.values.get(ACTORS[act.kind], ()))
    if act.kind is Kind.AGREEMENT:
        return act.is_one_sided
    if act.kind is Kind.MEETING:
        return named < 2 or act.is_one_sided
    return not named and "head" not in act.values


def _carry_subjects(said: Sequence[Frame], subjects: Mapping[Kind, str], passage: Passage) -> None:
    for earlier, frame in pairwise(said):
        before = earlier.values.get(subjects[earlier.kind])
        if before and _in_one_breath(earlier, frame, passage):
            frame.values.setdefault(subjects[frame.kind], list(before))


def _in_one_breath(earlier: Frame, frame: Frame, passage: Passage) -> bool:
    """Whether one sentence holds both, one after the other, and nobody else speaks between."""
    text, first, last = passage.line.text, earlier.last, frame.first
    if last < first or not _is_one_sentence(text[first:last], frame):
        return False
    return not any(one.expression.search(text, first, last) for one in passage.pack.speech)


def _is_one_sentence(between: str, frame: Frame) -> bool:
    """Whether no sentence ends between two frames, unless a purchase begins the next one."""
    inner = between[:-1] if frame.kind in BUYERS else between
    return not set(SENTENCE_ENDS) & set(inner)


def _name_sides(frame: Frame, sides: Sequence[Said], passage: Passage) -> None:
    """Put the sides that are known by name in the place of the words for them.

    They who travel on are no sides, but who travelled before.
    """
    for predicate, values in frame.values.items():
        if any(is_sides(value) for value, _ in values):
            told = () if frame.kind is Kind.VISIT else sides
            frame.values[predicate] = named_sides(values, told, passage)
        elif predicate == SPEAKERS.get(frame.kind):
            frame.values[predicate] = [
                (side_of(value, sides) if isinstance(value, Mention) else value, span)
                for value, span in values
            ]
