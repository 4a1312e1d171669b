"""Ledgers made by hand from sample texts, so that publishing is tested without reading."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal

from landbridge.claims.dossier import Disagreement, Dossier, Fact, Ledger, Standing
from landbridge.claims.model import (
    Claim,
    ClaimId,
    Document,
    DocumentId,
    EntityId,
    Evidence,
    Finding,
    Kind,
    MentionId,
    Modality,
    Origin,
    Reason,
    Rendition,
    Severity,
    Sourced,
    Visibility,
    claim_id,
    document_id,
    mention_id,
    text_hash,
)
from landbridge.claims.value import Code, Money, PartialDate, Post, Ref, Text, Value, When
from landbridge.publish.view import BriefView

ZH = """辽宁代表团访问滨海边疆区

10月16日至19日，辽宁省代表团访问俄罗斯滨海边疆区，与边疆区政府举行会谈。
盘锦精细化工及原料工程项目总投资837亿元，今年3月开工。
沈阳综合保税区近海园区正在筹建中俄产业园。
"""
TH = """คณะผู้แทนเหลียวหนิงเยือนรัสเซีย

โครงการที่เมืองปานจินมีงบประมาณ 837 พันล้านหยวน เริ่มก่อสร้างเมื่อเดือนมีนาคม
คณะผู้แทนได้ร่วมพิธีเปิดเที่ยวบินระหว่างเมืองเตียนจินกับวลาดีวอสตอค
ในฐานะมณฑลอุตสาหกรรมสำค"""
RU = """Делегация Ляонина в Приморье

Делегация провинции Ляонин находилась во Владивостоке 17–19 октября 2023 года.
Приморский край предлагает мощности портов и ищет поставщиков оборудования.
Открыт прямой рейс Далянь — Владивосток.
"""


@dataclass
class Desk:
    """Makes documents, claims and the ledger that they fold into."""

    documents: dict[DocumentId, Document] = field(default_factory=dict)
    claims: dict[EntityId, list[Claim]] = field(default_factory=lambda: defaultdict(list))
    kinds: dict[EntityId, Kind] = field(default_factory=dict)
    names: dict[EntityId, dict[str, str]] = field(default_factory=dict)
    standings: dict[ClaimId, Standing] = field(default_factory=dict)
    disputed: list[tuple[EntityId, str, str | None]] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)

    def document(
        self,
        text: str,
        language: str,
        publisher: str = "",
        published: str = "",
        name: str = "release.txt",
        visibility: Visibility = Visibility.PUBLIC,
    ) -> Document:
        title = text.partition("\n")[0]
        document = Document(
            document_id(text.encode()),
            name,
            "text/plain",
            text,
            text_hash(text),
            (Rendition(language, 0, len(text), (0, len(title))),),
            Sourced(title, Origin.PAGE),
            Sourced(publisher, Origin.PAGE) if publisher else None,
            Sourced(published, Origin.PAGE) if published else None,
            visibility=visibility,
        )
        self.documents[document.id] = document
        return document

    def entity(self, document: Document, kind: Kind, quote: str, **names: str) -> EntityId:
        """An entity whose first mention is the quote."""
        start = document.text.index(quote)
        entity = EntityId(mention_id(document.id, start, start + len(quote), kind))
        self.kinds[entity] = kind
        self.names[entity] = names
        return entity

    def claim(
        self,
        entity: EntityId,
        document: Document,
        quote: str,
        predicate: str,
        value: Value,
        modality: Modality = Modality.FACT,
        as_of: str = "",
        stated: str = "",
    ) -> Claim:
        start = document.text.index(quote)
        evidence = Evidence(document.id, start, start + len(quote), quote)
        subject = MentionId(entity)
        claim = Claim(
            claim_id(evidence, subject, predicate, value),
            subject,
            self.kinds[entity],
            predicate,
            value,
            stated or quote,
            evidence,
            modality,
            PartialDate.parse(as_of) if as_of else None,
            language=document.renditions[0].language,
        )
        self.claims[entity].append(claim)
        return claim

    def finding(self, document: Document, quote: str, severity: Severity, reason: Reason) -> None:
        start = document.text.index(quote)
        evidence = Evidence(document.id, start, start + len(quote), quote)
        self.findings.append(Finding(reason, severity, (evidence,)))

    def ledger(self) -> Ledger:
        claims = {claim.id: claim for found in self.claims.values() for claim in found}
        return Ledger({entity: self.dossier(entity) for entity in self.kinds}, claims, {})

    def dossier(self, entity: EntityId) -> Dossier:
        by_value: dict[tuple[str, Value], list[Claim]] = defaultdict(list)
        for claim in self.claims[entity]:
            by_value[claim.predicate, claim.value].append(claim)
        facts = tuple(self.fact(*key, found) for key, found in by_value.items())
        documents = {claim.evidence.document for claim in self.claims[entity]}
        return Dossier(
            entity,
            self.kinds[entity],
            self.names[entity],
            (MentionId(entity),),
            facts,
            tuple(
                Disagreement(predicate, tuple(f for f in facts if f.predicate == predicate), ratio)
                for about, predicate, ratio in self.disputed
                if about == entity
            ),
            len(documents),
            self.voices(documents),
        )

    def fact(self, predicate: str, value: Value, found: list[Claim]) -> Fact:
        documents = {claim.evidence.document for claim in found}
        about = EntityId(found[0].subject)
        disputed = any((about, predicate) == (e, p) for e, p, _ in self.disputed)
        standing = Standing.DISPUTED if disputed else Standing.SHOWN
        standing = self.standings.get(found[0].id, standing)
        ids = tuple(claim.id for claim in found)
        dates = sorted(claim.as_of for claim in found if claim.as_of)
        as_of = dates[0 if predicate == "status" else -1] if dates else None
        voices = self.voices(documents)
        modality = found[0].modality
        return Fact(predicate, value, standing, ids, len(documents), voices, modality, as_of)

    def voices(self, documents: set[DocumentId]) -> int:
        publishers = [self.documents[document].publisher for document in documents]
        return len({publisher.value for publisher in publishers if publisher}) or len(documents)

    def view(self, **more: object) -> BriefView:
        view = BriefView(
            self.ledger(), self.documents, tuple(self.findings), today=date(2023, 11, 2)
        )
        return replace(view, **more)


def liaoning_desk() -> Desk:
    """Three renderings of one journey, with a disputed amount and a text that breaks off."""
    desk = Desk()
    zh = desk.document(ZH, "zh", "辽宁日报", "2023-10-20")
    th = desk.document(TH, "th", "PRNewswire", "2023-10-26")
    ru = desk.document(RU, "ru", "Правительство Приморского края", "2023-10-20")
    places(desk, zh, ru)
    projects(desk, zh, th)
    journeys(desk, zh, ru)
    exchange(desk, ru)
    desk.finding(th, "สำค", Severity.ERROR, Reason.of("breaks_off", tail="สำค"))
    desk.finding(
        th,
        "เมืองเตียนจิน",
        Severity.WARNING,
        Reason.of("place_unknown", name="เตียนจิน", candidates="ต้าเหลียน, เทียนจิน"),
    )
    return desk


def places(desk: Desk, zh: Document, ru: Document) -> None:
    for document, quote, names in (
        (zh, "辽宁省", {"zh": "辽宁省", "en": "Liaoning", "ru": "Ляонин", "th": "เหลียวหนิง"}),
        (
            zh,
            "滨海边疆区，",
            {
                "zh": "滨海边疆区",
                "en": "Primorsky Krai",
                "ru": "Приморский край",
                "th": "ปรีมอร์สกีไคร",
            },
        ),
        (zh, "盘锦", {"zh": "盘锦", "en": "Panjin", "ru": "Паньцзинь", "th": "ผานจิ่น"}),
        (ru, "Владивостоке", {"zh": "符拉迪沃斯托克", "en": "Vladivostok", "ru": "Владивосток"}),
        (ru, "Далянь", {"zh": "大连", "en": "Dalian", "ru": "Далянь"}),
    ):
        entity = desk.entity(document, Kind.PLACE, quote, **names)
        desk.claim(entity, document, quote, "name", Text(quote, document.renditions[0].language))


def the(desk: Desk, name: str) -> EntityId:
    return next(entity for entity, names in desk.names.items() if name in names.values())


def projects(desk: Desk, zh: Document, th: Document) -> None:
    project = desk.entity(
        zh,
        Kind.PROJECT,
        "盘锦精细化工及原料工程项目",
        zh="盘锦精细化工及原料工程项目",
        th="โครงการที่เมืองปานจิน",
    )
    said = "盘锦精细化工及原料工程项目总投资837亿元，今年3月开工"
    desk.claim(project, zh, said, "name", Text("盘锦精细化工及原料工程项目", "zh"))
    desk.claim(project, zh, said, "place", Ref(the(desk, "Panjin")), stated="盘锦")
    desk.claim(
        project,
        zh,
        said,
        "amount.total_planned",
        Money(Decimal(83_700_000_000), "CNY"),
        stated="837亿元",
    )
    desk.claim(
        project,
        zh,
        said,
        "status",
        Code("project_status", "ground_broken"),
        as_of="2023-03",
        stated="开工",
    )
    desk.claim(
        project,
        zh,
        "837亿元",
        "status",
        Code("project_status", "signed"),
        as_of="2022-12",
        stated="签约",
    )
    thai = "งบประมาณ 837 พันล้านหยวน"
    desk.claim(project, th, thai, "amount.total_planned", Money(Decimal(837_000_000_000), "CNY"))
    desk.claim(
        project,
        th,
        "837 พันล้านหยวน เริ่มก่อสร้างเมื่อเดือนมีนาคม",
        "status",
        Code("project_status", "ground_broken"),
        as_of="2023-03",
    )
    desk.disputed.append((project, "amount.total_planned", "10"))
    zone = desk.entity(
        zh, Kind.ZONE, "中俄产业园", zh="中俄产业园", en="China-Russia Industrial Park"
    )
    words = "沈阳综合保税区近海园区正在筹建中俄产业园"
    base = desk.entity(zh, Kind.ZONE, "沈阳综合保税区近海园区", zh="沈阳综合保税区近海园区")
    desk.claim(base, zh, "沈阳综合保税区近海园区", "name", Text("沈阳综合保税区近海园区", "zh"))
    desk.claim(zone, zh, words, "name", Text("中俄产业园", "zh"))
    desk.claim(zone, zh, words, "relies_on", Ref(base))
    desk.claim(zone, zh, words, "status", Code("zone_status", "in_preparation"), as_of="2023-10")


def journeys(desk: Desk, zh: Document, ru: Document) -> None:
    visitor = desk.entity(
        zh,
        Kind.ORGANIZATION,
        "辽宁省代表团",
        zh="辽宁省代表团",
        en="Liaoning delegation",
        ru="делегация Ляонина",
    )
    host = desk.entity(
        zh, Kind.PUBLIC_BODY, "边疆区政府", zh="滨海边疆区政府", ru="Правительство Приморского края"
    )
    head = desk.entity(ru, Kind.PERSON, "Делегация")
    desk.claim(visitor, zh, "辽宁省代表团", "name", Text("辽宁省代表团", "zh"))
    desk.claim(host, zh, "边疆区政府", "name", Text("滨海边疆区政府", "zh"))
    desk.claim(head, ru, "Делегация", "post", Post("", "глава делегации", visitor))
    said = "10月16日至19日，辽宁省代表团访问俄罗斯滨海边疆区，与边疆区政府举行会谈"
    visit = desk.entity(zh, Kind.VISIT, said)
    desk.claim(visit, zh, said, "visitor", Ref(visitor))
    desk.claim(visit, zh, said, "head", Ref(head))
    desk.claim(visit, zh, said, "host", Ref(host))
    desk.claim(visit, zh, said, "place", Ref(the(desk, "Primorsky Krai")))
    desk.claim(
        visit, zh, said, "when", When.parse("2023-10-16/2023-10-19"), stated="10月16日至19日"
    )
    meeting = desk.entity(zh, Kind.MEETING, "与边疆区政府举行会谈")
    talks = "辽宁省代表团访问俄罗斯滨海边疆区，与边疆区政府举行会谈"
    desk.claim(meeting, zh, talks, "type", Code("meeting_type", "talks"))
    desk.claim(meeting, zh, talks, "participant.participant", Ref(visitor))
    desk.claim(meeting, zh, talks, "participant.host", Ref(host))
    link = desk.entity(ru, Kind.LINK, "рейс Далянь — Владивосток")
    words = "Открыт прямой рейс Далянь — Владивосток"
    desk.claim(link, ru, words, "mode", Code("link_mode", "air"))
    desk.claim(link, ru, words, "origin", Ref(the(desk, "Dalian")))
    desk.claim(link, ru, words, "destination", Ref(the(desk, "Vladivostok")))
    desk.claim(link, ru, words, "status", Code("link_status", "running"), as_of="2023-10-20")
    tie = desk.entity(ru, Kind.TIE, "Далянь — Владивосток")
    desk.claim(tie, ru, "Далянь — Владивосток", "place", Ref(the(desk, "Dalian")))
    desk.claim(tie, ru, "Далянь — Владивосток", "place", Ref(the(desk, "Vladivostok")))
    desk.claim(tie, ru, "Далянь — Владивосток", "level", Code("tie_level", "sister_city"))


def exchange(desk: Desk, ru: Document) -> None:
    krai = the(desk, "Primorsky Krai")
    offer = desk.entity(ru, Kind.OFFER, "предлагает мощности портов")
    said = "Приморский край предлагает мощности портов"
    desk.claim(offer, ru, said, "party", Ref(krai))
    desk.claim(offer, ru, said, "what", Text("мощности портов", "ru"))
    need = desk.entity(ru, Kind.NEED, "ищет поставщиков оборудования")
    said = "Приморский край предлагает мощности портов и ищет поставщиков оборудования"
    desk.claim(need, ru, said, "party", Ref(krai))
    desk.claim(need, ru, said, "what", Text("поставщики оборудования", "ru"), Modality.WISH)
    strength = desk.entity(ru, Kind.STRENGTH, "мощности портов")
    desk.claim(strength, ru, "мощности портов", "of", Ref(krai))
    desk.claim(strength, ru, "мощности портов", "what", Text("порты", "ru"))
