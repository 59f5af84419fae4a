import { ANSWERS, DIRECTIONS, HOWS, REGIONS, YES_NO, ZONES, type Choice } from './words.js';

export type AnnexSheetKey = 'general' | 'criteria' | 'indicators' | 'levels' | 'known';

/** A column of one of the form's sheets. */
export interface AnnexColumn {
  key: string;
  head: string;
  /** What stands over several heads. */
  band?: string;
  /** In characters. */
  width: number;
  /** `whole` a count, `decimal` points or a measure; all else is text. */
  kind?: 'whole' | 'decimal';
  choices?: readonly string[];
  /** Ours, not to be typed in. */
  locked?: boolean;
  hidden?: boolean;
}

export interface AnnexSheet {
  key: AnnexSheetKey;
  name: string;
  title: string;
  columns: readonly AnnexColumn[];
  /** Rows with room to type in, beyond which rows are read all the same. */
  room: number;
  /** Empty rows that are printed below the filled ones; else all of them. */
  printedRoom?: number;
  /** Columns that stay in view. */
  frozen: number;
}

const words = (choice: Choice<string>): string[] => choice.map(([, word]) => word);
const how = (head: string, band?: string): Pick<AnnexColumn, 'head' | 'width' | 'choices' | 'band'> => ({
  head,
  width: 15,
  choices: words(HOWS),
  ...(band ? { band } : {}),
});

const source = (citation: string): AnnexColumn[] => [
  { key: 'how', ...how('Biết từ đâu (trống: văn bản)') },
  { key: 'citation', head: citation, width: 44 },
  { key: 'standsFor', head: 'Nếu mượn: thay cho văn bản nào', width: 20 },
];

/** What an indicator's parameters may say of themselves where it is not what their row says. */
export const PARTS = [
  ['max', 'ĐIỂM TỐI ĐA'],
  ['levels', 'CÁC MỨC ĐIỂM'],
  ['under', 'ĐIỂM LIỆT'],
] as const;

const own = (part: string, name: string): AnnexColumn[] => {
  const band = `${name}: CHỈ GHI KHI KHÁC CĂN CỨ CỦA DÒNG`;
  return [
    { key: `${part}:how`, ...how('Biết từ đâu', band) },
    { key: `${part}:citation`, head: 'Căn cứ riêng', band, width: 26 },
    { key: `${part}:standsFor`, head: 'Thay cho văn bản', band, width: 16 },
    { key: `${part}:note`, head: 'Ghi chú', band, width: 20 },
  ];
};

const note: AnnexColumn = { key: 'note', head: 'Ghi chú', width: 26 };

/** The sheets that are read, in their order. */
export const SHEETS: Readonly<Record<AnnexSheetKey, AnnexSheet>> = {
  general: {
    key: 'general',
    name: 'Bộ tiêu chí',
    title: 'QUY TẮC CHUNG CỦA BỘ TIÊU CHÍ',
    room: 0,
    frozen: 2,
    columns: [
      { key: 'key', head: 'Mã', width: 4, locked: true, hidden: true },
      { key: 'what', head: 'Nội dung', width: 40, locked: true },
      { key: 'value', head: 'Giá trị', width: 34 },
      ...source('Căn cứ: trang, mục trong văn bản'),
      note,
    ],
  },
  criteria: {
    key: 'criteria',
    name: 'Tiêu chí',
    title: 'CÁC TIÊU CHÍ',
    room: 15,
    printedRoom: 1,
    frozen: 2,
    columns: [
      { key: 'id', head: 'Tiêu chí số', width: 8, kind: 'whole' },
      { key: 'name', head: 'Tên tiêu chí', width: 44 },
      { key: 'max', head: 'Điểm tối đa', width: 9, kind: 'decimal' },
      ...source('Trang, mục trong phụ lục'),
      ...own('max', 'ĐIỂM TỐI ĐA').filter(({ key }) => key === 'max:citation' || key === 'max:note'),
    ],
  },
  indicators: {
    key: 'indicators',
    name: 'Chỉ tiêu',
    title: 'CÁC CHỈ TIÊU',
    room: 60,
    frozen: 3,
    columns: [
      { key: 'criterion', head: 'Thuộc tiêu chí số', width: 8, kind: 'whole' },
      { key: 'number', head: 'Chỉ tiêu số', width: 7, kind: 'whole' },
      { key: 'title', head: 'Nội dung chỉ tiêu', width: 46 },
      { key: 'max', head: 'Điểm tối đa (trống: chưa biết)', width: 10, kind: 'decimal' },
      { key: 'answeredBy', head: 'Cách chấm', width: 15, choices: words(ANSWERS) },
      { key: 'levels', head: 'Chỉ được cho các mức điểm (0; 0,5; 1)', width: 15 },
      { key: 'under', head: 'Điểm liệt nếu dưới (điểm)', width: 10, kind: 'decimal' },
      { key: 'notApplicable', head: 'Có thể không áp dụng', width: 10, choices: words(YES_NO) },
      ...source('Trang, mục trong phụ lục'),
      ...PARTS.flatMap(([part, name]) => own(part, name)),
    ],
  },
  levels: {
    key: 'levels',
    name: 'Mức điểm',
    title: 'BẢNG MỨC ĐIỂM CỦA CÁC CHỈ TIÊU CHẤM THEO SỐ ĐO',
    room: 150,
    frozen: 1,
    columns: [
      { key: 'indicator', head: 'Chỉ tiêu số', width: 8 },
      { key: 'zone', head: 'Vùng (trống: mọi vùng)', width: 9, choices: words(ZONES) },
      { key: 'region', head: 'Khu vực kinh tế - xã hội (trống: mọi khu vực)', width: 28, choices: REGIONS },
      { key: 'direction', head: 'Chiều', width: 7, choices: words(DIRECTIONS) },
      { key: 'bound', head: 'Ngưỡng số đo', width: 10, kind: 'decimal' },
      { key: 'points', head: 'Được điểm', width: 9, kind: 'decimal' },
      ...source('Trang, mục (trống: như dòng của chỉ tiêu)'),
      note,
    ],
  },
  known: {
    key: 'known',
    name: 'Tư liệu',
    title: 'ĐIỀU ĐÃ BIẾT NHƯNG KHÔNG DÙNG ĐỂ TÍNH ĐIỂM',
    room: 40,
    frozen: 1,
    columns: [
      { key: 'indicator', head: 'Chỉ tiêu số', width: 8 },
      { key: 'text', head: 'Nội dung', width: 70 },
      { key: 'citation', head: 'Căn cứ', width: 50 },
    ],
  },
};

export const SHEET_ORDER: readonly AnnexSheetKey[] = ['general', 'criteria', 'indicators', 'levels', 'known'];
