"""The names that languages have adopted for enterprises: 白思谛 sounds like nobody's name."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

_LANGUAGES = ("zh", "en", "ru", "th")


@cache
def adopted_names() -> Mapping[str, str]:
    """Every adopted name with the id of whom it names; one that ends in * is a stem."""
    # Imported here: claims about people and places fold without the table.
    from landbridge.world.tables import forms_of, rows_of

    return {
        form[:-1] + "*" if form.endswith("-") else form: row["id"]
        for row in rows_of("adopted_names.csv")
        for language in _LANGUAGES
        for form in forms_of(row[language])
    }
