import { communeFullName, districtFullName } from '@chuan-xa/places';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readAssessments } from './read-assessments.js';
import { communes, lookups } from './testing/lang-son.js';
import { assessmentsMap } from './testing/read-sample.js';
import { csvTable } from '../workbook-file/testing/table-of.js';
import { otherTonePlacement } from './testing/spell.js';

const MAP = assessmentsMap(`import: assessments
edition: byt-1300-2023
head: { row: 1 }
commune: { name: Xã, district: Huyện }
scores: self
answers: [{ head: Điểm, id: "1" }]`);

const SHORT: Record<string, string> = { 'thị trấn': 'TT.', phường: 'P.', xã: 'X.', huyện: 'H.', 'thành phố': 'TP' };
const shorten = (text: string): string =>
  Object.entries(SHORT).reduce(
    (short, [noun, abbreviation]) => short.replace(new RegExp(`^${noun}`), abbreviation),
    text,
  );

/** The ways in which offices write the same name. */
const spelling = fc.array(
  fc.constantFrom<(text: string) => string>(
    otherTonePlacement,
    shorten,
    (text) => text.toLocaleUpperCase('vi'),
    (text) => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1),
    (text) => text.normalize('NFD'),
    (text) => ` ${text.replaceAll(' ', '\u00a0 ')} `,
    (text) => text.replace(' ', '  '),
    (text) => text.replaceAll('Đ', 'Ð'),
  ),
  { maxLength: 4 },
);

const apply = (text: string, ways: ((text: string) => string)[]): string =>
  ways.reduce((spelt, way) => way(spelt), text);

it('every commune is found however it is spelt, and none is taken for another', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray(communes, { minLength: 1 }),
      fc.array(spelling, { minLength: 200, maxLength: 200 }),
      async (some, ways) => {
        const rows = some.map((commune, index) => {
          const way = ways[index] ?? [];
          const district = commune.district ? apply(districtFullName(commune.district), way) : '';
          return `${apply(communeFullName(commune), way)};${district};1`;
        });
        const result = readAssessments(await csvTable('Xã;Huyện;Điểm', ...rows), MAP, lookups);
        expect(result.faults.map(({ found, sentence }) => `${found}: ${sentence}`)).toEqual([]);
        expect(result.rows.map(({ commune }) => commune.code)).toEqual(some.map(({ code }) => code));
      },
    ),
    { numRuns: 20 },
  );
});
