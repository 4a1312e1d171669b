"""What a long benchmark has measured, kept line by line, so that it goes on where it stopped."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

Figures = Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Kept:
    """The figures of each item, in a file of predictions if one is given."""

    path: Path | None
    items: dict[str, Figures]

    @classmethod
    def read(cls, path: Path | None) -> Kept:
        """What a file holds already; nothing if it is not there yet."""
        if path is None or not path.exists():
            return cls(path, {})
        lines = (json.loads(line) for line in path.read_text("utf-8").splitlines())
        return cls(path, {line["id"]: line["predicted"] for line in lines})

    def keep(self, item: str, figures: Figures) -> None:
        """Add the figures of an item, to the file too."""
        self.items[item] = figures
        if self.path is not None:
            with self.path.open("a", encoding="utf-8") as stream:
                line = {"id": item, "gold": None, "predicted": figures}
                stream.write(json.dumps(line, ensure_ascii=False) + "\n")
