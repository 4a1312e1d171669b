"""A consignment as stated, and what cannot be one."""

import pytest

from landbridge.office.cargo import BadCargo, cargo_of
from landbridge.route.model import Consignment


@pytest.mark.parametrize(
    ("stated", "meant"),
    [
        (None, Consignment(1, 10)),
        ("TEU=2,tonnes=20,value=50000", Consignment(2, 20, 50_000)),
        ("teu=2", Consignment(2, 20)),
        ("tonnes=45", Consignment(3, 45)),
        ("t = 0.5", Consignment(1, 0.5)),
    ],
)
def test_what_is_not_stated_follows(stated: str | None, meant: Consignment) -> None:
    assert cargo_of(stated).consignment == meant


@pytest.mark.parametrize(
    ("stated", "code"),
    [
        ("tonnes=0", "cargo_not_above_zero"),
        ("tonnes=-3", "cargo_not_above_zero"),
        ("TEU=nan", "cargo_not_above_zero"),
        ("TEU=two", "cargo_unreadable"),
        ("boxes=2", "cargo_unreadable"),
        ("20", "cargo_unreadable"),
        ("TEU=1,hs=abc", "no_such_code"),
        ("TEU=1,tonnes=31", "cargo_too_heavy"),
        ("TEU=0.00001", "cargo_out_of_bounds"),
        ("TEU=1,tonnes=0.0009", "cargo_out_of_bounds"),
        ("TEU=1001", "cargo_out_of_bounds"),
        ("tonnes=20001", "cargo_out_of_bounds"),
    ],
)
def test_a_cargo_that_cannot_be_is_told(stated: str, code: str) -> None:
    with pytest.raises(BadCargo) as raised:
        cargo_of(stated)
    assert raised.value.reason.code == code


def test_a_heading_of_the_hs_may_have_its_points() -> None:
    assert cargo_of("TEU=1,hs=8426.41").heading == "842641"
