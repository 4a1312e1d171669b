"""Codes of goods and activities as the bridge between languages."""

from landbridge.world.codes.activity import CodeHit, codes_of
from landbridge.world.codes.concordance import (
    codes_below,
    hs1992_of,
    hs_headings,
    isic_at,
    isic_of,
    makers_of,
    nace_of,
)
from landbridge.world.codes.editions import HS_EDITIONS, headings_now, hs_lifetime
from landbridge.world.codes.systems import (
    SYSTEMS,
    ancestors_of,
    is_hs_code,
    isic_code,
    label_of,
)

__all__ = [
    "HS_EDITIONS",
    "SYSTEMS",
    "CodeHit",
    "ancestors_of",
    "codes_below",
    "codes_of",
    "headings_now",
    "hs1992_of",
    "hs_headings",
    "hs_lifetime",
    "is_hs_code",
    "isic_at",
    "isic_code",
    "isic_of",
    "label_of",
    "makers_of",
    "nace_of",
]
