"""A language model behind an OpenAI-compatible address: the only place that asks one.

The other side is not trusted: a request has a time limit in all, an answer a largest size, a
redirect or a packed answer is refused, and a command has a cap on tokens that is held before
each request and not after the bill. Nothing is asked unless an office gives an address.

| code | values | why there is no answer |
|---|---|---|
| `model_address` | url | no http or https address |
| `model_spent` | budget, spent | one more request might pass the cap |
| `model_failed` | error | after all tries: a status, a time limit, a broken connection |
| `model_missing` | | the extra `llm` is not installed |
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from landbridge.claims.model import Reason

if TYPE_CHECKING:
    import httpx

LARGEST_ANSWER = 4 * 1024 * 1024
LONGEST_PAUSE = 20.0
"""Seconds that a server may ask to be left alone before the next try."""
_WORTH_A_TRY = frozenset({408, 409, 429, 500, 502, 503, 504})
_EXPECTED_ANSWER = 4_000
"""Tokens that are set aside for an answer when the cap is held."""


@dataclass(frozen=True, slots=True)
class Endpoint:
    """Where a model is asked, and within what limits.

    `seconds` is for one request in all; `budget` is the cap on tokens of all requests together,
    a character counting as one token until the server says what it counted.
    """

    url: str
    model: str = "default"
    key: str = field(default="", repr=False)
    seconds: float = 120.0
    tries: int = 3
    budget: int = 200_000


class NoAnswer(Exception):  # noqa: N818 - named by what it reports
    """A model that did not answer, and why."""

    def __init__(self, code: str, **values: object) -> None:
        super().__init__(code)
        self.reason = Reason.of(code, **values)


class _Passing(Exception):  # noqa: N818 - named by what it reports
    """What may pass by itself: worth another try, after a pause in seconds."""

    def __init__(self, error: str, pause: float = 0.0) -> None:
        super().__init__(error)
        self.error = error
        self.pause = pause


class Model:
    """A model that answers questions while its budget lasts."""

    def __init__(self, endpoint: Endpoint, wait: Callable[[float], None] = time.sleep) -> None:
        if not _is_address(endpoint.url):
            raise NoAnswer("model_address", url=endpoint.url)
        self.endpoint = endpoint
        self.spent = 0
        self._wait = wait

    @property
    def name(self) -> str:
        """What readings made with it are signed with."""
        return f"llm/{self.endpoint.model}"

    def ask(self, instructions: str, text: str) -> str:
        """The answer to a question about a text; raises NoAnswer."""
        last = ""
        for attempt in range(self.endpoint.tries):
            self._set_aside(len(instructions) + len(text))
            try:
                return self._ask_once(instructions, text)
            except _Passing as passing:
                last = passing.error
                self._wait(min(max(passing.pause, 0.5 * 2**attempt), LONGEST_PAUSE))
        raise NoAnswer("model_failed", error=last)

    def _set_aside(self, tokens: int) -> None:
        """Count a question as spent before it is asked: a server may count one that fails."""
        if self.spent + tokens + _EXPECTED_ANSWER > self.endpoint.budget:
            raise NoAnswer("model_spent", budget=self.endpoint.budget, spent=self.spent)
        self.spent += tokens

    def _ask_once(self, instructions: str, text: str) -> str:
        body = self._post(
            {
                "model": self.endpoint.model,
                "temperature": 0,
                "max_tokens": _EXPECTED_ANSWER,
                "response_format": {"type": "json_object"},
                "messages": [
                    {"role": "system", "content": instructions},
                    {"role": "user", "content": text},
                ],
            }
        )
        try:
            answer = json.loads(body)
            content = answer["choices"][0]["message"]["content"]
        except (ValueError, KeyError, IndexError, TypeError, RecursionError):
            raise _Passing("no chat completion") from None
        counted = _counted(answer)
        self.spent += counted - len(instructions) - len(text) if counted else len(str(content))
        if not isinstance(content, str):
            raise _Passing("an empty message")
        return content

    def _post(self, question: Mapping[str, object]) -> bytes:
        try:
            import httpx
        except ImportError:
            raise NoAnswer("model_missing") from None
        deadline = time.monotonic() + self.endpoint.seconds
        headers = {"Accept-Encoding": "identity"}
        if self.endpoint.key:
            headers["Authorization"] = f"Bearer {self.endpoint.key}"
        try:
            with (
                httpx.Client(timeout=self.endpoint.seconds, trust_env=False) as client,
                client.stream("POST", self._address, json=question, headers=headers) as response,
            ):
                _check_status(response)
                return _body(response, deadline)
        except httpx.TimeoutException:
            raise _Passing("time limit") from None
        except httpx.TransportError as error:
            raise _Passing(type(error).__name__) from None
        except httpx.HTTPError as error:
            raise NoAnswer("model_failed", error=type(error).__name__) from None

    @property
    def _address(self) -> str:
        base = self.endpoint.url.rstrip("/")
        return base if base.endswith("/chat/completions") else f"{base}/chat/completions"


def _is_address(url: str) -> bool:
    """Whether a server can be asked there: a scheme that we speak, and a name that can be one."""
    try:
        parts = urlsplit(url)
        host = (parts.hostname or "").encode("idna")
        return bool(host) and parts.scheme in ("http", "https") and parts.port != 0
    except ValueError:
        return False


def _check_status(response: httpx.Response) -> None:
    status = response.status_code
    if status in _WORTH_A_TRY:
        raise _Passing(f"HTTP {status}", _pause(response.headers.get("Retry-After", "")))
    if status != 200:
        raise NoAnswer("model_failed", error=f"HTTP {status}")
    if response.headers.get("Content-Encoding", "identity") != "identity":
        raise NoAnswer("model_failed", error="a packed answer")


def _pause(stated: str) -> float:
    return float(stated) if stated.isascii() and stated.isdigit() else 0.0


def _body(response: httpx.Response, deadline: float) -> bytes:
    body = bytearray()
    for chunk in response.iter_raw():
        body += chunk
        if len(body) > LARGEST_ANSWER:
            raise NoAnswer("model_failed", error="an answer without end")
        if time.monotonic() > deadline:
            raise _Passing("time limit")
    return bytes(body)


def _counted(answer: Mapping[str, object]) -> int:
    """The tokens that the server says it counted; 0 where it says nothing usable."""
    usage = answer.get("usage")
    total = usage.get("total_tokens") if isinstance(usage, dict) else None
    return total if isinstance(total, int) and total > 0 else 0
