"""A page of a folder as PDF, set by its print style."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

from landbridge.publish.pages import STYLE


def write_pdf(page: Path, target: Path) -> None:
    """Print a page of a folder to a PDF file; raises ModuleNotFoundError as `check_printer`.

    The page is given without its address, so that nothing that it names is ever fetched.
    """
    check_printer()
    from weasyprint import CSS, HTML

    style = next(folder / STYLE for folder in page.parents if (folder / STYLE).is_file())
    html = HTML(string=page.read_text(encoding="utf-8"))
    html.write_pdf(target, stylesheets=[CSS(string=style.read_text(encoding="utf-8"))])


def check_printer() -> None:
    """Raise ModuleNotFoundError where WeasyPrint, or what it draws with, is not installed."""
    try:
        import_module("weasyprint")
    except OSError as absent:
        raise ModuleNotFoundError(str(absent), name="weasyprint") from absent
