"""The note: at most three pages of A4 to carry into a meeting, as a Word document.

It says less than the brief: the newest, the largest and the disputed first, with
numbered sources at its end. The limits below keep it to three pages in all
four scripts.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import docx
from docx.document import Document as Paper
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from landbridge.claims.dossier import Dossier
from landbridge.claims.model import Kind
from landbridge.language.phrases import Phrases
from landbridge.publish.disputes import Dispute, disputes, faults
from landbridge.publish.names import capital
from landbridge.publish.overview import listed, read_from, title, today
from landbridge.publish.paper import embolden, lay_out, printable, set_language, warn
from landbridge.publish.press import Press, Shown
from landbridge.publish.sections import Row, cards, table
from landbridge.publish.timeline import Moment, timeline
from landbridge.publish.view import BriefView, of_kind

MOST_OF_A_KIND = 4
MOST_MOMENTS = 12
MOST_PROJECTS = 6
MOST_EXCHANGES = 5
MOST_PROMISES = 4
MOST_FIGURES = 4
MOST_DISPUTES = 5
MOST_FAULTS = 4
MOST_SOURCES = 16
_PARTIES = {
    Kind.PERSON: ("post",),
    Kind.PUBLIC_BODY: ("seat",),
    Kind.COMPANY: ("seat",),
    Kind.ORGANIZATION: ("seat",),
    Kind.ZONE: ("type", "place"),
}
_NEVER = datetime(2000, 1, 1, tzinfo=UTC)


def write_note(path: Path, view: BriefView, language: str) -> Path:
    """Write the note in a language; the same view gives the same words and layout."""
    press = Press(view, language)
    note = _Note(press)
    note.head()
    note.parties()
    note.happened()
    note.projects()
    note.promised()
    note.figures()
    note.exchange()
    note.disputed()
    note.sources()
    path.parent.mkdir(parents=True, exist_ok=True)
    note.paper.save(str(path))
    return path


class _Note:
    def __init__(self, press: Press) -> None:
        self.press = press
        self.words: Phrases = press.words
        self.paper: Paper = docx.Document()
        self.cited: dict[int, None] = {}
        lay_out(self.paper, press.language)

    def head(self) -> None:
        """Title, date, and what was read."""
        heading = printable(title(self.press, "page.note", "page.note_about"))
        self.paper.add_paragraph(heading, style="Title")
        properties = self.paper.core_properties
        properties.title, properties.author, properties.comments = heading, "landbridge", ""
        properties.created = properties.modified = _NEVER
        day = today(self.press)
        made = [self.words.text("page.made", date=day) if day else "", read_from(self.press)]
        self.paper.add_paragraph(" · ".join(part for part in made if part), style="Subtitle")

    def parties(self) -> None:
        """Who they are: people with their posts, bodies, companies, zones."""
        found = {kind: self._named(kind) for kind in _PARTIES}
        self._section("people", any(found.values()))
        for kind, dossiers in found.items():
            for dossier in dossiers:
                self._party(dossier, self.press.facts(dossier, *_PARTIES[kind]))

    def happened(self) -> None:
        """What has happened, the newest first."""
        moments = [moment for _, found in timeline(self.press) for moment in found]
        each = {(moment.what.href, moment.detail): moment for moment in moments}
        newest = sorted(each.values(), key=lambda m: m.when.first, reverse=True)[:MOST_MOMENTS]
        self._section("happened", bool(newest))
        for moment in newest:
            self._moment(moment)

    def projects(self) -> None:
        """Projects with their amounts by kind and their latest status."""
        rows = cards(self.press, Kind.PROJECT)[:MOST_PROJECTS]
        self._section("money", bool(rows))
        for row in rows:
            self._project(row)

    def promised(self) -> None:
        """Who promised what, to whom and by when."""
        rows = table(self.press, Kind.COMMITMENT).rows[:MOST_PROMISES]
        self._section("commitments", bool(rows))
        for row in rows:
            due = row.of("due")[0].text if row.of("due") else self.words.text("when.undated")
            self._line(due, row.of("by"), [*row.of("what"), *row.of("to")])

    def figures(self) -> None:
        """Statistics, the most widely told first."""
        rows = table(self.press, Kind.STATISTIC).rows[:MOST_FIGURES]
        self._section("statistics", bool(rows))
        for row in rows:
            period = row.of("period")[0].text if row.of("period") else ""
            self._line(period, row.of("scope"), [*row.of("measure"), *row.of("value")])

    def exchange(self) -> None:
        """What is offered and needed."""
        kinds = (Kind.STRENGTH, Kind.OFFER, Kind.NEED)
        rows = {kind: cards(self.press, kind)[:MOST_EXCHANGES] for kind in kinds}
        self._section("exchange", any(rows.values()))
        for kind, found in rows.items():
            for row in found:
                party = [*row.of("party"), *row.of("of")]
                what = [*(row.of("what") or [*row.of("code"), *row.of("field")]), *row.of("amount")]
                self._line(self.words.text(f"kinds.{kind}"), party, what)

    def disputed(self) -> None:
        """What is disputed, and what is wrong with the texts."""
        found = disputes(self.press)[:MOST_DISPUTES]
        wrong = faults(self.press)[:MOST_FAULTS]
        self._section("disputed", bool(found or wrong))
        for dispute in found:
            self._dispute(dispute)
        for fault in wrong:
            line = self.paper.add_paragraph(style="List Bullet")
            line.add_run(printable(fault.sentence))
            self._cite(line, [quote.number for quote in fault.quotes])

    def sources(self) -> None:
        """The documents that were cited, by number."""
        documents = [document for document in listed(self.press) if document.number in self.cited]
        self._section("sources", bool(documents))
        for document in documents[:MOST_SOURCES]:
            parts = [document.title.text, document.publisher, document.published]
            line = self.paper.add_paragraph(style="Source")
            said = self.words.text("join.clause").join(part for part in parts if part)
            line.add_run(f"[{document.number}]\t{printable(said)}")

    def _named(self, kind: Kind) -> list[Dossier]:
        found = [dossier for dossier in of_kind(self.press.view.ledger, kind) if dossier.names]
        return found[:MOST_OF_A_KIND]

    def _party(self, dossier: Dossier, said: Sequence[Shown]) -> None:
        names = self.press.facts(dossier, "name")[:1]
        name = replace(self.press.entity(dossier.id), marks=names[0].marks if names else ())
        distinct = list({value.text: value for value in reversed(said)}.values())
        self._line(self.press.kind(dossier), [name], distinct[::-1], bold=True)

    def _section(self, key: str, filled: bool) -> None:
        if filled:
            self.paper.add_heading(self.words.text(f"section.{key}"), level=1)

    def _line(
        self, label: str, names: Sequence[Shown], said: Sequence[Shown], bold: bool = False
    ) -> None:
        """A label, names, and what is said of them, with sources."""
        line = self._labelled(label)
        for run in self._runs(line, names):
            if bold:
                embolden(run)
        if names and said:
            line.add_run(self.words.text("join.colon"))
        self._runs(line, said)

    def _moment(self, moment: Moment) -> None:
        line = self._labelled(moment.date)
        line.add_run(f"{moment.kind}{self.words.text('join.colon')}")
        self._run(line, moment.what.text, moment.what.language)
        line.add_run(
            "".join(f" · {part}" for part in (moment.detail, moment.source.modality) if part)
        )
        self._cite(line, [mark.number for mark in moment.source.marks])

    def _project(self, row: Row) -> None:
        line = self.paper.add_paragraph(style="List Bullet")
        embolden(self._run(line, row.name.text, row.name.language))
        self._listed(line, [*row.of("place"), *row.of("party")])
        if row.steps:
            last = row.steps[-1]
            line.add_run(f" · {self.words.join([last.status.text, last.date])}")
            self._cite(line, [mark.number for mark in last.status.marks])
        for amount in row.of("amount"):
            self._amount(amount)

    def _amount(self, amount: Shown) -> None:
        """One amount on its own line: its kind, the sum, written out, disputed or not."""
        line = self.paper.add_paragraph(style="Amount")
        line.add_run(f"{capital(amount.term or self.words.text('predicate.amount'))}\t")
        embolden(self._run(line, amount.text))
        line.add_run(self.words.text("join.bracket", text=amount.exact))
        if amount.disputed:
            warn(line.add_run(f" · {self.words.text('label.disputed')}"))
        self._cite(line, [mark.number for mark in amount.marks])

    def _dispute(self, dispute: Dispute) -> None:
        line = self.paper.add_paragraph(style="List Bullet")
        embolden(self._run(line, dispute.entity.text, dispute.entity.language))
        line.add_run(f"{self.words.text('join.colon')}{dispute.predicate}")
        if dispute.ratio:
            differ = self.words.text("label.differ", ratio=dispute.ratio)
            warn(line.add_run(self.words.text("join.bracket", text=differ)))
        for side in dispute.sides:
            line.add_run(" · ")
            embolden(self._run(line, side.value.text, side.value.language))
            for quote in side.quotes[:1]:
                line.add_run(f" {self.words.text('quote.open')}")
                self._run(line, " ".join(quote.text.split())[:120], quote.language)
                line.add_run(self.words.text("quote.close"))
            self._cite(line, [mark.number for mark in side.value.marks])

    def _labelled(self, label: str) -> Paragraph:
        line = self.paper.add_paragraph(style="Labelled")
        line.add_run(f"{label}\t")
        return line

    def _listed(self, line: Paragraph, shown: Sequence[Shown]) -> None:
        if shown:
            line.add_run(" · ")
            self._runs(line, shown)

    def _runs(self, line: Paragraph, shown: Iterable[Shown]) -> list[Run]:
        """The values in a row, each with its sources."""
        runs = []
        for number, value in enumerate(shown):
            if number:
                line.add_run(self.words.text("join.list"))
            runs.append(self._run(line, value.text, value.language))
            self._cite(line, [mark.number for mark in value.marks])
        return runs

    def _run(self, line: Paragraph, text: str, language: str = "") -> Run:
        run = line.add_run(printable(text))
        set_language(run, language or self.press.language)
        return run

    def _cite(self, line: Paragraph, numbers: Iterable[int]) -> None:
        cited = list(dict.fromkeys(numbers))
        if cited:
            self.cited.update(dict.fromkeys(cited))
            line.add_run(f"[{', '.join(map(str, cited))}]").font.superscript = True
