"""Two people's names held against each other, as the rules of identity ask for it."""

from __future__ import annotations

from itertools import product

from landbridge.claims.gathering import Gathering
from landbridge.claims.model import Reason
from landbridge.claims.subject import Subject
from landbridge.claims.value import Text
from landbridge.language.name_comparison import (
    CLEARLY_DIFFERENT,
    SAME,
    NameComparison,
    compare_names,
)
from landbridge.language.name_sound import name_forms
from landbridge.language.scripts import script_of_name
from landbridge.language.simplified import simplified


def alike(left: Subject, right: Subject) -> NameComparison | None:
    """The best comparison of two people's names; None where one has no name."""
    return best_comparison(left.names(), right.names())


def best_comparison(left: list[Text], right: list[Text]) -> NameComparison | None:
    """The best comparison of two lists of names, of those in one language where there are any.

    What Thai letters cannot tell apart, the names in Chinese may.
    """
    pairs = list(product(left, right))
    alike = [(a, b) for a, b in pairs if a.language == b.language]
    compared = [compare_names(a.text, a.language, b.text, b.language) for a, b in alike or pairs]
    return max(compared, key=lambda c: (c.score, c.left, c.right), default=None)


def is_homophone(left: Subject, right: Subject) -> bool:
    """Whether both are written in one language: then a name that only sounds alike is another."""
    one, other = ({simplified(name.text) for name in s.names()} for s in (left, right))
    contained = any(a in b or b in a for a in one for b in other)
    return left.language == right.language and not contained


def contradict(left: list[Text], right: list[Text]) -> bool:
    """Whether two lists of names are not one person's: letters tell both, and tell two names.

    What a script leaves out, or a name that another language has adopted, contradicts nothing.
    """
    pairs = [(a, b) for a, b in product(left, right) if _by_letters(a, b)]
    return bool(pairs) and not any(_fit(a, b) for a, b in pairs)


def _by_letters(one: Text, other: Text) -> bool:
    """Whether the letters of both are known, so that other letters are another name.

    Those of a foreign name in characters or in Thai are not, nor is a Chinese name a foreigner's.
    """
    if _in_one_script(one, other):
        return True
    here, there = (name_forms(name.text, name.language)[0] for name in (one, other))
    return here.spelled and there.spelled and here.mandarin == there.mandarin


def _fit(one: Text, other: Text) -> bool:
    score = compare_names(one.text, one.language, other.text, other.language).score
    return score >= (SAME if _in_one_script(one, other) else CLEARLY_DIFFERENT)


def _in_one_script(one: Text, other: Text) -> bool:
    return script_of_name(one.text) == script_of_name(other.text)


def join_for(
    gathering: Gathering, left: Subject, right: Subject, code: str, compared: NameComparison
) -> bool:
    """Make two people one, for a reason with the names that were compared."""
    score = f"{compared.score:.2f}"
    reason = Reason.of(code, left=compared.left, right=compared.right, score=score)
    return gathering.join(left, right, reason)
