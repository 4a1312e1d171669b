"""What a post says beyond its words: the body that it implies, the government that it is of."""

from __future__ import annotations

from dataclasses import replace

from landbridge.language.mention import Mention, Sort
from landbridge.language.name import Name
from landbridge.read.passage import Passage

SEATED_IN = {
    "party_secretary": "party_committee",
    "deputy_party_secretary": "party_committee",
    "standing_committee_member": "party_committee",
    "consul_general": "consulate_general",
    "deputy_consul_general": "consulate_general",
    "acting_consul_general": "consulate_general",
    "consul": "consulate_general",
    "ambassador": "embassy",
    "trade_representative": "trade_delegation",
}
"""The body of a post of which only the place is named; of other posts it is the government."""

OF_GOVERNMENT = {
    "chairman": "chairman_of_government",
    "deputy_chairman": "deputy_chairman_of_government",
}
"""What a post is that bodies of all sorts have, where the body is the government of a region."""

_OF_OTHERS = {there: here for here, there in OF_GOVERNMENT.items()}
_LONGEST_FORMER = 12
"""So many characters before a post is the word looked for that it is held no more."""
_GOVERNMENTS = frozenset({"government", "national_government"})

MINISTERS = frozenset({"minister", "deputy_minister", "first_deputy_minister"})
"""Posts of one ministry among many: a country or a region does not tell which."""


def post_code(post: Name) -> str:
    """The code of a post, with regard to the body that it is in."""
    if _governs(post):
        return OF_GOVERNMENT.get(post.code, post.code)
    return _OF_OTHERS.get(post.code, post.code) if _is_in_another_body(post) else post.code


def implied_body(mention: Mention, post: Name) -> Mention | None:
    """The body that a post and its place imply; None where they do not tell which."""
    is_placed = not post.parts.keys().isdisjoint({"seat", "of"}) or post.level
    if not is_placed or post.code in MINISTERS:
        return None
    body = replace(post, code=SEATED_IN.get(post.code, "government"), text="")
    return Mention(mention.start, mention.end, Sort.BODY, body)


def is_past(post: Mention, passage: Passage) -> bool:
    """Whether the word before a post says that it is held no more: бывший, อดีต."""
    former, end = passage.pack.former, max(post.start, 0)
    if former is None:
        return False
    return former.search(passage.folded.text, max(end - _LONGEST_FORMER, 0), end) is not None


def post_of(person: Mention) -> Mention | None:
    """The post that a person's name is told with."""
    if person.sort is not Sort.PERSON or not isinstance(person.value, Name):
        return None
    return person.value.parts.get("post")


def _is_in_another_body(post: Name) -> bool:
    """Whether a post is in a body with a name that is no government."""
    body = post.parts.get("body")
    return (
        body is not None
        and isinstance(body.value, Name)
        and bool(body.value.code)
        and body.value.code not in _GOVERNMENTS
    )


def _governs(post: Name) -> bool:
    """Whether a post is one in the government of a region, named or implied."""
    body = post.parts.get("body")
    if body is not None:
        return isinstance(body.value, Name) and body.value.code == "government"
    seat = post.parts.get("seat")
    return seat is not None and seat.sort is Sort.REGION
