"""What landbridge finds of dates and times, and what a spec wants, in one form to compare."""

from __future__ import annotations

import json
from collections.abc import Iterator

from benchmarks.spec_cases import SpecCase, SpecResult
from landbridge.language.folded import Folded
from landbridge.language.mention import Mention, Sort
from landbridge.language.quantities import find_quantities
from landbridge.language.values import PartialDate

Value = tuple[str, ...]
_COMPARED = ("timex", "Mod", "type", "value", "start", "end")


def wanted_time(result: SpecResult) -> Value:
    """Each value that a spec wants, with the parts that are compared."""
    return tuple(
        json.dumps({key: str(value[key]) for key in _COMPARED if key in value})
        for value in result.resolution.get("values", [])
    )


def found_times(case: SpecCase, folded: Folded) -> Iterator[tuple[Mention, str, Value]]:
    """The dates and times of a case, with type and value."""
    anchor = PartialDate.of(case.reference.date())
    for mention in find_quantities(folded, case.language, anchor):
        if mention.sort is Sort.WHEN:
            yield mention, "datetimeV2.date", ()
