"""What the units of Microsoft's Recognizers-Text specs are in UCUM and ISO 4217.

The names are theirs, the codes ours; where theirs is a part or a multiple of
what we count in, the factor says how much of ours one of theirs is.
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from functools import cache

from babel.numbers import get_currency_name, list_currencies

Unit = tuple[str, Decimal]
ONE = Decimal(1)

_SAME = {
    "Meter": "m",
    "Kilometer": "km",
    "Hectometer": "hm",
    "Decameter": "dam",
    "Decimeter": "dm",
    "Centimeter": "cm",
    "Millimeter": "mm",
    "Micrometer": "um",
    "Microns": "um",
    "Nanometer": "nm",
    "Picometer": "pm",
    "Mile": "[mi_i]",
    "Yard": "[yd_i]",
    "Inch": "[in_i]",
    "Foot": "[ft_i]",
    "Light year": "[ly]",
    "Li": "[li_cn]",
    "Zhang": "[zhang_cn]",
    "Chi": "[chi_cn]",
    "Cun": "[cun_cn]",
    "Square meter": "m2",
    "Square kilometer": "km2",
    "Square centimeter": "cm2",
    "Square centimetre": "cm2",
    "Square decimeter": "dm2",
    "Square millimeter": "mm2",
    "Square hectometer": "hm2",
    "Square decameter": "dam2",
    "Hectare": "ha",
    "Mu": "[mu_cn]",
    "Acre": "[acr_us]",
    "Square mile": "[smi_us]",
    "Square foot": "[sft_i]",
    "Square inch": "[sin_i]",
    "Square yard": "[syd_i]",
    "Cubic meter": "m3",
    "Cubic decimeter": "dm3",
    "Cubic centimeter": "cm3",
    "Cubic millimeter": "mm3",
    "Cubic millimiter": "mm3",
    "Cubic foot": "[cft_i]",
    "Cubic feet": "[cft_i]",
    "Cubic inch": "[cin_i]",
    "Cubic yard": "[cyd_i]",
    "Cubic mile": "[cmi_i]",
    "Liter": "l",
    "Deciliter": "dL",
    "Milliliter": "mL",
    "Centiliter": "cL",
    "Hectoliter": "hL",
    "Decaliter": "daL",
    "Gallon": "[gal_us]",
    "Pint": "[pt_us]",
    "Quart": "[qt_us]",
    "Barrel": "[bbl_us]",
    "Cup": "[cup_us]",
    "Fluid ounce": "[foz_us]",
    "Tablespoon": "[tbs_us]",
    "Teaspoon": "[tsp_us]",
    "Bushel": "[bu_us]",
    "Gram": "g",
    "Kilogram": "kg",
    "Milligram": "mg",
    "Microgram": "ug",
    "Metric ton": "t",
    "Ton": "t",
    "Pound": "[lb_av]",
    "Ounce": "[oz_av]",
    "Stone": "[stone_av]",
    "Dram": "[dr_av]",
    "Grain": "[gr]",
    "Jin": "[jin_cn]",
    "Liang": "[liang_cn]",
    "Qian": "[qian_cn]",
    "Dan": "[dan_cn]",
    "Dou": "[dou_cn]",
    "Meter per second": "m/s",
    "Meter per millisecond": "m/ms",
    "Centimeter per millisecond": "cm/ms",
    "Kilometer per hour": "km/h",
    "Kilometer per minute": "km/min",
    "Kilometer per second": "km/s",
    "Kilometer per millisecond": "km/ms",
    "Mile per hour": "[mi_i]/h",
    "Knot": "[kn_i]",
    "Foot per second": "[ft_i]/s",
    "Foot per minute": "[ft_i]/min",
    "Yard per second": "[yd_i]/s",
    "Yard per minute": "[yd_i]/min",
    "Bit": "bit",
    "Byte": "By",
    "Hertz": "Hz",
    "Kilohertz": "kHz",
    "Megahertz": "MHz",
    "Gigahertz": "GHz",
    "Calorie": "cal",
    "Kilocalorie": "kcal",
    "Joule": "J",
    "Kilojoule": "kJ",
    "Watt": "W",
    "Kilowatt": "kW",
    "Degree": "deg",
    "Radian": "rad",
    "Turn": "[turn]",
    "C": "Cel",
    "F": "[degF]",
    "K": "K",
    "R": "[degR]",
    "Year": "a",
    "Month": "mo",
    "Week": "wk",
    "Day": "d",
}
_PARTS: Mapping[str, tuple[str, str]] = {
    "Kilobit": ("bit", "1e3"),
    "Megabit": ("bit", "1e6"),
    "Gigabit": ("bit", "1e9"),
    "Terabit": ("bit", "1e12"),
    "Petabit": ("bit", "1e15"),
    "Kilobyte": ("By", "1e3"),
    "Megabyte": ("By", "1e6"),
    "Gigabyte": ("By", "1e9"),
    "Terabyte": ("By", "1e12"),
    "Petabyte": ("By", "1e15"),
}
_MONEY: Mapping[str, tuple[str, str]] = {
    "Dollar": ("USD", "1"),
    "Cent": ("USD", "0.01"),
    "Pound": ("GBP", "1"),
    "Pence": ("GBP", "0.01"),
    "Penny": ("GBP", "0.01"),
    "Franc": ("CHF", "1"),
    "Jiao": ("CNY", "0.1"),
    "Fen": ("CNY", "0.01"),
    "Kopek": ("RUB", "0.01"),
    "Rupee": ("INR", "1"),
    "Korean won": ("KRW", "1"),
    "Riyal": ("SAR", "1"),
    "Philippine peso": ("PHP", "1"),
    "Netherlands guilder": ("NLG", "1"),
    "Bitcoin": ("XBT", "1"),
    "Satoshi": ("XBT", "1e-8"),
}


def unit_of(name: str) -> Unit:
    """Our unit for theirs, and how much of ours one of theirs is."""
    code, factor = _PARTS.get(name, (_SAME.get(name, name), "1"))
    return code, Decimal(factor)


def currency_of(name: str, iso: str | None) -> Unit:
    """Our currency for theirs, by its ISO 4217 code where they give it."""
    if iso:
        return iso, ONE
    code, factor = _MONEY.get(name, (_currencies().get(name.lower(), name), "1"))
    return code, Decimal(factor)


@cache
def _currencies() -> Mapping[str, str]:
    """ISO 4217 codes by their English names in CLDR."""
    return {
        get_currency_name(code, count, "en").lower(): code
        for code in sorted(list_currencies())
        for count in (None, 1)
    }
