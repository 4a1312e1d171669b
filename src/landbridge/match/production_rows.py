"""The rows of a table of production, checked: what each says, or what is wrong with it.

The column of activities is named by its system (isic, nace, okved, gbt), or a column
`system` names it row by row. The column of values is named by its measure (output,
employment, revenue), or a column `measure` does. Codes become ISIC's.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from landbridge.claims.model import Reason
from landbridge.match.bad_table import MOST_TOLD, BadRow, BadTable
from landbridge.match.cells import Columns, Header, amount_in, year_in
from landbridge.match.production_table import Output, check_alike
from landbridge.match.trade_rows import PlaceOf
from landbridge.world.codes import isic_at

SYSTEMS: Columns = {
    "isic": ("isic", "isic4", "isic rev.4", "isic_rev4"),
    "nace": ("nace", "nace_r2", "nace rev.2", "nace2"),
    "okved": ("okved", "okved2", "okved 2", "оквэд", "оквэд2", "оквэд 2"),
    "gbt": ("gbt", "gb/t 4754", "gb/t4754", "gbt4754", "行业代码", "国民经济行业代码"),
}
MEASURES: Columns = {
    "output": ("output", "production", "总产值", "产值", "выпуск", "ผลผลิต"),
    "employment": ("employment", "employees", "从业人员", "занятость", "การจ้างงาน"),
    "revenue": ("revenue", "turnover", "营业收入", "выручка", "รายได้"),
}
COLUMNS: Columns = {
    "year": ("year", "time_period", "年份", "год", "ปี"),
    "place": ("region", "country", "place", "geo", "地区", "国家", "регион", "страна", "พื้นที่"),
    "activity": ("activity", "code", "行业", "вид деятельности", "กิจกรรม"),
    "system": ("system", "classification", "分类", "классификатор", "ระบบ"),
    "value": ("value", "数值", "金额", "значение", "стоимость", "ค่า", "มูลค่า"),
    "measure": ("measure", "indicator", "指标", "показатель", "ตัวชี้วัด"),
    "unit": ("unit", "单位", "единица", "หน่วย"),
    **SYSTEMS,
    **MEASURES,
}
PERSONS = "persons"
"""The unit of employment where none is stated."""

DEEPEST = 4
"""So many digits has a class; what lies below one counts for it."""

Key = tuple[int, str, str]
Said = dict[Key, tuple[str, int, float]]
"""In which file and line something of a year, a place and a code was said, and the value."""

_CODE = re.compile(r"([A-Z]?)(\d{2,6})")


def read_outputs(
    rows: Iterable[Sequence[str]], place_of: PlaceOf, said: Said | None = None, file: str = ""
) -> list[Output]:
    """The outputs of a table, its first row the names of its columns.

    `said` knows what other files of the table have said. Raises BadTable with the rows that
    are wrong, at most `MOST_TOLD`, or where two measures, units or levels are mixed.
    """
    numbered = enumerate(rows, start=1)
    _, header = next(numbered, (1, ()))
    reader = _RowReader(header, place_of, {} if said is None else said, file)
    outputs: list[Output] = []
    bad: list[BadRow] = []
    for line, row in numbered:
        found = reader.read(line, row)
        if not isinstance(found, Reason):
            outputs += found
        elif len(bad) < MOST_TOLD:
            bad.append(BadRow(line, found))
    if bad or not outputs:
        raise BadTable(bad or [BadRow(1, Reason.of("no_production_rows"))])
    check_alike(outputs)
    return outputs


class _RowReader:
    """Reads a row by the columns that the header names."""

    def __init__(self, names: Sequence[str], place_of: PlaceOf, said: Said, file: str) -> None:
        self._header = Header(names, COLUMNS, ("year", "place"))
        self._system = self._one_of(SYSTEMS, ("activity", "system"))
        self._measure = self._one_of(MEASURES, ("value", "measure"))
        self._place_of = place_of
        self._said = said
        self._file = file
        self._first: tuple[str, int] | None = None

    def read(self, line: int, row: Sequence[str]) -> list[Output] | Reason:
        """What a row says for each ISIC code of its activity, or what is wrong with it."""
        year = year_in(self._header.cell(row, "year"))
        place = self._place_of(stated) if (stated := self._header.cell(row, "place")) else None
        shares, figure = self._activity(line, row), self._figure(row)
        if isinstance(year, Reason):
            return year
        if place is None:
            return Reason.of("unknown_trader", stated=stated)
        if isinstance(shares, Reason):
            return shares
        if isinstance(figure, Reason):
            return figure
        value, measure, unit = figure
        activity = self._header.cell(row, self._system or "activity")
        if again := self._again((year, place, activity), line, value):
            return again
        return [
            Output(year, place, isic, value * share, measure, unit, line, len(shares) > 1)
            for isic, share in shares.items()
        ]

    def _activity(self, line: int, row: Sequence[str]) -> Mapping[str, float] | Reason:
        """The ISIC codes of a row's activity, by their share."""
        system = self._system or _named(SYSTEMS, self._header.cell(row, "system"))
        if not system:
            return Reason.of("unknown_system", stated=self._header.cell(row, "system"))
        stated = self._header.cell(row, self._system or "activity")
        code = _CODE.fullmatch(stated.upper().replace(".", ""))
        shares = isic_at(system, code[2][:DEEPEST], code[1]) if code else {}
        if not code or not shares:
            return Reason.of("unknown_activity", stated=stated)
        first, first_line = self._first = self._first or (code[2], line)
        if len(first) != len(code[2]):
            return Reason.of("levels_mixed", activity=stated, other=first, other_line=first_line)
        return shares

    def _figure(self, row: Sequence[str]) -> tuple[float, str, str] | Reason:
        """The value of a row, its measure and its unit."""
        measure = self._measure or _named(MEASURES, self._header.cell(row, "measure"))
        if not measure:
            return Reason.of("unknown_measure", stated=self._header.cell(row, "measure"))
        unit = self._header.cell(row, "unit") or (PERSONS if measure == "employment" else "")
        if not unit:
            return Reason.of("unit_missing")
        value = amount_in(self._header.cell(row, self._measure or "value"), "unreadable_figure")
        return value if isinstance(value, Reason) else (value, measure, unit)

    def _again(self, key: Key, line: int, value: float) -> Reason | None:
        """What is wrong with a row that says again what another says."""
        file, other, known = self._said.setdefault(key, (self._file, line, value))
        if (file, other) == (self._file, line):
            return None
        code = "row_twice" if known == value else "row_contradicts"
        return Reason.of(code, other_line=other, file="" if file == self._file else file)

    def _one_of(self, named: Columns, generic: Sequence[str]) -> str:
        """What the columns themselves name; "" where each row does. Raises BadTable for several."""
        found = [name for name in named if name in self._header]
        if len(found) > 1:
            reason = Reason.of("columns_alike", columns=", ".join(map(self._header.name, found)))
            raise BadTable([BadRow(1, reason)])
        if not found:
            self._header.require(generic)
        return found[0] if found else ""


def _named(known: Columns, stated: str) -> str:
    """The system or measure that a cell names; "" for none."""
    name = stated.lower()
    return next((one for one, names in known.items() if name in names), "")
