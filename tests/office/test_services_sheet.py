"""The sheet of services and timetables is taken whole, or refused with all that is wrong."""

from datetime import date
from pathlib import Path

import pytest

from landbridge.claims.model import Reason
from landbridge.office.service_cells import mode_named, status_named
from landbridge.office.services_sheet import FORM, read_services
from landbridge.office.stops import Stops
from landbridge.office.template import BadTemplate
from landbridge.office.template_writing import write_template
from landbridge.publish.sentence import say
from landbridge.route.model import LinkStatus, Mode, Range, Service, Stop

RATES = {"USD": 7.0, "CNY": 1.0}


def found(stated: str, mode: Mode) -> Stop:
    return Stops().named(stated)


def read(folder: Path, text: str) -> tuple[Service, ...]:
    path = folder / "services.csv"
    path.write_text(text, encoding="utf-8")
    return read_services(path, found, RATES)


def faults(folder: Path, text: str) -> list[tuple[str, str]]:
    with pytest.raises(BadTemplate) as raised:
        read(folder, text)
    return [(fault.cell, fault.reason.code) for fault in raised.value.faults]


def test_a_row_is_a_service(tmp_path: Path) -> None:
    (service,) = read(
        tmp_path,
        "service,mode,from,to,carrier,status,a week,hours,cost,currency,last confirmed,source,"
        "year\n"
        "X9,rail,Shenyang,Harbin,Sample Rail,running,twice a week,96,700-1400,CNY,2026-05-01,"
        "timetable,2026\n",
    )
    assert (service.id, service.mode, service.carrier) == ("X9", Mode.RAIL, "Sample Rail")
    assert (service.per_week, service.hours, service.status) == (2, 96, LinkStatus.RUNNING)
    assert service.cost == Range(100, 150, 200)
    assert service.last_confirmed == date(2026, 5, 1)
    assert service.source is not None
    assert (service.source.name, service.source.year) == ("timetable", 2026)


@pytest.mark.parametrize(
    "header",
    [
        "运输方式,出发地,目的地,每周班次",
        "способ,из,в,раз в неделю",
        "วิธี,จาก,ถึง,ครั้งต่อสัปดาห์",
    ],
)
def test_columns_are_named_in_any_of_the_languages(tmp_path: Path, header: str) -> None:
    (service,) = read(tmp_path, f"{header}\n铁路,大连,哈尔滨,每周三班\n")
    assert (service.origin.id, service.per_week) == ("GN:1814087", 3)


def test_hours_are_those_between_the_clocks_of_two_zones(tmp_path: Path) -> None:
    (service,) = read(
        tmp_path,
        "mode,from,to,departs,clock of departure,arrives,days later,clock of arrival\n"
        "air,Dalian,Vladivostok,10:00,Asia/Shanghai,15:30,,Asia/Vladivostok\n",
    )
    assert service.hours == 3.5


def test_a_service_that_nobody_confirmed_is_unconfirmed(tmp_path: Path) -> None:
    (service,) = read(tmp_path, "mode,from,to\nsea,Dalian,Vladivostok\n")
    assert service.status is LinkStatus.UNCONFIRMED


def test_all_that_is_wrong_is_told_with_its_cell(tmp_path: Path) -> None:
    text = (
        "mode,from,to,departs,arrives,cost,currency,valid from,valid until\n"
        "rail,Dalian,Harbin,10:00,09:00,900,,,\n"
        "cart,Dalian,Harbin,,,900,XXX,2026-05-02,2026-05-01\n"
        "rail,Suzhou,Xyzzyx,,,900,RUB,,\n"
    )
    assert faults(tmp_path, text) == [
        ("E2", "arrives_before_departure"),
        ("F2", "tariff_without_currency"),
        ("A3", "unknown_mode"),
        ("I3", "ends_before_start"),
        ("G3", "unknown_currency"),
        ("G4", "no_rate_to_dollars"),
        ("B4", "place_ambiguous"),
        ("C4", "unknown_place_asked"),
    ]


@pytest.mark.parametrize("language", ["en", "zh", "ru", "th"])
def test_an_empty_sheet_that_landbridge_wrote_is_read(tmp_path: Path, language: str) -> None:
    row = {"mode": "rail", "origin": "Dalian", "destination": "Harbin"}
    folder = write_template(tmp_path / "s", [FORM], language, {"services": [row]})
    (file,) = folder.iterdir()
    assert [one.mode for one in read_services(file, found, {})] == [Mode.RAIL]


MODES = {
    "en": ("road", "rail", "sea", "air"),
    "zh": ("公路", "铁路", "海运", "航空"),
    "ru": ("автомобильный", "железнодорожный", "морской", "воздушный"),
    "th": ("ทางถนน", "ทางราง", "ทางทะเล", "ทางอากาศ"),
}
STATUSES = {
    "en": ("running", "seasonal", "suspended", "announced", "closed", "unconfirmed"),
    "zh": ("运行中", "季节性", "暂停", "已宣布", "已停运", "未确认"),
    "ru": (
        *("действует", "сезонное", "приостановлено", "объявлено", "закрыто"),
        "не подтверждено",
    ),
    "th": (
        *("เปิดให้บริการ", "ตามฤดูกาล", "ระงับชั่วคราว", "ประกาศแล้ว", "ยกเลิกเส้นทาง"),
        "ยังไม่ยืนยัน",
    ),
}


@pytest.mark.parametrize("language", ["en", "zh", "ru", "th"])
def test_the_words_that_a_refusal_tells_to_write_are_read(language: str) -> None:
    told = say(Reason.of("unknown_mode", stated="x"), language)
    assert all(word in told for word in MODES[language])
    assert [mode_named(word) for word in MODES[language]] == list(Mode)
    told = say(Reason.of("unknown_link_status", stated="x"), language)
    assert all(word in told for word in STATUSES[language])
    assert [status_named(word) for word in STATUSES[language]] == list(LinkStatus)


def test_the_year_of_a_row_whose_end_is_at_fault_is_told_too(tmp_path: Path) -> None:
    text = "mode,from,to,year\nrail,Dalian,Nowhere at all,26\n"
    assert set(faults(tmp_path, text)) == {
        ("C2", "unknown_place_asked"),
        ("D2", "unreadable_year"),
    }
