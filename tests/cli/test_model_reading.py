"""`landbridge read --llm`: the rules' reading stays whatever the model does."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from tests.cli.conftest import Ran
from tests.office.model_server import completion, serving

CLAIM = {
    "kind": "Strength",
    "thing": "forwards-looking port",
    "predicate": "what",
    "value": "port",
    "quote": "port",
}


def release(folder: Path) -> Path:
    path = folder / "release.txt"
    path.write_text(
        "Riga, 3 May 2024 - Sample mayor Jane Doe met a delegation of Harbin.\n"
        "The city has a forwards-looking port.\n",
        encoding="utf-8",
    )
    return path


def test_what_the_model_adds_is_in_the_register(run: Callable[..., Ran], tmp_path: Path) -> None:
    path = release(tmp_path)
    with serving(("say", completion(json.dumps({"claims": [CLAIM]}), 900))) as server:
        ran = run("read", path, "--llm", server.url, "--llm-model", "small", "--format", "json")
    claims = ran.json()[0]["claims"]
    said = [claim for claim in claims if "llm/small" in json.dumps(claim)]
    assert [claim["evidence"]["quote"] for claim in said] == ["port"]
    assert len(claims) > 1
    assert ran.code == 0


def test_what_is_rejected_is_told(run: Callable[..., Ran], tmp_path: Path) -> None:
    wrong = {**CLAIM, "quote": "a backward port"}
    with serving(("say", completion(json.dumps({"claims": [wrong]}), 900))) as server:
        ran = run("read", release(tmp_path), "--llm", server.url)
    assert "“a backward port”" in ran.err
    assert ran.code == 0


def test_without_an_answer_the_rules_reading_is_kept(
    run: Callable[..., Ran], tmp_path: Path
) -> None:
    path = release(tmp_path)
    with serving(("fail", (404, {}))) as server:
        ran = run("read", path, "--llm", server.url)
    assert ran.code == 1
    assert "HTTP 404" in ran.err
    again = run("read", path, "--format", "json")
    assert again.json()[0]["new"] is False
    assert again.json()[0]["claims"]


def test_a_cap_of_nothing_asks_nothing(run: Callable[..., Ran], tmp_path: Path) -> None:
    with serving(("say", completion("{}"))) as server:
        ran = run("read", release(tmp_path), "--llm", server.url, "--llm-budget", "0")
    assert ran.code == 1
    assert server.asked == []


def test_an_address_that_is_none_is_refused_in_one_sentence(
    run: Callable[..., Ran], tmp_path: Path
) -> None:
    ran = run("read", release(tmp_path), "--llm", "file:///tmp/model", "--lang", "ru")
    assert ran.code == 1
    assert "Это не адрес языковой модели: file:///tmp/model." in ran.err
