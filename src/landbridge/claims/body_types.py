"""What a type of public body tells about identity: how many of it one place may have."""

from __future__ import annotations

MANY_IN_ONE_SEAT = frozenset(
    {
        "ministry",
        "department",
        "association",
        "trade_office",
        "representative_office",
        "development_corporation",
        "international_organization",
        "secretariat",
        "court",
        "sovereign_fund",
        "chamber_of_commerce",
        "friendship_association",
        "zone_authority",
        "park_administration",
        "industrial_estate_authority",
        "intergovernmental_commission",
        "federation_of_industry",
    }
)
"""Types of body of which one place may have several: there the name must agree too."""
ABROAD = frozenset(
    {
        "consulate_general",
        "consulate",
        "honorary_consulate",
        "embassy",
        "trade_delegation",
        "representative_office",
    }
)
"""Types of body that a country has many of, each in another place."""
ONE_OF_A_KIND = frozenset(
    {
        "federation_council",
        "state_duma",
        "state_council",
        "ministry_of_far_east_and_arctic_development",
    }
)
"""Types of body of which the world has one."""
