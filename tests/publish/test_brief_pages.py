"""The brief as a folder of pages."""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from desk import Desk, the
from lxml import html as markup

from landbridge.claims.dossier import Ledger
from landbridge.claims.fold import fold
from landbridge.claims.model import EntityId, Kind, Visibility
from landbridge.claims.questions import open_questions
from landbridge.claims.value import Ref, Text
from landbridge.publish.brief import write_brief
from landbridge.publish.view import BriefView

HOSTILE = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>../../etc"


def pages(folder: Path) -> list[Path]:
    return sorted(folder.rglob("*.html"))


def targets(page: Path) -> list[str]:
    return [str(href) for href in markup.parse(str(page)).xpath("//@href | //@src")]


@pytest.mark.parametrize("language", ["zh", "en", "ru", "th"])
def test_every_link_leads_to_a_page_and_an_anchor_of_the_folder(
    liaoning: Desk, tmp_path: Path, language: str
) -> None:
    write_brief(tmp_path, liaoning.view(), language)
    anchors = {page: set(markup.parse(str(page)).xpath("//@id")) for page in pages(tmp_path)}
    for page in pages(tmp_path):
        for target in targets(page):
            parts = urlsplit(target)
            assert not parts.scheme, target
            goal = (page.parent / parts.path).resolve() if parts.path else page
            assert goal.is_file(), target
            assert not parts.fragment or parts.fragment in anchors[goal], target


def test_there_is_a_page_for_each_entity_and_each_document(liaoning: Desk, tmp_path: Path) -> None:
    view = liaoning.view()
    index = write_brief(tmp_path, view, "en")
    assert index == tmp_path / "index.html"
    written = {page.relative_to(tmp_path).as_posix() for page in pages(tmp_path)}
    assert written == {
        "index.html",
        *(f"entities/{entity}.html" for entity in view.ledger.dossiers),
        *(f"documents/{document}.html" for document in view.documents),
    }


def test_pages_ask_for_nothing_outside_and_run_nothing(liaoning: Desk, tmp_path: Path) -> None:
    write_brief(tmp_path, liaoning.view(), "en")
    for page in pages(tmp_path):
        tree = markup.parse(str(page))
        policy = tree.xpath("string(//meta[@http-equiv='Content-Security-Policy']/@content)")
        assert policy.startswith("default-src 'self'")
        assert not tree.xpath("//script | //style | //@style | //@onclick | //img | //iframe")
    assert "url(" not in (tmp_path / "style.css").read_text(encoding="utf-8")


def test_the_text_on_a_document_page_is_the_stored_text(liaoning: Desk, tmp_path: Path) -> None:
    view = liaoning.view()
    write_brief(tmp_path, view, "en")
    for document in view.documents.values():
        tree = markup.parse(str(tmp_path / f"documents/{document.id}.html"))
        lines = [p.text_content() for p in tree.xpath("//div[@class='paragraph']/p")]
        assert lines == [line for line in document.text.split("\n") if line.strip()]


def test_the_anchor_of_a_claim_holds_exactly_its_quote(liaoning: Desk, tmp_path: Path) -> None:
    view = liaoning.view()
    write_brief(tmp_path, view, "en")
    for claim in view.ledger.claims.values():
        tree = markup.parse(str(tmp_path / f"documents/{claim.evidence.document}.html"))
        (quote,) = tree.xpath(f"//*[@id='c-{claim.id}']")
        assert quote.tag == "span"
        pieces = [quote]
        if crossing := re.search(r"\bx\d+\b", quote.get("class")):
            pieces = tree.xpath(f"//*[contains(concat(' ', @class, ' '), ' {crossing[0]} ')]")
            pieces = [p for p in pieces if p.getparent() not in pieces]
        assert "".join(p.text_content() for p in pieces) == claim.evidence.quote


def test_a_quote_links_back_to_what_it_is_about(liaoning: Desk, tmp_path: Path) -> None:
    write_brief(tmp_path, liaoning.view(), "en")
    zone = the(liaoning, "China-Russia Industrial Park")
    claim = next(c for c in liaoning.claims[zone] if c.predicate == "status")
    tree = markup.parse(str(tmp_path / f"documents/{claim.evidence.document}.html"))
    links = tree.xpath(f"//*[@id='c-{claim.id}']//a/@href")
    assert f"../entities/{zone}.html" in links


def test_a_disputed_amount_shows_both_quotes_and_the_ratio(liaoning: Desk, tmp_path: Path) -> None:
    tree = markup.parse(str(write_brief(tmp_path, liaoning.view(), "en")))
    (dispute,) = tree.xpath("//section[@id='disagreements']//article")
    words = " ".join(dispute.text_content().split())
    assert "differ by a factor of 10" in words
    assert "CNY 83.7 billion" in words
    assert "837 พันล้านหยวน" in words
    assert "总投资837亿元" in words
    assert len(dispute.xpath(".//blockquote[@lang='th']")) == 1


def test_the_value_in_a_table_links_to_its_quote(liaoning: Desk, tmp_path: Path) -> None:
    tree = markup.parse(str(write_brief(tmp_path, liaoning.view(), "en")))
    project = the(liaoning, "盘锦精细化工及原料工程项目")
    claim = next(c for c in liaoning.claims[project] if c.predicate == "amount.total_planned")
    links = tree.xpath("//table[@class='amounts']//td//a/@href")
    assert f"documents/{claim.evidence.document}.html#c-{claim.id}" in links


def test_the_history_of_a_project_is_in_the_order_of_its_dates(
    liaoning: Desk, tmp_path: Path
) -> None:
    tree = markup.parse(str(write_brief(tmp_path, liaoning.view(), "en")))
    steps = tree.xpath("//section[@id='projects']//ol[@class='steps']/li/span[@class='when']")
    assert [step.text for step in steps] == ["December 2022", "March 2023"]


def test_hostile_names_stay_text(desk: Desk, tmp_path: Path) -> None:
    document = desk.document(f"{HOSTILE} signed.", "en", HOSTILE, "2023-01-01", name=HOSTILE)
    company = desk.entity(document, Kind.COMPANY, HOSTILE, en=HOSTILE)
    desk.claim(company, document, HOSTILE, "name", Text(HOSTILE, "en"))
    write_brief(tmp_path, desk.view(), "en")
    for page in pages(tmp_path):
        tree = markup.parse(str(page))
        assert not tree.xpath("//script | //img | //@onerror")
        assert HOSTILE in tree.getroot().text_content()
    assert {page.parent for page in pages(tmp_path)} <= {
        tmp_path,
        tmp_path / "entities",
        tmp_path / "documents",
    }


def test_file_names_come_from_ids_only_even_from_odd_ones(desk: Desk, tmp_path: Path) -> None:
    document = desk.document("Acme signed.", "en")
    odd = EntityId("../../outside")
    desk.kinds[odd], desk.names[odd] = Kind.COMPANY, {"en": "Acme"}
    desk.claim(odd, document, "Acme", "name", Text("Acme", "en"))
    write_brief(tmp_path / "brief", desk.view(), "en")
    assert [path.name for path in tmp_path.iterdir()] == ["brief"]


def test_what_the_view_was_not_built_with_is_nowhere(liaoning: Desk, tmp_path: Path) -> None:
    secret = liaoning.document(
        "Secret talks with Umbra.", "en", "Office", visibility=Visibility.DRAFT
    )
    liaoning.finding(secret, "Umbra", *_warning())
    del liaoning.documents[secret.id]
    write_brief(tmp_path, liaoning.view(), "en")
    assert not any("Umbra" in page.read_text(encoding="utf-8") for page in pages(tmp_path))


def _warning() -> tuple[object, object]:
    from landbridge.claims.model import Reason, Severity

    return Severity.WARNING, Reason.of("place_unknown", name="Umbra")


def test_a_page_that_is_no_longer_in_the_view_is_removed(liaoning: Desk, tmp_path: Path) -> None:
    write_brief(tmp_path, liaoning.view(), "en")
    kept = tmp_path / "documents" / "my notes.html"
    kept.write_text("mine", encoding="utf-8")
    write_brief(tmp_path, BriefView(Ledger({}, {}, {}), {}), "en")
    assert pages(tmp_path) == [kept, tmp_path / "index.html"]


def test_an_empty_view_still_gives_a_page(tmp_path: Path) -> None:
    index = write_brief(tmp_path, BriefView(Ledger({}, {}, {}), {}), "th")
    assert "สรุปความร่วมมือ" in index.read_text(encoding="utf-8")


def test_the_same_view_gives_the_same_bytes(liaoning: Desk, tmp_path: Path) -> None:
    for edition in ("one", "two"):
        write_brief(tmp_path / edition, liaoning.view(), "zh")
    for page in pages(tmp_path / "one"):
        other = tmp_path / "two" / page.relative_to(tmp_path / "one")
        assert page.read_bytes() == other.read_bytes()


def test_a_name_in_another_language_says_which(liaoning: Desk, tmp_path: Path) -> None:
    tree = markup.parse(str(write_brief(tmp_path, liaoning.view(), "en")))
    named = tree.xpath("//section[@id='projects']//h3/a")[0]
    assert (named.text, named.get("lang")) == ("盘锦精细化工及原料工程项目", "zh")


def test_open_questions_of_the_fold_are_asked(liaoning: Desk, tmp_path: Path) -> None:
    claims = [claim for found in liaoning.claims.values() for claim in found]
    ledger = fold(liaoning.documents.values(), claims)
    view = BriefView(ledger, liaoning.documents, (), open_questions(ledger))
    tree = markup.parse(str(write_brief(tmp_path, view, "en")))
    asked = " ".join(tree.xpath("string(//section[@id='questions'])").split())
    assert "Which value is right? Amount (total planned)" in asked


def test_an_entity_page_lists_what_refers_to_it(liaoning: Desk, tmp_path: Path) -> None:
    write_brief(tmp_path, liaoning.view(), "en")
    krai = the(liaoning, "Primorsky Krai")
    tree = markup.parse(str(tmp_path / f"entities/{krai}.html"))
    links = tree.xpath("//section[@id='referrers']//th/a/@href")
    naming = {
        f"{entity}.html"
        for entity, claims in liaoning.claims.items()
        if any(claim.value == Ref(krai) for claim in claims)
    }
    assert {link.rpartition("/")[2] for link in links} == naming
