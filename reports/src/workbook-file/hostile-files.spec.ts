import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTable } from './read-table.js';
import { HOSTILE_FILES } from './testing/hostile-files.js';
import { rawParts } from './testing/raw-workbook.js';
import { zipOf } from './testing/store-zip.js';

const MB = 1024 * 1024;
/** Far above what any of them takes, far below what they ask for. The bench measures it, each file in a process of its own. */
const MOST_MB = 450;

const settle = (): number => {
  globalThis.gc?.();
  return process.memoryUsage().rss;
};

describe('a hostile file ends with one fault, or does no harm', () => {
  it.each(HOSTILE_FILES)('$what: $code', async ({ fileName, code, bytes }) => {
    const file = bytes();
    const before = settle();
    const read = await readTable(file, fileName);
    expect((process.memoryUsage().rss - before) / MB).toBeLessThan(MOST_MB);
    expect(read.ok ? 'read' : read.fault.code).toBe(code);
    if (read.ok) return;
    expect(read.fault.sentence).toMatch(/^\p{Lu}[^\n]*\.$/u);
    expect(read.fault.sentence).not.toMatch(/undefined|NaN|…/);
  });
});

describe('a file that did not come whole', () => {
  const rows = Array.from(
    { length: 400 },
    (_none, row) =>
      `<row r="${row + 1}"><c r="A${row + 1}" t="s"><v>${row % 40}</v></c><c r="B${row + 1}"><v>${(row * 7) % 11}.5</v></c></row>`,
  );
  const strings = Array.from({ length: 40 }, (_none, at) => `<si><t>Xã số ${at}</t></si>`).join('');
  const parts = rawParts({ sheets: { 'Chấm điểm': `<sheetData>${rows.join('')}</sheetData>` }, strings });
  const whole = [true, false].map((isPacked) =>
    zipOf(
      [...parts].map(([name, content]) => ({ name, content })),
      isPacked,
    ),
  );

  it('is read when it is whole', async () => {
    for (const file of whole)
      expect(await readTable(file, 'diem.xlsx')).toMatchObject({ ok: true, table: { rows: 400 } });
  });

  it('cut anywhere: one fault, never a part of the table', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...whole),
        fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
        async (file, share) => {
          const read = await readTable(file.subarray(0, Math.floor(file.length * share)), 'diem.xlsx');
          expect(read.ok ? 'read' : read.fault.code).toMatch(/^FILE_(DAMAGED|EMPTY|IS_CSV)$/);
        },
      ),
      { numRuns: 120 },
    );
  });

  it('changed anywhere: one fault, or the very same table', async () => {
    const texts = async (file: Buffer): Promise<string[] | null> => {
      const read = await readTable(file, 'diem.xlsx');
      return read.ok
        ? read.table.filledRows.flatMap((row) => [1, 2].map((column) => read.table.cell(row, column).text))
        : null;
    };
    const sound = await texts(whole[0]!);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...whole),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        async (file, place, change) => {
          const changed = Buffer.from(file);
          const at = place % file.length;
          changed[at] = (changed[at] ?? 0) ^ change;
          const read = await texts(changed);
          if (read) expect(read).toEqual(sound);
        },
      ),
      { numRuns: 120 },
    );
  });

  it('a part in which bytes were lost inside: the sum tells', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: whole[0]!.length - 200 }),
        fc.integer({ min: 1, max: 100 }),
        async (from, count) => {
          const holed = Buffer.concat([whole[0]!.subarray(0, from), whole[0]!.subarray(from + count)]);
          const read = await readTable(holed, 'diem.xlsx');
          expect(read.ok).toBe(false);
        },
      ),
      { numRuns: 60 },
    );
  });
});
