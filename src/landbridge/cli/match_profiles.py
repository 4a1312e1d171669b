"""`landbridge match profiles`: the offers and needs of the register, as matching sees them."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Annotated

import typer

from landbridge.cli.options import DEFAULT_REGISTER, Form, Format, Lang, Language, RegisterAt


def list_profiles(
    words: Annotated[
        str | None, typer.Argument(help="Only those whose party or words contain this.")
    ] = None,
    internal: Annotated[bool, typer.Option(help="Use what is internal too.")] = False,
    register: RegisterAt = DEFAULT_REGISTER,
    lang: Lang = Language.EN,
    form: Format = Form.TABLE,
) -> None:
    """List offers and needs with their codes, terms and review, as matching sees them."""
    from landbridge.cli.profile_printing import show_profiles
    from landbridge.cli.refusal import opened
    from landbridge.office.matching import ledger_used
    from landbridge.office.profiles import profiles

    today = datetime.now(UTC).date()
    with opened(register, lang) as book:
        known = profiles(ledger_used(book, internal), today, book.judgements())
    wanted = (words or "").casefold()
    found = [one for one in known if wanted in f"{one.party.name} {one.what}".casefold()]
    show_profiles(found, today, lang, form)
