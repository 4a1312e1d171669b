"""Agendas: what of an edition concerns whom."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest
from fair import OCCASION, frozen

from landbridge.meet.editions.agenda import EVERYBODY, Holder, Holding, agenda_of, agendas, others
from landbridge.meet.editions.edition import engagements
from landbridge.meet.editions.engagement import uid_of, zone_of

LI = Holder(Holding.PERSON, "li")


def names(holder: Holder) -> list[str]:
    return [one.meeting for one in agenda_of(holder, frozen())]


def test_a_person_has_the_meetings_where_they_are_sent() -> None:
    assert names(LI) == ["liao-amur", "liao-siam"]


def test_a_person_who_is_not_sent_has_no_agenda() -> None:
    assert names(Holder(Holding.PERSON, "wang")) == []


def test_a_party_a_table_and_an_interpreter_have_agendas() -> None:
    assert names(Holder(Holding.PARTY, "nord")) == ["siam-nord", "amur-nord"]
    assert names(Holder(Holding.TABLE, "t1")) == ["liao-amur", "liao-siam"]
    assert names(Holder(Holding.INTERPRETER, "zhao")) == ["liao-amur"]


def test_everybody_holds_all_in_the_order_of_time_and_tables() -> None:
    assert names(EVERYBODY) == ["liao-amur", "siam-nord", "liao-siam", "amur-nord"]


def test_a_table_and_a_party_of_one_id_are_two_holders() -> None:
    assert set(agendas(frozen())) >= {Holder(Holding.TABLE, "t1"), Holder(Holding.PARTY, "liao")}
    assert names(Holder(Holding.PARTY, "t1")) == []


def test_an_engagement_tells_time_place_people_and_interpreter() -> None:
    talks = engagements(frozen())[0]
    assert (talks.starts.isoformat(), talks.zone) == ("2026-10-12T09:00:00+08:00", "Asia/Shanghai")
    assert (talks.place, talks.venue, talks.city) == ("Table 1", "Hall 3", "Shenyang")
    assert [who.name for who in talks.attendees] == ["李明", "Иван Петров"]
    assert talks.interpreter is not None
    assert talks.interpreter.name == "赵静"
    assert (talks.kind, talks.topic, talks.sequence) == ("talks", "Pumps", 0)


def test_one_meets_the_other_side() -> None:
    talks = engagements(frozen())[0]
    assert [who.party for who in others(LI, talks)] == ["amur"]
    assert [who.party for who in others(Holder(Holding.TABLE, "t1"), talks)] == ["liao", "amur"]


def test_a_uid_is_made_of_occasion_and_meeting_alone() -> None:
    uid = uid_of(OCCASION.id, "liao-amur")
    assert str(UUID(uid)) == uid
    assert uid == engagements(frozen())[0].uid
    assert uid != uid_of("fair-2027", "liao-amur")


def test_ids_that_run_together_are_two_meetings() -> None:
    assert uid_of("fair", "1x") != uid_of("fair1", "x")


@pytest.mark.parametrize(
    ("minutes", "zone"),
    [(480, "Etc/GMT-8"), (-180, "Etc/GMT+3"), (0, "UTC"), (330, "UTC"), (900, "UTC")],
)
def test_an_offset_alone_is_a_zone_of_whole_hours_or_utc(minutes: int, zone: str) -> None:
    moment = datetime(2026, 1, 1, tzinfo=timezone(timedelta(minutes=minutes)))
    assert zone_of(moment) == zone
    assert ZoneInfo(zone).utcoffset(moment) in (moment.utcoffset(), timedelta())
