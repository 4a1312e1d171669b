"""What Korean and Arabic write together with a name: 중국과, والصين (and China)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from landbridge.world.fold import folded_word

_KOREAN = (
    *("은", "는", "이", "가", "을", "를", "의", "과", "와", "에", "도", "로", "으로", "에서"),
    *("에게", "까지", "부터", "측", "산"),
)
"""Particles of Korean (Standard Korean Language Dictionary), and 측 (side), 산 (made in)."""
_BEHIND: Mapping[str, Sequence[str]] = {"ko": tuple(map(folded_word, _KOREAN))}
_BEFORE: Mapping[str, Sequence[str]] = {"ar": ("و", "ب", "ل", "ف", "ك")}
"""Particles of Arabic that are written as one with the word behind them (and, in, to, so, as)."""


def has_clitics(language: str) -> bool:
    """Whether a language writes particles and names as one word, and no capitals."""
    return language in _BEHIND or language in _BEFORE


def without_clitics(folded: str, language: str) -> tuple[str, ...]:
    """What a folded word may be without a particle, itself first."""
    behind, before = _BEHIND.get(language, ()), _BEFORE.get(language, ())
    bare = (folded.removesuffix(one) for one in behind if folded.endswith(one))
    alone = (folded.removeprefix(one) for one in before if folded.startswith(one))
    return (folded, *bare, *alone)
