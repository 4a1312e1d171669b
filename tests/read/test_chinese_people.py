"""Who Chinese releases speak of: posts before and after names, several posts, short names."""

from __future__ import annotations

from release_reading import fact, posts, said


def test_a_person_with_two_posts_of_two_bodies_holds_both() -> None:
    people = posts("5月15日,省委书记、省人大常委会主任罗承业在西安出席活动。")
    assert people["罗承业"] == {"party_secretary", "director"}


def test_a_post_after_another_needs_no_body_of_its_own() -> None:
    assert posts("省委常委、秘书长方铭出席。")["方铭"] == {
        "standing_committee_member",
        "secretary_general",
    }


def test_a_bare_mayor_is_the_mayor_of_the_city_of_the_page() -> None:
    text = "沈阳市与釜山市加强合作。市长钟明远对沈阳市的对外开放作了介绍。"
    assert posts(text)["钟明远"] == {"mayor"}
    assert "沈阳" in said(text, "PublicBody", "seat")


def test_the_secretary_of_a_district_committee_and_the_vice_mayor_are_two_people() -> None:
    people = posts("辽中区委书记温向北、沈阳市副市长何静姝参加座谈。")
    assert people == {"温向北": {"party_secretary"}, "何静姝": {"deputy_mayor"}}


def test_a_foreign_name_with_a_dot_ends_before_the_verb() -> None:
    assert "阿列克谢·彼得连科" in posts("滨海边疆区副州长阿列克谢·彼得连科会见代表团一行。")


def test_a_foreign_name_without_a_dot_is_read_after_a_post() -> None:
    assert posts("泰国驻沈阳总领事瓦莱拉拜会沈阳市市长钟明远。")["瓦莱拉"] == {"consul_general"}


def test_a_japanese_name_of_four_letters_is_one_name() -> None:
    assert posts("日本敦贺市市长米田隆史访问沈阳市。")["米田隆史"] == {"mayor"}


def test_a_foreign_minister_heads_the_ministry_that_is_written_together_with_the_post() -> None:
    assert posts("巴伐利亚州经济部长彼得·豪泽会见代表团。")["彼得·豪泽"] == {"minister"}


def test_a_deputy_minister_of_a_ministry_of_several_fields() -> None:
    text = "匈牙利外交与对外经济部副部长拉斯洛·绍博出席论坛。"
    assert posts(text)["拉斯洛·绍博"] == {"deputy_minister"}
    assert "匈牙利外交与对外经济部" in said(text, "PublicBody", "name")


def test_the_vice_president_of_a_company_is_found_through_the_region_he_is_in_charge_of() -> None:
    assert posts("市长钟明远会见西门子公司全球副总裁马克·施泰因。")["马克·施泰因"] == {
        "company_vice_president"
    }


def test_a_diplomat_below_the_consul_has_a_post_too() -> None:
    assert posts("驻圣彼得堡总领馆商务参赞高岚参加。")["高岚"] == {"counsellor"}


def test_the_last_piece_of_a_foreign_name_is_the_same_person() -> None:
    text = "卢森堡驻华大使保罗·克莱门特访问郑州。河南省副省长何东来会见克莱门特一行。"
    assert fact(text, "Meeting") >= {("participant", "保罗·克莱门特"), ("participant", "何东来")}
    assert set(posts(text)) == {"保罗·克莱门特", "何东来"}


def test_words_before_a_verb_of_speech_are_no_people() -> None:
    assert posts("双方表示,将加强合作。代表说,前景广阔。方面指出,空间很大。") == {}


def test_the_party_secretary_and_director_of_a_zone_is_one_person() -> None:
    people = posts("大连经济技术开发区党工委书记、管委会主任卢海宁出席仪式。")
    assert people["卢海宁"] == {"party_secretary", "director"}


def test_a_name_that_ends_in_the_letter_of_a_country_before_its_post() -> None:
    text = "驻阿拉木图总领事蒋怀德会见江布尔州州长。蒋怀德总领事介绍了情况。"
    assert set(posts(text)) >= {"蒋怀德"}
    assert "蒋怀" not in posts(text)


def test_a_name_ends_before_the_verb_that_follows_it() -> None:
    assert posts("5月20日,周明与法国驻沪总领事王度座谈。")["王度"] == {"consul_general"}


def test_officials_are_nobody_by_name() -> None:
    assert "官员" not in posts("多国驻上海领事官员代表团5日抵达成都。")


def test_who_signs_with_somebody_is_no_organisation() -> None:
    text = "罗承业与何静姝签署合作框架协议。"
    assert "何静姝" not in said(text, "Organization", "name")


def test_the_side_of_a_country_is_who_is_of_it() -> None:
    text = "符拉迪沃斯托克市市长彼得罗夫会见大连市市长李伟。中方承诺在2025年3月前完成土地移交。"
    assert said(text, "Commitment", "by") == {"李伟"}


def test_thai_names_have_characters_that_transcribe_little_else() -> None:
    assert posts("曼谷副市长颂猜·斋迪会见代表团。")["颂猜·斋迪"] == {"deputy_mayor"}
    assert "社他·塔威信" in posts("泰国总理社他·塔威信出席论坛。")


def test_a_post_behind_the_name_of_its_holder() -> None:
    assert posts("张平总领事会见了大连市市长李明。") == {
        "张平": {"consul_general"},
        "李明": {"mayor"},
    }


def test_all_consuls_are_nobody_by_name() -> None:
    assert posts("大连市市长李明走访领事馆,向各总领事介绍了情况。") == {"李明": {"mayor"}}


def test_a_vice_governor_behind_a_preposition_is_no_governor() -> None:
    text = "以副省长张立新为团长的辽宁代表团抵达曼谷。"
    assert posts(text) == {"张立新": {"vice_governor"}}
    assert posts("由副市长王东海任团长的代表团访问了清迈。") == {"王东海": {"deputy_mayor"}}


def test_an_ambassador_to_china_has_a_seat_in_china() -> None:
    text = "沈阳市市长钟明远会见了芬兰驻华大使孟蓝。"
    assert said(text, "PublicBody", "seat") == {"中国", "沈阳"}


def test_a_post_that_is_held_no_more_is_no_post() -> None:
    text = "大连市市长李明会见了前阿穆尔州州长彼得罗夫和匈牙利前驻重庆总领事郝沃思。"
    assert posts(text) == {"李明": {"mayor"}, "彼得罗夫": set(), "郝沃思": set()}
    assert posts("目前省长彼得罗夫在大连访问。") == {"彼得罗夫": {"governor"}}


def test_a_name_is_as_long_as_it_is_before_the_word_that_follows() -> None:
    assert "赵启" in posts("应大连市市长赵启邀请,泰国客人来访。")
    assert "赵启" in posts("大连市市长赵启未能出席。")
    assert "赵启明" in posts("大连市外办主任赵启明在市民中心会见了客人。")
    assert "赵启明" in posts("大连市外办主任赵启明在市政府会见了客人。")


def test_foreign_names_keep_their_last_character() -> None:
    assert "阿依古丽·买买提" in posts("乌鲁木齐市副市长阿依古丽·买买提会见了客人。")
    assert "沃洛京" in posts("俄罗斯总理沃洛京访问了大连。")
    assert "瓦伦丁" in posts("德国经济部长瓦伦丁会见了客人。")


def test_who_governs_japan_and_korea_has_titles_of_its_own() -> None:
    assert posts("日本首相斋藤文雄会见了客人。") == {"斋藤文雄": {"prime_minister"}}
    assert posts("韩国产业通商资源部长官安成俊访问了大连。") == {"安成俊": {"minister"}}
