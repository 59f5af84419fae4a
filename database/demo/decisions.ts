import type { RecognitionInput } from '@chuan-xa/recognitions';
import { decisionNumber, NOTE } from './invented.js';

/** An invented decision that recognises several communes at once. */
export type Decision = Pick<RecognitionInput, 'title' | 'year' | 'decisionDate' | 'termEndsOn' | 'edition'> & {
  number: number;
};

const health = (
  number: number,
  year: number,
  decisionDate: string,
  edition: string,
  termEndsOn: string | null = null,
): Decision => ({ title: 'BTCQGYTX', number, year, decisionDate, edition, termEndsOn });
const ntm = (number: number, year: number, decisionDate: string): Decision => ({
  title: 'ntm',
  number,
  year,
  decisionDate,
  edition: decisionDate > '2022-09-14' ? 'langson-1494-2022-ntm' : null,
});
const higher = (title: 'ntm-advanced' | 'ntm-model', number: number, year: number, decisionDate: string): Decision => ({
  title,
  number,
  year,
  decisionDate,
  edition: decisionDate > '2022-09-14' ? `langson-1494-2022-${title}` : null,
});

const OF_2011 = 'byt-3447-2011';
const OF_2014 = 'byt-4667-2014';
const OF_2023 = 'byt-1300-2023';

/** BTCQGYTX: of the term nothing is known under 3447; over by the meeting; with a term of their own; still in their term. */
export const of2012 = health(1, 2012, '2012-12-25', OF_2011);
export const untold = [of2012, health(2, 2013, '2013-12-20', OF_2011), health(3, 2014, '2014-09-30', OF_2011)];
export const of2015 = health(4, 2015, '2015-12-28', OF_2014);
export const of2016 = health(5, 2016, '2016-12-26', OF_2014);
export const of2018 = health(7, 2018, '2018-12-24', OF_2014);
export const ended = [
  of2015,
  of2016,
  health(6, 2017, '2018-01-15', OF_2014),
  of2018,
  health(8, 2019, '2019-12-27', OF_2014),
];
export const ownTermEnded = health(9, 2020, '2021-06-30', OF_2014, '2023-06-30');
export const ownTermRuns = health(10, 2019, '2019-12-30', OF_2014, '2024-12-31');
export const inTerm = [
  health(11, 2020, '2021-01-18', OF_2014),
  health(12, 2021, '2021-12-30', OF_2014),
  health(13, 2022, '2022-12-22', OF_2014),
  health(14, 2022, '2023-01-30', OF_2014),
];
export const underNewSet = health(15, 2022, '2023-05-12', OF_2023);
export const ofTheYear2023 = health(16, 2023, '2023-09-29', OF_2023);

/** NTM, nâng cao, kiểu mẫu. */
export const ntmDecisions = [2015, 2016, 2017, 2018, 2019, 2020, 2021]
  .map((year, index) => ntm(21 + index, year, `${year}-12-28`))
  .concat(ntm(28, 2022, '2023-01-31'));
export const ntmOf2023 = ntm(29, 2023, '2023-09-25');
export const advancedDecisions = [
  higher('ntm-advanced', 31, 2020, '2020-12-30'),
  higher('ntm-advanced', 32, 2021, '2021-12-29'),
  higher('ntm-advanced', 33, 2022, '2023-02-10'),
];
export const advancedOf2023 = higher('ntm-advanced', 34, 2023, '2023-09-25');
export const modelDecisions = [
  higher('ntm-model', 41, 2021, '2022-01-14'),
  higher('ntm-model', 42, 2022, '2023-02-17'),
];

/** After the meeting: to the units of each decision's own day. */
export const later = {
  health2024: health(51, 2024, '2024-10-21', OF_2023),
  health2024Enlarged: health(52, 2024, '2025-01-20', OF_2023),
  health2024New: health(53, 2024, '2025-08-15', OF_2023),
  health2025: health(54, 2025, '2025-12-24', OF_2023),
  ntm2024: ntm(55, 2024, '2025-09-05'),
  ntm2025: ntm(56, 2025, '2025-12-26'),
  advanced2025: higher('ntm-advanced', 57, 2025, '2025-12-26'),
  model2025: higher('ntm-model', 58, 2025, '2025-12-29'),
  health2026: health(59, 2026, '2026-01-30', OF_2023),
};

/** The decisions dealt out in turn to communes. */
export const dealt = (decisions: Decision[], communes: Iterable<string>): RecognitionInput[] =>
  [...communes].flatMap((commune, index) =>
    decisions
      .slice(index % decisions.length)
      .slice(0, 1)
      .map((decision) => gives(decision, commune)),
  );

/** A decision applied to a commune. */
export const gives = ({ number, ...decision }: Decision, commune: string): RecognitionInput => ({
  ...decision,
  commune,
  period: decision.decisionDate < '2024-12-01' ? 1 : decision.decisionDate < '2025-07-01' ? 2 : 3,
  decisionNumber: decisionNumber(number),
  note: NOTE,
});
