import type { DetailRow, OutcomeLook } from '../report.js';
import { decimalString, random } from './random.js';

/** Districts and how many invented communes each has: as many as Lạng Sơn had in 2023, 200 in all. */
export const OFFICES: [name: string, communes: number][] = [
  ['Thành phố Lạng Sơn', 8],
  ['Tràng Định', 22],
  ['Bình Gia', 19],
  ['Văn Lãng', 17],
  ['Cao Lộc', 22],
  ['Văn Quan', 17],
  ['Bắc Sơn', 18],
  ['Hữu Lũng', 24],
  ['Chi Lăng', 20],
  ['Lộc Bình', 21],
  ['Đình Lập', 12],
];

export const CRITERIA: [name: string, max: number][] = [
  ['Chỉ đạo, điều hành', 14],
  ['Nhân lực y tế', 10],
  ['Cơ sở hạ tầng', 12],
  ['Trang thiết bị, thuốc', 9],
  ['Dự phòng, HIV/AIDS, môi trường, ATTP', 19],
  ['Khám, chữa bệnh, YHCT', 12],
  ['Bà mẹ, trẻ em', 6],
  ['Dân số, KHHGĐ', 11],
  ['Truyền thông, GDSK', 3],
  ['Ứng dụng CNTT', 4],
];

const FIRST = [
  'Minh',
  'Tân',
  'Bình',
  'Quảng',
  'Thượng',
  'Hạ',
  'Nam',
  'Đông',
  'Yên',
  'Hòa',
  'Phú',
  'Vĩnh',
  'Đại',
  'Trung',
];
const SECOND = [
  'Ngọc',
  'Sơn',
  'Thạch',
  'Khê',
  'Lũng',
  'Phượng',
  'Đường',
  'Mậu',
  'Quýt',
  'Nghĩa',
  'Trạch',
  'Thủy',
  'Kỳ',
  'Ưu',
  'Liễu',
];

/** An invented commune with its invented result. No real commune is named, so that nothing can be taken for a fact. */
export interface SampleCommune {
  office: string;
  name: string;
  zone: string;
  look: OutcomeLook;
  pledged: boolean;
  /** Recognised up to the cut-off. */
  recognisedIn: number | null;
  /** Hundredths by criterion; null: not answered. */
  points: (number | null)[];
  total: number | null;
}

/** How many communes: `scale` multiplies those of each office (53 gives 10,600), `atMost` cuts them. */
export function communes(scale: number, atMost = Infinity): SampleCommune[] {
  const next = random(1300);
  let index = 0;
  return OFFICES.flatMap(([office, count]) =>
    Array.from({ length: Math.min(atMost, count * scale) }, () => {
      const name = `${FIRST[index % 14] ?? ''} ${SECOND[Math.floor(index / 14) % 15] ?? ''}${index < 210 ? '' : ` ${Math.floor(index / 210)}`}`;
      index += 1;
      return commune(office, name, next);
    }),
  );
}

function commune(office: string, name: string, next: () => number): SampleCommune {
  const state = next();
  const strength = 0.72 + next() * 0.26;
  const points = CRITERIA.map(([, max]) => {
    const share = next() < 0.03 ? 0.4 : strength + (next() - 0.5) * 0.5;
    const quarter = Math.round(max * 4 * Math.min(1, share));
    return state < 0.09 || (state < 0.14 && next() < 0.2) ? null : quarter * 25;
  });
  const answered = points.filter((point) => point !== null);
  const total = answered.length === 0 ? null : answered.reduce((a, b) => a + b, 0);
  const best = points.map((point, at) => point ?? (CRITERIA[at]?.[1] ?? 0) * 100);
  const passes = (sheet: number[]): boolean =>
    sheet.reduce((a, b) => a + b, 0) >= 8000 && sheet.every((point, at) => point >= (CRITERIA[at]?.[1] ?? 0) * 50);
  const worst = points.map((point) => point ?? 0);
  const look = total === null ? 'notAssessed' : !passes(best) ? 'notMet' : passes(worst) ? 'met' : 'undetermined';
  return {
    office,
    name,
    zone: next() < 0.1 ? '1' : next() < 0.5 ? '2' : '3',
    look,
    pledged: next() < 0.3,
    recognisedIn: next() < 0.6 ? 2018 + Math.floor(next() * 5) : null,
    points,
    total,
  };
}

export const failsFloor = (points: number | null, at: number): boolean =>
  points !== null && points < (CRITERIA[at]?.[1] ?? 0) * 50;

export const WORDS: Record<OutcomeLook, string> = {
  met: 'Đạt',
  notMet: 'Không đạt',
  undetermined: 'Chưa xác định',
  notAssessed: 'Chưa đánh giá',
};

export function detailRow(place: SampleCommune, at: number): DetailRow {
  return {
    office: place.office,
    commune: place.name,
    zone: place.zone,
    points: place.points.map((points, index) => ({
      points: points === null ? null : decimalString(points),
      failing: failsFloor(points, index),
    })),
    total: {
      points: place.total === null ? null : decimalString(place.total),
      failing: place.look === 'notMet' && (place.total ?? 0) < 8000,
    },
    outcome: { look: place.look, word: WORDS[place.look], provisional: at % 17 === 3 },
    note: place.look === 'undetermined' ? 'Còn tiêu chí chưa chấm' : null,
  };
}
