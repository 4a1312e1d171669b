"""A language model over HTTP: limits, retries, a cap, and a server that misbehaves."""

from __future__ import annotations

import gzip
import time

import pytest
from tests.office.model_server import Server, completion, serving

from landbridge.office.ask_model import LARGEST_ANSWER, Endpoint, Model, NoAnswer


def model(server: Server, **limits: object) -> tuple[Model, list[float]]:
    """A model and the pauses that it takes."""
    pauses: list[float] = []
    settings: dict[str, object] = {"seconds": 5.0, "budget": 100_000} | limits
    return Model(Endpoint(server.url, "small", **settings), pauses.append), pauses


def refusal(server: Server, **limits: object) -> str:
    """The code with which a question is refused."""
    with pytest.raises(NoAnswer) as refused:
        model(server, **limits)[0].ask("task", "text")
    return refused.value.reason.code


def test_an_answer_is_what_the_message_says() -> None:
    with serving(("say", completion("{}", 12))) as server:
        asked, pauses = model(server)
        assert asked.ask("task", "text") == "{}"
    assert asked.spent == 12
    assert pauses == []
    assert [message["content"] for message in server.asked[0]["messages"]] == ["task", "text"]


def test_the_key_travels_in_the_header_and_shows_nowhere() -> None:
    with serving(("say", completion("{}"))) as server:
        endpoint = Endpoint(server.url, key="secret")
        Model(endpoint).ask("task", "text")
    assert server.headers[0]["Authorization"] == "Bearer secret"
    assert "secret" not in repr(endpoint)


@pytest.mark.parametrize("status", [429, 500, 503])
def test_what_may_pass_is_tried_again(status: int) -> None:
    with serving(("fail", (status, {})), ("say", completion("{}"))) as server:
        asked, pauses = model(server)
        assert asked.ask("task", "text") == "{}"
    assert pauses == [0.5]


def test_the_pause_that_a_server_asks_for_is_kept_up_to_a_limit() -> None:
    soon = ("fail", (429, {"Retry-After": "3"}))
    never = ("fail", (429, {"Retry-After": "86400"}))
    with serving(soon, never, ("say", completion("{}"))) as server:
        asked, pauses = model(server)
        asked.ask("task", "text")
    assert pauses == [3.0, 20.0]


@pytest.mark.parametrize("status", [400, 401, 403, 404])
def test_what_will_not_pass_is_not_tried_again(status: int) -> None:
    with serving(("fail", (status, {}))) as server:
        assert refusal(server) == "model_failed"
    assert len(server.asked) == 1


def test_tries_have_an_end() -> None:
    with serving(("fail", (500, {}))) as server:
        assert refusal(server) == "model_failed"
    assert len(server.asked) == 3


def test_a_redirect_is_not_followed() -> None:
    with (
        serving(("say", completion("{}"))) as other,
        serving(("fail", (307, {"Location": f"{other.url}/chat/completions"}))) as server,
    ):
        assert refusal(server) == "model_failed"
    assert other.asked == []


@pytest.mark.parametrize("verb", ["hang", "drip"])
def test_a_question_has_a_time_limit_in_all(verb: str) -> None:
    with serving((verb, 3.0)) as server:
        begun = time.monotonic()
        assert refusal(server, seconds=0.3, tries=1) == "model_failed"
        assert time.monotonic() - begun < 2.5


def test_an_answer_that_breaks_off_is_asked_for_again() -> None:
    body = completion("{}")
    with serving(("break_off", body), ("say", body)) as server:
        assert model(server)[0].ask("task", "text") == "{}"


def test_an_answer_without_end_is_refused() -> None:
    with serving(("flood", 2 * LARGEST_ANSWER)) as server:
        assert refusal(server) == "model_failed"


def test_a_packed_answer_is_not_unpacked() -> None:
    with serving(("pack", gzip.compress(b" " * 10_000_000))) as server:
        assert refusal(server) == "model_failed"


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<html>Bad Gateway</html>",
        b"[1, 2]",
        b'{"choices": []}',
        completion(None),
        completion(["a"]),
        b"[" * 100_000,
        b"\xff\xfe\x00",
    ],
    ids=["empty", "page", "list", "no_choice", "null", "no_text", "deep", "bytes"],
)
def test_what_is_no_completion_is_asked_for_again_and_then_given_up(body: bytes) -> None:
    with serving(("say", body)) as server:
        assert refusal(server) == "model_failed"
    assert len(server.asked) == 3


def test_nobody_who_listens_is_no_answer() -> None:
    with serving(("say", b"")) as server:
        pass
    assert refusal(server) == "model_failed"


def test_the_cap_is_held_before_a_question() -> None:
    with serving(("say", completion("{}", 6_000))) as server:
        asked, _ = model(server, budget=10_000)
        asked.ask("task", "text")
        with pytest.raises(NoAnswer) as refused:
            asked.ask("task", "text")
    assert refused.value.reason.code == "model_spent"
    assert len(server.asked) == 1


@pytest.mark.parametrize("counted", [-5, 0, "many", None, 1.5])
def test_a_server_that_counts_wrongly_is_counted_by_characters(counted: object) -> None:
    with serving(("say", completion("{}", counted))) as server:
        asked, _ = model(server)
        asked.ask("task", "text")
    assert asked.spent == len("task") + len("text") + len("{}")


@pytest.mark.parametrize(
    "url",
    [
        "file:///etc/passwd",
        "ftp://example.org",
        "model",
        "",
        "http://",
        "http://[::1",
        "http://example.org:port",
        f"http://{'a' * 300}.org",
    ],
)
def test_only_web_addresses_are_asked(url: str) -> None:
    with pytest.raises(NoAnswer) as refused:
        Model(Endpoint(url))
    assert refused.value.reason.code == "model_address"
