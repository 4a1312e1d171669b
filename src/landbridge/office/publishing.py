"""Turn the register into a brief, a note, a table."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from landbridge.claims.dossier import Dossier, Ledger
from landbridge.claims.model import Document, DocumentId, EntityId, Kind, Reason, Visibility
from landbridge.claims.questions import open_questions
from landbridge.claims.value import Code
from landbridge.match.pairs import match_pairs
from landbridge.office.editions import last_editions
from landbridge.office.matching import OwnTables, matched_problem
from landbridge.publish.brief import write_brief
from landbridge.publish.note import write_note
from landbridge.publish.scope import around
from landbridge.publish.table import write_claims_csv
from landbridge.publish.view import BriefView
from landbridge.register import PUBLIC_ONLY, Register
from landbridge.world.gazetteer import Gazetteer

MATCHES = 3
"""So many matches of each need stand in a brief."""


class NotFound(Exception):  # noqa: N818 - named by what it reports
    """Nothing in the register bears the name that was asked for."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.reason = Reason.of("nothing_named", name=name)


def brief_view(
    register: Register,
    *,
    about: str | None,
    today: date,
    visibilities: Collection[Visibility] = PUBLIC_ONLY,
    tables: OwnTables | None = None,
    planned: bool = True,
) -> BriefView:
    """All that a brief may show, about one place or party where one is named.

    Its matches are weighed by the office's own tables of rates, corridors and obstacles.
    Where `planned`, events and tours are
    in it in their last editions.
    Raises NotFound where nothing bears that name, UnreadableEdition.
    """
    ledger = register.ledger(visibilities)
    documents: dict[DocumentId, Document] = {
        document.id: document for document in register.documents(visibilities)
    }
    findings = [finding for _, finding in register.findings(visibilities)]
    problem = matched_problem(register, ledger, tables or OwnTables(), today=today, limit=MATCHES)
    view = BriefView(
        ledger,
        documents,
        findings,
        open_questions(ledger),
        problem.profiles,
        match_pairs(problem).matches,
        last_editions(register) if planned else (),
        today=today,
    )
    return view if about is None else narrowed(view, about)


def narrowed(view: BriefView, about: str) -> BriefView:
    """A view of one place or party; raises NotFound where nothing bears that name."""
    return around(view, find_entities(view.ledger, about))


def find_entities(ledger: Ledger, name: str) -> tuple[EntityId, ...]:
    """The entities that bear a name in any language, or whose name contains it; or NotFound.

    A place is found by any name that the world knows it by, whatever the texts call it.
    """
    wanted = name.casefold().strip()
    known = {place.id for place in Gazetteer.load().named(name.strip())}
    exact, partly = [], []
    for entity, dossier in ledger.dossiers.items():
        names = [str(shown).casefold() for shown in dossier.names.values()]
        if wanted in names or not known.isdisjoint(_place_codes(dossier)):
            exact.append(entity)
        elif any(wanted in shown for shown in names):
            partly.append(entity)
    if not exact and not partly:
        raise NotFound(name)
    return tuple(exact or partly)


def find_people(ledger: Ledger, name: str) -> list[EntityId]:
    """The people among the entities that bear a name; none where nothing does."""
    try:
        found = find_entities(ledger, name)
    except NotFound:
        return []
    return [entity for entity in found if ledger.dossiers[entity].kind is Kind.PERSON]


def _place_codes(dossier: Dossier) -> set[str]:
    codes = (fact.value for fact in dossier.facts if fact.predicate == "code")
    return {code.code for code in codes if isinstance(code, Code)}


def publish_brief(view: BriefView, target: Path, language: str, form: str) -> Path:
    """Write the brief as an HTML folder or the note as a DOCX file; returns what to open."""
    if form == "docx":
        with _whole(target) as made:
            write_note(made, view, language)
        return target
    return write_brief(target, view, language)


def export_claims(
    register: Register, target: Path, visibilities: Collection[Visibility] = PUBLIC_ONLY
) -> None:
    """Write one row per claim; the byte order mark tells spreadsheets that it is UTF-8."""
    documents = {document.id: document for document in register.documents(visibilities)}
    with _whole(target) as made, made.open("w", encoding="utf-8-sig", newline="") as stream:
        write_claims_csv(stream, register.ledger(visibilities), documents)


@contextmanager
def _whole(target: Path) -> Iterator[Path]:
    """A path to write to, which becomes the target once all of it is written."""
    made = target.with_name(f".{target.name}.part")
    try:
        yield made
        made.replace(target)
    finally:
        made.unlink(missing_ok=True)
