"""One claim that a language model states, held against the text of the document.

Invariant: a claim gets through only if its quote, its thing and whoever it names stand in the
text letter for letter, if a date is read from the quote by the house too, and if an amount is
one that the quote states as far as the house can read it. Everything else is rejected, with the
reason.

| code | values | why a claim is rejected |
|---|---|---|
| `model_unfit` | claim | it does not follow the claim schema |
| `model_not_in_text` | words | the words do not stand in the text |
| `model_other_value` | value, quote | the quote states another amount |
| `model_date_not_in_quote` | value, quote | the quote states no date that lies in it |
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Any

from landbridge.claims.model import (
    Claim,
    Document,
    Evidence,
    Kind,
    MentionId,
    Modality,
    Reason,
    Rendition,
    claim_id,
    mention_id,
)
from landbridge.claims.schema import check_claim, predicate_of
from landbridge.claims.value import Code, Post, Ref, Text, Value, normal_form
from landbridge.language.folded import fold_text
from landbridge.language.quantities import find_quantities
from landbridge.language.values import Measured, Money, Number, Percent, Quantity, When
from landbridge.read.stated import find_whens

_LONGEST_SHOWN = 80


class Rejected(Exception):  # noqa: N818 - named by what it reports
    """A claim that does not get through, and why."""

    def __init__(self, code: str, **values: object) -> None:
        super().__init__(code)
        self.reason = Reason.of(code, **values)


@dataclass(frozen=True, slots=True)
class Judge:
    """Holds what is stated of one rendition against its text."""

    document: Document
    rendition: Rendition
    reason: Reason
    named: Mapping[tuple[Kind, str], MentionId]

    def claims(self, stated: object) -> Iterator[Claim]:
        """The claim that is stated, and the names of the things that it speaks of."""
        if not isinstance(stated, dict):
            raise _unfit(stated)
        try:
            kind, predicate = Kind(stated["kind"]), stated["predicate"]
            wanted = predicate_of(kind, predicate)
            modality = Modality(stated.get("modality", "fact"))
            thing, quote, given = stated["thing"], stated["quote"], stated["value"]
            value = self._value(wanted.value, given, wanted.terms)
        except (KeyError, ValueError, TypeError, AttributeError, InvalidOperation):
            raise _unfit(stated) from None
        evidence = self._evidence(quote)
        self._check_value(value, quote)
        subject = self.thing(kind, thing)
        claim = self._claim(subject, kind, predicate, value, evidence, modality)
        try:
            check_claim(claim)
        except ValueError:
            raise _unfit(stated) from None
        yield from self._name(kind, thing)
        if wanted.value == "ref":
            yield from self._name(Kind(given["kind"]), given["name"])
        yield claim

    def thing(self, kind: Kind, words: object) -> MentionId:
        """The thing that words of the text name."""
        evidence = self._evidence(words)
        known = self.named.get((kind, evidence.quote))
        return known or mention_id(self.document.id, evidence.start, evidence.end, kind)

    def _name(self, kind: Kind, words: str) -> Iterator[Claim]:
        """What a thing is called, where things of its kind have names and none knew this one."""
        if (kind, words) in self.named or not _has_name(kind):
            return
        value = Text(words, self.rendition.language)
        yield self._claim(self.thing(kind, words), kind, "name", value, self._evidence(words))

    def _claim(
        self,
        subject: MentionId,
        kind: Kind,
        predicate: str,
        value: Value,
        evidence: Evidence,
        modality: Modality = Modality.FACT,
    ) -> Claim:
        return Claim(
            id=claim_id(evidence, subject, predicate, value),
            subject=subject,
            kind=kind,
            predicate=predicate,
            value=value,
            stated=value.text if isinstance(value, Text) else evidence.quote,
            evidence=evidence,
            modality=modality,
            as_of=self.document.published_on,
            language=self.rendition.language,
            reasons=(self.reason,),
        )

    def _evidence(self, words: object) -> Evidence:
        """Where words stand in the rendition for the first time."""
        if not isinstance(words, str) or not words.strip():
            raise _unfit(words)
        start = self.document.text.find(words, self.rendition.start, self.rendition.end)
        if start < 0:
            raise Rejected("model_not_in_text", words=words[:_LONGEST_SHOWN])
        return self.document.evidence(start, start + len(words))

    def _check_value(self, value: Value, quote: str) -> None:
        shown = quote[:_LONGEST_SHOWN]
        if isinstance(value, When) and not self._states_date(quote, value):
            raise Rejected("model_date_not_in_quote", value=normal_form(value), quote=shown)
        if isinstance(value, Measured) and self._states_only_others(quote, value):
            raise Rejected("model_other_value", value=normal_form(value), quote=shown)

    def _states_date(self, quote: str, value: When) -> bool:
        """Whether a quote states a date that lies in a value; the model may be less exact."""
        found = find_whens(quote, self.rendition.language, self.document.published_on)
        return any(isinstance(one.value, When) and value.contains(one.value) for one in found)

    def _states_only_others(self, quote: str, value: Measured) -> bool:
        """Whether a quote, as far as it can be read, states amounts, but not this one."""
        language = self.rendition.language
        found = [
            mention.value
            for mention in find_quantities(fold_text(quote, language), language)
            if isinstance(mention.value, type(value))
        ]
        return bool(found) and all(one.amount != value.amount for one in found)

    def _value(self, type_: str, given: Any, terms: str) -> Value:
        """A value of a predicate's type; raises what a value of another form raises."""
        match type_:
            case "text":
                return Text(self._evidence(given).quote, self.rendition.language)
            case "code":
                return Code(terms, str(given))
            case "post":
                return Post(str(given["code"]), self._evidence(given["title"]).quote)
            case "ref":
                return Ref(self.thing(Kind(given["kind"]), given["name"]))
            case "when":
                return When.parse(given)
            case "money":
                return Money(_amount(given), str(given["currency"]))
            case "quantity":
                return Quantity(_amount(given), str(given["unit"]))
            case "percent":
                return Percent(_amount(given))
            case _:
                return Number(_amount(given))


def _amount(given: Mapping[str, object]) -> Decimal:
    amount = Decimal(str(given["amount"]))
    if not amount.is_finite():
        raise ValueError(amount)
    return amount


def _unfit(stated: object) -> Rejected:
    return Rejected("model_unfit", claim=json.dumps(stated, ensure_ascii=False)[:_LONGEST_SHOWN])


def _has_name(kind: Kind) -> bool:
    try:
        return predicate_of(kind, "name").value == "text"
    except KeyError:
        return False
