/**
 * Rows and columns of what a spreadsheet puts onto the clipboard: cells parted by tabs, rows by line ends, a cell with either of them in
 * quotes, quotes in it doubled. The last line end ends the last row and begins none.
 */
export function blockOf(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const endCell = (): void => {
    rows.at(-1)?.push(cell);
    cell = '';
  };
  const plain = text.replaceAll('\r\n', '\n').replaceAll('\r', '\n').replace(/\n$/, '');
  for (let place = 0; place < plain.length; place++) {
    const letter = plain[place] ?? '';
    if (quoted) {
      if (letter !== '"') cell += letter;
      else if (plain[place + 1] === '"') {
        cell += '"';
        place++;
      } else quoted = false;
    } else if (letter === '"' && cell === '' && closes(plain, place)) quoted = true;
    else if (letter === '\t') endCell();
    else if (letter === '\n') {
      endCell();
      rows.push([]);
    } else cell += letter;
  }
  endCell();
  return rows;
}

/** Whether a quote that begins a cell is closed at the end of one: else it is a mark of inches, or a stray. */
const closes = (text: string, from: number): boolean => /^"(?:[^"]|"")*"(?:[\t\n]|$)/.test(text.slice(from));

/** The other way: what a spreadsheet takes. */
export const textOfBlock = (rows: readonly (readonly string[])[]): string =>
  rows
    .map((row) => row.map((cell) => (/[\t\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join('\t'))
    .join('\n');
