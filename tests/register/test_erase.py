"""An erased person is in no table, no export and no byte of the file; all else stays in place."""

from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from made_readings import (
    EVERYTHING,
    NOW,
    finding,
    made_claim,
    made_document,
    made_reading,
    meeting_reading,
    mention,
    named,
)
from pypdf import PdfWriter
from sqlalchemy import select

from landbridge.claims.model import (
    Document,
    DocumentId,
    EntityId,
    Kind,
    Origin,
    Reading,
    Sourced,
    Visibility,
    document_id,
    text_hash,
)
from landbridge.claims.value import Code, Post, Ref, Text
from landbridge.register import (
    ErasedError,
    RefusedError,
    Register,
    RegisterError,
    UnknownError,
    schema,
)
from landbridge.register.database import engine_for

NAME = "Zoltan Example"
RELEASE = (
    "Mayor Ana Sample received Zoltan Example in Lowport. Example praised the port. "
    "Ana Sample opened the fair in Lowport."
)
REPRINT = "It is reported that ZOLTAN EXAMPLE left. Ben Sample stayed."


def release(text: str = RELEASE, packs: str = "packs-1", **given: str) -> Reading:
    document = made_document(text, **given)
    guest, mayor = named(document, NAME), named(document, "Ana Sample")
    event = mention(document, "received", Kind.MEETING)
    fair = mention(document, "the fair", Kind.EVENT)
    both = "Ana Sample received Zoltan Example"
    return made_reading(
        document,
        guest,
        mayor,
        made_claim(document, event, Kind.MEETING, "participant", Ref(guest.subject), both, NAME),
        made_claim(document, event, Kind.MEETING, "participant", Ref(mayor.subject), both),
        made_claim(document, event, Kind.MEETING, "topic", Text("Example praised"), "the port"),
        made_claim(document, fair, Kind.EVENT, "name", Text("the fair"), "the fair in Lowport"),
        packs=packs,
        findings=(
            finding(document, "unknown_person", NAME),
            finding(document, "unknown_place", "Lowport"),
        ),
    )


def entity(register: Register, name: str) -> EntityId:
    ledger = register.ledger(EVERYTHING)
    return min(d.id for d in ledger.dossiers.values() if name in d.names.values())


def erase(register: Register, name: str = NAME) -> None:
    register.erase(entity(register, name), actor="officer", at=NOW)


def everything_stored(place: str) -> Iterator[str]:
    """Every value of every table, as text."""
    engine = engine_for(place)
    with engine.begin() as connection:
        for table in schema.metadata.sorted_tables:
            for row in connection.execute(select(table)):
                for value in row:
                    yield value.decode() if isinstance(value, bytes) else str(value)
    engine.dispose()


def rows_with(place: str, word: str) -> list[str]:
    return [value for value in everything_stored(place) if word.casefold() in value.casefold()]


def test_the_name_is_gone_from_every_table(register: Register, place: str) -> None:
    register.append(release(), actor="clerk", at=NOW)
    register.ledger(EVERYTHING)
    register.ledger()
    assert rows_with(place, "Zoltan")
    erase(register)
    assert rows_with(place, "Zoltan") == []


def test_the_surname_is_gone_from_the_documents_of_the_person(
    register: Register, place: str
) -> None:
    register.append(release(), actor="clerk", at=NOW)
    erase(register)
    assert rows_with(place, "Example") == []


def test_the_surname_of_somebody_else_stays_elsewhere(register: Register) -> None:
    register.append_many([release(), meeting_reading(5)], actor="clerk", at=NOW)
    erase(register)
    assert "Guest 5 Example" in register.document(meeting_reading(5).document.id).text


def test_the_bytes_of_the_file_do_not_hold_the_name(tmp_path: Path) -> None:
    place = tmp_path / "register.db"
    with Register.open(place) as register:
        register.append_many(map(meeting_reading, range(40)), actor="clerk", at=NOW)
        register.append(release(), actor="clerk", at=NOW)
        register.ledger(EVERYTHING)
        erase(register)
        left = {file.name: file.read_bytes() for file in tmp_path.iterdir()}
    assert "register.db" in left
    for held in left.values():
        assert b"Zoltan" not in held
        assert NAME.encode() not in held
    assert b"Guest 7" in left["register.db"]


def test_the_text_keeps_its_places(register: Register) -> None:
    reading = release()
    register.append(reading, actor="clerk", at=NOW)
    erase(register)
    text = register.document(reading.document.id).text
    assert text == (
        "Mayor Ana Sample received ██████████████ in Lowport. ███████ praised the port. "
        "Ana Sample opened the fair in Lowport."
    )
    for claim in register.claims():
        assert text[claim.evidence.start : claim.evidence.end] == claim.evidence.quote


def test_the_hash_of_the_text_is_that_of_the_covered_text(register: Register) -> None:
    reading = release()
    register.append(reading, actor="clerk", at=NOW)
    erase(register)
    document = register.document(reading.document.id)
    assert document.text_hash == text_hash(document.text)


def test_claims_about_the_person_go_and_the_others_stay(register: Register) -> None:
    reading = release()
    register.append(reading, actor="clerk", at=NOW)
    erase(register)
    kept = [reading.claims[1].id, reading.claims[3].id, reading.claims[5].id]
    assert [claim.id for claim in register.claims()] == kept


def test_the_quotes_of_other_claims_are_cut_anew(register: Register) -> None:
    register.append(release(), actor="clerk", at=NOW)
    erase(register)
    quotes = [claim.evidence.quote for claim in register.claims()]
    assert quotes[1] == "Ana Sample received ██████████████"


def test_findings_about_the_person_go_and_the_others_stay(register: Register) -> None:
    register.append(release(), actor="clerk", at=NOW)
    erase(register)
    assert [found.reason.code for _, found in register.findings()] == ["unknown_place"]


def test_the_erasure_says_what_it_took(register: Register) -> None:
    register.append(release(), actor="clerk", at=NOW)
    erasure = register.erase(entity(register, NAME), actor="officer", at=NOW)
    assert (erasure.documents, erasure.claims, erasure.findings) == (1, 3, 1)


def test_an_empty_tombstone_stays(register: Register, place: str) -> None:
    register.append(release(), actor="clerk", at=NOW)
    erased = entity(register, NAME)
    register.erase(erased, actor="officer", at=NOW)
    engine = engine_for(place)
    with engine.begin() as connection:
        rows = [tuple(row) for row in connection.execute(select(schema.tombstone))]
    engine.dispose()
    assert rows == [(1, erased, "officer", "2026-03-02T08:30:00+00:00")]


def test_the_dossier_is_gone_and_the_rebuilt_ones_are_equal(register: Register) -> None:
    register.append(release(), actor="clerk", at=NOW)
    erased = entity(register, NAME)
    register.erase(erased, actor="officer", at=NOW)
    ledger = register.ledger(EVERYTHING)
    assert erased not in ledger.dossiers
    register.rebuild()
    assert register.ledger(EVERYTHING) == ledger


def test_the_bytes_of_the_document_are_gone(register: Register) -> None:
    reading = release()
    register.append(reading, actor="clerk", at=NOW)
    erase(register)
    assert register.document(reading.document.id).content == b""


def test_the_same_bytes_are_not_read_again(register: Register) -> None:
    register.append(release(), actor="clerk", at=NOW)
    erase(register)
    with pytest.raises(ErasedError, match="document_erased"):
        register.append(release(packs="packs-2"), actor="clerk", at=NOW)


def test_older_readings_are_erased_too(register: Register, place: str) -> None:
    document = made_document(RELEASE)
    old = made_reading(document, named(document, "Zoltan Example"), packs="packs-0")
    register.append(old, actor="clerk", at=NOW)
    register.append(release(), actor="clerk", at=NOW)
    erase(register)
    assert rows_with(place, "Zoltan") == []


def test_a_document_that_only_mentions_the_name_is_covered(register: Register, place: str) -> None:
    document = made_document(REPRINT, name="reprint.txt")
    register.append(release(), actor="clerk", at=NOW)
    register.append(made_reading(document, named(document, "Ben Sample")), actor="clerk", at=NOW)
    erase(register)
    assert rows_with(place, "Zoltan") == []
    covered = register.document(document.id)
    assert covered.text == "It is reported that ██████████████ left. Ben Sample stayed."
    assert covered.content == b""


def test_drafts_and_internal_documents_are_covered(register: Register, place: str) -> None:
    hidden = release(RELEASE + " Draft.", visibility=Visibility.DRAFT)
    register.append_many([release(), hidden], actor="clerk", at=NOW)
    erase(register)
    assert rows_with(place, "Zoltan") == []


def test_what_the_person_said_goes_with_them(register: Register, place: str) -> None:
    document = made_document("Zoltan Example spoke. The port is a pearl of the coast. All agreed.")
    speaker = named(document, NAME)
    statement = mention(document, "spoke", Kind.STATEMENT)
    words = "The port is a pearl of the coast"
    said_by = made_claim(
        document, statement, Kind.STATEMENT, "speaker", Ref(speaker.subject), "Zoltan Example spoke"
    )
    about = made_claim(document, statement, Kind.STATEMENT, "about", Text("the port"), words)
    register.append(made_reading(document, speaker, said_by, about), actor="clerk", at=NOW)
    erase(register)
    assert list(register.claims()) == []
    assert rows_with(place, "pearl of the coast") == []
    assert register.document(document.id).text.endswith(". All agreed.")


def test_a_quote_about_the_person_without_the_name_is_covered(
    register: Register, place: str
) -> None:
    document = made_document("Zoltan Example came. The harbour master of Lowport smiled.")
    guest = named(document, NAME)
    post = made_claim(
        document,
        guest.subject,
        Kind.PERSON,
        "post",
        Post("", "harbour master"),
        "The harbour master",
    )
    register.append(made_reading(document, guest, post), actor="clerk", at=NOW)
    erase(register)
    assert rows_with(place, "harbour master") == []
    assert register.document(document.id).text.endswith(" of Lowport smiled.")


def test_a_claim_with_nothing_left_of_its_quote_goes(register: Register) -> None:
    document = made_document("Zoltan Example founded a works.")
    guest = named(document, NAME)
    works = mention(document, "a works", Kind.PROJECT)
    status = Code("project_status", "operating")
    claim = made_claim(document, works, Kind.PROJECT, "status", status, NAME)
    register.append(made_reading(document, guest, claim), actor="clerk", at=NOW)
    erase(register)
    assert list(register.claims()) == []


def test_names_in_file_names_addresses_and_titles_are_covered(
    register: Register, place: str
) -> None:
    reading = release()
    document = replace(
        reading.document,
        name="zoltan-example.txt",
        title=Sourced("Zoltan Example in Lowport", Origin.PAGE, (0, 5)),
        address=Sourced("https://example.org/Zoltan%20Example.html", Origin.GIVEN),
        publisher=Sourced("Zoltan Example Press", Origin.PAGE),
    )
    register.append(replace(reading, document=document), actor="clerk", at=NOW)
    erase(register)
    assert rows_with(place, "Zoltan") == []
    covered = register.document(document.id)
    assert covered.name == "██████████████.txt"
    assert covered.title == Sourced("██████████████ in Lowport", Origin.PAGE, (0, 5))
    assert covered.publisher == Sourced("██████████████ Press", Origin.PAGE)


def test_a_name_hidden_in_the_bytes_takes_the_bytes(register: Register) -> None:
    packed = BytesIO()
    with ZipFile(packed, "w") as archive:
        archive.writestr("docProps/core.xml", f"<creator>{NAME}</creator>" * 50)
    document = made_document("Nobody is named here.", name="note.docx")
    document = with_content(document, packed.getvalue())
    register.append_many([release(), made_reading(document)], actor="clerk", at=NOW)
    erase(register)
    assert register.document(document.id).content == b""
    assert register.document(document.id).text == "Nobody is named here."


def test_a_name_in_the_properties_of_a_pdf_takes_the_bytes(register: Register) -> None:
    written = PdfWriter()
    written.add_blank_page(72, 72)
    written.add_metadata({"/Author": f"{NAME} and others"})
    packed = BytesIO()
    written.write(packed)
    document = made_document("Nobody is named here.", name="note.pdf")
    document = with_content(document, packed.getvalue())
    register.append_many([release(), made_reading(document)], actor="clerk", at=NOW)
    erase(register)
    assert register.document(document.id).content == b""


def with_content(document: Document, content: bytes) -> Document:
    return replace(document, id=document_id(content), content=content)


def test_other_documents_keep_their_bytes(register: Register) -> None:
    other = meeting_reading(1)
    register.append_many([release(), other], actor="clerk", at=NOW)
    erase(register)
    assert register.document(other.document.id) == other.document


@pytest.mark.parametrize(
    ("name", "text", "covered"),
    [
        ("王样本", "市长王样本出席，王样本表示欢迎。", "市长███出席，███表示欢迎。"),
        (
            "Павел Лисицын",
            "Павел Лисицын и гости. Слово Павлу Лисицыну.",
            "█████████████ и гости. Слово ██████████████.",
        ),
        ("สมชาย ตัวอย่าง", "นายสมชาย ตัวอย่าง กล่าว สมชาย ขอบคุณ", "นาย██████████████ กล่าว █████ ขอบคุณ"),
    ],
)
def test_names_in_other_scripts_are_covered(
    register: Register, name: str, text: str, covered: str
) -> None:
    document = made_document(text)
    register.append(made_reading(document, named(document, name)), actor="clerk", at=NOW)
    erase(register, name)
    assert register.document(document.id).text == covered


def test_a_second_erasure_takes_nothing_more(register: Register) -> None:
    register.append(release(), actor="clerk", at=NOW)
    erased = entity(register, NAME)
    register.erase(erased, actor="officer", at=NOW)
    assert register.erase(erased, actor="officer", at=NOW).claims == 0


def test_only_a_person_can_be_erased(register: Register) -> None:
    reading = release()
    register.append(reading, actor="clerk", at=NOW)
    with pytest.raises(RefusedError, match="only_people_erased"):
        register.erase(entity(register, "the fair"), actor="officer", at=NOW)
    assert register.document(reading.document.id) == reading.document


def test_an_unknown_entity_is_a_clear_error(register: Register) -> None:
    with pytest.raises(UnknownError, match="entity_unknown"):
        register.erase(EntityId("nobody"), actor="officer", at=NOW)


def test_a_reader_at_the_same_time_is_told_to_close(register: Register, place: str) -> None:
    register.append(release(), actor="clerk", at=NOW)
    erased = entity(register, NAME)
    other = engine_for(place)
    with other.begin() as connection:
        assert connection.execute(select(schema.document.c.id)).all()
        with pytest.raises(RegisterError, match="erased_but_traces"):
            register.erase(erased, actor="officer", at=NOW)
    other.dispose()
    assert register.erase(erased, actor="officer", at=NOW).claims == 0


def test_the_id_of_an_erased_document_is_still_known(register: Register) -> None:
    reading = release()
    register.append(reading, actor="clerk", at=NOW)
    erase(register)
    held: list[DocumentId] = [document.id for document in register.documents()]
    assert held == [reading.document.id]
