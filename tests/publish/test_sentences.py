"""Reasons and values in words."""

from __future__ import annotations

import csv
import re
from datetime import date
from decimal import Decimal
from importlib.resources import files

import pytest
from reason_codes import codes_in_source

from landbridge.claims.model import Kind, Reason
from landbridge.claims.value import Code, Money, Number, Percent, Post, Quantity, Ref, Text, When
from landbridge.language.phrases import phrases, speaking
from landbridge.publish.sentence import say, show

LANGUAGES = ("zh", "en", "ru", "th")
PLURALS = {"zero", "one", "two", "few", "many", "other"}


def keys(language: str) -> set[str]:
    return set(phrases(language).table)


def meant(all_keys: set[str]) -> set[str]:
    """The keys that every language needs: no plural forms, magnitudes or currencies of its own."""
    own = ("magnitude.", "currency.")
    plain = {key for key in all_keys if key.rpartition(".")[2] not in PLURALS}
    return {key for key in plain if not key.startswith(own)}


def test_four_languages_speak() -> None:
    assert set(LANGUAGES) <= set(speaking())


@pytest.mark.parametrize("language", ["zh", "ru", "th"])
def test_a_language_says_all_that_english_says(language: str) -> None:
    optional = {"figure.money_scaled", "figure.quantity_scaled", "when.month_alone"}
    own = {key for key in keys(language) if re.match(r"predicate\.[A-Z]", key)}
    assert meant(keys(language)) - optional - own == meant(keys("en"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_plural_form_of_a_language_is_there(language: str) -> None:
    words = phrases(language)
    forms = {words.locale.plural_form(number) for number in (*range(120), Decimal("1.5"))}
    counted = {key.split(".")[1] for key in keys(language) if key.startswith("count.")}
    for name in counted:
        for form in forms if language == "ru" else {"other"}:
            assert f"count.{name}.{form}" in keys(language) or name == "more"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_predicate_and_kind_has_a_word(language: str) -> None:
    rows = csv.DictReader(
        (files("landbridge.claims") / "data/predicates.csv").read_text("utf-8").splitlines()
    )
    words = keys(language)
    assert {row["predicate"] for row in rows} <= {
        key.partition(".")[2] for key in words if key.startswith("predicate.")
    }
    assert {f"kinds.{kind}" for kind in Kind} <= words


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_reason_that_the_rooms_give_has_a_sentence(language: str) -> None:
    codes = codes_in_source()
    assert {"place_unknown", "same_name_and_post", "register_failed", "formula_error"} <= codes
    assert {code for code in codes if f"reason.{code}" not in keys(language)} == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_may_differ_between_renditions_has_a_sentence(language: str) -> None:
    topics = {key.partition(".")[2] for key in keys(language) if key.startswith("topic.")}
    assert {one for one in topics if f"reason.{one}_differs" not in keys(language)} == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_brackets_and_braces_of_all_phrases_are_balanced(language: str) -> None:
    for key, text in phrases(language).table.items():
        assert text.count("[") == text.count("]"), key
        assert text.count("{") == text.count("}"), key


def test_an_optional_part_is_left_out_without_its_value() -> None:
    assert say(Reason.of("breaks_off"), "en") == "The text breaks off."
    assert (
        say(Reason.of("breaks_off", tail="สำค"), "en")
        == "The text breaks off in mid-word, after “สำค”."
    )


def test_a_ratio_is_a_number_in_words() -> None:
    reason = Reason.of("amount_differs", ratio="1E+1", left="837亿元", right="8370亿元")
    assert say(reason, "en") == (
        "The amounts differ by a factor of 10: “837亿元” against “8370亿元”."
    )
    assert say(reason, "ru") == "Суммы расходятся в 10 раз: «837亿元» и «8370亿元»."
    assert "相差10倍" in say(reason, "zh")
    assert "ต่างกัน 10 เท่า" in say(reason, "th")


def test_russian_counts_times_in_its_plural_forms() -> None:
    said = [say(Reason.of("amount_differs", ratio=ratio), "ru") for ratio in ("2", "5", "2.5")]
    assert said == [
        "Суммы расходятся в 2 раза.",
        "Суммы расходятся в 5 раз.",
        "Суммы расходятся в 2,5 раза.",
    ]


def test_a_language_code_in_a_reason_is_named() -> None:
    reason = Reason.of("missing_in_rendition", topic="place", value="东北亚", language="en")
    assert say(reason, "en") == "The other rendition (English) leaves out this place: “东北亚”."
    assert say(reason, "zh") == "另一译本（英语）遗漏了这一地点：“东北亚”。"


def test_a_code_that_nobody_knows_is_still_said() -> None:
    assert say(Reason.of("never_heard_of", name="X"), "th") == "never heard of, X"


def test_a_value_called_key_does_no_harm() -> None:
    assert say(Reason.of("same_name", key="x", number="3"), "en") == "The same name."


def test_braces_in_a_value_are_text() -> None:
    reason = Reason.of("place_unknown", name="{candidates} [x]")
    assert say(reason, "en") == "“{candidates} [x]” is no known place."


def test_values_in_words() -> None:
    amount = Money(Decimal(83_700_000_000), "CNY")
    shown = {language: show(amount, language, {}) for language in LANGUAGES}
    assert shown == {
        "zh": "837亿元人民币",
        "en": "CNY 83.7 billion",
        "ru": "83,7 млрд юаней",
        "th": "83,700 ล้านหยวน",
    }
    assert show(Code("project_status", "ground_broken"), "ru", {}) == "начато строительство"
    assert show(Code("field", "no such field"), "en", {}) == "no such field"
    assert show(Text("港口", "zh"), "en", {}) == "港口"
    assert show(Ref("m1"), "en", {"m1": "Dalian"}) == "Dalian"
    assert show(Ref("m2"), "en", {}) == "not known"
    assert show(When.parse("2023-10-26"), "th", {}) == "26 ตุลาคม 2566"
    assert show(Quantity(Decimal(30), "{person}"), "zh", {}) == "30人"
    assert show(Percent(Decimal("12.5")), "ru", {}) == "12,5 %"
    assert show(Number(Decimal(26)), "en", {}) == "26"


def test_a_post_is_named_in_the_language_with_its_body() -> None:
    post = Post("consul_general", "总领事", "m1")
    assert show(post, "ru", {"m1": "Россия"}).startswith("генеральный консул, Россия")
    assert show(Post("", "办公室主任"), "en", {}) == "办公室主任"


def test_a_post_whose_code_is_its_english_word_is_said_in_english() -> None:
    assert show(Post("chairman", "俄罗斯联邦委员会主席"), "en", {}) == "chairman"


def test_a_code_of_goods_or_industries_names_its_system() -> None:
    assert show(Code("hs", "8501"), "th", {}) == "HS 8501"


def test_a_language_is_named_in_the_language_of_the_reader() -> None:
    shown = [show(Code("language", "th"), language, {}) for language in LANGUAGES]
    assert shown == ["泰语", "Thai", "тайский", "ไทย"]


@pytest.mark.parametrize(
    ("count", "said"),
    [
        (1, {"en": "List L of D, 1 entry", "ru": "Список L от D, 1 запись"}),
        (2, {"en": "List L of D, 2 entries", "ru": "Список L от D, 2 записи"}),
        (5, {"ru": "Список L от D, 5 записей"}),
        (21, {"ru": "Список L от D, 21 запись"}),
        (1000000, {"en": "List L of D, 1,000,000 entries", "zh": "名单L，D，共1,000,000条"}),
    ],
)
def test_what_is_counted_takes_the_form_that_its_number_asks_for(
    count: int, said: dict[str, str]
) -> None:
    reason = Reason.of("list_loaded", name="L", date="D", entries=count)
    assert {language: say(reason, language) for language in said} == said


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_thing_counted_in_a_phrase_has_its_forms(language: str) -> None:
    words = phrases(language)
    counted = {
        things
        for template in words.table.values()
        for things in re.findall(r"\{\w+:(\w+)\}", template)
    }
    assert {things for things in counted if not words.has(f"count.{things}.other")} == set()


def test_how_many_times_over_is_said_as_the_language_says_it() -> None:
    values = {"price": "USD 3", "budget": "USD 2"}
    half_more = Reason.of("close_price_gap", times="1.5", **values)
    assert "a factor of 1.5;" in say(half_more, "en")
    assert "в 1,5 раза;" in say(half_more, "ru")
    assert "в 5 раз;" in say(Reason.of("close_price_gap", times="5", **values), "ru")


def test_a_bare_figure_is_written_as_the_language_writes_it() -> None:
    reason = Reason.of("term_too_little", party="A", term="land", asked="12.5", had="3")
    assert "12,5" in say(reason, "ru")
    assert "12.5" in say(reason, "en")


def test_a_name_from_right_to_left_keeps_its_order_to_itself() -> None:
    said = say(Reason.of("not_screened", party="شركة المثال"), "en")
    assert said == "\u2068شركة المثال\u2069 is not screened."
    assert "\u2068" not in say(Reason.of("not_screened", party="Пример"), "en")


def test_a_date_that_ends_in_a_full_stop_shares_it_with_the_sentence() -> None:
    said = say(Reason.of("profile_expired", until="2026-09-30"), "ru")
    assert said.endswith("2026 г.")
    assert not said.endswith("..")


def test_a_word_that_all_packs_have_is_said_in_the_readers_language() -> None:
    assert show(Text("合资", "zh"), "en", {}) == "joint venture"
    assert show(Text("Joint venture", "en"), "ru", {}) == "совместное предприятие"
    assert show(Text("合资", "zh"), "zh", {}) == "合资"
    assert show(Text("合资建厂", "zh"), "en", {}) == "合资建厂"


def test_a_licence_is_no_sum_of_money_and_a_language_is_named() -> None:
    licence = Reason.of("term_lacking", party="甲厂", term="licence", asked="GOST", had="ISO 22000")
    assert say(licence, "zh") == "甲厂不具备：许可证（要求GOST）；现有ISO 22000。"
    spoken = Reason.of(
        "term_lacking", party="甲厂", term="language", asked="language:zh", had="language:en"
    )
    assert say(spoken, "ru") == "У организации 甲厂 нет: рабочий язык (китайский); есть английский."


def test_modes_of_a_chain_are_told_by_their_names() -> None:
    reason = Reason.of("cheapest_of_chain", modes="sea+rail")
    assert say(reason, "zh") == "按海运 → 铁路走法中费用最低。"
    assert "+" not in say(reason, "ru")


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "Out of season, which is from November 15 to February 28"),
        ("zh", "不在运营季（11月15日至2月28日）"),
        ("ru", "Не сезон; сезон с 15 ноября по 28 февраля"),
        ("th", "อยู่นอกฤดูกาล ซึ่งคือ 15 พฤศจิกายน ถึง 28 กุมภาพันธ์"),
    ],
)
def test_a_season_is_told_without_a_year(language: str, told: str) -> None:
    season = {"season_opens": date(2024, 11, 15), "season_closes": date(2025, 2, 28)}
    assert say(Reason.of("service_off_season", **season), language) == told
