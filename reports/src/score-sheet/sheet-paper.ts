import type { AssessmentView, CellValue, ScoreColumn } from '@chuan-xa/assessments';
import type { Edition, Verdict } from '@chuan-xa/scoring';
import type { DataState, OfficialHead } from '../official-form/index.js';

/** One criterion or indicator as a line of the paper; numbers are decimal strings. */
export interface ItemRow {
  id: string;
  name: string;
  /** A criterion that is scored by the indicators under it; else what is answered itself. */
  kind: 'gathered' | 'answered';
  /** Of points; null while it is not known, and in a threshold edition. */
  max: string | null;
  floor: string | null;
  /** What a threshold indicator asks: `từ 90 %`. */
  asked: string | null;
  scores: Record<ScoreColumn, CellValue>;
  /** What a gathered criterion comes to by the engine. */
  sums: Record<ScoreColumn, string | null>;
  /** The column whose score counts and is too low; null where none is. */
  failing: ScoreColumn | null;
  note: string | null;
}

/** Everything that the papers of one sheet say: the score sheet and the appraisal team's minutes. */
export interface SheetPaper {
  /** Of the appraisal team's minutes, which are the department's. */
  head: OfficialHead;
  /** Of the score sheet, which is the health centre's. */
  centreHead: OfficialHead;
  state: DataState;
  /** `xã Chi Lăng` */
  commune: string;
  code: string;
  /** `huyện Tràng Định`; null since the districts ended. */
  district: string | null;
  office: string;
  /** `Vùng 2 (Quyết định 12/QĐ-UBND ngày 01/02/2023)`; null where the standard does not ask for it. */
  zone: string | null;
  round: { id: string; name: string; unitsOn: string };
  edition: Edition;
  sheet: Pick<AssessmentView, 'state' | 'stateReason' | 'entered' | 'of' | 'why' | 'wayBack'>;
  verdict: Verdict | null;
  items: ItemRow[];
  total: { max: string | null; floor: string | null };
  /** The declaration of điểm liệt; null where the standard does not ask for it. */
  disqualified: Record<ScoreColumn, CellValue> | null;
  /** What each column says beside its scores. */
  remarks: { column: ScoreColumn; kind: 'note' | 'evidence'; text: string }[];
}
