"""Dossiers are what the log folds into; the stored ones are a cache of that."""

import random
import tempfile

from hypothesis import given, settings
from hypothesis import strategies as st
from made_readings import EVERYTHING, NOW, meeting_reading
from sqlalchemy import text

from landbridge.claims.model import Judgement, JudgementId, Kind, Verdict, Visibility
from landbridge.register import Register
from landbridge.register.database import engine_for

Rows = list[tuple[str, str, str]]


def stored(place: str) -> Rows:
    """The rows of the cache, as they stand there."""
    engine = engine_for(place)
    with engine.begin() as connection:
        rows = connection.execute(
            text("SELECT scope, entity, body FROM dossier ORDER BY scope, entity")
        ).all()
    engine.dispose()
    return [(scope, entity, body) for scope, entity, body in rows]


def test_the_ledger_holds_a_dossier_of_each_person(register: Register) -> None:
    register.append(meeting_reading(1), actor="clerk", at=NOW)
    people = [d for d in register.ledger().dossiers.values() if d.kind is Kind.PERSON]
    names = sorted(name for person in people for name in person.names.values())
    assert names == ["Ana Sample", "Guest 1 Example"]


def test_the_ledger_holds_the_claims(register: Register) -> None:
    reading = meeting_reading(1)
    register.append(reading, actor="clerk", at=NOW)
    assert register.ledger().claims == {claim.id: claim for claim in reading.claims}


def test_the_ledger_from_the_cache_is_the_folded_one(register: Register) -> None:
    register.append_many(map(meeting_reading, range(3)), actor="clerk", at=NOW)
    assert register.ledger() == register.ledger()


def test_a_new_reading_shows_in_the_ledger(register: Register) -> None:
    register.append(meeting_reading(1), actor="clerk", at=NOW)
    before = register.ledger()
    register.append(meeting_reading(2), actor="clerk", at=NOW)
    assert len(register.ledger().claims) == 2 * len(before.claims)


def test_rebuilt_dossiers_are_equal_to_the_byte(register: Register, place: str) -> None:
    register.append_many(map(meeting_reading, range(5)), actor="clerk", at=NOW)
    register.ledger()
    register.ledger(EVERYTHING)
    before = stored(place)
    assert register.rebuild() == len(before)
    assert stored(place) == before


def test_dossiers_do_not_depend_on_the_order_of_readings(place: str, tmp_path: object) -> None:
    readings = [meeting_reading(number) for number in range(6)]
    shuffled = random.Random(7).sample(readings, len(readings))  # noqa: S311
    other = f"{tmp_path}/other.db"
    for where, order in ((place, readings), (other, shuffled)):
        with Register.open(where) as register:
            register.append_many(order, actor="clerk", at=NOW)
            register.rebuild()
    assert stored(other) == stored(place)


def test_damaged_dossiers_are_mended_by_a_rebuild(register: Register, place: str) -> None:
    register.append(meeting_reading(1), actor="clerk", at=NOW)
    register.ledger()
    before = stored(place)
    engine = engine_for(place)
    with engine.begin() as connection:
        connection.execute(text("DELETE FROM dossier"))
    engine.dispose()
    register.rebuild()
    assert stored(place) == before


def test_a_ledger_of_nothing_is_empty(register: Register) -> None:
    assert dict(register.ledger().dossiers) == {}
    assert dict(register.ledger([]).dossiers) == {}
    assert register.rebuild() == 0


def test_a_judgement_is_seen_by_the_ledger(register: Register, place: str) -> None:
    reading = meeting_reading(1)
    register.append(reading, actor="clerk", at=NOW)
    register.ledger()
    claim = reading.claims[0]
    register.judge(Judgement(JudgementId("j1"), claim.id, None, Verdict.REJECTED, "clerk", NOW))
    cached = register.ledger()
    register.rebuild()
    assert register.ledger() == cached
    assert register.judgements()[0].left == claim.id


def test_public_and_full_dossiers_are_kept_apart(register: Register, place: str) -> None:
    register.append(meeting_reading(1), actor="clerk", at=NOW)
    register.append(meeting_reading(2, Visibility.DRAFT), actor="clerk", at=NOW)
    register.ledger(EVERYTHING)
    register.ledger()
    bodies = {
        scope: [b for s, _, b in stored(place) if s == scope]
        for scope in ("public", "draft+internal+public")
    }
    assert any("Guest 2" in body for body in bodies["draft+internal+public"])
    assert not any("Guest 2" in body for body in bodies["public"])


APPEND = st.tuples(st.just("append"), st.integers(0, 3), st.sampled_from(Visibility))
CHANGE = st.tuples(st.just("change"), st.integers(0, 3), st.sampled_from(Visibility))
LOOK = st.tuples(st.just("look"), st.just(0), st.sampled_from(Visibility))


@settings(max_examples=25)
@given(st.lists(st.one_of(APPEND, CHANGE, LOOK), max_size=8))
def test_the_cache_is_always_what_the_log_folds_into(
    steps: list[tuple[str, int, Visibility]],
) -> None:
    with tempfile.TemporaryDirectory() as folder, Register.open(f"{folder}/r.db") as register:
        for step, number, visibility in steps:
            reading = meeting_reading(number, visibility)
            held = {document.id for document in register.documents(EVERYTHING)}
            if step == "append":
                register.append(reading, actor="clerk", at=NOW)
            elif step == "change" and reading.document.id in held:
                register.set_visibility(reading.document.id, visibility, actor="chief", at=NOW)
            register.ledger([visibility])
        seen = [register.ledger([visibility]) for visibility in Visibility]
        register.rebuild()
        assert [register.ledger([visibility]) for visibility in Visibility] == seen
