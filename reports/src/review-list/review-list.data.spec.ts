import { machineActor, type Actor } from '@chuan-xa/platform';
import { listReview, viewFindings, type ReviewAsked } from '@chuan-xa/reviews';
import { TITLES } from '@chuan-xa/standards';
import { formatDate } from '@chuan-xa/wording';
import { readFile, rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../../test/support/test-database.js';
import { tableOf } from '../workbook-file/testing/table-of.js';
import type { Table } from '../workbook-file/index.js';
import { makeReviewList } from './make-review-list.js';

const machine = machineActor('Người kiểm thử', 'test');
const ROUNDS = ['2023-2', '2026-1'];
let demo: TestDatabase;

beforeAll(async () => {
  demo = await openTestDatabase('played', '2026-11-22T02:00:00Z');
});
afterAll(() => demo.close());

const list = (asked: ReviewAsked, round = '2023-2', actor: Actor = machine) =>
  demo.transactions.read(actor, (tx) => listReview(tx, round, asked));

describe.each(ROUNDS.flatMap((round) => TITLES.map((title) => ({ round, title }))))(
  'the counts of round $round, $title',
  ({ round, title }) => {
    it('add up, and are the lines that are listed, for every office and reason', async () => {
      const whole = await list({ title }, round);
      const views = await demo.transactions.read(machine, (tx) => viewFindings(tx, whole.review, whole.findings));
      const linesOf = (office: string | null, reason: string, criterion: string | null): number =>
        views.filter(
          ({ commune, verdict }) =>
            (office === null || (commune.office ?? '') === office) &&
            verdict?.reasons.some(
              (one) =>
                one.code === CODES[reason] &&
                (criterion === null || (one.code === 'CRITERION_BELOW' && one.criterion === criterion)),
            ),
        ).length;
      expect(whole.findings).toHaveLength(whole.counts.reviewed);
      expect(sum(whole.byOffice)).toBe(whole.counts.reviewed);
      const ofOffice = new Map<string, number>();
      for (const { office, count } of whole.byOffice) {
        const part = await list({ title, office }, round);
        expect(part.findings).toHaveLength(count);
        expect(part.counts.reviewed).toBe(count);
        expect(part.byOffice).toEqual(whole.byOffice);
        for (const { reason, criterion, count: own } of part.byReason) {
          expect(own, `${office} ${reason}`).toBe(linesOf(office, reason, criterion));
          ofOffice.set(`${office} ${reason} ${criterion}`, own);
        }
      }
      for (const { reason, criterion, count } of whole.byReason) {
        const part = await list({ title, reason, criterion: criterion ?? undefined }, round);
        expect(part.findings, reason).toHaveLength(count);
        expect(count).toBe(linesOf(null, reason, criterion));
        expect(sum(part.byOffice)).toBe(count);
        expect(part.counts).toEqual(whole.counts);
        expect(part.byReason).toEqual(whole.byReason);
        for (const { office, count: own } of part.byOffice)
          expect(own, `${office} ${reason}`).toBe(ofOffice.get(`${office} ${reason} ${criterion}`) ?? 0);
      }
    });
  },
);

const CODES: Record<string, string> = {
  total: 'TOTAL_BELOW',
  floor: 'CRITERION_BELOW',
  disqualified: 'DISQUALIFIED',
  indicator: 'INDICATOR_BELOW',
  notAnswered: 'NOT_ANSWERED',
  parameterUnknown: 'PARAMETER_UNKNOWN',
  titleAtRisk: 'TITLE_AT_RISK',
};
const sum = (counts: { count: number }[]): number => counts.reduce((all, { count }) => all + count, 0);

describe('the list', () => {
  it('is found by a name without its marks, of a commune, a district or an office', async () => {
    const found = (await list({ title: 'BTCQGYTX', q: 'dinh lap' })).findings;
    expect(found).toEqual((await list({ title: 'BTCQGYTX', q: 'ĐÌNH  LẬP' })).findings);
    const [office] = await demo.rows<{ code: string }>(
      "SELECT code FROM office WHERE period = 1 AND name LIKE '%Đình Lập'",
    );
    expect(found).toEqual((await list({ title: 'BTCQGYTX', office: office?.code })).findings);
    expect(found.length).toBeGreaterThan(0);
    const named = await list({ title: 'ntm-advanced', q: 'bac lang' });
    expect(named.findings.map(({ commune }) => named.review.communes.get(commune.code)?.name)).toEqual(['Bắc Lãng']);
  });

  it('of those whose term has ended is as long as their count', async () => {
    let ended = 0;
    for (const title of TITLES) {
      for (const round of ROUNDS) {
        const { counts } = await list({ title }, round);
        expect((await list({ title, termEnded: true }, round)).findings).toHaveLength(counts.termEnded);
        const others = (await list({ title, termEnded: false }, round)).findings;
        expect(others).toHaveLength(counts.reviewed - counts.termEnded);
        ended += counts.termEnded;
      }
    }
    expect(ended).toBeGreaterThan(0);
  });

  it('of a criterion that is not there, or of one without its reason, is refused and never empty', async () => {
    const asked = { title: 'BTCQGYTX', criterion: '11' } as const;
    await expect(list({ ...asked, reason: 'floor' })).rejects.toMatchObject({
      faults: [{ field: 'criterion', code: 'UNKNOWN_ID' }],
    });
    await expect(list({ ...asked, reason: 'total' })).rejects.toMatchObject({
      faults: [{ field: 'criterion', code: 'FIELD_UNKNOWN' }],
    });
  });
});

describe('the workbook of the list', () => {
  const made = async (asked: ReviewAsked, round = '2023-2', actor: Actor = machine): Promise<Table> => {
    const { path, fileName } = await makeReviewList(demo.transactions, actor, round, asked);
    expect(fileName).toBe(`ra-soat-${round}-${asked.title}.xlsx`);
    const bytes = await readFile(path);
    await rm(path);
    return tableOf(bytes, fileName);
  };
  const rowsOf = (table: Table): string[][] =>
    table.filledRows
      .filter((row) => table.cell(row, 1).kind === 'number')
      .map((row) => Array.from({ length: table.columns }, (_, at) => table.cell(row, at + 1).text));
  const textOf = (table: Table): string =>
    table.filledRows
      .flatMap((row) => Array.from({ length: table.columns }, (_, at) => table.cell(row, at + 1).text))
      .join('\n');
  const number = (text: string | undefined): number | null => (text ? Number(text.replace(',', '.')) : null);

  const cases: [string, ReviewAsked, string][] = [
    ...TITLES.flatMap((title) => ROUNDS.map((round): [string, ReviewAsked, string] => ['all', { title }, round])),
    ['flagged', { title: 'BTCQGYTX', outcome: 'noLongerMeets', reason: 'total' }, '2023-2'],
    ['an office', { title: 'ntm', office: 'ttyt-trang-dinh' }, '2023-2'],
    ['found', { title: 'BTCQGYTX', q: 'dinh lap', through: 2020 }, '2023-2'],
    ['none', { title: 'BTCQGYTX', q: 'không có xã này' }, '2023-2'],
  ];
  it.each(cases)('has exactly the lines of the list: %s %j %s', async (_, asked, round) => {
    const { review, findings } = await list(asked, round);
    const views = await demo.transactions.read(machine, (tx) => viewFindings(tx, review, findings));
    const rows = rowsOf(await made(asked, round));
    expect(rows.map(([order]) => Number(order))).toEqual(views.map((__, at) => at + 1));
    for (const [at, view] of views.entries()) {
      const [, office, commune, zone, year, decision, date, total, short, floors, disqualified, outcome, ...rest] =
        rows[at] ?? [];
      const [reasons, wayBack, caseState, due, note] = rest;
      const { verdict, recognition } = view;
      expect(view.commune.name.endsWith(commune ?? '?'), commune).toBe(true);
      expect([office, zone, Number(year), decision, date]).toEqual([
        view.commune.officeName ?? '',
        view.commune.zone ?? '',
        recognition.year,
        recognition.decisionNumber,
        formatDate(recognition.decisionDate),
      ]);
      expect(number(total)).toBe(verdict?.total ? Number(verdict.total) : null);
      if (verdict?.outcome === 'notMet' && verdict.wayBack.points !== null)
        expect(number(short)).toBe(Number(verdict.wayBack.points));
      const has = (code: string): boolean => verdict?.reasons.some((reason) => reason.code === code) ?? false;
      expect([floors !== '', disqualified !== '']).toEqual([has('CRITERION_BELOW'), has('DISQUALIFIED')]);
      expect(outcome?.toLowerCase()).toContain(view.word.toLowerCase());
      expect(reasons === '').toBe(view.why.length === 0 && view.missing === null);
      expect(wayBack).toBe(view.wayBack ?? '');
      expect([caseState !== '', due]).toEqual([
        view.case !== null,
        view.case?.dueOn ? formatDate(view.case.dueOn) : '',
      ]);
      expect(note).toBe(view.termEnded ? 'Hết thời hạn công nhận' : '');
    }
  });

  it('says what was asked for, that its figures are invented, and that they may change', async () => {
    const text = textOf(await made({ title: 'BTCQGYTX', outcome: 'noLongerMeets', reason: 'floor', criterion: '2' }));
    expect(text).toContain('Chỉ gồm: kết quả không còn đạt; lý do tiêu chí 2 dưới sàn');
    expect(text).toContain('DỮ LIỆU MINH HỌA');
    expect(text).toContain('SỐ LIỆU CHƯA CHỐT');
    expect(text).toContain('TỪ NĂM 2022 TRỞ VỀ TRƯỚC');
  });

  it('of a health centre is about its own communes, and says so', async () => {
    const own: Actor = { ...machine, office: 'ttyt-trang-dinh', reach: 'office', readsAccounts: false };
    const table = await made({ title: 'BTCQGYTX' }, '2023-2', own);
    const { findings } = await list({ title: 'BTCQGYTX', office: 'ttyt-trang-dinh' });
    expect(rowsOf(table)).toHaveLength(findings.length);
    expect(new Set(rowsOf(table).map(([, office]) => office)).size).toBe(1);
    expect(textOf(table)).toContain('Phạm vi: chỉ các xã thuộc');
    await expect(made({ title: 'BTCQGYTX', office: 'ttyt-cao-loc' }, '2023-2', own)).rejects.toMatchObject({
      code: 'OFFICE_UNKNOWN',
    });
  });
});
