"""Claims by the words that they rest on, and where these stand."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from landbridge.claims.model import Claim, ClaimId, DocumentId, Evidence
from landbridge.language.formatting import isolated
from landbridge.language.phrases import phrases


@dataclass(frozen=True, slots=True)
class Cited:
    """The claims of a ledger, and what its documents are called."""

    claims: Mapping[ClaimId, Claim]
    documents: Mapping[DocumentId, str]

    def tell(self, claims: Iterable[ClaimId], language: str) -> str:
        """The quotes of some claims, each once with its document, and its cell where it has one."""
        found = (self.claims[one].evidence for one in claims if one in self.claims)
        return " · ".join(dict.fromkeys(self._told(one, language) for one in found))

    def _told(self, evidence: Evidence, language: str) -> str:
        words = phrases(language)
        place = (self.documents.get(evidence.document, ""), evidence.cell or "")
        quote = f"{words.text('quote.open')}{isolated(evidence.quote)}{words.text('quote.close')}"
        return quote + words.text("join.bracket", text=", ".join(filter(None, place)))
