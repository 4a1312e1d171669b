"""Writes one brief after the other into the same place, each in another language, and says so."""

import sys
from itertools import cycle
from pathlib import Path

from desk import liaoning_desk

from landbridge.publish.brief import write_brief

if __name__ == "__main__":
    view = liaoning_desk().view()
    for language in cycle(("en", "zh")):
        write_brief(Path(sys.argv[1]), view, language)
        print(language, flush=True)  # noqa: T201
