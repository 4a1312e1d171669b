"""What the commands write: text that a terminal shows and does not obey, and JSON.

A text may hold control characters that would recolour, clear or rename a
terminal, and signs that turn the direction of what follows. They are shown as
pictures; JSON writes them as escapes, so that the data stay what they are.
"""

from __future__ import annotations

import json
import re
import sys

import typer
from rich.console import Console
from rich.text import Text

_TURNING = (*range(0x202A, 0x202F), *range(0x2066, 0x206A))
_LIVE = (
    {code: chr(0x2400 + code) for code in range(0x20)}
    | {0x7F: "\u2421"}
    | dict.fromkeys((*range(0x80, 0xA0), *_TURNING, *range(0xD800, 0xE000)), "\ufffd")
    | dict.fromkeys(map(ord, "\t\n\v\f\r\x85\u2028\u2029"), " ")
)
_ESCAPED = re.compile("[\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")

console = Console(highlight=False, soft_wrap=False, markup=False, emoji=False)


def visible(text: str) -> str:
    """The text on one line, without anything that a terminal would obey."""
    return " ".join(text.translate(_LIVE).split())


def styled(text: str, style: str = "") -> Text:
    """The text for the console, in a style; nothing in it is taken for markup."""
    return Text(visible(text), style)


def complain(sentence: str) -> None:
    """Say on the error stream what went wrong."""
    typer.echo(f"landbridge: {visible(sentence)}", err=True)


def print_json(data: object) -> None:
    """Print data as JSON."""
    is_unicode = (sys.stdout.encoding or "").lower().startswith("utf")
    text = json.dumps(data, ensure_ascii=not is_unicode, indent=2)
    typer.echo(_ESCAPED.sub(lambda sign: f"\\u{ord(sign[0]):04x}", text))
