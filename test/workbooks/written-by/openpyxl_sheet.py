"""Writes the sheet with openpyxl, which keeps no results of formulas. Arguments: the file to write."""
import sys

from openpyxl import Workbook
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment

import sheet as given

book = Workbook()
sheet = book.active
sheet.title = "Chấm điểm"
sheet.append([given.TITLE])
sheet.append(given.HEADS)
sheet.append([None, None, "điểm", "điểm"])
for row in given.ROWS:
    sheet.append(row)
sheet["B7"].data_type = "s"
sheet["D6"].number_format = "0.0%"
sheet["E4"].number_format = "dd/mm/yyyy"
sheet["E6"].number_format = "[$-42A]dd/mm/yyyy hh:mm"
for area in ["A1:F1", "A2:A3", "B2:B3", "E2:E3", "F2:F3"]:
    sheet.merge_cells(area)
sheet.row_dimensions[given.HIDDEN_ROW].hidden = True
sheet.column_dimensions[given.HIDDEN_COLUMN].hidden = True
sheet["C4"].comment = Comment("Xem lại", "Phòng KHTC")
chart = BarChart()
chart.add_data(Reference(sheet, min_col=4, min_row=4, max_row=8))
sheet.add_chart(chart, "H2")
book.create_sheet("Trống")
book.save(sys.argv[1])
