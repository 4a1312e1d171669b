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
_HEADS = frozenset(
    {
        *("head_of_state", "president", "king", "crown_prince", "prime_minister"),
        *("consul_general", "acting_consul_general", "charge_d_affaires"),
        *("governor", "acting_governor", "head_of_region", "premier_of_state"),
        *("chairman_of_government", "mayor", "head_of_administration"),
        *("district_head", "county_head", "general_secretary", "speaker"),
        *("secretary_general", "customs_head", "rector", "chief_executive"),
        *("chairman", "chairman_of_board", "management_board_chairman", "general_manager"),
    }
)
"""Posts that head any body.

Left out is what a text may say of a part of the body that it names: a director, a head of
department, a dean, the president of a company for one part of the world.
"""
_HEADS_OF: Mapping[str, str] = {
    "ambassador": "embassy",
    "minister": "ministry",
    "permanent_secretary": "ministry",
    "party_secretary": "committee",
}
"""Posts that head a body whose type says so: ministers of a government, ambassadors at large of
a ministry and secretaries within a university are several."""
_TWO_SIDES = frozenset({"intergovernmental_commission"})
"""Bodies that each side has a head of."""


def is_shared(post: str) -> bool:
    """Whether a body has several holders of a post: without a name it tells nothing."""
    return post in _SHARED or post.startswith(_SHARED_RANKS)


def is_held_by_one(post: str, body_types: Collection[str]) -> bool:
    """Whether a body of these types has one holder of a post at a time, whatever the name."""
    if not _TWO_SIDES.isdisjoint(body_types):
        return False
    needed = _HEADS_OF.get(post)
    return post in _HEADS or (needed is not None and any(needed in one for one in body_types))
