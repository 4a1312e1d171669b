"""Both engines and a look at every timetable agree on events that are small enough for it."""

from __future__ import annotations

from itertools import product

from hypothesis import given, settings
from hypothesis import strategies as st
from small_event import meeting, party, slots

from landbridge.meet.events.checker import faults
from landbridge.meet.events.clauses import encode
from landbridge.meet.events.cp_search import CpSearch
from landbridge.meet.events.explain import explain, is_refuted
from landbridge.meet.events.model import Placed, Table, TableId, TimetableProblem
from landbridge.meet.events.tally import breaks_by_party
from landbridge.meet.events.timetable import timetable
from landbridge.meet.model import Goal, MeetingId, Wish
from landbridge.meet.stopping import never

NAMES = ("North", "South", "East", "Coast")
SLOTS = 4


@st.composite
def events(draw: st.DrawFn) -> TimetableProblem:
    """An event of up to five musts of two parties in four slots."""
    pairs = st.lists(st.sampled_from(NAMES), min_size=2, max_size=2, unique=True)
    some = st.none() | st.integers(0, SLOTS - 1)
    meetings = tuple(
        meeting(f"m{number}", *between, wish=Wish.MUST, fixed=fixed)
        for number, (between, fixed) in enumerate(
            draw(st.lists(st.tuples(pairs, some), min_size=1, max_size=5))
        )
    )
    away = draw(
        st.lists(st.frozensets(st.integers(0, SLOTS - 1), max_size=2), min_size=4, max_size=4)
    )
    ids = [one.id for one in meetings]
    ordered = draw(st.lists(st.sampled_from(list(product(ids, ids))), max_size=2))
    return TimetableProblem(
        slots(9, each=SLOTS),
        tuple(party(name, away=gone) for name, gone in zip(NAMES, away, strict=True)),
        meetings,
        tuple(Table(TableId(f"t{n}"), f"t{n}") for n in range(draw(st.integers(1, 2)))),
        precedences=tuple(pair for pair in ordered if pair[0] < pair[1]),
        fairness=draw(st.sampled_from((None, 0, 1))),
    )


def fewest_breaks(problem: TimetableProblem) -> int | None:
    """By trying every slot for every meeting; none if nothing fits."""
    counts = []
    for chosen in product(range(SLOTS), repeat=len(problem.meetings)):
        at = dict(zip((one.id for one in problem.meetings), chosen, strict=True))
        if fits(problem, at):
            breaks = breaks_by_party(
                problem, [Placed(one, slot, TableId("t0")) for one, slot in at.items()]
            ).values()
            if problem.fairness is None or max(breaks) - min(breaks) <= problem.fairness:
                counts.append(sum(breaks))
    return min(counts, default=None)


def fits(problem: TimetableProblem, at: dict[MeetingId, int]) -> bool:
    away = {one.id: one.away for one in problem.parties}
    busy = [(who, at[one.id]) for one in problem.meetings for who in one.parties]
    together = [list(at.values()).count(slot) for slot in range(SLOTS)]
    return (
        len(set(busy)) == len(busy)
        and max(together) <= len(problem.tables)
        and all(slot not in away[who] for who, slot in busy)
        and all(one.fixed in (None, at[one.id]) for one in problem.meetings)
        and all(at[first] < at[second] for first, second in problem.precedences)
    )


def fewest_by_cp(problem: TimetableProblem) -> int | None:
    encoding = encode(problem)
    search = CpSearch(encoding, never)
    if not search.solve():
        return None
    goal = search.minimise(encoding.restless)
    assert goal.is_proven
    return goal.reached


@settings(max_examples=40)
@given(events())
def test_both_engines_find_what_a_look_at_every_timetable_finds(problem: TimetableProblem) -> None:
    fewest = fewest_breaks(problem)
    plan = timetable(problem)
    assert fewest_by_cp(problem) == fewest
    if fewest is None:
        assert plan.reasons[0].code == "musts_cannot_all_be_held"
    else:
        assert plan.goals["breaks"] == Goal(fewest, fewest)
        assert faults(problem, plan) == ()


@settings(max_examples=40)
@given(events())
def test_without_any_one_of_the_facts_of_an_explanation_the_others_hold(
    problem: TimetableProblem,
) -> None:
    found = explain(problem)
    assert (found is None) == (fewest_breaks(problem) is not None)
    if found is not None:
        assert found.rechecked
        for fact in found.facts:
            assert not is_refuted(problem, [one for one in found.facts if one != fact])
