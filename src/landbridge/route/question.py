"""A problem as a graph: the terrain with the edges that its ends and services add."""

from __future__ import annotations

from landbridge.route.asked import Asked, add_ends
from landbridge.route.graph import Graph, graph_of
from landbridge.route.joints import End, Joiner
from landbridge.route.model import Problem
from landbridge.route.services import add_services


def question(joiner: Joiner, problem: Problem, origin: End, destination: End) -> Graph:
    """The graph of a problem between two joined ends."""
    return graph_for(asked_for(joiner, problem, origin, destination))


def asked_for(joiner: Joiner, problem: Problem, origin: End, destination: End) -> Asked:
    """The edges that the ends and the services of a problem add."""
    asked = Asked(joiner, problem)
    add_ends(asked, origin, destination)
    add_services(asked, origin, destination)
    return asked


def graph_for(asked: Asked) -> Graph:
    """The graph of the terrain and what is asked."""
    problem = asked.problem
    return graph_of(
        asked.terrain,
        problem.consignment,
        problem.wish.criteria,
        asked.open,
        asked.groups,
        asked.size,
    )
