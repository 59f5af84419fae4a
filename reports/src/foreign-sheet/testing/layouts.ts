import { communeFullName, communeTypeNames, districtFullName } from '@chuan-xa/places';
import type { ScoreColumn } from '../sheet-map.js';
import type { KnownCommune } from '../lookups.js';
import { inventedScore, MAXIMA } from './invented-scores.js';
import { communes } from './lang-son.js';
import { csvOf, workbookOf, type Value } from './sheet-of-rows.js';

/** A sheet as some office makes it, with the scores that must come out of it. */
export interface Layout {
  fileName: string;
  bytes: () => Buffer | Promise<Buffer>;
  communes: KnownCommune[];
  kinds: ScoreColumn[];
  /** What is rightly unsure in it: each doubt contains one of these. */
  doubts: string[];
}

export const NAMES = [
  'Chỉ đạo, điều hành công tác chăm sóc sức khỏe',
  'Nhân lực y tế',
  'Cơ sở hạ tầng trạm y tế xã',
  'Trang thiết bị, thuốc và phương tiện khác',
  'Y tế dự phòng, phòng, chống HIV/AIDS, vệ sinh môi trường và an toàn thực phẩm',
  'Khám bệnh, chữa bệnh, phục hồi chức năng và y học cổ truyền',
  'Chăm sóc sức khoẻ bà mẹ - trẻ em',
  'Dân số - Kế hoạch hóa gia đình',
  'Truyền thông - Giáo dục sức khoẻ',
  'Ứng dụng công nghệ thông tin',
];

const ids = MAXIMA.map((_max, index) => index + 1);
const blanks = (count: number): null[] => Array.from({ length: count }, () => null);
const scores = (code: string, kind: ScoreColumn): (number | null)[] => ids.map((id) => inventedScore(code, id, kind));
const comma = (value: number | null): string | null => (value === null ? null : value.toFixed(2).replace('.', ','));
export const inDistrict = (name: string): KnownCommune[] => communes.filter(({ district }) => district?.name === name);
const districts = [...new Set(communes.map(({ district }) => district?.name ?? ''))];
const full = (name: string): string => {
  const district = inDistrict(name)[0]?.district;
  return district ? districtFullName(district) : '';
};
const upper = (text: string): string => text.toLocaleUpperCase('vi');

/** Codes as numbers, no district, bare numbers under one merged head; the title alone says whose scores. */
const bareNumbers: Layout = {
  fileName: 'tu-cham.xlsx',
  communes,
  kinds: ['self'],
  doubts: [],
  bytes: () =>
    workbookOf({
      name: 'Sheet1',
      rows: [
        ['SỞ Y TẾ TỈNH LẠNG SƠN', ...blanks(7), 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
        [null, ...blanks(7), 'Độc lập - Tự do - Hạnh phúc'],
        ['TỔNG HỢP ĐIỂM TỰ CHẤM CỦA CÁC XÃ NĂM 2023'],
        ['TT', 'Mã xã', 'Tên đơn vị', 'Điểm các tiêu chí', ...blanks(9), 'Tổng điểm', 'Xếp loại'],
        [null, null, null, ...ids],
        ...communes.map(({ code, name }, at) => [at + 1, Number(code), name, ...scores(code, 'self'), 80, 'Đạt']),
      ],
      merges: ['A1:E1', 'I1:O1', 'A3:O3', 'A4:A5', 'B4:B5', 'C4:C5', 'D4:M4', 'N4:N5', 'O4:O5'],
    }),
};

/** Totals first, then the criteria by their names; population before them; the district once; commas; dashes; who signed. */
const namedCriteria: Layout = {
  fileName: 'theo-ten.xlsx',
  communes,
  kinds: ['district'],
  doubts: [],
  bytes: () =>
    workbookOf(
      { name: 'Bìa', rows: [['BÁO CÁO']] },
      {
        name: 'Phúc tra 2023',
        rows: [
          ['BIỂU TỔNG HỢP KẾT QUẢ'],
          [],
          ['Huyện', 'Tên xã', 'Dân số', 'Số hộ', 'Tổng cộng', ...NAMES, 'Ghi chú'],
          ...communes.map(({ code, name, type, district }, at) => [
            communes[at - 1]?.district === district || !district ? null : district.name,
            `${communeTypeNames[type]} ${name}`,
            3000 + at,
            700 + at,
            '75,5',
            ...scores(code, 'district').map((score, index) => comma(score) ?? (index % 2 === 0 ? '-' : 'x')),
            at % 7 === 0 ? 'xem lại tiêu chí 3' : null,
          ]),
          ['Toàn tỉnh', null, 600000, null, '15100', ...ids],
          [],
          [null, 'Lạng Sơn, ngày 20 tháng 11 năm 2023'],
          [null, 'NGƯỜI LẬP BIỂU', ...blanks(8), 'GIÁM ĐỐC'],
        ],
      },
    ),
};

/** Under each criterion its maximum, own and appraised score; health centres as bands with sums; a row of column numbers. */
const underEach: Layout = {
  fileName: 'ba-tang.xlsx',
  communes,
  kinds: ['self', 'appraised'],
  doubts: [],
  bytes: () => {
    const letter = (column: number): string =>
      column > 26 ? `A${String.fromCharCode(64 + column - 26)}` : String.fromCharCode(64 + column);
    return workbookOf({
      name: 'Thẩm định, tự chấm',
      rows: [
        ['PHỤ LỤC 2'],
        ['(Kèm theo Báo cáo số 12/BC-SYT ngày 02/12/2023)'],
        ['STT', 'Đơn vị', ...ids.flatMap((id) => [`Tiêu chí ${id}: ${NAMES[id - 1] ?? ''}`, null, null]), 'Kết quả'],
        [null, null, ...ids.flatMap(() => ['Điểm tối đa', 'Xã tự chấm', 'Sở thẩm định']), null],
        ['(1)', '(2)', ...Array.from({ length: 31 }, (_none, at) => `(${at + 3})`)],
        ...districts.flatMap((district, at) => [
          [['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI'][at] ?? '', `TTYT ${full(district)}`],
          ...inDistrict(district).map(({ code, name, type }, index) => [
            index + 1,
            `${upper(communeTypeNames[type])}  ${name.normalize('NFD')}\u00a0`,
            ...ids.flatMap((id) => [
              MAXIMA[id - 1] ?? null,
              inventedScore(code, id, 'self'),
              comma(inventedScore(code, id, 'appraised')),
            ]),
            'Đạt',
          ]),
          [null, `Cộng ${full(district)}`, ...ids.flatMap(() => [null, 55.5, 66])],
        ]),
        ['Tổng toàn tỉnh', null, 1, 2, 3],
      ],
      merges: ['A3:A4', 'B3:B4', ...ids.map((id) => `${letter(id * 3)}3:${letter(id * 3 + 2)}3`), 'AG3:AG4'],
      hidden: [8, 9, 10, 30],
    });
  },
};

/** A CSV with heads of two lines and nothing merged; three kinds side by side. */
const twoLineCsv: Layout = {
  fileName: 'hai-dong.csv',
  communes,
  kinds: ['self', 'district', 'appraised'],
  doubts: [],
  bytes: () =>
    csvOf(
      [
        [
          'Stt',
          'Xã, phường, thị trấn',
          'Huyện, thành phố',
          'Trạm y tế tự đánh giá',
          ...blanks(9),
          'TTYT phúc tra',
          ...blanks(9),
          'Đoàn tỉnh thẩm định',
          ...blanks(9),
          'Nhận xét',
        ],
        [null, null, null, ...ids.map((id) => `TC${id}`), ...ids.map((id) => `TC${id}`), ...ids.map((id) => `TC${id}`)],
        ...communes.map(({ code, type, name, district }, at) => [
          at + 1,
          communeFullName({ type, name }),
          district ? `H. ${district.name}`.replace('H. Lạng Sơn', 'TP Lạng Sơn') : null,
          ...scores(code, 'self'),
          ...scores(code, 'district').map(comma),
          ...scores(code, 'appraised'),
          'tốt',
        ]),
      ].map((row) => row.map((value) => (typeof value === 'string' ? value.replaceAll(';', ',') : value))),
    ),
};

/** One district by its title; the type beside the name; each head with its maximum; decomposed text. */
const oneDistrict: Layout = {
  fileName: 'trang-dinh.xlsx',
  communes: inDistrict('Tràng Định'),
  kinds: ['district'],
  doubts: [],
  bytes: () =>
    workbookOf({
      name: 'diem',
      rows: [
        ['TRUNG TÂM Y TẾ HUYỆN TRÀNG ĐỊNH'],
        ['Kết quả phúc tra'],
        [],
        [
          'Loại',
          'Đơn vị',
          ...ids.map((id) => `TC ${id} (${MAXIMA[id - 1] ?? ''}đ)`.normalize('NFD')),
          'Cộng',
          'Điểm liệt',
        ],
        ...inDistrict('Tràng Định').map(({ code, name, type }) => [
          { xa: 'X', phuong: 'P', 'thi-tran': 'TT', 'dac-khu': 'ĐK' }[type],
          name.normalize('NFD'),
          ...scores(code, 'district'),
          77,
          'không',
        ]),
        [null, 'Bình quân', ...ids],
      ],
    }),
};

/** Its district behind each name, junk between, the criteria in falling order. */
const junkBetween: Layout = {
  fileName: 'lan-cot.xlsx',
  communes,
  kinds: ['appraised'],
  doubts: [],
  bytes: () => {
    const falling = ids.toReversed();
    return workbookOf({
      name: 'Bảng',
      rows: [
        [
          'Xã (huyện)',
          ...falling.flatMap((id) => [
            `Điểm thẩm định tiêu chí số 0${id}`.replace('010', '10'),
            `Ghi chú tiêu chí ${id}`,
          ]),
          'Diện tích',
          'Người chấm',
        ],
        ...communes.map(({ code, name, type, district }) => [
          `${communeTypeNames[type]} ${name} (${district?.name ?? ''})`,
          ...falling.flatMap((id) => [comma(inventedScore(code, id, 'appraised')), 'đủ hồ sơ']),
          12.5,
          'Nguyễn Văn A',
        ]),
      ],
    });
  },
};

/** The criteria told by the row of column numbers alone. */
const byColumnNumbers: Layout = {
  fileName: 'so-cot.xlsx',
  communes,
  kinds: ['self'],
  doubts: [],
  bytes: () =>
    workbookOf({
      name: 'TH',
      rows: [
        ['TT', 'Huyện', 'Tên xã', 'Điểm tự chấm từng tiêu chí', ...blanks(9), 'Tổng'],
        ['A', 'B', 'C', ...ids, 'D'],
        ...communes.map(({ code, type, name, district }, at) => [
          at + 1,
          district?.name ?? null,
          communeFullName({ type, name }),
          ...scores(code, 'self'),
          70,
        ]),
      ],
      merges: ['D1:M1'],
    }),
};

/** Kinds in the first line, each with a total before its criteria; Roman numbers; sums by region between. */
const totalsFirst: Layout = {
  fileName: 'tong-truoc.xlsx',
  communes,
  kinds: ['self', 'district'],
  doubts: ['Cụm 1'],
  bytes: () => {
    const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];
    return workbookOf({
      name: 'Chấm điểm 1300',
      rows: [
        ['Thực hiện Quyết định số 1300/QĐ-BYT ngày 09/3/2023'],
        [],
        ['Mã', 'Tên xã', 'Huyện', 'Tuyến xã tự chấm', ...blanks(10), 'Trung tâm y tế chấm', ...blanks(10)],
        [
          null,
          null,
          null,
          'Tổng điểm',
          ...roman.map((number) => `Tiêu chí ${number}`),
          'Tổng điểm',
          ...roman.map((number) => `Tiêu chí ${number}`),
        ],
        [null, 'Điểm tối đa', null, 100, ...MAXIMA, 100, ...MAXIMA],
        [null, 'Cụm 1'],
        ...communes.map(({ code, name, district }) => [
          code,
          upper(name),
          district ? `Huyện ${district.name}`.replace('Huyện Lạng Sơn', 'Thành phố Lạng Sơn') : null,
          1,
          ...scores(code, 'self'),
          2,
          ...scores(code, 'district'),
        ]),
      ],
      merges: ['A3:A4', 'B3:B4', 'C3:C4', 'D3:N3', 'O3:Y3'],
    });
  },
};

export const layouts: Record<string, Layout> = {
  bareNumbers,
  namedCriteria,
  underEach,
  twoLineCsv,
  oneDistrict,
  junkBetween,
  byColumnNumbers,
  totalsFirst,
};

/** One sheet a district, all of one make. */
export const sheetADistrict = (): Promise<Buffer> =>
  workbookOf(
    ...districts.map((district) => ({
      name: district,
      rows: [
        [`ĐIỂM PHÚC TRA ${upper(full(district))}`],
        ['Tên xã', ...ids.map((id) => `TC ${id}`)],
        ...inDistrict(district).map((commune): Value[] => [
          communeFullName(commune),
          ...scores(commune.code, 'district'),
        ]),
      ],
    })),
  );
