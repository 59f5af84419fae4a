import { machineActor } from '@chuan-xa/platform';
import { copyFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeReviewMeeting } from '@chuan-xa/reports';
import { openTestDatabase, type TestDatabase } from '../support/test-database.js';
import { openOffice, pagesOf, type Office } from './support/office.js';
import { recalculated } from './support/recalculated.js';

const ACTOR = machineActor('Người kiểm thử', 'test');
let office: Office;
let database: TestDatabase;

beforeAll(async () => {
  office = await openOffice();
  database = await openTestDatabase('played', '2026-11-22T02:00:00Z');
});
afterAll(async () => {
  await database.close();
  await office.close();
});

describe.each(['2023-2', '2026-1'])('the demo’s workbook of round %s, made from the database', (round) => {
  beforeAll(async () => {
    const { path } = await makeReviewMeeting(database.transactions, ACTOR, round);
    await copyFile(path, join(office.folder, `${round}.xlsx`));
    await rm(path);
  });

  it('is recalculated by LibreOffice to its cached results, in every formula cell', async () => {
    const { formulas, different } = await recalculated(office, `${round}.xlsx`);
    expect(different).toEqual([]);
    expect(formulas).toBeGreaterThan(100);
    console.info(`${round}: ${formulas} formulas recalculated`);
  });

  it('says on every page that the figures are open and invented', async () => {
    const pages = await pagesOf(await office.convert(`${round}.xlsx`, 'pdf'));
    expect(pages.length).toBeGreaterThan(5);
    for (const page of pages) {
      expect(page).toContain('SỐLIỆUCHƯACHỐT,lúc09:00ngày22/11/2026');
      expect(page).toContain('DỮLIỆUMINHHỌA');
    }
  });
});
