"""A real HTTP server on this machine that answers as a language model does, or misbehaves."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import ClassVar

Deed = tuple[str, object]
"""What the server does with one request: a verb and what it needs."""


@dataclass
class Server:
    """Where it listens, what it was asked, with which headers."""

    url: str = ""
    asked: list[dict[str, object]] = field(default_factory=list)
    headers: list[dict[str, str]] = field(default_factory=list)


def completion(content: object, tokens: object = None) -> bytes:
    """A chat completion with that content."""
    said = {"choices": [{"message": {"content": content}}], "usage": {"total_tokens": tokens}}
    return json.dumps(said, ensure_ascii=False).encode()


@contextmanager
def serving(*deeds: Deed) -> Iterator[Server]:
    """A server that does one deed after the other, the last for good."""
    server = Server()
    handler = type("Handler", (_Handler,), {"told": server, "deeds": [*deeds]})
    http = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    http.daemon_threads = True
    server.url = f"http://127.0.0.1:{http.server_port}/v1"
    thread = threading.Thread(target=http.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        yield server
    finally:
        http.shutdown()
        http.server_close()


class _Handler(BaseHTTPRequestHandler):
    """Does the deeds of its class one after the other."""

    told: ClassVar[Server]
    deeds: ClassVar[list[Deed]]

    def do_POST(self) -> None:
        length = int(self.headers["Content-Length"])
        self.told.asked.append(json.loads(self.rfile.read(length)))
        self.told.headers.append(dict(self.headers))
        verb, what = self.deeds.pop(0) if len(self.deeds) > 1 else self.deeds[0]
        try:
            getattr(self, f"deed_{verb}")(what)
        except (BrokenPipeError, ConnectionResetError):
            self.close_connection = True

    def deed_say(self, body: bytes) -> None:
        self._head(200, {"Content-Length": str(len(body))})
        self.wfile.write(body)

    def deed_fail(self, what: tuple[int, dict[str, str]]) -> None:
        status, headers = what
        self._head(status, {"Content-Length": "0", **headers})

    def deed_hang(self, seconds: float) -> None:
        time.sleep(seconds)
        self.close_connection = True

    def deed_drip(self, seconds: float) -> None:
        self._head(200, {"Content-Length": "100000"})
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            self.wfile.write(b" ")
            self.wfile.flush()
            time.sleep(0.02)

    def deed_break_off(self, body: bytes) -> None:
        self._head(200, {"Content-Length": str(len(body))})
        self.wfile.write(body[: len(body) // 2])
        self.close_connection = True

    def deed_flood(self, size: int) -> None:
        self._head(200, {})
        for _ in range(size // 65536):
            self.wfile.write(b"{" * 65536)
        self.close_connection = True

    def deed_pack(self, body: bytes) -> None:
        self._head(200, {"Content-Encoding": "gzip", "Content-Length": str(len(body))})
        self.wfile.write(body)

    def _head(self, status: int, headers: dict[str, str]) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()

    def log_message(self, *_: object) -> None:
        """Keep still."""
