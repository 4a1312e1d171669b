"""What `landbridge match profiles` prints, for people or for programs."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import islice

from rich.text import Text

from landbridge.claims.vocabulary import label
from landbridge.cli.options import Form
from landbridge.cli.terminal import console, print_json, styled
from landbridge.language.phrases import phrases
from landbridge.match.model import Profile
from landbridge.match.pairs import set_aside
from landbridge.publish.profiles import (
    party_details,
    profile_codes,
    profile_data,
    profile_details,
    profile_line,
    profile_terms,
)
from landbridge.publish.sentence import say

_INDENT = Text(" ")
_MOST_CODES = 3
"""So many codes of a profile are printed."""


def show_profiles(found: Sequence[Profile], today: date, language: str, form: Form) -> None:
    """Each profile with who, what, when and on what terms, and why it is left aside."""
    if form is Form.JSON:
        print_json([{**profile_data(one), "left_aside": _why(one, today)} for one in found])
        return
    if not found:
        console.print(styled(phrases(language).text("told.no_profiles"), "dim"))
    for profile in found:
        _show(profile, today, language)


def _show(profile: Profile, today: date, language: str) -> None:
    side = label("kind", profile.side.capitalize(), language)
    head = styled(f"{side}  {profile_line(profile, language)}", "bold")
    console.print(head, styled(profile.id[:8], "dim"))
    for line in (
        profile_details(profile, language),
        party_details(profile, language),
        profile_terms(profile, language),
    ):
        if line:
            console.print(_INDENT, styled(line, "dim"))
    for code in islice(profile_codes(profile, language), _MOST_CODES):
        console.print(_INDENT, styled(code, "cyan"))
    if reason := set_aside(profile, today):
        console.print(_INDENT, styled(f"! {say(reason, language)}", "yellow"))


def _why(profile: Profile, today: date) -> str | None:
    reason = set_aside(profile, today)
    return reason.code if reason else None
