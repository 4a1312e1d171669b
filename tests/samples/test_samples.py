"""The samples are marked, decodable, listed, and hold the words that are expected of them."""

from __future__ import annotations

import csv
import html
import importlib.util
import io
import re
import zipfile
from collections import defaultdict
from functools import cache
from pathlib import Path

import docx
import pytest

from landbridge.samples import FOLDER, Sample, all_samples

GOLD = Path(__file__).with_name("expected.csv")
MARKS = ("示例", "Sample", "образец", "ตัวอย่าง")
RELEASES = [sample for sample in all_samples() if not sample.is_table]
CODECS = {"windows-874": "cp874"}


def words_of(sample: Sample) -> str:
    """All words of a sample, without its form."""
    if sample.path.suffix == ".docx":
        return _words_of_docx(sample.path)
    text = sample.path.read_text(encoding=CODECS.get(sample.encoding, sample.encoding))
    if sample.path.suffix == ".html":
        text = re.sub(
            r"<(script|style).*?</\1>|</?(?:strong|a|span|b)\b[^>]*>", "", text, flags=re.S
        )
        text = html.unescape(re.sub(r"<[^>]+>", "\n", text))
    return text


def _words_of_docx(path: Path) -> str:
    note = docx.Document(str(path))
    cells = [cell.text for table in note.tables for row in table.rows for cell in row.cells]
    return "\n".join([paragraph.text for paragraph in note.paragraphs] + cells)


@cache
def expected() -> dict[str, list[dict[str, str]]]:
    by_file: dict[str, list[dict[str, str]]] = defaultdict(list)
    with GOLD.open(encoding="utf-8") as table:
        for row in csv.DictReader(table):
            by_file[row["file"]].append(row)
    return by_file


def by_name(sample: Sample) -> str:
    return Path(sample.file).name


def test_every_file_is_listed_and_every_listed_file_is_there() -> None:
    listed = {sample.file for sample in all_samples()}
    assert listed == {f"releases/{path.name}" for path in (FOLDER / "releases").iterdir()} | {
        "offers.csv"
    }


def test_four_languages_have_three_releases_each() -> None:
    held = [language for sample in RELEASES for language in sample.languages]
    assert all(held.count(language) >= 3 for language in ("zh", "en", "ru", "th"))


@pytest.mark.parametrize("sample", RELEASES, ids=by_name)
def test_a_publisher_is_marked_as_made_up(sample: Sample) -> None:
    assert any(mark in sample.publisher for mark in MARKS)


@pytest.mark.parametrize("sample", RELEASES, ids=by_name)
def test_a_release_names_its_publisher(sample: Sample) -> None:
    assert sample.publisher in words_of(sample)


@pytest.mark.parametrize("sample", all_samples(), ids=by_name)
def test_an_address_belongs_to_nobody(sample: Sample) -> None:
    assert re.fullmatch(r"https://[\w-]+\.example\.org/\S+", sample.address)


@pytest.mark.parametrize("sample", RELEASES, ids=by_name)
def test_expected_quotes_stand_in_the_release(sample: Sample) -> None:
    words = words_of(sample)
    assert [row["quote"] for row in expected()[sample.file] if row["quote"] not in words] == []


@pytest.mark.parametrize("sample", RELEASES, ids=by_name)
def test_something_is_expected_of_every_release(sample: Sample) -> None:
    assert len(expected()[sample.file]) >= 5


def test_the_two_renditions_differ_by_a_factor_of_ten() -> None:
    amounts = {
        row["file"].split(".")[1]: int(row["value"].split()[1])
        for sample in RELEASES
        if sample.renditions == "liaoning-delegation"
        for row in expected()[sample.file]
        if row["predicate"] == "amount.total_planned"
    }
    assert amounts == {"zh": 83_700_000_000, "th": 837_000_000_000}


def test_one_project_has_three_independent_publishers_and_four_statuses() -> None:
    project = [sample for sample in RELEASES if "huajin-aramco" in sample.file]
    statuses = {
        row["value"]
        for sample in project
        for row in expected()[sample.file]
        if (row["kind"], row["predicate"]) == ("Project", "status")
    }
    assert len({sample.publisher for sample in project}) >= 3
    assert statuses == {"signed", "company_registered", "approved", "ground_broken"}


def test_offers_and_needs_are_many_and_nobodys() -> None:
    with (FOLDER / "offers.csv").open(encoding="utf-8") as table:
        rows = list(csv.DictReader(table))
    assert len(rows) >= 12
    assert {row["kind"] for row in rows} == {"offer", "need"}
    assert all(re.search(r"@[\w.]+\.example\.(?:org|com)$", row["contact"]) for row in rows)


def test_the_script_writes_the_document_that_is_there() -> None:
    root = Path(__file__).parents[2]
    spec = importlib.util.spec_from_file_location("make_samples", root / "scripts/make_samples.py")
    assert spec is not None
    assert spec.loader is not None
    script = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(script)
    assert _parts(script.undated(script.park_talks())) == _parts(script.TARGET.read_bytes())


def _parts(package: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(package)) as parts:
        return {name: parts.read(name) for name in parts.namelist()}
