"""The kinds of arrays that routing reckons with, each under one name."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Reals = NDArray[np.float64]
Whole = NDArray[np.int64]
Numbers = NDArray[np.int32]
"""Numbers of nodes, edges, sides, stops or labels."""
Metres = NDArray[np.uint32]
Flags = NDArray[np.bool_]
