"""Where a name stands without a title: one stands right before it, or behind a comma."""

from __future__ import annotations

import re

from landbridge.read.passage import Passage

_REACH = 12
"""Characters before a name in which a sentence ends or a conjunction stands."""
_BEFORE = re.compile(
    r"(?:^|[\n.!?。；;、]|(?<=[\u4e00-\u9fff]),"
    r"|(?![长任席记员师授士官总理使事家人表])[\u4e00-\u9fff]"
    r"|[а-я](?:(?<!нера)(?<!онсу)(?<!мира)(?<!арша)л|ла|ли|лись|лся|лась|ют|ят)"
    r"|\b(?:and|by|with|including|between|и|также|со?|ко?|у|от|Mr|Ms|Mrs|Dr|г-н|г-жа)\b\.?"
    r"|และ|กับ|โดย|มี|ว่า|[ก-๎](?:คม|ยน|พันธ์)|\d{4}) ?$"
)
"""What ends right before a bare name, and no word for a post; a Russian one may follow its
verb, a Thai one the date that opens a sentence."""
_BEHIND = re.compile(
    r"(?! ?[(—–-]| ?,(?! (?:and|и|а также|на|в|с|к|по|at|in|on|for|with)\b)| (?:who|который)\b"
    r"| ?(?:ซึ่ง|ผู้|นายก|รอง|ประธาน|เลขา|อธิบดี|หัวหน้า|รัฐมนตรี|ปลัด|กงสุล|เอกอัคร|กรรมการ|ใน ?ฐานะ)"
    r"|(?:市长|省长|州长|县长|部长|局长|主任|书记|主席|总|教授))"
)


_TITLED = re.compile(r"[长任席记员师授士官总理使事家] ?$|\b[A-Z][\w’-]+ $|[а-яё]+ $")
"""What ends before a name may be a post that no rule reads."""


def bare_place(name: str, passage: Passage) -> tuple[int, int] | None:
    """Where a name first stands bare; None where it nowhere does, or may have a title anywhere."""
    text, bare = passage.folded.text, None
    for found in re.finditer(re.escape(name), text):
        before = text[max(found.start() - _REACH, 0) : found.start()]
        is_free = _BEFORE.search(before) is not None
        if not _BEHIND.match(text, found.end()) or (not is_free and _TITLED.search(before)):
            return None
        bare = bare or (found.span() if is_free else None)
    return bare
