"""Thai posts behind a name: with a division, a customs post, a town that no table has, or alone."""

from __future__ import annotations

import pytest
from release_reading import posts


@pytest.mark.parametrize(
    ("text", "name", "post"),
    [
        ("นายสมชาติ ใจงาม ประธานเจ้าหน้าที่บริหาร กล่าวว่าพร้อม", "นายสมชาติ ใจงาม", "chief_executive"),
        ("นางสุดา ใจงาม ผู้จัดการฝ่ายการตลาด กล่าวว่าพร้อม", "นางสุดา ใจงาม", "manager"),
        ("นายหม่า เจี้ยนจง รองนายกเทศมนตรีเมืองผิงหลู กล่าวว่าพร้อม", "นายหม่า เจี้ยนจง", "deputy_mayor"),
        ("นางสุดา ใจงาม นายด่านศุลกากรเชียงราย กล่าวว่าพร้อม", "นางสุดา ใจงาม", "customs_head"),
    ],
)  # fmt: skip
def test_a_post_behind_a_name(text: str, name: str, post: str) -> None:
    assert posts(text) == {name: {post}}
