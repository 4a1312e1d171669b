"""Facts of a problem as reasons, with names, times and counts for values."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from landbridge.claims.model import Reason
from landbridge.meet.events.lookup import Lookup
from landbridge.meet.events.model import TableId, TimetableProblem
from landbridge.meet.events.statements import Fact
from landbridge.meet.model import MeetingId, PartyId, PersonId


def fact_reasons(problem: TimetableProblem, facts: Iterable[Fact]) -> tuple[Reason, ...]:
    """Each fact as a reason; a meeting that is fixed is not also told to be held."""
    facts = list(facts)
    fixed = {fact.about for fact in facts if fact.kind == "fixed"}
    reader = _Reader(problem)
    return tuple(
        reader.reason(fact) for fact in facts if fact.kind != "held" or fact.about not in fixed
    )


class _Reader:
    def __init__(self, problem: TimetableProblem) -> None:
        self._problem = problem
        self._known = Lookup.of(problem)

    def reason(self, fact: Fact) -> Reason:
        """The reason of a fact: its code is the kind of the fact."""
        return Reason.of(f"event_{fact.kind}", **self._values(fact))

    def _values(self, fact: Fact) -> dict[str, object]:
        kind, about = fact
        if kind in ("held", "slots", "fixed", "order"):
            return self._of_meetings(kind, [MeetingId(one) for one in about])
        if kind in ("person", "person_away"):
            return self._of_person(kind, PersonId(about[0]))
        if kind in ("away", "people", "quota"):
            return self._of_party(kind, PartyId(about[0]))
        return self._of_all(kind, about)

    def _of_meetings(self, kind: str, meetings: Sequence[MeetingId]) -> dict[str, object]:
        names = [self._known.call_meeting(meeting) for meeting in meetings]
        meeting = self._known.meetings[meetings[0]]
        if kind == "order":
            return dict(zip(("first", "second"), names, strict=True))
        if kind == "slots":
            return {"meeting": names[0], "slots": self._known.call_slots(meeting.slots)}
        if kind == "fixed":
            return {"meeting": names[0], "slot": self._known.call_slot(meeting.fixed or 0)}
        return {"meeting": names[0]}

    def _of_person(self, kind: str, person_id: PersonId) -> dict[str, object]:
        person, _ = self._known.people[person_id]
        away = {"slots": self._known.call_slots(person.away)} if kind == "person_away" else {}
        return {"person": person.name, **away}

    def _of_party(self, kind: str, party_id: PartyId) -> dict[str, object]:
        party = self._known.parties[party_id]
        if kind == "away":
            return {"party": party.name, "slots": self._known.call_slots(party.away)}
        if kind == "quota":
            return {"party": party.name, "most": party.most}
        return {"party": party.name, "count": len(party.people)}

    def _of_all(self, kind: str, about: tuple[str, ...]) -> dict[str, object]:
        problem = self._problem
        if kind == "own_table":
            return {"table": self._known.call_table(TableId(about[0]))}
        if kind == "interpreters":
            able = [one for one in problem.interpreters if frozenset(about) in one.pairs]
            return {"pair": "–".join(about), "count": len(able)}
        if kind == "rooms":
            return {"count": sum(table.is_room for table in problem.tables)}
        if kind == "fairness":
            return {"fairness": problem.fairness}
        return {"count": len(problem.tables)}
