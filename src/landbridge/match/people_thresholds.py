"""From which likeness of sounds on two people's names count as one, by pair of scripts.

Scripts lose more or less of a name, so each pair has a likeness of its own. They were chosen
with made names of other seeds than those that `benchmarks.screening` measures with, so that at
most one in a thousand finds a name that is not its own, and with the even rows of the public
names; the odd rows are only measured.
"""

from __future__ import annotations

from landbridge.language.hearing import Heard, Hearing

HIT = 0.85
"""From this score on two names count as one, and a person is asked."""
_SURE = {
    frozenset({"latin", "cyrillic"}): 0.873,
    frozenset({"latin", "thai"}): 0.92,
    frozenset({"latin", "han"}): 0.73,
    frozenset({"latin", "arabic"}): 0.905,
    frozenset({"cyrillic", "thai"}): 0.79,
    frozenset({"cyrillic", "han"}): 0.705,
    frozenset({"cyrillic", "arabic"}): 0.81,
    frozenset({"thai", "han"}): 0.74,
    frozenset({"thai", "arabic"}): 0.8,
    frozenset({"han", "arabic"}): 0.76,
}
_SURE_OF_TONGUE = {"mandarin": 0.88, "abroad": 0.88}
"""The same for a Chinese name, or one that another tongue reads, in a script of `TONGUELESS`."""
TONGUELESS = frozenset({"thai", "arabic"})
"""Scripts that do not tell of which tongue a name is."""


def calibrated(a: Hearing, b: Hearing, alike: float) -> float:
    """A likeness of two scripts on the scale on which `HIT` says that names are one."""
    sure = _sure(a, b)
    if alike < sure:
        return HIT * alike / sure
    return HIT + (1 - HIT) * (alike - sure) / (1 - sure)


def _sure(a: Hearing, b: Hearing) -> float:
    for tongue in (a.tongue, b.tongue):
        if tongue is not Heard.ANY:
            return _SURE_OF_TONGUE[tongue.value]
    return _SURE[frozenset({a.script, b.script})]
