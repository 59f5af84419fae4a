import type { Criterion, Edition, Indicator, LevelTable, Zone } from '../edition.js';
import { act } from './parameters.js';

const citation = 'Bộ thử nghiệm, không phải văn bản';

type More = Partial<Indicator>;

export function inPoints(id: string, max: string, levels: string | null, more: More = {}): Indicator {
  const own = levels === null ? {} : { levels: act(levels.split(' ')) };
  return { id, title: `Chỉ tiêu ${id}`, citation, answeredBy: 'points', maxPoints: act(max), ...own, ...more };
}

export function byFact(id: string, max: string, more: More = {}): Indicator {
  return { id, title: `Chỉ tiêu ${id}`, citation, answeredBy: 'met', maxPoints: act(max), ...more };
}

/** A measure; the table is written `90→4 80→2`, or one such line a zone. */
export function byMeasure(
  id: string,
  max: string,
  direction: LevelTable['direction'],
  table: string | Record<Zone, string>,
  more: More = {},
): Indicator {
  const rows =
    typeof table === 'string' ? rowsOf(table) : { '1': rowsOf(table[1]), '2': rowsOf(table[2]), '3': rowsOf(table[3]) };
  const levelTable = { direction, rows };
  return { id, title: `Chỉ tiêu ${id}`, citation, answeredBy: 'value', maxPoints: act(max), levelTable, ...more };
}

const rowsOf = (line: string) =>
  act(line.split(' ').map((row) => ({ bound: row.split('→')[0] ?? '', points: row.split('→')[1] ?? '' })));

export function criterion(id: string, max: string, indicators: Indicator[]): Criterion {
  return { id, name: `Tiêu chí ${id}`, citation, maxPoints: act(max), indicators };
}

/** An edition that no one issued: 80 % of the total, 50 % of each criterion, its disqualifying indicators known. */
export function inventedEdition(criteria: Criterion[], more: Partial<Edition> = {}): Edition {
  const zone = (text: string) => ({ text, citation });
  return {
    id: 'invented',
    revision: 'r1',
    sha256: '0'.repeat(64),
    title: 'BỘ TIÊU CHÍ THỬ NGHIỆM, KHÔNG PHẢI VĂN BẢN',
    shortTitle: 'Thử nghiệm',
    act: { number: '0/THU-NGHIEM', date: '2023-01-01', issuer: 'Không ai', title: 'Bộ thử nghiệm' },
    correctedBy: [],
    inForce: { from: act('2023-01-01'), to: null },
    appliesTo: ['xã', 'phường', 'thị trấn'],
    scoredBy: 'indicator',
    termYears: act(3),
    zones: { '1': zone('Vùng 1'), '2': zone('Vùng 2'), '3': zone('Vùng 3') },
    disqualifiedBy: 'indicators',
    notApplicable: act('leavesDenominator'),
    pass: { totalPercent: act('80'), criterionPercent: act('50'), disqualifying: act(true) },
    maxTotal: null,
    refersTo: null,
    criteria,
    invented: true,
    ...more,
  };
}

/**
 * Twenty points, in which every kind of indicator stands once: levels, any points, yes or no, a table for all zones and one a zone,
 * a disqualifying one and two that may not apply.
 */
export const invented = inventedEdition([
  criterion('1', '10', [
    inPoints('1.1', '4', '0 1 2 4', { disqualifiesUnder: act('1') }),
    byFact('1.2', '3'),
    inPoints('1.3', '3', null),
  ]),
  criterion('2', '8', [
    byMeasure('2.4', '4', 'atLeast', { '1': '90→4 80→2', '2': '80→4 70→2', '3': '60→4 50→2' }),
    byMeasure('2.5', '4', 'atMost', '10→4 20→2.5 30→1'),
  ]),
  criterion('3', '2', [
    byFact('3.6', '1', { mayBeNotApplicable: true }),
    inPoints('3.7', '1', '0 0.5 1', { mayBeNotApplicable: true }),
  ]),
]);

/** Four indicators: small enough to try every sheet there is. */
export const tiny = inventedEdition(
  [
    criterion('1', '3', [inPoints('1.1', '2', '0 1 2'), byFact('1.2', '1', { mayBeNotApplicable: true })]),
    criterion('2', '5', [
      byMeasure('2.3', '2', 'atLeast', { '1': '90→2 50→1', '2': '80→2 50→1', '3': '50→2 20→0.5' }),
      inPoints('2.4', '3', '0 0.5 1.5 3', { disqualifiesUnder: act('0.5') }),
    ]),
  ],
  { id: 'invented-tiny' },
);
