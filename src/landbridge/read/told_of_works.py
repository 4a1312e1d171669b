"""What a passage tells of works: of projects, and of what somebody opened somewhere.

What has a sum, builders or a term, or is still being built, is a project. What is at work, and
of which no more is told, is an establishment; of a work that is only described nothing is told
where neither is. Who has a role in a project is no party without one.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from landbridge.claims.model import Kind
from landbridge.claims.value import Code, Value
from landbridge.language.line import Match
from landbridge.language.mention import Mention, Sort
from landbridge.language.name import BARE, name_of
from landbridge.language.pack import WORK, FrameRule
from landbridge.read.frame import Frame, Said
from landbridge.read.frame_values import values_of
from landbridge.read.passage import Passage
from landbridge.read.sought import nearest, seek
from landbridge.read.stated_in_names import add_stated_in_name
from landbridge.read.works import Work, Works

OF_ANY_WORK = frozenset({"status", "place", "field", "capacity", "party.owner", "party.operator"})
"""What may be told of a work that is no project."""

OF_OPENED = frozenset({"party", "starts", "completes"})
"""What is told of a project, if of a work that is planned; else of whoever opened it, and when."""

AT_WORK = frozenset(
    Code("project_status", code) for code in ("operating", "completed", "full_capacity")
)
"""The statuses of what has been opened."""

OPENED = {
    "founder": ("party", "party.operator"),
    "place": ("place",),
    "when": ("completes",),
}
"""What is told of an opening, and as what it is told of a work."""


def told_of_works(frames: Iterable[Frame], passage: Passage) -> list[Frame]:
    """The frames of a passage with those that its works add; rules say what is told of works."""
    works = Works(passage)
    kept: list[Frame] = []
    told: defaultdict[int, list[Frame]] = defaultdict(list)
    for frame in (*frames, *_of_rules(works, passage)):
        if frame.subject is None or frame.subject.sort is not Sort.PROJECT:
            kept.append(frame)
        else:
            frame.subject = works.full(frame.subject)
            told[frame.subject.start].append(frame)
    for start, of_one in told.items():
        _tell(of_one, works.at(start), kept, passage)
    return kept


def _tell(frames: Sequence[Frame], work: Work, kept: list[Frame], passage: Passage) -> None:
    """Add what is told of one work: of a project, and of its opening."""
    project = [frame for frame in frames if frame.kind is Kind.PROJECT]
    opening = [frame for frame in frames if frame.kind is Kind.ESTABLISHMENT]
    whole = [*project, _introduction(project, work, passage)] if project else []
    if not _is_described(work) or _is_project(whole, work, bool(opening)):
        kept += _with_roles(whole)
    else:
        told = [_opening(frame, work, passage) for frame in project if _tells_opening(frame, work)]
        opening += [one for one in told if "place" in one.values]
    _add_opening(opening, kept)


def _of_rules(works: Works, passage: Passage) -> Iterator[Frame]:
    """What the rules about works say of them."""
    for rule in passage.pack.of_works:
        for match in rule.pattern.matches(passage.line):
            work = works.meant(match, rule)
            if work is not None:
                yield _frame(work, rule, match, passage)


def _frame(work: Work, rule: FrameRule, match: Match, passage: Passage) -> Frame:
    kind = Kind(rule.kind)
    said = values_of(kind, match, passage, rule)
    seek(rule, said, match, passage)
    if kind is Kind.ESTABLISHMENT:
        said["what"] = [_what(work, passage)]
    where = (match.start, match.end)
    return Frame(kind, match.first, match.last, where, work.meant, said, is_of_clause=True)


def _is_described(work: Work) -> bool:
    """Whether words only describe a work, or point at one that nothing names."""
    name = name_of(work.mention)
    return name.code == WORK or name.level == BARE


def _is_project(frames: Sequence[Frame], work: Work, is_opened: bool) -> bool:
    """Whether what is told of a described work makes it a project, be it opened or not."""
    told = _predicates(frames)
    statuses = {status for frame in frames for status, _ in frame.values.get("status", ())}
    if statuses - AT_WORK or is_opened:
        return bool(statuses - AT_WORK)
    if told - OF_ANY_WORK - OF_OPENED:
        return True
    if statuses or work.is_office:
        return "capacity" in told
    return bool(told & OF_OPENED)


def _predicates(frames: Sequence[Frame]) -> set[str]:
    """What some frames tell, by predicate."""
    return {predicate for frame in frames for predicate, said in frame.values.items() if said}


def _with_roles(frames: Sequence[Frame]) -> Sequence[Frame]:
    """The frames of a project; who builds it for himself invests in it, if nobody else does."""
    roles = _predicates(frames)
    held = [party for frame in frames for party in _with_a_role(frame)]
    for frame in frames:
        parties = [said for said in frame.values.pop("party", []) if said[0] not in held]
        if parties:
            frame.values["party" if "party.investor" in roles else "party.investor"] = parties
    return frames


def _with_a_role(frame: Frame) -> Iterator[Value | Mention]:
    """Who has a role in the project of a frame."""
    for predicate, parties in frame.values.items():
        if predicate.startswith("party."):
            yield from (party for party, _ in parties)


def _introduction(frames: Sequence[Frame], work: Work, passage: Passage) -> Frame:
    """What the words for a work tell of it, and where and whose it is, if nothing else tells."""
    where = (work.mention.start, work.mention.end)
    frame = Frame(Kind.PROJECT, work.first, work.last, where, work.meant, is_of_clause=True)
    is_described = _is_described(work)
    told = _predicates(frames)
    if "place" not in told:
        name = "place" if is_described else "place_beside"
        frame.values["place"] = nearest(name, work, passage)
    if not is_described:
        return frame
    add_stated_in_name(Kind.PROJECT, frame.values, work.mention)
    if not any(predicate.startswith("party") for predicate in told):
        frame.values["party.investor"] = nearest("whose", work, passage)
    return frame


def _tells_opening(frame: Frame, work: Work) -> bool:
    """Whether a frame about a work that is no project tells that it is at work, or who plans it."""
    return bool(frame.values.get("status")) or (work.is_office and "party" in frame.values)


def _opening(frame: Frame, work: Work, passage: Passage) -> Frame:
    """What a frame tells of a work, as of its opening."""
    opening = replace(frame, kind=Kind.ESTABLISHMENT, values={"what": [_what(work, passage)]})
    opening.is_of_clause = False
    for predicate, names in OPENED.items():
        values = [said for one in names for said in frame.values.get(one, ())]
        if values:
            opening.values[predicate] = values[:1] if predicate == "when" else values
    if "place" not in opening.values and (place := nearest("place_abroad", frame, passage)):
        opening.values["place"] = place
    return opening


def _add_opening(told: Sequence[Frame], kept: list[Frame]) -> None:
    """Add an opening that is told by some frames; what was told of the same place before grows."""
    if not any(frame.values.get(one) for frame in told for one in ("founder", "place")):
        return
    first, *others = told
    first.subject = None
    for other in others:
        first.take(other)
    same = next((one for one in kept if one.overlaps(first)), None)
    if same is None:
        kept.append(first)
    else:
        same.absorb(first)


def _what(work: Work, passage: Passage) -> Said:
    """The words for a work, as what is opened."""
    span = name_of(work.meant).span
    return passage.words(*span), span
