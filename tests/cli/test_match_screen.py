"""`landbridge match screen`: hits with their reasons, the review queue, lists that do not load."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

SHEET = """kind,party,registered id,what
offer,ООО «Ромашка»,7707083893,краны
need,沈阳鑫源机械有限公司,,起重机
"""
LIST = """# date: 2024-03-15
# entries: 2
id,name,kind,registration_number
1,Romashka Trading,company,ИНН 7707083893
2,Shenyang Xinyuan Machinery Co. Ltd,company,
"""


@pytest.fixture
def own_list(tmp_path: Path, run: Callable) -> Path:
    """A list that names both parties of a register of two."""
    (tmp_path / "offers.csv").write_text(SHEET, encoding="utf-8")
    assert run("import", "offers.csv").code == 0
    path = tmp_path / "own.csv"
    path.write_text(LIST, encoding="utf-8")
    return path


def test_hits_say_list_entry_date_and_why(run: Callable, own_list: Path) -> None:
    ran = run("match", "screen", "--list", own_list, "--format", "json")
    assert ran.code == 3
    data = ran.json()
    assert data["lists"] == [{"name": "own.csv", "form": "csv", "date": "2024-03-15", "entries": 2}]
    hits = [hit for party in data["parties"] for hit in party["hits"]]
    told = {hit["entry"]: [reason["code"] for reason in hit["reasons"]] for hit in hits}
    assert told == {
        "own.csv:1": ["screening_number_agrees"],
        "own.csv:2": ["screening_names_agree"],
    }


def test_an_answer_is_kept_when_the_list_comes_again(run: Callable, own_list: Path) -> None:
    run("match", "screen", "--list", own_list)
    questions = [q for q in run("review", "--format", "json").json() if "own.csv" in q["sentence"]]
    assert len(questions) == 2
    for question in questions:
        assert run("review", question["id"], "different").code == 0
    own_list.write_text(LIST.replace("03-15", "04-01"), encoding="utf-8")
    again = run("match", "screen", "--list", own_list)
    assert again.code == 0
    assert "Nothing found for 2 parties" in again.out
    assert "List own.csv of 1 April 2024, 2 entries" in " ".join(again.out.split())
    assert not [q for q in run("review", "--format", "json").json() if "own.csv" in q["sentence"]]


def test_a_confirmed_hit_stays_and_is_not_asked_again(run: Callable, own_list: Path) -> None:
    run("match", "screen", "--list", own_list)
    (question,) = [q for q in run("review", "--format", "json").json() if "csv:1" in q["sentence"]]
    assert run("review", question["id"], "same").code == 0
    data = run("match", "screen", "--list", own_list, "--format", "json").json()
    assert sorted(party["outcome"] for party in data["parties"]) == ["confirmed", "hit"]


def test_a_list_that_does_not_load_gives_one_sentence_and_no_result(
    run: Callable, own_list: Path
) -> None:
    own_list.write_text(LIST + "3,Cut", encoding="utf-8")
    ran = run("match", "screen", "--list", own_list)
    assert (ran.code, ran.out) == (1, "")
    assert ran.err == (
        "landbridge: own.csv: Line 6 of the list cannot be read; nothing was screened.\n"
    )


def test_screening_in_four_languages(run: Callable, own_list: Path) -> None:
    for language, word in {
        "zh": "登记号相同",
        "ru": "номер тот же",
        "th": "เลขทะเบียนเดียวกัน",
    }.items():
        assert word in run("match", "screen", "--list", own_list, "--lang", language).out


def test_a_list_that_is_not_there_is_told(run: Callable, own_list: Path) -> None:
    ran = run("match", "screen", "--list", own_list.with_name("none.csv"))
    assert (ran.code, ran.err) == (1, "landbridge: none.csv: There is no such file.\n")


def test_a_country_is_called_as_the_reader_calls_it_and_nothing_is_quoted_of_a_list(
    run: Callable, tmp_path: Path
) -> None:
    sheet = "kind,party,seat,what\noffer,ООО «Ромашка»,Владивосток,краны\n"
    (tmp_path / "offers.csv").write_text(sheet, encoding="utf-8")
    assert run("import", "offers.csv").code == 0
    (tmp_path / "own.csv").write_text("name,kind,country\nООО «Ромашка»,company,RU\n", "utf-8")
    assert (
        "Страна та же: Россия; Россия."
        in run("match", "screen", "--list", "own.csv", "--lang", "ru").out
    )
    assert "“”" not in run("review").out


OWNED = """kind,party,owners,what,code
offer,Sample Crane Works Ltd,Ivan Primerov 51%; Romashka 49%,harbour cranes,HS 8426
need,Sample Terminal JSC,,ship-to-shore cranes,HS 8426
"""


@pytest.mark.parametrize(
    ("listed", "owned"),
    [("Иван Примеров,person", "51%"), ("Ромашка ООО,company", "49%")],
)
def test_an_owner_may_be_a_person_or_a_firm_and_is_told_with_what_it_owns(
    run: Callable, tmp_path: Path, listed: str, owned: str
) -> None:
    (tmp_path / "offers.csv").write_text(OWNED, encoding="utf-8")
    assert run("import", "offers.csv").code == 0
    (tmp_path / "own.csv").write_text(f"name,kind\n{listed}\n", encoding="utf-8")
    screened = run("match", "screen", "--list", "own.csv")
    assert screened.code == 3
    assert f"It owns Sample Crane Works Ltd: {owned}." in " ".join(screened.out.split())
    for language, word in {"zh": "的所有者", "ru": "Владеет", "th": "เป็นเจ้าของ"}.items():
        assert word in run("match", "screen", "--list", "own.csv", "--lang", language).out


def test_a_hit_on_an_owner_stands_in_the_way_of_the_match(run: Callable, tmp_path: Path) -> None:
    (tmp_path / "offers.csv").write_text(OWNED, encoding="utf-8")
    assert run("import", "offers.csv").code == 0
    (tmp_path / "own.csv").write_text("name,kind\nИван Примеров,person\n", encoding="utf-8")
    run("match", "screen", "--list", "own.csv")
    paired = " ".join(run("match", "pairs").out.split())
    assert "Sample Crane Works Ltd, through Ivan Primerov, may be “Иван Примеров”" in paired


CHAIN = """kind,party,owners,what,code
offer,Sample Crane Works Ltd,Romashka Holding Ltd 60%,harbour cranes,HS 8426
offer,Romashka Holding Ltd,Ivan Primerov 51%,warehouses,ISIC H52
need,Sample Terminal JSC,,ship-to-shore cranes,HS 8426
"""


def question_of_owner(run: Callable, tmp_path: Path) -> dict[str, object]:
    """What the review asks once the owner of an owner is on a list."""
    (tmp_path / "offers.csv").write_text(CHAIN, encoding="utf-8")
    assert run("import", "offers.csv").code == 0
    (tmp_path / "own.csv").write_text("name,kind\nИван Примеров,person\n", encoding="utf-8")
    run("match", "screen", "--list", "own.csv")
    (question,) = [
        q for q in run("review", "--format", "json").json() if "own.csv" in q["sentence"]
    ]
    return question


def test_the_review_says_whose_owner_a_hit_is_and_why(run: Callable, tmp_path: Path) -> None:
    question = question_of_owner(run, tmp_path)
    assert question["beside"] == [
        "It owns Romashka Holding Ltd: 51%.",
        "Through Romashka Holding Ltd it owns Sample Crane Works Ltd.",
        "The names agree: “Ivan Primerov” and “Иван Примеров”, 1 of 1.",
    ]
    assert "It owns Romashka Holding Ltd: 51%." in run("review").out


def test_a_confirmed_owner_of_an_owner_bars_the_match(run: Callable, tmp_path: Path) -> None:
    question = question_of_owner(run, tmp_path)
    assert run("review", question["id"], "same").code == 0
    barred = " ".join(run("match", "pairs", "--barred").out.split())
    assert "Sample Crane Works Ltd, through Romashka Holding Ltd → Ivan Primerov, is" in barred


def test_an_owner_who_is_known_only_since_the_screening_is_told(
    run: Callable, tmp_path: Path
) -> None:
    sheet = CHAIN.replace("Ivan Primerov 51%", "")
    (tmp_path / "offers.csv").write_text(sheet, encoding="utf-8")
    assert run("import", "offers.csv").code == 0
    (tmp_path / "own.csv").write_text("name,kind\nИван Примеров,person\n", encoding="utf-8")
    assert run("match", "screen", "--list", "own.csv").code == 0
    said = "Ivan Primerov, who owns Sample Crane Works Ltd, is not screened."
    assert said not in " ".join(run("match", "pairs").out.split())
    (tmp_path / "later.csv").write_text(CHAIN, encoding="utf-8")
    assert run("import", "later.csv").code == 0
    assert said in " ".join(run("match", "pairs").out.split())


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "List own.csv, which states no day, 1 entry"),
        ("zh", "名单own.csv，未注明日期，共1条"),
        ("ru", "Список own.csv без указания даты, 1 запись"),
        ("th", "รายชื่อ own.csv ไม่ระบุวันที่"),
    ],
)
def test_a_list_without_a_day_is_told_as_such(
    run: Callable, tmp_path: Path, language: str, told: str
) -> None:
    (tmp_path / "offers.csv").write_text(OWNED, encoding="utf-8")
    assert run("import", "offers.csv").code == 0
    (tmp_path / "own.csv").write_text("name,kind\nИван Примеров,person\n", encoding="utf-8")
    out = " ".join(run("match", "screen", "--list", "own.csv", "--lang", language).out.split())
    assert told in out
    assert "?" not in out
