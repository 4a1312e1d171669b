"""What things are in the world: places, countries, currencies, fields, companies."""

from landbridge.world.countries import country_name
from landbridge.world.currencies import currency_name
from landbridge.world.gazetteer import Gazetteer
from landbridge.world.hit import Hit
from landbridge.world.names import Names, companies, fields
from landbridge.world.places import Place, place_names

__all__ = [
    "Gazetteer",
    "Hit",
    "Names",
    "Place",
    "companies",
    "country_name",
    "currency_name",
    "fields",
    "place_names",
]
