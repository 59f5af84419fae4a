import type { Criterion, Edition, Indicator, LevelRow, Parameter } from '@chuan-xa/scoring';
import { checkEdition, fingerprint } from '@chuan-xa/standards';

/** DỮ LIỆU BỊA: an invented annex of ten criteria and 47 indicators of every kind. It is no law and stands in no act. */

const MAXIMA = [14, 10, 12, 9, 19, 12, 6, 11, 3, 4];
const COUNTS = [6, 4, 5, 4, 8, 6, 4, 5, 2, 3];

const cite = (text: string): string => `Phụ lục văn bản bịa, ${text}`;
const act = <T>(value: T, citation: string): Parameter<T> => ({ how: 'act', value, citation });

/** The maxima of a criterion's indicators: one each, the rest on the last. */
const shares = (max: number, count: number): string[] =>
  Array.from({ length: count }, (_none, at) => (at < count - 1 ? '1' : String(max - (count - 1))));

function indicatorOf(criterion: number, number: number, max: string): Indicator {
  const id = `${criterion}.${number}`;
  const citation = cite(`mục ${number}`);
  const shared = { id, title: `Chỉ tiêu bịa số ${number}`, citation, maxPoints: act(max, citation) };
  const half = String(Number(max) / 2);
  const rows = (high: string, low: string): LevelRow[] => [
    { bound: high, points: max },
    { bound: low, points: half },
  ];
  switch (number % 5) {
    case 0:
      return { ...shared, answeredBy: 'points', levels: act(['0', half, max], citation) };
    case 1:
      return {
        ...shared,
        answeredBy: 'value',
        levelTable: { direction: 'atMost', rows: act(rows('16.5', '24'), citation) },
        knownText: [{ text: 'Đồng bằng sông Hồng: ≤ 10,5 → 1 điểm', citation: cite('khu vực khác') }],
      };
    case 2:
      return {
        ...shared,
        answeredBy: 'value',
        levelTable: {
          direction: 'atLeast',
          rows: {
            '1': act(rows('95', '80'), citation),
            '2': act(rows('90', '75'), cite(`mục ${number}, vùng 2`)),
            '3': { how: 'unknown' },
          },
        },
        mayBeNotApplicable: true,
      };
    case 3:
      return { ...shared, answeredBy: 'met', disqualifiesUnder: act(max, citation) };
    default:
      return { ...shared, answeredBy: 'points', mayBeNotApplicable: false };
  }
}

/** Scored by its indicators, all of them known. */
export function inventedAnnex(): Edition {
  let number = 0;
  const criteria = MAXIMA.map((max, at): Criterion => ({
    id: String(at + 1),
    name: `Tiêu chí bịa ${at + 1}`,
    citation: cite('tiêu chí'),
    maxPoints: act(String(max), cite('tiêu chí')),
    indicators: shares(max, COUNTS[at] ?? 1).map((share) => indicatorOf(at + 1, (number += 1), share)),
  }));
  return sealed({ ...bareAnnex(), scoredBy: 'indicator', disqualifiedBy: 'indicators', criteria });
}

/** The same before anything was typed: ten criteria without indicators. */
export function bareAnnex(): Edition {
  const zone = (name: string) => ({ text: `Vùng bịa ${name}`, citation: cite('vùng') });
  const criteria = MAXIMA.map((max, at): Criterion => ({
    id: String(at + 1),
    name: `Tiêu chí bịa ${at + 1}`,
    citation: cite('tiêu chí'),
    maxPoints: act(String(max), cite('tiêu chí')),
    indicators: [],
  }));
  return sealed({
    id: 'thu-nghiem-phu-luc',
    revision: 'r1',
    title: 'Bộ tiêu chí bịa để thử mẫu phụ lục',
    shortTitle: 'Phụ lục (bịa)',
    act: { number: '00/THỬ-NGHIỆM', date: '2023-01-01', issuer: 'Không cơ quan nào', title: 'Văn bản bịa' },
    correctedBy: [],
    inForce: { from: act('2023-01-01', 'Điều 1 văn bản bịa'), to: null },
    appliesTo: ['xã', 'phường', 'thị trấn'],
    scoredBy: 'criterion',
    termYears: act(3, 'Điều 2 văn bản bịa'),
    zones: { '1': zone('1'), '2': zone('2'), '3': zone('3') },
    disqualifiedBy: 'declared',
    notApplicable: act('leavesDenominator', 'Điều 4 văn bản bịa'),
    pass: {
      totalPercent: act('80', 'Điều 5 văn bản bịa'),
      criterionPercent: act('50', 'Điều 5 văn bản bịa'),
      disqualifying: act(true, 'Điều 5 văn bản bịa'),
    },
    maxTotal: act('100', 'Điều 6 văn bản bịa'),
    refersTo: null,
    criteria,
    invented: true,
  });
}

/** With its fingerprint; a slip in the invention is a fault of the test. */
export function sealed(edition: Omit<Edition, 'sha256'>): Edition {
  const { sha256: _, ...content } = { sha256: '', ...edition };
  const [finding] = checkEdition(content, { allowInvented: true });
  if (finding) throw new Error(`${finding.code} ${finding.path.join('.')} ${JSON.stringify(finding.values)}`);
  return { ...content, sha256: fingerprint(content) };
}
