"""Where a name stands without a title: one stands right before it, or behind a comma."""

from __future__ import annotations

import re

from landbridge.read.passage import Passage

_REACH = 12
"""Characters before a name in which a sentence ends or a conjunction stands."""
_BEFORE = re.compile(
    r"(?:^|[\n.!?。；;、和与及同]|(?<=[\u4e00-\u9fff]),"
    r"|[а-я](?:ли|лись|лся|лась|ют|ят)"
    r"|\b(?:and|и|также|Mr|Ms|Mrs|Dr|г-н|г-жа)\b\.?"
    r"|และ|กับ) ?$"
)
"""What ends right before a bare name; a Russian name may follow its verb."""
_BEHIND = re.compile(r"(?! ?[(—–-]| ?,(?! (?:and|и|а также)\b)| (?:who|который)\b)")


def bare_place(name: str, passage: Passage) -> tuple[int, int] | None:
    """Where a name stands without a title on either side of it; None where it nowhere does."""
    text = passage.folded.text
    for found in re.finditer(re.escape(name), text):
        before = text[max(found.start() - _REACH, 0) : found.start()]
        if _BEFORE.search(before) and _BEHIND.match(text, found.end()):
            return found.span()
    return None
