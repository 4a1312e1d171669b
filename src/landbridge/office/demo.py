"""The main job on the samples that come with landbridge."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from landbridge.claims.model import EntityId, Kind, Reason, Visibility
from landbridge.office.comparing import compare_files
from landbridge.office.demo_ways import write_ways
from landbridge.office.importing import import_sheet
from landbridge.office.missing_extra import MissingExtra
from landbridge.office.planned import AnyPlanned
from landbridge.office.programmes import keep_plan, put_out
from landbridge.office.publishing import brief_view, export_claims, narrowed, publish_brief
from landbridge.office.reading import Provenance, read_files
from landbridge.office.timetabling import plan_event
from landbridge.office.touring import plan_tour
from landbridge.publish.comparison import write_comparison
from landbridge.publish.pages import entity_page
from landbridge.publish.start import Door, write_start
from landbridge.publish.view import BriefView
from landbridge.register import Register
from landbridge.samples import FOLDER, Sample, all_samples

LANGUAGES = ("en", "zh", "ru", "th")
ABOUT = "Приморский край"
"""The region of the Russian note."""


@dataclass(frozen=True, slots=True)
class Shown:
    """What the demo wrote that is to be opened, and what it had to leave out."""

    paths: tuple[Path, ...]
    left_out: tuple[Reason, ...] = ()


def run_demo(target: Path, *, actor: str, at: datetime) -> Shown:
    """Read the samples into a register in a folder, publish them and plan an event and a tour.

    Raises RegisterError or Unreadable where that cannot be done. Without the extra `meet` the
    event and the tour are left out, without built tables of the network the ways of goods.
    """
    target.mkdir(parents=True, exist_ok=True)
    register_file = target / "landbridge.db"
    with Register.open(register_file) as register:
        for sample in all_samples():
            _take(sample, register, actor=actor, at=at)
        planned: list[Door] = []
        left_out: tuple[Reason, ...] = ()
        try:
            planned += _meet(target, register, actor=actor, at=at)
        except MissingExtra as missing:
            left_out = (missing.reason,)
        ways = write_ways(target, register, LANGUAGES, at.date())
        if isinstance(ways, Reason):
            left_out = (*left_out, ways)
        else:
            planned.append(Door("ways", _hrefs(target, ways)))
        view = brief_view(register, about=None, today=at.date())
        narrow = narrowed(view, ABOUT)
        export_claims(register, target / "claims.csv")
        doors = [_compare(target), *_publish(target, view, narrow)]
    start = write_start(target, [*doors, *planned], LANGUAGES)
    return Shown((start, target / "primorye.docx", register_file), left_out)


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


def _meet(target: Path, register: Register, *, actor: str, at: datetime) -> Iterator[Door]:
    """The sample event and the sample tour, planned and frozen, with their programmes."""
    event, tour = plan_event(FOLDER / "event"), plan_tour(FOLDER / "tour")
    plans: dict[str, AnyPlanned] = {"event": event, "tour": tour}
    for name, planned in plans.items():
        known = keep_plan(register, planned, actor=actor, at=at)
        pages = {
            language: put_out(target / name / language, known, language, at=at)
            for language in LANGUAGES
        }
        yield Door(name, _hrefs(target, pages))


def best_known_project(view: BriefView) -> EntityId:
    """The project that most documents speak of."""
    projects = [one for one in view.ledger.dossiers.values() if one.kind is Kind.PROJECT]
    return max(projects, key=lambda project: (project.documents, project.id)).id


def _hrefs(target: Path, pages: Mapping[str, Path]) -> dict[str, str]:
    return {language: page.relative_to(target).as_posix() for language, page in pages.items()}
