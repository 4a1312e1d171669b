"""The UN/LOCODE list as UNECE lays it out: no header, a heading row for each country, CSV."""

from __future__ import annotations

from pathlib import Path

import pytest

from landbridge.match.bad_table import BadTable
from landbridge.office.locodes import load_locodes
from landbridge.office.stops import Stops

HEADING = ',"CN",,".CHINA",,,,,,,,\n'
SHENYANG = '"|","CN","SHE","Shenyang","Shenyang","LN","--345---","AI","2611",,"4147N 12326E",\n'
SOUTHERN = '"+","CL","ÑQ2","x","x",,"1-------","RL","2611",,"3300S 07130W",\n'
WESTERN = '"+","CL","ZQ2","Peñaprueba","Penaprueba",,"1-------","RL","2611",,"3315S 07130W",\n'
NOWHERE = '"","CN","ZQ3","Without","Without",,"--3-----","RL","2611",,,\n'
NAMED = "Change,Country,Location,Name,NameWoDiacritics,Subdivision,Function,Status,Date,IATA,"


def listed(folder: Path, text: str, encoding: str = "cp1252") -> Path:
    path = folder / "list.csv"
    path.write_bytes(text.encode(encoding))
    return path


@pytest.mark.parametrize("encoding", ["cp1252", "utf-8", "utf-8-sig"])
def test_places_are_known_by_their_codes(tmp_path: Path, encoding: str) -> None:
    text = HEADING + SHENYANG + SOUTHERN + WESTERN + NOWHERE
    found = load_locodes(listed(tmp_path, text, encoding))
    assert list(found) == ["CNSHE", "CLZQ2"]
    shenyang, western = found.values()
    assert (shenyang.country, shenyang.latitude, shenyang.longitude) == ("CN", 41.7833, 123.4333)
    assert (western.latitude, western.longitude) == (-33.25, -71.5)
    assert western.names == {"en": "Penaprueba"}


def test_a_list_may_have_a_row_of_headers(tmp_path: Path) -> None:
    found = load_locodes(listed(tmp_path, NAMED + "Coordinates,Remarks\n" + SHENYANG))
    assert Stops(found).named("CN SHE") is found["CNSHE"]


def test_a_table_without_codes_is_told(tmp_path: Path) -> None:
    with pytest.raises(BadTable) as raised:
        load_locodes(listed(tmp_path, "place,country,code,name\nShenyang,CN,SHE,x\n"))
    assert [row.reason.code for row in raised.value.rows] == ["no_locodes"]
