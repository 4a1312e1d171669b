"""Matches as people read them and as programs do: the reasons before the score."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from landbridge.claims.model import ClaimId, Reason
from landbridge.language.formatting import format_date, format_score
from landbridge.language.phrases import phrases
from landbridge.language.values import PartialDate
from landbridge.match.model import Match, Obstacle, Profile, ProfileId, Refusal, Standing
from landbridge.publish.profiles import profile_data
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
        "offer": profile_data(profiles[match.offer]),
        "need": profile_data(profiles[match.need]),
        "because": [
            {
                **_reason_data(part.reason, language),
                "share": round(part.share, 4),
                "claims": list(part.claims),
            }
            for part in match.parts
        ],
        "score": round(match.score, 4),
        "against": [_obstacle_data(obstacle, language) for obstacle in match.obstacles],
        "standing": match.standing.value,
        "last_contact": match.last_contact.isoformat() if match.last_contact else None,
    }


def refusal_data(refusal: Refusal, profiles: Profiles, language: str) -> dict[str, object]:
    """Why an offer and a need do not go together, for programs."""
    return {
        "offer": profile_data(profiles[refusal.offer]),
        "need": profile_data(profiles[refusal.need]),
        "against": [_obstacle_data(obstacle, language) for obstacle in refusal.obstacles],
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
