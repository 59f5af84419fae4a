import type { Figure } from '@chuan-xa/charts';
import type { MomentStatement, StatementText } from '@chuan-xa/meetings';
import type { DataState, Day, OfficialHead } from '../official-form/head.js';

/** A decimal string, `^\d{1,3}(\.\d{1,2})?$`; written as a number. `null` is an empty cell, never a zero. */
export type Decimal = string;

/**
 * How an outcome looks (mark and colour); its word comes beside it, so that a verdict ("Không đạt") and a finding of the
 * review ("Không còn đạt") can share one look. `met` ● · `notMet` ▼ · `undetermined` ◐ · `notAssessed` ○.
 */
export type OutcomeLook = 'met' | 'notMet' | 'undetermined' | 'notAssessed';

export interface OutcomeCell {
  look: OutcomeLook;
  /** Ready-made, from `libs/wording`: `Đạt`, `Không còn đạt tiêu chí y tế`, … without the mark. */
  word: string;
  /** Adds the asterisk: the verdict rests on more that is not known from the act than what `sharedNote` says of all rows. */
  provisional: boolean;
}

export interface Decision {
  /** e.g. `99/QĐ-UBND` */
  number: string;
  date: Day | null;
}

/** Counts of communes in the year's work; met + notMet + undetermined + notAssessed = the row's `communes`. */
export interface ProgressCounts {
  pledged: number;
  assessed: number;
  submitted: number;
  appraised: number;
  met: number;
  /** Of `met`, those that had pledged. */
  metPledged: number;
  notMet: number;
  undetermined: number;
  notAssessed: number;
  /** Recognised in the year. */
  recognised: number;
}

/** Counts of communes holding the title up to the cut-off; the four outcomes add up to `reviewed`. */
export interface ReviewCounts {
  reviewed: number;
  maintained: number;
  noLongerMeets: number;
  undetermined: number;
  notAssessed: number;
  /** Stands beside the outcome. */
  termEnded: number;
}

/** One office (to 30/06/2025 also: one district) in a summary. */
export interface SummaryRow {
  office: string;
  /** Communes to which the standard applies. */
  communes: number;
  progress: ProgressCounts;
  review: ReviewCounts;
  note: string | null;
}

/** Sheet 2: one commune that no longer meets. Rows of one office must follow each other. */
export interface FlaggedRow {
  office: string;
  /** With its type where the name alone would not tell it, e.g. `thị trấn Thất Khê`. */
  commune: string;
  zone: string | null;
  /** The year recognised for. */
  year: number | null;
  decision: Decision | null;
  total: Decimal | null;
  /** `wayBack.points`. */
  short: Decimal | null;
  /** e.g. `2; 5` */
  belowFloor: string | null;
  /** e.g. `Có` or the indicators. */
  disqualified: string | null;
  reasons: string | null;
  wayBack: string | null;
  cause: string | null;
  solution: string | null;
  due: Day | null;
  note: string | null;
  /** Puts the asterisk after the commune's name. */
  provisional: boolean;
}

/** A criterion as a column of sheet 3. */
export interface CriterionHead {
  id: string;
  /** Stands in the head under the number; short, e.g. `Nhân lực y tế`. */
  name: string;
  max: Decimal | null;
  floor: Decimal | null;
}

export interface PointsCell {
  points: Decimal | null;
  /** The cell is filled and carries ▼. */
  failing: boolean;
}

/** Sheet 3: one commune's sheet of points. Rows of one office must follow each other. */
export interface DetailRow {
  office: string;
  commune: string;
  zone: string | null;
  /** In the order of `DetailTable.criteria`, one each. */
  points: PointsCell[];
  total: PointsCell;
  outcome: OutcomeCell;
  note: string | null;
}

export interface DetailTable {
  criteria: CriterionHead[];
  /** e.g. `{ max: '100', floor: '80' }` */
  total: { max: Decimal | null; floor: Decimal | null };
  sharedNote: string | null;
  rows: AsyncIterable<DetailRow>;
}

/** An indicator as a column of sheet 4. */
export interface IndicatorHead {
  id: string;
  name: string;
  /** Ready-made: `≥ 90 %`, `đạt`. */
  threshold: string;
  /** The threshold is not known from the act: asterisk in the head. */
  provisional: boolean;
}

/** `value`: a number; `text`: two sexes, yes or no, or anything that is no single number (`Nam 91,2; nữ 90,1`, `Đạt`). */
export interface MeasureCell {
  value: Decimal | null;
  text: string | null;
  failing: boolean;
}

/** Sheet 4: one commune under one NTM title. Rows of one office must follow each other. */
export interface NtmRow {
  office: string;
  commune: string;
  pledged: boolean;
  /** Year and decision of the recognition under review; `null` where it holds none up to the cut-off. */
  year: number | null;
  decision: Decision | null;
  termEnded: boolean;
  /** In the order of `NtmTable.indicators`, one each. */
  measures: MeasureCell[];
  /** The verdict of this round. */
  outcome: OutcomeCell;
  /** The finding of the review; `null` where the commune holds no title under review. */
  review: OutcomeCell | null;
  /** Reasons, the way back and notes, ready-made; each its own line in the cell. */
  reasons: string | null;
  wayBack: string | null;
  note: string | null;
}

/** One title of sheet 4: xã NTM, NTM nâng cao or NTM kiểu mẫu. */
export interface NtmTable {
  /** As in a head, e.g. `Xã nông thôn mới nâng cao`. */
  title: string;
  /** As in a column, e.g. `NTM nâng cao`. */
  shortTitle: string;
  /** e.g. `Tiêu chí 14 về y tế, Quyết định 1494/QĐ-UBND ngày 14/9/2022` */
  standard: string;
  indicators: IndicatorHead[];
  sharedNote: string | null;
  summary: SummaryRow[];
  rows: AsyncIterable<NtmRow>;
}

/** Sheet 5: what is missing, and who must supply it. Rows of one office must follow each other. */
export interface MissingRow {
  office: string;
  commune: string;
  /** The title or standard in question, e.g. `BTCQGYTX`. */
  title: string;
  outcome: OutcomeCell;
  missing: string;
  supplier: string;
  note: string | null;
}

/** A title of a unit that no longer exists on `unitsOn`: apart, outside every count. */
export interface FormerUnitRow {
  /** The office that answers for the successor. */
  office: string;
  formerUnit: string;
  title: string;
  year: number | null;
  decision: Decision | null;
  /** The successors' names, and beside them their results, ready-made. */
  successors: string;
  results: string;
}

/** An edition that the report rests on. */
export interface EditionNote {
  /** e.g. `Bộ tiêu chí quốc gia về y tế xã giai đoạn đến năm 2030` */
  title: string;
  id: string;
  revision: string;
  sha256: string;
  /** The acts, e.g. `1300/QĐ-BYT ngày 09/3/2023, đính chính bởi 1453/QĐ-BYT ngày 20/3/2023` */
  citation: string;
  /** How it is known, ready-made: `văn bản gốc`, `nguồn thứ cấp`, … */
  how: string;
}

/** The last act on the record when the data was read: whoever keeps this sheet can tell whether the record was altered since. */
export interface RecordHead {
  number: number;
  /** SHA-256, 64 hexadecimal digits. */
  hash: string;
  /** null while there is no act. */
  at: Date | null;
}

/** Sheet 6. The marks' meaning and the closed or live moment are added by the writer from the rest of the report. */
export interface Notes {
  editions: EditionNote[];
  /** What each asterisk rests on, one sentence each. */
  provisional: string[];
  /** The four outcomes with their word and what it means, ready-made. */
  outcomes: { look: OutcomeLook; word: string; meaning: string }[];
  /** Anything else: label and sentence, e.g. `Nguồn điểm` / `Điểm thẩm định nếu có, nếu chưa có thì điểm phúc tra`. */
  others: { label: string; text: string }[];
}

/** Everything that the workbook `review-meeting.xlsx` says. Nothing in it is computed again but totals and rates. */
export interface ReviewMeetingReport {
  head: OfficialHead;
  state: DataState;
  /** e.g. `Đợt 2 năm 2023` */
  roundName: string;
  /** Of which communes it is, ready-made; null: of the whole province. */
  scope: string | null;
  /** The year whose progress is shown. */
  year: number;
  /** The day whose units the round is about. */
  unitsOn: Day;
  /** Recognitions for this year or earlier are reviewed. */
  cutOffYear: number;
  /** `district`: the column is "Huyện, thành phố"; `office`: "Đơn vị phụ trách" (rounds since 01/07/2025). */
  grouping: 'district' | 'office';
  /** Sheet 1, in the order to be printed. */
  summary: SummaryRow[];
  /** Said once at the head of sheets 1 and 2, e.g. why every verdict is provisional. */
  sharedNote: string | null;
  /** Long lists: each is read once, in the order of the sheets. */
  flagged: AsyncIterable<FlaggedRow>;
  detail: DetailTable;
  ntm: NtmTable[];
  missing: AsyncIterable<MissingRow>;
  /** Absent or empty: the table is left out. */
  formerUnits?: AsyncIterable<FormerUnitRow>;
  record: RecordHead;
  notes: Notes;
  /** Of a snapshot, as they were counted then; a live workbook has none. */
  figures: Figure[];
  /** Of a snapshot; none: the sheet is left out. */
  statements: MomentStatement[];
  /** What the department made of them. */
  statementSummary: StatementText | null;
}
