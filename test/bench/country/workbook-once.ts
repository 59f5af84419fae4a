import 'reflect-metadata';
import { createWriteStream, readFileSync } from 'node:fs';
import { connect } from '@chuan-xa/database';
import { machineActor } from '@chuan-xa/platform';
import ExcelJS from 'exceljs';
import { writeCountry } from '../../../reports/src/review-meeting/testing/write-country.js';
import { StoppedClock } from '../../support/stopped-clock.js';
import { NOW } from './rounds.js';
import type { CellsOfSheet, WorkbookOrder } from './workbook-order.js';

/** Writes one workbook in a process of its own, and says how long it took and the most memory that the process ever held. */
const order = JSON.parse(process.argv[2] ?? '') as WorkbookOrder;
const work =
  order.what === 'ours' ? ours(order) : bare(order, JSON.parse(readFileSync(order.cells, 'utf8')) as CellsOfSheet[]);
const before = peakMb();
const from = performance.now();
await work();
console.log(JSON.stringify({ ms: performance.now() - from, beforeMb: before, peakMb: peakMb() }));
process.exit(0);

function ours({ appUrl, provinces, round, path }: WorkbookOrder) {
  return async () => {
    const { transactions } = await connect(appUrl, provinces[0] ?? '', new StoppedClock(NOW));
    await transactions.read(machineActor('bench', 'bench'), async (tx) =>
      writeCountry(tx, provinces, round, createWriteStream(path)),
    );
  };
}

function bare({ path }: WorkbookOrder, sheets: CellsOfSheet[]) {
  return async () => {
    const stream = createWriteStream(path);
    const writer = new ExcelJS.stream.xlsx.WorkbookWriter({ stream, useStyles: true, useSharedStrings: true });
    for (const { name, rows } of sheets) {
      const sheet = writer.addWorksheet(name);
      for (const row of rows) sheet.addRow(row).commit();
      sheet.commit();
    }
    await writer.commit();
  };
}

/** The most that this process ever held; what `resourceUsage` tells begins with what the process held that started this one. */
function peakMb(): number {
  const [, kb] = /VmHWM:\s+(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
  return Math.round(Number(kb) / 1024);
}
