"""The roads, railways, sea lanes, ports and airports of the world: geometry, length, country."""

from landbridge.world.network.model import (
    Airport,
    Graph,
    Network,
    Port,
    Rails,
    Seas,
)
from landbridge.world.network.pack import (
    About,
    NetworkMissingError,
    about_network,
    load_network,
)

__all__ = [
    "About",
    "Airport",
    "Graph",
    "Network",
    "NetworkMissingError",
    "Port",
    "Rails",
    "Seas",
    "about_network",
    "load_network",
]
