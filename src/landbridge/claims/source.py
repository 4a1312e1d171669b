"""What the fold needs to know of a document."""

from __future__ import annotations

from dataclasses import dataclass

from landbridge.claims.model import Document, DocumentId


@dataclass(frozen=True, slots=True)
class Source:
    """A document as a voice: who put it out, when (an ISO date, or empty), and its fingerprint."""

    id: DocumentId
    publisher: str = ""
    published: str = ""
    fingerprint: tuple[int, ...] = ()

    @property
    def publisher_key(self) -> str:
        """The publisher's name as one compares it, whatever its case and blanks."""
        return " ".join(self.publisher.casefold().split())

    @classmethod
    def of(cls, document: Document) -> Source:
        """What the fold needs of a document."""
        return cls(
            document.id,
            document.publisher.value if document.publisher else "",
            document.published.value if document.published else "",
            document.fingerprint,
        )
