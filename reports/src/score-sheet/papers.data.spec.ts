import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, saidIn, type TestApp } from '../../../test/support/test-app.js';

const OWN = 'ttyt-trang-dinh';
const OTHER = 'ttyt-cao-loc';
const ABSENT = '00000000-0000-4000-8000-000000000000';
const PAPERS = ['score-sheet', 'appraisal-minutes'] as const;

interface Kept {
  id: string;
  state: string;
  standard: string;
}

let server: TestApp;
beforeAll(async () => {
  server = await openTestApp('played', '2026-11-22T02:00:00Z');
});
afterAll(() => server.close());

/** One sheet of each state, standard and round that the demo has, whole and with something missing; the same in every run. */
const sheets = (): Promise<Kept[]> =>
  server.rows<Kept>(
    `SELECT DISTINCT ON (edition_id, state, round_id, missing) id, state, edition_id AS standard
       FROM (SELECT a.*, EXISTS (SELECT 1 FROM verdict v WHERE v.assessment_id = a.id AND v.outcome = 'undetermined') AS missing
               FROM assessment a) a
      ORDER BY edition_id, state, round_id, missing, commune_code`,
  );

const ofOffice = async (office: string): Promise<string> =>
  (
    await server.rows<{ id: string }>('SELECT id FROM assessment WHERE office_code = $1 ORDER BY id LIMIT 1', [office])
  )[0]?.id ?? '';

const opened = async (raw: Buffer): Promise<ExcelJS.Worksheet> => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(raw as unknown as ExcelJS.Buffer);
  const [sheet] = workbook.worksheets;
  if (!sheet || workbook.worksheets.length !== 1) throw new Error('not one sheet');
  return sheet;
};

/** Texts of every row, numbers and results of formulas as they are. */
const rowsOf = (sheet: ExcelJS.Worksheet): (string | number)[][] => {
  const rows: (string | number)[][] = [];
  sheet.eachRow((row) => {
    const cells: (string | number)[] = [];
    row.eachCell({ includeEmpty: true }, (cell, column) => {
      if (cell.master.address !== cell.address) return;
      const value = cell.type === ExcelJS.ValueType.Formula ? cell.result : cell.value;
      cells[column - 1] = typeof value === 'number' ? value : cell.text;
    });
    rows.push(Array.from(cells, (cell) => cell ?? ''));
  });
  return rows;
};

interface Cell {
  id: string;
  column: string;
  value: { points?: string; value?: string } | null;
}

describe.each(PAPERS)('%s.xlsx', (paper) => {
  it('says of every kind of sheet what the sheet itself says', async () => {
    const all = await sheets();
    expect(new Set(all.map(({ state }) => state)).size).toBeGreaterThan(2);
    expect(new Set(all.map(({ standard }) => standard)).size).toBeGreaterThan(1);
    for (const { id, standard } of all) {
      const { body } = await server.as('khtc')('GET', `/api/assessments/${id}`);
      const { status, raw, headers } = await server.as('khtc')('GET', `/api/assessments/${id}/${paper}.xlsx`);
      expect(status).toBe(200);
      expect(headers['content-disposition']).toMatch(
        new RegExp(`^attachment; filename="[a-z0-9-]*-${body.commune.code}-[a-z0-9-]+-${standard}\\.xlsx"$`),
      );
      const sheet = await opened(raw);
      expect(sheet.pageSetup).toMatchObject({ orientation: 'portrait', paperSize: 9, fitToWidth: 1 });
      expect(sheet.headerFooter.oddHeader).toContain('DỮ LIỆU MINH HỌA');
      const rows = rowsOf(sheet);
      const points = standard.startsWith('byt-');
      const at = points ? 4 : 3;
      const columns = ['self', 'district', 'appraised'];
      for (const cell of (body.cells as Cell[]).filter(({ id: item }) => /^\d+(\.\d+)?$/.test(item))) {
        const row = rows.find(([first]) => first === cell.id);
        const held = cell.value?.points ?? cell.value?.value;
        if (held !== undefined) expect(row?.[at + columns.indexOf(cell.column)], `${id} ${cell.id}`).toBe(Number(held));
      }
      const said = rows.flat().join('\n');
      expect(said.toLowerCase()).toContain(String(body.commune.name).toLowerCase());
      if (body.verdict === null) expect(said).toContain('☐ Không đạt');
      else for (const why of body.why as string[]) expect(said.toLowerCase()).toContain(why.toLowerCase());
      if (points && body.verdict?.total) {
        const total = rows.find((row) => row[1] === 'Tổng điểm') ?? [];
        const basis = body.verdict.basis.kind;
        expect(total[2]).toBe(100);
        const unanswered = (body.verdict.reasons as { ids?: string[] }[]).flatMap(({ ids }) => ids ?? []);
        const isWhole = !unanswered.some((item) => /^\d/.test(item));
        if (basis !== 'mixed')
          expect(total[basis === 'district' ? 5 : 6], id).toBe(isWhole ? Number(body.verdict.total) : '');
      }
    }
  });

  it('of another office’s commune is answered like one that is not there, to all who may not', async () => {
    const clerk = server.as(OWN);
    expect((await clerk('GET', `/api/assessments/${await ofOffice(OWN)}/${paper}.xlsx`)).status).toBe(200);
    const [foreign, absent] = await Promise.all(
      [await ofOffice(OTHER), ABSENT].map((id) => clerk('GET', `/api/assessments/${id}/${paper}.xlsx`)),
    );
    expect(foreign).toMatchObject({ status: 404, body: { code: 'ASSESSMENT_NOT_FOUND' } });
    expect(foreign && saidIn(foreign)).toEqual(absent && saidIn(absent));
    expect((await server.as(null)('GET', `/api/assessments/${ABSENT}/${paper}.xlsx`)).status).toBe(401);
    expect((await clerk('GET', `/api/assessments/khong-co/${paper}.xlsx`)).status).toBe(404);
  });
});
