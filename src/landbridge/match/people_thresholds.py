"""From which likeness of sounds on two people's names count as one, by pair of scripts.

Scripts lose more or less of a name, so each pair has a likeness of its own. They were chosen
with made names of other seeds than those that `benchmarks.screening` measures with, so that far
fewer than one in a thousand finds a name that is not its own (`benchmarks.screening_thresholds`:
6 of 30,000 at the seeds 501 to 504, 511 and 512), and with the even rows of the public names; the
odd rows are only measured.
"""

from __future__ import annotations

from landbridge.language.hearing import Heard, Hearing

HIT = 0.85
"""From this score on two names count as one, and a person is asked."""
_SURE = {
    frozenset({"latin", "cyrillic"}): 0.862,
    frozenset({"latin", "thai"}): 0.885,
    frozenset({"latin", "han"}): 0.742,
    frozenset({"latin", "arabic"}): 0.86,
    frozenset({"cyrillic", "thai"}): 0.827,
    frozenset({"cyrillic", "han"}): 0.745,
    frozenset({"cyrillic", "arabic"}): 0.79,
    frozenset({"thai", "han"}): 0.775,
    frozenset({"thai", "arabic"}): 0.815,
    frozenset({"han", "arabic"}): 0.735,
}
_SURE_OF_CHINESE = {
    frozenset({"latin", "thai"}): 0.798,
    frozenset({"cyrillic", "thai"}): 0.74,
    frozenset({"han", "thai"}): 0.93,
}
"""The same for a Chinese name in Thai: characters have more homophones than letters."""
_SURE_OF_TONGUE = {Heard.MANDARIN: 0.78, Heard.ABROAD: 0.89}
"""The same for one in Arabic, and for a name in Han that another tongue reads."""
TONGUELESS = frozenset({"thai", "arabic"})
"""Scripts that do not tell of which tongue a name is."""


def calibrated(a: Hearing, b: Hearing, alike: float) -> float:
    """A likeness of two scripts on the scale on which `HIT` says that names are one."""
    sure = _sure(a, b)
    if alike < sure:
        return HIT * alike / sure
    return HIT + (1 - HIT) * (alike - sure) / (1 - sure)


def _sure(a: Hearing, b: Hearing) -> float:
    scripts = frozenset({a.script, b.script})
    for tongue in (a.tongue, b.tongue):
        if tongue is Heard.MANDARIN and scripts in _SURE_OF_CHINESE:
            return _SURE_OF_CHINESE[scripts]
        if tongue in _SURE_OF_TONGUE:
            return _SURE_OF_TONGUE[tongue]
    return _SURE[scripts]
