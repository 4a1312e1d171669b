"""Lines that lead about a site: trails, rows of buttons, addresses, imprints."""

from __future__ import annotations

import re

from landbridge.read.masthead_words import starts_with, words_of
from landbridge.read.sentence_end import ends_sentence

_LONGEST = 200
_SEPARATOR = re.compile(r"\s*(?:>>?|›|→|＞|\||｜|/|·|—>|->|::)\s*|\s+»\s+")
_TRAIL_MARK = re.compile(r"\s(?:>>?|»|›|→)\s|[＞›]")
_LONGEST_STEP = 40
_FEWEST_DIGITS_OF_A_PHONE = 6
_DIGIT = re.compile(r"\d")


def is_navigation(line: str) -> bool:
    """Whether a line leads about the site: a trail, a row of buttons, an imprint."""
    if len(line) > _LONGEST:
        return False
    low = line.lower()
    if any(mark in low for mark in words_of("imprint")) or starts_with("trail", line):
        return True
    if starts_with("contact", line) and len(_DIGIT.findall(line)) >= _FEWEST_DIGITS_OF_A_PHONE:
        return True
    steps = [step.strip("[]【】() ") for step in _SEPARATOR.split(line)]
    if any(len(step) > _LONGEST_STEP for step in steps):
        return False
    if len(steps) > 1 and (steps[0].lower() in words_of("home") or _TRAIL_MARK.search(line)):
        return not ends_sentence(line)
    return all(_is_button(piece) for step in steps for piece in re.split(r"\s{2,}|、", step))


def _is_button(words: str) -> bool:
    buttons = words_of("button") | words_of("home") | words_of("section")
    return words.lower() in buttons or all(word in buttons for word in words.lower().split())
