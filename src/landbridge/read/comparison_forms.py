"""The expressions that only comparing looks for, as a language's `comparison.toml` gives them."""

from __future__ import annotations

import re
from functools import cache

from landbridge.language.pack_tables import PackTables


@cache
def comparison_forms(language: str, table: str) -> tuple[re.Pattern[str], ...]:
    """The expressions of one table of a language, compiled once."""
    forms = PackTables.of(language, "comparison").words(table, "forms")
    return tuple(re.compile(form) for form in forms)
