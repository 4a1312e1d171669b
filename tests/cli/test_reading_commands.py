"""read, compare and import as a user meets them."""


def test_a_release_is_read_with_the_quote_of_each_claim(run, notice):
    ran = run("read", notice)
    assert ran.code == 0
    assert "沈阳市副市长陈小林" in ran.out


def test_json_gives_normalised_values(run, notice):
    (outcome,) = run("read", notice, "--format", "json").json()
    visits = [c for c in outcome["claims"] if c["kind"] == "Visit" and c["predicate"] == "when"]
    assert {visit["value"]["start"] for visit in visits} == {"2024-05-20"}


def test_every_quote_of_the_json_has_its_place_in_the_file(run, tmp_path):
    page = "<html><body><h1>Port <b>opens</b></h1><p>Published: 2022-10-11</p></body></html>"
    (tmp_path / "page.html").write_text(page)
    (outcome,) = run("read", tmp_path / "page.html", "--format", "json").json()
    sources = {c["predicate"]: c["evidence"]["source"] for c in outcome["claims"]}
    assert page[slice(*sources["title"].values())] == "Port <b>opens"
    assert page[slice(*sources["published"].values())] == "2022-10-11"


def test_every_quote_of_the_json_stands_in_the_text(run, notice):
    (outcome,) = run("read", notice, "--format", "json").json()
    text = notice.read_text("utf-8")
    assert outcome["claims"]
    for claim in outcome["claims"]:
        evidence = claim["evidence"]
        assert text[evidence["start"] : evidence["end"]] == evidence["quote"]


def test_the_same_file_again_adds_nothing(run, notice):
    run("read", notice)
    (outcome,) = run("read", notice, "--format", "json").json()
    assert outcome["new"] is False


def test_a_bad_file_is_named_and_the_others_are_read(run, notice, tmp_path):
    (tmp_path / "empty.txt").write_bytes(b"")
    ran = run("read", tmp_path / "empty.txt", notice)
    assert ran.code == 1
    assert "empty.txt" in ran.err
    assert "沈阳市副市长陈小林" in ran.out


def test_a_file_that_is_not_there_is_one_sentence(run):
    ran = run("read", "nothing.txt")
    assert (ran.code, ran.err.count("\n")) == (1, 1)
    assert "nothing.txt" in ran.err


def test_a_given_date_that_is_none_is_a_usage_error(run, notice):
    assert run("read", notice, "--published", "yesterday").code == 2


def test_a_register_that_is_none_is_one_sentence(run, notice, tmp_path):
    (tmp_path / "landbridge.db").write_text("this is no register " * 100)
    ran = run("read", notice)
    assert (ran.code, ran.err.count("\n")) == (1, 1)


def test_renditions_that_differ_end_with_three(run, notice, wire):
    wire.write_text(wire.read_text().replace("on May 20, 2024", "on May 25, 2024"))
    ran = run("compare", notice, wire)
    assert ran.code == 3
    assert "“5月20日” against “May 25, 2024”" in ran.out


def test_one_rendition_alone_cannot_be_compared(run, notice):
    assert run("compare", notice).code == 1


def test_a_sheet_is_taken_row_by_row(run, tmp_path):
    sheet = tmp_path / "offers.csv"
    sheet.write_text(
        "kind,party,what,amount\nneed,Sample Park,cold store,CNY 12 million\noffer,,nothing,\n"
    )
    ran = run("import", sheet, "--format", "json")
    assert ran.code == 1
    assert "offers.csv, B3" in ran.err
    amounts = [c["value"] for c in ran.json()["claims"] if c["predicate"] == "amount"]
    assert amounts == [{"type": "money", "amount": "12000000", "currency": "CNY"}]


def test_a_term_that_is_not_kept_to_ends_with_three(run, tmp_path):
    (tmp_path / "zh.txt").write_text(
        "沈阳与大阪是友好城市，双方将于2024年5月20日在大阪举行庆祝活动。\n"
    )
    (tmp_path / "en.txt").write_text(
        "Shenyang and Osaka are twin towns; both will celebrate in Osaka on May 20, 2024.\n"
    )
    (tmp_path / "terms.csv").write_text("zh,en\n友好城市,sister cities|sister city\n")
    files = (tmp_path / "zh.txt", tmp_path / "en.txt")
    assert run("compare", *files).code == 0
    ran = run("compare", *files, "--terms", tmp_path / "terms.csv")
    assert ran.code == 3
    assert "“友好城市” is not rendered" in ran.out
    assert ran.out.splitlines()[-2].startswith("Warning ")


def test_a_list_of_terms_without_languages_is_refused(run, notice, wire, tmp_path):
    terms = tmp_path / "terms.csv"
    terms.write_text("word,meaning\na,b\n")
    ran = run("compare", notice, wire, "--terms", terms)
    assert ran.code == 1
    assert "two columns headed by a language" in ran.err


def test_an_offer_that_is_taken_again_is_told_with_both_places(run, tmp_path):
    header = "kind,party,what,valid until"
    for name, until in (("old.csv", "2026-06-30"), ("new.csv", "2027-06-30")):
        (tmp_path / name).write_text(f"{header}\noffer,Sanli Works Ltd,cranes,{until}\n")
    assert run("import", "old.csv", "--published", "2026-01-01").err == ""
    ran = run("import", "new.csv", "--published", "2026-09-01")
    assert ran.code == 0
    assert ran.err == (
        "landbridge: new.csv, C2: Sanli Works Ltd says this in old.csv, C2 already, "
        "valid until 30 June 2026; what the newest document says counts.\n"
    )
