"""Desks with sample ledgers."""

import pytest
from desk import Desk, liaoning_desk


@pytest.fixture
def desk() -> Desk:
    return Desk()


@pytest.fixture
def liaoning() -> Desk:
    return liaoning_desk()
