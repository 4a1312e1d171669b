"""The roads, railways, sea lanes, ports and airports of the world: geometry, length, country."""

from landbridge.world.network.model import (
    Airport,
    Border,
    Graph,
    Network,
    Port,
    Rails,
    Seas,
)
from landbridge.world.network.pack import NetworkMissingError, load_network

__all__ = [
    "Airport",
    "Border",
    "Graph",
    "Network",
    "NetworkMissingError",
    "Port",
    "Rails",
    "Seas",
    "load_network",
]
