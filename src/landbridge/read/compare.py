"""Lay renditions side by side, by value: what one says that the other does not, or says otherwise.

A value of one rendition agrees with a value of the other when both mean the
same: the same day, the same amount, the same place in the world, a name that
sounds alike. What is left on both sides and looks like one value changed
(837 for 83.7, another city in the same region) is a difference; what is left
on one side is missing or added.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from landbridge.claims.model import Evidence, Finding, Reason, Severity
from landbridge.claims.value import normal_form
from landbridge.language.name_comparison import CLEARLY_DIFFERENT, name_similarity
from landbridge.language.names import Name
from landbridge.language.values import Money, When
from landbridge.read.passage import Passage, is_masthead
from landbridge.read.topics import GRAVE, TOPICS, Item


@dataclass(frozen=True, slots=True)
class Agreement:
    """A value that both renditions state, and where."""

    topic: str
    left: Evidence
    right: Evidence


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two renditions laid side by side."""

    left: Passage
    right: Passage
    agreements: tuple[Agreement, ...]
    findings: tuple[Finding, ...]

    @property
    def differs(self) -> bool:
        """Whether anything is worse than a note."""
        return any(finding.severity is not Severity.NOTE for finding in self.findings)


def compare(left: Passage, right: Passage) -> Comparison:
    """Compare two renditions; the left one is what the right one is checked against."""
    agreements: list[Agreement] = []
    findings: list[Finding] = []
    for topic, items_of in TOPICS.items():
        here, there = list(items_of(topic, left)), list(items_of(topic, right))
        pairs, only_here, only_there = _match(here, there, left, right)
        agreements += [Agreement(topic, _at(left, a), _at(right, b)) for a, b in pairs]
        findings += _findings(only_here, only_there, left, right)
    findings.sort(key=lambda finding: -list(Severity).index(finding.severity))
    return Comparison(left, right, tuple(agreements), tuple(findings))


def compare_all(passages: Sequence[Passage]) -> list[Comparison]:
    """The first rendition beside each of the others."""
    return [compare(passages[0], other) for other in passages[1:]]


def _match(
    here: list[Item], there: list[Item], left: Passage, right: Passage
) -> tuple[list[tuple[Item, Item]], list[Item], list[Item]]:
    pairs: list[tuple[Item, Item]] = []
    only_here: list[Item] = []
    rest = list(there)
    for item in here:
        same = next((other for other in rest if _agree(item, other, left, right)), None)
        if same is None:
            only_here.append(item)
        else:
            pairs.append((item, same))
            rest.remove(same)
    spoken = [item for item, _ in pairs]
    rest = [other for other in rest if not any(_agree(item, other, left, right) for item in spoken)]
    return pairs, only_here, rest


def _agree(item: Item, other: Item, left: Passage, right: Passage) -> bool:
    if item.key == other.key:
        return True
    value, counterpart = item.mention.value, other.mention.value
    if isinstance(value, When) and isinstance(counterpart, When):
        return value.contains(counterpart) or counterpart.contains(value)
    if isinstance(value, Money) and isinstance(counterpart, Money):
        return value.currency == counterpart.currency and value.amount == counterpart.amount
    if isinstance(value, Name) and isinstance(counterpart, Name):
        if item.topic != "person":
            return False
        likeness = name_similarity(
            value.text, left.pack.language, counterpart.text, right.pack.language
        )
        return likeness > CLEARLY_DIFFERENT
    return False


def _findings(
    only_here: list[Item], only_there: list[Item], left: Passage, right: Passage
) -> Iterator[Finding]:
    rest = list(only_there)
    for item in only_here:
        changed = min(
            (other for other in rest if _looks_changed(item, other)),
            key=lambda other: abs(other.where - item.where),
            default=None,
        )
        if changed is not None:
            rest.remove(changed)
            yield _different(item, changed, left, right)
        elif not is_masthead(left, item.mention):
            yield _one_sided("missing_in_rendition", item, left, right)
    for other in rest:
        if not is_masthead(right, other.mention):
            yield _one_sided("added_in_rendition", other, right, left)


def _looks_changed(item: Item, other: Item) -> bool:
    """Whether the other may be this value, told wrong: it stands near, or has the same digits."""
    value, counterpart = item.mention.value, other.mention.value
    if isinstance(value, Money) and isinstance(counterpart, Money):
        return True
    near = abs(item.where - other.where) < 0.25
    if isinstance(value, str):
        return near and item.mention.sort is other.mention.sort and item.topic == "place"
    return near and item.topic != "zone"


def _different(item: Item, other: Item, left: Passage, right: Passage) -> Finding:
    value, counterpart = item.mention.value, other.mention.value
    stated = {
        "left": left.quote(item.mention.start, item.mention.end),
        "right": right.quote(other.mention.start, other.mention.end),
    }
    if isinstance(value, Money) and isinstance(counterpart, Money):
        stated |= {"left_value": normal_form(value), "right_value": normal_form(counterpart)}
        stated["ratio"] = _ratio(value.amount, counterpart.amount)
    is_relay = is_masthead(left, item.mention) and is_masthead(right, other.mention)
    code = "relayed_later" if is_relay else f"{item.topic}_differs"
    severity = Severity.NOTE if is_relay else Severity.ERROR
    return Finding(Reason.of(code, **stated), severity, (_at(left, item), _at(right, other)))


def _one_sided(code: str, item: Item, has: Passage, lacks: Passage) -> Finding:
    severity = Severity.WARNING if item.topic in GRAVE else Severity.NOTE
    reason = Reason.of(
        code,
        topic=item.topic,
        value=has.quote(item.mention.start, item.mention.end),
        language=lacks.pack.language,
    )
    return Finding(reason, severity, (_at(has, item),))


def _at(passage: Passage, item: Item) -> Evidence:
    return passage.evidence(item.mention.start, item.mention.end)


def _ratio(left: Decimal, right: Decimal) -> str:
    low, high = sorted((abs(left), abs(right)))
    return str(round(high / low, 2).normalize()) if low else ""
