"""A reading with a language model beside the rules: what it says enters only with its quotes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from landbridge.claims.model import Claim, Reading, Reason, reading_id
from landbridge.office.ask_model import Model
from landbridge.read.model_answer import Answer, read_answer
from landbridge.read.model_question import instructions, parts_of


def read_on(reading: Reading, model: Model) -> tuple[Reading, tuple[Reason, ...]]:
    """The reading with what a model adds, under a reader's name of its own, and what it rejects.

    Raises NoAnswer where the model does not answer; the reading by rules then stands.
    """
    claims: dict[str, Claim] = {claim.id: claim for claim in reading.claims}
    rejected: list[Reason] = []
    for answer in _answers(reading, model):
        claims = {claim.id: claim for claim in answer.claims} | claims
        rejected += answer.rejected
    reader = f"{reading.reader}+{model.name}"
    document = reading.document
    more = replace(
        reading,
        id=reading_id(document.id, document.text_hash, reader, reading.packs),
        reader=reader,
        claims=tuple(sorted(claims.values(), key=lambda claim: claim.evidence.start)),
    )
    return more, tuple(dict.fromkeys(rejected))


def _answers(reading: Reading, model: Model) -> Iterator[Answer]:
    for rendition in reading.document.renditions:
        for part in parts_of(reading.document, rendition):
            answer = model.ask(instructions(), part)
            yield read_answer(answer, reading.document, rendition, model.name, reading.claims)
