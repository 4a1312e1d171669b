"""Why a file cannot be read: a code with its values. Sentences are made by the roof.

| code | values |
|---|---|
| `empty` | name |
| `no_text` | name |
| `unknown_encoding` | name |
| `too_large` | name, size, limit, unit (`bytes`, `characters`, `cells`, `pages` or `tags`) |
| `truncated` | name |
| `bomb` | name, part |
| `broken_markup` | name, part |
| `links_only` | name: a page whose lines all lead to other pages |
| `locked` | name: a password protects it |
| `pictures_only` | name: its pages are pictures without a text layer |
| `not_supported` | name, format |
| `no_table` | name: no row names the columns of the template |
| `language_without_pack` | name, language |
"""

from __future__ import annotations

from landbridge.claims.model import Reason


class Unreadable(Exception):  # noqa: N818 - named by what it reports
    """A file that cannot be read, and why."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason.code, *reason.values)
        self.reason = reason

    @classmethod
    def because(cls, code: str, name: str, **values: object) -> Unreadable:
        """The exception for a file's name, a code and the values of its sentence."""
        return cls(Reason.of(code, name=name, **values))
