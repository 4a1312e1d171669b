"""The command line, run in a folder of its own."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from typer.testing import CliRunner

NOTICE = """沈阳市代表团访问大阪

来源:沈阳日报示例 发布时间:2024-05-21

5月20日,沈阳市副市长陈小林率代表团访问大阪市。陈小林会见了大阪市副市长山口太郎,双方签署了合作备忘录。
"""
WIRE = """Shenyang delegation visits Osaka

SHENYANG, May 21, 2024 (Sample Wire) -- A delegation of Shenyang visited Osaka on May 20, 2024.
"""


@dataclass(frozen=True)
class Ran:
    code: int
    out: str
    err: str

    def json(self) -> object:
        return json.loads(self.out)


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Ran]:
    """Run `landbridge` with some words in a new folder."""
    from landbridge.cli.app import app

    monkeypatch.chdir(tmp_path)

    def landbridge(*words: str | Path) -> Ran:
        result = CliRunner().invoke(app, [str(word) for word in words])
        if result.exception and not isinstance(result.exception, SystemExit):
            raise result.exception
        return Ran(result.exit_code, result.stdout, result.stderr)

    return landbridge


@pytest.fixture
def notice(tmp_path: Path) -> Path:
    path = tmp_path / "notice.txt"
    path.write_text(NOTICE, encoding="utf-8")
    return path


@pytest.fixture
def wire(tmp_path: Path) -> Path:
    path = tmp_path / "wire.txt"
    path.write_text(WIRE, encoding="utf-8")
    return path
