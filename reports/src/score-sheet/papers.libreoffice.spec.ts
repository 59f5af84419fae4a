import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openOffice, pageSizes, pagesOf, type Office } from '../../../test/workbooks/support/office.js';
import { recalculated } from '../../../test/workbooks/support/recalculated.js';
import { writeAppraisalMinutes } from '../appraisal-minutes/write-appraisal-minutes.js';
import { byIndicators, byPoints, byThresholds, samplePaper, scored } from './testing/sample-paper.js';
import { writeScoreSheet } from './write-score-sheet.js';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const EXAMPLE_I = ['11', '4.5', '8', '6', '14', '9', '4', '8', '2', '2'];
const PAPERS = {
  scored: () => samplePaper(byPoints(), scored(EXAMPLE_I, false)),
  blank: () => samplePaper(byPoints(), []),
  indicators: () => samplePaper(byIndicators(), [{ id: '1.1', column: 'appraised', value: { points: '0.5' } }]),
  thresholds: () => samplePaper(byThresholds(), []),
};

describe.each(Object.keys(PAPERS) as (keyof typeof PAPERS)[])('the papers, %s, in LibreOffice', (kind) => {
  it.each([
    ['score-sheet', writeScoreSheet, 1],
    ['minutes', writeAppraisalMinutes, 2],
  ] as const)(
    '%s: formulas give their cached results; upright pages, as many as a person expects',
    async (name, write, pages) => {
      const file = `${name}-${kind}.xlsx`;
      await write(PAPERS[kind](), createWriteStream(join(office.folder, file)));
      expect((await recalculated(office, file)).different).toEqual([]);
      const pdf = await office.convert(file, 'pdf');
      const [texts, sizes] = [await pagesOf(pdf), await pageSizes(pdf)];
      expect(texts).toHaveLength(pages);
      for (const { width, height } of sizes) expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
      for (const text of texts) expect(text).toContain('DỮLIỆUMINHHỌA');
      expect(texts.at(-1)).toContain('(Ký,ghirõhọtên)');
    },
  );
});
