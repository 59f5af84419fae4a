import { readFileSync } from 'node:fs';
import type { CellValue, ScoreColumn } from '@chuan-xa/assessments';
import { evaluate, type Answers, type Criterion, type Edition, type Indicator, type Zone } from '@chuan-xa/scoring';
import { sayEachReason, sayWayBack } from '@chuan-xa/wording';
import { parse } from 'yaml';
import { centreHead, defaultLetterhead, headOf } from '../../letterhead/letterhead.js';
import { itemRows, known, scoresOf, share } from '../item-rows.js';
import type { SheetPaper } from '../sheet-paper.js';

export interface SampleCell {
  id: string;
  column: ScoreColumn;
  value: CellValue;
}

const law = (id: string): Edition =>
  ({
    ...(parse(
      readFileSync(new URL(`../../../../database/reference/standards/${id}/r1.yaml`, import.meta.url), 'utf8'),
    ) as Edition),
    sha256: '0'.repeat(64),
  }) satisfies Edition;

const invented = (value: string) => ({ how: 'act' as const, value, citation: 'mẫu' });

const indicator = (id: string, title: string, max: string, more: Partial<Indicator> = {}): Indicator => ({
  ...{ id, title, citation: 'mẫu', maxPoints: invented(max), answeredBy: 'points' },
  ...more,
});

const criterion = (id: string, name: string, max: string, indicators: Indicator[]): Criterion => ({
  ...{ id, name, citation: 'mẫu', maxPoints: invented(max), indicators },
});

/** What 1300 would be with an annex: two criteria, four indicators, all invented. */
export const byIndicators = (): Edition => ({
  ...law('byt-1300-2023'),
  ...{ scoredBy: 'indicator', disqualifiedBy: 'indicators', invented: true, maxTotal: invented('10') },
  criteria: [
    criterion('1', 'Tiêu chí mẫu một', '6', [
      indicator('1.1', 'Chỉ tiêu mẫu có mức', '2', {
        levels: { how: 'act', value: ['0', '0.5', '2'], citation: 'mẫu' },
        disqualifiesUnder: invented('0.5'),
      }),
      indicator('1.2', 'Chỉ tiêu mẫu', '4'),
    ]),
    criterion('2', 'Tiêu chí mẫu hai', '4', [
      indicator('2.3', 'Chỉ tiêu mẫu theo số đo', '3', {
        answeredBy: 'value',
        levelTable: {
          direction: 'atLeast',
          rows: {
            how: 'act',
            value: [
              { bound: '95', points: '3' },
              { bound: '90', points: '1.5' },
            ],
            citation: 'mẫu',
          },
        },
      }),
      indicator('2.4', 'Chỉ tiêu mẫu', '1'),
    ]),
  ],
});

export const byPoints = (): Edition => law('byt-1300-2023');
export const byThresholds = (): Edition => law('langson-1494-2022-ntm');

/** A paper of an invented commune; counted where it is accepted. */
export function samplePaper(edition: Edition, cells: SampleCell[], more: Partial<SheetPaper> = {}): SheetPaper {
  const held = cells.map((cell) => ({ ...cell, version: 1, by: 'mẫu', at: '2023-10-31T00:00:00Z' }));
  const answers: Answers = {};
  let disqualified: boolean | null = null;
  for (const { column, id, value } of cells) {
    if (column !== 'appraised' || !value || 'text' in value) continue;
    if ('declared' in value) disqualified = value.declared;
    else answers[id] = value;
  }
  const zone: Zone = '2';
  const judged = evaluate(edition, answers, { zone, disqualified, basis: { kind: 'appraised' } });
  const verdict = cells.length > 0 && judged.ok ? judged.verdict : null;
  const max = known(edition.maxTotal);
  return {
    head: headOf(defaultLetterhead('Tỉnh Lạng Sơn'), 'appraisal', '2023-11-01'),
    centreHead: centreHead('Tỉnh Lạng Sơn', 'Trung tâm Y tế huyện Mẫu', '2023-11-01'),
    state: { kind: 'live', at: { date: '2023-11-01', time: '08:00' }, demo: true },
    ...{ commune: 'xã Mẫu', code: '00000', district: 'huyện Mẫu', office: 'Trung tâm Y tế huyện Mẫu' },
    zone: edition.zones === null ? null : 'Vùng 2, theo Quyết định số 1/QĐ-UBND ngày 01/02/2023',
    round: { id: '2023-2', name: 'Đợt 2 năm 2023', unitsOn: '2023-11-01' },
    edition,
    sheet: {
      ...{ state: verdict ? 'accepted' : 'draft', stateReason: null, entered: verdict ? 10 : 0, of: 10 },
      why: verdict ? sayEachReason(verdict.reasons, edition) : [],
      wayBack: verdict && verdict.outcome !== 'met' ? sayWayBack(verdict.wayBack, edition, verdict.reasons) : null,
    },
    verdict,
    items: itemRows(edition, held, verdict, zone),
    total: { max, floor: share(max, known(edition.pass?.totalPercent)) },
    disqualified: edition.disqualifiedBy === 'declared' && edition.pass ? scoresOf(held, 'disqualified') : null,
    remarks: cells.flatMap(({ id, column, value }) =>
      value && 'text' in value && (id === 'note' || id === 'evidence') ? [{ column, kind: id, text: value.text }] : [],
    ),
    ...more,
  };
}

/** The same points in all three columns, e.g. of `i` in verdict.md §6. */
export const scored = (points: string[], disqualified: boolean | null): SampleCell[] => [
  ...points.flatMap((value, at) =>
    (['self', 'district', 'appraised'] as const).map((column): SampleCell => ({
      ...{ id: String(at + 1), column },
      value: { points: value },
    })),
  ),
  ...(disqualified === null
    ? []
    : [{ id: 'disqualified', column: 'appraised' as const, value: { declared: disqualified } }]),
];
