"""Print precision, recall and F1 by language and kind; fail below the pinned floors.

`--misses LANGUAGE` prints what was missed and what was wrong instead, but for the releases that
are held back.
"""

from __future__ import annotations

import argparse
import sys

from evaluation.gold import LANGUAGES, Gold
from evaluation.scores import evaluate, print_misses


def main() -> int:
    """Evaluate, print, and compare with the floors."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--misses", choices=LANGUAGES, help="print what was missed and wrong")
    asked = parser.parse_args()
    if asked.misses:
        print_misses(asked.misses)
        return 0
    golds = [gold for language in LANGUAGES if (gold := Gold.load(language))]
    return max(map(evaluate, golds), default=0)


if __name__ == "__main__":
    sys.exit(main())
