import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { openBook } from '../../reports/src/workbook-file/testing/reader.js';

/** Reads every sheet of one file, named by the command line, and says how that ended, how long it took by the clock and of the processor, and the most memory held. */
const [path = '', name = basename(path)] = process.argv.slice(2);
const bytes = readFileSync(path);
const before = peakMb();
const cpuBefore = process.cpuUsage();
const from = performance.now();
const opened = await openBook(bytes, name);
const tables = opened.ok ? await Promise.all(opened.book.sheets.map((sheet) => sheet.table())) : [opened.fault];
const ms = Math.round(performance.now() - from);
const { user, system } = process.cpuUsage(cpuBefore);
const ends = tables.map((table) => ('code' in table ? table.code : `${table.filledRows.length} × ${table.columns}`));
console.log(
  JSON.stringify({
    ends: ends.join(', '),
    ms,
    cpuMs: Math.round((user + system) / 1000),
    peakMb: peakMb(),
    beforeMb: before,
  }),
);

/** The most that this process ever held; what `resourceUsage` tells begins with what the process held that started this one. */
function peakMb(): number {
  const [, kb] = /VmHWM:\s+(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
  return Math.round(Number(kb) / 1024);
}
