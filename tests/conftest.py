"""Made-up input of tests: anew each time at a desk, the same each time where CI is set.

No example has a deadline, for machines are noisy.
"""

from __future__ import annotations

import os

from hypothesis import settings

settings.register_profile("desk", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "desk")
