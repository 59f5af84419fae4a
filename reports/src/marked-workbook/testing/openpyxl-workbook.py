"""Writes a workbook as an office's own script would: a chart, comments, a colouring, merged cells. Takes the path."""
import sys

from openpyxl import Workbook
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.formatting.rule import CellIsRule
from openpyxl.styles import PatternFill

book = Workbook()
sheet = book.active
sheet.title = "Chấm điểm"
sheet.append(["TT", "Xã", "Điểm"])
for row in range(1, 21):
    sheet.append([row, "Xã %d" % row, row / 4])
sheet.column_dimensions["B"].width = 28
sheet.merge_cells("A25:C26")
sheet["B3"].comment = Comment("Đã hỏi lại xã", "Nguyễn Văn A")
sheet.conditional_formatting.add(
    "C2:C21", CellIsRule(operator="lessThan", formula=["2"], fill=PatternFill(bgColor="FFFF00", fill_type="solid"))
)
chart = BarChart()
chart.add_data(Reference(sheet, min_col=3, min_row=1, max_row=21), titles_from_data=True)
sheet.add_chart(chart, "H2")
book.create_sheet("Khác").append(["một", 2])
book.save(sys.argv[1])
