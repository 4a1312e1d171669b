"""Tables kept in a folder, as plain arrays that a later process maps instead of reading."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np

from landbridge.route.model import Mode, Stop, StopKind
from landbridge.route.pieces import Cut, Piece
from landbridge.route.shortest import Lines
from landbridge.route.tables import Tables

TABLES = ("first", "stop", "node", "offset", "metres")
CUTS = ("country", "piece", "gates")

Told = Any
"""What JSON and numpy hand over without a type."""


def keep(tables: Tables, folder: Path) -> None:
    """Write tables into a folder that holds nothing else."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in TABLES:
        np.save(folder / f"{name}.npy", getattr(tables, name))
    for cut in tables.cuts:
        _keep_cut(cut, folder)
    words = {
        "stops": [_told(stop) for stop in tables.stops],
        "pieces": [list(piece) for piece in tables.pieces],
        "cuts": {cut.mode.value: [list(piece) for piece in cut.pieces] for cut in tables.cuts},
    }
    (folder / "words.json").write_text(json.dumps(words, ensure_ascii=False), encoding="utf-8")


def load(folder: Path) -> Tables:
    """The tables that were kept in a folder; arrays stay on the disk until they are used."""
    words = json.loads((folder / "words.json").read_text(encoding="utf-8"))
    return Tables(
        tuple(map(_stop, words["stops"])),
        tuple(map(_piece, words["pieces"])),
        tuple(_cut(folder, Mode(mode), each) for mode, each in words["cuts"].items()),
        *(_mapped(folder / f"{name}.npy") for name in TABLES),
    )


def _keep_cut(cut: Cut, folder: Path) -> None:
    for name in CUTS:
        np.save(folder / f"{cut.mode}-{name}.npy", getattr(cut, name))
    for name, array in cut.lines._asdict().items():
        np.save(folder / f"{cut.mode}-{name}.npy", array)


def _cut(folder: Path, mode: Mode, pieces: Told) -> Cut:
    lines = Lines(*(_mapped(folder / f"{mode}-{name}.npy") for name in Lines._fields))
    country, piece, gates = (_mapped(folder / f"{mode}-{name}.npy") for name in CUTS)
    return Cut(mode, lines, country, tuple(map(_piece, pieces)), piece, gates)


def _mapped(path: Path) -> Told:
    return np.asarray(np.load(path, mmap_mode="r", allow_pickle=False))


def _told(stop: Stop) -> Told:
    place = stop.latitude, stop.longitude
    return [stop.id, stop.kind.value, stop.country, *place, dict(stop.names)]


def _stop(told: Told) -> Stop:
    word, kind, country, latitude, longitude, names = told
    return Stop(word, StopKind(kind), country, latitude, longitude, names)


def _piece(told: Told) -> Piece:
    mode, area, gauge, strait = told
    return Piece(Mode(mode), area, gauge, strait)
