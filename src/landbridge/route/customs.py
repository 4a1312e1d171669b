"""What goods pay where they are imported: duty and value added tax, as shares of a value.

Invariant: of several duties that could be meant, that of the longest heading counts, then that
of the goods' origin.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from landbridge.route.model import Range, Source


class Valued(StrEnum):
    """What duty is reckoned on: the goods with freight and insurance to the border, or alone."""

    CIF = "CIF"
    FOB = "FOB"


class Taxed(StrEnum):
    """What the tax is reckoned on, beside the duty: all that is paid up to the border, or the
    customs value."""

    LANDED = "landed"
    VALUE = "value"


@dataclass(frozen=True, slots=True)
class Import:
    """How a country values goods, and the share that it takes as value added tax."""

    country: str
    vat: float
    valued: Valued
    taxed: Taxed
    source: Source


@dataclass(frozen=True, slots=True)
class Duty:
    """The share of the customs value that goods of a heading and an origin ("" for any) pay."""

    country: str
    origin: str
    heading: str
    share: Range
    source: Source


@dataclass(frozen=True, slots=True)
class Customs:
    """Imports by country, and all duties; `areas` names the area of countries that share one."""

    imports: Mapping[str, Import] = field(hash=False)
    duties: tuple[Duty, ...]
    areas: Mapping[str, str] = field(hash=False)

    def duty(self, country: str, origin: str, heading: str) -> Duty | None:
        """The duty that counts for goods; None where no row is about them."""
        importers, origins = self._names(country), {"", *self._names(origin)}
        fitting = [
            duty
            for duty in self.duties
            if duty.country in importers
            and duty.origin in origins
            and heading.startswith(duty.heading)
        ]
        return max(fitting, key=lambda duty: (len(duty.heading), bool(duty.origin)), default=None)

    def _names(self, country: str) -> set[str]:
        return {country, self.areas.get(country, country)}
