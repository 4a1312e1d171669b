"""The Python port of Recognizers-Text, asked in the form of the benchmark."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from recognizers_date_time import recognize_datetime
from recognizers_number import recognize_number, recognize_ordinal, recognize_percentage
from recognizers_number_with_unit import (
    recognize_age,
    recognize_currency,
    recognize_dimension,
    recognize_temperature,
)
from recognizers_text import Culture

from benchmarks.spec_amounts import wanted_amount
from benchmarks.spec_cases import SpecCase, SpecResult
from benchmarks.spec_times import wanted_time
from landbridge.language.folded import fold_text

_CULTURES = {"zh": Culture.Chinese, "en": Culture.English}
_MODELS: dict[str, Callable[..., list[Any]]] = {
    "Number": recognize_number,
    "Ordinal": recognize_ordinal,
    "Percent": recognize_percentage,
    "Age": recognize_age,
    "Currency": recognize_currency,
    "Dimension": recognize_dimension,
    "Temperature": recognize_temperature,
}


def found_by_port(case: SpecCase) -> list[tuple[int | None, str, str, tuple[str, ...]]]:
    """What the port finds in a case; nothing where it fails."""
    culture = _CULTURES[case.language]
    try:
        if case.model == "DateTime":
            found = recognize_datetime(case.input, culture, reference=case.reference)
        else:
            found = _MODELS[case.model](case.input, culture)
    except Exception:
        return []
    value = wanted_time if case.model == "DateTime" else wanted_amount
    results = (SpecResult(m.start, m.text, m.type_name, m.resolution or {}) for m in found)
    return [(r.start, fold_text(r.text).lower, r.type, value(r)) for r in results]
