"""What the Thai wire release says, and what is wrong with it."""

from datetime import UTC, datetime

from landbridge.claims.dossier import Standing
from landbridge.claims.model import Kind
from landbridge.claims.value import Post
from landbridge.office.reading import read_files
from landbridge.register import Register


def visits(book):
    return {
        (place, when)
        for visit in book.all(Kind.VISIT)
        for place in book.places(visit)
        for when in book.values(visit, "when")
    }


def test_its_date_is_read_from_the_buddhist_era(wire):
    (reading,) = wire.readings
    assert reading.document.published.value == "2023-10-26"


def test_the_delegation_visited_three_countries(wire):
    assert {
        ("DE", "2023-10-11/2023-10-13"),
        ("SA", "2023-10-14/2023-10-15"),
        ("RU", "2023-10-16/2023-10-19"),
    } <= visits(wire)


def test_its_hosts_are_named(wire):
    hosts = {
        name
        for visit in wire.all(Kind.VISIT)
        for host in wire.parties(visit, "host")
        for name in wire.names(host)
    }
    assert {"BMW Group", "Siemens", "Saudi Aramco"} <= hosts


def test_it_met_the_holders_of_two_russian_posts(wire):
    met = [
        fact.value.code
        for meeting in wire.all(Kind.MEETING)
        for party in wire.parties(meeting, "participant")
        for fact in party.facts
        if fact.predicate == "post" and isinstance(fact.value, Post)
    ]
    assert sorted(met) == ["chairman", "deputy_minister"]


def project(book):
    return book.named(Kind.PROJECT, "Huajin-Aramco")


def test_the_project_lies_in_panjin(wire):
    assert "GN:10794003" in wire.places(project(wire))


def test_ground_was_broken_in_march_2023(wire):
    as_of = {
        str(wire.ledger.claims[claim].as_of)
        for fact in project(wire).facts
        if fact.predicate == "status"
        for claim in fact.claims
    }
    assert wire.values(project(wire), "status") == {"ground_broken"}
    assert as_of == {"2023-03"}


def test_its_planned_total_is_what_the_text_says(wire):
    assert wire.values(project(wire), "amount.total_planned") == {"CNY 837000000000"}


def test_the_flight_is_read(wire):
    (link,) = wire.all(Kind.LINK)
    assert wire.values(link, "mode") == {"air"}
    assert wire.places(link, "destination") == {"GN:2013348"}


def test_the_friendly_tie_with_vladivostok_is_read(wire):
    (tie,) = wire.all(Kind.TIE)
    assert "GN:2013348" in wire.places(tie)


def test_strengths_of_both_regions_are_read(wire):
    fields = {
        (place, field)
        for strength in wire.all(Kind.STRENGTH)
        for place in wire.places(strength, "of")
        for field in wire.values(strength, "field")
    }
    assert {("CN-LN", "C28"), ("CN-LN", "C302"), ("CN-LN", "C26.information")} <= fields
    assert {place for place, _ in fields} == {"CN-LN", "RU-PRI"}


def test_it_breaks_off(wire):
    (finding,) = wire.findings("breaks_off")
    assert finding.evidence[0].quote.endswith("สําค")


def test_the_city_that_it_places_in_liaoning_is_not_there(wire):
    (finding,) = [*wire.findings("place_unknown"), *wire.findings("place_outside_region")]
    assert "place:CN-TJ" in finding.reason.as_mapping()["candidates"]


def test_its_dateline_names_no_known_place(wire):
    (finding,) = wire.findings("dateline_unknown")
    assert "place:GN:2034937" in finding.reason.as_mapping()["candidates"]


def test_beside_another_text_its_amount_is_disputed_by_a_factor_of_ten(tmp_path, seed):
    other = tmp_path / "other.txt"
    other.write_text(
        "เสิ่นหยาง, วันที่ 27 ตุลาคม พ.ศ. 2566 — โครงการ Huajin-Aramco ในเมืองผานจิ่น"
        "มีมูลค่าการลงทุนรวม 8.37 หมื่นล้านหยวน",
        encoding="utf-8",
    )
    with Register.open(tmp_path / "register.db") as register:
        at = datetime(2026, 1, 1, tzinfo=UTC)
        list(read_files([seed("000_*.txt"), other], register, actor="test", at=at))
        ledger = register.ledger()
    (disagreement,) = [
        found
        for dossier in ledger.dossiers.values()
        if dossier.kind is Kind.PROJECT
        for found in dossier.disagreements
    ]
    assert disagreement.ratio == "10"
    assert all(fact.standing is not Standing.REJECTED for fact in disagreement.facts)
    assert len(disagreement.facts) == 2
