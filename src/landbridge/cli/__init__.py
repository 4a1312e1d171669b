"""The command line: the same verbs as the office's, for people and for scripts."""

from __future__ import annotations

import sys
from io import TextIOWrapper

FAULT = 70
"""The exit code of a fault in landbridge itself (EX_SOFTWARE of sysexits.h)."""


def main() -> None:
    """Run the `landbridge` command; a fault of its own ends in one sentence, too.

    With PYTHONDEVMODE=1 the trace of a fault is shown. Characters that the
    terminal's encoding lacks become question marks.
    """
    from landbridge.cli.app import app

    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")
    try:
        app()
    except Exception as fault:
        if sys.flags.dev_mode:
            raise
        from landbridge.cli.terminal import complain

        complain(f"this is a fault of landbridge itself: {type(fault).__name__}: {fault}")
        sys.exit(FAULT)
