import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDecimal } from '@chuan-xa/wording';
import { annexChanges } from './annex-changes.js';
import { SHEETS, type AnnexSheetKey } from './form.js';
import { layOut } from './lay-out.js';
import { inventedAnnex } from './testing/invented-annex.js';
import { FIRST_ROW, TypedForm } from './testing/form-file.js';

const base = inventedAnnex();
const laid = layOut(base);

/** Cells that can be changed without another following: numbers name rows, points put them in order. */
const OPEN: Record<AnnexSheetKey, readonly string[]> = {
  general: ['note', 'citation'],
  criteria: ['name', 'max', 'citation', 'max:citation', 'max:note'],
  indicators: ['title', 'max', 'citation', 'how', 'max:note', 'max:citation', 'under'],
  levels: ['bound'],
  known: [],
};
const spots = (Object.keys(OPEN) as AnnexSheetKey[]).flatMap((sheet) =>
  laid[sheet].flatMap(({ id, cells }, at) =>
    OPEN[sheet]
      .filter((column) => column !== 'bound' || cells.bound !== undefined)
      .filter(() => !/^zones|^scoredBy$|^disqualifiedBy$|^inForce.to$/.test(id))
      .map((column) => ({ sheet, row: FIRST_ROW + at, column, from: cells[column] ?? '' })),
  ),
);

interface Edit {
  sheet: AnnexSheetKey;
  row: number;
  column: string;
  from: string;
  typed: string | number;
  to: string;
}

const decimal = fc.integer({ min: 0, max: 99_999 }).map((hundredths) => hundredths / 100);
const words = fc
  .stringMatching(/^[=+@-]?[A-Za-zĐđàáảãạêôơư][a-zàáảãạêôơư0-9 ]{0,20}[a-z]$/)
  .map((text) => text.replace(/ +/g, ' '));

const edit = fc
  .record({
    spot: fc.constantFrom(...spots),
    number: decimal,
    text: words,
    spelling: fc.constantFrom('number', 'comma', 'point'),
  })
  .map(({ spot, number, text, spelling }): Edit => {
    const { kind } = SHEETS[spot.sheet].columns.find(({ key }) => key === spot.column) ?? {};
    if (spot.column === 'how') return { ...spot, typed: 'Nguồn  thứ cấp', to: 'nguồn thứ cấp' };
    if (kind !== 'decimal') return { ...spot, typed: text, to: text.normalize('NFC') };
    const written = String(number);
    const typed = spelling === 'number' ? number : spelling === 'comma' ? written.replace('.', ',') : ` ${written} `;
    return { ...spot, typed, to: formatDecimal(written) };
  })
  .filter(({ from, to }) => formatDecimal(from) !== to);

describe('what a changed annex says', () => {
  it('is exactly the cells that were changed, however they were written', async () => {
    const edits = fc.uniqueArray(edit, {
      minLength: 1,
      maxLength: 12,
      selector: ({ sheet, row, column }) => `${sheet} ${row} ${column}`,
    });
    await fc.assert(
      fc.asyncProperty(edits, async (some) => {
        const form = await TypedForm.of(base);
        const expected = some.map(({ sheet, row, column, typed, from, to }) => {
          const place = form.type(sheet, row, column, typed);
          return `${place}: ${formatDecimal(from)} → ${to}`;
        });
        const { content, rowOf } = await form.built(base);
        const changes = annexChanges(laid, layOut(content), rowOf);
        expect(
          changes.map(({ sheet, cell, from, to }) => `${sheet ?? ''}!${cell ?? ''}: ${from} → ${to}`).sort(),
        ).toEqual(expected.sort());
      }),
      { numRuns: 12, seed: 1300 },
    );
  });

  it('says of what: a new row cell by cell, and one that is gone without a cell', async () => {
    const form = await TypedForm.of(base);
    const last = form.rowWith('indicators', 'number', '44');
    for (const { key } of SHEETS.indicators.columns) form.type('indicators', last, key, null);
    const free = form.freeRow('known', 'indicator');
    form.type('known', free, 'indicator', 4);
    form.type('known', free, 'text', 'Điều bịa');
    form.type('known', free, 'citation', '-1 là chữ');
    const { content, rowOf } = await form.built(base);
    const changes = annexChanges(laid, layOut(content), rowOf);
    expect(changes).toContainEqual({
      sheet: 'Chỉ tiêu',
      cell: null,
      what: 'chỉ tiêu 9.44, nội dung chỉ tiêu',
      from: 'Chỉ tiêu bịa số 44',
      to: '',
    });
    expect(changes).toContainEqual({
      sheet: 'Tư liệu',
      cell: `C${free}`,
      what: 'chỉ tiêu 1.4, tư liệu 1, căn cứ',
      from: '',
      to: '-1 là chữ',
    });
  });

  it('takes levels by the own region into the table, those of another as text, and finds them again', async () => {
    const form = await TypedForm.of(base);
    const own = form.rowWith('levels', 'indicator', '6');
    for (const row of [own, own + 1]) form.type('levels', row, 'region', 'Trung du miền núi phía Bắc');
    form.type('levels', own + 2, 'zone', 2);
    form.type('levels', own + 2, 'note', '=1+1');
    const { content, faults, rowOf } = await form.built(base);
    expect(faults).toEqual([]);
    const indicator = content.criteria[0]?.indicators.find(({ id }) => id === '1.6');
    expect(indicator?.levelTable?.rows).toMatchObject({ note: 'Mức của khu vực Trung du và miền núi phía Bắc' });
    expect(indicator?.knownText?.map(({ text }) => text)).toEqual([
      'Đồng bằng sông Hồng, vùng 2: ≤ 10,5 → 1 điểm (=1+1)',
    ]);
    expect(annexChanges(laid, layOut(content), rowOf)).toHaveLength(4);
    const again = await (await TypedForm.of({ ...base, ...content })).built({ ...base, ...content });
    expect(again.content).toEqual(content);
    expect(again.faults).toEqual([]);
  });
});
