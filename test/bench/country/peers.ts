import { execFile } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { CellsOfSheet } from './workbook-order.js';

const run = promisify(execFile);

/** Compiles the writer of libxlsxwriter; null where gcc or the library is not on this machine. */
export async function xlsxWriter(folder: string): Promise<((cells: string, path: string) => Promise<number>) | null> {
  const program = join(folder, 'xlsx-cells');
  const source = new URL('./xlsx-cells.c', import.meta.url).pathname;
  try {
    await run('gcc', ['-O2', '-o', program, source, '-lxlsxwriter']);
  } catch {
    return null;
  }
  return async (cells, path) => Number((await run(program, [cells, path])).stdout);
}

/** Writes cells as `xlsx-cells.c` reads them. */
export async function writeCellLines(sheets: readonly CellsOfSheet[], path: string): Promise<void> {
  const stream = createWriteStream(path);
  for (const { name, rows } of sheets) {
    stream.write(`S${name}\n`);
    for (const row of rows) if (!stream.write(`R\n${row.map(cellLine).join('')}`)) await once(stream, 'drain');
  }
  stream.end();
  await once(stream, 'close');
}

const cellLine = (cell: string | number | boolean | null): string => {
  if (cell === null || cell === '') return 'E\n';
  return typeof cell === 'number' ? `N${cell}\n` : `T${String(cell).replaceAll('\n', ' ')}\n`;
};

/** Has LibreOffice open a workbook, work out every formula and write it anew; null where it is not on this machine. */
export async function recalculate(path: string, folder: string): Promise<number | null> {
  const from = performance.now();
  try {
    await run('soffice', [
      `-env:UserInstallation=file://${join(folder, 'office')}`,
      ...['--headless', '--convert-to', 'csv', '--outdir', folder, path],
    ]);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  return performance.now() - from;
}
