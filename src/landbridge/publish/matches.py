"""Matches as people read them and as programs do: the reasons before the score."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from landbridge.claims.model import ClaimId, Reason
from landbridge.language.formatting import format_date, format_score, isolated
from landbridge.language.language_names import language_name
from landbridge.language.phrases import phrases
from landbridge.language.values import PartialDate
from landbridge.match.model import Match, Obstacle, Profile, ProfileId, Refusal, Standing
from landbridge.publish.sentence import say

Profiles = Mapping[ProfileId, Profile]


@dataclass(frozen=True, slots=True)
class Told:
    """A reason in a sentence, what it weighs or what would change it, and its claims."""

    sentence: str
    beside: str = ""
    claims: tuple[ClaimId, ...] = ()


@dataclass(frozen=True, slots=True)
class MatchTold:
    """A match in words; `because` adds up to the score, `against` has the gravest first."""

    offer: Profile
    need: Profile
    because: Sequence[Told]
    against: Sequence[Told]
    score: str
    standing: str
    last_contact: str


def tell_match(match: Match, profiles: Profiles, language: str) -> MatchTold:
    """A match in the words of a language."""
    day = match.last_contact
    return MatchTold(
        profiles[match.offer],
        profiles[match.need],
        [
            Told(say(part.reason, language), format_score(part.share, language), part.claims)
            for part in match.parts
        ],
        [tell_obstacle(obstacle, language) for obstacle in match.obstacles],
        format_score(match.score, language),
        standing_said(match.standing, language),
        format_date(PartialDate.of(day), language) if day else "",
    )


def profile_line(profile: Profile, language: str) -> str:
    """A profile on a line: who, and what."""
    name, what = isolated(profile.party.name), isolated(profile.what)
    return f"{name}{phrases(language).text('join.colon')}{what}"


def profile_details(profile: Profile, language: str) -> str:
    """Whom to ask about a profile and in which language, until when it holds, who looked at it."""
    words = phrases(language)
    until = format_date(profile.valid_until, language) if profile.valid_until else ""
    reviewed = format_date(PartialDate.of(profile.reviewed), language) if profile.reviewed else ""
    spoken = language_name(profile.language, language) if profile.language else ""
    told = {
        "contact": {"contact": isolated(profile.contact)} if profile.contact else {},
        "speaks": {"languages": spoken} if spoken else {},
        "valid_until": {"day": until} if until else {},
        "reviewed": {"day": reviewed} if reviewed else {},
    }
    said = [words.text(f"told.{key}", **values) for key, values in told.items() if values]
    return " · ".join(said if reviewed else [*said, words.text("told.not_reviewed")])


def standing_said(standing: Standing, language: str) -> str:
    """Who has confirmed interest, in a sentence."""
    return phrases(language).text(f"standing.{standing}")


def tell_obstacle(obstacle: Obstacle, language: str) -> Told:
    """An obstacle with what would change it."""
    remedy = say(obstacle.remedy, language) if obstacle.remedy else ""
    return Told(say(obstacle.reason, language), remedy, obstacle.claims)


def match_data(match: Match, profiles: Profiles, language: str) -> dict[str, object]:
    """A match for programs."""
    return {
        "proposal": match.id,
        "offer": _profile_data(profiles[match.offer]),
        "need": _profile_data(profiles[match.need]),
        "score": round(match.score, 4),
        "because": [
            {
                **_reason_data(part.reason, language),
                "share": round(part.share, 4),
                "claims": list(part.claims),
            }
            for part in match.parts
        ],
        "against": [_obstacle_data(obstacle, language) for obstacle in match.obstacles],
        "standing": match.standing.value,
        "last_contact": match.last_contact.isoformat() if match.last_contact else None,
    }


def refusal_data(refusal: Refusal, profiles: Profiles, language: str) -> dict[str, object]:
    """Why an offer and a need do not go together, for programs."""
    return {
        "offer": _profile_data(profiles[refusal.offer]),
        "need": _profile_data(profiles[refusal.need]),
        "against": [_obstacle_data(obstacle, language) for obstacle in refusal.obstacles],
    }


def _profile_data(profile: Profile) -> dict[str, object]:
    return {
        "id": profile.id,
        "party": profile.party.id,
        "name": profile.party.name,
        "identifiers": [list(number) for number in profile.party.identifiers],
        "what": profile.what,
        "language": profile.language,
        "contact": profile.contact,
        "valid_until": str(profile.valid_until) if profile.valid_until else None,
        "reviewed": profile.reviewed.isoformat() if profile.reviewed else None,
        "codes": [
            {"system": code.system, "code": code.code, "weight": round(code.weight, 4)}
            for code in profile.codes
        ],
    }


def _obstacle_data(obstacle: Obstacle, language: str) -> dict[str, object]:
    remedy = _reason_data(obstacle.remedy, language) if obstacle.remedy else None
    return {
        **_reason_data(obstacle.reason, language),
        "hard": obstacle.hard,
        "remedy": remedy,
        "claims": list(obstacle.claims),
    }


def _reason_data(reason: Reason, language: str) -> dict[str, object]:
    return {
        "code": reason.code,
        "values": dict(reason.values),
        "sentence": say(reason, language),
    }
