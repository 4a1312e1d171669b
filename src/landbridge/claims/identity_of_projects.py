"""Identity of projects: whose they are, where, and what was said of them on what date.

A project is called in full once and by its company or its place ever after:
华锦阿美精细化工及原料工程项目, the Huajin-Aramco project, the Panjin complex. Names that
say different things part projects, unless one dated event or one sum brings them together.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations, product

from landbridge.claims.agreement import agree
from landbridge.claims.fitting import fit, join_fitting, places_of
from landbridge.claims.gathering import Gathering, by_key
from landbridge.claims.identity_of_names import whose
from landbridge.claims.model import DocumentId, Kind, MentionId, Modality, Reason
from landbridge.claims.names import is_of_place
from landbridge.claims.subject import Subject
from landbridge.claims.value import Code, Money
from landbridge.language.organisation_key import COMPANY, CORE, PLACE

Key = frozenset[str]


@dataclass(frozen=True, slots=True)
class Called:
    """The names of a project, each as the set of its parts."""

    keys: tuple[Key, ...]

    @property
    def owned(self) -> bool:
        """Whether some name says more than where it is and that it is some works."""
        return any(whose(key) for key in self.keys)

    def says_other_than(self, other: Called) -> bool:
        """Whether each name of one holds a word that each name of the other lacks."""
        pairs = product(map(_words, self.keys), map(_words, other.keys))
        return bool(self.keys and other.keys) and all(a - b and b - a for a, b in pairs)

    def is_another_part_than(self, other: Called) -> bool:
        """Whether both bear words of their own that nobody knows: phase one, phase two."""
        pairs = product(map(_own, self.keys), map(_own, other.keys))
        return bool(self.keys and other.keys) and all(a - b and b - a for a, b in pairs)


def join_projects(gathering: Gathering) -> None:
    """Join the mentions of each project."""
    projects = gathering.of_kind(Kind.PROJECT)
    called = {
        p.id: Called(tuple(filter(None, (gathering.names.parts(n.text) for n in p.names()))))
        for p in projects
    }
    _join_by_bearers(gathering, projects, called)
    _join_by_state(gathering, projects, called)
    _join_by_parties(gathering, projects, called)
    _join_in_documents(gathering, projects, called)
    _join_by_company_in_document(gathering, projects, called)


Names = dict[MentionId, Called]


def _words(key: Key) -> Key:
    """What a name says beyond whose and where the works are, and that they are some works."""
    return frozenset(
        part for part in key if part[0] not in (PLACE, COMPANY) and not is_of_place(part)
    )


def _own(key: Key) -> Key:
    return frozenset(part for part in key if part[0] == CORE)


def _join_by_bearers(gathering: Gathering, projects: list[Subject], called: Names) -> None:
    """The short name of the only project of its bearers is the full one."""

    def bearers(project: Subject) -> Iterator[Key]:
        for key in called[project.id].keys:
            named = frozenset(part for part in key if part[0] in (PLACE, COMPANY, CORE))
            if (len(named) > 1 or any(part[0] == COMPANY for part in named)) and whose(named):
                yield named

    for named, group in by_key(projects, bearers):
        said = {key for p in group for key in called[p.id].keys}
        full = [key for key in said if named <= key and not any(key < other for other in said)]
        if len(full) == 1:
            join_fitting(gathering, group, "same_bearers")


def _join_by_state(gathering: Gathering, projects: list[Subject], called: Names) -> None:
    """Projects of one bearer that reached one status at one time, or cost one sum."""

    def states(project: Subject) -> Iterator[tuple[Key, str]]:
        owners = {frozenset(p for p in key if p[0] == COMPANY) for key in called[project.id].keys}
        said = [*_dated_statuses(gathering, project), *_sums(project)]
        return ((owner, state) for owner, state in product(owners - {frozenset()}, said))

    for _, group in by_key(projects, states):
        if not any(_are_told_apart(gathering, a, b, called) for a, b in combinations(group, 2)):
            join_fitting(gathering, group, "same_bearers_and_state")


def _dated_statuses(gathering: Gathering, project: Subject) -> Iterator[str]:
    """What a project has reached, with the month; the day of the report dates nothing."""
    for claim in project.claims:
        day, reported = claim.as_of, gathering.published.get(project.document)
        if claim.predicate != "status" or claim.modality is not Modality.FACT or not day:
            continue
        if (
            day.month
            and (day.day is None or day.first != reported)
            and isinstance(claim.value, Code)
        ):
            yield f"{claim.value.code} {day.year}-{day.month}"


def _sums(project: Subject) -> Iterator[str]:
    for claim in project.claims:
        if isinstance(claim.value, Money):
            yield f"{claim.predicate} {claim.value.amount} {claim.value.currency}"


def _are_told_apart(gathering: Gathering, left: Subject, right: Subject, called: Names) -> bool:
    if gathering.is_one(left, right):
        return False
    one, other = called[left.id], called[right.id]
    in_one_text = left.document == right.document and left.language == right.language
    return one.is_another_part_than(other) or (in_one_text and one.says_other_than(other))


def _join_by_parties(gathering: Gathering, projects: list[Subject], called: Names) -> None:
    """Projects in one place with two parties in common whose names say nothing different."""

    def keys(project: Subject) -> Iterator[tuple[MentionId, frozenset[MentionId]]]:
        parties = sorted(gathering.entities(project, "party"))
        pairs = [frozenset(pair) for pair in combinations(parties, 2)]
        return ((place, pair) for place in gathering.entities(project, "place") for pair in pairs)

    for _, group in by_key(projects, keys):
        for other in group[1:]:
            if not called[group[0].id].says_other_than(called[other.id]):
                gathering.join(group[0], other, Reason("same_parties_and_place"))


def _join_in_documents(gathering: Gathering, projects: list[Subject], called: Names) -> None:
    """In one document "the complex" is the only project that the document calls by a name."""
    for _, group in by_key(projects, lambda project: [project.document]):
        named = [project for project in group if called[project.id].owned]
        if len({gathering.entity(project.id) for project in named}) == 1:
            for project in group:
                if project not in named and _may_be(gathering, named, project, called):
                    gathering.join(named[0], project, Reason("only_project_in_document"))


def _may_be(gathering: Gathering, named: list[Subject], other: Subject, called: Names) -> bool:
    """Whether nothing said of a project is against its being the one that has a name."""
    places = frozenset[MentionId]().union(*(_where(gathering, p, called) for p in named))
    here = _where(gathering, other, called)
    sums = product([s for project in named for s in project.claims], other.claims)
    return (
        (not places or not here or fit(gathering, places, here))
        and not any(called[p.id].says_other_than(called[other.id]) for p in named)
        and all(
            a.predicate != b.predicate or not isinstance(a.value, Money) or agree(a.value, b.value)
            for a, b in sums
        )
    )


def _where(gathering: Gathering, project: Subject, called: Names) -> frozenset[MentionId]:
    """Where a project is said to be, by a claim or by its name."""
    named = (MentionId(p[1:]) for key in called[project.id].keys for p in key if p[0] == PLACE)
    return places_of(gathering, project) | frozenset(named)


def _join_by_company_in_document(
    gathering: Gathering, projects: list[Subject], called: Names
) -> None:
    """ "The Panjin complex" is the only project there of a company that the document names."""
    owners: dict[str, list[Subject]] = defaultdict(list)
    for project in projects:
        for part in {p for key in called[project.id].keys for p in key if p[0] == COMPANY}:
            owners[part].append(project)
    if not owners:
        return
    companies = _companies(gathering)
    for project in projects:
        here = _where(gathering, project, called)
        if called[project.id].owned or not here:
            continue
        candidates = [
            other
            for company in sorted(companies.get(project.document, ()))
            for other in owners.get(company, ())
            if fit(gathering, here, _where(gathering, other, called))
            and not called[project.id].says_other_than(called[other.id])
        ]
        if len({gathering.entity(other.id) for other in candidates}) == 1:
            gathering.join(candidates[0], project, Reason("only_project_of_company_there"))


def _companies(gathering: Gathering) -> dict[DocumentId, set[str]]:
    """The companies with an adopted name that each document names."""
    found: dict[DocumentId, set[str]] = defaultdict(set)
    for company in gathering.of_kind(Kind.COMPANY, Kind.ORGANIZATION):
        found[company.document] |= {COMPANY + code for code in company.codes("registered_id")}
    return found
