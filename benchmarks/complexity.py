"""Revealed advantage and density beside the package ecomplexity, on matrices of exports.

Both start from the table in memory and give both measures for each place and
product of each year. The package works out more (indices of complexity), which
cannot be turned off. Equal means equal to 1e-9; where nobody sells a product,
or a place nothing, neither says anything.
"""

from __future__ import annotations

import csv
import gzip
from collections.abc import Sequence
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path
from typing import Any
from warnings import catch_warnings, simplefilter

import numpy as np
from numpy.typing import NDArray

from benchmarks.report import Report, cpu_seconds, parse_options, print_report
from landbridge.match.specialisation import density, presence, proximity, revealed_advantage

EQUAL = 1e-9
ROUNDS = 3
Columns = tuple[Sequence[str], Sequence[str], Sequence[float]]
Matrix = NDArray[np.float64]


def read_columns(path: Path) -> Columns:
    """Exporters, products and values of a table."""
    with gzip.open(path, "rt", encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    return (
        [row["exporter"] for row in rows],
        [row["hs4"] for row in rows],
        [float(row["value_usd"]) for row in rows],
    )


def ours(columns: Columns) -> tuple[Matrix, Matrix]:
    """Advantage and density, a row a place, a column a product, both in order of their names."""
    exporters, products, values = columns
    rows = {name: number for number, name in enumerate(sorted(set(exporters)))}
    places = {name: number for number, name in enumerate(sorted(set(products)))}
    exports = np.zeros((len(rows), len(places)))
    exports[[rows[name] for name in exporters], [places[name] for name in products]] = values
    advantage = revealed_advantage(exports)
    present = presence(advantage)
    return advantage, density(present, proximity(present))


def theirs(table: Any) -> tuple[Matrix, Matrix]:
    """The same of the package."""
    from ecomplexity import ecomplexity

    names = {"time": "year", "loc": "exporter", "prod": "hs4", "val": "value"}
    with redirect_stdout(StringIO()), catch_warnings():
        simplefilter("ignore")
        found = ecomplexity(table, names, check_logsupermodularity=False, verbose=False)
    wide = found.pivot(index="exporter", columns="hs4")
    return wide["rca"].to_numpy(), wide["density"].to_numpy()


def apart(one: Matrix, other: Matrix) -> float:
    """How far two matrices are apart at most, where either says something."""
    said = ~(np.isnan(one) & np.isnan(other))
    return float(np.abs(one - other)[said].max(initial=0.0))


def main() -> None:
    """Measure and print."""
    options = parse_options(__doc__ or "")
    files = sorted(options.folder("trade").glob("*.csv.gz"))
    from pandas import DataFrame

    own, peer, cells = 0.0, 0.0, 0
    far = {"rca": 0.0, "density": 0.0}
    for path in files:
        columns = read_columns(path)
        exporters, products, values = columns
        table = DataFrame({"year": 1, "exporter": exporters, "hs4": products, "value": values})
        own += cpu_seconds(lambda columns=columns: ours(columns), ROUNDS)  # type: ignore[misc]
        peer += cpu_seconds(lambda table=table: theirs(table), ROUNDS)  # type: ignore[misc]
        found, expected = ours(columns), theirs(table)
        cells += found[0].size
        for name, one, other in zip(far, found, expected, strict=True):
            far[name] = max(far[name], apart(one, other))
        options.write_predictions(
            (f"{path.name}:{name}", float(np.nansum(other)), float(np.nansum(one)))
            for name, one, other in zip(far, found, expected, strict=True)
        )
    figures = {
        "rca_apart": far["rca"],
        "density_apart": far["density"],
        "times_faster": peer / own,
        "cpu_seconds_ours": own,
        "peer_ecomplexity_cpu_seconds": peer,
    }
    bars = {"rca_apart": EQUAL, "density_apart": EQUAL, "times_faster": 20.0}
    at_most = frozenset({"rca_apart", "density_apart"})
    print_report(Report("complexity", cells, figures, bars, at_most))


if __name__ == "__main__":
    main()
