"""publish, export, review and register as a user meets them."""

import csv
import sqlite3


def pages(folder):
    return "".join(page.read_text("utf-8") for page in folder.rglob("*.html"))


def test_a_brief_shows_what_was_read(run, notice, tmp_path):
    run("read", notice)
    assert run("publish", "brief", "--lang", "zh").code == 0
    assert "陈小林" in pages(tmp_path / "brief")


def test_a_draft_does_not_reach_a_public_brief(run, notice, wire, tmp_path):
    run("read", notice, "--visibility", "draft")
    run("read", wire)
    run("publish", "brief")
    shown = pages(tmp_path / "brief")
    assert "Osaka" in shown
    assert "陈小林" not in shown


def test_an_internal_document_is_shown_where_it_is_asked_for(run, notice, tmp_path):
    run("read", notice, "--visibility", "internal")
    run("publish", "brief", "--to", "public")
    run("publish", "brief", "--internal", "--to", "internal")
    assert "陈小林" not in pages(tmp_path / "public")
    assert "陈小林" in pages(tmp_path / "internal")


def test_a_note_is_a_word_file(run, notice, tmp_path):
    run("read", notice)
    run("publish", "brief", "--format", "docx", "--lang", "ru")
    assert (tmp_path / "brief.docx").read_bytes()[:2] == b"PK"


def test_nobody_of_that_name_is_one_sentence(run, notice):
    run("read", notice)
    ran = run("publish", "brief", "--about", "Atlantis")
    assert (ran.code, ran.err.count("\n")) == (1, 1)


def test_the_export_has_one_row_per_claim(run, notice, tmp_path):
    (outcome,) = run("read", notice, "--format", "json").json()
    run("export", "claims.csv")
    assert (tmp_path / "claims.csv").read_bytes().startswith(b"\xef\xbb\xbf")
    with (tmp_path / "claims.csv").open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert {row["claim"] for row in rows} == {claim["id"] for claim in outcome["claims"]}


def test_a_rebuild_gives_the_same_dossiers(run, notice):
    run("read", notice)
    first = run("register", "rebuild").out
    assert run("register", "rebuild").out == first


def test_an_erased_person_is_gone_from_register_and_export(run, notice, tmp_path):
    run("read", notice)
    assert run("register", "erase", "陈小林", "--yes").code == 0
    run("export", "claims.csv")
    assert "陈小林" not in (tmp_path / "claims.csv").read_text("utf-8")
    with sqlite3.connect(tmp_path / "landbridge.db") as database:
        assert "陈小林" not in "\n".join(database.iterdump())
    assert "陈小林".encode() not in (tmp_path / "landbridge.db").read_bytes()


def test_what_was_erased_is_not_read_again(run, notice):
    run("read", notice)
    run("register", "erase", "陈小林", "--yes")
    ran = run("read", notice)
    assert (ran.code, ran.err.count("\n")) == (1, 1)


def test_a_question_is_settled_and_taken_back(run, notice, tmp_path):
    other = tmp_path / "other.txt"
    other.write_text(
        notice.read_text("utf-8").replace("陈小林", "陈晓琳").replace("日报", "晚报"),
        encoding="utf-8",
    )
    run("read", notice, other)
    asked = run("review", "--format", "json").json()
    about = [
        one for one in asked if {"陈小林", "陈晓琳"} == {side["name"] for side in one["sides"]}
    ]
    assert len(about) == 1
    judgement = run("review", about[0]["id"], "different").out.split()[1]
    assert about[0]["id"] not in {one["id"] for one in run("review", "--format", "json").json()}
    run("review", "--undo", judgement)
    assert about[0]["id"] in {one["id"] for one in run("review", "--format", "json").json()}


def test_visibility_can_be_changed(run, notice, tmp_path):
    (outcome,) = run("read", notice, "--format", "json").json()
    run("register", "visibility", outcome["document"][:12], "draft")
    run("publish", "brief")
    assert "陈小林" not in pages(tmp_path / "brief")


def test_an_erasure_is_asked_for_and_told_in_the_language_of_the_user(run, notice):
    run("read", notice)
    said = {lang: run("register", "erase", "陈小林", "--lang", lang) for lang in ("zh", "ru", "th")}
    assert all(one.code == 1 for one in said.values())
    assert "要永久删除陈小林吗？" in said["zh"].out
    assert "Стереть «陈小林» навсегда?" in said["ru"].out
    assert "ลบ 陈小林 อย่างถาวรหรือไม่" in said["th"].out
    assert run("register", "erase", "陈小林", "--yes", "--lang", "zh").out == "已删除。\n"
    again = run("register", "erase", "陈小林", "--lang", "ru")
    assert again.err == "landbridge: Лиц с именем «陈小林» в реестре: 0; укажите ровно одно.\n"


def test_a_visibility_is_told_in_the_language_of_the_user(run, notice):
    (outcome,) = run("read", notice, "--format", "json").json()
    identity = outcome["document"][:12]
    ran = run("register", "visibility", identity, "draft", "--lang", "th")
    assert ran.out == f"{identity}: ร่าง\n"
    unknown = run("register", "visibility", "zz", "draft", "--lang", "zh")
    assert unknown.err == "landbridge: 编号以“zz”开头的文件有0份；请写明唯一的一份。\n"


def test_what_the_register_refuses_is_told_in_the_language_of_the_user(run, notice):
    ran = run("read", notice, "--register", "mysql://host/db", "--lang", "ru")
    assert ran.err == "landbridge: mysql://host/db: Реестр — это файл или адрес postgresql://.\n"
    ran = run("review", "--register", notice, "--lang", "zh")
    assert ran.err.startswith(f"landbridge: {notice}: 这不是登记册（")
