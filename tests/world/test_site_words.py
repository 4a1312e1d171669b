"""Words that say that a site is meant, and words beside which something else is."""

from __future__ import annotations

import pytest

from landbridge.world.site_words import site_in


def word(text: str, language: str) -> str:
    """The words for a site; "" where there are none."""
    start, end = site_in(text, language) or (0, 0)
    return text[start:end].strip()


@pytest.mark.parametrize(
    ("text", "language", "site"),
    [
        ("a site for a machinery plant", "en", "site"),
        ("Industrial land, 20 ha", "en", "Industrial land"),
        ("factory space for rent", "en", "factory space"),
        ("земельный участок под завод", "ru", "земельный участок"),
        ("площадка для строительства склада", "ru", "площадка для"),
        ("аренда производственных помещений", "ru", "производственных помещений"),
        ("汽车零部件工业用地", "zh", "工业用地"),
        ("出租标准厂房", "zh", "标准厂房"),
        ("为新工厂选址", "zh", "选址"),
        ("локализация производства станков", "ru", "локализация"),
        ("ตั้งโรงงานยางรถยนต์", "th", "ตั้ง"),
        ("ที่ดินสำหรับตั้งโรงงาน", "th", "ที่ดิน"),
        ("พื้นที่สร้างโรงงานชิ้นส่วนรถยนต์", "th", "พื้นที่สร้าง"),
    ],
)
def test_a_site_is_named(text: str, language: str, site: str) -> None:
    assert word(text, language) == site


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("site preparation", "en"),
        ("land transport services", "en"),
        ("web site for exporters", "en"),
        ("construction site equipment", "en"),
        ("торговая площадка для экспортёров", "ru"),
        ("участок дороги", "ru"),
        ("土地整理", "zh"),
        ("厂房建设", "zh"),
        ("农用地膜", "zh"),
        ("พัฒนาที่ดิน", "th"),
        ("location data services", "en"),
        ("размещение рекламы", "ru"),
        ("machine tools", "fi"),
    ],
)
def test_what_is_done_at_a_site_is_none(text: str, language: str) -> None:
    assert word(text, language) == ""
