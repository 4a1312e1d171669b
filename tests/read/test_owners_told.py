"""Who owns a company, where a release says so: not a purchase, but how it stands."""

from __future__ import annotations

import pytest
from release_reading import facts


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
    "text",
    [
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
