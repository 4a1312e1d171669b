"""Who speaks without a name, and what becomes of papers, in English releases."""

from __future__ import annotations

from release_reading import fact, modalities, said


def test_residents_oppose_without_a_name() -> None:
    assert fact("Residents oppose the landfill near the river.", "Statement") == {
        ("speaker", "Residents"),
        ("stance", "opposes"),
        ("about", "the landfill near the river"),
    }


def test_thanks_in_somebodys_own_words() -> None:
    text = '"Thank you to the consulate for its help," said Mayor Ana Quispe.'
    assert fact(text, "Statement") >= {("speaker", "Ana Quispe"), ("stance", "thanks")}


def test_a_memorandum_is_initialled() -> None:
    text = "A memorandum on fisheries was initialled in Suva."
    assert fact(text, "Agreement") >= {("type", "memorandum"), ("status", "initialled")}


def test_what_talks_are_held_on_is_planned() -> None:
    text = "Talks on a free trade agreement between Fiji and China are under way."
    assert fact(text, "Agreement") >= {("type", "agreement"), ("status", "planned")}
    assert modalities(text, "Agreement") == {"plan"}


def test_an_agreement_expired() -> None:
    text = "The cooperation agreement with Kenya expired in April."
    assert said(text, "Agreement", "status") == {"expired"}
