"""The year of a wire that states none, by the weekdays of its days."""

from landbridge.read.inferred_year import infer_year


def test_the_year_is_that_in_which_the_day_falls_on_the_weekday():
    assert infer_year("เมื่อวันพุธ (5 เม.ย.) คณะเดินทางถึง ในปี 2022 การค้าเพิ่มขึ้น", "th") == 2023


def test_weekdays_that_fit_no_year_near_tell_none():
    assert infer_year("เมื่อวันพุธ (5 เม.ย.) คณะเดินทางถึง ในปี 2015 การค้าเพิ่มขึ้น", "th") is None


def test_a_text_that_states_no_year_tells_none():
    assert infer_year("เมื่อวันพุธ (5 เม.ย.) คณะเดินทางถึง", "th") is None
