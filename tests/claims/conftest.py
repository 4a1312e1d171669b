from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from telling import Telling


@pytest.fixture
def telling() -> Telling:
    """An empty register to tell documents into."""
    return Telling()
