"""What `landbridge meet repair` prints: what changes, for whom, and what the new plan reached."""

from __future__ import annotations

from collections.abc import Iterator

from landbridge.cli.meet_printing import show_reached, timetable_data
from landbridge.cli.options import Form
from landbridge.cli.terminal import console, print_json, styled
from landbridge.cli.tour_printing import show_reached as show_reached_of_tour
from landbridge.cli.tour_printing import tour_data
from landbridge.language.phrases import phrases
from landbridge.meet.editions.agenda import EVERYBODY
from landbridge.meet.editions.difference import difference
from landbridge.meet.editions.edition import Edition, freeze
from landbridge.meet.events.model import TimetablePlan, TimetableProblem
from landbridge.meet.tours.model import TourProblem
from landbridge.meet.tours.plan import TourPlan
from landbridge.office.planned import AnyPlanned, Planned
from landbridge.publish.changed import ChangeTold
from landbridge.publish.holders import Bearer
from landbridge.publish.notices import notices
from landbridge.publish.sentence import say


def show_repair(planned: AnyPlanned, last: Edition, language: str, form: Form) -> None:
    """What changes against the last edition, and what the new plan reached."""
    if form is Form.JSON:
        print_json(_data(planned, language) | {"edition": last.number})
        return
    for reason in planned.plan.reasons:
        console.print(styled(say(reason, language), "bold"))
    for line in _changes(planned, last, language):
        console.print(styled(line))
    _show_reached(planned, language)


def _changes(planned: AnyPlanned, last: Edition, language: str) -> Iterator[str]:
    """Each change as everybody is told it, and those whom it concerns; none where a must is lost:
    such a plan becomes no edition."""
    if planned.plan.reasons:
        return
    newer = freeze(planned.occasion, planned.problem, planned.plan, last.day, last)
    found = difference(last, newer)
    words = phrases(language)
    everybody = Bearer(EVERYBODY, "", language)
    for one in found.changed:
        told = ChangeTold(one, everybody, one.after is not None)
        yield f"{told.what}: {told.said}"
        yield from (f"  {line}" for line in told.details())
    names = [notice.to.name for notice in notices(found, newer)]
    yield words.text("notice.people", meetings=len(found.changed), people=len(names))
    yield words.join(names)


def _show_reached(planned: AnyPlanned, language: str) -> None:
    match planned:
        case Planned(occasion, TimetableProblem() as problem, TimetablePlan() as plan):
            show_reached(Planned(occasion, problem, plan), phrases(language))
        case Planned(occasion, TourProblem() as problem, TourPlan() as plan):
            show_reached_of_tour(Planned(occasion, problem, plan), phrases(language))


def _data(planned: AnyPlanned, language: str) -> dict[str, object]:
    match planned:
        case Planned(occasion, TimetableProblem() as problem, TimetablePlan() as plan):
            return timetable_data(Planned(occasion, problem, plan), language)
        case Planned(occasion, TourProblem() as problem, TourPlan() as plan):
            return tour_data(Planned(occasion, problem, plan), language)
    return {}
