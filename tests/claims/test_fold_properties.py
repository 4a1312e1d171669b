"""What always holds of the fold, on claims that hypothesis makes up."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from telling import Page, Telling

from landbridge.claims.dossier import Ledger
from landbridge.claims.fold import dump_dossier, fold, load_dossier
from landbridge.claims.model import Kind, Modality, Verdict
from landbridge.claims.value import Code, Money, Post, When

PLACES = (
    ("CN-shenyang", "沈阳", "Shenyang"),
    ("CN-dalian", "大连", "Dalian"),
    ("RU", "俄罗斯", "Russia"),
)
PEOPLE = (
    ("陈双伟", "Chen Shuangwei"),
    ("温向伟", "Wen Xiangwei"),
    ("谢尔盖·契尔年科", "Sergey Chernenko"),
)
ZONES = (
    ("沈阳近海经济区", "Shenyang Jinhai Economic Zone"),
    ("大连自贸区", "Dalian Free Trade Zone"),
)
DATES = ("2023-10-16/2023-10-19", "2023-10-17", "2023-10", "2022-10-10")
POSTS = ("director", "consul_general", "deputy_director")
STATUSES = ("signed", "ground_broken", "suspended")

few = settings(max_examples=40, suppress_health_check=list(HealthCheck))


@st.composite
def tellings(draw: st.DrawFn) -> Telling:
    """One to four documents about the same few things."""
    telling = Telling()
    for _ in range(draw(st.integers(1, 4))):
        chinese = draw(st.booleans())
        publisher = draw(st.sampled_from(("", "Xinhua", "TASS")))
        prints = tuple(range(8)) if draw(st.booleans()) else ()
        page = telling.page("zh" if chinese else "en", publisher, "2023-10-20", prints)
        tell_page(draw, page, 0 if chinese else 1)
    mentions = sorted({claim.subject for claim in telling.claims})
    claims = sorted(claim.id for claim in telling.claims)
    for _ in range(draw(st.integers(0, 4))):
        judge(draw, telling, mentions, claims)
    return telling


def tell_page(draw: st.DrawFn, page: Page, language: int) -> None:
    places = [page.place(place[0], place[1 + language]) for place in PLACES]
    seat = draw(st.sampled_from(places))
    body = page.thing(Kind.PUBLIC_BODY, type=Code("body_type", "foreign_affairs_office"), seat=seat)
    for _ in range(draw(st.integers(0, 3))):
        person = page.person(draw(st.sampled_from(PEOPLE))[language] if draw(st.booleans()) else "")
        post = Post(draw(st.sampled_from(POSTS)), "", body)
        page.say(person, Kind.PERSON, "post", post, as_of=draw(st.sampled_from(("", "2023-10-20"))))
    zone = page.thing(Kind.ZONE, draw(st.sampled_from(ZONES))[language], place=places[0])
    project = page.thing(
        Kind.PROJECT, "Huajin", place=draw(st.sampled_from(places)), party=[body, zone]
    )
    for _ in range(draw(st.integers(0, 3))):
        amount = Money(Decimal(draw(st.sampled_from((837, 8370)))), "CNY")
        modality = draw(st.sampled_from(list(Modality)))
        page.say(project, Kind.PROJECT, "amount.total_planned", amount, modality)
        status = Code("project_status", draw(st.sampled_from(STATUSES)))
        page.say(
            project,
            Kind.PROJECT,
            "status",
            status,
            as_of=draw(st.sampled_from(("", "2023", "2022-05"))),
        )
    when = When.parse(draw(st.sampled_from(DATES)))
    page.thing(Kind.VISIT, place=draw(st.sampled_from(places)), when=when, visitor=body)
    page.thing(Kind.TIE, place=draw(st.lists(st.sampled_from(places), min_size=2, max_size=2)))


def judge(draw: st.DrawFn, telling: Telling, mentions: list[str], claims: list[str]) -> None:
    actor = draw(st.sampled_from(("an", "bo")))
    if draw(st.booleans()):
        verdict = draw(st.sampled_from((Verdict.ACCEPTED, Verdict.REJECTED)))
        telling.judge(verdict, draw(st.sampled_from(claims)), actor=actor)
        return
    left, right = draw(st.lists(st.sampled_from(mentions), min_size=2, max_size=2, unique=True))
    verdict = draw(st.sampled_from((Verdict.SAME, Verdict.DIFFERENT, Verdict.UNSURE)))
    telling.judge(verdict, left, right, actor=actor)


def bytes_of(ledger: Ledger) -> list[bytes]:
    return [dump_dossier(dossier) for dossier in ledger.dossiers.values()]


@few
@given(tellings(), st.randoms(use_true_random=False))
def test_the_order_makes_no_difference(telling: Telling, random: object) -> None:
    shuffled = [list(things) for things in (telling.sources, telling.claims, telling.judgements)]
    for things in shuffled:
        random.shuffle(things)
    other = fold(*shuffled)
    assert bytes_of(other) == bytes_of(telling.fold())
    assert other.redirects == telling.fold().redirects


@few
@given(tellings())
def test_folding_the_union_of_a_thing_with_itself_changes_nothing(telling: Telling) -> None:
    twice = fold(telling.sources * 2, telling.claims * 2, telling.judgements * 2)
    assert bytes_of(twice) == bytes_of(telling.fold())


@few
@given(tellings())
def test_a_judgement_taken_back_leaves_no_trace(telling: Telling) -> None:
    before = bytes_of(telling.fold())
    mentions = sorted({claim.subject for claim in telling.claims})
    judged = telling.judge(Verdict.SAME, mentions[0], mentions[-1], actor="cy")
    telling.judge(Verdict.UNSURE, mentions[0], mentions[-1], actor="cy", replaces=judged)
    assert bytes_of(telling.fold()) == before


@few
@given(tellings())
def test_every_mention_is_in_one_dossier_whose_id_is_its_smallest(telling: Telling) -> None:
    ledger = telling.fold()
    held = [mention for dossier in ledger.dossiers.values() for mention in dossier.mentions]
    assert sorted(held) == sorted({claim.subject for claim in telling.claims})
    assert all(dossier.id == min(dossier.mentions) for dossier in ledger.dossiers.values())


@few
@given(tellings())
def test_every_claim_supports_one_fact(telling: Telling) -> None:
    ledger = telling.fold()
    held = [c for d in ledger.dossiers.values() for fact in d.facts for c in fact.claims]
    assert sorted(held) == sorted(ledger.claims)


@few
@given(tellings())
def test_what_people_hold_apart_is_apart(telling: Telling) -> None:
    ledger = telling.fold()
    for dossier in ledger.dossiers.values():
        assert not any(set(pair) <= set(dossier.mentions) for pair in dossier.apart)


@few
@given(tellings())
def test_a_dossier_survives_its_bytes(telling: Telling) -> None:
    for dossier in telling.fold().dossiers.values():
        body = dump_dossier(dossier)
        assert load_dossier(body) == dossier
        assert dump_dossier(load_dossier(body)) == body
