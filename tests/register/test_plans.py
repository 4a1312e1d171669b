"""Plans are kept with the hash of their inputs, and change nothing."""

from dataclasses import replace

from made_readings import NOW, meeting_reading

from landbridge.claims.model import Kind
from landbridge.claims.plan import KeptPlan, plan_id
from landbridge.register import Register

PLAN = KeptPlan(plan_id("pairs", "abc"), "pairs", "abc", '{"matches":[]}', "clerk", NOW)


def test_a_plan_comes_back_as_it_was(register: Register) -> None:
    assert register.keep_plan(PLAN)
    assert register.plans("pairs") == [PLAN]


def test_the_same_inputs_again_add_nothing(register: Register) -> None:
    register.keep_plan(PLAN)
    assert not register.keep_plan(replace(PLAN, actor="somebody else"))
    assert register.plans("pairs") == [PLAN]


def test_other_inputs_are_another_plan(register: Register) -> None:
    other = replace(PLAN, id=plan_id("pairs", "def"), inputs="def")
    register.keep_plan(PLAN)
    register.keep_plan(other)
    assert register.plans("pairs") == [PLAN, other]
    assert register.plans("screening") == []


def test_erasing_a_person_takes_the_plans_that_name_them(register: Register) -> None:
    register.append(meeting_reading(1), actor="clerk", at=NOW)
    people = (d for d in register.ledger().dossiers.values() if d.kind is Kind.PERSON)
    person = next(one for one in people if one.names)
    name = next(iter(person.names.values()))
    naming = replace(PLAN, id=plan_id("screening", "1"), kind="screening", body=f'["{name}"]')
    register.keep_plan(PLAN)
    register.keep_plan(naming)
    register.erase(person.id, actor="clerk", at=NOW)
    assert register.plans("pairs") == [PLAN]
    assert register.plans("screening") == []
