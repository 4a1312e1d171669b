"""What a page says of a plan: what it is of, what to know of it, why it has no way, its sources."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from landbridge.claims.model import Reason
from landbridge.language.formatting import format_date
from landbridge.language.phrases import Phrases, phrases
from landbridge.language.values import PartialDate
from landbridge.publish.legs import Sources
from landbridge.publish.ranges import co2_words
from landbridge.publish.routed import Routed
from landbridge.publish.sentence import say
from landbridge.publish.stop_names import bare_name, service_words, with_names
from landbridge.route.model import Consignment, Problem, Service, Source


def why_none_words(routed: Routed, language: str) -> list[str]:
    """Why there is no way, with the stops that are to blame by their names."""
    return _said(routed.plan.why_none, routed, language)


def notice_words(routed: Routed, language: str) -> list[str]:
    """What to be wary of."""
    return _said(routed.notices, routed, language)


def _said(reasons: Sequence[Reason], routed: Routed, language: str) -> list[str]:
    ends = {stop.id: stop for stop in (routed.problem.origin, routed.problem.destination)}
    known = {**routed.stops, **ends}
    return [say(with_names(one, language, known), language) for one in reasons]


def title(problem: Problem, language: str) -> str:
    """From where to where, as the title of a page."""
    ends = (bare_name(stop, language) for stop in (problem.origin, problem.destination))
    return phrases(language).text("join.arrow").join(ends)


def cargo_words(problem: Problem, language: str) -> str:
    """What is sent, and for which day."""
    words, cargo = phrases(language), problem.consignment
    day = format_date(PartialDate.of(problem.on), language)
    return words.text("route.cargo", **_cargo(cargo, language), day=day)


def _cargo(cargo: Consignment, language: str) -> Mapping[str, str]:
    return {"teu": f"{cargo.teu:g}", "weight": co2_words(cargo.tonnes * 1000, language)}


def left_out_words(
    left_out: Sequence[tuple[Service, Reason]], language: str
) -> Iterator[tuple[str, str]]:
    """The services that were left out, each with why."""
    words = phrases(language)
    for service, reason in left_out:
        ends = (bare_name(stop, language) for stop in (service.origin, service.destination))
        name = words.text("join.colon").join(
            [words.text(f"carried.{service.mode}"), words.text("join.arrow").join(ends)]
        )
        yield words.join([name, service_words(service, language)]), say(reason, language)


def source_words(sources: Sources, words: Phrases) -> Iterator[tuple[int, str]]:
    """The sources by number, each with its year and whether it is a quotation."""
    for source, number in sources.numbers.items():
        yield number, _source(source, words)


def _source(source: Source, words: Phrases) -> str:
    key = "route.indicative" if source.indicative else "route.stated"
    return words.text(key, name=source.name, year=source.year)
