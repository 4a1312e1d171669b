"""Tables of trade as offices have them: CSV in several encodings, Parquet, places by many names."""

from pathlib import Path

import pyarrow
import pytest
from pyarrow import parquet

from landbridge.claims.model import Reason
from landbridge.match.bad_table import BadTable
from landbridge.match.trade_table import WORLD
from landbridge.office.place_ids import UnknownPlace, place_id
from landbridge.office.strengths import StrengthTables, complete_each_other
from landbridge.office.trade import UnknownEdition, load_trade
from landbridge.read.unreadable import Unreadable

ROWS = """year;exporter;importer;hs4;value_usd
2023;辽宁;世界;8426;400
2023;Германия;世界;8426;600
2023;WLD;Приморский край;8426;50
"""


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        ("CN", "CN"),
        ("CHN", "CN"),
        ("156", "CN"),
        ("76", "BR"),
        ("699", "IN"),
        ("842", "US"),
        ("中国", "CN"),
        ("Россия", "RU"),
        ("เยอรมนี", "DE"),
        ("Liaoning", "CN-LN"),
        ("Приморский край", "RU-PRI"),
        ("W00", WORLD),
        ("Narnia", None),
    ],
)
def test_a_place_is_known_by_code_and_name(stated: str, expected: str | None) -> None:
    assert place_id(stated) == expected


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le"])
def test_a_table_is_read_with_and_without_a_byte_order_mark(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "trade.csv"
    path.write_bytes(ROWS.encode(encoding))
    table = load_trade([path])
    assert table.exports("CN-LN").tolist() == [400.0]
    assert table.inside == {"CN-LN": "CN", "RU-PRI": "RU"}


def test_a_table_is_read_in_the_encoding_of_an_office(tmp_path: Path) -> None:
    path = tmp_path / "trade.csv"
    rows = (
        "年份,出口方,进口方,商品编码,金额",
        "2023,辽宁,世界,8426,400",
        "2023,德国,俄罗斯,8426,600",
    )
    path.write_bytes("\n".join(rows).encode("gb18030"))
    assert load_trade([path]).exports("CN-LN").tolist() == [400.0]


def test_parquet_gives_the_same_table(tmp_path: Path) -> None:
    path = tmp_path / "trade.parquet"
    columns = {"t": [2023, 2023], "i": [156, 276], "j": [643, 643], "k": [842611, 10121]}
    parquet.write_table(pyarrow.table({**columns, "v": [1.5, 2.0]}), path)
    table = load_trade([path])
    assert table.products == ("0101", "8426")
    assert table.between("CN", "RU").tolist() == [0.0, 1500.0]


def test_several_files_are_one_table(tmp_path: Path) -> None:
    paths = []
    for year in (2022, 2023):
        path = tmp_path / f"{year}.csv"
        path.write_text(ROWS.replace("2023", str(year)), encoding="utf-8")
        paths.append(path)
    assert load_trade(paths).years == (2022, 2023)


def test_a_bad_table_names_its_file(tmp_path: Path) -> None:
    path = tmp_path / "trade.csv"
    path.write_text(ROWS + "2023;CN;世界;8426;-1\n", encoding="utf-8")
    with pytest.raises(BadTable) as raised:
        load_trade([path])
    assert raised.value.file == "trade.csv"
    assert [(row.line, row.reason.code) for row in raised.value.rows] == [(5, "negative_trade")]


def test_a_file_of_another_kind_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "trade.xls"
    path.write_bytes(b"\xd0\xcf\x11\xe0\0\0\0")
    with pytest.raises(Unreadable, match="no_table_file"):
        load_trade([path])


def test_both_directions_are_answered(tmp_path: Path) -> None:
    path = tmp_path / "trade.csv"
    path.write_text(ROWS, encoding="utf-8")
    forth, back = complete_each_other("Liaoning", "滨海边疆区", StrengthTables((path,))).trade
    assert (forth.seller, forth.buyer) == ("CN-LN", "RU-PRI")
    [cranes] = forth.complements
    # 400 of the world's 1,000 times the 50 that the coast buys.
    assert cranes.potential == pytest.approx(20)
    assert {reason.code for reason in back.reasons} == {
        "no_exports_in_table",
        "no_imports_in_table",
    }


def test_an_unknown_place_is_told(tmp_path: Path) -> None:
    with pytest.raises(UnknownPlace):
        complete_each_other("Narnia", "RU", StrengthTables((tmp_path / "none.csv",)))


def test_a_missing_year_names_the_file(tmp_path: Path) -> None:
    path = tmp_path / "trade.csv"
    path.write_text("year,exporter,product,value\n2020,CN,8426,1\n2022,CN,8426,1\n", "utf-8")
    with pytest.raises(BadTable) as raised:
        load_trade([path])
    assert raised.value.file == "trade.csv"


def test_a_table_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(Unreadable, match="file_missing"):
        load_trade([tmp_path / "none.csv"])


def test_a_broken_parquet_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "trade.parquet"
    path.write_bytes(b"PAR1 and then nothing of the kind PAR1")
    with pytest.raises(Unreadable, match="no_table_file"):
        load_trade([path])


def test_an_edition_is_given_for_one_file_or_for_all(tmp_path: Path) -> None:
    path = tmp_path / "old.csv"
    path.write_text("year,exporter,product,value\n2000,China,4818,6\n")
    assert load_trade([path]).products == ("4818",)
    assert load_trade([path], ["1992"]).products == ("4818", "9619")
    assert load_trade([path], ["2017", "old.csv=1992"]).products == ("4818", "9619")


@pytest.mark.parametrize("stated", ["2010", "other.csv=1992"])
def test_an_edition_that_is_none_or_of_no_table_is_refused(tmp_path: Path, stated: str) -> None:
    path = tmp_path / "old.csv"
    path.write_text("year,exporter,product,value\n2000,China,4818,6\n")
    with pytest.raises(UnknownEdition):
        load_trade([path], [stated])


def test_what_is_wrong_in_several_files_is_told_at_once(tmp_path: Path) -> None:
    paths = [tmp_path / name for name in ("a.csv", "b.csv")]
    for path in paths:
        path.write_text("year,exporter,product,value\n2023,China,8426,-1\n")
    with pytest.raises(BadTable) as refused:
        load_trade(paths)
    assert [(row.file, row.line) for row in refused.value.rows] == [("a.csv", 2), ("b.csv", 2)]


def test_a_table_given_twice_is_refused_with_both_places(tmp_path: Path) -> None:
    paths = [tmp_path / name for name in ("a.csv", "b.csv")]
    for path in paths:
        path.write_text("year,exporter,product,value\n2023,China,8426,1\n")
    with pytest.raises(BadTable) as refused:
        load_trade(paths)
    [row] = refused.value.rows
    assert (row.file, row.line) == ("b.csv", 2)
    assert row.reason == Reason.of("row_twice", other_line=2, file="a.csv")


def test_several_years_in_several_files_are_averaged(tmp_path: Path) -> None:
    paths = []
    for year, value in ((2022, 10), (2023, 30)):
        path = tmp_path / f"{year}.csv"
        path.write_text(f"year,exporter,product,value\n{year},China,8426,{value}\n")
        paths.append(path)
    assert load_trade(paths).exports("CN").tolist() == [20.0]


def test_how_much_is_under_no_heading_is_told(tmp_path: Path) -> None:
    path = tmp_path / "trade.csv"
    path.write_text(ROWS + "2023;Германия;世界;9999;70\n", encoding="utf-8")
    forth, _ = complete_each_other("Liaoning", "滨海边疆区", StrengthTables((path,))).trade
    assert Reason.of("unspecified_left_out", amount="USD 70") in forth.reasons
    [cranes] = forth.complements
    assert cranes.potential == pytest.approx(20)


def test_what_is_said_again_is_told_by_its_first_row_and_the_rest_of_the_file_too(
    tmp_path: Path,
) -> None:
    rows = (
        "year,exporter,importer,hs6,value_usd",
        "2023,CN,RU,842611,1",
        "2023,CN,RU,842611,2",
        "2023,CN,RU,8426,3",
        "2023,RU,CN,8426,3",
        "2023,RU,CN,842611,3",
        "2023,CN,Narnia,8426,3",
    )
    (tmp_path / "trade.csv").write_text("\n".join(rows), encoding="utf-8")
    with pytest.raises(BadTable) as raised:
        load_trade([tmp_path / "trade.csv"])
    assert [
        (row.line, row.reason.code, row.reason.as_mapping().get("other_line"))
        for row in raised.value.rows
    ] == [
        (3, "row_contradicts", "2"),
        (4, "heading_beside_parts", "2"),
        (6, "heading_beside_parts", "5"),
        (7, "unknown_trader", None),
    ]
