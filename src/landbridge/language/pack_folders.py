"""Language packs loaded from their folders: the tables of TOML become rules that match.

A new language is a new folder. `names.toml` holds the words and rules for names, `nouns.toml` the
nouns that call again what was named, `frames.toml` what all patterns of what is said share,
`frames/KIND.toml` those of one kind with their words, and `wants.toml` the words around lists of
needs and offers.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache
from hashlib import sha256
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Any

from landbridge.language.code_table import CodeTable
from landbridge.language.common_noun import CommonNoun, noun_lists, noun_sorts
from landbridge.language.figure_rules import FigureRules
from landbridge.language.kind_last import KindLast
from landbridge.language.lexicon import NEVER
from landbridge.language.line import symbols_of
from landbridge.language.link_rules import LinkRules
from landbridge.language.mention import Sort
from landbridge.language.name import BARE
from landbridge.language.pack import SHORT_NAME, WORK, FrameRule, NameRule, Pack, Sought
from landbridge.language.pack_tables import read_tables
from landbridge.language.pattern import Grammar, Pattern
from landbridge.language.wants import Wants

_PACKS = files("landbridge.language") / "packs"


@cache
def known_languages() -> frozenset[str]:
    """The languages that have a full pack."""
    return frozenset(
        folder.name for folder in _PACKS.iterdir() if (folder / "frames.toml").is_file()
    )


@cache
def packs_digest() -> str:
    """The hash of all packs, which a reading is made with."""
    digest = sha256()
    for part in _parts(_PACKS):
        digest.update(part.read_bytes())
    return digest.hexdigest()[:16]


def _parts(folder: Traversable) -> Iterator[Traversable]:
    """The files of a folder and of those in it, in the order of their names."""
    for part in sorted(folder.iterdir(), key=lambda part: part.name):
        yield from _parts(part) if part.is_dir() else [part]


@cache
def load_pack(language: str) -> Pack:
    """The pack of a language; raises KeyError where there is none."""
    if language not in known_languages():
        raise KeyError(language)
    names, frames = read_tables(language, "names"), _read_frames(language)
    nouns = read_tables(language, "nouns")
    grammar = _grammar(names, frames, nouns)
    rules = [
        _frame_rule(rule, pattern, grammar)
        for rule in frames["frame"]
        for pattern in rule["patterns"]
    ]
    return Pack(
        language=language,
        grammar=grammar,
        sentence_end=re.compile(names["sentence_end"]),
        quotes=names.get("quotes", ""),
        levels=names.get("levels", {}),
        codes={
            sort: CodeTable.of(table)
            for sort, table in (names["codes"] | frames.get("codes", {})).items()
        },
        no_names=frozenset(names.get("no_names", ())),
        subject_pronoun=grammar.compile(pronoun) if (pronoun := names.get("it")) else None,
        place_pronouns=[grammar.compile(source) for source in names.get("there", ())],
        short_name=_expression(names, "short_name"),
        place_of_short_name=grammar.expand(_place_of_short_name(names)),
        case_ending=_expression(names, "case_ending"),
        no_fields=CodeTable.of({"no_field": names.get("no_fields", ())}),
        modality=_modalities(frames.get("modality", {}), grammar),
        taken_back=_modalities(frames.get("taken_back", {}), grammar),
        compared=_expression(frames, "compared"),
        year_before=_expression(frames, "year_before", re.I),
        at_present=_expression(frames, "at_present", re.I),
        former=_expression(frames, "former", re.I),
        met=_expression(frames, "met", re.I),
        of_met=_expression(frames, "of_met"),
        speech=[grammar.compile(source) for source in frames["speech"]],
        inside=[grammar.compile(source) for source in frames["check"]["inside"]],
        breaks_off=re.compile(frames["check"]["breaks_off"]),
        names=_name_rules(names, nouns, grammar),
        kind_last=[
            _kind_last(rule, names["codes"], grammar) for rule in names.get("kind_last", ())
        ],
        frames=[rule for rule in rules if rule.about != WORK],
        of_works=[rule for rule in rules if rule.about == WORK],
        nouns=[
            CommonNoun.of(kind, table, nouns, grammar)
            for kind, table in nouns.get("noun", {}).items()
        ],
        figures=FigureRules.of(frames["figures"], grammar),
        oblique=_expression(frames, "oblique", re.I),
        becomes=_expression(frames, "becomes", re.I),
        works=[grammar.compile(source) for source in frames.get("works", ())],
        sought={name: _sought(found, grammar) for name, found in frames.get("sought", {}).items()},
        wants=Wants.of(language, grammar),
        links=LinkRules.of(frames.get("link", {}), grammar),
    )


def _read_frames(language: str) -> dict[str, Any]:
    """What a language says of all frames, and of each kind of them."""
    frames = read_tables(language, "frames") | {"frame": []}
    for part in _parts(_PACKS / language / "frames"):
        kind = tomllib.loads(part.read_text("utf-8"))
        frames["frame"] += kind.get("frame", ())
        for table in ("words", "codes", "figures", "sought", "link"):
            frames[table] = frames.get(table, {}) | kind.get(table, {})
        for words in ("oblique", "becomes"):
            if words in kind:
                frames[words] = kind[words]
        frames["works"] = [*frames.get("works", ()), *kind.get("works", ())]
    return frames


def _place_of_short_name(names: Mapping[str, Any]) -> str:
    """Where a short name may stand: as the pack says, else beside nothing that names hold."""
    beside = names.get("beside_short_name", r"\w")
    alone = rf"(?<!{beside}){SHORT_NAME}(?!{beside}|\x20[A-Z])"
    return str(names.get("place_of_short_name", alone))


def _frame_rule(rule: Mapping[str, Any], source: str, grammar: Grammar) -> FrameRule:
    pattern, about = grammar.compile(source), rule.get("about", "")
    if about and about != WORK:
        pattern = replace(pattern, before=[grammar.wanted.want(symbols_of(about))])
    reaches_back = rule.get("reaches_back", False)
    return FrameRule(
        rule["kind"],
        pattern,
        rule.get("says", {}),
        each=rule.get("each", ""),
        split=_expression(rule, "split"),
        joins=reaches_back or rule.get("joins", False),
        reaches_back=reaches_back,
        near=rule.get("near", ""),
        subject=rule.get("subject", ""),
        doer=rule.get("doer", ""),
        sign=_expression(rule, "sign", re.I),
        about=about,
        side=rule.get("side", ""),
        seeks=rule.get("seeks", {}),
    )


def _sought(found: Mapping[str, Any], grammar: Grammar) -> Sought:
    patterns = [grammar.compile(source) for source in found["patterns"]]
    return Sought(patterns, **{name: found[name] for name in ("side", "reach") if name in found})


def _expression(
    table: Mapping[str, Any], name: str, flags: re.RegexFlag = re.NOFLAG
) -> re.Pattern[str] | None:
    return re.compile(table[name], flags) if name in table else None


def _grammar(
    names: Mapping[str, Any], frames: Mapping[str, Any], nouns: Mapping[str, Any]
) -> Grammar:
    words: dict[str, Sequence[str] | str] = {}
    for sort, table in (names["codes"] | frames.get("codes", {})).items():
        words[sort] = [word for forms in table.values() for word in forms]
        words |= {f"{sort}_{code}": list(forms) for code, forms in table.items()}
    words |= names.get("words", {}) | frames.get("words", {}) | nouns.get("words", {})
    words |= noun_lists(nouns)
    return Grammar.of(words, names["joint"], names["blank"], names.get("gap", 60))


def _modalities(sources: Mapping[str, str], grammar: Grammar) -> list[tuple[str, re.Pattern[str]]]:
    return [(modality, grammar.compile(source).expression) for modality, source in sources.items()]


def _name_rules(
    names: Mapping[str, Any], nouns: Mapping[str, Any], grammar: Grammar
) -> dict[Sort, list[NameRule]]:
    rules: dict[Sort, list[NameRule]] = {}
    for rule in names["rule"]:
        sort = Sort(rule["sort"])
        rules.setdefault(sort, []).extend(
            _name_rule(sort, rule, grammar.compile(pattern)) for pattern in rule["patterns"]
        )
    for sort in noun_sorts(nouns):
        sources = (source.replace("<noun", f"<{sort}_noun") for source in nouns["patterns"])
        calling = [NameRule(sort, grammar.compile(source), level=BARE) for source in sources]
        rules[sort] = [*calling, *rules.get(sort, ())]
    return rules


def _kind_last(rule: Mapping[str, Any], codes_of: Mapping[str, Any], grammar: Grammar) -> KindLast:
    def expression(part: str) -> re.Pattern[str]:
        return re.compile(grammar.expand(rule.get(part, NEVER)))

    return KindLast(
        Sort(rule["sort"]),
        kind=expression("kind"),
        between=expression("between"),
        plain=expression("plain"),
        symbols=frozenset[str]().union(*map(symbols_of, rule["holds"])),
        longest=rule["longest"],
        codes=CodeTable.of(codes_of.get(rule["sort"], {})),
        alias=expression("alias"),
        has_core=rule.get("core", False),
    )


def _name_rule(sort: Sort, rule: Mapping[str, Any], pattern: Pattern) -> NameRule:
    code, level = rule.get("code", ""), rule.get("level", "")
    sign = _expression(rule, "sign", re.I)
    return NameRule(sort, pattern, code, level, rule.get("tentative", False), sign)
