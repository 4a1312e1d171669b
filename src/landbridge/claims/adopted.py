"""The names that languages have adopted for enterprises: 白思谛 sounds like nobody's name."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

_LANGUAGES = ("zh", "en", "ru", "th")


@cache
def adopted_names() -> Mapping[str, str]:
    """Every adopted name with the id of whom it names; one that ends in * is a stem.

    Here too are those that name somebody only within a longer name.
    """
    # Imported here: claims about people and places fold without the table.
    from landbridge.world.tables import forms_of, rows_of

    return {
        _form(form): row["id"]
        for row in rows_of("adopted_names.csv")
        for language in _LANGUAGES
        for form in forms_of(row[language])
    }


def _form(form: str) -> str:
    whole = form.removeprefix("-")
    return whole[:-1] + "*" if whole.endswith("-") else whole
