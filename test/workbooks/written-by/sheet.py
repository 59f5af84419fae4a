"""What the scripts beside it write: every way in which a number, a day and a name are found in an office's sheet."""
import datetime
import unicodedata

TITLE = "BẢNG ĐIỂM CÁC XÃ"
HEADS = ["STT", "Tên xã", "TC 1", "TC 2", "Ngày", "Tổng"]
DAY = datetime.date(2023, 1, 26)
MOMENT = datetime.datetime(2023, 1, 26, 16, 30)
ROWS = [
    [1, "Hòa Bình", "8,5", 8.5, DAY, "=D4+1"],
    [2, unicodedata.normalize("NFD", "Hoà Bình"), "7", 7.25, "26/01/2023", "=D5+1"],
    [3, "  Chi\u00a0Lăng ", None, 0.855, MOMENT, '=B4&"!"'],
    [4, "=xã & <thị trấn>", "8.5", 1e-7, None, "=1/0"],
    [5, True, "Dòng 1\nDòng 2", -3, "không", None],
]
HIDDEN_ROW = 5
HIDDEN_COLUMN = "D"
