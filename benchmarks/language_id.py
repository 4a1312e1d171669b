"""How often the language of one news sentence is told right.

Each sentence stands alone, as an aligned translation of the same news: a name
or a number in another script does not change what language it is in. The peer
is py3langid among all the languages that it knows.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import cast

from benchmarks.ntrex import FILES, rows_in
from benchmarks.report import Options, Report, parse_options, print_report, share
from landbridge.language.identify import identify

BAR = 0.995


def sentences(options: Options) -> Iterator[tuple[str, str, str]]:
    """An id, a language and a sentence."""
    folder = options.folder("ntrex")
    for language, name in FILES.items():
        for document, line, text in rows_in(folder, language):
            yield f"{name}:{document}:{line}", language, text


def accuracy(told: Sequence[tuple[str, str]], language: str) -> float:
    """The share of a language's sentences that were told to be in it."""
    return share([found == gold for gold, found in told if gold == language])


def peer() -> Callable[[str], str]:
    """What py3langid says of a sentence."""
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE)
    return lambda text: cast(str, identifier.classify(text)[0])


def main() -> None:
    """Measure and print."""
    options = parse_options(__doc__ or "")
    items = list(sentences(options))
    told = [(gold, identify(text)) for _, gold, text in items]
    options.write_predictions((item, *pair) for (item, _, _), pair in zip(items, told, strict=True))
    classify = peer()
    rival = [(gold, classify(text)) for _, gold, text in items]
    given = [language for language in FILES if any(gold == language for gold, _ in told)]
    figures = {f"accuracy_{language}": accuracy(told, language) for language in given}
    figures |= {f"peer_py3langid_accuracy_{one}": accuracy(rival, one) for one in given}
    bars = {f"accuracy_{language}": BAR for language in given}
    print_report(Report("language_id", len(items), figures, bars))


if __name__ == "__main__":
    main()
