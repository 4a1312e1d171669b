from __future__ import annotations

import pytest
from telling import Telling


@pytest.fixture
def telling() -> Telling:
    """An empty register to tell documents into."""
    return Telling()
