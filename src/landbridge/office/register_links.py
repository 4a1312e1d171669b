"""The links of a register as services: who runs what between which places, and how far it is alive.

What a plan cannot use is told, each with its link: an end that nobody places, a mode that carries
no freight between stops (a bridge, a pipeline).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from landbridge.claims.dossier import Dossier, Fact, Ledger
from landbridge.claims.model import Document, DocumentId, EntityId, Kind, Modality, Reason
from landbridge.claims.value import Code, Text, When
from landbridge.language.frequency import runs_a_week
from landbridge.office.parties import Parties
from landbridge.office.places_meant import UnclearPlace
from landbridge.office.service_cells import MODES
from landbridge.office.stops import stop_at
from landbridge.route.model import LinkStatus, Mode, Service, Source, Stop
from landbridge.world.places import place_of

Docked = Callable[[Stop, Mode], Stop]
"""The stop at which a mode calls in or near a place."""


@dataclass(frozen=True, slots=True)
class Unused:
    """A link of the register that is no service, and why."""

    link: EntityId
    reason: Reason


def register_links(
    ledger: Ledger, documents: Mapping[DocumentId, Document], docked: Docked
) -> tuple[tuple[Service, ...], tuple[Unused, ...]]:
    """The services that the links of a ledger are, and the links that are none."""
    reader = _Reader(ledger, documents, docked)
    links = (one for one in ledger.dossiers.values() if one.kind is Kind.LINK)
    read = [reader.read(link) for link in links]
    services = tuple(one for one in read if isinstance(one, Service))
    return services, tuple(one for one in read if isinstance(one, Unused))


class _Reader:
    """Reads links one by one."""

    def __init__(
        self, ledger: Ledger, documents: Mapping[DocumentId, Document], docked: Docked
    ) -> None:
        self._ledger = ledger
        self._documents = documents
        self._docked = docked
        self._parties = Parties(ledger)

    def read(self, link: Dossier) -> Service | Unused:
        """The service that a link is, or why it is none."""
        said = next(_codes(link, "mode"), "")
        mode = MODES.get(said)
        if mode is None:
            return Unused(link.id, Reason.of("link_carries_nothing", mode=f"link_mode:{said}"))
        ends = [self._end(link, predicate, mode) for predicate in ("origin", "destination")]
        if ends[0] is None or ends[1] is None or ends[0] == ends[1]:
            return Unused(link.id, Reason.of("link_without_ends"))
        operator = next(self._parties.named_by(link, "operator"), None)
        confirmed = _confirmed(link)
        return Service(
            link.id,
            mode,
            ends[0],
            ends[1],
            self._parties.name(operator, "en") if operator else None,
            _status(link),
            next(_runs(link), None),
            valid_from=next((when.first for when in _dates(link, "starts")), None),
            valid_to=next((when.last for when in _dates(link, "ends")), None),
            last_confirmed=confirmed,
            source=self._source(link, confirmed),
            evidence=tuple(claim for fact in link.facts for claim in fact.claims),
        )

    def _end(self, link: Dossier, predicate: str, mode: Mode) -> Stop | None:
        """Where a mode calls in the place of an end; None where nobody says which place it is."""
        for end in self._parties.named_by(link, predicate):
            code = self._parties.place(end)
            if code is None:
                continue
            try:
                return self._docked(stop_at(place_of(code)), mode)
            except (KeyError, UnclearPlace):
                continue
        return None

    def _source(self, link: Dossier, confirmed: date | None) -> Source | None:
        """Who put out what is said of a link."""
        claims = (self._ledger.claims[claim] for fact in link.facts for claim in fact.claims)
        documents = (self._documents.get(claim.evidence.document) for claim in claims)
        known = (one.publisher.value for one in documents if one and one.publisher)
        publisher = next(known, None)
        return Source(publisher, confirmed.year) if publisher and confirmed else None


def _codes(link: Dossier, predicate: str) -> Iterator[str]:
    return (f.value.code for f in link.held(predicate) if isinstance(f.value, Code))


def _dates(link: Dossier, predicate: str) -> Iterator[When]:
    return (f.value for f in link.held(predicate) if isinstance(f.value, When))


def _runs(link: Dossier) -> Iterator[float]:
    """How often a week, as the texts say it."""
    texts = (f.value for f in link.held("frequency") if isinstance(f.value, Text))
    stated = (runs_a_week(text.text, text.language or "en") for text in texts)
    return (runs for runs in stated if runs)


def _status(link: Dossier) -> LinkStatus:
    """The newest status; what is only planned or wished to run is announced."""
    facts = link.held("status")
    if not facts or not isinstance(facts[-1].value, Code):
        return LinkStatus.UNCONFIRMED
    status = LinkStatus(facts[-1].value.code)
    runs = status in (LinkStatus.RUNNING, LinkStatus.SEASONAL)
    is_plan = facts[-1].modality is not Modality.FACT
    return LinkStatus.ANNOUNCED if runs and is_plan else status


def _confirmed(link: Dossier) -> date | None:
    """The last day for which it is said that the link runs, as stated or as the texts are dated."""
    stated = [when.last for when in _dates(link, "last_confirmed")]
    return max(stated or _as_of(link.held("status")), default=None)


def _as_of(facts: Iterable[Fact]) -> list[date]:
    return [fact.as_of.last for fact in facts if fact.as_of]
