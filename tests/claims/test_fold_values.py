"""Which value is shown, what disagrees, who counts as a voice."""

from __future__ import annotations

from decimal import Decimal

import pytest
from telling import Telling

from landbridge.claims.dossier import Fact, Standing
from landbridge.claims.model import Claim, Kind, MentionId, Modality, Verdict
from landbridge.claims.value import Code, Money, Ref, Value, When, normal_form
from landbridge.language.values import Approximation

AMOUNT = "amount.total_planned"


def yuan(amount: str, hedge: Approximation | None = None) -> Money:
    return Money(Decimal(amount), "CNY", approximation=hedge)


def tell(
    telling: Telling,
    *said: tuple[str, Value, str],
    publishers: tuple[str, ...] = (),
    modality: Modality = Modality.FACT,
) -> tuple[MentionId, list[Claim]]:
    """One project, told by one document for each value."""
    claims = []
    project = MentionId("")
    for number, (predicate, value, as_of) in enumerate(said):
        publisher = publishers[number] if publishers else f"publisher {number}"
        page = telling.page("en", publisher)
        project = page.thing(Kind.PROJECT, "Huajin Refining Project")
        claims.append(page.say(project, Kind.PROJECT, predicate, value, modality, as_of))
    return project, claims


def facts(telling: Telling, project: MentionId, predicate: str) -> list[Fact]:
    found = telling.dossier(project).facts
    return [fact for fact in found if fact.predicate == predicate]


def test_equal_values_gather_support(telling: Telling) -> None:
    project, _ = tell(telling, (AMOUNT, yuan("83.7e9"), ""), (AMOUNT, yuan("83700000000"), ""))
    (fact,) = facts(telling, project, AMOUNT)
    assert (fact.documents, fact.publishers, fact.standing) == (2, 2, Standing.SHOWN)


def test_an_amount_ten_times_another_is_a_disagreement_with_its_ratio(telling: Telling) -> None:
    project, _ = tell(telling, (AMOUNT, yuan("83.7e9"), ""), (AMOUNT, yuan("837e9"), ""))
    (disagreement,) = telling.dossier(project).disagreements
    assert disagreement.ratio == "10"
    assert {fact.value for fact in disagreement.facts} == {yuan("83.7e9"), yuan("837e9")}


def test_amounts_of_two_kinds_never_conflict(telling: Telling) -> None:
    project, _ = tell(telling, (AMOUNT, yuan("83.7e9"), ""), ("amount.paid_in", yuan("1e9"), ""))
    assert telling.dossier(project).disagreements == ()


def test_an_amount_in_another_currency_is_a_conversion(telling: Telling) -> None:
    dollars = Money(Decimal("12e9"), "USD")
    project, _ = tell(telling, (AMOUNT, yuan("83.7e9"), ""), (AMOUNT, dollars, ""))
    assert telling.dossier(project).disagreements == ()


@pytest.mark.parametrize(
    "other",
    [
        yuan("83.7e9", Approximation.ABOUT),
        yuan("84e9"),
        yuan("80e9", Approximation.MORE_THAN),
        Money(Decimal("80e9"), "CNY", Decimal("90e9")),
    ],
)
def test_an_approximation_that_holds_the_value_agrees(telling: Telling, other: Money) -> None:
    project, _ = tell(telling, (AMOUNT, yuan("83.7e9"), ""), (AMOUNT, other, ""))
    assert telling.dossier(project).disagreements == ()


def test_the_newest_fact_is_shown(telling: Telling) -> None:
    old, new = yuan("10e9"), yuan("12.5e9")
    project, _ = tell(
        telling,
        (AMOUNT, old, "2021-01-01"),
        (AMOUNT, old, "2021-01-01"),
        (AMOUNT, new, "2023-01-01"),
    )
    assert facts(telling, project, AMOUNT)[0].value == new


def test_of_one_age_the_value_of_most_voices_is_shown(telling: Telling) -> None:
    project, _ = tell(
        telling,
        (AMOUNT, yuan("12.5e9"), ""),
        (AMOUNT, yuan("10e9"), ""),
        (AMOUNT, yuan("10e9"), ""),
    )
    shown, disputed = facts(telling, project, AMOUNT)
    assert (shown.value, shown.standing) == (yuan("10e9"), Standing.SHOWN)
    assert disputed.standing is Standing.DISPUTED


def test_an_accepted_value_is_shown_and_ends_the_disagreement(telling: Telling) -> None:
    project, claims = tell(
        telling, (AMOUNT, yuan("83.7e9"), "2023-01-01"), (AMOUNT, yuan("837e9"), "2023-10-26")
    )
    telling.judge(Verdict.ACCEPTED, claims[0].id)
    assert facts(telling, project, AMOUNT)[0].value == yuan("83.7e9")
    assert telling.dossier(project).disagreements == ()


def test_a_rejected_value_is_neither_shown_nor_disputed(telling: Telling) -> None:
    project, claims = tell(telling, (AMOUNT, yuan("83.7e9"), ""), (AMOUNT, yuan("837e9"), ""))
    telling.judge(Verdict.REJECTED, claims[1].id)
    kept, rejected = facts(telling, project, AMOUNT)
    assert (kept.standing, rejected.standing) == (Standing.SHOWN, Standing.REJECTED)
    assert telling.dossier(project).disagreements == ()


def test_a_plan_never_overrides_a_fact_nor_contradicts_it(telling: Telling) -> None:
    project, _ = tell(telling, ("starts", When.parse("2023-03"), "2023-03"))
    page = telling.page("en")
    again = page.thing(Kind.PROJECT, "Huajin Refining Project")
    plan = When.parse("2024-01")
    page.say(again, Kind.PROJECT, "starts", plan, Modality.PLAN, "2023-10-20")
    shown, planned = facts(telling, project, "starts")
    assert (shown.value, planned.standing) == (When.parse("2023-03"), Standing.OTHER)
    assert telling.dossier(project).disagreements == ()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("2023-10-17/2023-10-19", "2023-10-16/2023-10-19"),
        ("2023-03", "2023-03-29"),
        ("2023-10-10", "2023-10-11"),
    ],
)
def test_nested_dates_and_the_day_after_agree(telling: Telling, one: str, other: str) -> None:
    project, _ = tell(telling, ("starts", When.parse(one), ""), ("starts", When.parse(other), ""))
    assert telling.dossier(project).disagreements == ()


def test_dates_apart_disagree(telling: Telling) -> None:
    project, _ = tell(
        telling, ("starts", When.parse("2023-03"), ""), ("starts", When.parse("2022-03"), "")
    )
    assert len(telling.dossier(project).disagreements) == 1


def test_statuses_are_a_dated_history_that_may_recur(telling: Telling) -> None:
    def status(code: str) -> Code:
        return Code("project_status", code)

    project, _ = tell(
        telling,
        ("status", status("operating"), "2023-05"),
        ("status", status("suspended"), "2022-01"),
        ("status", status("operating"), "2021-06"),
        ("status", status("operating"), "2021-03"),
    )
    history = [(str(f.as_of), f.value.code, f.standing) for f in facts(telling, project, "status")]
    assert history == [
        ("2021-03", "operating", Standing.SHOWN),
        ("2022-01", "suspended", Standing.SHOWN),
        ("2023-05", "operating", Standing.SHOWN),
    ]
    assert telling.dossier(project).disagreements == ()


def test_documents_of_one_publisher_are_one_voice(telling: Telling) -> None:
    project, _ = tell(
        telling,
        (AMOUNT, yuan("1e9"), ""),
        (AMOUNT, yuan("1e9"), ""),
        publishers=("Xinhua", "xinhua "),
    )
    (fact,) = facts(telling, project, AMOUNT)
    assert (fact.documents, fact.publishers) == (2, 1)


def test_documents_of_unknown_publishers_are_a_voice_each(telling: Telling) -> None:
    project, _ = tell(
        telling, (AMOUNT, yuan("1e9"), ""), (AMOUNT, yuan("1e9"), ""), publishers=("", "")
    )
    assert facts(telling, project, AMOUNT)[0].publishers == 2


def test_a_reprint_speaks_with_the_voice_of_its_original(telling: Telling) -> None:
    original = tuple(range(32))
    reprint = (*range(20), *range(100, 112))
    for publisher, day, prints in (("Xinhua", "01", original), ("Relay", "02", reprint)):
        page = telling.page("en", publisher, f"2023-03-{day}", prints)
        project = page.thing(
            Kind.PROJECT, "Huajin Refining Project", amount__total_planned=yuan("1")
        )
    (fact,) = facts(telling, project, AMOUNT)
    assert (fact.documents, fact.publishers) == (2, 1)


def test_a_reference_names_the_entity(telling: Telling) -> None:
    zh, en = telling.page("zh"), telling.page("en")
    places = [page.place("CN-panjin", name) for page, name in ((zh, "盘锦"), (en, "Panjin"))]
    project = en.thing(Kind.PROJECT, "Huajin Refining Project", place=places[1])
    (fact,) = facts(telling, project, "place")
    assert fact.value == Ref(min(places))


def test_names_show_the_most_frequent_by_language(telling: Telling) -> None:
    page = telling.page("en")
    body = page.thing(Kind.COMPANY, "Huajin", "Huajin Group", "Huajin Group")
    assert telling.dossier(body).names == {"en": "Huajin Group"}


def test_a_status_bears_the_first_day_that_anybody_names(telling: Telling) -> None:
    pages = [telling.page(), telling.page()]
    projects = [page.thing(Kind.PROJECT, "Huajin-Aramco project") for page in pages]
    broken = Code("project_status", "ground_broken")
    pages[0].say(projects[0], Kind.PROJECT, "status", broken, as_of="2023-03")
    pages[1].say(projects[1], Kind.PROJECT, "status", broken, as_of="2023-03-29")
    (fact,) = telling.dossier(projects[0]).shown("status")
    assert (str(fact.as_of), fact.documents) == ("2023-03-29", 2)


def test_a_month_is_no_other_date_than_its_day(telling: Telling) -> None:
    page = telling.page()
    project = page.thing(Kind.PROJECT, "Huajin-Aramco project")
    for status, day in (
        ("ground_broken", "2023-03"),
        ("approved", "2023-03-27"),
        ("ground_broken", "2023-03-29"),
    ):
        page.say(project, Kind.PROJECT, "status", Code("project_status", status), as_of=day)
    history = telling.dossier(project).shown("status")
    assert [str(fact.as_of) for fact in history] == ["2023-03-27", "2023-03-29"]


def test_plans_for_two_years_are_two_steps(telling: Telling) -> None:
    page = telling.page()
    project = page.thing(Kind.PROJECT, "Huajin-Aramco project")
    for year in ("2024", "2026"):
        operating = Code("project_status", "operating")
        page.say(project, Kind.PROJECT, "status", operating, Modality.PLAN, as_of=year)
    assert [str(f.as_of) for f in telling.dossier(project).shown("status")] == ["2024", "2026"]


def test_a_project_is_called_by_its_name_before_its_place(telling: Telling) -> None:
    page = telling.page("en")
    page.place("CN-panjin", "Panjin")
    project = page.thing(Kind.PROJECT, "Panjin complex", "Panjin complex", "Huajin-Aramco project")
    assert telling.dossier(project).names == {"en": "Huajin-Aramco project"}


def test_a_code_of_another_system_says_of_which() -> None:
    assert normal_form(Code("hs", "8501")) == "hs:8501"
    assert normal_form(Code("project_status", "signed")) == "signed"
