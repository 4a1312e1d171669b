"""The peer of finding codes by words: likeness by character n-grams, weighted by tf and idf."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

_LENGTHS = (2, 3, 4)


@dataclass(frozen=True, slots=True)
class NgramRanking:
    """Codes by the n-grams of all their words, each as a vector of length 1."""

    idf: Mapping[str, float]
    weights: Mapping[str, Mapping[str, float]]

    @classmethod
    def of(cls, words: Mapping[str, Iterable[str]]) -> NgramRanking:
        """The ranking over codes with these words."""
        counted = {code: Counter(_ngrams(" ".join(forms))) for code, forms in words.items()}
        holders = Counter(ngram for counts in counted.values() for ngram in counts)
        idf = {ngram: math.log(1 + len(counted) / held) for ngram, held in holders.items()}
        weights: defaultdict[str, dict[str, float]] = defaultdict(dict)
        for code, counts in counted.items():
            for ngram, weight in _normed(counts, idf).items():
                weights[ngram][code] = weight
        return cls(idf, weights)

    def best(self, text: str, limit: int) -> list[str]:
        """The likest codes, the likest first."""
        scores: defaultdict[str, float] = defaultdict(float)
        for ngram, weight in _normed(Counter(_ngrams(text)), self.idf).items():
            for code, own in self.weights[ngram].items():
                scores[code] += weight * own
        return sorted(scores, key=lambda code: (-scores[code], code))[:limit]


def _ngrams(text: str) -> Iterator[str]:
    padded = f" {text.lower()} "
    for length in _LENGTHS:
        for place in range(len(padded) - length + 1):
            yield padded[place : place + length]


def _normed(counts: Counter[str], idf: Mapping[str, float]) -> dict[str, float]:
    weighted = {
        ngram: (1 + math.log(count)) * idf[ngram] for ngram, count in counts.items() if ngram in idf
    }
    norm = math.sqrt(sum(weight * weight for weight in weighted.values()))
    return {ngram: weight / norm for ngram, weight in weighted.items()}
