"""Reading keeps the accuracy that is pinned for each language."""

from __future__ import annotations

import pytest
from evaluation.gold import LANGUAGES, Gold
from evaluation.scores import evaluate


@pytest.mark.parametrize("language", LANGUAGES)
def test_reading_keeps_its_floors(language: str, capsys: pytest.CaptureFixture[str]) -> None:
    gold = Gold.load(language)
    assert gold is not None
    assert evaluate(gold) == 0, capsys.readouterr().out
