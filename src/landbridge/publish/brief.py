"""The brief: a folder of pages that opens offline, each value one click from its quote."""

from __future__ import annotations

from pathlib import Path

from landbridge.language.phrases import phrases
from landbridge.publish.document_view import document_view
from landbridge.publish.edition import edition
from landbridge.publish.entity_view import entity_view
from landbridge.publish.occasions import write_occasions
from landbridge.publish.overview import overview
from landbridge.publish.pages import QUOTES, Folder, document_page, entity_page, is_page
from landbridge.publish.press import Press
from landbridge.publish.view import BriefView
from landbridge.publish.ways import write_ways


def write_brief(folder: Path, view: BriefView, language: str) -> Path:
    """Write the brief in a language into a folder, over an earlier one; returns its first page.

    Raises FolderTaken where the folder cannot be taken.
    """
    press = Press(view, language)
    with edition(folder, QUOTES, is_page) as made:
        pages = Folder(made, phrases(language))
        pages.write_style(_write_documents(press, pages))
        for dossier in view.ledger.dossiers.values():
            pages.write(entity_page(dossier.id), "entity.html.j2", page=entity_view(press, dossier))
        write_occasions(press, pages)
        write_ways(press, pages)
        index = pages.write("index.html", "overview.html.j2", page=overview(press))
    return folder / index.name


def _write_documents(press: Press, pages: Folder) -> int:
    """Write a page per document; returns how many quotes of one document cross at most."""
    most = 0
    for document in press.view.documents.values():
        page = document_view(press, document)
        pages.write(document_page(document.id), "document.html.j2", page=page)
        most = max(most, page.crossings)
    return most
