import type { FlaggedRow, MissingRow, ReviewMeetingReport } from '../report.js';
import { decimalString } from './random.js';
import { communes, CRITERIA, detailRow, failsFloor, OFFICES, WORDS, type SampleCommune } from './sample-communes.js';
import { sampleHead, sampleNotes } from './sample-head.js';
import { ntmTables } from './sample-ntm.js';
import { summaryOf, type Counted } from './sample-summary.js';

async function* each<T>(items: Iterable<T>): AsyncIterable<T> {
  yield* items;
}

const termEnded = ({ recognisedIn }: SampleCommune): boolean => recognisedIn !== null && recognisedIn < 2020;

function flaggedRow(place: SampleCommune, at: number): FlaggedRow {
  const below = place.points.flatMap((points, index) => (failsFloor(points, index) ? [index + 1] : []));
  const toFloors = below.reduce((sum, id) => sum + (CRITERIA[id - 1]?.[1] ?? 0) * 50 - (place.points[id - 1] ?? 0), 0);
  const toTotal = Math.max(0, 8000 - (place.total ?? 0));
  const short = Math.max(toFloors, toTotal);
  const total = place.total ?? 0;
  const comma = (hundredths: number): string => decimalString(hundredths).replace('.', ',');
  return {
    office: place.office,
    commune: place.name,
    zone: place.zone,
    year: place.recognisedIn,
    decision:
      place.recognisedIn === null
        ? null
        : { number: `${200 + at}/QĐ-UBND`, date: `${place.recognisedIn}-12-${String((at % 28) + 1).padStart(2, '0')}` },
    total: decimalString(total),
    short: decimalString(short),
    belowFloor: below.join('; ') || null,
    disqualified: at % 9 === 4 ? 'Có' : null,
    reasons: [
      ...(toTotal > 0 ? [`Tổng điểm ${comma(total)}/100, thiếu ${comma(toTotal)} điểm so với mức 80`] : []),
      ...below.map((id) => `Tiêu chí ${id} (${CRITERIA[id - 1]?.[0] ?? ''}) dưới sàn`),
      ...(at % 9 === 4 ? ['Có chỉ tiêu bị điểm liệt'] : []),
    ].join('; '),
    wayBack: `Thêm ${comma(short)} điểm ở tiêu chí ${below.length > 0 ? below.join(', ') : '1, 2'}`,
    cause: at % 3 === 0 ? 'Thiếu bác sĩ làm việc thường xuyên; nhà trạm xuống cấp' : null,
    solution: at % 3 === 0 ? 'Điều động bác sĩ luân phiên 2 ngày/tuần; sửa chữa nhà trạm' : null,
    due: at % 3 === 0 ? '2024-06-30' : null,
    note: termEnded(place) ? 'Hết thời hạn' : null,
    provisional: at % 17 === 3,
  };
}

function missingRow(place: SampleCommune): MissingRow {
  const none = place.look === 'notAssessed';
  const ids = place.points.flatMap((points, at) => (points === null ? [at + 1] : []));
  return {
    office: place.office,
    commune: place.name,
    title: 'BTCQGYTX',
    outcome: { look: place.look, word: WORDS[place.look], provisional: false },
    missing: none ? 'Chưa nộp phiếu chấm điểm (đang nhập 3/10)' : `Chưa chấm tiêu chí ${ids.join(', ')}`,
    supplier: place.office.startsWith('Thành phố') ? 'TTYT thành phố Lạng Sơn' : `TTYT huyện ${place.office}`,
    note: null,
  };
}

export interface SampleSettings {
  /** Multiplies the communes: 1 gives 200, 53 gives 10,600. */
  scale?: number;
  /** Communes of an office at most: a small report to read through. */
  atMost?: number;
  live?: boolean;
  demo?: boolean;
}

/** A whole report over invented data, the same at every run; lists can be read once, as those of the real one. */
export function sampleReport({
  scale = 1,
  atMost,
  live = false,
  demo = true,
}: SampleSettings = {}): ReviewMeetingReport {
  const places = communes(scale, atMost);
  const counted = places.map((place): Counted => ({
    office: place.office,
    look: place.look,
    pledged: place.pledged,
    reviewed: place.recognisedIn === null ? null : place.look,
    termEnded: termEnded(place),
  }));
  return {
    head: sampleHead(),
    state: { kind: live ? 'live' : 'frozen', at: { date: '2023-10-31', time: '16:00' }, demo },
    roundName: 'Đợt 2 năm 2023',
    scope: null,
    year: 2023,
    unitsOn: '2023-11-01',
    cutOffYear: 2022,
    grouping: 'district',
    summary: summaryOf(
      OFFICES.map(([office]) => office),
      counted,
    ),
    sharedNote:
      'Mọi kết quả là tạm tính: điểm và mức đạt của Bộ tiêu chí lấy từ nguồn thứ cấp, phụ lục của Quyết định 1300/QĐ-BYT chưa có trong tay.',
    flagged: each(
      places.filter(({ look, recognisedIn }) => look === 'notMet' && recognisedIn !== null).map(flaggedRow),
    ),
    detail: {
      criteria: CRITERIA.map(([name, max], at) => ({
        id: String(at + 1),
        name,
        max: String(max),
        floor: String(max / 2),
      })),
      total: { max: '100', floor: '80' },
      sharedNote: null,
      rows: each(places.map(detailRow)),
    },
    ntm: ntmTables(places),
    missing: each(places.filter(({ look }) => look === 'notAssessed' || look === 'undetermined').map(missingRow)),
    record: { number: 1204, hash: 'c0ffee'.padEnd(64, '9'), at: new Date('2023-10-31T08:59:59Z') },
    notes: sampleNotes(),
    ...{ figures: [], statements: [], statementSummary: null },
  };
}

/** A report of an office that has nothing yet. */
export function emptyReport(): ReviewMeetingReport {
  const report = sampleReport();
  return {
    ...report,
    summary: [],
    sharedNote: null,
    flagged: each([]),
    detail: { ...report.detail, rows: each([]) },
    ntm: report.ntm.map((table) => ({ ...table, summary: [], rows: each([]) })),
    missing: each([]),
    formerUnits: each([]),
    notes: { editions: [], provisional: [], outcomes: [], others: [] },
    ...{ figures: [], statements: [], statementSummary: null },
  };
}
