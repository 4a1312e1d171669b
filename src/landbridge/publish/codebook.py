"""The codebook of the table of claims: `docs/codebook.md` is what `codebook()` returns."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from landbridge.claims.model import Kind, Modality
from landbridge.claims.schema import Predicate, predicates
from landbridge.claims.vocabulary import codes, label

COLUMN_MEANINGS: Mapping[str, str] = {
    "claim": "Id of the claim; the same statement at the same place keeps it.",
    "entity": "Id of the entity that the claim is about, after identities are settled.",
    "entity_name": "Its name, or a title made of what is known of it.",
    "kind": "What kind of thing it is; see below.",
    "predicate": "What is said of it; a term follows after a dot: `amount.total_planned`.",
    "stated": "The value in the words of the text.",
    "value": "The value normalised; see *Values*. For a reference, the id of the entity.",
    "value_entity": "Id of the entity that the value names, if it names one.",
    "value_name": "The name of that entity.",
    "modality": "How the source holds it: fact, plan, wish, denial, hearsay.",
    "as_of": "The date for which it is said, ISO 8601, as exact as it is known.",
    "speaker": "Who says so, where that is not the publisher.",
    "quote": "The words that support the claim, exactly as in the stored text.",
    "start": "Where the quote begins, in code points of the stored text, from 0.",
    "end": "Where it ends: `text[start:end] == quote`.",
    "cell": "Sheet and cell (`Offers!C4`) of a table, page (`p. 3`) of a PDF.",
    "document": "Id of the document: SHA-256 of its bytes.",
    "release": "Id of the release: renditions and reprints of one text share it.",
    "publisher": "Who put the document out.",
    "published": "When, ISO 8601.",
    "language": "The language of the quote, ISO 639-1.",
}

_VALUES: Mapping[str, str] = {
    "text": "words as stated",
    "code": "a code of the vocabulary named; one of another system with its name before it: "
    "`hs:8501`, `isic:5224`, `adopted:bmw`",
    "ref": "the id of another entity; the share of an owner stands in `stated`",
    "post": "the code of the post; the title as stated where no code is known",
    "money": "ISO 4217 currency and amount: `CNY 83700000000`; a range as `CNY 2..3`",
    "quantity": "amount and UCUM unit: `1200000 t/a`, `30 {person}`",
    "percent": "`12.5 %`",
    "number": "`26`",
    "when": "ISO 8601 date or interval, also of reduced precision: "
    "`2023-03`, `2023-10-11/2023-10-13`; `~` means about",
}


def codebook(language: str = "en") -> str:
    """The codebook as Markdown."""
    return "\n".join(
        (*_opening(), *_columns(), *_values(), *_modalities(language), *_kinds(language))
    )


def _opening() -> Iterator[str]:
    yield "# Codebook"
    yield ""
    yield "`landbridge export claims.csv` writes one row per claim, in UTF-8, comma-separated,"
    yield "with CRLF line ends (RFC 4180). What a brief shows is made of these rows."
    yield "The file begins with a byte order mark, by which spreadsheets know that it is UTF-8;"
    yield "in a program open it as `utf-8-sig` (Python), or skip the first three bytes."
    yield ""
    yield "A cell that begins with `=`, `+`, `-`, `@`, a tab, a line end or an apostrophe is"
    yield "written with an apostrophe before it, so that no spreadsheet takes a quote for a"
    yield "formula; a number with its sign, such as `-5`, stays as it is. Remove one leading"
    yield "apostrophe and the cell is what it was (`landbridge.language.formula_guard.unguard`);"
    yield "a sheet of offers and needs is read so."
    yield ""
    yield "This page is made by `landbridge.publish.codebook`; a test compares them. To renew it:"
    yield "`python -m landbridge.publish.codebook > docs/codebook.md`."
    yield ""


def _columns() -> Iterator[str]:
    yield "## Columns"
    yield ""
    yield from _table("column", "meaning")
    for column, meaning in COLUMN_MEANINGS.items():
        yield f"| `{column}` | {meaning} |"
    yield ""


def _values() -> Iterator[str]:
    yield "## Values"
    yield ""
    yield from _table("type", "normal form")
    for name, form in _VALUES.items():
        yield f"| {name} | {form} |"
    yield ""


def _modalities(language: str) -> Iterator[str]:
    yield "## Modality"
    yield ""
    words = (f"`{one.value}` ({label('modality', one, language)})" for one in Modality)
    yield ", ".join(dict.fromkeys(words)) + "."
    yield ""


def _kinds(language: str) -> Iterator[str]:
    yield "## Kinds and predicates"
    yield ""
    yield "*Terms* is the vocabulary of the code, or of the word after the dot. *FtM* is the"
    yield "property of FollowTheMoney, the field's shared model, where it has one."
    for kind in Kind:
        yield ""
        yield f"### {kind.value}"
        yield ""
        yield from _table("predicate", "value", "terms", "many", "FtM")
        for predicate in predicates(kind):
            yield _row(predicate)
    yield ""
    yield "## Vocabularies"
    yield ""
    terms = sorted({p.terms for kind in Kind for p in predicates(kind) if codes(p.terms)})
    for vocabulary in terms:
        listed = (f"`{code}` {label(vocabulary, code, language)}" for code in codes(vocabulary))
        yield f"- **{vocabulary}**: {' · '.join(listed)}"
    yield ""


def _row(predicate: Predicate) -> str:
    many = "yes" if predicate.many else ""
    cells = (f"`{predicate.name}`", predicate.value, predicate.terms, many, predicate.ftm)
    return f"| {' | '.join(cells)} |".replace("|  |", "| |").replace("|  |", "| |")


def _table(*columns: str) -> Iterator[str]:
    yield f"| {' | '.join(columns)} |"
    yield f"|{'---|' * len(columns)}"


if __name__ == "__main__":
    import sys

    sys.stdout.write(codebook())
