"""The pages of a folder that opens offline: their file names, templates and style.

File names are made of ids only, never of content. Whatever a template shows is
escaped; nothing a page needs lies outside its folder.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from hashlib import blake2b
from importlib.resources import files
from pathlib import Path

from jinja2 import Environment, PackageLoader, StrictUndefined

from landbridge.claims.model import Claim, ClaimId, DocumentId, EntityId, Evidence
from landbridge.language.phrases import Phrases

_PLAIN_ID = re.compile(r"[0-9a-f]{8,64}")
STYLE = "style.css"
QUOTES = "quotes.css"


@dataclass(frozen=True, slots=True)
class Folder:
    """Where pages are written, and in which language."""

    path: Path
    words: Phrases

    def write(self, path: str, template: str, **content: object) -> Path:
        """Write one page from its template; `path` lies inside the folder."""
        target = self.path / path
        target.parent.mkdir(parents=True, exist_ok=True)
        base = "../" * path.count("/")
        html = (
            _environment()
            .get_template(template)
            .render(base=base, words=self.words, language=self.words.language, **content)
        )
        target.write_text(html, encoding="utf-8", newline="\n")
        return target

    def put(self, path: str, content: bytes) -> Path:
        """Write a file of another kind; `path` lies inside the folder."""
        target = self.path / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
        return target

    def write_style(self, crossings: int) -> None:
        """Write the style, and one rule for each quote that crosses another."""
        style = files("landbridge.publish") / "templates" / STYLE
        self._style(STYLE, style.read_text(encoding="utf-8"))
        self._style(QUOTES, "".join(map(_crossing_rule, range(1, crossings + 1))))

    def _style(self, name: str, text: str) -> None:
        self.path.mkdir(parents=True, exist_ok=True)
        (self.path / name).write_text(text, encoding="utf-8", newline="\n")


def entity_page(entity: EntityId) -> str:
    """The path of an entity's page."""
    return f"entities/{plain_id(entity)}.html"


def document_page(document: DocumentId) -> str:
    """The path of a document's page."""
    return f"documents/{plain_id(document)}.html"


def occasion_page(occasion: str) -> str:
    """The path of the page of an event or a tour."""
    return f"occasions/{plain_id(occasion)}.html"


def way_page(number: int, form: str) -> str:
    """The path of a plan of ways, as a page, GeoJSON or CSV."""
    return f"ways/{number}.{form}"


def is_page(path: Path) -> bool:
    """Whether a path in a folder is named as a page of an entity, document or occasion is.

    Such a page goes with its edition: what was withdrawn or erased must not stay readable.
    """
    folder, name = path.parent.as_posix(), path.stem
    if folder == "ways" and path.suffix in (".html", ".geojson", ".csv"):
        return name.isdecimal()
    ours = folder in ("entities", "documents", "occasions") and path.suffix == ".html"
    return ours and bool(_PLAIN_ID.fullmatch(name))


def quote_anchor(claim: ClaimId) -> str:
    """The anchor of a claim's quote on its document's page."""
    return f"c-{plain_id(claim)}"


def quote_page(claim: Claim) -> str:
    """The path of a claim's quote: its document's page at the quote."""
    return f"{document_page(claim.evidence.document)}#{quote_anchor(claim.id)}"


def fault_page(evidence: Evidence) -> str:
    """The path of a place that a finding names."""
    return f"{document_page(evidence.document)}#{fault_anchor(evidence.start, evidence.end)}"


def fault_anchor(start: int, end: int) -> str:
    """The anchor of a place that a finding names, on its document's page."""
    return f"f-{start}-{end}"


def plain_id(identifier: str) -> str:
    """The id itself where it is a hash, else the hash of it: safe in any file system."""
    if _PLAIN_ID.fullmatch(identifier):
        return identifier
    return blake2b(identifier.encode(errors="surrogatepass"), digest_size=12).hexdigest()


def _crossing_rule(number: int) -> str:
    """A quote in several pieces: where its first is the target, all of it lights up."""
    return f":root:has(.x{number}:target) .x{number} {{ background: var(--target); }}\n"


@lru_cache(maxsize=1)
def _environment() -> Environment:
    return Environment(
        loader=PackageLoader("landbridge.publish"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
