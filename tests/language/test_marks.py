"""Marks: every number that may be part of a date has one."""

from landbridge.language.date_pack import date_grammar
from landbridge.language.marks import MAX_DATE_NUMBER


def test_every_number_up_to_the_highest_year_has_a_mark() -> None:
    marker = date_grammar("en").forms.marker
    numbers = [str(number) for number in range(MAX_DATE_NUMBER + 2)] + ["007", "0930", "99999"]
    assert all(len(marker.mark(number)) == len(number) for number in numbers)
