"""The office's own tables are taken whole, or refused with all that is wrong with them."""

from pathlib import Path

import openpyxl
import pytest

from landbridge.match.bad_table import BadTable
from landbridge.office.entered_obstacles import NotedObstacle
from landbridge.office.meeting_limits import NotedLimit
from landbridge.office.own_tables import load_corridors, load_limits, load_obstacles, load_rates


def written(folder: Path, text: str) -> Path:
    path = folder / "table.csv"
    path.write_text(text, encoding="utf-8")
    return path


def refused(folder: Path, text: str) -> list[tuple[int, str]]:
    with pytest.raises(BadTable) as raised:
        load_rates(written(folder, text))
    assert raised.value.file == "table.csv"
    return [(row.line, row.reason.code) for row in raised.value.rows]


def test_rates_are_what_a_unit_is_worth(tmp_path: Path) -> None:
    path = written(tmp_path, "currency,rate\nusd,1\nCNY, 0.14 \n")
    assert load_rates(path) == {"USD": 1.0, "CNY": 0.14}


def test_all_bad_rates_are_told_at_once(tmp_path: Path) -> None:
    text = "currency,rate\nUSD,1\nrubles,1\nCNY,-2\nTHB,nan\n"
    assert refused(tmp_path, text) == [
        (3, "unknown_currency"),
        (4, "unreadable_rate"),
        (5, "unreadable_rate"),
    ]


def test_a_missing_column_is_told(tmp_path: Path) -> None:
    assert refused(tmp_path, "currency;worth\nUSD;1\n") == [(1, "trade_columns_missing")]


@pytest.mark.parametrize("parted", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_table_is_read_as_spreadsheets_save_it(
    tmp_path: Path, parted: str, encoding: str
) -> None:
    path = tmp_path / "rates.csv"
    path.write_bytes(f"currency{parted}rate\r\nCNY{parted}0.14\r\n".encode(encoding))
    assert load_rates(path) == {"CNY": 0.14}


@pytest.mark.parametrize(
    ("encoding", "words"),
    [
        ("gb18030", "企业的出口许可证已经到期，需要重新办理"),
        ("cp1251", "срок действия лицензии на вывоз истёк, нужна новая"),
        ("cp874", "ใบอนุญาตส่งออกหมดอายุแล้ว ต้องขอใหม่"),
    ],
)
def test_obstacles_are_read_in_the_encoding_of_an_office(
    tmp_path: Path, encoding: str, words: str
) -> None:
    path = tmp_path / "obstacles.csv"
    path.write_bytes(f"party;obstacle\nSample Port;{words}\n".encode(encoding))
    [noted] = load_obstacles(path)
    assert noted == NotedObstacle(words, "Sample Port")


def test_the_header_tells_what_parts_the_columns(tmp_path: Path) -> None:
    path = written(tmp_path, "party;obstacle\nPort;late, dear, slow, far, shut\n")
    [noted] = load_obstacles(path)
    assert noted.words == "late, dear, slow, far, shut"


def test_a_workbook_is_a_table_too(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    for row in (["note", "Currency", "Rate"], [None, "CNY", 0.14], ["x", "rub", "0,011"]):
        book.active.append(row)
    book.save(tmp_path / "rates.xlsx")
    assert load_rates(tmp_path / "rates.xlsx") == {"CNY": 0.14, "RUB": 0.011}


def test_a_comma_before_three_decimals_may_part_thousands_and_is_told(tmp_path: Path) -> None:
    text = "currency;rate\nCNY;0,140\nRUB;1,5\nVND;1,000\n"
    assert refused(tmp_path, text) == [(4, "unreadable_rate")]


def test_a_currency_that_was_never_in_use_is_none(tmp_path: Path) -> None:
    assert refused(tmp_path, "currency,rate\nUSD,1\nXQQ,1\nXXX,1\n") == [
        (3, "unknown_currency"),
        (4, "unknown_currency"),
    ]


def test_corridors_join_places_by_any_of_their_names(tmp_path: Path) -> None:
    path = written(tmp_path, "origin,destination,cost\n沈阳,Владивосток,0.25\n")
    [(ends, cost)] = load_corridors(path).items()
    assert len(set(ends)) == 2
    assert cost == 0.25


def test_a_corridor_costs_from_nothing_to_one(tmp_path: Path) -> None:
    with pytest.raises(BadTable, match="unreadable_cost"):
        load_corridors(written(tmp_path, "origin,destination,cost\nCN,RU,2\n"))


def test_obstacles_are_kept_in_the_office_s_words(tmp_path: Path) -> None:
    path = written(tmp_path, "party,obstacle\nSample Port,payment only in yuan\n")
    [noted] = load_obstacles(path)
    assert noted.words == "payment only in yuan"


def test_an_obstacle_may_name_goods_or_two_ends_and_may_bar(tmp_path: Path) -> None:
    text = (
        "单位,对方,编码,障碍,禁止\n俄罗斯,中国,,只经甲行付款,\n,,HS 8526,出口管制,是\n,,C30,x,否\n"
    )
    assert load_obstacles(written(tmp_path, text)) == (
        NotedObstacle("只经甲行付款", "俄罗斯", "中国"),
        NotedObstacle("出口管制", code=("hs", "8526"), bars=True),
        NotedObstacle("x", code=("isic", "C30")),
    )


def test_all_that_is_wrong_with_obstacles_is_told_at_once(tmp_path: Path) -> None:
    text = "party,code,obstacle,bars\n,,late,\nPort,,,\nPort,9876,x,\nPort,,x,maybe\n"
    with pytest.raises(BadTable) as raised:
        load_obstacles(written(tmp_path, text))
    assert [(row.line, row.reason.code) for row in raised.value.rows] == [
        (2, "obstacle_incomplete"),
        (3, "obstacle_incomplete"),
        (4, "no_such_code"),
        (5, "unclear_yes_or_no"),
    ]


@pytest.mark.parametrize("header", ["币种,汇率", "валюта,курс", "สกุลเงิน,อัตราแลกเปลี่ยน"])
def test_columns_are_named_in_four_languages(tmp_path: Path, header: str) -> None:
    assert load_rates(written(tmp_path, f"{header}\nCNY,0.14\n")) == {"CNY": 0.14}


def test_two_rates_of_one_currency_are_a_contradiction(tmp_path: Path) -> None:
    assert refused(tmp_path, "currency,rate\nUSD,1\nCNY,0.14\nusd,2\n") == [(4, "row_contradicts")]


def test_a_row_said_twice_is_no_contradiction(tmp_path: Path) -> None:
    path = written(tmp_path, "currency,rate\nUSD,1\nUSD,1.0\n")
    assert load_rates(path) == {"USD": 1.0}


@pytest.mark.parametrize(
    "header",
    ["party,most meetings", "主体,最多场数", "сторона,встреч не больше", "ฝ่าย,พบไม่เกิน"],
)
def test_limits_are_read_from_a_sheet_of_parties_too(tmp_path: Path, header: str) -> None:
    path = written(tmp_path, f"{header}\nSample Port,3\nSample Works,0\n")
    assert load_limits(path) == (NotedLimit("Sample Port", 3), NotedLimit("Sample Works", 0))


def test_all_that_is_wrong_with_limits_is_told_at_once(tmp_path: Path) -> None:
    text = "party,most\nPort,-1\n,2\nWorks,many\n"
    with pytest.raises(BadTable) as raised:
        load_limits(written(tmp_path, text))
    assert [(row.line, row.reason.code) for row in raised.value.rows] == [
        (2, "unreadable_count"),
        (3, "cell_left_empty"),
        (4, "unreadable_count"),
    ]


def test_all_contradictions_are_told_at_once(tmp_path: Path) -> None:
    text = "currency,rate\nUSD,1\nUSD,2\nCNY,1\nCNY,2\n"
    assert refused(tmp_path, text) == [(3, "row_contradicts"), (5, "row_contradicts")]
