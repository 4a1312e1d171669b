"""What the demo shows: its pages are made once and looked at from here."""

from __future__ import annotations

import csv
import re
import zipfile
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from landbridge.claims.dossier import Dossier, Ledger
from landbridge.claims.model import Kind, Visibility
from landbridge.claims.value import Code, Ref
from landbridge.language.values import When
from landbridge.office.demo import LANGUAGES, best_known_project, run_demo
from landbridge.office.publishing import brief_view
from landbridge.publish.view import BriefView
from landbridge.register import Register

TODAY = date(2026, 11, 21)
_LINK = re.compile(r'(?:href|src)="([^"]*)"')
_ANCHOR = re.compile(r'id="([^"]+)"')


@dataclass(frozen=True)
class Demo:
    """The folder that the demo wrote, and the view that its briefs were made from."""

    folder: Path
    view: BriefView
    everything: Ledger

    def page(self, name: str) -> str:
        return (self.folder / name).read_text("utf-8")

    def text(self, name: str) -> str:
        return " ".join(re.sub("<[^>]+>", " ", self.page(name)).split())

    def called(self, name: str) -> Dossier:
        (found,) = (d for d in self.view.ledger.dossiers.values() if name in d.names.values())
        return found

    @property
    def project(self) -> Dossier:
        return self.view.ledger.dossiers[best_known_project(self.view)]


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Demo:
    folder = tmp_path_factory.mktemp("demo")
    run_demo(folder, actor="system", at=datetime(2026, 11, 21, tzinfo=UTC))
    with Register.open(folder / "landbridge.db") as register:
        view = brief_view(register, about=None, today=TODAY)
        return Demo(folder, view, register.ledger(frozenset(Visibility)))


def test_ten_releases_in_four_languages_are_read(demo: Demo) -> None:
    read = {claim.evidence.document for claim in demo.view.ledger.claims.values()}
    documents = [d for d in demo.view.documents.values() if d.id in read and d.renditions]
    spoken = {rendition.language for d in documents for rendition in d.renditions}
    assert len(documents) >= 10
    assert spoken >= {"zh", "en", "ru", "th"}


def test_the_comparison_shows_the_factor_of_ten_the_flight_and_the_person(demo: Demo) -> None:
    text = demo.text("comparison/en/index.html")
    assert "differ by a factor of 10: “837亿元” against “8.37 แสนล้านหยวน”" in text
    assert "The places differ: “大连” against “เมืองเทียนจิน”" in text
    assert "“俄罗斯远东和北极发展部副部长”" in text


def test_what_a_thai_paragraph_says_in_one_breath_is_not_told_as_cut_off(demo: Demo) -> None:
    assert "stops before this" not in demo.text("comparison/en/index.html")


def test_the_russian_note_names_both_regions_with_strengths_flight_and_tie(demo: Demo) -> None:
    text = demo.text("primorye/index.html")
    for said in (
        "Приморский край",
        "Ляонин",
        "порты",
        "рельсовый транспорт",
        "авиасообщение",
        "город-побратим",
        "Hainan Airlines",
    ):
        assert said in text


def test_the_note_is_a_word_document_that_names_both_regions(demo: Demo) -> None:
    with zipfile.ZipFile(demo.folder / "primorye.docx") as package:
        text = package.read("word/document.xml").decode()
    assert "Приморский край" in text
    assert "Ляонин" in text


def test_the_project_is_one_dossier(demo: Demo) -> None:
    project = demo.project
    assert project.names["zh"] == "华锦阿美精细化工及原料工程项目"
    assert project.names["en"].startswith("Huajin-Aramco")
    assert project.documents >= 5
    assert project.publishers >= 4


def test_the_project_has_a_dated_history(demo: Demo) -> None:
    history = [fact for fact in demo.project.shown("status") if fact.as_of]
    steps = [f.value.code for f in history if isinstance(f.value, Code)]
    assert len(history) >= 4
    assert steps.index("company_registered") < steps.index("ground_broken")
    assert [f.as_of for f in history] == sorted((f.as_of for f in history), key=lambda d: d.first)


def test_the_amounts_of_the_project_stand_apart_by_kind(demo: Demo) -> None:
    kinds = {fact.predicate for fact in demo.project.shown("amount")}
    assert {"amount.total_planned", "amount.annual_output"} <= kinds


def test_the_amount_is_disputed_by_a_factor_of_ten(demo: Demo) -> None:
    ratios = {d.predicate: d.ratio for d in demo.project.disagreements}
    assert ratios["amount.total_planned"] == "10"
    assert "differ by a factor of 10" in demo.text("en/index.html")


def test_a_tour_and_its_legs_are_visits_of_one_delegation(demo: Demo) -> None:
    visitors = {
        fact.value.mention
        for dossier in demo.view.ledger.dossiers.values()
        if dossier.kind is Kind.VISIT and _is_of(dossier, "2023-10-11/2023-10-19")
        for fact in dossier.shown("visitor")
        if isinstance(fact.value, Ref)
    }
    assert len(visitors) == 1


def test_the_chairman_is_one_person_in_four_languages(demo: Demo) -> None:
    chairmen = [
        dossier
        for dossier in demo.view.ledger.dossiers.values()
        if dossier.kind is Kind.PERSON and dossier.shown("post") and not dossier.names
    ]
    assert max(dossier.documents for dossier in chairmen) == 4


def test_the_tie_and_the_flight_are_one_each(demo: Demo) -> None:
    text = demo.text("ru/index.html")
    assert text.count("Далянь — Владивосток город-побратим") == 1
    assert text.count("Далянь — Владивосток авиасообщение") == 1


def test_an_internal_sample_is_in_no_public_page(demo: Demo) -> None:
    hidden = {c.evidence.document for c in demo.everything.claims.values()} - set(
        demo.view.documents
    )
    assert len(hidden) == 1
    written = [p for p in demo.folder.rglob("*") if p.suffix in (".html", ".csv")]
    assert not [p for p in written if hidden.intersection(re.findall("[0-9a-f]{64}", _read(p)))]


def test_the_table_of_claims_opens_in_a_spreadsheet_and_in_a_program(demo: Demo) -> None:
    assert (demo.folder / "claims.csv").read_bytes().startswith(b"\xef\xbb\xbf")
    with (demo.folder / "claims.csv").open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert {row["claim"] for row in rows} == set(demo.view.ledger.claims)
    assert "hs:8501" in {row["value"] for row in rows}


@pytest.mark.parametrize("part", [*LANGUAGES, "primorye"])
def test_every_link_of_a_brief_resolves_within_its_folder(demo: Demo, part: str) -> None:
    root = demo.folder / part
    anchors = {page: set(_ANCHOR.findall(_read(page))) for page in root.rglob("*.html")}
    broken = [
        (page.name, link)
        for page in anchors
        for link in _LINK.findall(_read(page))
        if not _resolves(page, link, root, anchors)
    ]
    assert broken == []


def _resolves(page: Path, link: str, root: Path, anchors: dict[Path, set[str]]) -> bool:
    path, _, anchor = link.partition("#")
    target = (page.parent / path).resolve() if path else page
    if ":" in link or not target.is_relative_to(root.resolve()):
        return False
    if target.suffix != ".html":
        return target.is_file()
    return target in anchors and (not anchor or anchor in anchors[target])


def _read(page: Path) -> str:
    return page.read_text("utf-8")


def _is_of(dossier: Dossier, dates: str) -> bool:
    tour = When.parse(dates)
    return any(isinstance(f.value, When) and tour.contains(f.value) for f in dossier.shown("when"))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("planned", ["event", "tour"])
def test_the_event_and_the_tour_have_programmes(demo: Demo, planned: str, language: str) -> None:
    start = "index.html" if language == LANGUAGES[0] else f"index.{language}.html"
    page = f"{planned}/{language}/index.html"
    assert f'href="{page}"' in demo.page(start)
    assert (demo.folder / page).is_file()
    assert (demo.folder / planned / language / "calendars" / "all.ics").is_file()
