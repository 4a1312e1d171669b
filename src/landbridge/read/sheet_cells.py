"""The cells of one row of a sheet by column, and the refusal that names the cell to mend."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from landbridge.claims.model import Reason
from landbridge.read.sheet_columns import Column
from landbridge.read.table import PlacedCell, PlacedRow
from landbridge.read.workbook import column_letters


@dataclass(frozen=True, slots=True)
class RowError:
    """Why a row was left out, and the cell to mend.

    | code | values |
    |---|---|
    | `formula_error` | error |
    | `cell_missing` | column |
    | `unknown_kind` | stated |
    | `unreadable_amount`, `no_currency` | stated |
    | `unreadable_date` | stated |
    | `unreadable_code` | stated |
    | `hs_length` | stated, digits |
    | `number_form`, `number_check_digits` | stated, register |
    | `number_unknown_form` | stated |
    | `impossible_amount`, `impossible_share` | stated |
    | `unreadable_area`, `unreadable_power` | stated |
    | `unknown_environment_class`, `unclear_bonded`, `unknown_language` | stated |
    """

    sheet: str
    cell: str
    reason: Reason

    @property
    def place(self) -> str:
        """Sheet and cell, as a formula names them: `Offers!B3`; a CSV file has no sheets."""
        return f"{self.sheet}!{self.cell}" if self.sheet else self.cell


class RowRefused(Exception):  # noqa: N818 - named by what it reports
    """A row that is left out, with each cell to mend."""

    def __init__(self, *errors: RowError) -> None:
        super().__init__(*((error.cell, error.reason.code) for error in errors))
        self.errors = errors


@dataclass(frozen=True, slots=True)
class SheetRow:
    """A row with its cells by the column of the template, where the columns stand, and
    the units that their headers name: 金额（万元）."""

    row: PlacedRow
    cells: Mapping[Column, PlacedCell]
    columns: Mapping[Column, int]
    units: Mapping[Column, str] = field(default_factory=dict)

    def text(self, column: Column) -> str:
        """What the row shows in a column; "" where it has nothing there."""
        placed = self.cells.get(column)
        return placed.cell.text if placed else ""

    def fault(self, column: Column, code: str, /, **values: object) -> RowError:
        """What is wrong with this row for what stands, or is missing, in a column."""
        letters = column_letters(self.columns.get(column, 1))
        reason = Reason.of(code, **values)
        return RowError(self.row.sheet, f"{letters}{self.row.number}", reason)

    def refuse(self, column: Column, code: str, /, **values: object) -> RowRefused:
        """The refusal of this row for what stands in one column."""
        return RowRefused(self.fault(column, code, **values))
