"""Ways are planned with the packages of the extra alone, and without its contraction hierarchy."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tomllib
from importlib.metadata import PackageNotFoundError, packages_distributions, requires
from pathlib import Path

import pytest
from small_pack import write_pack

PROJECT = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text("utf-8"))[
    "project"
]
WITHOUT = """import sys
sys.modules |= dict.fromkeys(sys.argv.pop(1).split(","))
from landbridge.cli import main
main()
"""


def name_of(requirement: str) -> str:
    """The name of the distribution that is required, in its normal form."""
    found = re.match(r"[\w.-]+", requirement)
    assert found is not None
    return re.sub(r"[-_.]+", "-", found[0]).lower()


def with_theirs(requirements: list[str]) -> set[str]:
    """The distributions that are required, and all that those require without an extra."""
    known: set[str] = set()
    ahead = [name_of(each) for each in requirements]
    while ahead:
        name = ahead.pop()
        if name not in known:
            known.add(name)
            ahead += [name_of(each) for each in required_by(name) if "extra ==" not in each]
    return known


def required_by(name: str) -> list[str]:
    try:
        return requires(name) or []
    except PackageNotFoundError:  # one for another platform
        return []


def beyond(extra: str) -> set[str]:
    """The installed packages that neither the core nor an extra asks for."""
    asked = PROJECT["dependencies"] + PROJECT["optional-dependencies"][extra]
    own = with_theirs(asked) | {"landbridge", "landbridge-network"}
    return {
        package
        for package, distributions in packages_distributions().items()
        if not own & {name_of(each) for each in distributions}
    }


def front(folder: Path, lacking: set[str]) -> str:
    """The ways between two cities of the small network, where packages are not installed."""
    write_pack(folder)
    words = ("route", "plan", "Dalian", "Khabarovsk", "--exact", "--format", "json")
    paths = os.pathsep.join([str(folder), os.environ.get("PYTHONPATH", "")])
    ran = subprocess.run(
        [sys.executable, "-c", WITHOUT, ",".join(lacking), *words, "--on", "2026-12-01"],
        cwd=folder,
        env=os.environ | {"PYTHONPATH": paths, "XDG_CACHE_HOME": str(folder / "cache")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (ran.returncode, '"rail"' in ran.stdout) == (0, True), ran.stderr
    return ran.stdout


def test_other_extras_are_beyond_this_one() -> None:
    assert beyond("route") >= {"scipy", "ortools", "pyarrow", "pytest"}
    assert not beyond("route") & {"numpy", "numba", "pyroutingkit", "typer", "landbridge"}


@pytest.fixture(scope="module")
def by_the_extra(tmp_path_factory: pytest.TempPathFactory) -> str:
    return front(tmp_path_factory.mktemp("extra"), beyond("route"))


def test_the_extra_alone_is_enough(by_the_extra: str) -> None:
    assert '"exact": true' in by_the_extra


def test_without_the_hierarchy_the_ways_are_the_same(tmp_path: Path, by_the_extra: str) -> None:
    assert front(tmp_path, beyond("route") | {"pyroutingkit"}) == by_the_extra
