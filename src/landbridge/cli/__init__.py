"""The command line: the same verbs as the office's, for people and for scripts."""

from __future__ import annotations

import sys

FAULT = 70
"""The exit code of a fault in landbridge itself (EX_SOFTWARE of sysexits.h)."""


def main() -> None:
    """Run the `landbridge` command; a fault of its own ends in one sentence, too.

    With PYTHONDEVMODE=1 the trace of a fault is shown.
    """
    from landbridge.cli.app import app

    try:
        app()
    except Exception as fault:
        if sys.flags.dev_mode:
            raise
        from landbridge.cli.terminal import complain

        complain(f"this is a fault of landbridge itself: {type(fault).__name__}: {fault}")
        sys.exit(FAULT)
