"""What a post tells about identity: whether a body has one holder of it at a time, or several."""

from __future__ import annotations

from collections.abc import Collection, Mapping

_SHARED_RANKS = ("vice_", "deputy_", "assistant", "executive_", "first_", "second_", "third_")
_SHARED = frozenset(
    {
        "adviser",
        "attache",
        "board_member",
        "consul",
        "counsellor",
        "division_director",
        "founder",
        "honorary_consul",
        "inspector",
        "manager",
        "member_of_parliament",
        "representative",
        "senator",
        "special_envoy",
        "standing_committee_member",
        "state_councillor",
    }
)
_HELD_BY_ONE: Mapping[str, str] = {
    **dict.fromkeys(("head_of_state", "president", "king", "crown_prince", "prime_minister"), ""),
    **dict.fromkeys(("consul_general", "acting_consul_general", "charge_d_affaires"), ""),
    **dict.fromkeys(("governor", "acting_governor", "head_of_region", "premier_of_state"), ""),
    **dict.fromkeys(("chairman_of_government", "mayor", "head_of_administration"), ""),
    **dict.fromkeys(("district_head", "county_head", "general_secretary", "speaker"), ""),
    **dict.fromkeys(("secretary_general", "customs_head", "rector", "chief_executive"), ""),
    **dict.fromkeys(("chairman_of_board", "management_board_chairman", "general_manager"), ""),
    "chairman": "",
    "ambassador": "embassy",
    "minister": "ministry",
    "permanent_secretary": "ministry",
    "party_secretary": "committee",
}
"""Posts that head a body, by what the type of the body must say.

Ministers of a government, ambassadors at large of a ministry and secretaries within a university
are several. Left out is what a text may say of a part of the body that it names: a director, a
head of department, a dean, the president of a company for one part of the world.
"""
_TWO_SIDES = frozenset({"intergovernmental_commission"})
"""Bodies that each side has a head of."""


def is_shared(post: str) -> bool:
    """Whether a body has several holders of a post: without a name it tells nothing."""
    return post in _SHARED or post.startswith(_SHARED_RANKS)


def is_held_by_one(post: str, body_types: Collection[str]) -> bool:
    """Whether a body of these types has one holder of a post at a time, whatever the name."""
    needed = _HELD_BY_ONE.get(post)
    if needed is None or not _TWO_SIDES.isdisjoint(body_types):
        return False
    return not needed or any(needed in body_type for body_type in body_types)
