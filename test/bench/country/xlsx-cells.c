/* The cells of a workbook written by libxlsxwriter alone: `xlsx-cells cells.txt out.xlsx`. Prints the milliseconds that it took.
   A line of the file is a sheet (S, its name), a row (R), or a cell of the row: N a number, T a text, E an empty one. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <xlsxwriter.h>

int main(int count, char **arguments) {
  if (count != 3) return 2;
  struct timespec from, to;
  FILE *cells = fopen(arguments[1], "r");
  if (!cells) return 3;
  clock_gettime(CLOCK_MONOTONIC, &from);
  lxw_workbook_options options = {.constant_memory = LXW_TRUE, .tmpdir = NULL, .use_zip64 = LXW_FALSE};
  lxw_workbook *book = workbook_new_opt(arguments[2], &options);
  lxw_worksheet *sheet = NULL;
  lxw_row_t row = 0;
  lxw_col_t column = 0;
  int begun = 0;
  char *line = NULL;
  size_t room = 0;
  ssize_t length;
  while ((length = getline(&line, &room, cells)) > 0) {
    line[length - 1] = 0;
    switch (line[0]) {
      case 'S': sheet = workbook_add_worksheet(book, line + 1); begun = 0; break;
      case 'R': row = begun ? row + 1 : 0; begun = 1; column = 0; break;
      case 'N': worksheet_write_number(sheet, row, column++, atof(line + 1), NULL); break;
      case 'T': worksheet_write_string(sheet, row, column++, line + 1, NULL); break;
      default: column++;
    }
  }
  lxw_error fault = workbook_close(book);
  clock_gettime(CLOCK_MONOTONIC, &to);
  printf("%.3f\n", (to.tv_sec - from.tv_sec) * 1e3 + (to.tv_nsec - from.tv_nsec) / 1e6);
  return fault == LXW_NO_ERROR ? 0 : 1;
}
