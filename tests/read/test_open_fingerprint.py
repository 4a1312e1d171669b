"""Reprints share their fingerprint, other texts do not."""

from __future__ import annotations

import subprocess
import sys

from landbridge.read.fingerprint import SIZE, fingerprint

EN = " ".join(
    f"On day {n} the delegation visited port {n} and signed protocol number {n}." for n in range(40)
)
ZH = "".join(f"第{n}天代表团访问了{n}号港口,并签署第{n}号合作纪要。" for n in range(40))


def shared(one: str, other: str) -> float:
    """The share of the min-hashes that two texts have in common."""
    pairs = zip(fingerprint(one), fingerprint(other), strict=True)
    return sum(left == right for left, right in pairs) / SIZE


def test_a_fingerprint_has_a_fixed_size() -> None:
    assert len(fingerprint(EN)) == SIZE
    assert fingerprint("— * —") == ()


def test_a_reprint_with_a_changed_line_resembles_its_source() -> None:
    for text in (EN, ZH):
        assert shared(text, "(Reprint) " + text[30:]) > 0.8


def test_another_text_does_not() -> None:
    assert shared(EN, EN.replace("visited", "left for")[::-1]) < 0.1
    assert shared(EN, ZH) == 0.0


def test_case_width_and_invisible_characters_do_not_count() -> None:
    assert fingerprint("Port of ＶＬＡＤＩＶＯＳＴＯＫ\u200b 12") == fingerprint(
        "port of Vladivostok １２"
    )
    assert fingerprint("สํ\u0e32คัญ") == fingerprint("สำคัญ")


def test_every_process_computes_the_same() -> None:
    program = f"from landbridge.read.fingerprint import fingerprint; print(fingerprint({EN!r}))"
    run = [sys.executable, "-c", program]
    printed = subprocess.run(run, check=True, capture_output=True, text=True).stdout
    assert printed.strip() == str(fingerprint(EN))
