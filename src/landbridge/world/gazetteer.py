"""The places of the world, by name in a text and by id."""

from __future__ import annotations

from collections.abc import Collection
from functools import cache
from itertools import islice

from landbridge.world.fold import UNSPACED, key_of, script_of
from landbridge.world.hit import Hit, without_overlaps
from landbridge.world.names_index import full_index
from landbridge.world.nations import as_nation, find_nations
from landbridge.world.near import fits, nearest
from landbridge.world.places import LANGUAGES, Place, place_of
from landbridge.world.spaced import spaced_finder
from landbridge.world.unspaced import unspaced_finder


class Gazetteer:
    """The places of the world by name and by id; each script is read when first asked for."""

    @classmethod
    def load(cls) -> Gazetteer:
        """The gazetteer of this process."""
        return _gazetteer()

    def find(self, text: str, language: str) -> list[Hit]:
        """Places, countries and nations that a folded text names, in text order."""
        nations = find_nations(text, language)
        if script_of(language) not in UNSPACED:
            return without_overlaps([*spaced_finder(language).find(text), *nations])
        hits = [as_nation(hit, text) for hit in unspaced_finder(language).find(text)]
        latin = spaced_finder("en", own_only=True).find(text)
        return without_overlaps([*hits, *nations, *latin])

    def place(self, code: str) -> Place:
        """The place with an id; raises KeyError for an id of no known place."""
        return place_of(code)

    def named(self, name: str, language: str = "") -> list[Place]:
        """The places that have exactly this name, best known first; all languages if none given."""
        ids: dict[str, None] = {}
        for tongue in (language,) if language else LANGUAGES:
            entry = full_index(tongue).get(key_of(name, script_of(tongue)))
            ids.update(dict.fromkeys(entry.ids if entry else ()))
        return [place_of(code) for code in ids]

    def lies_in(self, place: str, region: str) -> bool:
        """Whether a place lies in a region or a country, however deep; a place lies in itself."""
        around: str | None = place
        while around is not None and around != region:
            around = place_of(around).inside
        return around == region

    def near(
        self,
        name: str,
        language: str,
        limit: int = 3,
        sorts: Collection[str] | None = None,
        inside: str | None = None,
    ) -> list[tuple[Place, float]]:
        """The nearest known names by spelling and sound, with similarity 0 to 1, best first."""
        fitting = (
            (place_of(code), similarity)
            for code, similarity in nearest(name, language)
            if fits(code, sorts) and (inside is None or self.lies_in(code, inside))
        )
        return list(islice(fitting, limit))


@cache
def _gazetteer() -> Gazetteer:
    return Gazetteer()
