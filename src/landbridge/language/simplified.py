"""Traditional Chinese in the characters and marks of the mainland, one for one.

Characters that simplified texts write too (乾) stay.
"""

from __future__ import annotations

import re
from functools import cache

from landbridge.language.sound_tables import sound_rows

_LEAST_SHARE = 0.1
"""Of running text in traditional characters a third is written otherwise on the mainland."""
_MARKS = dict(zip(map(ord, "「」『』"), "“”‘’", strict=True))


def simplified(text: str) -> str:
    """A text in simplified characters, each where the written one stands: 貿易 as 贸易."""
    return text.translate(_table()) if _written_otherwise().search(text) else text


def is_traditional(text: str) -> bool:
    """Whether a text is in traditional characters, and does not only name somebody in them."""
    changed = sum(map(str.__ne__, text, simplified(text)))
    return changed > _LEAST_SHARE * len(text)


@cache
def _table() -> dict[int, str]:
    rows = sound_rows("simplified.csv")
    return {ord(one): plain for plain, written in rows for one in written} | _MARKS


@cache
def _written_otherwise() -> re.Pattern[str]:
    """Any of the characters that change; most texts have none, which a search tells quickest."""
    return re.compile(f"[{''.join(map(chr, _table()))}]")
