"""
Writes the sheet with xlsxwriter, which leaves a 0 in place of a formula's result unless it is told one.
Arguments: the file to write; `cached` to tell the results; a file of macros to put in.
"""
import datetime
import sys

import xlsxwriter

import sheet as given

path, how, *macros = sys.argv[1:]
CACHED = {4: 9.5, 5: 8.25, 6: "Hòa Bình!", 7: "#DIV/0!"}

book = xlsxwriter.Workbook(path, {"strings_to_formulas": False})
sheet = book.add_worksheet("Chấm điểm")
day = book.add_format({"num_format": "dd/mm/yyyy"})
moment = book.add_format({"num_format": "[$-42A]dd/mm/yyyy hh:mm"})
percent = book.add_format({"num_format": "0.0%"})
sheet.merge_range("A1:F1", given.TITLE)
for column, head in enumerate(given.HEADS):
    if head.startswith("TC"):
        sheet.write(1, column, head)
        sheet.write(2, column, "điểm")
    else:
        sheet.merge_range(1, column, 2, column, head)
for row, values in enumerate(given.ROWS, start=4):
    for column, value in enumerate(values):
        place = (row - 1, column)
        if column == 5 and isinstance(value, str):
            if how == "cached":
                sheet.write_formula(*place, value, None, CACHED[row])
            else:
                sheet.write_formula(*place, value)
        elif isinstance(value, datetime.datetime):
            sheet.write_datetime(*place, value, moment)
        elif isinstance(value, datetime.date):
            sheet.write_datetime(*place, value, day)
        elif isinstance(value, str):
            sheet.write_string(*place, value)
        elif value is not None:
            sheet.write(*place, value, percent if value == 0.855 else None)
sheet.set_row(given.HIDDEN_ROW - 1, None, None, {"hidden": True})
sheet.set_column(f"{given.HIDDEN_COLUMN}:{given.HIDDEN_COLUMN}", None, None, {"hidden": True})
sheet.write_comment("C4", "Xem lại")
chart = book.add_chart({"type": "column"})
chart.add_series({"values": "='Chấm điểm'!$D$4:$D$8"})
sheet.insert_chart("H2", chart)
book.add_worksheet("Trống")
for path in macros:
    book.add_vba_project(path)
book.close()
