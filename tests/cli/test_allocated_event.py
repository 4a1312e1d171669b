"""The pairs of an allocation fill in the template of an event."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from landbridge.office.event_template import FORMS
from landbridge.office.template import read_template

SHEET = """kind,party,seat,what,code,working language
offer,Crane Works,Dalian,cranes,HS 8426,zh; ru
need,Harbour,Nakhodka,cranes,HS 8426,ru; en
"""


def test_parties_and_meetings_are_filled_in(run: Callable, tmp_path: Path) -> None:
    (tmp_path / "offers.csv").write_text(SHEET, "utf-8")
    assert run("import", "offers.csv").code == 0
    assert run("match", "allocate", "--to", "fair.xlsx").code == 0
    template, _ = read_template(tmp_path / "fair.xlsx", FORMS)
    parties = {row.text("party"): row.text("working_language") for row in template.rows("parties")}
    assert parties == {"Crane Works": "Russian; Chinese", "Harbour": "English; Russian"}
    (meeting,) = template.rows("meetings")
    assert (meeting.text("parties"), meeting.text("wish")) == ("Crane Works; Harbour", "want")
    assert meeting.text("topic") == "cranes"
