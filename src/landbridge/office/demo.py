"""The main job on the samples that come with landbridge."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import datetime
from pathlib import Path

from landbridge.claims.model import EntityId, Kind, Visibility
from landbridge.office.comparing import compare_files
from landbridge.office.importing import import_sheet
from landbridge.office.publishing import brief_view, export_claims, narrowed, publish_brief
from landbridge.office.reading import Provenance, read_files
from landbridge.publish.comparison import write_comparison
from landbridge.publish.pages import entity_page
from landbridge.publish.start import Door, write_start
from landbridge.publish.view import BriefView
from landbridge.register import Register
from landbridge.samples import Sample, all_samples

LANGUAGES = ("en", "zh", "ru", "th")
ABOUT = "Приморский край"
"""The region of the Russian note."""


def run_demo(target: Path, *, actor: str, at: datetime) -> list[Path]:
    """Read the samples into a register in a folder and publish them; returns what to open.

    Raises RegisterError or Unreadable where that cannot be done.
    """
    target.mkdir(parents=True, exist_ok=True)
    register_file = target / "landbridge.db"
    with Register.open(register_file) as register:
        for sample in all_samples():
            _take(sample, register, actor=actor, at=at)
        view = brief_view(register, about=None, today=at.date())
        narrow = narrowed(view, ABOUT)
        export_claims(register, target / "claims.csv")
    doors = [_compare(target), *_publish(target, view, narrow)]
    return [write_start(target, doors, LANGUAGES), target / "primorye.docx", register_file]


def _take(sample: Sample, register: Register, *, actor: str, at: datetime) -> None:
    visibility = Visibility(sample.visibility)
    known = Provenance(sample.publisher, sample.published, sample.address, visibility)
    if sample.is_table:
        import_sheet(sample.path, register, actor=actor, at=at, provenance=known)
        return
    for outcome in read_files([sample.path], register, actor=actor, at=at, provenance=known):
        if outcome.reason is not None:
            raise ValueError(f"the sample {sample.path.name} cannot be read: {outcome.reason}")


def _compare(target: Path) -> Door:
    """The first release with several renditions: its first two, side by side."""
    releases: dict[str, list[Path]] = defaultdict(list)
    for sample in all_samples():
        if sample.renditions:
            releases[sample.renditions].append(sample.path)
    comparison = compare_files(next(iter(releases.values())))[0]
    pages = {
        language: write_comparison(target / "comparison" / language, comparison, language)
        for language in LANGUAGES
    }
    return Door("comparison", _hrefs(target, pages))


def _publish(target: Path, view: BriefView, narrow: BriefView) -> Iterator[Door]:
    note = publish_brief(narrow, target / "primorye", "ru", "html")
    publish_brief(narrow, target / "primorye.docx", "ru", "docx")
    yield Door("note", dict.fromkeys(LANGUAGES, note.relative_to(target).as_posix()))
    yield Door("word", dict.fromkeys(LANGUAGES, "primorye.docx"))
    briefs = {
        language: publish_brief(view, target / language, language, "html") for language in LANGUAGES
    }
    project = entity_page(best_known_project(view))
    yield Door("dossier", {language: f"{language}/{project}" for language in LANGUAGES})
    yield Door("brief", _hrefs(target, briefs))
    yield Door("table", dict.fromkeys(LANGUAGES, "claims.csv"))


def best_known_project(view: BriefView) -> EntityId:
    """The project that most documents speak of."""
    projects = [one for one in view.ledger.dossiers.values() if one.kind is Kind.PROJECT]
    return max(projects, key=lambda project: (project.documents, project.id)).id


def _hrefs(target: Path, pages: Mapping[str, Path]) -> dict[str, str]:
    return {language: page.relative_to(target).as_posix() for language, page in pages.items()}
