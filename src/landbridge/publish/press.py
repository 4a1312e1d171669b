"""Facts made ready for a page: their words, their standing, and the way to their quotes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from landbridge.claims.dossier import Dossier, Fact, Standing
from landbridge.claims.model import Claim, Document, DocumentId, EntityId, Kind, Modality
from landbridge.claims.value import Ref, Text
from landbridge.claims.vocabulary import label
from landbridge.language.formatting import format_date
from landbridge.language.phrases import Phrases, phrases
from landbridge.language.values import PartialDate, When
from landbridge.publish.names import Name, Names, capital, chosen
from landbridge.publish.pages import document_page, entity_page, quote_page
from landbridge.publish.sentence import predicate, show, show_exactly, term_word
from landbridge.publish.view import BriefView, Index

_MOST_MARKS = 3


@dataclass(frozen=True, slots=True)
class Mark:
    """The small number after a value: which document says so, and the place of its quote."""

    number: int
    href: str
    title: str


@dataclass(frozen=True, slots=True)
class Shown:
    """A value as a page shows it.

    `href` leads to its quote, or to the page of the entity that it names;
    `exact` is an amount to the last unit; `term` the word after the predicate's dot.
    """

    text: str
    href: str = ""
    language: str = ""
    exact: str = ""
    term: str = ""
    disputed: bool = False
    rejected: bool = False
    modality: str = ""
    as_of: str = ""
    speakers: Sequence[Shown] = ()
    marks: Sequence[Mark] = ()
    more: int = 0


class Press:
    """Makes values ready for the pages of one view in one language."""

    def __init__(self, view: BriefView, language: str) -> None:
        self.view = view
        self.words: Phrases = phrases(language)
        self.language = self.words.language
        self.index = Index.of(view)
        self.names = Names(view.ledger, self.language)
        entities = ((EntityId(profile.id), profile) for profile in view.profiles)
        self.profiles = {view.ledger.redirects.get(one, one): known for one, known in entities}

    def entity(self, entity: EntityId) -> Shown:
        """An entity by its name, with the way to its page."""
        name = self.names.of(entity)
        return Shown(name.text, self._entity_href(entity), name.language)

    def facts(self, dossier: Dossier, *predicates: str) -> list[Shown]:
        """The values that stand of some predicates, in order."""
        return [self.fact(fact) for name in predicates for fact in chosen(dossier, name)]

    def fact(self, fact: Fact) -> Shown:
        """A value with its marks."""
        claims = self.claims(fact)
        marks = self._marks(claims)
        name = self._name(fact)
        own_page = isinstance(fact.value, Ref) and self._entity_href(EntityId(fact.value.mention))
        return Shown(
            name.text,
            own_page or (marks[0].href if marks else ""),
            name.language,
            show_exactly(fact.value, self.language),
            term_word(fact.predicate, self.language),
            fact.standing is Standing.DISPUTED,
            fact.standing is Standing.REJECTED,
            self._modality(fact),
            format_date(fact.as_of, self.language) if fact.as_of else "",
            self._speakers(claims),
            marks[:_MOST_MARKS],
            max(0, len(marks) - _MOST_MARKS),
        )

    def claims(self, fact: Fact) -> list[Claim]:
        """The claims behind a fact, in the order of their documents."""
        known = self.view.ledger.claims
        found = [known[claim] for claim in fact.claims if claim in known]
        shown = [claim for claim in found if claim.evidence.document in self.view.documents]
        return sorted(shown, key=lambda c: (self.number(c.evidence.document), c.evidence.start))

    def document(self, document: Document) -> Shown:
        """A document by its title or name, with the way to its page."""
        title = document.title.value if document.title else document.name
        return Shown(
            " ".join(title.split()),
            document_page(document.id),
            document.renditions[0].language if document.renditions else "",
        )

    def number(self, document: DocumentId) -> int:
        """The number that a document bears in this view."""
        return self.index.numbers[document]

    def predicate(self, kind: Kind, dotted: str) -> str:
        """The word for a predicate of a kind, with that of its term."""
        return predicate(dotted, self.language, kind.value)

    def kind(self, dossier: Dossier) -> str:
        """The word for a dossier's kind."""
        return capital(label("kind", dossier.kind, self.language))

    def voices(self, documents: int, publishers: int) -> str:
        """n documents, m independent publishers."""
        count = self.words.count
        return self.words.join(
            [count("count.documents", documents), count("count.independent", publishers)]
        )

    def when(self, dossier: Dossier, *predicates: str) -> When | None:
        """The first date that a dossier gives for some predicates."""
        values = [fact.value for name in predicates for fact in chosen(dossier, name)]
        return next((value for value in values if isinstance(value, When)), None)

    def date(self, text: str) -> str:
        """An ISO date in words; other text as it is."""
        try:
            return format_date(PartialDate.parse(text), self.language)
        except ValueError:
            return text

    def _name(self, fact: Fact) -> Name:
        match fact.value:
            case Ref(entity):
                return self.names.of(entity)
            case Text(text, language):
                return Name(text, "" if language == self.language else language)
            case value:
                return Name(show(value, self.language, self.names))

    def _entity_href(self, entity: EntityId) -> str:
        known = self.view.ledger.redirects.get(entity, entity)
        return entity_page(known) if known in self.view.ledger.dossiers else ""

    def _marks(self, claims: Sequence[Claim]) -> list[Mark]:
        """One mark for each document, at its first quote."""
        first: dict[DocumentId, Claim] = {}
        for claim in claims:
            first.setdefault(claim.evidence.document, claim)
        return [self.mark(claim) for claim in first.values()]

    def mark(self, claim: Claim) -> Mark:
        """The mark of one claim."""
        quote = " ".join(claim.evidence.quote.split())
        return Mark(self.number(claim.evidence.document), quote_page(claim), quote)

    def _modality(self, fact: Fact) -> str:
        """What the sources hold it for, where that is no fact."""
        held = fact.modality
        return "" if held is Modality.FACT else label("modality", held, self.language)

    def _speakers(self, claims: Sequence[Claim]) -> list[Shown]:
        said = {self.index.entities.get(claim.speaker) for claim in claims if claim.speaker}
        return [self.entity(entity) for entity in sorted(filter(None, said))]
