"""Peers of the reading of quantities and dates, where they are installed: what each does to a text.

JioNLP reads times and money in Chinese, Recognizers-Text (its Python port) dates
and currency in Chinese and English, dateparser searches dates in all four languages.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from importlib.util import find_spec
from io import StringIO

Work = Callable[[str, str], object]
"""What a peer does to a text in a language."""


@dataclass(frozen=True, slots=True)
class Peer:
    """A library with the languages that it reads and what makes its work ready."""

    name: str
    module: str
    languages: Sequence[str]
    prepare: Callable[[], Work]


def _jionlp() -> Work:
    import jionlp

    def work(text: str, _: str) -> object:
        return jionlp.ner.extract_time(text), jionlp.ner.extract_money(text)

    return work


def _recognizers() -> Work:
    from recognizers_date_time import recognize_datetime
    from recognizers_number_with_unit import recognize_currency
    from recognizers_text import Culture

    cultures = {"zh": Culture.Chinese, "en": Culture.English}

    def work(text: str, language: str) -> object:
        culture = cultures[language]
        return recognize_datetime(text, culture), recognize_currency(text, culture)

    return work


def _dateparser() -> Work:
    from dateparser.search import search_dates

    return lambda text, language: search_dates(text, languages=[language])


PEERS = (
    Peer("jionlp", "jionlp", ("zh",), _jionlp),
    Peer("recognizers", "recognizers_suite", ("zh", "en"), _recognizers),
    Peer("dateparser", "dateparser", ("en", "ru", "th", "zh"), _dateparser),
)


def ready_peers() -> tuple[Mapping[str, tuple[Peer, Work]], Sequence[str]]:
    """The peers that can work here, and one sentence for each that cannot."""
    ready: dict[str, tuple[Peer, Work]] = {}
    absent: list[str] = []
    for peer in PEERS:
        if find_spec(peer.module) is None:
            absent.append(f"{peer.name} is not installed.")
            continue
        try:
            with redirect_stdout(StringIO()), redirect_stderr(StringIO()):
                ready[peer.name] = (peer, peer.prepare())
        except ImportError as error:
            absent.append(f"{peer.name} does not load: {error}.")
    return ready, absent
