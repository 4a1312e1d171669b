"""Official sites as they are: the article is found, and nothing else claims anything."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.read.sites import ARTICLES, DAY, DESIGNS, Article, Site

from landbridge.claims.model import Document, Kind
from landbridge.read.opening import open_document
from landbridge.read.reader import read_document
from landbridge.world.gazetteer import Gazetteer

PAGES = [
    pytest.param(article, design, id=f"{article.language}-{design.__name__}")
    for article in ARTICLES
    for design in DESIGNS
]


def opened(site: Site) -> Document:
    return open_document(site.markup.replace("{charset}", "utf-8").encode(), "page.html")


@pytest.mark.parametrize(("article", "design"), PAGES)
def test_title_publisher_and_date(article: Article, design: Callable[[Article], Site]) -> None:
    site = design(article)
    document = opened(site)
    stated = (document.title, document.publisher, document.published)
    found = tuple(fact.value if fact else None for fact in stated)
    assert found == (article.title, site.publisher, DAY)


@pytest.mark.parametrize(("article", "design"), PAGES)
def test_only_the_article_claims(article: Article, design: Callable[[Article], Site]) -> None:
    document = opened(design(article))
    reading = read_document(document, Gazetteer.load())
    claims = [claim for claim in reading.claims if claim.kind is not Kind.RELEASE]
    own = [document.text.index(text) for text in (article.title, *article.paragraphs)]
    first, last = own[0], own[-1] + len(article.paragraphs[-1])
    outside = {
        claim.evidence.quote
        for claim in claims
        if not first <= claim.evidence.start < claim.evidence.end <= last
        and claim.evidence.quote not in article.title
    }
    assert outside == set()
    assert claims


OLD = {
    "zh": ("gb18030", "gb2312"),
    "ru": ("windows-1251", "windows-1251"),
    "th": ("cp874", "tis-620"),
}
WRONG = ("utf-8", "iso-8859-1", "windows-1252", "gbk", "windows-1251", "tis-620", "no-such-code")


def in_bytes(site: Site, encoding: str, declared: str) -> bytes:
    markup = site.markup if declared else site.markup.replace("<meta charset='{charset}'>", "")
    return markup.replace("{charset}", declared).encode(encoding, "xmlcharrefreplace")


@pytest.mark.parametrize("declared", ["right", "", *WRONG])
@pytest.mark.parametrize(
    ("article", "design"), [page for page in PAGES if page.values[0].language in OLD]
)
def test_an_old_encoding(
    article: Article, design: Callable[[Article], Site], declared: str
) -> None:
    site = design(article)
    encoding, name = OLD[article.language]
    content = in_bytes(site, encoding, name if declared == "right" else declared)
    assert open_document(content, "page.html").text == opened(site).text


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("koi8-u", "Делегація міста відвідала порт і підписала меморандум про співпрацю."),
        ("big5", "瀋陽市政府與海參崴市簽署合作備忘錄,雙方將發展貿易。"),
        ("shift_jis", "両市は協力に関する協定に署名し、貿易を拡大することで合意した。"),
        ("euc-kr", "두 도시는 협력 협정에 서명하고 무역을 확대하기로 합의했다."),
        ("iso-8859-2", "Města podepsala dohodu o spolupráci v oblasti obchodu a dopravy."),
        ("windows-1252", "Die Städte über den Fluß schlossen ein Abkommen für die Häfen."),
    ],
)
def test_another_encoding_that_is_declared_rightly(encoding: str, text: str) -> None:
    page = f"<html><head><meta charset='{encoding}'></head><body><p>{text}</p></body></html>"
    assert open_document(page.encode(encoding), "page.html").text == text


def test_a_long_head_in_ascii_hides_no_encoding() -> None:
    text = ARTICLES[2].paragraphs[0]
    page = f"<html><head><script>{'var a = 1; ' * 5000}</script></head><body><p>{text}</p></body>"
    assert open_document(page.encode("cp1251"), "page.html").text == text
