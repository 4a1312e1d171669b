"""The pairs of an allocation as rows of an event's template: who takes part, and who meets whom."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from landbridge.claims.model import EntityId
from landbridge.language.language_names import language_name
from landbridge.match.model import Profile, Standing, TermName
from landbridge.office.allocating import Allocated
from landbridge.office.meeting_limits import MeetingLimits
from landbridge.office.template_writing import Rows

Row = Mapping[str, str]


def event_rows(allocated: Allocated, language: str) -> Rows:
    """The sheets of parties and meetings: whom both have accepted must meet, others are wanted."""
    known = {profile.id: profile for profile in allocated.problem.profiles}
    pairs = [(known[one.offer], known[one.need], one.standing) for one in allocated.meetings]
    taking_part = [profile for offer, need, _ in pairs for profile in (offer, need)]
    return {
        "parties": _party_rows(taking_part, allocated.limits, language),
        "meetings": [_meeting_row(*pair) for pair in pairs],
    }


def _party_rows(profiles: Iterable[Profile], limits: MeetingLimits, language: str) -> Sequence[Row]:
    """A party once, with every language that one of its profiles names for working in, and
    the limit of its own that it has."""
    names: dict[EntityId, str] = {}
    spoken: dict[EntityId, dict[str, None]] = {}
    for profile in profiles:
        names[profile.party.id] = profile.party.name
        terms = (*profile.has, *profile.asks)
        words = {term.word: None for term in terms if term.name is TermName.LANGUAGE}
        spoken.setdefault(profile.party.id, {}).update(words)
    return [
        {
            "party": name,
            "working_language": "; ".join(
                language_name(word, language) for word in sorted(spoken[party])
            ),
            "most": str(limits.own.get(party, "")),
        }
        for party, name in names.items()
    ]


def _meeting_row(offer: Profile, need: Profile, standing: Standing) -> Row:
    return {
        "parties": f"{offer.party.name}; {need.party.name}",
        "wish": "must" if standing is Standing.BOTH else "want",
        "topic": offer.what,
    }
