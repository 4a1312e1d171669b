"""What to call an entity on a page: its name, or a title made of what is known of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from landbridge.claims.dossier import Dossier, Fact, Ledger, Standing
from landbridge.claims.model import EntityId, Kind
from landbridge.claims.value import Code, Post, Ref
from landbridge.claims.vocabulary import label
from landbridge.language.phrases import phrases
from landbridge.publish.sentence import adopted_name, show
from landbridge.world.places import place_names

_FALLBACKS = ("en", "zh", "ru", "th")
_MOST_WORDS = 90
_MOST_PARTS = 3
_DEEPEST = 3

# How a title is made where nothing has a name: a separator, and for each side
# the predicates to try in turn.
_TITLES: Mapping[Kind, tuple[str, tuple[tuple[str, ...], ...]]] = {
    Kind.PERSON: ("colon", (("post",),)),
    Kind.PUBLIC_BODY: ("colon", (("of", "seat"),)),
    Kind.ZONE: ("colon", (("place",), ("type",))),
    Kind.PROJECT: ("colon", (("party",), ("field", "place"))),
    Kind.AGREEMENT: ("colon", (("type",), ("party", "subject"))),
    Kind.TIE: ("pair", (("place",),)),
    Kind.LINK: ("pair", (("origin",), ("destination",))),
    Kind.VISIT: ("arrow", (("visitor", "head", "member"), ("host", "place"))),
    Kind.MEETING: ("pair", (("participant", "topic"),)),
    Kind.EVENT: ("colon", (("type",), ("place",))),
    Kind.ESTABLISHMENT: ("colon", (("founder",), ("what", "place"))),
    Kind.COMMITMENT: ("colon", (("by",), ("what", "to"))),
    Kind.STATEMENT: ("colon", (("speaker",), ("about", "field", "stance"))),
    Kind.STRENGTH: ("colon", (("of",), ("field", "what"))),
    Kind.OFFER: ("colon", (("party",), ("what", "code"))),
    Kind.NEED: ("colon", (("party",), ("what", "code"))),
    Kind.STATISTIC: ("colon", (("scope",), ("measure",))),
}


@dataclass(frozen=True, slots=True)
class Name:
    """A name to show; `language` is set where it is not the brief's."""

    text: str
    language: str = ""


@dataclass(slots=True)
class Names(Mapping[str, str]):
    """The names of a ledger's entities in one language, each made once."""

    ledger: Ledger
    language: str
    made: dict[EntityId, Name] = field(default_factory=dict)

    def of(self, entity: str, depth: int = 0) -> Name:
        """The name of an entity; one that the ledger does not know is called unknown."""
        known = EntityId(entity)
        dossier = self.ledger.dossiers.get(self.ledger.redirects.get(known, known))
        if dossier is None:
            return Name(phrases(self.language).text("label.unknown"))
        if dossier.id not in self.made:
            name = self._name(dossier) or self._title(dossier, depth)
            self.made[dossier.id] = name
        return self.made[dossier.id]

    def __getitem__(self, entity: str) -> str:
        return self.of(entity).text

    def __iter__(self) -> Iterator[str]:
        return iter(self.ledger.dossiers)

    def __len__(self) -> int:
        return len(self.ledger.dossiers)

    def _name(self, dossier: Dossier) -> Name | None:
        names = _adopted_names(dossier) | dict(dossier.names) | _world_names(dossier)
        if self.language in names:
            return Name(_cut(names[self.language]))
        if described := self._described(dossier):
            return Name(described)
        for language in (*_FALLBACKS, *sorted(names)):
            if language in names:
                return Name(_cut(names[language]), language)
        return None

    def _described(self, dossier: Dossier) -> str:
        """A body without a name in this language by its type and seat: a translation of sorts."""
        if dossier.kind is not Kind.PUBLIC_BODY:
            return ""
        parts = {
            name: next((self._value(fact, 1) for fact in chosen(dossier, name)), "")
            for name in ("type", "seat", "of")
        }
        if not parts["type"]:
            return ""
        return capital(phrases(self.language).text("figure.body", **parts))

    def _title(self, dossier: Dossier, depth: int) -> Name:
        words = phrases(self.language)
        separator, sides = _TITLES.get(dossier.kind, ("colon", ()))
        parts = [self._side(dossier, side, separator, depth) for side in sides]
        title = words.text(f"join.{separator}").join(part for part in parts if part)
        if title and separator == "arrow" and not parts[0]:
            title = words.text("join.arrow").lstrip() + title
        if title:
            return Name(_cut(capital(title)))
        kind = capital(label("kind", dossier.kind, self.language))
        return Name(words.text("label.unnamed", kind=kind))

    def _side(self, dossier: Dossier, predicates: Sequence[str], separator: str, depth: int) -> str:
        """One side of a title: the values of the first predicate that has any."""
        words = phrases(self.language)
        if depth >= _DEEPEST:
            return ""
        for predicate in predicates:
            parts = [self._value(fact, depth) for fact in chosen(dossier, predicate)]
            parts = [part for part in dict.fromkeys(parts) if part]
            if parts:
                short = parts[:_MOST_PARTS] + ["…"] * (len(parts) > _MOST_PARTS)
                return words.text(f"join.{'pair' if separator == 'pair' else 'list'}").join(short)
        return ""

    def _value(self, fact: Fact, depth: int) -> str:
        match fact.value:
            case Ref(entity):
                return self.of(entity, depth + 1).text
            case Post(code, title, body):
                inside = {body: self.of(body, depth + 1).text} if body else {}
                return show(Post(code, title, body), self.language, inside)
            case value:
                return show(value, self.language, {})


def chosen(dossier: Dossier, predicate: str) -> list[Fact]:
    """The facts of a predicate that stand: the shown ones, else those in dispute."""
    facts = dossier.shown(predicate)
    return [fact for fact in facts if fact.standing is Standing.SHOWN] or facts


def capital(text: str) -> str:
    """The text with its first letter a capital, for the head of a line or cell."""
    return text[:1].upper() + text[1:]


def _world_names(dossier: Dossier) -> dict[str, str]:
    """The names that the world knows a place by; they outrank what a text happened to write."""
    if dossier.kind is not Kind.PLACE:
        return {}
    codes = [fact.value.code for fact in chosen(dossier, "code") if isinstance(fact.value, Code)]
    return dict(place_names(codes[0])) if codes else {}


def _adopted_names(dossier: Dossier) -> dict[str, str]:
    """The names that languages have adopted for a company, where its own texts lack them."""
    for fact in chosen(dossier, "registered_id"):
        match fact.value:
            case Code("adopted", code):
                return {language: adopted_name(code, language) for language in _FALLBACKS}
    return {}


def _cut(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _MOST_WORDS else f"{line[: _MOST_WORDS - 1]}…"
