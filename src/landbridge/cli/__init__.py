"""The command line: the same verbs as the office's, for people and for scripts."""

from __future__ import annotations


def main() -> None:
    """Run the `landbridge` command."""
    from landbridge.cli.app import app

    app()
