import { communeFullName } from '@chuan-xa/places';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { chooseSheet } from '../../workbook-file/choose-sheet.js';
import { openBook } from '../../workbook-file/read-table.js';
import { readAssessments } from '../read-assessments.js';
import type { ScoreColumn } from '../sheet-map.js';
import { inventedScore, MAXIMA } from '../testing/invented-scores.js';
import { known } from '../testing/known.js';
import { lookups } from '../testing/lang-son.js';
import { inDistrict, NAMES } from '../testing/layouts.js';
import { assessmentsMap } from '../testing/read-sample.js';
import { workbookOf, type Value } from '../testing/sheet-of-rows.js';
import { otherTonePlacement } from '../testing/spell.js';
import { proposeMap } from './propose-map.js';

const here = [...inDistrict('Tràng Định'), ...inDistrict('Đình Lập')];
const WORDS: Record<ScoreColumn, string[]> = {
  self: ['Tự chấm', 'Trạm y tế chấm', 'Xã tự đánh giá'],
  district: ['Phúc tra', 'TTYT chấm', 'Huyện chấm'],
  appraised: ['Thẩm định', 'Sở Y tế chấm', 'Đoàn tỉnh đánh giá'],
};

/** Ways to write the head of a criterion; the later ones are hard or hopeless. */
const WAYS: ((id: number) => string)[] = [
  (id) => `TC${id}`,
  (id) => `Tiêu chí ${id}`,
  (id) => `TIÊU CHÍ SỐ ${id}:`,
  (id) => `Điểm TC ${String(id).padStart(2, '0')}`,
  (id) => `Tiêu chí ${id} (tối đa ${MAXIMA[id - 1] ?? 0} điểm)`,
  (id) => `TC ${id} - ${NAMES[id - 1] ?? ''}`,
  (id) => NAMES[id - 1] ?? '',
  (id) => `${id}. ${NAMES[id - 1] ?? ''}`,
  (id) => (NAMES[id - 1] ?? '').split(' ').slice(0, 4).join(' '),
  (id) => `T/c thứ ${id}`,
  (id) => String(id),
];
const SPELLINGS: ((text: string) => string)[] = [
  (text) => text,
  (text) => text.normalize('NFD'),
  (text) => ` ${text.replaceAll(' ', '\u00a0')} `,
  (text) => text.toLocaleUpperCase('vi'),
  otherTonePlacement,
  (text) => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D'),
];
const JUNK: [string, (at: number) => Value][] = [
  ['Dân số', (at) => 3 + at],
  ['Số hộ', (at) => 700 + at],
  ['Nhân lực', (at) => at % 9],
  ['Ghi chú tiêu chí 3', () => 'đủ'],
  ['Điểm trừ tiêu chí 5', () => 1],
  ['Tiêu chí 3 năm trước', (at) => at % 12],
  ['Tiêu chí 4', (at) => at % 9],
  ['TC 1-5', (at) => at % 14],
  ['TC 2-10', (at) => at % 10],
  ['Tổng TC 6', (at) => at % 12],
  ['Chênh lệch TC 7', (at) => at % 6],
  ['Tỷ lệ tiêu chí 8 (%)', (at) => at % 10],
  ['Số tiêu chí đạt', (at) => at % 10],
  ['Điểm năm 2022', (at) => 60 + at],
  ['Người chấm', () => 'Nguyễn Văn A'],
  ['7.35', () => 1],
  ['Tiêu chí 15.1', () => 95],
  ['1', () => 2],
];

interface Column {
  head: string;
  /** Null: above the head stands nothing. */
  group: string | null;
  value: (code: string, at: number) => Value;
}

const layout = fc.record({
  kinds: fc.subarray<ScoreColumn>(['self', 'district', 'appraised'], { minLength: 1 }),
  word: fc.nat(2),
  how: fc.constantFrom<'group' | 'head' | 'none'>('group', 'head', 'none'),
  way: fc.nat(WAYS.length - 1),
  odd: fc.option(fc.tuple(fc.integer({ min: 1, max: 10 }), fc.nat(WAYS.length - 1)), { nil: null }),
  spelling: fc.nat(SPELLINGS.length - 1),
  junk: fc.subarray(JUNK, { maxLength: 5 }),
  order: fc.array(fc.nat(), { minLength: 60, maxLength: 60 }),
  title: fc.nat(3),
  comma: fc.boolean(),
  junkRows: fc.boolean(),
});
type Drawn = typeof layout extends fc.Arbitrary<infer D> ? D : never;

const shuffled = <T>(items: T[], order: readonly number[]): T[] =>
  items
    .map((item, at) => ({ item, at: order[at] ?? 0 }))
    .toSorted((one, other) => one.at - other.at)
    .map(({ item }) => item);

const columnsOf = ({ kinds, word, how, way, odd, spelling, junk, order, comma }: Drawn): Column[] => {
  const spell = SPELLINGS[spelling] ?? String;
  const name: Column = {
    head: 'Tên xã, phường, thị trấn',
    group: null,
    value: (code) => communeFullName(here.find((one) => one.code === code) ?? { type: 'xa', name: '' }),
  };
  const district: Column = {
    head: 'Huyện',
    group: null,
    value: (code) => here.find((one) => one.code === code)?.district?.name ?? null,
  };
  const groups = kinds.map((kind) =>
    shuffled(
      MAXIMA.map((_max, at): Column => {
        const id = at + 1;
        const head = (WAYS[odd?.[0] === id ? odd[1] : way] ?? String)(id);
        const whose = WORDS[kind][word] ?? '';
        return {
          head: spell(how === 'head' ? `${head} ${whose}` : head),
          group: how === 'group' ? spell(whose) : null,
          value: (code) => {
            const score = inventedScore(code, id, kind);
            return comma && score !== null ? String(score).replace('.', ',') : score;
          },
        };
      }),
      order.slice(10),
    ),
  );
  const extra = junk.map(([head, value]): Column => ({ head, group: null, value: (_code, at) => value(at) }));
  // A group stays together under its merged head; all else goes where it will.
  const parts = how === 'group' ? groups : groups.flatMap((group) => group.map((column) => [column]));
  return shuffled([[name], [district], ...extra.map((column) => [column]), ...parts], order).flat();
};

const letters = (column: number): string =>
  (column > 26 ? String.fromCharCode(64 + Math.floor((column - 1) / 26)) : '') +
  String.fromCharCode(65 + ((column - 1) % 26));

const bytesOf = (drawn: Drawn): Promise<Buffer> => {
  const columns = columnsOf(drawn);
  const title: Value[][] = Array.from({ length: drawn.title }, (_none, at) => [
    ['SỞ Y TẾ', 'BẢNG ĐIỂM', 'Đợt 2 năm 2023'][at] ?? null,
  ]);
  if (title.length > 0) title.push([]);
  const groups = columns.map(({ group }, at) => (group !== null && columns[at - 1]?.group !== group ? group : null));
  const isGrouped = drawn.how === 'group';
  const top = title.length + 1;
  const nameAt = columns.findIndex(({ head }) => head.startsWith('Tên xã'));
  const heads: Value[][] = isGrouped
    ? [
        columns.map(({ group, head }, at) => (group === null ? head : (groups[at] ?? null))),
        columns.map(({ group, head }) => (group === null ? null : head)),
      ]
    : [columns.map(({ head }) => head)];
  const merges = isGrouped
    ? columns.flatMap(({ group }, at) => {
        if (group === null) return [`${letters(at + 1)}${top}:${letters(at + 1)}${top + 1}`];
        return groups[at] === null ? [] : [`${letters(at + 1)}${top}:${letters(at + 10)}${top}`];
      })
    : [];
  const data = here.map(({ code }, at) => columns.map(({ value }) => value(code, at)));
  const label = (text: string, value: Value): Value[] =>
    columns.map((_column, at) => (at === nameAt ? text : at > nameAt ? value : null));
  const rows = drawn.junkRows
    ? [
        ...data.slice(0, 9),
        label('Cộng', 50),
        label('Cụm 2', null),
        ...data.slice(9),
        label('Cộng huyện', 1),
        [],
        label('NGƯỜI LẬP BIỂU', null),
      ]
    : data;
  return workbookOf({ name: 'Sheet1', rows: [...title, ...heads, ...rows], merges });
};

it('columns in any order, among others, under heads spelt anyhow: the same scores, or a doubt; never a score elsewhere', async () => {
  let whole = 0;
  await fc.assert(
    fc.asyncProperty(layout, async (drawn) => {
      const opened = await openBook(await bytesOf(drawn), 'bang.xlsx');
      if (!opened.ok) throw new Error(opened.fault.sentence);
      const proposal = await proposeMap(opened.book, 'assessments', known);
      if ('code' in proposal) throw new Error(proposal.sentence);
      const map = assessmentsMap(proposal.map);
      const table = await chooseSheet(opened.book, map.read.sheet);
      if ('code' in table) throw new Error(table.sentence);
      const read = readAssessments(table, map, lookups);
      expect(read.faults.map(({ cell, sentence }) => `${cell ?? ''} ${sentence}`)).toEqual([]);
      // Where nothing in the sheet says whose scores they are, nobody can be right but by chance: then it is said.
      const isTold = drawn.how !== 'none';
      const kindOf = (column: ScoreColumn): ScoreColumn | undefined => (isTold ? column : drawn.kinds[0]);
      let cells = 0;
      for (const row of read.rows)
        for (const [id, answer] of Object.entries(row.answers)) {
          cells += 1;
          const kind = kindOf(row.column);
          const score = kind && inventedScore(row.commune.code, Number(id), kind);
          expect(answer, `${row.commune.code} ${id} ${row.column}`).toEqual({ points: String(score) });
        }
      const all = drawn.kinds.flatMap((kind) =>
        here.flatMap(({ code }) => MAXIMA.filter((_max, at) => inventedScore(code, at + 1, kind) !== null)),
      ).length;
      if (cells < all || !isTold) expect(proposal.doubts, proposal.map).not.toEqual([]);
      if (cells === all) whole += 1;
    }),
    { numRuns: 16, seed: 2023 },
  );
  // A proposal that doubts everything would never be wrong either. The draws are fixed, so that fewer means worse proposals.
  expect(whole).toBeGreaterThanOrEqual(12);
}, 120_000);
