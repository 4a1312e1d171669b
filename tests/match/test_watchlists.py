"""Lists are read whole, entry by entry, or refused for one reason; the entries are made up."""

from __future__ import annotations

import io
import json

import pytest

from landbridge.match.watchlists import (
    ListEntry,
    ListHead,
    ListKind,
    ListRefused,
    read_watchlist,
)

OFAC = """<?xml version="1.0"?>
<sdnList xmlns="http://tempuri.org/sdnList.xsd">
  <publshInformation><Publish_Date>03/15/2024</Publish_Date><Record_Count>2</Record_Count>
  </publshInformation>
  <sdnEntry><uid>10</uid><firstName>Ivan</firstName><lastName>Primerov</lastName>
    <sdnType>Individual</sdnType><programList><program>SAMPLE</program></programList>
    <akaList><aka><uid>1</uid><lastName>Primeroff</lastName></aka></akaList>
    <nationalityList><nationality><country>Russia</country></nationality></nationalityList>
    <dateOfBirthList><dateOfBirthItem><dateOfBirth>10 Dec 1968</dateOfBirth></dateOfBirthItem>
    </dateOfBirthList></sdnEntry>
  <sdnEntry><uid>11</uid><lastName>Sample Bank</lastName><sdnType>Entity</sdnType>
    <idList><id><idType>Tax ID No.</idType><idNumber>7707083893</idNumber></id></idList></sdnEntry>
</sdnList>
"""
ADVANCED = """<Sanctions xmlns="http://www.un.org/sanctions/1.0">
  <DateOfIssue CalendarTypeID="1"><Year>2024</Year><Month>3</Month><Day>5</Day></DateOfIssue>
  <ReferenceValueSets><PartySubTypeValues><PartySubType ID="4" PartyTypeID="1">Unknown
  </PartySubType></PartySubTypeValues>
  <CountryValues><Country ID="9" ISO2="RU">Russia</Country><Country ID="8">China</Country>
  </CountryValues></ReferenceValueSets>
  <Locations><Location ID="1"><LocationCountry CountryID="9"/></Location>
  <Location ID="2"><LocationCountry CountryID="8"/></Location></Locations>
  <IDRegDocuments><IDRegDocument IdentityID="7"><IDRegistrationNo>7707083893</IDRegistrationNo>
  </IDRegDocument></IDRegDocuments>
  <DistinctParties><DistinctParty FixedRef="36"><Profile ID="36" PartySubTypeID="4">
    <Identity ID="7"><Alias><DocumentedName>
      <DocumentedNamePart><NamePartValue>Примеров</NamePartValue></DocumentedNamePart>
      <DocumentedNamePart><NamePartValue>Иван</NamePartValue></DocumentedNamePart>
    </DocumentedName></Alias></Identity>
    <Feature FeatureTypeID="8"><FeatureVersion><DatePeriod><Start><From><Year>1968</Year>
      <Month>12</Month><Day>10</Day></From></Start></DatePeriod></FeatureVersion></Feature>
    <Feature FeatureTypeID="10"><FeatureVersion><VersionLocation LocationID="1"/></FeatureVersion>
    </Feature>
    <Feature FeatureTypeID="9"><FeatureVersion><VersionLocation LocationID="2"/></FeatureVersion>
    </Feature>
  </Profile></DistinctParty></DistinctParties>
  <SanctionsEntries><SanctionsEntry ProfileID="36"><SanctionsMeasure SanctionsTypeID="1">
    <Comment>SAMPLE</Comment></SanctionsMeasure><SanctionsMeasure SanctionsTypeID="2"/>
  </SanctionsEntry></SanctionsEntries>
</Sanctions>
"""
EU = """<export xmlns="http://eu.europa.ec/fpi/fsd/export" generationDate="2024-03-15T10:00:00">
  <sanctionEntity euReferenceNumber="EU.1.1" logicalId="1">
    <regulation programme="SMP"/><subjectType code="person"/>
    <nameAlias wholeName="Ivan  Primerov"/><nameAlias firstName="Иван" lastName="Примеров"/>
    <citizenship countryIso2Code="RU"/><birthdate birthdate="1968-12-10"/>
  </sanctionEntity>
</export>
"""
UN = """<CONSOLIDATED_LIST dateGenerated="2024-03-15T00:00:00"><INDIVIDUALS><INDIVIDUAL>
  <DATAID>9</DATAID><FIRST_NAME>IVAN</FIRST_NAME><SECOND_NAME>PRIMEROV</SECOND_NAME>
  <UN_LIST_TYPE>SMP</UN_LIST_TYPE><REFERENCE_NUMBER>SMi.001</REFERENCE_NUMBER>
  <NAME_ORIGINAL_SCRIPT>Иван Примеров</NAME_ORIGINAL_SCRIPT>
  <NATIONALITY><VALUE>Russian Federation</VALUE></NATIONALITY>
  <INDIVIDUAL_DATE_OF_BIRTH><YEAR>1968</YEAR></INDIVIDUAL_DATE_OF_BIRTH>
  </INDIVIDUAL></INDIVIDUALS><ENTITIES><ENTITY><FIRST_NAME>SAMPLE GROUP</FIRST_NAME>
  <REFERENCE_NUMBER>SMe.002</REFERENCE_NUMBER></ENTITY></ENTITIES></CONSOLIDATED_LIST>
"""
FTM = "\n".join(
    json.dumps(record, ensure_ascii=False)
    for record in (
        {"id": "Q1", "caption": "Ivan Primerov", "schema": "Person", "target": True,
         "last_seen": "2024-03-15T06:00:00",
         "properties": {"name": ["Иван Примеров"], "country": ["ru"], "birthDate": ["1968"]}},
        {"id": "a1", "schema": "Address", "target": False, "properties": {}},
        {"id": "Q2", "schema": "Company", "target": True,
         "properties": {"name": ["Sample Bank"], "innCode": ["7707083893"]}},
    )
)  # fmt: skip
TABLE = """# date: 2024-03-15
# entries: 2
name,aliases,kind,country,birth_date,registration_number,programme
Ivan Primerov,Иван Примеров;伊万·普里梅罗夫,person,Russia,10 Dec 1968,,S1
Sample Bank,,company,RU,,ИНН 7707083893,S2
"""


def read(text: str, name: str = "list.txt") -> tuple[list[ListEntry], ListHead]:
    found: list[ListEntry] = []
    entries = read_watchlist(io.BytesIO(text.encode()), name)
    while True:
        try:
            found.append(next(entries))
        except StopIteration as end:
            return found, end.value


def refusal(text: str) -> tuple[str, dict[str, str]]:
    with pytest.raises(ListRefused) as refused:
        read(text)
    return refused.value.reason.code, dict(refused.value.reason.values)


def test_the_first_form_of_ofac() -> None:
    (person, bank), head = read(OFAC)
    assert head == ListHead("list.txt", "ofac", "2024-03-15", 2)
    assert person == ListEntry(
        "10", ListKind.PERSON, ("Ivan Primerov", "Primeroff"), ("ru",), ("1968-12-10",),
        programmes=("SAMPLE",),
    )  # fmt: skip
    assert (bank.kind, bank.numbers) == (ListKind.ORGANISATION, (("inn", "7707083893"),))


def test_the_advanced_form_of_ofac_keeps_the_script() -> None:
    entries, head = read(ADVANCED)
    assert entries == [
        ListEntry(
            "36", ListKind.PERSON, ("Примеров Иван",), ("ru",), ("1968-12-10",),
            (("inn", "7707083893"),), ("SAMPLE",),
        )
    ]  # fmt: skip
    assert (head.form, head.date, head.entries) == ("ofac_advanced", "2024-03-05", 1)


def test_the_list_of_the_european_union() -> None:
    entries, head = read(EU)
    assert entries == [
        ListEntry(
            "EU.1.1", ListKind.PERSON, ("Ivan Primerov", "Иван Примеров"), ("ru",),
            ("1968-12-10",), programmes=("SMP",),
        )
    ]  # fmt: skip
    assert head == ListHead("list.txt", "eu", "2024-03-15", 1)


def test_the_list_of_the_united_nations() -> None:
    (person, group), head = read(UN)
    assert person == ListEntry(
        "SMi.001", ListKind.PERSON, ("IVAN PRIMEROV", "Иван Примеров"), ("ru",), ("1968",),
        programmes=("SMP",),
    )  # fmt: skip
    assert (group.id, group.kind) == ("SMe.002", ListKind.ORGANISATION)
    assert head == ListHead("list.txt", "un", "2024-03-15", 2)


def births(text: str) -> tuple[str, ...]:
    return read(text)[0][0].births


@pytest.mark.parametrize(
    ("stated", "known"),
    [
        ("circa 1961", ("1961",)),
        ("1948 to 1950", ("1948", "1949", "1950")),
        ("circa 1979-1980", ("1979", "1980")),
        ("Sep 1958", ("1958-09",)),
    ],
)
def test_a_date_of_birth_is_known_as_far_as_ofac_knows_it(
    stated: str, known: tuple[str, ...]
) -> None:
    assert births(OFAC.replace("10 Dec 1968", stated)) == known


def test_a_period_is_every_year_of_it() -> None:
    ends = "<End><To><Year>1969</Year><Month>1</Month><Day>31</Day></To></End>"
    period = ADVANCED.replace("</Start></DatePeriod>", f"</Start>{ends}</DatePeriod>")
    assert births(period) == ("1968", "1969")
    years = 'yearRangeFrom="1968" yearRangeTo="1969"'
    assert births(EU.replace('birthdate="1968-12-10"', years)) == ("1968", "1969")
    between = "<FROM_YEAR>1968</FROM_YEAR><TO_YEAR>1969</TO_YEAR>"
    assert births(UN.replace("<YEAR>1968</YEAR>", between)) == ("1968", "1969")


def test_names_of_the_united_nations_are_parted_by_semicolons() -> None:
    alias = "<INDIVIDUAL_ALIAS><ALIAS_NAME>Primeroff; Ivan P.</ALIAS_NAME></INDIVIDUAL_ALIAS>"
    (person, _), _ = read(UN.replace("<NATIONALITY>", f"{alias}<NATIONALITY>"))
    assert person.names == ("IVAN PRIMEROV", "Иван Примеров", "Primeroff", "Ivan P.")


@pytest.mark.parametrize(("encoding", "line"), [("cp1251", "4"), ("utf-16", "1")])
def test_a_table_in_another_encoding_is_refused_with_its_line(encoding: str, line: str) -> None:
    table = TABLE.replace(";伊万·普里梅罗夫", "")
    with pytest.raises(ListRefused) as refused:
        next(read_watchlist(io.BytesIO(table.encode(encoding)), "own.csv"))
    assert refused.value.reason.code == "list_not_in_utf8"
    assert refused.value.reason.as_mapping()["line"] == line


def test_follow_the_money_counts_its_targets() -> None:
    (person, bank), head = read(FTM)
    assert (person.names, person.births) == (("Ivan Primerov", "Иван Примеров"), ("1968",))
    assert bank.numbers == (("inn", "7707083893"),)
    assert head == ListHead("list.txt", "ftm", "2024-03-15", 2)


def test_a_table_of_ones_own() -> None:
    (person, bank), head = read(TABLE)
    assert person.names == ("Ivan Primerov", "Иван Примеров", "伊万·普里梅罗夫")
    assert (bank.kind, bank.countries, bank.programmes) == (
        ListKind.ORGANISATION,
        ("ru",),
        ("S2",),
    )
    assert head == ListHead("list.txt", "csv", "2024-03-15", 2)


@pytest.mark.parametrize("text", [OFAC, ADVANCED, EU, UN])
def test_xml_cut_off_anywhere_is_refused_with_its_line(text: str) -> None:
    whole = text.rstrip()
    for end in range(len(whole) // 2, len(whole), 7):
        code, values = refusal(whole[:end])
        assert code == "list_cut_off"
        assert 1 <= int(values["line"]) <= whole[:end].count("\n") + 1


def test_a_cut_off_line_is_refused() -> None:
    assert refusal(FTM[:-20]) == ("list_cut_off", {"name": "list.txt", "line": "3"})
    assert refusal(TABLE + 'Sample "Two",,company,RU,,,\n"Sample')[0] in (
        "list_cut_off",
        "list_line_unreadable",
    )
    assert refusal(TABLE + "Sample Two,,comp") == (
        "list_line_unreadable",
        {"name": "list.txt", "line": "6"},
    )


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "list_empty"),
        ("  \n", "list_empty"),
        ("hello", "list_of_no_known_kind"),
        ("<html><body/></html>", "list_of_no_known_kind"),
        ("party,what\nPort,cranes\n", "list_of_no_known_kind"),
        ("{not json}\n", "list_line_unreadable"),
        ('{"a": 1}\n', "list_line_unreadable"),
        ('{"id": "1", "schema": "Address", "properties": {}}\n', "list_without_entries"),
        ("name,kind\n", "list_without_entries"),
        ("name,kind\nSample,elephant\n", "list_line_unreadable"),
        ("<sdnList></sdnList>", "list_without_entries"),
        (OFAC.replace(">2<", ">3<"), "list_count_differs"),
        (TABLE.replace("entries: 2", "entries: 5"), "list_count_differs"),
        ('<!DOCTYPE sdnList [<!ENTITY a "b">]><sdnList>&a;</sdnList>', "list_with_entities"),
    ],
)
def test_what_is_no_whole_list_is_refused(text: str, code: str) -> None:
    assert refusal(text)[0] == code
