"""A corridor told leg by leg: what moves the goods or is done with them, at what cost and time.

Handlings that follow each other at one stop are one line. Each line bears the numbers of the
sources of its figures.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from landbridge.language.phrases import Phrases, phrases
from landbridge.publish.ranges import (
    co2_words,
    cost_words,
    figure_words,
    hours_words,
    km_words,
    upstream_words,
)
from landbridge.publish.stop_names import passed_name, service_words, stop_name
from landbridge.route.chains import chain
from landbridge.route.model import (
    NOTHING,
    Corridor,
    Element,
    Figure,
    Handling,
    Leg,
    Service,
    Source,
    Stop,
)


@dataclass(slots=True)
class Sources:
    """The sources of a publication, numbered in the order in which they are first named."""

    numbers: dict[Source, int] = field(default_factory=dict)

    def number(self, source: Source) -> int:
        """The number that a source bears."""
        return self.numbers.setdefault(source, len(self.numbers) + 1)


@dataclass(frozen=True, slots=True)
class Reckoned:
    """A figure that a line was reckoned with, in words, and the number of its source."""

    what: str
    value: str
    source: int


@dataclass(frozen=True, slots=True)
class Line:
    """A leg (with a mode) or a stop (without) in words; `upstream` is what of its CO2 is from well
    to tank, `notes` say what else to know of it."""

    mode: str
    what: str
    km: str
    cost: str
    hours: str
    co2: str
    upstream: str
    notes: Sequence[str] = ()
    reckoned: Sequence[Reckoned] = ()

    @property
    def sources(self) -> list[int]:
        """The numbers of the sources, each once."""
        return sorted({one.source for one in self.reckoned})


@dataclass(frozen=True)
class Teller:
    """Tells corridors in a language; services, and stops on the way, are known by their ids."""

    language: str
    services: Mapping[str, Service]
    stops: Mapping[str, Stop] = field(default_factory=dict)
    sources: Sources = field(default_factory=Sources)

    def lines(self, corridor: Corridor) -> list[Line]:
        """The lines of a corridor in its order; what takes neither cost nor time is no line."""
        grouped = groupby(corridor.elements, _place)
        lines = [line for place, ones in grouped for line in self._told(place, list(ones))]
        return [line for line in lines if line.mode or line.cost or line.hours or line.co2]

    def _told(self, place: Stop | None, elements: Sequence[Element]) -> Iterator[Line]:
        if place is None:
            yield from (self._leg(one) for one in elements if isinstance(one, Leg))
        else:
            yield self._stop(place, [one for one in elements if isinstance(one, Handling)])

    def _leg(self, leg: Leg) -> Line:
        words = phrases(self.language)
        ends = (stop_name(leg.origin, self.language), stop_name(leg.destination, self.language))
        return Line(
            leg.mode,
            words.text("join.arrow").join(ends),
            km_words(leg.km, self.language),
            *self._figures([leg]),
            tuple(self._notes(leg, words)),
            self.reckoned(leg.figures),
        )

    def _stop(self, stop: Stop, done: Sequence[Handling]) -> Line:
        words = phrases(self.language)
        operations = words.join(words.text(f"operation.{one.operation}") for one in done)
        name = stop_name(stop, self.language)
        return Line(
            "",
            words.text("route.done_at", stop=name, done=operations),
            "",
            *self._figures(done),
            (),
            self.reckoned(figure for one in done for figure in one.figures),
        )

    def _figures(self, elements: Sequence[Element]) -> tuple[str, str, str, str]:
        """Cost, time, CO2 and what of it is from well to tank, in words; "" for what is nothing."""
        cost = sum((one.cost for one in elements), NOTHING)
        hours = sum((one.hours for one in elements), NOTHING)
        co2 = sum(one.co2 for one in elements)
        upstream = sum(one.co2_upstream for one in elements)
        return (
            cost_words(cost, self.language) if cost.high else "",
            hours_words(hours, self.language) if hours.high else "",
            co2_words(co2, self.language) if co2 else "",
            upstream_words(upstream, self.language) if co2 else "",
        )

    def _notes(self, leg: Leg, words: Phrases) -> Iterator[str]:
        if leg.service is not None and (service := self.services.get(leg.service)):
            yield words.text("route.by_service", service=service_words(service, self.language))
        ends = (leg.origin.country, leg.destination.country)
        passed = [code for code in leg.passes if code not in ends]
        if passed:
            names = (passed_name(code, self.language, self.stops) for code in passed)
            yield words.text("route.passes", names=words.join(names))

    def reckoned(self, figures: Iterable[Figure]) -> Sequence[Reckoned]:
        """Figures in words, each once, with the numbers of their sources."""
        words = phrases(self.language)
        return tuple(
            Reckoned(
                words.text(f"reckoned.{one.what}"),
                figure_words(one.value, one.unit, self.language),
                self.sources.number(one.source),
            )
            for one in dict.fromkeys(figures)
            if one.value.high
        )


def carried_words(corridor: Corridor, language: str) -> str:
    """The modes of a corridor in their order, without drives to a terminal: rail → sea."""
    words = phrases(language)
    modes = (words.text(f"carried.{mode}") for mode in chain(corridor))
    return words.text("join.arrow").join(modes)


def _place(element: Element) -> Stop | None:
    return element.stop if isinstance(element, Handling) else None
