"""Sites among profiles: who offers or seeks land or premises meets no one who trades in goods.

A site is seen under codes of its own system: `land`, which all sites share, and the activities of
ISIC that it is for. So a site for machine builders meets another one, and no seller of machines.
"""

from __future__ import annotations

from collections.abc import Iterator

from landbridge.claims.model import Reason
from landbridge.match.model import CodeWeight, Obstacle, Profile, Term, TermName

SITE = "site"
LAND = "land"
"""What every site is, whatever it is for."""


def is_site(profile: Profile) -> bool:
    """Whether a profile offers or seeks land or premises."""
    return any(code.system == SITE for code in profile.codes)


def as_site(code: CodeWeight) -> CodeWeight:
    """An activity as what a site is for."""
    return CodeWeight(SITE, code.code, code.weight, code.words, code.claims)


def unstated_land(offer: Profile, need: Profile) -> Iterator[Obstacle]:
    """How much land there is, or is sought, where a site's side does not say and nobody asks."""
    if not (is_site(offer) and is_site(need)) or _says_land(need.asks):
        return
    if not _says_land(offer.has):
        yield Obstacle(Reason.of("land_not_stated", party=offer.party.name))
    yield Obstacle(Reason.of("land_not_asked", party=need.party.name))


def _says_land(terms: tuple[Term, ...]) -> bool:
    return any(term.name is TermName.LAND for term in terms)
