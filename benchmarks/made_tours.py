"""Tours made from a seed: 3 to 5 countries, 10 to 40 requested meetings, a delegation that may
split, hosts with hours of their own, timetables of rides, interpreters."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta
from itertools import pairwise
from random import Random

from landbridge.meet.model import InterpreterId, Wish
from landbridge.meet.tours.model import (
    Call,
    CallId,
    City,
    CityId,
    Group,
    GroupId,
    Host,
    HostId,
    Hours,
    Member,
    MemberId,
    Protocol,
    Ride,
    TourInterpreter,
    TourProblem,
)
from landbridge.meet.tours.openings import openings
from landbridge.meet.tours.roster import Roster
from landbridge.meet.tours.search import TourParams, is_possible
from landbridge.meet.tours.working_days import calendar_of

# Name, zone, country, subdivision, latitude, longitude, language: typed in by hand.
PLACES = (
    ("Berlin", "Europe/Berlin", "DE", "DE-BE", 52.52, 13.40, "de"),
    ("Munich", "Europe/Berlin", "DE", "DE-BY", 48.14, 11.58, "de"),
    ("Riyadh", "Asia/Riyadh", "SA", None, 24.71, 46.68, "ar"),
    ("Jeddah", "Asia/Riyadh", "SA", None, 21.54, 39.17, "ar"),
    ("Moscow", "Europe/Moscow", "RU", None, 55.76, 37.62, "ru"),
    ("Kazan", "Europe/Moscow", "RU", None, 55.80, 49.11, "ru"),
    ("Bangkok", "Asia/Bangkok", "TH", None, 13.75, 100.50, "th"),
    ("Delhi", "Asia/Kolkata", "IN", "IN-DL", 28.61, 77.21, "en"),
    ("Mumbai", "Asia/Kolkata", "IN", "IN-MH", 19.08, 72.88, "en"),
    ("Kathmandu", "Asia/Kathmandu", "NP", None, 27.72, 85.32, "ne"),
    ("Astana", "Asia/Almaty", "KZ", None, 51.17, 71.43, "ru"),
    ("Almaty", "Asia/Almaty", "KZ", None, 43.24, 76.89, "ru"),
    ("Tashkent", "Asia/Tashkent", "UZ", None, 41.30, 69.24, "ru"),
    ("Yangon", "Asia/Yangon", "MM", None, 16.87, 96.20, "my"),
    ("Paris", "Europe/Paris", "FR", None, 48.86, 2.35, "fr"),
    ("Lyon", "Europe/Paris", "FR", None, 45.76, 4.84, "fr"),
    ("Madrid", "Europe/Madrid", "ES", "ES-MD", 40.42, -3.70, "es"),
    ("Warsaw", "Europe/Warsaw", "PL", None, 52.23, 21.01, "pl"),
    ("Dubai", "Asia/Dubai", "AE", None, 25.20, 55.27, "ar"),
    ("Tokyo", "Asia/Tokyo", "JP", None, 35.68, 139.69, "ja"),
    ("Osaka", "Asia/Tokyo", "JP", None, 34.69, 135.50, "ja"),
    ("Seoul", "Asia/Seoul", "KR", None, 37.57, 126.98, "ko"),
    ("Hanoi", "Asia/Ho_Chi_Minh", "VN", None, 21.03, 105.85, "vi"),
    ("Shanghai", "Asia/Shanghai", "CN", "CN-SH", 31.23, 121.47, "zh"),
)

LANGUAGES = {place[0]: place[6] for place in PLACES}
KINDS = ("courtesy_call", "meeting", "talks", "discussion", "video")
GRADES = {f"grade {number}": number for number in range(1, 8)}
GROUPS = (GroupId("lead"), GroupId("trade"))


def made_tour(seed: int) -> TourProblem:
    """The tour of a seed."""
    random = Random(seed)
    cities = _cities(random)
    count = random.randint(10, 40)
    days = max(2 * len(cities) + 1, len(cities) + count // random.choice((3, 4, 6)))
    first = date(2026, 1, 5) + timedelta(random.randrange(330))
    last = first + timedelta(days - 1)
    members = _members(random)
    route = tuple(city.id for city in cities)
    if random.random() < 0.3:
        route = (*route, route[0])
    empty = TourProblem(
        cities=cities,
        hosts=tuple(_host(random, number, cities) for number in range(max(6, count * 3 // 4))),
        calls=(),
        members=members,
        rides=_rides(random, cities),
        first_city=route[0],
        last_city=route[-1],
        first_day=first,
        last_day=last,
        calendar=calendar_of(cities, first, last),
        groups=_groups(random, members),
        interpreters=_interpreters(cities),
        route=route if random.random() < 0.4 else (),
        protocol=Protocol(GRADES),
    )
    while not is_possible(empty, TourParams()):
        empty = replace(empty, rides=_rides(random, cities))
    calls = _calls(random, empty, count)
    return replace(empty, calls=calls, precedences=_precedences(random, calls))


def _cities(random: Random) -> tuple[City, ...]:
    """One or two cities in each of three to five countries."""
    countries = random.sample(sorted({place[2] for place in PLACES}), random.randint(3, 5))
    found = []
    for country in countries:
        there = [place for place in PLACES if place[2] == country]
        for place in random.sample(there, min(len(there), random.choice((1, 1, 2)))):
            found.append(City(CityId(place[0]), *place[:6]))
    return tuple(found)


def _members(random: Random) -> tuple[Member, ...]:
    """A head, a signatory and some more, each a grade or two below the head."""
    return tuple(
        Member(
            MemberId(f"m{number}"),
            f"Member {number}",
            f"grade {3 + min(number, random.randint(0, 3))}",
            ("head", "signatory")[number] if number < 2 else "member",
        )
        for number in range(random.randint(4, 9))
    )


def _groups(random: Random, members: tuple[Member, ...]) -> tuple[Group, ...]:
    """The whole, or a leading and a trade group."""
    names = tuple(member.id for member in members)
    if random.random() < 0.5:
        return ()
    return (Group(GROUPS[0], "Lead", names[:-2]), Group(GROUPS[1], "Trade", names[-2:]))


def _host(random: Random, number: int, cities: tuple[City, ...]) -> Host:
    """A host with usual hours or its own, a few with Saturdays, a few open on holidays."""
    own = [
        Hours(day, time(random.choice((8, 9, 10))), time(random.choice((15, 16, 18))))
        for day in range(1, 7)
        if random.random() < 0.8
    ]
    return Host(
        HostId(f"h{number}"),
        f"Host {number}",
        cities[number % len(cities)].id,
        f"grade {random.randint(2, 6)}",
        hours=tuple(own) if random.random() < 0.5 else (),
        open_on_holidays=random.random() < 0.2,
    )


def _calls(random: Random, problem: TourProblem, count: int) -> tuple[Call, ...]:
    """So many wishes that could each be held if it were the only one."""
    roster, calls = Roster(problem), list[Call]()
    while len(calls) < count:
        call = _call(random, len(calls), problem)
        if openings(roster, call):
            calls.append(call)
    return tuple(calls)


def _call(random: Random, number: int, problem: TourProblem) -> Call:
    """A wish of the delegation, of a group, or of two of its members."""
    host, days = random.choice(problem.hosts), (problem.last_day - problem.first_day).days
    own, spoken = random.random(), LANGUAGES[host.city]
    named = tuple(one.id for one in random.sample(problem.members, 2)) if own < 0.2 else ()
    narrow = random.random() < 0.2
    earliest = problem.first_day + timedelta(random.randrange(max(1, days - 2)))
    return Call(
        CallId(f"c{number}"),
        host.id,
        random.choice((45, 60, 60, 90, 120)),
        Wish.MUST if random.random() < 0.25 else Wish.WANT,
        random.choices(KINDS, (3, 4, 3, 2, 1))[0],
        named,
        random.choice(problem.groups).id if problem.groups and 0.2 <= own < 0.5 else None,
        earliest if narrow else None,
        earliest + timedelta(3) if narrow else None,
        pair=frozenset() if spoken in ("en", "zh") else frozenset({"zh", spoken}),
        roles=frozenset({"signatory"}) if own > 0.95 else frozenset(),
    )


def _rides(random: Random, cities: tuple[City, ...]) -> tuple[Ride, ...]:
    """Timetables between some of the cities; the rest is left to estimates."""
    found = []
    for origin in cities:
        for destination in cities:
            if origin != destination and random.random() < 0.5:
                found.append(_ride(random, origin.id, destination.id))
    return tuple(found)


def _ride(random: Random, origin: CityId, destination: CityId) -> Ride:
    """A ride by a timetable: one departure before noon, and up to two more."""
    hours = sorted({random.randrange(6, 12), *random.sample(range(6, 23), random.randint(0, 2))})
    return Ride(
        origin,
        destination,
        random.randrange(90, 480, 5),
        departures=tuple(time(hour, random.choice((0, 10, 35))) for hour in hours),
        border=random.choice((0, 30, 60)),
    )


def _interpreters(cities: tuple[City, ...]) -> tuple[TourInterpreter, ...]:
    """One who travels and speaks two of the languages, and one in each city."""
    spoken = list(dict.fromkeys(LANGUAGES[city.id] for city in cities))
    pairs = {one: frozenset({"zh", one}) for one in spoken}
    local = tuple(
        TourInterpreter(
            InterpreterId(f"i {city.id}"),
            city.name,
            frozenset({pairs[LANGUAGES[city.id]]}),
            city.id,
        )
        for city in cities
    )
    both = frozenset(pairs[one] for one in spoken[:2])
    return (TourInterpreter(InterpreterId("i"), "Travelling", both), *local)


def _precedences(random: Random, calls: tuple[Call, ...]) -> tuple[tuple[CallId, CallId], ...]:
    """A courtesy call before the talks, here and there."""
    return tuple((one.id, other.id) for one, other in pairwise(calls) if random.random() < 0.05)
