import type { CommuneType } from '../commune.entity.js';
import type { DistrictKind } from '../district.entity.js';
import type { HowKnown } from '../office.entity.js';
import type { SuccessionKind } from '../succession.entity.js';

/** What the reference files of a province say, as they are written. */
export interface PlacesReference {
  province: { code: string; name: string };
  periods: PeriodRow[];
  districts: { period: number; code: string; kind: DistrictKind; name: string }[];
  offices: { period: number; code: string; name: string; shortName: string; how: HowKnown }[];
  /** One list a period, in order. */
  communes: CommuneRow[][];
  /** One list a step: the first from period 1 to 2. */
  successions: StepRows[];
}

export interface PeriodRow {
  period: number;
  from: string | null;
  until: string | null;
  province: { code: string; name: string };
  source: string;
}

export interface CommuneRow {
  code: string;
  type: CommuneType;
  name: string;
  district?: string;
  office?: string;
  alsoWritten?: string[];
  note?: string;
}

export interface SuccessionRow {
  from: string;
  to: string;
  kind: SuccessionKind;
  share?: { areaKm2?: string; people?: number };
  note?: string;
}

export interface StepRows {
  successions: SuccessionRow[];
  /** Units of the earlier period whose successor is not known with certainty. */
  gaps: { code: string; why: string }[];
}

/** What is wrong in a reference file, and where. */
export interface FileFault {
  file: string;
  /** From 1; null where the fault is of the whole file. */
  line: number | null;
  /** e.g. `/communes/3/code` */
  at: string;
  message: string;
}
