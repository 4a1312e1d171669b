"""The documents tell what the commands do."""

from pathlib import Path

import pytest

from landbridge.cli.reference import reference
from landbridge.cli.templates import templates

DOCS = Path(__file__).resolve().parents[2] / "docs"
README = DOCS.parent / "README.md"


def commands() -> list[str]:
    return [line[3:] for line in reference().splitlines() if line.startswith("## ")]


def test_the_reference_is_that_of_the_commands():
    renewed = "python -m landbridge.cli.reference > docs/commands.md"
    assert (DOCS / "commands.md").read_text("utf-8") == reference(), f"run {renewed}"


def test_the_templates_are_told_column_by_column():
    renewed = "python -m landbridge.cli.templates > docs/meet-templates.md"
    assert (DOCS / "meet-templates.md").read_text("utf-8") == templates(), f"run {renewed}"


@pytest.mark.parametrize("command", commands())
def test_the_tutorial_or_the_readme_shows_each_command(command):
    shown = (DOCS / "tutorial.md").read_text("utf-8") + README.read_text("utf-8")
    assert command in shown


def test_what_the_readme_links_to_is_there():
    text = README.read_text("utf-8")
    links = [part.split(")")[0] for part in text.split("](")[1:]]
    missing = [
        link
        for link in links
        if not link.startswith("http") and not (README.parent / link).exists()
    ]
    assert missing == []
