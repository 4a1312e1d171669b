"""The tables and packs themselves: sources, codes, licences, size."""

import re
from importlib.resources import files

import pytest
from babel import Locale

from landbridge.world.places import OWN_TABLES, own_rows
from landbridge.world.tables import forms_of, rows_of

DATA = files("landbridge.world") / "data"
TABLES = [
    "places.csv",
    "places_in_news.csv",
    "countries.csv",
    "nations.csv",
    "fields.csv",
    "adopted_names.csv",
    "ordinary.csv",
]


@pytest.mark.parametrize("table", TABLES)
def test_every_row_of_ours_has_a_source(table: str) -> None:
    assert [row for row in rows_of(table) if not row["source"]] == []


@pytest.mark.parametrize("table", ["places.csv", "fields.csv", "adopted_names.csv"])
def test_ids_are_unique(table: str) -> None:
    ids = [row["id"] for row in rows_of(table)]
    assert len(ids) == len(set(ids))


def test_no_place_stands_in_two_tables() -> None:
    ids = [row["id"] for table in OWN_TABLES for row in rows_of(table)]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("table", OWN_TABLES)
def test_place_ids_are_of_the_three_kinds(table: str) -> None:
    form = re.compile(r"GN:\d+|[A-Z]{2}-[A-Z0-9]{1,3}|LB:[a-z0-9-]+")
    assert [row["id"] for row in rows_of(table) if not form.fullmatch(row["id"])] == []


def test_every_place_in_the_news_has_a_latin_name_and_another() -> None:
    for row in rows_of("places_in_news.csv"):
        assert row["en"], row["id"]
        assert row["zh"] or row["ru"] or row["th"], row["id"]


def test_every_place_of_ours_has_a_name_in_four_languages() -> None:
    rows = rows_of("places.csv")
    assert [
        row["id"] for row in rows if not all(row[lang] for lang in ("zh", "en", "ru", "th"))
    ] == []


def test_what_is_around_a_place_is_known() -> None:
    rows = [row for table in OWN_TABLES for row in rows_of(table)]
    known = {row["id"] for row in rows} | set(Locale("en").territories)
    assert [row["id"] for row in rows if row["inside"] and row["inside"] not in known] == []


@pytest.mark.parametrize(("country", "count"), [("CN", 34), ("RU", 83), ("TH", 77), ("DE", 16)])
def test_first_level_regions_are_complete(country: str, count: int) -> None:
    assert sum(row["id"].startswith(f"{country}-") for row in rows_of("places.csv")) == count


def test_field_codes_begin_with_an_isic_code() -> None:
    form = re.compile(r"[A-U](\d{1,4})?(\.[a-z]+)?")
    assert [row["id"] for row in rows_of("fields.csv") if not form.fullmatch(row["id"])] == []


def test_forms_are_not_repeated_within_a_cell() -> None:
    for row in own_rows().values():
        for language in ("zh", "en", "ru", "th"):
            forms = forms_of(row[language])
            assert len(forms) == len(set(forms)), row["id"]


def test_licences_lie_beside_the_packs() -> None:
    text = (DATA / "LICENSES.md").read_text(encoding="utf-8")
    for word in ("GeoNames", "Creative Commons Attribution 4.0", "CLDR", "Unicode License"):
        assert word in text


def test_the_data_stays_under_four_megabytes() -> None:
    assert sum(file.stat().st_size for file in DATA.rglob("*") if file.is_file()) < 4_000_000
