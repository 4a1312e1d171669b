"""Who owns a company, where a release says so: not a purchase, but how it stands."""

from __future__ import annotations

import pytest
from release_reading import facts, read

from landbridge.claims.value import Ref


def shares(text: str) -> list[str]:
    """The shares that owners are said to hold, in percent; "" where none is told."""
    owned = [claim.value for claim in read(text).claims if claim.predicate == "owner"]
    stakes = [one.share for one in owned if isinstance(one, Ref)]
    return [f"{stake.amount:f}" if stake else "" for stake in stakes]


def owners(text: str) -> list[tuple[str, str]]:
    """Each company of which an owner is told, with that owner."""
    told = [list(company) for company in facts(text, "Company")]
    return [
        (name, owner)
        for company in told
        for named, name in company
        for owned, owner in company
        if named == "name" and owned == "owner"
    ]


@pytest.mark.parametrize(
    ("text", "owned", "owner"),
    [
        ("Shenyang Crane Co., Ltd. is wholly owned by Dongyuan Group.",
         "Shenyang Crane Co., Ltd.", "Dongyuan Group"),
        ("Sample Lines LLC, 51 percent owned by Dongyuan Group, opened an office.",
         "Sample Lines LLC", "Dongyuan Group"),
        ("Dongyuan Group holds a 51% stake in Sample Lines LLC.",
         "Sample Lines LLC", "Dongyuan Group"),
        ("Ivan Primerov owns Sample Lines LLC.", "Sample Lines LLC", "Ivan Primerov"),
        ("АО «Сирень» владеет 51% акций ООО «Ромашка».", "ООО «Ромашка»", "АО «Сирень»"),
        ("АО «Сирень» принадлежит 51 процент акций ООО «Ромашка».",
         "ООО «Ромашка»", "АО «Сирень»"),
        ("ООО «Ромашка» принадлежит АО «Сирень».", "ООО «Ромашка»", "АО «Сирень»"),
        ("远岭集团持有沈阳华泽环保有限公司51%股权。", "沈阳华泽环保有限公司", "远岭集团"),
        ("沈阳华泽环保有限公司由远岭集团全资持有。", "沈阳华泽环保有限公司", "远岭集团"),
        ("บริษัท ตัวอย่าง จำกัด ถือหุ้นร้อยละ 51 ในบริษัท แม่น้ำ จำกัด",
         "บริษัท แม่น้ำ จำกัด", "บริษัท ตัวอย่าง จำกัด"),
        ("บริษัท แม่น้ำ จำกัด มีบริษัท ตัวอย่าง จำกัด เป็นผู้ถือหุ้นใหญ่",
         "บริษัท แม่น้ำ จำกัด", "บริษัท ตัวอย่าง จำกัด"),
    ],
)  # fmt: skip
def test_a_release_says_who_owns_a_company(text: str, owned: str, owner: str) -> None:
    assert owners(text) == [(owned, owner)]


@pytest.mark.parametrize(
    ("text", "share"),
    [
        ("Dongyuan Group, which has a 51 percent stake in Sample Lines LLC, opened it.", "51"),
        ("Sample Lines LLC is 49.5% owned by Ivan Primerov.", "49.5"),
        ("A 30% stake in Sample Lines LLC is held by Dongyuan Group.", "30"),
        ("Dongyuan Group is the sole owner of Sample Lines LLC.", ""),
        ("Группа «Сирень» владеет долей 51 % в ООО «Ромашка».", "51"),
        ("Доля холдинга «Сирень» в ООО «Ромашка» составляет 49,5 %.", "49.5"),
        ("51 % акций ООО «Ромашка» принадлежит группе «Сирень».", "51"),
        ("Группа компаний «Сирень» — владелец 60 % долей ООО «Ромашка».", "60"),
        ("远岭集团持有沈阳华泽环保有限公司51%股权。", "51"),
        ("沈阳华泽环保有限公司由远岭集团持股51%。", "51"),
        ("沈阳华泽环保有限公司的控股股东为远岭集团，持股比例为51.5%。", "51.5"),
        ("远岭集团收购沈阳华泽环保有限公司约30%的股权。", "30"),
        ("กลุ่มตัวอย่าง ถือหุ้นร้อยละ 51 ในบริษัท แม่น้ำ จำกัด", "51"),
        ("บริษัท แม่น้ำ จำกัด มีบริษัท ตัวอย่าง จำกัด เป็นผู้ถือหุ้นร้อยละ 60", "60"),
        ("บริษัท ตัวอย่าง จำกัด ถือหุ้นในบริษัท แม่น้ำ จำกัด 49%", "49"),
    ],
)  # fmt: skip
def test_a_release_says_what_an_owner_holds(text: str, share: str) -> None:
    assert shares(text) == [share]


def test_two_owners_hold_each_their_own_share() -> None:
    text = "Sample Lines LLC is 49% owned by Ivan Primerov and 51% by Dongyuan Group."
    assert sorted(shares(text)) == ["49", "51"]
    chinese = "沈阳华泽环保有限公司注册资本1亿元，其中远岭集团持股51%，明川集团持股49%。"
    assert sorted(shares(chinese)) == ["49", "51"]


def test_what_two_hold_together_is_nobodys_share() -> None:
    text = "Dongyuan Group and Lingyuan Group together hold 60% of Sample Lines LLC."
    assert shares(text) == ["", ""]


@pytest.mark.parametrize(
    "text",
    [
        "Dongyuan Group has a contract with Sample Lines LLC.",
        "Доля рынка ООО «Ромашка» составляет 49 %.",
        "กลุ่มนักลงทุนจีนถือหุ้นร้อยละ 10 ในบริษัท แม่น้ำ จำกัด",
        "Sample Lines LLC is not owned by Dongyuan Group.",
        "Dongyuan Group holds talks with Sample Lines LLC.",
        "Dongyuan Group owns a plant in Shenyang.",
        "ООО «Ромашка» не принадлежит АО «Сирень».",
        "АО «Сирень» владеет заводом в Хабаровске.",
        "远岭集团未持有沈阳华泽环保有限公司51%股权。",
        "远岭集团向沈阳华泽环保有限公司出售设备。",
        "บริษัท ตัวอย่าง จำกัด หารือกับบริษัท แม่น้ำ จำกัด",
    ],
)
def test_what_is_no_ownership_names_no_owner(text: str) -> None:
    assert owners(text) == []
