import { createWriteStream } from 'node:fs';
import type { Edition } from '@chuan-xa/scoring';
import ExcelJS from 'exceljs';
import type { TestDatabase } from '../../support/test-database.js';
import { HEALTH } from './law.js';

/** A column's letters, from 1. */
const letters = (column: number): string =>
  column <= 26
    ? String.fromCharCode(64 + column)
    : letters(Math.floor((column - 1) / 26)) + letters(((column - 1) % 26) + 1);

/**
 * The round as an office keeps it without us: a row for each commune, a column for each indicator, and formulas for the ten criteria, the total and whether
 * the floors are reached. What is not points counts as points of no matter: the spreadsheet judges less than we do.
 */
export async function writeScoreWorkbook(
  { rows }: TestDatabase,
  edition: Edition,
  round: string,
  path: string,
): Promise<number> {
  const items = edition.criteria.flatMap(({ indicators }) => indicators.map(({ id }) => id));
  const sheets = await rows<{ code: string; points: (number | null)[] }>(
    `SELECT a.commune_code AS code, array_agg(coalesce(s.points, s.value, CASE WHEN s.met THEN 100 ELSE 0 END) ORDER BY t.place) AS points
     FROM assessment a CROSS JOIN unnest($2::text[]) WITH ORDINALITY AS t(item, place)
     LEFT JOIN score s ON s.province_code = a.province_code AND s.assessment_id = a.id AND s.score_column = 'district' AND s.item_id = t.item
     WHERE a.round_id = $1 AND a.edition_id = $3 GROUP BY a.province_code, a.id ORDER BY a.province_code, a.commune_code`,
    [round, items, HEALTH],
  );
  const writer = new ExcelJS.stream.xlsx.WorkbookWriter({ stream: createWriteStream(path) });
  const sheet = writer.addWorksheet('Chấm điểm');
  for (const [at, { code, points }] of sheets.entries()) {
    const row = at + 1;
    let column = 2;
    const sums = edition.criteria.map(({ indicators }) => {
      const [from, to] = [letters(column), letters(column + indicators.length - 1)];
      column += indicators.length;
      return { formula: `SUM(${from}${row}:${to}${row})` };
    });
    const [first, last] = [letters(column), letters(column + sums.length - 1)];
    const total = `${letters(column + sums.length)}${row}`;
    const floors = edition.criteria.map(({ maxPoints }, place) => {
      const max = maxPoints && maxPoints.how !== 'unknown' ? Number(maxPoints.value) : 0;
      return `${letters(column + place)}${row}>=${max / 2}`;
    });
    sheet
      .addRow([
        code,
        ...points.map((one) => (one === null ? null : one / 100)),
        ...sums,
        { formula: `SUM(${first}${row}:${last}${row})` },
        { formula: `IF(AND(${total}>=80,${floors.join(',')}),"Đạt","Không đạt")` },
      ])
      .commit();
  }
  sheet.commit();
  await writer.commit();
  return sheets.length;
}
