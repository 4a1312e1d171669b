"""Every code that the Thai pack gives is a code of the house's vocabularies."""

from release_reading import unknown_codes


def test_every_code_of_the_thai_pack_is_in_the_vocabularies():
    assert unknown_codes("th") == set()
