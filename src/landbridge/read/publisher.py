"""Who puts a passage out, where the page states that."""

from __future__ import annotations

from landbridge.language.mention import Mention, Sort
from landbridge.language.name import Name, name_of
from landbridge.read.passage import Passage


def publisher_of(passage: Passage) -> Mention | None:
    """The publisher as the rendition or the masthead before it names it; else None."""
    stated = passage.document.publisher
    if stated is None or stated.span is None or _is_of_another(stated.span, passage):
        return None
    span = passage.span_here(stated.span)
    if span is None:
        return None
    return Mention(*span, Sort.ORGANIZATION, Name("", passage.publisher, span))


def issuer(passage: Passage) -> Mention | None:
    """Who puts a passage out, where its text states that; None where it only passes on.

    An embassy or a mission of trade passes on what others seek and offer.
    """
    publisher = publisher_of(passage)
    if publisher is None or passage.pack.wants.missions.search(name_of(publisher).text):
        return None
    return publisher


def _is_of_another(span: tuple[int, int], passage: Passage) -> bool:
    """Whether a span of the stored text lies in another rendition."""
    others = (one for one in passage.document.renditions if one is not passage.rendition)
    return any(other.start <= span[0] < other.end for other in others)
