"""Those who invite and are invited, as a calendar names them (RFC 5545, 3.3.3 and 3.8.4).

Who has no known mail address is named by a URN made of the ids of occasion and person: it stays
the same, and no program writes to it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from icalendar import vCalAddress, vText

from landbridge.meet.editions.engagement import Attendee, Engagement, Occasion, uid_of

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
_CHAIRING = frozenset({"chair", "head"})

Mails = Mapping[str, str]


def organizer(occasion: Occasion, mails: Mails) -> vCalAddress:
    """Who invites; the occasion itself where nobody is named."""
    return _address(occasion, occasion.id, occasion.organizer or occasion.name, mails)


def attendees(engagement: Engagement, occasion: Occasion, mails: Mails) -> Iterator[vCalAddress]:
    """Who takes part, and the interpreter."""
    for who in engagement.attendees:
        address = _address(occasion, who.person or who.party, who.name or who.party_name, mails)
        address.params["CUTYPE"] = vText("INDIVIDUAL" if who.person else "GROUP")
        address.params["ROLE"] = vText(_role(who))
        yield address
    if helper := engagement.interpreter:
        address = _address(occasion, helper.id, helper.name, mails)
        address.params["ROLE"] = vText("NON-PARTICIPANT")
        yield address


def writable(text: str) -> str:
    """The text without the control characters that a calendar may not hold (RFC 5545, 3.1)."""
    return _CONTROL.sub("", text)


def _role(who: Attendee) -> str:
    return "CHAIR" if who.role in _CHAIRING else "REQ-PARTICIPANT"


def _address(occasion: Occasion, who: str, name: str, mails: Mails) -> vCalAddress:
    mail = mails.get(who)
    address = vCalAddress(f"mailto:{mail}" if mail else f"urn:uuid:{uid_of(occasion.id, who)}")
    address.params["CN"] = vText(" ".join(writable(name).replace('"', "'").split()))
    return address
